"""Orders of shop systems, each played by a server that keeps to its protocol."""
import base64
import hashlib
import hmac
import json
import os
import stat
from datetime import timedelta

import pytest

from order_systems import AfterShip, AliExpress, Shopify, Tongtool, WooCommerce, local, utc
from mailbench import wait_for
from peers import track_info
from shopdata import ago, import_orders, now, only_draft, order, where_is_it


@pytest.fixture
def woocommerce():
    system = WooCommerce()
    yield system
    system.close()


@pytest.fixture
def shopify():
    system = Shopify()
    yield system
    system.close()


@pytest.fixture
def tongtool():
    system = Tongtool()
    yield system
    system.close()


@pytest.fixture
def aliexpress():
    system = AliExpress()
    yield system
    system.close()


def source(bench, name):
    return next(s for s in bench.list("orders", "sources") if s["source"] == name)


def woo_order(number, buyer, status="processing", **more):
    return {"id": number, "number": str(number), "status": status, "currency": "EUR",
            "total": "29.35", "date_created_gmt": utc(days=12), "date_paid_gmt": utc(days=12),
            "date_modified_gmt": utc(days=1), "date_completed_gmt": None, "customer_id": 0,
            "billing": {"first_name": "Anna", "last_name": "Berg", "email": buyer,
                        "country": "SE"}, "shipping": {"country": "SE"},
            "line_items": [{"sku": "L1", "name": "Lamp", "quantity": 1}], "meta_data": [], **more}


def use_woocommerce(bench, system, secret=WooCommerce.SECRET):
    bench.shop(woocommerce={
        "url": system.url, "key_file": str(bench.secret("woo-key", system.KEY)),
        "secret_file": str(bench.secret("woo-secret", secret))})


def test_woocommerce(bench, woocommerce):
    use_woocommerce(bench, woocommerce)
    woocommerce.orders = [woo_order(8400120 + i, bench.buyer()) for i in range(5)]
    woocommerce.orders[3].update(status="completed", date_completed_gmt=utc(days=10), meta_data=[
        {"key": "_wc_shipment_tracking_items",
         "value": [{"tracking_number": "RB123456785CN", "tracking_provider": "China Post"}]}])
    bench.once()
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    assert bench.json("orders", "show", "8400120")["state"] == "paid"
    order = bench.json("orders", "show", "8400123")
    assert (order["state"], order["source"]) == ("shipped", "woocommerce")
    assert order["parcels"][0]["number"] == "RB123456785CN"
    assert only_draft(bench)["scenario"] != "no_order"
    stand = source(bench, "woocommerce")
    assert (stand["orders"], stand["problem"]) == (5, "")
    assert len(woocommerce.calls) == 3, "three pages of two"


def test_nothing_changes_twice(bench, woocommerce):
    use_woocommerce(bench, woocommerce)
    woocommerce.orders = [woo_order(8400120, bench.buyer())]
    first = bench.replyd("orders", "pull", "--dry-run").stdout
    assert "would take 1 orders new" in first
    assert bench.replyd("orders", "show", "8400120", expect=1)
    assert "1 orders new" in bench.replyd("orders", "pull").stdout
    woocommerce.orders[0].update(status="on the moon", date_modified_gmt=utc(minutes=0))
    assert "1 changed" in bench.replyd("orders", "pull").stdout
    assert "0 orders new, 0 changed, 1 as before" in bench.replyd("orders", "pull").stdout
    assert bench.json("orders", "show", "8400120")["source_state"] == "on the moon"
    assert source(bench, "woocommerce")["unknown_states"] == {"on the moon": 1}


