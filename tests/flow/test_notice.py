"""A marketplace tells by mail what happened to an order."""
import json
from pathlib import Path

from mailbench import letter
from shopdata import drafts, import_orders, now, observing, only_draft, order, show

RULES = Path(__file__).resolve().parents[2] / "etc" / "marketplaces" / "aliexpress.rules"


def notice(bench, shop, subject, result):
    bench.deliver(letter("transaction@notice.aliexpress.com", shop.address, subject, "x",
                         Auto_Submitted="auto-generated",
                         Authentication_Results="localhost; " + result))
    bench.replyd("once")


def test_the_marketplace_brings_its_rules_and_a_dispute_overtakes_drafts(bench):
    bench.write_settings(replyd={"marketplaces": str(RULES.parent)})
    shop = observing(bench, shop={"marketplace": "AliExpress", "authserv_id": "localhost"})
    number = 8123004812345678
    import_orders(bench, order(number, bench.buyer()))
    bench.deliver(letter(bench.buyer(), shop.address, "Where is it",
                         "Where is my parcel? Order %d has not arrived." % number, at=now()))
    bench.once()
    before = only_draft(bench)
    notice(bench, shop, "Покупатель открыл спор по заказу %d" % number, "dkim=fail")
    assert only_draft(bench)["revision"] == before["revision"]
    notice(bench, shop, "Покупатель открыл спор по заказу %d" % number,
           "dkim=pass header.d=aliexpress.com")
    draft = show(bench, only_draft(bench))
    assert draft["state"] == "stale" or draft["revision"] > before["revision"]
    bench.replyd("once")
    draft = show(bench, only_draft(bench, "queued"))
    assert "dispute" in draft["decision"]["guards"]


def test_a_proven_notice_changes_the_order(bench):
    shop = observing(bench, shop={"notice_rules": str(RULES), "authserv_id": "localhost"})
    proven = "dkim=pass header.d=aliexpress.com"
    notice(bench, shop, "Order 8123004812345678 has been paid", proven)
    notice(bench, shop, "Your order 8123004812345678 has been shipped", "dkim=fail")
    order = json.loads(bench.replyd("orders", "show", "--json", "8123004812345678").stdout)
    assert order["state"] == "paid"
    notice(bench, shop, "Your order 8123004812345678 has been shipped", proven)
    order = json.loads(bench.replyd("orders", "show", "--json", "8123004812345678").stdout)
    assert order["state"] == "shipped"
    assert drafts(bench) == []
