"""Orders, parcels and letters for the flow tests; times count back from now."""
import csv
import json
from datetime import datetime, timedelta, timezone

from mailbench import letter


def now():
    return datetime.now(timezone.utc).replace(microsecond=0)


def ago(**span):
    """ago(days=3) as RFC 3339."""
    return (now() - timedelta(**span)).isoformat()


def order(number, buyer, **more):
    """An order that was shipped ten days ago; `more` replaces single columns."""
    columns = {"number": number, "state": "shipped", "placed_at": ago(days=12),
               "paid_at": ago(days=12), "shipped_at": ago(days=10), "buyer_email": buyer,
               "buyer_name": "Anna Berg", "country": "DE", "amount": "20.00",
               "currency": "USD", "item": "Oak clock", "qty": 1, "shipped_qty": 1,
               "tracking": "RB%07dCN" % (number % 10000000),
               "service": "China Post Registered"}
    columns.update(more)
    return columns


def import_orders(bench, *orders, **options):
    path = bench.folder / "orders.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, orders[0].keys())
        rows.writeheader()
        rows.writerows(orders)
    return bench.replyd("orders", "import", path, **options)


def parcel(number, status, sub_status="", **more):
    facts = {"number": number, "status": status, "sub_status": sub_status or status + "_Other",
             "last_event": "Arrived at destination country", "place": "Leipzig",
             "last_event_at": ago(days=2)}
    facts.update(more)
    return facts


def use_tracking_file(bench, *parcels):
    """The tracker that reads a file; called again it changes what the file says."""
    path = bench.folder / "tracking.json"
    path.write_text(json.dumps({"parcels": list(parcels)}))
    bench.write_settings(tracking={"provider": "file", "file": str(path)})


def automatic(bench, **sections):
    """A shop that may answer by itself, whose empty inbox has been seen."""
    shop = bench.shop(automatic={"default": "auto"}, **sections)
    bench.replyd("once")
    return shop


def observing(bench, **sections):
    """A shop that only drafts, whose empty inbox has been seen."""
    shop = bench.shop(**sections)
    bench.replyd("once")
    return shop


def where_is_it(bench, number, name="anna", **headers):
    """A buyer's question that is understood without doubt."""
    return letter(bench.buyer(name), bench.shops[0].address, "Where is my order %s?" % number,
                  "Hello,\n\nmy parcel has not arrived. Where is my parcel? The order is %s.\n"
                  "\nAnna\n" % number, at=now(), **headers)


def drafts(bench, *states):
    words = [word for state in states or ("all",) for word in ("--state", state)]
    return bench.drafts(*words)


def only_draft(bench, *states):
    found = drafts(bench, *states)
    assert len(found) == 1, found
    return found[0]


def show(bench, draft):
    return bench.json("show", draft["id"])
