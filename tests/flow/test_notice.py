"""A marketplace tells by mail what happened to an order."""
import json
from pathlib import Path

from mailbench import letter
from shopdata import drafts, observing

RULES = Path(__file__).resolve().parents[2] / "etc" / "marketplaces" / "aliexpress.rules"


def notice(bench, shop, subject, result):
    bench.deliver(letter("transaction@notice.aliexpress.com", shop.address, subject, "x",
                         Auto_Submitted="auto-generated",
                         Authentication_Results="localhost; " + result))
    bench.replyd("once")


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
