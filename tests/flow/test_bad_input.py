"""Bad input gets one clear line and loses nothing."""
import os
import random
import re
import subprocess

import pytest

from peers import TlsListener
from shopdata import drafts, import_orders, now, observing, only_draft, order, where_is_it


def complaints(done):
    """What a person is told, without the log."""
    return [line for line in done.stderr.splitlines() if re.match("replyd: (?!info: )", line)]


# --- files -------------------------------------------------------------------------------

@pytest.mark.parametrize("text,words", [
    ("[imap]\nurl = http://localhost\n", "imaps://HOST"),
    ("[shop]\nnmae = Lumen\n", "nmae"),
    ("[guards]\nconfidence = high\n", "confidence"),
    ("[guards]\nconfidence = 2\n", "from 0 to 1"),
    ("[guards]\nconfidence = 0.7\nconfidence = 0.9\n", "confidence"),
    ("[automatic]\nthank = auto\n", "thank"),
    ("[shop\nname = x\n", "section"),
    ("no section at all\n", "lumen.ini:1"),
    ("[shop]\ntimezone = Middle/Earth\n", "Europe/Madrid"),
])
def test_broken_ini_is_told_with_file_and_line(bench, text, words):
    bench.shop()
    (bench.folder / "shops.d" / "lumen.ini").write_text(text)
    for command in ("check", "once", "drafts"):
        told = complaints(bench.replyd(command, expect=1))
        assert any(words in line and "lumen.ini:" in line for line in told), told


def test_csv_with_wrong_columns(bench):
    observing(bench)
    path = bench.folder / "wrong.csv"
    path.write_text("animal,legs\ncat,4\n")
    told = complaints(bench.replyd("orders", "import", path, expect=1))
    assert len(told) == 1 and "wrong.csv:1" in told[0] and "--map" in told[0]
    assert bench.query("SELECT count(*) FROM orders") == [(0,)]


def test_csv_with_bad_rows_keeps_the_good_ones(bench):
    observing(bench)
    done = import_orders(bench, order(8400123, bench.buyer()),
                         order(8400124, bench.buyer(), paid_at="yesterday"),
                         order(8400125, bench.buyer()), expect=1)
    told = complaints(done)
    assert len(told) == 1 and "orders.csv:3" in told[0] and "yesterday" in told[0]
    assert bench.query("SELECT number FROM orders ORDER BY number") == [
        ("8400123",), ("8400125",)]


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02" * 500, b"number\n",
                                  b"number,state\n\"8400123,paid\n" + b"x" * 5000],
                         ids=["empty", "binary", "heading", "open_quote"])
def test_csv_of_garbage_imports_nothing(bench, data):
    observing(bench)
    path = bench.folder / "garbage.csv"
    path.write_bytes(data)
    done = bench.replyd("orders", "import", path, expect=None)
    assert done.returncode in (0, 1)
    assert bench.query("SELECT count(*) FROM orders") == [(0,)]


# --- mails ---------------------------------------------------------------------------------

def garbage():
    noise = random.Random(1)
    start = b"From: odd@buyers.example\r\nSubject: odd\r\n"
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i)
                    for i in range(200))
    yield b"no header at all\r\n"
    yield b"\r\n\r\n"
    yield start + b"\r\n" + bytes(noise.randrange(1, 256) for _ in range(5000)) + b"\r\n"
    yield start + deep + b"\r\ndeep inside\r\n"
    yield start + b"X-Long: " + b"x" * 300000 + b"\r\n\r\nlong header\r\n"
    yield start + b"Content-Type: text/plain; charset=klingon\r\n" \
        b"Content-Transfer-Encoding: base64\r\n\r\n!!!!not base64!!!!\r\n"
    yield start + b"Content-Type: text/html\r\n\r\n" + b"<div><table>" * 5000 + b"\r\n"
    yield b"From: =?utf-8?b?////?= <>\r\nTo: ,,;<<>>\r\nDate: never\r\n\r\nHello\r\n"


def test_garbage_mails_are_kept_and_hold_up_nobody(bench):
    shop = observing(bench)
    mails = list(garbage())
    for mail in mails:
        bench.deliver(mail)
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    assert bench.query("SELECT count(*) FROM message WHERE raw_size > 0") == [
        (len(mails) + 1,)]
    assert bench.buyer() in {one["to"] for one in drafts(bench)}
    for one in drafts(bench):
        bench.replyd("show", one["id"])
    with bench.mailbox(shop.address) as box:
        assert box.select() == len(mails) + 1


# --- servers --------------------------------------------------------------------------------

def test_refused_login_is_told_and_the_other_shop_goes_on(bench):
    broken = bench.shop("broken", imap={"password_file": str(bench.secret("no", "wrong"))})
    well = bench.shop("well")
    bench.deliver(where_is_it(bench, 8400123), to=well.address)
    told = complaints(bench.replyd("once", expect=1))
    assert len(told) == 1 and "broken" in told[0] and "password_file" in told[0]
    assert only_draft(bench)["shop"] == "well"
    bench.deliver(where_is_it(bench, 8400123, name="bob"), to=broken.address)
    broken.write(imap={"password_file": "../password"})
    bench.once()
    assert {one["shop"] for one in drafts(bench)} == {"broken", "well"}


@pytest.mark.parametrize("certificate,words", [
    ("expired", "expired"), ("self_signed", "self-signed"), ("wrong_host", "localhost"),
    ("revoked", "revoked"), ("orphan", "issuer")])
def test_bad_certificates_are_refused_before_the_password(bench, servers, certificate, words):
    certs = servers["dir"] + "/certs/"
    for greeting in (b"* OK ready\r\n", b"220 ready\r\n"):
        listener = TlsListener(certs + certificate, greeting)
        sure = {"crl_file": certs + "crl.pem"}
        bench.shop(imap=dict(sure, url="imaps://localhost:%d" % listener.port),
                   smtp=dict(sure, url="smtps://localhost:%d" % listener.port))
        told = complaints(bench.replyd("check", "--online", expect=1))
        listener.close()
        assert len(told) == 2, told
        assert all(words in line and "certificate" in line for line in told), told
        assert listener.heard == b""


# --- the disk -------------------------------------------------------------------------------

@pytest.fixture
def small_disk(bench):
    """The state folder on a disk of its own; its size can be changed."""
    state = bench.folder / "state"

    def resize(options):
        return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", state],
                              capture_output=True, check=False).returncode == 0
    if os.getuid() != 0 or not resize("size=512k,mode=700"):
        pytest.skip("only root can mount a small disk")
    yield lambda size: resize("remount,size=" + size)
    subprocess.run(["umount", state], check=True)


def test_full_disk_loses_nothing(bench, small_disk):
    observing(bench)
    for number in range(40):
        mail = where_is_it(bench, 8400000 + number, name="b%d" % number)
        mail.add_attachment(os.urandom(30000), "application", "octet-stream", filename="x.bin")
        bench.deliver(mail)
    told = complaints(bench.once(expect=1))
    assert any("full" in line or "space" in line for line in told), told
    assert small_disk("64m")
    bench.once(now=now())
    assert bench.query("SELECT count(*), count(DISTINCT message_id) FROM message") == [(40, 40)]
    assert len(drafts(bench)) == 40
