"""./quickstart --real: asks for a mailbox and writes a configuration that observes: replyd
reads the mail and drafts, and sends nothing unless a person approves it."""
import getpass
import os
import re
import subprocess
import sys

from building import Failed
from post import TOP

# Where a provider's servers are not called imap. and smtp. with the address's domain.
KNOWN = {
    "gmail.com": ("imap.gmail.com", "smtp.gmail.com"),
    "gmx.de": ("imap.gmx.net", "mail.gmx.net"),
    "gmx.net": ("imap.gmx.net", "mail.gmx.net"),
    "icloud.com": ("imap.mail.me.com", "smtp.mail.me.com:587"),
    "yahoo.com": ("imap.mail.yahoo.com", "smtp.mail.yahoo.com"),
}

REPLYD_INI = """\
# Written by quickstart --real. All keys: replyd.ini(5), or `replyd check --sample replyd`.
[replyd]
state_dir = {folder}/state
templates = {top}/templates
lexicons = {top}/lexicon

# Without a tracker replyd does not know where parcels are. With a 17TRACK key:
#[tracking]
#provider = 17track
#key_file = {folder}/17track-key
"""

SHOP_INI = """\
# Written by quickstart --real. All keys: replyd.ini(5), or `replyd check --sample shop`.
[shop]
name = {name}
address = {address}

[imap]
url = {imap}
user = {user}
password_file = {folder}/password
{ca}
[smtp]
url = {smtp}
user = {user}
password_file = {folder}/password
{ca}
[automatic]
# Observe: everything waits for you. Later, for single scenarios: thanks = auto
default = draft
"""


def answer(question, proposal=""):
    """What the person types; an empty line takes the proposal."""
    hint = " [%s]" % proposal if proposal else ""
    print("%s%s: " % (question, hint), end="", flush=True)
    line = sys.stdin.readline()
    if line == "":
        raise Failed("The answers ended too early; nothing was written.")
    return line.strip() or proposal


def secret(question):
    if sys.stdin.isatty():
        return getpass.getpass(question + " (not shown): ")
    return answer(question)


def ask_address():
    while True:
        address = answer("The shop's mail address")
        if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address):
            return address
        print("That is no mail address; write it like shop@example.com.")


def as_url(typed, protocol, plain_port):
    """A URL from host, host:port or a URL; the usual port has TLS from the start."""
    if "://" in typed:
        return typed
    tls = not typed.endswith(":%d" % plain_port)
    return "%s%s://%s" % (protocol, "s" if tls else "", typed)


def ask_account(address):
    domain = address.split("@")[1]
    imap, smtp = KNOWN.get(domain.lower(), ("imap." + domain, "smtp." + domain))
    values = {
        "imap": as_url(answer("IMAP server (incoming)", imap), "imap", 143),
        "smtp": as_url(answer("SMTP server (outgoing)", smtp), "smtp", 587),
        "user": answer("Login name", address),
    }
    ca_file = answer("File of the server's own certificate authority (mostly none)")
    values["ca"] = "ca_file = %s\n" % ca_file if ca_file else ""
    values["password"] = secret("Password, or the app password your provider gave you")
    return values


def ask_folder():
    home = os.path.join(os.path.expanduser("~"), ".config", "replyd")
    while True:
        folder = os.path.abspath(os.path.expanduser(answer("Folder for the settings", home)))
        if not os.path.exists(os.path.join(folder, "replyd.ini")):
            return folder
        print("There is a replyd.ini already, which is not touched; name another folder.")


def write(path, text):
    with open(path, "w", encoding="utf-8", opener=lambda p, f: os.open(p, f, 0o600)) as file:
        file.write(text)


def write_settings(folder, values):
    os.makedirs(folder, mode=0o700, exist_ok=True)
    for name in ("shops.d", "state"):
        os.makedirs(os.path.join(folder, name), mode=0o700, exist_ok=True)
    values = dict(values, folder=folder, top=TOP)
    write(os.path.join(folder, "password"), values["password"] + "\n")
    write(os.path.join(folder, "replyd.ini"), REPLYD_INI.format(**values))
    write(os.path.join(folder, "shops.d", "shop.ini"), SHOP_INI.format(**values))


def check(binary, folder):
    """Whether both logins work; what replyd says is shown."""
    print("\nTrying both logins ...", flush=True)
    done = subprocess.run((binary, "check", "--online", "--config",
                           os.path.join(folder, "replyd.ini")), check=False)
    return done.returncode == 0


def show_next(binary, folder):
    print("""
Written: {folder}/replyd.ini, shops.d/shop.ini and password (0600).
It observes: replyd drafts replies and sends nothing that you have not approved. Next:

    export REPLYD_CONFIG={folder}/replyd.ini REPLYD_MAPS={top}/etc/maps
    export PATH={bin}:$PATH
    replyd orders import YOUR-ORDERS.csv     tell it about the orders
    replyd once                              read the mailbox once
    replyd drafts; replyd show ID            look at what it would answer
    replyd approve ID                        send one
    replyd run                               go on until Ctrl-C
""".format(folder=folder, top=TOP, bin=os.path.dirname(binary)))


def ask(binary):
    """The exit status."""
    print("replyd on your own mailbox. It will read, draft, and send nothing by itself.\n")
    name = answer("The shop's name, as buyers know it", "My shop")
    address = ask_address()
    folder = ask_folder()
    while True:
        values = dict(ask_account(address), name=name, address=address)
        write_settings(folder, values)
        if check(binary, folder):
            show_next(binary, folder)
            return 0
        if answer("\nThat did not work, see above. Try other answers? (y/n)", "y") != "y":
            print("The settings stay in %s; correct them there, then run: replyd check "
                  "--online" % folder)
            return 1
