"""What agents do with drafts, and what keeps a draft true while it waits."""
import re
import stat
from datetime import timedelta

from mailbench import letter, wait_for
from shopdata import (drafts, import_orders, now, observing, only_draft, order, parcel, show,
                      use_tracking_file, where_is_it)


def waiting(bench, **tracking):
    """A shop with one draft about a parcel that moves; the draft."""
    observing(bench)
    import_orders(bench, order(8400123, bench.buyer()))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival",
                                    **tracking))
    bench.deliver(where_is_it(bench, 8400123))
    bench.replyd("once")
    return only_draft(bench)


def test_what_was_cut_off_a_mail_can_be_unfolded(bench):
    observing(bench)
    bench.deliver(letter(
        bench.buyer(), bench.shops[0].address, "Re: your parcel",
        "My parcel has not arrived.\n\n-- \nAnna Beispiel, Lindenweg 3\n\n"
        "On Mon, 5 Jan 2026 at 10:00, Lumen <shop@example.com> wrote:\n"
        "> Thank you for your patience.\n", at=now()))
    bench.replyd("once")
    draft = only_draft(bench)
    folded = bench.replyd("show", draft["id"]).stdout
    assert "has not arrived" in folded and "show --whole" in folded
    assert "Lindenweg" not in folded and "your patience" not in folded
    unfolded = bench.replyd("show", "--whole", draft["id"]).stdout
    assert "Lindenweg 3" in unfolded and "Thank you for your patience." in unfolded