def test_failures_are_told_and_made_up_for(bench, woocommerce):
    use_woocommerce(bench, woocommerce, secret="wrong")
    done = bench.once(expect=1)
    assert "refuses the key (HTTP 401)" in done.stderr
    assert "[woocommerce] key_file and secret_file" in done.stderr
    use_woocommerce(bench, woocommerce)
    woocommerce.orders = [woo_order(8400120 + i, bench.buyer()) for i in range(4)]
    woocommerce.failures = [(503, {})]
    assert "HTTP 503" in bench.replyd("orders", "pull", expect=1).stderr
    assert "HTTP 503" in source(bench, "woocommerce")["problem"]
    woocommerce.failures = [(429, {"Retry-After": "30"})]
    assert "asks to wait" in bench.replyd("orders", "pull").stdout
    assert "4 orders new" in bench.replyd("orders", "pull").stdout
    assert source(bench, "woocommerce")["problem"] == ""


def test_daemon_pulls(bench, woocommerce):
    use_woocommerce(bench, woocommerce)
    woocommerce.orders = [woo_order(8400123, bench.buyer())]
    bench.start()
    assert wait_for(lambda: any(s["orders"] == 1 for s in bench.list("orders", "sources")))
    bench.stop()


def test_shopify(bench, shopify):
    bench.shop(shopify={"url": shopify.url,
                              "token_file": str(bench.secret("shopify", shopify.TOKEN))})
    shopify.orders = [{
        "id": 10 ** 15 + i, "name": "#%d" % (1000 + i), "financial_status": "paid",
        "fulfillment_status": None, "cancelled_at": None, "currency": "USD",
        "created_at": utc(days=9) + "Z", "processed_at": utc(days=9) + "Z",
        "updated_at": utc(hours=5 - i) + "Z", "total_price": "12.50", "email": bench.buyer(),
        "customer": {"first_name": "Anna", "last_name": "Berg"},
        "shipping_address": {"country_code": "SE"}, "line_items": [], "fulfillments": []}
        for i in range(5)]
    shopify.orders[4].update(fulfillment_status="fulfilled", fulfillments=[
        {"created_at": utc(days=7) + "Z", "status": "success", "tracking_company": "China Post",
         "tracking_number": "RB123456785CN"}])
    assert "5 orders new" in bench.replyd("orders", "pull").stdout
    order = bench.json("orders", "show", "1004")
    assert (order["state"], order["buyer_email"]) == ("shipped", bench.buyer())
    shopify.orders = []
    assert "0 orders new" in bench.replyd("orders", "pull").stdout


def tongtool_order(number, buyer, **more):
    zone = Tongtool.ZONE
    return {"orderIdCode": "L-%d" % number, "salesRecordNumber": str(number),
            "orderStatus": "despatched", "platformCode": "alixpress", "buyerEmail": buyer,
            "buyerName": "Anna Berg", "buyerCountry": "SE", "saleTime": local(zone, days=12),
            "paidTime": local(zone, days=12), "despatchCompleteTime": local(zone, days=10),
            "updatedTime": local(zone, hours=1), "orderAmount": "12.50",
            "orderAmountCurrency": "USD", "isInvalid": "", "dispathTypeName": "ePacket",
            "orderDetails": [{"goodsMatchedSku": "L1", "quantity": "1"}],
            "packageInfoList": [{"trackingNumber": "RB123456785CN"}], **more}


def test_tongtool(bench, tongtool):
    bench.shop(tongtool={"url": tongtool.url,
                               "key_file": str(bench.secret("tt-key", tongtool.KEY)),
                               "secret_file": str(bench.secret("tt-secret", tongtool.SECRET))})
    tongtool.orders = [tongtool_order(8400123, bench.buyer())]
    tongtool.packages = [
        {"orderId": "L-8400123", "packageStatus": "delivered", "trackingNumber": "RB123456785CN",
         "tongtoolWeight": 120, "carrierWeight": "70", "shippingMethodName": "ePacket",
         "despatchTime": local(Tongtool.ZONE, hours=20)},
        {"orderId": "L-9", "packageStatus": "delivered", "trackingNumber": "RB000000005CN",
         "despatchTime": local(Tongtool.ZONE, hours=20)}]
    done = bench.replyd("orders", "pull").stdout
    assert "1 orders new, 1 changed, 1 as before" in done, "its weight came with its package"
    order = bench.json("orders", "show", "8400123")
    assert (order["state"], len(order["parcels"])) == ("shipped", 1)
    bench.once()
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    evidence = bench.replyd("show", only_draft(bench)["id"], "--json").stdout
    assert '"estimated_weight_g":120' in evidence.replace(" ", "")
    assert '"actual_weight_g":70' in evidence.replace(" ", "")


