"""Certificates for tests, made by openssl: one authority, good and bad servers.

make(DIR) writes ca.pem and NAME.pem with NAME.key for each of

    good          localhost and 127.0.0.1
    expired       the same, run out
    self_signed   signed by nobody but itself
    wrong_host    signed well, for another name
    revoked       signed well, then revoked: crl.pem says so
    orphan        signed by an authority nobody trusts
"""
import subprocess

CONFIG = """\
[ca]
default_ca = here
[here]
database = {dir}/index.txt
new_certs_dir = {dir}/issued
serial = {dir}/serial
crlnumber = {dir}/crlnumber
private_key = {dir}/ca.key
certificate = {dir}/ca.pem
default_md = sha256
default_days = 3650
default_crl_days = 3650
policy = any
unique_subject = no
copy_extensions = copy
x509_extensions = server
[any]
commonName = supplied
[server]
basicConstraints = critical, CA:FALSE
"""

GOOD = "DNS:localhost,IP:127.0.0.1"
KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def openssl(*words):
    done = subprocess.run(("openssl",) + words, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                          check=False)
    if done.returncode != 0:
        raise RuntimeError("openssl %s: %s" % (" ".join(words), done.stderr[-500:]))


def make(folder):
    """Makes all of them, unless they are there."""
    if (folder / "crl.pem").exists():
        return
    (folder / "issued").mkdir(parents=True, exist_ok=True)
    (folder / "index.txt").touch()
    (folder / "serial").write_text("1000\n")
    (folder / "crlnumber").write_text("01\n")
    (folder / "ca.cnf").write_text(CONFIG.format(dir=folder))
    _authority(folder, "ca")
    _authority(folder, "stranger")
    _signed(folder, "good", GOOD)
    _signed(folder, "expired", GOOD, "-startdate", "200101000000Z", "-enddate",
            "200102000000Z")
    _signed(folder, "wrong_host", "DNS:mail.elsewhere.example")
    _signed(folder, "revoked", GOOD)
    _signed(folder, "orphan", GOOD, "-cert", str(folder / "stranger.pem"), "-keyfile",
            str(folder / "stranger.key"))
    openssl("req", "-x509", *KEY, "-subj", "/CN=localhost", "-addext",
            "subjectAltName=" + GOOD, "-days", "3650", "-keyout",
            str(folder / "self_signed.key"), "-out", str(folder / "self_signed.pem"))
    openssl("ca", "-config", str(folder / "ca.cnf"), "-revoke",
            str(folder / "revoked.pem"))
    openssl("ca", "-config", str(folder / "ca.cnf"), "-gencrl", "-out",
            str(folder / "crl.pem"))


def _authority(folder, name):
    openssl("req", "-x509", *KEY, "-subj", "/CN=replyd test authority %s" % name,
            "-days", "3650", "-addext", "keyUsage=critical,keyCertSign,cRLSign",
            "-keyout", str(folder / (name + ".key")), "-out", str(folder / (name + ".pem")))


def _signed(folder, name, names, *more):
    request = folder / (name + ".csr")
    openssl("req", *KEY, "-subj", "/CN=%s" % name, "-addext", "subjectAltName=" + names,
            "-keyout", str(folder / (name + ".key")), "-out", str(request))
    openssl("ca", "-batch", "-notext", "-config", str(folder / "ca.cnf"), "-in",
            str(request), "-out", str(folder / (name + ".pem")), *more)
