#!/usr/bin/env python3
"""Real mail servers in a folder of their own, on free ports of 127.0.0.1.

    mail_servers.py start DIR     prints what is where as JSON (also DIR/servers.json)
    mail_servers.py stop DIR      ends exactly what start began

Dovecot serves IMAP (STARTTLS), IMAPS and LMTP; Postfix takes mail (STARTTLS or TLS, login
required) and delivers it to Dovecot, so what was sent is read back over IMAP. Every
address is a mailbox, its password is PASSWORD. Some local parts misbehave instead:

    gone@...      refused at RCPT, 550              full@...      put off at RCPT, 452
    bounce@...    taken, then returned to sender    slow@...      put off once it is queued

Nothing outside DIR is touched and no service of the machine is used. Postfix needs root:
anybody else is asked for it through sudo. Dovecot never runs as root.
"""
import grp
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import certificates  # noqa: E402

PASSWORD = "correct-horse"
POSTFIX = Path("/usr/lib/postfix/sbin")
START_SECONDS = 20
STOP_SECONDS = 10

DOVECOT = """\
base_dir = {dir}/run
state_dir = {dir}/state
log_path = {dir}/dovecot.log
instance_name = replyd-test
protocols = imap lmtp
listen = 127.0.0.1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
ssl = yes
ssl_cert = <{dir}/certs/good.pem
ssl_key = <{dir}/certs/good.key
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
mail_fsync = never
mail_max_userip_connections = 1000
mail_location = maildir:{dir}/mail/%u
postmaster_address = postmaster@mail.example
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={dir}/mail/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
  mailbox Trash {{
    auto = create
    special_use = \\Trash
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  service_count = 0
  process_min_avail = 1
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service auth {{
  unix_listener login-for-smtp {{
    mode = 0666
  }}
}}
protocol lmtp {{
  auth_username_format = %Lu
}}
"""

POSTFIX_MAIN = """\
compatibility_level = 3.6
queue_directory = {dir}/queue
data_directory = {dir}/postfix-data
daemon_directory = {postfix}
command_directory = /usr/sbin
maillog_file = {dir}/postfix.log
maillog_file_prefixes = {dir}
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example
mynetworks =
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
transport_maps = regexp:{dir}/postfix/transport
default_transport = lmtp:inet:127.0.0.1:{lmtp}
smtpd_recipient_restrictions =
  check_recipient_access regexp:{dir}/postfix/recipients,
  permit_sasl_authenticated, reject
smtpd_reject_unlisted_recipient = no
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {dir}/run/login-for-smtp
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = {dir}/certs/good.pem
smtpd_tls_key_file = {dir}/certs/good.key
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_error_sleep_time = 0
smtpd_client_connection_rate_limit = 0
minimal_backoff_time = 1s
maximal_backoff_time = 5s
queue_run_delay = 1s
lmtp_destination_concurrency_limit = 20
message_size_limit = 52428800
"""

POSTFIX_MASTER = """\
127.0.0.1:{smtp} inet n - n - - smtpd
127.0.0.1:{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""

RECIPIENTS = """\
/^gone@/ 550 5.1.1 no such mailbox
/^full@/ 452 4.2.2 mailbox full
"""

TRANSPORT = """\
/^bounce@/ error:5.1.1 no such mailbox here
/^slow@/ retry:4.4.1 the next host does not answer
"""


class ServerError(Exception):
    """The servers could not be started; the text says why."""


def free_ports(count):
    """Ports nobody listens on, all different."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def start(folder, user=None):
    """Starts both servers in `folder`; returns what is where, as in servers.json."""
    folder = Path(folder).resolve()
    if os.geteuid() != 0:
        return _through_sudo("start", folder)
    for program in ("dovecot", "openssl", POSTFIX / "master"):
        if not shutil.which(program, path="/usr/sbin:/sbin:/usr/bin:/bin"):
            raise ServerError("%s is missing: scripts/install-packages demo" % program)
    account = pwd.getpwnam(user or "nobody")
    ports = dict(zip(("imap", "imaps", "lmtp", "smtp", "smtps"), free_ports(5)))
    values = dict(ports, dir=folder, user=account.pw_name, uid=account.pw_uid,
                  gid=account.pw_gid, group=grp.getgrgid(account.pw_gid).gr_name,
                  password=PASSWORD, postfix=POSTFIX)
    _folders(folder, account)
    certificates.make(folder / "certs")
    for name in ("good.key", "good.pem"):
        os.chown(folder / "certs" / name, account.pw_uid, account.pw_gid)
    pids = {}
    try:
        pids["dovecot"] = _start_dovecot(folder, values, account)
        pids["postfix"] = _start_postfix(folder, values)
        _wait_for(folder, ports, pids)
    except BaseException:
        _end(pids)
        raise
    facts = dict(ports, host="127.0.0.1", name="localhost", password=PASSWORD,
                 ca=str(folder / "certs" / "ca.pem"), pids=pids, dir=str(folder))
    (folder / "servers.json").write_text(json.dumps(facts, indent=1))
    return facts


def stop(folder):
    """Ends the servers that start() began in `folder`."""
    folder = Path(folder).resolve()
    state = folder / "servers.json"
    if not state.exists():
        return
    if os.geteuid() != 0:
        _through_sudo("stop", folder)
        return
    _end(json.loads(state.read_text())["pids"])
    state.unlink()


