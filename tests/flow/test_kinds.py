"""Whole mails as servers, programs and people write them: what each of them is."""
import re
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "kinds"


def samples(name):
    """[(what stands behind ===, the mail)]"""
    text = (SAMPLES / name).read_text(encoding="utf-8")
    parts = re.split(r"^=== (.*)\n", text, flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2]))


def readings(bench, name):
    """Each sample's title with what `inspect` says of its mail."""
    bench.shop(shop={"trusted_relays": "relay.example"})
    folder = bench.folder / "samples"
    folder.mkdir()
    files = []
    for i, (_, mail) in enumerate(samples(name)):
        files.append(folder / ("%03d.eml" % i))
        files[-1].write_bytes(mail.replace("\n", "\r\n").encode("utf-8"))
    lines = bench.list("inspect", "--config", bench.ini, *files)
    assert len(lines) == len(files)
    return [(title, line) for (title, _), line in zip(samples(name), lines)]


def wrong(kind, read):
    """Those that are taken for something else, with the rule that decided."""
    return [(title, line["kind"], line.get("rule")) for title, line in read
            if line["kind"] != kind]


def test_bounces(bench):
    read = readings(bench, "bounces.txt")
    mistaken = wrong("bounce", read)
    assert not mistaken, mistaken
    told = []
    for title, line in read:
        name, recipient, status, lasting, reason = title.split(" | ")
        bounce = line["bounce"]
        got = (bounce["recipient"], bounce["permanent"], bounce["reason"])
        if got != (recipient, lasting == "permanent", reason):
            told.append((name, got))
        elif status not in ("-", bounce["status"]):
            told.append((name, bounce["status"]))
    assert not told, told


def test_programs_that_answer(bench):
    mistaken = wrong("auto_reply", readings(bench, "auto_replies.txt"))
    assert not mistaken, mistaken


def test_people_stay_people(bench):
    mistaken = wrong("buyer", readings(bench, "people.txt"))
    assert not mistaken, mistaken
