"""An SMTP server that breaks off, puts off and refuses: no mail is lost, none sent twice."""
import re
from datetime import timedelta

import pytest

from peers import SmtpPeer
from mailbench import letter
from shopdata import import_orders, now, observing, only_draft, order, where_is_it


@pytest.fixture
def peer(servers):
    made = []

    def make(*script):
        made.append(SmtpPeer(servers["dir"] + "/certs", *script))
        return made[0]
    yield make
    for one in made:
        one.close()


def approved(bench, peer):
    """A shop that sends through the peer, with one approved draft; its number."""
    observing(bench, smtp={"url": "smtps://localhost:%d" % peer.port})
    bench.deliver(where_is_it(bench, 8400123))
    bench.replyd("once")
    draft = only_draft(bench)["id"]
    bench.replyd("approve", "--tick-all", draft)
    return draft


def outbox(bench):
    return bench.query("SELECT state, attempts FROM outbox")


def test_answer_lost_after_the_end_leaves_one_mail_in_doubt(bench, peer):
    server = peer("drop")
    draft = approved(bench, server)
    bench.once(expect=None)
    bench.once(expect=None)
    assert len(server.taken) == 1, "in doubt is never sent again by itself"
    assert only_draft(bench)["state"] == "in_doubt"
    assert [state for state, _ in outbox(bench)] == ["in_doubt"]
    assert "in_doubt" in bench.replyd("queue").stdout
    assert str(draft) in bench.replyd("queue").stdout


def test_doubt_is_settled_by_the_copy_in_sent(bench, peer):
    server = peer("drop")
    approved(bench, server)
    bench.once(expect=None)
    with bench.mailbox() as box:
        box.imap.append("Sent", None, None, server.taken[0])
    bench.once(expect=None)
    assert only_draft(bench)["state"] == "sent"
    assert len(server.taken) == 1


def test_doubt_is_settled_by_the_buyers_answer(bench, peer):
    server = peer("drop")
    approved(bench, server)
    bench.once(expect=None)
    ours = re.search(rb"^Message-ID:\s*(<[^>]+>)", server.taken[0], re.MULTILINE | re.I)
    bench.deliver(letter(bench.buyer(), bench.shops[0].address, "Re: your answer",
                         "Thank you, I see.", at=now(),
                         In_Reply_To=ours.group(1).decode()))
    bench.once(expect=None)
    assert [state for state, _ in outbox(bench)] == ["sent"]


def test_doubt_is_settled_by_an_agent(bench, peer):
    server = peer("drop", "250 2.0.0 taken")
    draft = approved(bench, server)
    bench.once(expect=None)
    bench.replyd("retry", draft)
    bench.once()
    assert only_draft(bench)["state"] == "sent"
    assert len(server.taken) == 2
    ids = {re.search(rb"^Message-ID:\s*(\S+)", mail, re.MULTILINE | re.I).group(1)
           for mail in server.taken}
    assert len(ids) == 1, "a second copy is known by its Message-ID"


@pytest.mark.parametrize("where", ["RCPT drop", "451 4.3.0 busy", "RCPT 451 4.7.1 greylisted"])
def test_what_did_not_arrive_is_sent_later_once(bench, peer, where):
    server = peer(where)
    approved(bench, server)
    bench.once(expect=None)
    assert server.taken == []
    assert only_draft(bench)["state"] == "approved"
    bench.once(expect=None)
    assert server.taken == [], "it waits before the next try"
    bench.once(now=now() + timedelta(hours=2), expect=None)
    assert len(server.taken) == 1
    assert only_draft(bench)["state"] == "sent"
    assert [state for state, _ in outbox(bench)] == ["sent"]


@pytest.mark.parametrize("where", ["550 5.7.1 refused as spam", "RCPT 550 5.1.1 no such user"])
def test_refusal_brings_the_draft_back_to_the_top(bench, peer, where):
    server = peer(where)
    draft = approved(bench, server)
    bench.once(expect=None)
    bench.deliver(letter(bench.buyer("bob"), bench.shops[0].address, "Cancel",
                         "Please cancel my order.", at=now() - timedelta(days=1)))
    bench.once(expect=None)
    assert server.taken == []
    first = bench.drafts()[0]
    assert (first["id"], first["state"]) == (draft, "failed")
    assert where.split("550 ")[1] in bench.list("queue")[0]["answer"]
    bench.replyd("retry", draft)
    bench.once()
    assert len(server.taken) == 1
    assert [d["state"] for d in bench.drafts("--state", "sent")] == ["sent"]


def test_retry_of_what_is_no_longer_true(bench, peer):
    server = peer("drop", "250 2.0.0 taken")
    bench.shop()
    import_orders(bench, order(8400123, bench.buyer()))
    draft = approved(bench, server)
    bench.once(expect=None)
    assert only_draft(bench)["state"] == "in_doubt"
    import_orders(bench, order(8400123, bench.buyer(), state="cancelled"))
    refused = bench.replyd("retry", draft, expect=1)
    assert "its facts changed" in refused.stderr and "--anyway" in refused.stderr
    assert len(server.taken) == 1
    bench.replyd("retry", "--anyway", draft)
    bench.once()
    assert len(server.taken) == 2


def test_server_that_is_gone_keeps_the_mail(bench, peer):
    server = peer()
    approved(bench, server)
    server.close()
    failed = bench.once(expect=None)
    assert "localhost" in failed.stderr and failed.returncode == 1
    assert only_draft(bench)["state"] == "approved"


def test_refused_login_is_told_and_keeps_the_mail(bench):
    shop = observing(bench)
    bench.deliver(where_is_it(bench, 8400123))
    bench.replyd("once")
    shop.write(smtp={"password_file": str(bench.secret("wrong", "not the password"))})
    bench.replyd("approve", "--tick-all", only_draft(bench)["id"])
    failed = bench.once(expect=None)
    assert "535" in failed.stdout + failed.stderr
    assert only_draft(bench)["state"] == "approved"
    shop.write(smtp={"password_file": "../password"})
    bench.once(now=now() + timedelta(hours=2), expect=None)
    assert only_draft(bench)["state"] == "sent"
