"""The main job: a mail comes in, a reply goes out."""
from mailbench import wait_for
from shopdata import (ago, automatic, drafts, import_orders, observing, only_draft, order,
                      parcel, show, use_tracking_file, where_is_it)



def test_a_parcel_of_somebody_else_is_doubted(bench):
    """Delivered in another country: no reply says delivered, and none leaves by itself."""
    automatic(bench)
    import_orders(bench, order(8400123, bench.buyer(), country="DE"))
    use_tracking_file(bench, parcel("RB8400123CN", "Delivered", country="BR",
                                    delivered_at=ago(days=1)))
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    draft = show(bench, only_draft(bench, "queued"))
    assert draft["scenario"] != "delivered_not_received"
    assert "parcel_doubt" in draft["decision"]["guards"]
    assert "delivered in another country" in bench.replyd("show", draft["id"]).stdout
    assert "RB8400123CN" in bench.replyd("parcels", "doubtful").stdout
    assert bench.json("status", "--json")["doubtful_parcels"] == 1
    assert "1 doubtful parcel:" in bench.replyd("status").stdout
    assert bench.mails(bench.buyer()) == []


def test_approved_draft_reaches_the_buyer(bench):
    shop = observing(bench)
    buyer = bench.buyer()
    import_orders(bench, order(8400123, buyer))
    mail = where_is_it(bench, 8400123, In_Reply_To="<first@buyers.example>")
    bench.deliver(mail)
    bench.replyd("once")
    draft = only_draft(bench, "queued")
    assert (draft["to"], draft["intent"]) == (buyer, "not_received")
    assert bench.mails(buyer) == []
    bench.replyd("approve", "--tick-all", draft["id"])
    bench.replyd("once")
    got = wait_for(lambda: bench.mails(buyer))
    assert len(got) == 1
    reply = got[0]
    assert reply["Subject"] == "Re: Where is my order 8400123?"
    assert reply["From"].addresses[0].addr_spec == shop.address
    assert reply["In-Reply-To"] == mail["Message-ID"]
    assert reply["References"].split() == ["<first@buyers.example>", mail["Message-ID"]]
    assert reply["Message-ID"].endswith("@lumen.example>")
    assert reply["Auto-Submitted"] is None
    assert reply.get_content_charset() == "utf-8"
    assert "The Lumen team" in reply.get_content()
    assert only_draft(bench)["state"] == "sent"


def test_copy_lies_in_sent_once(bench):
    shop = observing(bench)
    bench.deliver(where_is_it(bench, 8400123))
    bench.replyd("once")
    bench.replyd("approve", "--tick-all", only_draft(bench)["id"])
    bench.replyd("once")
    bench.replyd("once")
    got = wait_for(lambda: bench.mails(bench.buyer()))
    copies = bench.mails(shop.address, "Sent")
    assert [mail["Message-ID"] for mail in copies] == [got[0]["Message-ID"]]
    assert len(drafts(bench)) == 1


def test_automatic_reply_says_so_and_leaves_once(bench):
    automatic(bench)
    buyer = bench.buyer()
    import_orders(bench, order(8400123, buyer))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival"))
    mail = where_is_it(bench, 8400123)
    bench.deliver(mail)
    bench.replyd("once")
    bench.replyd("once")
    got = wait_for(lambda: bench.mails(buyer))
    assert len(got) == 1
    assert got[0]["Auto-Submitted"] == "auto-replied"
    assert got[0]["In-Reply-To"] == mail["Message-ID"]
    assert "8400123" in got[0].get_content()
    draft = only_draft(bench)
    assert (draft["scenario"], draft["mode"], draft["state"]) == ("in_transit", "auto", "sent")


def test_second_mail_within_a_day_waits_for_an_agent(bench):
    automatic(bench)
    buyer = bench.buyer()
    import_orders(bench, order(8400123, buyer))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival"))
    for _ in range(2):
        bench.deliver(where_is_it(bench, 8400123))
        bench.replyd("once")
    waiting = only_draft(bench, "queued")
    assert "recent_auto" in show(bench, waiting)["decision"]["guards"]
    wait_for(lambda: bench.mails(buyer))
    assert len(bench.mails(buyer)) == 1


def test_no_reply_to_machines(bench):
    automatic(bench)
    for number, headers in enumerate((
            {"Auto_Submitted": "auto-replied"}, {"List_Id": "<news.lamps.example>"},
            {"Precedence": "bulk"}, {"From": bench.shops[0].address})):
        bench.deliver(where_is_it(bench, 8400123 + number, **headers))
    bench.replyd("once")
    assert drafts(bench) == []
    assert bench.query("SELECT count(*) FROM message") == [(4,)]


def test_order_data_goes_to_no_stranger(bench):
    automatic(bench)
    import_orders(bench, order(8400123, bench.buyer("anna")))
    use_tracking_file(bench, parcel("RB8400123CN", "Delivered", place="Leipzig",
                                    delivered_at=ago(days=2)))
    bench.deliver(where_is_it(bench, 8400123, name="stranger"))
    bench.replyd("once")
    draft = show(bench, only_draft(bench, "queued"))
    assert draft["mode"] == "draft" and "not_buyer" in draft["decision"]["guards"]
    for secret in ("RB8400123CN", "Leipzig", "Oak clock", "Anna Berg", bench.buyer("anna")):
        assert secret not in draft["body"], draft["body"]
    assert bench.mails(bench.buyer("stranger")) == []


def test_headers_cannot_be_injected(bench):
    """What a buyer writes in names and subjects stays text."""
    observing(bench)
    mail = where_is_it(bench, 8400123).as_bytes()
    evil = mail.replace(b"Subject: Where", b"Subject: =?utf-8?q?Hi=0D=0ABcc:_x=40evil.example"
                        b"=0D=0A?= Where")
    evil = evil.replace(b"From: ", b"From: =?utf-8?q?Anna=0D=0AX-Evil:_yes?= <").replace(
        b"@buyers.example\r\nTo", b"@buyers.example>\r\nTo")
    bench.deliver(evil)
    bench.replyd("once")
    bench.replyd("approve", "--tick-all", only_draft(bench)["id"])
    bench.replyd("once")
    got = wait_for(lambda: bench.mails(bench.buyer()))
    assert len(got) == 1
    assert got[0]["Bcc"] is None and got[0]["X-Evil"] is None
