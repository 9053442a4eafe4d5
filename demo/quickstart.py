"""What ./quickstart does once the packages are there: builds, starts mail servers and
replyd on a sample shop in a scratch folder, shows what it made of the mails, and ends
everything again. QUICKSTART_REPLYD in the environment names a program that is built
already; the tests use it."""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap

import real
from building import Failed, build
from post import TOP, ServerError, Servers, wait_for

SHOP = "shop@lumen.example"
PATIENCE_S = 60

REPLYD_INI = """\
[replyd]
state_dir = {scratch}/state
templates = {top}/templates
lexicons = {top}/lexicon

[tracking]
provider = file
file = {scratch}/sample/tracking.json
"""

SHOP_INI = """\
[shop]
name = Lumen Lamps & Things
address = {shop}
signature = Your team at Lumen Lamps & Things
timezone = Europe/Berlin

[imap]
url = imaps://localhost:{imaps}
user = {shop}
password_file = {scratch}/config/password
ca_file = {ca}

[smtp]
url = smtp://localhost:{smtp}
user = {shop}
password_file = {scratch}/config/password
ca_file = {ca}
rate_per_minute = 600

[automatic]
# Whatever the playbook marks as automatic may leave without an agent.
default = auto
"""


def write(path, text, mode=0o600):
    with open(path, "w", encoding="utf-8", opener=lambda p, f: os.open(p, f, mode)) as file:
        file.write(text)


class Demo:
    """The sample shop with everything that runs for it."""

    def __init__(self, binary):
        self.binary = binary
        self.scratch = tempfile.mkdtemp(prefix="replyd-demo-", dir="/tmp")
        os.chmod(self.scratch, 0o755)
        self.servers = None
        self.daemon = None
        self.environment = dict(os.environ, REPLYD_CONFIG=self.scratch + "/config/replyd.ini",
                                REPLYD_MAPS=TOP + "/etc/maps")

    def start_servers(self):
        try:
            self.servers = Servers.start(self.scratch + "/mail")
        except ServerError as why:
            raise Failed(str(why)) from None

    def configure(self):
        os.makedirs(self.scratch + "/config/shops.d")
        os.makedirs(self.scratch + "/state", mode=0o700)
        values = {"scratch": self.scratch, "top": TOP, "shop": SHOP,
                  "imaps": self.servers.facts["imaps"],
                  "smtp": self.servers.facts["smtp"],
                  "ca": self.servers.facts["ca"]}
        write(self.scratch + "/config/password", self.servers.password + "\n")
        write(self.scratch + "/config/replyd.ini", REPLYD_INI.format(**values))
        write(self.scratch + "/config/shops.d/lumen.ini", SHOP_INI.format(**values))

    def replyd(self, *arguments):
        """A command's standard output. Raises Failed with what it said."""
        done = subprocess.run((self.binary,) + arguments, env=self.environment,
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Failed("replyd %s: %s" % (" ".join(arguments), done.stderr.strip()))
        return done.stdout

    def json_lines(self, *arguments):
        return [json.loads(line) for line in self.replyd(*arguments, "--json").splitlines()]

    def start_replyd(self):
        with open(self.scratch + "/replyd.log", "w", encoding="utf-8") as log:
            self.daemon = subprocess.Popen((self.binary, "run"), env=self.environment,
                                           stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                           start_new_session=True)
        if not wait_for(self.watches, PATIENCE_S):
            raise self.daemon_failed("replyd run did not begin to watch the inbox")

    def daemon_failed(self, what):
        with open(self.scratch + "/replyd.log", encoding="utf-8") as log:
            return Failed("%s. Its log ends:\n%s" % (what, "".join(log.readlines()[-10:])))

    def status(self):
        if self.daemon.poll() is not None:
            raise self.daemon_failed("replyd run ended")
        return self.json_lines("status")[0]

    def watches(self):
        return any(box["state"] == "watching" for box in self.status()["mailboxes"])

    def deliver_sample(self):
        """The Message-IDs of the sample mails, in their order."""
        folder = self.scratch + "/sample/mails"
        deliveries = []
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            sender = re.search(rb"^From: .*<(.*)>", data, re.MULTILINE).group(1).decode()
            if sender.startswith("mailer-daemon@"):
                sender = ""
            deliveries.append((sender, SHOP, data))
        self.servers.deliver(deliveries)
        return [re.search(rb"^Message-ID: <(.*)>", data, re.MULTILINE).group(1).decode()
                for _, _, data in deliveries]

    def all_taken(self, count):
        status = self.status()
        taken = any(box["mailbox"] == "INBOX" and box["last_uid"] >= count
                    for box in status["mailboxes"])
        busy = sum(status["outbox"].get(state, 0)
                   for state in ("waiting", "sending", "delivering"))
        return taken and busy == 0

    def drafts(self):
        return self.json_lines("drafts", "--state", "all")

    def end(self):
        """Ends what runs and deletes the scratch folder."""
        if self.daemon is not None and self.daemon.poll() is None:
            self.daemon.terminate()
            try:
                self.daemon.wait(15)
            except subprocess.TimeoutExpired:
                self.daemon.kill()
                self.daemon.wait()
        if self.servers is not None:
            self.servers.stop()
        shutil.rmtree(self.scratch, ignore_errors=True)
        if os.path.exists(self.scratch):  # the servers' files belong to their users
            subprocess.run(("sudo", "rm", "-rf", "--", self.scratch), check=False)


# --- what is shown -------------------------------------------------------------------------

def outcome(demo, draft):
    if draft["state"] == "sent":
        return "sent by itself"
    decision = json.loads(demo.replyd("show", str(draft["id"]), "--json"))["decision"]
    why = ", ".join(decision["guards"])
    return "draft %d waits%s" % (draft["id"], ": " + why if why else "")


def show_table(demo, drafts):
    rows = [("WHO", "INTENT", "CONF", "SCENARIO", "MODE", "WHAT WAS DONE")]
    for draft in sorted(drafts, key=lambda one: one["id"]):
        rows.append((draft["to"].split("@")[0], draft["intent"], "%.2f" % draft["confidence"],
                     draft["scenario"], draft["mode"], outcome(demo, draft)))
    widths = [max(len(row[i]) for row in rows) for i in range(5)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)) + "  " + row[5])


