"""The test bench itself: what its servers promise the other tests."""
import imaplib
import smtplib
import ssl

import pytest

from mailbench import letter, wait_for


def test_submitted_mail_reaches_the_buyer(bench):
    """SMTP with STARTTLS and login to Postfix, LMTP to Dovecot, read back over IMAP."""
    bench.shop()
    mail = letter(bench.shops[0].address, bench.buyer(), "Hello", "Your parcel is here.")
    bench.submit(mail, bench.shops[0].address)
    got = wait_for(lambda: bench.mails(bench.buyer()))
    assert [m["Subject"] for m in got] == ["Hello"]
    assert got[0].get_content().strip() == "Your parcel is here."


def test_submission_over_tls_from_the_first_byte(bench, servers):
    context = ssl.create_default_context(cafile=servers["ca"])
    with smtplib.SMTP_SSL("localhost", servers["smtps"], context=context) as smtp:
        smtp.login("shop@lumen.example", servers["password"])
        assert smtp.noop()[0] == 250


def test_no_mail_without_login(servers):
    with smtplib.SMTP("localhost", servers["smtp"]) as smtp:
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            smtp.sendmail("a@b.example", ["c@d.example"], "Subject: x\r\n\r\nx\r\n")


@pytest.mark.parametrize("port", ["imap", "imaps"])
def test_imap_with_tls(servers, port):
    context = ssl.create_default_context(cafile=servers["ca"])
    if port == "imaps":
        imap = imaplib.IMAP4_SSL("localhost", servers[port], ssl_context=context)
    else:
        imap = imaplib.IMAP4("localhost", servers[port])
        imap.starttls(context)
    with imap:
        assert imap.login("someone@lumen.example", servers["password"])[0] == "OK"
        folders = b"\n".join(imap.list()[1])
        assert rb"\Sent" in folders and rb"\Trash" in folders


def test_wrong_password(servers):
    with imaplib.IMAP4("localhost", servers["imap"]) as imap:
        with pytest.raises(imaplib.IMAP4.error):
            imap.login("someone@lumen.example", "wrong")


@pytest.mark.parametrize("who,code", [("gone", 550), ("full", 452)])
def test_recipients_that_are_refused(bench, who, code):
    shop = bench.shop()
    mail = letter(shop.address, who + "@buyers.example", "Hello", "x")
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        bench.submit(mail, shop.address)
    assert refused.value.recipients[who + "@buyers.example"][0] == code


def test_a_bounce_comes_back(bench):
    shop = bench.shop()
    bench.submit(letter(shop.address, "bounce@buyers.example", "Hello", "x"), shop.address)
    got = wait_for(lambda: bench.mails(shop.address))
    assert got and got[0].get_content_type() == "multipart/report"


def test_a_renumbered_inbox(bench):
    shop = bench.shop()
    bench.deliver(letter(bench.buyer(), shop.address, "Hello", "x"))
    with bench.mailbox() as box:
        box.select()
        before = box.imap.response("UIDVALIDITY")[1]
    bench.renumber()
    with bench.mailbox() as box:
        assert box.select() == 1
        assert box.imap.response("UIDVALIDITY")[1] != before
