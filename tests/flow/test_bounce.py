"""What comes back: a reply that was sent and could not be delivered after all."""
from mailbench import letter, wait_for
from shopdata import drafts, observing, only_draft


def test_a_sent_reply_that_bounces_is_back_in_the_queue(bench):
    shop = observing(bench)
    bench.deliver(letter("bounce@buyers.example", shop.address, "Where is it?",
                         "Hello, where is my parcel? It has not arrived."))
    bench.replyd("once")
    bench.replyd("approve", "--tick-all", only_draft(bench, "queued")["id"])
    bench.replyd("once")
    assert wait_for(lambda: any(mail.get_content_type() == "multipart/report"
                                for mail in bench.mails(shop.address)))
    bench.replyd("once")
    assert sorted(draft["state"] for draft in drafts(bench)) == ["failed", "sent"]
    bench.replyd("once")
    assert len(drafts(bench)) == 2


def test_a_complaint_needs_no_answer(bench):
    shop = observing(bench)
    mail = letter("abuse@provider.example", shop.address,
                  "complaint about message from 192.0.2.1", "Original-Rcpt-To: x@y.example")
    bench.deliver(mail)
    bench.replyd("once")
    assert drafts(bench) == []
