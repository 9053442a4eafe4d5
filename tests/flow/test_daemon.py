"""replyd run: what only the daemon does."""
import signal
import socket
from pathlib import Path

from mailbench import letter, wait_for

WHERE = "Hello,\n\nI have not received my parcel. Where is my order?\n\nAnna\n"


def ask(bench, text=WHERE, subject="Where is my order 8123456789?"):
    bench.deliver(letter("Anna Karlsson <%s>" % bench.buyer(), bench.shops[0].address,
                         subject, text))


def ready(bench, **env):
    bench.start(**env)
    assert wait_for(lambda: "daemon.ready" in bench.words()), bench.words()


def test_from_notice_to_reply(bench):
    """IDLE brings the mail, an approval wakes the sender, SIGTERM ends it."""
    bench.shop()
    bench.moving()
    ready(bench)
    ask(bench)
    assert wait_for(lambda: [d for d in bench.drafts() if d["scenario"] == "in_transit"])
    bench.replyd("approve", bench.draft()["id"])
    assert wait_for(lambda: bench.mails(bench.buyer())), bench.words()
    status = bench.json("status")
    assert status["mailboxes"][0]["state"] == "watching", status
    assert status["drafts"] == {"sent": 1}
    assert bench.stop() == 0
    assert bench.json("show", 1)["state"] == "sent"


def test_commands_beside_the_daemon(bench):
    """Commands open and close the store all the time; nothing that the daemon commits
    meanwhile may be lost, nor a file be taken away from under it."""
    bench.shop()
    ready(bench)
    for number in range(5):
        bench.deliver(letter(bench.buyer("b%d" % number), bench.shops[0].address,
                             "Question", "Do you have it in blue?"))
        bench.drafts()
    assert wait_for(lambda: len(bench.drafts()) == 5)
    files = [str(path.readlink()) for path in
             Path("/proc/%d/fd" % bench.daemon.pid).iterdir() if path.is_symlink()]
    assert not [name for name in files if "replyd.db" in name and "(deleted)" in name]
    assert bench.stop() == 0
    assert len(bench.drafts()) == 5


def test_reload(bench):
    """A good reload counts; a bad one keeps the old settings and says why."""
    shop = bench.shop()
    ready(bench)
    shop.write(shop={"name": "Lumen Nova"})
    bench.daemon.send_signal(signal.SIGHUP)
    assert wait_for(lambda: "reload" in bench.words()), bench.words()
    good = bench.ini.read_text()
    bench.ini.write_text(good + "[replyd]\nno_such_key = 1\n")
    bench.daemon.send_signal(signal.SIGHUP)
    assert wait_for(lambda: "no_such_key" in bench.words()), bench.words()
    bench.ini.write_text(good)  # for the commands below; the daemon is not told
    ask(bench)
    assert wait_for(bench.drafts), "the old settings work on"
    assert bench.stop() == 0


def test_reload_with_own_phrases(bench):
    """A shop's own phrase counts from the reload on; a faulty one never does."""
    shop = bench.shop()
    own = bench.ini.parent / "shops.d" / "own.lex"
    own.write_text("language en\n[quality]\n1 zorbles\n")
    shop.write(shop={"lexicon": "own.lex"})
    ready(bench)
    own.write_text("language en\n[quality]\n3 (zorbles\n")
    bench.daemon.send_signal(signal.SIGHUP)
    assert wait_for(lambda: "own.lex:3:3" in bench.words()), bench.words()
    own.write_text("language en\n[quality]\n3.5 zorbles @firm\n")
    bench.daemon.send_signal(signal.SIGHUP)
    assert wait_for(lambda: "settings.reloaded" in bench.words()), bench.words()
    ask(bench, "Hello, the lamp zorbles. Anna\n", "About my lamp")
    assert wait_for(bench.drafts)
    reading = bench.query("SELECT reading FROM message WHERE reading LIKE '%zorbles%'")
    assert '"weight":3.5' in reading[0][0].replace(" ", ""), reading
    assert bench.stop() == 0


def test_reload_without_a_store(bench):
    """Settings that read well but cannot be run by change nothing either."""
    bench.shop()
    ready(bench)
    good = bench.ini.read_text()
    no_folder = bench.ini  # but a file
    bench.ini.write_text("%s[store]\nurl = sqlite:%s/replyd.db\n" % (good, no_folder))
    bench.daemon.send_signal(signal.SIGHUP)
    assert wait_for(lambda: "settings.kept" in bench.words()), bench.words()
    assert str(no_folder) in bench.words().split("daemon.failed")[1]
    bench.ini.write_text(good)  # for the commands below; the daemon is not told
    ask(bench)
    assert wait_for(bench.drafts), "the old settings work on"
    assert bench.stop() == 0


def test_sigterm_while_busy(bench):
    """A clean stop within 10 s, whatever goes on; the rest is done after the start."""
    bench.shop()
    for number in range(150):
        bench.deliver(letter(bench.buyer("b%d" % number), bench.shops[0].address,
                             "Question", "Do you have it in blue?"))
    ready(bench)
    wait_for(lambda: bench.query("SELECT count(*) FROM message")[0][0])
    assert bench.stop() == 0
    bench.once()
    assert bench.query("SELECT count(*), count(DISTINCT message_id) FROM message") == [
        (150, 150)]


def test_notify_socket(bench, tmp_path):
    """systemd hears READY, STATUS, WATCHDOG while the workers get on, and STOPPING."""
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    listener.bind(str(tmp_path / "notify"))
    listener.settimeout(10)
    bench.shop()
    bench.start(NOTIFY_SOCKET=str(tmp_path / "notify"), WATCHDOG_USEC="1000000")
    heard = []
    while not any("WATCHDOG=1" in word for word in heard):
        heard += listener.recv(4096).decode().split("\n")
    assert "READY=1" in heard
    assert any(word.startswith("STATUS=") for word in heard), heard
    assert bench.stop() == 0
    listener.settimeout(0.2)
    try:
        while True:
            heard += listener.recv(4096).decode().split("\n")
    except OSError:
        pass
    assert "STOPPING=1" in heard, heard