def show_machines(demo, message_ids):
    """The mails no person wrote: kept, never answered."""
    kinds = []
    for message_id in message_ids:
        found = re.search(r"^kind +(\w+)$", demo.replyd("trace", message_id), re.MULTILINE)
        if found and found.group(1) != "buyer":
            kinds.append(found.group(1))
    print("\nKept and answered to nobody: %s." % ", ".join(sorted(kinds)))


def choose_draft(drafts):
    """One whose reply has something to say."""
    waiting = [draft for draft in drafts if draft["state"] == "queued"]
    for scenario in ("overdue_short", "lost", "wrong_item_resolve", "missing_item_likely"):
        for draft in waiting:
            if draft["scenario"] == scenario:
                return draft
    if not waiting:
        raise Failed("No draft waits, though some should; see replyd's log.")
    return waiting[0]


def show_next(demo, draft):
    folder = os.path.relpath(os.path.dirname(demo.binary))
    print(textwrap.dedent("""
        Everything runs until Ctrl-C. In another terminal, here ({here}):

            export REPLYD_CONFIG={scratch}/config/replyd.ini PATH=$PWD/{folder}:$PATH
            replyd drafts                     what waits
            replyd show {id}                    this one again
            replyd approve --tick-all {id}      send it
            demo/mailbox {scratch} {to}
                                              the buyer's mailbox: the reply has arrived
            replyd status; replyd queue       how things stand

        Your own mailbox: ./quickstart --real writes a configuration that only drafts.
        """).format(here=os.getcwd(), scratch=demo.scratch, folder=folder, id=draft["id"],
                    to=draft["to"]))


# --- the run --------------------------------------------------------------------------------

def prepare(demo):
    """From nothing to the sample mails read and answered; their Message-IDs."""
    print("Starting Dovecot and Postfix on loopback, in %s ..." % demo.scratch)
    demo.start_servers()
    demo.configure()
    subprocess.run((TOP + "/demo/make-sample", demo.scratch + "/sample"), check=True)
    print(demo.replyd("orders", "import", demo.scratch + "/sample/orders.csv"), end="")
    print("Starting replyd run on the empty inbox ...")
    demo.start_replyd()
    message_ids = demo.deliver_sample()
    print("%d mails from buyers are in the inbox; replyd reads them ...\n" % len(message_ids))
    if not wait_for(lambda: demo.all_taken(len(message_ids)), PATIENCE_S):
        raise demo.daemon_failed("replyd did not finish the mails in time: %s"
                                 % json.dumps(demo.status()))
    return message_ids


def check_reply(demo, draft):
    """Approves the draft and finds the reply in the buyer's mailbox. Raises Failed."""
    demo.replyd("approve", "--tick-all", str(draft["id"]))
    subject = draft["subject"]

    def arrived():
        return [mail for mail in demo.servers.mails(draft["to"])
                if mail["Subject"] == subject and mail["In-Reply-To"]]
    found = wait_for(arrived, PATIENCE_S)
    if len(found) != 1:
        raise demo.daemon_failed("the approved reply to %s is in the buyer's mailbox %d times"
                                 % (draft["to"], len(found)))
    if found[0]["Auto-Submitted"]:
        raise Failed("the approved reply calls itself automatic")
    print("\nApproved draft %d: the reply \"%s\" has arrived in %s's mailbox."
          % (draft["id"], subject, draft["to"]))


def run(demo, batch):
    message_ids = prepare(demo)
    drafts = demo.drafts()
    show_table(demo, drafts)
    show_machines(demo, message_ids)
    draft = choose_draft(drafts)
    print("\nDraft %d whole, with its reasons (replyd show %d):\n" % (draft["id"], draft["id"]))
    print(demo.replyd("show", str(draft["id"])))
    if batch:
        check_reply(demo, draft)
        return
    show_next(demo, draft)
    while demo.daemon.poll() is None:
        signal.sigtimedwait((), 1)
    raise demo.daemon_failed("replyd run ended")


def interrupt(_number, _frame):
    raise KeyboardInterrupt


def main():
    batch = "--batch" in sys.argv
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    demo = None
    status = 1
    try:
        binary = os.environ.get("QUICKSTART_REPLYD") or build()
        if "--real" in sys.argv:
            return real.ask(binary)
        demo = Demo(binary)
        run(demo, batch)
        status = 0
    except Failed as why:
        print("\nquickstart: %s" % why, file=sys.stderr)
    except KeyboardInterrupt:
        print("\nEnding ...")
        status = 0 if demo is not None and not batch else 130
    finally:
        if demo is not None:
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, signal.SIG_IGN)
            demo.end()
            print("Everything has ended; nothing is left in %s." % demo.scratch)
    return status


if __name__ == "__main__":
    sys.exit(main())