def test_tongtool_refuses(bench, tongtool):
    bench.shop(tongtool={"url": tongtool.url,
                               "key_file": str(bench.secret("tt-key", "wrong")),
                               "secret_file": str(bench.secret("tt-secret", tongtool.SECRET))})
    assert "gives no token" in bench.replyd("orders", "pull", expect=1).stderr


def ali_order(number, status, **more):
    zone = AliExpress.ZONE
    return {"order_id": number, "order_status": status, "issue_status": "NO_ISSUE",
            "buyer_login_id": "se1", "buyer_signer_fullname": "Anna Berg",
            "gmt_create": local(zone, days=12), "gmt_pay_time": local(zone, days=12),
            "gmt_update": local(zone, hours=2), "gmt_send_goods_time": local(zone, days=10),
            "pay_amount": {"amount": "12.50", "currency_code": "USD"},
            "product_list": {"order_product_dto": [
                {"product_name": "Lamp", "sku_code": "L1", "product_count": 1}]}, **more}


DETAILS = {"buyer_info": {"first_name": "Anna", "last_name": "Berg", "country": "SE"},
           "receipt_address": {"country": "SE"},
           "logistic_info_list": [{"logistics_no": "RB123456785CN",
                                   "logistics_service_name": "ePacket"}]}


def use_aliexpress(bench, system):
    bench.shop(aliexpress={"url": system.url, "app_key": system.APP,
                                 "secret_file": str(bench.secret("ali-secret", system.SECRET))})


def test_aliexpress(bench, aliexpress):
    use_aliexpress(bench, aliexpress)
    aliexpress.orders = [
        (ali_order(8123456789012345, "WAIT_BUYER_ACCEPT_GOODS"), DETAILS),
        (ali_order(8123456789012346, "FINISH", end_reason="cancel_order_close_trade"), {}),
        (ali_order(8123456789012347, "WAIT_GROUP_SUCCESS"), {}),
        (ali_order(8123456789012348, "IN_ISSUE", issue_status="IN_ISSUE"), DETAILS)]
    assert "orders authorize CODE" in bench.replyd("orders", "pull", expect=1).stderr
    assert "InvalidCode" in bench.replyd("orders", "authorize", "3_no", expect=1).stderr
    assert "access is kept" in bench.replyd("orders", "authorize", aliexpress.CODE).stdout
    assert "4 orders new" in bench.replyd("orders", "pull").stdout
    order = bench.json("orders", "show", "8123456789012345")
    assert (order["state"], order["country"]) == ("shipped", "SE")
    assert bench.json("orders", "show", "8123456789012346")["state"] == "cancelled"
    assert source(bench, "aliexpress")["unknown_states"] == {"WAIT_GROUP_SUCCESS": 1}
    assert "0 orders new, 0 changed" in bench.replyd("orders", "pull").stdout


def test_aliexpress_access_is_renewed(bench, aliexpress):
    use_aliexpress(bench, aliexpress)
    aliexpress.lifetime = 3600
    bench.replyd("orders", "authorize", aliexpress.CODE)
    bench.replyd("orders", "pull")
    assert aliexpress.issued > 1
    tokens = next(bench.folder.rglob("aliexpress-*.tokens"))
    assert stat.S_IMODE(os.stat(tokens).st_mode) == 0o600
    assert json.loads(tokens.read_text())["access_token"] == aliexpress.token


