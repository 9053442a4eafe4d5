"""What the demo does with the private mail servers of tests/servers: start and end them,
hand in a mail, read a mailbox. Standard library alone."""
import email
import email.policy
import imaplib
import json
import os
import smtplib
import ssl
import sys
import time

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.append(os.path.join(TOP, "tests", "servers"))

import mail_servers  # noqa: E402

ServerError = mail_servers.ServerError


class Servers:
    """Servers that run in `folder`; `facts` says where each listens (servers.json)."""

    def __init__(self, folder):
        self.folder = folder
        with open(os.path.join(folder, "servers.json"), encoding="utf-8") as file:
            self.facts = json.load(file)
        self.password = self.facts["password"]

    @classmethod
    def start(cls, folder):
        mail_servers.start(folder)
        return cls(folder)

    def stop(self):
        mail_servers.stop(self.folder)

    def open_mailbox(self, address):
        """A session of imaplib, logged in."""
        trust = ssl.create_default_context(cafile=self.facts["ca"])
        imap = imaplib.IMAP4_SSL("localhost", self.facts["imaps"], ssl_context=trust)
        imap.login(address, self.password)
        return imap

    def mails(self, address, folder="INBOX"):
        """Every mail of the folder, oldest first."""
        imap = self.open_mailbox(address)
        try:
            status, count = imap.select(folder, readonly=True)
            if status != "OK" or count[0] == b"0":
                return []
            _, answer = imap.fetch("1:*", "(BODY.PEEK[])")
            return [email.message_from_bytes(item[1], policy=email.policy.default)
                    for item in answer if isinstance(item, tuple)]
        finally:
            imap.logout()

    def deliver(self, deliveries):
        """Puts mails into mailboxes: (from, to, bytes) each."""
        with smtplib.LMTP("127.0.0.1", self.facts["lmtp"]) as lmtp:
            for sender, recipient, data in deliveries:
                lmtp.sendmail(sender, [recipient], data)


def wait_for(condition, patience_s, every_s=0.1):
    """The first true value of condition(), or its last one after patience_s seconds."""
    deadline = time.monotonic() + patience_s
    value = condition()
    while not value and time.monotonic() < deadline:
        time.sleep(every_s)
        value = condition()
    return value