def _through_sudo(verb, folder):
    if not shutil.which("sudo"):
        raise ServerError("Postfix needs root: run this as root or install sudo")
    user = pwd.getpwuid(os.geteuid()).pw_name
    done = subprocess.run(["sudo", sys.executable, __file__, verb, str(folder), user],
                          stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise ServerError("could not %s the mail servers as root" % verb)
    return json.loads(done.stdout) if verb == "start" else None


def _folders(folder, account):
    """What Dovecot writes is the account's; Postfix insists on who owns its queue."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(folder.stat().st_mode | 0o055)
    for above in folder.parents:
        if not above.stat().st_mode & 0o001:
            raise ServerError("%s must be open to other users: the mail servers do not "
                              "run as root" % above)
    for name in ("run", "state", "mail"):
        (folder / name).mkdir(exist_ok=True)
        os.chown(folder / name, account.pw_uid, account.pw_gid)
    log = folder / "dovecot.log"
    log.touch()
    os.chown(log, account.pw_uid, account.pw_gid)
    (folder / "postfix").mkdir(exist_ok=True)
    postfix, postdrop = pwd.getpwnam("postfix"), grp.getgrnam("postdrop")
    (folder / "postfix-data").mkdir(exist_ok=True)
    os.chown(folder / "postfix-data", postfix.pw_uid, postfix.pw_gid)
    (folder / "queue").mkdir(exist_ok=True)
    for name in ("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold",
                 "incoming", "private", "saved", "trace"):
        _own(folder / "queue" / name, 0o700, postfix.pw_uid, 0)
    _own(folder / "queue" / "pid", 0o755, 0, 0)
    _own(folder / "queue" / "maildrop", 0o1730, postfix.pw_uid, postdrop.gr_gid)
    _own(folder / "queue" / "public", 0o2710, postfix.pw_uid, postdrop.gr_gid)


def _own(path, mode, uid, gid):
    path.mkdir(exist_ok=True)
    os.chown(path, uid, gid)
    path.chmod(mode)


def _start_dovecot(folder, values, account):
    config = folder / "dovecot.conf"
    config.write_text(DOVECOT.format(**values))
    with open(folder / "dovecot.err", "wb") as err:
        return subprocess.Popen(
            ["dovecot", "-F", "-c", str(config)], stdin=subprocess.DEVNULL, stdout=err,
            stderr=err, start_new_session=True, user=account.pw_uid,
            group=account.pw_gid, extra_groups=[],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}).pid


def _start_postfix(folder, values):
    config = folder / "postfix"
    (config / "main.cf").write_text(POSTFIX_MAIN.format(**values))
    (config / "master.cf").write_text(POSTFIX_MASTER.format(**values))
    (config / "recipients").write_text(RECIPIENTS)
    (config / "transport").write_text(TRANSPORT)
    with open(folder / "postfix.err", "wb") as err:
        return subprocess.Popen(
            [str(POSTFIX / "master"), "-d", "-c", str(config)], stdin=subprocess.DEVNULL,
            stdout=err, stderr=err, start_new_session=True, cwd=folder / "queue",
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "MAIL_CONFIG": str(config),
                 "MAIL_LOGTAG": "postfix"}).pid


def _wait_for(folder, ports, pids):
    deadline = time.monotonic() + START_SECONDS
    for name, port in ports.items():
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                _explain(folder, pids, time.monotonic() > deadline, name)
                time.sleep(0.02)


def _explain(folder, pids, too_late, name):
    for server, pid in pids.items():
        ended = os.waitpid(pid, os.WNOHANG)[0] != 0
        if ended or too_late:
            words = [(folder / (server + suffix)).read_text(errors="replace")[-2000:]
                     for suffix in (".err", ".log") if (folder / (server + suffix)).exists()]
            raise ServerError("%s %s:\n%s" % (
                server, "ended" if ended else "does not answer on its port " + name,
                "\n".join(words)))


def _alive(pid):
    try:
        os.kill(pid, 0)
        return not Path("/proc/%d/stat" % pid).read_text().rpartition(")")[2].split()[0] == "Z"
    except (OSError, IndexError):
        return False


def _end(pids):
    """Each server ends its own children; one that will not is killed with its group."""
    for pid in pids.values():
        if _alive(pid):
            os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    for pid in pids.values():
        while _alive(pid) and time.monotonic() < deadline:
            time.sleep(0.02)
        if _alive(pid):
            os.killpg(pid, signal.SIGKILL)
        try:
            os.waitpid(pid, os.WNOHANG)
        except ChildProcessError:
            pass  # started by another process


def main():
    if len(sys.argv) not in (3, 4) or sys.argv[1] not in ("start", "stop"):
        sys.exit("usage: mail_servers.py start|stop DIR [USER]")
    try:
        if sys.argv[1] == "start":
            print(json.dumps(start(sys.argv[2], *sys.argv[3:]), indent=1))
        else:
            stop(sys.argv[2])
    except ServerError as why:
        sys.exit("mail_servers.py: %s" % why)


if __name__ == "__main__":
    main()