def test_aftership(bench):
    system = AfterShip()
    bench.shop()
    bench.write_settings(tracking={"provider": "aftership",
                                   "url": system.url + "/tracking/2025-07",
                                   "key_file": str(bench.secret("as-key", system.KEY))})
    bench.once()
    import_orders(bench, order(8400123, bench.buyer()))
    bench.deliver(where_is_it(bench, 8400123))
    bench.once(expect=None)
    assert system.followed == {"RB8400123CN"}
    system.known["RB8400123CN"] = {"tag": "InTransit", "subtag": "InTransit_004", "checkpoints": [
        {"checkpoint_time": utc(days=2), "tag": "InTransit", "subtag": "InTransit_004",
         "message": "Arrived at destination country", "location": "Leipzig",
         "country_region": "DEU"}]}
    bench.once(now=now() + timedelta(hours=13))
    draft = only_draft(bench)
    assert draft["scenario"] == "in_transit"
    assert "Arrived at destination country" in bench.replyd("show", draft["id"]).stdout
    system.close()


def webhook(bench, source, body, **headers):
    """What a web server gets from the CGI program: status line and exit status."""
    done = bench.replyd("webhook", source, expect=None, stdin=body, env={
        "HTTP_" + name.upper(): value for name, value in headers.items()})
    return done.stdout.splitlines()[0], done.returncode


def test_webhooks(bench):
    secret = "hush"
    bench.shop(shopify={"webhook_secret_file": str(bench.secret("hook", secret))})
    bench.once()
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    assert only_draft(bench)["scenario"] == "unclear"
    body = json.dumps({"name": "#8400123", "financial_status": "paid", "email": bench.buyer(),
                       "fulfillment_status": None, "created_at": utc(days=2) + "Z"})
    sign = base64.b64encode(hmac.new(secret.encode(), body.encode(), hashlib.sha256).digest())
    sent = {"x_shopify_topic": "orders/paid", "x_shopify_hmac_sha256": sign.decode()}
    assert webhook(bench, "shopify", body + " ", **sent) == ("Status: 401 Unauthorized", 1)
    assert bench.replyd("orders", "show", "8400123", expect=1)
    assert webhook(bench, "shopify", body, **sent) == ("Status: 200 OK", 0)
    assert bench.json("orders", "show", "8400123")["state"] == "paid"
    assert only_draft(bench)["scenario"] == "not_shipped"
    assert bench.replyd("webhook", "ebay", expect=2)


def test_17track_pushes(bench):
    key = "KEY123"
    bench.shop()
    bench.once()
    bench.write_settings(tracking={"provider": "17track", "url": "http://127.0.0.1:9",
                                   "key_file": str(bench.secret("17-key", key))})
    import_orders(bench, order(8400123, bench.buyer()))
    body = json.dumps({"event": "TRACKING_UPDATED", "data": {
        "number": "RB8400123CN", "carrier": 3011, "track_info": track_info(
            "InTransit", "InTransit_Arrival", "Arrived at destination country", ago(days=2),
            "Leipzig")}})
    sign = hashlib.sha256((body + "/" + key).encode()).hexdigest()
    assert webhook(bench, "17track", body, sign="0" * 64)[1] == 1
    assert webhook(bench, "17track", body, sign=sign) == ("Status: 200 OK", 0)
    parcel = bench.json("orders", "show", "8400123")["parcels"][0]
    assert (parcel["status"], parcel["sub_status"]) == ("InTransit", "InTransit_Arrival")


def test_keys_that_are_missing_are_told(bench):
    bench.shop(shopify={"url": "https://x.myshopify.com"}, woocommerce={"url": "x.example"})
    done = bench.replyd("check", expect=1)
    said = done.stdout + done.stderr
    assert "[shopify] token_file: is needed with url" in said or "token_file" in said
    assert '"x.example" is not https://HOST' in said
    assert "secret_file" in said
