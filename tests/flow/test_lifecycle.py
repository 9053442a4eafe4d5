"""Mail about an order's life: each once, true when it leaves, and withheld when it must be."""
from datetime import datetime, timezone

from mailbench import wait_for
from shopdata import ago, import_orders, observing, order, parcel, use_tracking_file

EIGHT = ("order_unpaid", "order_paid", "order_shipped", "order_arriving", "order_delayed",
         "ask_received", "order_completed", "feedback_reminder")


def writing(bench, mode="auto"):
    return observing(bench, automatic={name: mode for name in EIGHT})


def stands(bench, number):
    return {entry["mail"]: entry for entry in bench.list("lifecycle", "--order", number)}


def subjects(bench, buyer):
    return [mail["Subject"] for mail in bench.mails(buyer)]


def put(bench, buyer, state, **more):
    """A morning in Brazil is in the buyer's day whenever the test runs."""
    import_orders(bench, order(8400123, buyer, state=state, country="BR", **more))


def at(bench, moment):
    bench.replyd("once", "--now", moment)


def morning(days):
    """15:00 UTC, noon in Brazil, so many days from today."""
    return ago(days=-days)[:10] + "T15:00:00Z"


def where_it_is_day():
    """A country whose people are awake now: `lifecycle` tells of this moment."""
    return ("JP", "DE", "BR")[datetime.now(timezone.utc).hour // 8]


def test_the_life_of_an_order(bench):
    writing(bench)
    buyer = bench.buyer()
    put(bench, buyer, "paid", placed_at=morning(-1), paid_at=morning(0), shipped_at="")
    at(bench, morning(0))
    wait_for(lambda: len(bench.mails(buyer)) == 1)
    first = bench.mails(buyer)[0]
    assert first["Auto-Submitted"] == "auto-generated"
    assert first["In-Reply-To"] is None
    assert "8400123" in first["Subject"]
    assert "pagamento" in first.get_content()  # in the language of the country
    put(bench, buyer, "shipped", placed_at=morning(-1), paid_at=morning(0),
        shipped_at=morning(1))
    at(bench, morning(1))
    at(bench, morning(1))
    at(bench, morning(2))
    wait_for(lambda: len(bench.mails(buyer)) == 2)
    assert "RB8400123CN" in bench.mails(buyer)[1].get_content()
    put(bench, buyer, "completed", placed_at=morning(-1), paid_at=morning(0),
        shipped_at=morning(1))
    at(bench, morning(9))
    wait_for(lambda: len(bench.mails(buyer)) == 3)
    at(bench, morning(12))
    at(bench, morning(14))
    at(bench, morning(15))
    wait_for(lambda: len(bench.mails(buyer)) == 4)
    assert [entry["state"] for entry in stands(bench, 8400123).values()
            if entry["draft"]] == ["sent"] * 4
    assert len(set(subjects(bench, buyer))) == 4


def test_the_holidays_move_the_day_of_dispatch(bench):
    days = bench.folder / "own.days"
    days.write_text("# closed for a month\n%s %s\n" % (morning(0)[:10], morning(30)[:10]))
    observing(bench, shop={"holidays": str(days), "handling_days": "2"},
              automatic={"order_paid": "auto"})
    buyer = bench.buyer()
    put(bench, buyer, "paid", placed_at=morning(-1), paid_at=morning(0), shipped_at="")
    at(bench, morning(0))
    (mail,) = wait_for(lambda: bench.mails(buyer))
    assert "ou seja, até" in mail.get_content().lower()
    bench.replyd("check")
    days.write_text("2026-02-31\n")
    assert "own.days:1: a line is DAY" in bench.replyd("check", expect=1).stderr


def test_a_cancelled_order_is_not_written_about(bench):
    writing(bench, "draft")
    buyer = bench.buyer()
    put(bench, buyer, "paid", placed_at=morning(-1), paid_at=morning(0), shipped_at="")
    at(bench, morning(0))
    assert [draft["scenario"] for draft in bench.drafts()] == ["order_paid"]
    shown = bench.replyd("show", bench.drafts()[0]["id"]).stdout
    assert "order_paid, about the order" in shown
    put(bench, buyer, "cancelled", placed_at=morning(-1), paid_at=morning(0), shipped_at="")
    at(bench, morning(0))
    assert bench.drafts() == []
    at(bench, morning(3))
    assert bench.mails(buyer) == []
    assert stands(bench, 8400123)["order_paid"]["why"] == "the order was cancelled"


def test_an_agent_approves_one(bench):
    writing(bench, "draft")
    buyer = bench.buyer()
    put(bench, buyer, "paid", placed_at=morning(-1), paid_at=morning(0), shipped_at="")
    at(bench, morning(0))
    bench.replyd("approve", bench.drafts()[0]["id"])
    bench.replyd("once")
    got = wait_for(lambda: bench.mails(buyer))
    assert got[0]["Auto-Submitted"] is None


def test_history_sends_nothing(bench):
    writing(bench)
    buyer = bench.buyer()
    put(bench, buyer, "completed", placed_at=ago(days=40), paid_at=ago(days=40),
        shipped_at=ago(days=38))
    use_tracking_file(bench, parcel("RB8400123CN", "Delivered", "Delivered_Other"))
    at(bench, morning(0))
    at(bench, morning(6))
    assert bench.mails(buyer) == [] and bench.drafts() == []


def test_off_until_asked_for(bench):
    observing(bench)
    import_orders(bench, order(8400123, bench.buyer(), state="paid", country=where_it_is_day(),
                               placed_at=ago(days=2), paid_at=ago(days=1), shipped_at=""))
    bench.once()
    assert bench.drafts() == []
    assert stands(bench, 8400123)["order_paid"]["why"] == "the shop sends no such mail"
