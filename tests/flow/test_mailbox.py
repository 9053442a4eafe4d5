"""Ways a mail can come in and be dealt with."""
import re
from datetime import timedelta

import pytest

from mailbench import NOW, day, letter, wait_for

WHERE = "Hello,\n\nI have not received my parcel. Where is my order?\n\nAnna\n"


def ask(bench, text=WHERE, subject="Where is my order 8123456789?", **headers):
    mail = letter("Anna Karlsson <%s>" % bench.buyer(), bench.shops[0].address, subject,
                  text, **headers)
    bench.deliver(mail)
    return mail


def test_starttls_for_both_servers(bench):
    bench.shop(imap={"url": "imap://localhost:%d" % bench.servers["imap"]},
               smtp={"url": "smtp://localhost:%d" % bench.servers["smtp"]})
    bench.moving()
    bench.replyd("check", "--online")
    ask(bench)
    bench.once()
    bench.replyd("approve", bench.draft()["id"])
    bench.once()
    assert len(wait_for(lambda: bench.mails(bench.buyer()))) == 1


@pytest.mark.parametrize("after", ["leave", "seen", "move:Trash"])
def test_what_happens_to_the_mail(bench, after):
    bench.shop(imap={"after": after})
    ask(bench)
    bench.once()
    with bench.mailbox() as box:
        inbox, trash = box.flags(), box.flags("Trash")
    if after == "move:Trash":
        assert (len(inbox), len(trash)) == (0, 1)
    else:
        assert len(inbox) == 1
        assert (rb"\Seen" in inbox[0]) == (after == "seen")
    assert len(bench.drafts()) == 1


def test_html_alone_with_photos(bench):
    bench.shop()
    bench.orders({})
    mail = letter(bench.buyer(), bench.shops[0].address, "Wrong!", "x")
    mail.set_content("<p>You sent me the <b>wrong</b> item in order 8123456789, it is "
                     "the wrong colour.<br>See the pictures.</p>", subtype="html")
    for name in ("one.jpg", "two.jpg"):
        mail.add_attachment(b"\xff\xd8\xff\xe0" + b"photo" * 4000, maintype="image",
                            subtype="jpeg", filename=name)
    bench.deliver(mail)
    bench.once()
    draft = bench.draft()
    assert "photos" in draft["facts"]["flags"]
    assert draft["scenario"] == "wrong_item_resolve"


def test_every_buyer_gets_an_own_reply(bench):
    """Several buyers, approved together, over one connection."""
    bench.shop()
    names = ["anna", "bob", "carla"]
    bench.orders(*({"number": "81234567%d" % i, "buyer_email": bench.buyer(name),
                    "buyer_name": name, "tracking": "RB00000%d" % i}
                   for i, name in enumerate(names)))
    for i, name in enumerate(names):
        bench.deliver(letter(bench.buyer(name), bench.shops[0].address, "Cancel",
                             "Please cancel my order 81234567%d.\n" % i))
    bench.once()
    bench.replyd("approve", "--tick-all", *(draft["id"] for draft in bench.drafts()))
    bench.once()
    for i, name in enumerate(names):
        [reply] = wait_for(lambda: bench.mails(bench.buyer(name)))  # noqa: B023
        numbers = set(re.findall(r"81234567\d", reply.get_content()))
        assert numbers == {"81234567%d" % i}


def test_trace_tells_the_whole_life(bench):
    bench.shop()
    bench.moving()
    asked = ask(bench)
    bench.once()
    bench.replyd("approve", bench.draft()["id"])
    bench.once()
    told = bench.replyd("trace", asked["Message-ID"]).stdout
    events = ["mail.taken", "draft.queued", "draft.approved", "draft.sent"]
    at = [told.find(event) for event in events]
    assert -1 not in at and at == sorted(at), told
    assert "tester" in told


def test_the_time_to_believe_in(bench):
    """--now moves the promise clock: what is due tomorrow is overdue in two days."""
    bench.shop()
    bench.orders({"placed_at": day(-60), "paid_at": day(-60), "shipped_at": day(-59)})
    bench.parcels(RB123456785CN=("InTransit", "Departed from Guangzhou", "Guangzhou"))
    ask(bench)
    bench.once(now=NOW + timedelta(days=2))
    draft = bench.draft()
    assert draft["scenario"] == "overdue_short"
    assert draft["decision"]["facts"]["days_over"] == 1