def editor(bench, script):
    """An $EDITOR: a shell script that gets the file as $1."""
    path = bench.folder / "editor"
    path.write_text("#!/bin/sh\n" + script + "\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return {"EDITOR": str(path), "VISUAL": str(path)}


def test_edited_text_is_what_leaves(bench):
    draft = waiting(bench)
    env = editor(bench, """sed -i 's/^Subject: .*/Subject: About your clock/' "$1"
echo 'I have looked into it myself.' >>"$1" """)
    bench.replyd("edit", draft["id"], env=env)
    bench.replyd("approve", draft["id"])
    bench.once()
    [got] = wait_for(lambda: bench.mails(bench.buyer()))
    assert got["Subject"] == "About your clock"
    assert "I have looked into it myself." in got.get_content()


def test_editor_that_fails_changes_nothing(bench):
    draft = waiting(bench)
    for script in ("exit 1", ": >\"$1\"", "echo garbage >\"$1\"", "true"):
        done = bench.replyd("edit", draft["id"], env=editor(bench, script), expect=1)
        assert done.stderr.startswith("replyd: draft %d: " % draft["id"])
    assert show(bench, draft)["revision"] == draft["revision"]


def test_hold_and_release(bench):
    draft = waiting(bench)
    bench.replyd("hold", draft["id"])
    assert only_draft(bench)["state"] == "held"
    refused = bench.replyd("approve", draft["id"], expect=1)
    assert "held" in refused.stderr
    bench.replyd("hold", "--release", draft["id"])
    bench.replyd("approve", draft["id"])
    assert only_draft(bench)["state"] == "approved"


def test_reject_needs_a_reason_and_ends_it(bench):
    draft = waiting(bench)
    bench.replyd("reject", draft["id"], expect=2)
    bench.replyd("reject", draft["id"], "--why", "answered by telephone")
    assert only_draft(bench)["state"] == "rejected"
    assert "answered by telephone" in bench.replyd("show", draft["id"]).stdout
    bench.replyd("approve", draft["id"], expect=1)
    bench.once()
    assert bench.mails(bench.buyer()) == []


def test_verdict_chooses_the_row(bench):
    observing(bench)
    import_orders(bench, order(8400123, bench.buyer()))
    bench.deliver(letter(bench.buyer(), bench.shops[0].address, "Broken",
                         "The clock of order 8400123 is broken, it does not work.", at=now()))
    bench.once()
    draft = only_draft(bench)
    assert draft["scenario"] == "quality_need_photos"
    bench.replyd("verdict", draft["id"], "serious")
    after = show(bench, only_draft(bench, "queued"))
    assert after["scenario"] == "quality_serious"
    assert set(after["decision"]["offers"]) == {"refund_full", "reissue"}
    bench.replyd("verdict", draft["id"], "splendid", expect=2)


def test_actions_need_a_rank_and_conditions(bench):
    observing(bench)
    import_orders(bench, order(8400123, bench.buyer(), amount="60.00"))
    bench.deliver(letter(bench.buyer(), bench.shops[0].address, "Broken",
                         "The clock of order 8400123 is broken, it does not work.", at=now()))
    bench.once()
    draft = only_draft(bench)["id"]
    bench.replyd("verdict", draft, "serious")
    assert bench.list("action", "list") == []
    bench.replyd("action", "propose", draft, "presents", expect=2)
    bench.replyd("action", "propose", draft, "reissue", "--why", "does not work")
    (action,) = bench.list("action", "list")
    assert action["offer"] == "reissue" and action["state"] == "proposed"
    assert action["why"] == "does not work"
    refused = bench.replyd("action", "approve", action["id"], "--as", "lead", expect=1)
    assert "variant_confirmed, address_confirmed" in refused.stderr
    bench.replyd("confirm", draft, "variant_confirmed", "the_moon", expect=2)
    bench.replyd("confirm", draft, "variant_confirmed", "address_confirmed")
    if action["amount_usd"] > 20:
        assert "--as lead" in bench.replyd("action", "approve", action["id"], expect=1).stderr
    bench.replyd("action", "approve", action["id"], "--as", "lead")
    bench.replyd("action", "done", action["id"])
    assert bench.list("action", "list") == []
    (done,) = bench.list("action", "list", "--all")
    assert done["state"] == "done" and done["approved_by"] == done["ended_by"] != ""
    shown = bench.replyd("show", draft).stdout
    assert "what the shop grants" in shown and "action.approved" in shown


def test_the_buyers_answer_moves_the_case(bench):
    observing(bench)
    buyer = bench.buyer()
    import_orders(bench, order(8400123, buyer, amount="15.00"))
    bench.deliver(letter(buyer, bench.shops[0].address, "Broken",
                         "The clock of order 8400123 is broken, it does not work.", at=now()))
    bench.once()
    bench.replyd("verdict", only_draft(bench)["id"], "serious")
    bench.replyd("approve", "--tick-all", only_draft(bench, "queued")["id"])
    bench.once()
    (offer,) = wait_for(lambda: bench.mails(buyer))
    bench.deliver(letter(buyer, bench.shops[0].address, "Re: Broken",
                         "No refund. Please send me a new one.", at=now(),
                         In_Reply_To=offer["Message-ID"]))
    bench.once()
    draft = only_draft(bench, "queued")
    assert draft["scenario"] == "reissue_chosen"
    assert "size or colour" in show(bench, draft)["body"]
    (action,) = bench.list("action", "list")
    assert (action["offer"], action["proposed_by"]) == ("reissue", "buyer")
    assert "case.answered" in bench.replyd("show", draft["id"]).stdout
    bench.replyd("confirm", draft["id"], "variant_confirmed", "address_confirmed")
    after = show(bench, only_draft(bench, "queued"))
    assert "size or colour" not in after["body"]
    bench.replyd("action", "approve", action["id"])


def test_complaints_that_jump_are_told(bench):
    observing(bench, guards={"pause_on_jump": "yes"})
    shop = bench.shops[0]
    for number in range(30):
        buyer = "b%d-%s@buyers.example" % (number, bench.tag)
        import_orders(bench, order(8400100 + number, buyer, sku="LAMP"))
        when = now() - timedelta(days=2 if number >= 24 else 9 + number)
        words = ("The parcel of order %d was empty, nothing inside." if number >= 24
                 else "The clock of order %d is broken, it does not work.")
        mail = letter(buyer, shop.address, "Order", words % (8400100 + number), at=when)
        with bench.mailbox(shop.address) as box:
            box.append(mail, at=when)
    told = bench.replyd("once").stderr
    told += bench.replyd("once").stderr
    assert "radar.jump" in told and "complaint=empty_parcel" in told
    jumps = bench.list("radar", "--json")
    assert {(jump["dimension"], jump["value"]) for jump in jumps} >= {("country", "DE")}
    assert all(jump["cases"] == 6 for jump in jumps)
    assert "empty_parcel jumps for" in bench.replyd("status").stdout


def test_link_makes_a_stranger_the_buyer_for_good(bench):
    observing(bench)
    import_orders(bench, order(8400123, "", buyer_login="anna1"),
                  order(8400124, "", buyer_login="anna1"))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival"))
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    draft = show(bench, only_draft(bench))
    assert "not_buyer" in draft["decision"]["guards"]
    assert "8400123" not in draft["body"]
    bench.replyd("link", draft["id"], "8400123")
    linked = show(bench, only_draft(bench, "queued"))
    assert "not_buyer" not in linked["decision"]["guards"]
    assert "RB8400123CN" in linked["body"]
    bench.deliver(where_is_it(bench, 8400124))
    bench.once()
    second = [show(bench, one) for one in drafts(bench, "queued")
              if one["id"] != draft["id"]]
    assert len(second) == 1 and "not_buyer" not in second[0]["decision"]["guards"]


def test_approve_at_an_old_revision_is_refused(bench):
    draft = waiting(bench)
    bench.replyd("edit", draft["id"], env=editor(bench, "echo 'More.' >>\"$1\""))
    refused = bench.replyd("approve", "--if-rev", draft["revision"], draft["id"], expect=1)
    assert "revision" in refused.stderr
    assert only_draft(bench)["state"] == "queued"
    bench.replyd("approve", "--if-rev", draft["revision"] + 1, draft["id"])


def test_claims_must_be_ticked(bench):
    observing(bench)
    import_orders(bench, order(8400123, bench.buyer(), state="paid", shipped_at="",
                               tracking="", shipped_qty=""))
    bench.deliver(letter(bench.buyer(), bench.shops[0].address, "Cancel",
                         "Please cancel my order 8400123. I want to cancel it.", at=now()))
    bench.once()
    draft = only_draft(bench)
    assert draft["scenario"] == "cancel_unshipped"
    refused = bench.replyd("approve", draft["id"], expect=1)
    assert "shipment_stopped" in refused.stderr
    bench.replyd("approve", "--tick", "shipment_stopped", draft["id"])
    assert only_draft(bench)["state"] == "approved"


def test_new_mail_makes_a_new_draft_before_approval(bench):
    draft = waiting(bench)
    bench.deliver(letter(bench.buyer(), bench.shops[0].address, "It came",
                         "The parcel of order 8400123 arrived today, thank you very much!",
                         at=now()))
    bench.once()
    waits = only_draft(bench, "queued")
    assert waits["scenario"] == "thanks"
    assert (waits["id"], waits["revision"]) != (draft["id"], draft["revision"])


def test_changed_order_redraws_instead_of_approving(bench):
    draft = waiting(bench)
    import_orders(bench, order(8400123, bench.buyer(), country="BR"))
    refused = bench.replyd("approve", draft["id"], expect=1)
    assert "drawn anew" in refused.stderr
    assert only_draft(bench, "queued")["revision"] > draft["revision"]
    bench.once()
    assert bench.mails(bench.buyer()) == []


def test_news_of_the_parcel_redraws(bench):
    waiting(bench)
    use_tracking_file(bench, parcel("RB8400123CN", "Delivered", place="Leipzig"))
    bench.once(now=now() + timedelta(hours=13))
    assert only_draft(bench, "queued")["scenario"] == "delivered_not_received"


def test_photos_count_for_the_whole_case(bench):
    observing(bench)
    import_orders(bench, order(8400123, bench.buyer()))
    first = letter(bench.buyer(), bench.shops[0].address, "Wrong item",
                   "I received the wrong item in order 8400123.", at=now())
    bench.deliver(first)
    bench.once()
    assert only_draft(bench)["scenario"] == "wrong_item_need_photos"
    picture = letter(bench.buyer(), bench.shops[0].address, "Re: Wrong item",
                     "You sent me the wrong item, order 8400123, see the photo.", at=now(),
                     In_Reply_To=first["Message-ID"])
    picture.add_attachment(b"\xff\xd8\xff\xe0" + b"\x55" * 20000, "image", "jpeg",
                           filename="IMG_1.jpg")
    bench.deliver(picture)
    bench.once()
    assert only_draft(bench, "queued")["scenario"] == "wrong_item_resolve"


def test_pause_stops_all_sending(bench):
    draft = waiting(bench)
    bench.replyd("pause")
    bench.replyd("approve", draft["id"])
    bench.once()
    assert only_draft(bench)["state"] == "approved"
    assert bench.mails(bench.buyer()) == []
    assert "paused" in bench.replyd("status").stdout
    bench.replyd("resume")
    bench.once()
    assert only_draft(bench)["state"] == "sent"
    assert len(wait_for(lambda: bench.mails(bench.buyer()))) == 1


def test_answer_from_another_program_settles(bench):
    draft = waiting(bench)
    asked = bench.query("SELECT message_id FROM message WHERE direction = 0")[0][0]
    answer = letter(bench.shops[0].address, bench.buyer(), "Re: Where is my order",
                    "It arrives tomorrow.", at=now(), In_Reply_To="<%s>" % asked.strip("<>"))
    with bench.mailbox() as box:
        box.append(answer, "Sent", at=now())
    bench.once()
    assert only_draft(bench)["state"] == "settled"
    assert re.search("settled|answered", bench.replyd("show", draft["id"]).stdout)
    bench.once()
    assert bench.mails(bench.buyer()) == []
