"""The power fails at every point that matters, and nothing is lost or sent twice.

A story is told once to its end, and then again for each of its points (base/crash.h:
before and after every commit and every step on the net): replyd is killed there, started
again, and what is left at the end has to be what the undisturbed story left. Only the
mail whose last answer was cut off may be in doubt instead.
"""
import os
import shutil
import signal
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import mailbench
from fixtures import SCRATCH
from mailbench import letter, wait_for

WORKERS = 4
MOST_IN_DOUBT = 8  # a mail: points from the commit before the end of the data on
WHERE = "Hello,\n\nI have not received my parcel. Where is my order?\n\nAnna\n"


def auto_shop(bench, after="leave"):
    """A shop that answers by itself, its mailbox already known."""
    bench.shop(automatic={"default": "auto"}, imap={"after": after})
    bench.moving()
    bench.once()


def deliver(bench, *names):
    for name in names:
        bench.deliver(letter("%s <%s>" % (name.title(), bench.buyer(name)),
                             bench.shops[0].address, "Where is my order 8123456789?", WHERE))


class Automatic:
    """One buyer is answered at once, a stranger's mail waits; both mails are moved."""

    def prepare(self, bench):
        auto_shop(bench, after="move:Trash")
        deliver(bench, "anna", "eve")

    def command(self):
        return ["once"]


class Approved:
    """An agent has approved two replies: they are sent and copied."""

    def prepare(self, bench):
        bench.shop()
        deliver(bench, "anna", "bob")
        bench.once()
        ids = [draft["id"] for draft in bench.drafts()]
        bench.replyd("approve", "--tick-all", *ids)

    def command(self):
        return ["once"]


class FirstSight:
    """A mailbox is seen for the first time, with mail that was answered already."""

    def prepare(self, bench):
        shop = bench.shop()
        deliver(bench, "anna", "bob", "carla")
        [anna] = [m for m in bench.mails() if "anna" in m["From"]]
        answer = letter(shop.address, bench.buyer(), "Re: your order", "It comes.",
                        In_Reply_To=anna["Message-ID"])
        with bench.mailbox() as box:
            box.append(answer, "Sent")

    def command(self):
        return ["once"]


class Approval:
    """The command that approves."""

    def prepare(self, bench):
        bench.shop()
        deliver(bench, "anna")
        bench.once()

    def command(self):
        return ["approve", "--tick-all", "1"]


class Renumbered:
    """The server has numbered its mails anew."""

    def prepare(self, bench):
        bench.shop()
        deliver(bench, "anna", "bob")
        bench.once()
        bench.renumber()
        deliver(bench, "carla")

    def command(self):
        return ["once"]


def end_state(bench):
    """What is left, in words that are the same for every telling of a story."""
    def short(address):
        return address.partition("-")[0]
    with bench.mailbox() as box:
        folders = {name: box.select(name) for name in ("INBOX", "Trash", "Sent")}
    return {
        "taken": sorted((short(row[0]), row[1]) for row in bench.query(
            "SELECT from_addr, count(*) FROM message WHERE direction = 0 "
            "GROUP BY message_id, from_addr")),
        "drafts": sorted((short(row[0]), *row[1:]) for row in bench.query(
            "SELECT to_addr, scenario, state FROM draft")),
        "outbox": sorted((short(row[0]), *row[1:]) for row in bench.query(
            "SELECT envelope_to, state, copy_due FROM outbox")),
        "mails": arrived(bench),
        "folders": folders,
    }


def arrived(bench):
    return {name: len(bench.mails(bench.buyer(name)))
            for name in ("anna", "bob", "carla", "eve")}


def tell(servers, story, crash_at=0):
    """Tells a story, killed at a point: what is left, and the points it passed. None when
    the story ended before that point."""
    folder = Path(tempfile.mkdtemp(prefix="replyd-crash-", dir=SCRATCH))
    bench = mailbench.Bench(servers, folder)
    try:
        story.prepare(bench)
        done = bench.replyd(*story.command(), expect=None, env={
            "REPLYD_CRASH_AT": str(crash_at), "REPLYD_CRASH_LOG": str(folder / "points")})
        if crash_at and done.returncode != -signal.SIGKILL:
            return None
        assert crash_at or done.returncode == 0, done.stderr
        points = (folder / "points").read_text().split()
        if crash_at:
            bench.replyd(*story.command(), expect=None)
        bench.once()
        [[sent]] = bench.query("SELECT count(*) FROM outbox WHERE state = 'sent'")
        wait_for(lambda: sum(arrived(bench).values()) >= sent, seconds=5)
        return end_state(bench), points
    finally:
        bench.close()
        shutil.rmtree(folder)


def differences(clean, after):
    """How the ends differ: {} when they are the same, or the same but for one mail in
    doubt, of which it is open whether it has arrived. And who is in doubt, or None."""
    doubts = [row[0] for row in after["outbox"] if row[1] == "in_doubt"]
    if len(doubts) > 1:
        return {"doubts": doubts}, doubts[0]
    who = doubts[0] if doubts else None
    wrong = {}
    for key in ("taken", "drafts", "outbox"):
        pair = [[row for row in end[key] if key == "taken" or row[0] != who]
                for end in (clean, after)]
        if pair[0] != pair[1]:
            wrong[key] = pair
    for name, count in clean["mails"].items():
        found = after["mails"][name]
        if found != count and not (name == who and found < count):
            wrong["mails to " + name] = (count, found)
    for name, count in clean["folders"].items():
        found = after["folders"][name]
        if found != count and not (name == "Sent" and who and found == count - 1):
            wrong["folder " + name] = (count, found)
    return wrong, who


@pytest.mark.seconds(900)
@pytest.mark.parametrize("story", [Automatic(), Approved(), FirstSight(), Approval(),
                                   Renumbered()], ids=lambda s: type(s).__name__)
def test_killed_at_every_point(servers, story):
    clean, points = tell(servers, story)
    assert clean["taken"] and all(count == 1 for _, count in clean["taken"]), clean
    assert "store.before_commit" in points and "store.after_commit" in points

    def telling(number):
        return number, tell(servers, story, number)

    failures, doubts, tried = [], 0, 0
    with ThreadPoolExecutor(max(WORKERS, os.cpu_count() or 1)) as pool:
        for number, told in pool.map(telling, range(1, len(points) + 1)):
            if told is None:
                continue
            tried += 1
            wrong, who = differences(clean, told[0])
            doubts += who is not None
            if wrong:
                failures.append("killed at point %d (%s): %s" % (
                    number, told[1][-1], wrong))
    assert not failures, "\n".join(failures)
    # Not every telling reads the net in as many pieces as the first.
    assert tried >= len(points) * 0.8
    assert doubts <= MOST_IN_DOUBT * len(clean["outbox"])
