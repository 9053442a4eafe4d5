"""The first sight of a mailbox and other beginnings send nothing by themselves."""
from datetime import timedelta

from mailbench import letter
from shopdata import (automatic, drafts, import_orders, now, only_draft, order, parcel,
                      show, use_tracking_file, where_is_it)


def old_mail(bench, name, days):
    at = now() - timedelta(days=days)
    mail = letter(bench.buyer(name), bench.shops[0].address, "Where is my order?",
                  "Hello, my parcel has not arrived. Where is it?", at=at)
    with bench.mailbox() as box:
        box.append(mail, at=at)
    return mail


def test_history_is_read_and_only_fresh_unanswered_mail_drafted(bench):
    shop = bench.shop(automatic={"default": "auto"}, imap={"history_days": "30"})
    import_orders(bench, order(8400123, bench.buyer("fresh")))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival"))
    old_mail(bench, "ancient", 45)
    old_mail(bench, "older", 5)
    answered = old_mail(bench, "answered", 2)
    old_mail(bench, "fresh", 1)
    with bench.mailbox() as box:
        box.append(letter(shop.address, bench.buyer("answered"), "Re: Where is my order?",
                          "Tomorrow.", In_Reply_To=answered["Message-ID"]), "Sent",
                   at=now() - timedelta(days=1))
    bench.once()
    senders = [row[0].split("-")[0] for row in bench.query(
        "SELECT from_addr FROM message WHERE direction = 0 ORDER BY received_at_utc")]
    assert senders == ["older", "answered", "fresh"]
    draft = show(bench, only_draft(bench, "all"))
    assert (draft["to"], draft["state"]) == (bench.buyer("fresh"), "queued")
    assert "old_mail" in draft["decision"]["guards"]
    bench.once()
    assert bench.mails(bench.buyer("fresh")) == []
    assert bench.query("SELECT count(*) FROM outbox") == [(0,)]


def test_mail_after_the_first_sight_may_be_answered(bench):
    bench.shop(automatic={"default": "auto"})
    import_orders(bench, order(8400123, bench.buyer()))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival"))
    old_mail(bench, "before", 1)
    bench.once()
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    states = {one["to"]: one["state"] for one in drafts(bench)}
    assert states == {bench.buyer("before"): "queued", bench.buyer(): "sent"}


def test_renumbered_mailbox_drafts_and_sends_nothing_again(bench):
    automatic(bench)
    import_orders(bench, order(8400123, bench.buyer()))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival"))
    bench.deliver(where_is_it(bench, 8400123))
    bench.deliver(b"From: " + bench.buyer("odd").encode() + b"\r\n\r\nno Message-ID, no date\r\n")
    bench.once()
    before = bench.query("SELECT id, state, revision FROM draft ORDER BY id")
    assert len(before) == 2
    bench.renumber()
    bench.deliver(where_is_it(bench, 8400999, name="new"))
    bench.once()
    bench.once()
    after = bench.query("SELECT id, state, revision FROM draft ORDER BY id")
    assert after[:2] == before and len(after) == 3
    assert len(bench.mails(bench.buyer())) == 1


def test_mail_moved_back_is_not_taken_twice(bench):
    automatic(bench)
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    with bench.mailbox() as box:
        for source, target in (("INBOX", "Trash"), ("Trash", "INBOX")):
            box.select(source)
            box.imap.copy("1", target)
            box.expunge_all(source)
        assert box.select() == 1
    bench.once()
    assert bench.query("SELECT count(*) FROM message WHERE direction = 0") == [(1,)]
    assert len(drafts(bench)) == 1
