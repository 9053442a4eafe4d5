"""A shop's world for the flow tests: its settings, its mailbox, its buyers, and replyd.

A Bench is one scratch folder with a configuration; the mail servers behind it are real and
shared by all tests of a run, so every bench has addresses of its own.
"""
import csv
import email
import email.policy
import imaplib
import json
import os
import re
import shutil
import signal
import smtplib
import sqlite3
import ssl
import subprocess
import time
import uuid
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from datetime import datetime, timedelta, timezone
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
REPLYD = os.environ.get("REPLYD", str(SOURCE / "replyd"))
NOW = datetime.now(timezone.utc).replace(microsecond=0)
WAIT_SECONDS = 15


def wait_for(what, seconds=WAIT_SECONDS, every=0.05):
    """Calls what() until it gives something true; what it gave last when time is up."""
    deadline = time.monotonic() + seconds
    while True:
        found = what()
        if found or time.monotonic() > deadline:
            return found
        time.sleep(every)


def rfc3339(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def day(offset):
    """The date so many days from today."""
    return (NOW + timedelta(days=offset)).strftime("%Y-%m-%d")


def letter(sender, to, subject, text, at=NOW, **headers):
    """A buyer's mail; headers are given as In_Reply_To="<...>"."""
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = make_msgid(domain="buyers.example")
    for name, value in headers.items():
        del mail[name.replace("_", "-")]
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


class Mailbox:
    """One address's folders, over a session of its own."""

    def __init__(self, servers, address):
        self.imap = imaplib.IMAP4("127.0.0.1", servers["imap"])
        self.imap.login(address, servers["password"])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.imap.logout()

    def select(self, folder="INBOX"):
        answer, data = self.imap.select(folder, readonly=False)
        assert answer == "OK", data
        return int(data[0])

    def mails(self, folder="INBOX"):
        """[EmailMessage], oldest first."""
        if self.select(folder) == 0:
            return []
        answer, data = self.imap.fetch("1:*", "(UID FLAGS BODY.PEEK[])")
        assert answer == "OK", data
        return [email.message_from_bytes(part[1], policy=email.policy.default)
                for part in data if isinstance(part, tuple)]

    def flags(self, folder="INBOX"):
        """[set of flags], oldest first."""
        if self.select(folder) == 0:
            return []
        _, data = self.imap.fetch("1:*", "(FLAGS)")
        return [set(imaplib.ParseFlags(line)) for line in data]

    def append(self, mail, folder="INBOX", at=NOW):
        answer, data = self.imap.append(folder, None, imaplib.Time2Internaldate(at),
                                        mail.as_bytes())
        assert answer == "OK", data

    def expunge_all(self, folder="INBOX"):
        if self.select(folder):
            self.imap.store("1:*", "+FLAGS", r"(\Deleted)")
            self.imap.expunge()


class Bench:
    def __init__(self, servers, folder):
        self.servers = servers
        self.folder = Path(folder)
        self.shops = []
        self.daemon = None
        self.tag = uuid.uuid4().hex[:8]
        self.settings = {
            "replyd": {"state_dir": str(self.folder / "state"),
                       "templates": str(SOURCE / "templates"),
                       "lexicons": str(SOURCE / "lexicon"),
                       "marketplaces": str(SOURCE / "etc" / "marketplaces")},
            "tracking": {"provider": "none"},
        }
        (self.folder / "shops.d").mkdir()
        (self.folder / "state").mkdir(mode=0o700)
        self.secret("password", servers["password"])
        self.write_settings()

    # --- configuration ------------------------------------------------------------

    @property
    def ini(self):
        return self.folder / "replyd.ini"

    def secret(self, name, value):
        path = self.folder / name
        path.write_text(value + "\n")
        path.chmod(0o600)
        return path

    def write_settings(self, **sections):
        for section, keys in sections.items():
            self.settings.setdefault(section, {}).update(keys)
        self.ini.write_text(ini_text(self.settings))

    def shop(self, name="lumen", **sections):
        """Writes shops.d/NAME.ini; keyword sections add to or replace the usual keys."""
        shop = Shop(self, name)
        keys = {
            "shop": {"name": name.capitalize() + " Store", "address": shop.address,
                     "signature": "The Lumen team"},
            "imap": {"url": "imaps://localhost:%d" % self.servers["imaps"],
                     "user": shop.address, "password_file": "../password",
                     "ca_file": self.servers["ca"]},
            "smtp": {"url": "smtps://localhost:%d" % self.servers["smtps"],
                     "user": shop.address, "password_file": "../password",
                     "ca_file": self.servers["ca"], "rate_per_minute": "6000"},
        }
        for section, values in sections.items():
            keys.setdefault(section, {}).update(values)
        shop.write(keys)
        self.shops.append(shop)
        return shop

    def buyer(self, name="anna"):
        return "%s-%s@buyers.example" % (name, self.tag)

    # --- orders and parcels -----------------------------------------------------------

    def orders(self, *rows, shop="lumen", expect=0):
        """Imports orders; each row is what differs from an order shipped 16 days ago."""
        usual = {"number": "8123456789", "state": "shipped", "placed_at": day(-18),
                 "paid_at": day(-18), "shipped_at": day(-16),
                 "buyer_email": self.buyer(), "buyer_name": "Anna Karlsson",
                 "country": "SE", "amount": "25.00", "item": "Silk scarf", "qty": "1",
                 "tracking": "RB123456785CN", "service": "china post"}
        path = self.folder / ("orders-%s.csv" % uuid.uuid4().hex[:6])
        with open(path, "w", newline="", encoding="utf-8") as out:
            table = csv.DictWriter(out, list(usual) + sorted(
                {key for row in rows for key in row} - set(usual)))
            table.writeheader()
            table.writerows({**usual, **row} for row in rows)
        return self.replyd("orders", "import", path, "--shop", shop, expect=expect)

    def parcels(self, **states):
        """Says where parcels are: RB123456785CN=("InTransit", "Departed", "Guangzhou")."""
        path = self.folder / "parcels.json"
        path.write_text(json.dumps({"parcels": [
            {"number": number, "status": state[0], "last_event": state[1],
             "place": state[2], "last_event_at": state[3] if len(state) > 3 else
             rfc3339(NOW - timedelta(days=4)),
             **({"delivered_at": rfc3339(NOW - timedelta(days=4))}
                if state[0] == "Delivered" else {})}
            for number, state in states.items()]}))
        self.write_settings(tracking={"provider": "file", "file": str(path)})

    def moving(self):
        """The usual order, its parcel on the way."""
        self.orders({})
        self.parcels(RB123456785CN=("InTransit", "Departed from Guangzhou", "Guangzhou"))

    # --- the servers ----------------------------------------------------------------

    def deliver(self, mail, to=None):
        """Puts a mail into a mailbox; it is there when this returns."""
        to = to or self.shops[0].address
        data = mail if isinstance(mail, bytes) else mail.as_bytes()
        with smtplib.LMTP("127.0.0.1", self.servers["lmtp"]) as lmtp:
            lmtp.sendmail("buyer@buyers.example", [to], data)

    def submit(self, mail, user):
        """Sends a mail as a person's mail program would: TLS, login, Postfix."""
        context = ssl.create_default_context(cafile=self.servers["ca"])
        with smtplib.SMTP("localhost", self.servers["smtp"]) as smtp:
            smtp.starttls(context=context)
            smtp.login(user, self.servers["password"])
            smtp.send_message(mail)

    def mailbox(self, address=None):
        return Mailbox(self.servers, address or self.shops[0].address)

    def mails(self, address=None, folder="INBOX"):
        with self.mailbox(address) as box:
            return box.mails(folder)

    def renumber(self, address=None):
        """Gives the inbox a new UIDVALIDITY, as a restored server would."""
        box = Path(self.servers["dir"]) / "mail" / (address or self.shops[0].address)
        numbers = box / "dovecot-uidlist"
        old = int(re.search(r" V(\d+) ", numbers.read_text()).group(1))
        for path in box.glob("dovecot*"):
            if path.is_file():
                path.unlink()
        numbers.write_text("3 V%d N1\n" % (old + 1))
        shutil.chown(numbers, box.owner(), box.group())

    # --- replyd ---------------------------------------------------------------------

    def environment(self, **more):
        env = {k: v for k, v in os.environ.items() if not k.startswith("REPLYD")}
        env.update(REPLYD_CONFIG=str(self.ini), REPLYD_AGENT="tester", LC_ALL="C.UTF-8",
                   REPLYD_MAPS=str(SOURCE / "etc" / "maps"), **more)
        return env

    def replyd(self, *words, expect=0, stdin=None, env=None, timeout=60):
        """Runs a command; its exit status must be `expect` (None: any)."""
        done = subprocess.run([REPLYD, *map(str, words)], input=stdin, text=True,
                              capture_output=True, timeout=timeout, check=False,
                              env=self.environment(**(env or {})))
        if expect is not None:
            assert done.returncode == expect, "replyd %s: status %d\n%s%s" % (
                " ".join(map(str, words)), done.returncode, done.stdout, done.stderr)
        return done

    def json(self, *words, **options):
        """The JSON document that a command prints."""
        return json.loads(self.replyd(*words, "--json", **options).stdout)

    def list(self, *words, **options):
        """The JSON lines that a command prints."""
        out = self.replyd(*words, "--json", **options).stdout
        return [json.loads(line) for line in out.splitlines()]

    def drafts(self, *words):
        return self.list("drafts", *words)

    def draft(self):
        """The only draft that waits, whole."""
        waiting = self.drafts()
        assert len(waiting) == 1, waiting
        return self.json("show", waiting[0]["id"])

    def once(self, now=None, **options):
        """One pass; `now` makes replyd believe in another time."""
        return self.replyd("once", *(["--now", rfc3339(now)] if now else []), **options)

    def start(self, **env):
        """Starts `replyd run`; the fixture stops it."""
        self.log = open(self.folder / "run.log", "ab")
        self.daemon = subprocess.Popen([REPLYD, "run"], env=self.environment(**env),
                                       stdin=subprocess.DEVNULL, stdout=self.log,
                                       stderr=self.log)
        return self.daemon

    def stop(self, number=signal.SIGTERM, seconds=10):
        """Ends the daemon; its exit status."""
        daemon, self.daemon = self.daemon, None
        daemon.send_signal(number)
        try:
            return daemon.wait(seconds)
        except subprocess.TimeoutExpired:
            daemon.kill()
            daemon.wait()
            raise AssertionError("replyd run did not end within %d s" % seconds) from None
        finally:
            self.log.close()

    def close(self):
        if self.daemon is not None:
            self.daemon.kill()
            self.daemon.wait()

    def words(self):
        """What the daemon said so far."""
        return (self.folder / "run.log").read_text(errors="replace")

    def query(self, sql, *values):
        """Rows of the store, for what no command shows."""
        path = self.folder / "state" / "replyd.db"
        store = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
        try:
            return store.execute(sql, values).fetchall()
        finally:
            store.close()


class Shop:
    def __init__(self, bench, name):
        self.bench = bench
        self.name = name
        self.address = "%s-%s@lumen.example" % (name, bench.tag)
        self.keys = {}

    def write(self, keys=None, **sections):
        self.keys = keys or self.keys
        for section, values in sections.items():
            self.keys.setdefault(section, {}).update(values)
        path = self.bench.folder / "shops.d" / (self.name + ".ini")
        path.write_text(ini_text(self.keys))


def ini_text(sections):
    lines = []
    for section, keys in sections.items():
        lines.append("[%s]" % section)
        for key, value in keys.items():
            lines.append('%s = "%s"' % (key, value) if re.search("[#;]", str(value))
                         else "%s = %s" % (key, value))
    return "\n".join(lines) + "\n"
