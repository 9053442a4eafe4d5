"""Shop systems that keep to their documented protocols, in threads of the test."""
import base64
import hashlib
import hmac
import http.server
import json
import threading
import time
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo


class System:
    """
    A server on loopback: answer(method, path, query, headers, body) gives status, headers
    and JSON. `failures` holds (status, headers) to answer with first; `calls` the paths.
    """

    def __init__(self):
        self.failures = []
        self.calls = []
        fake = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def serve(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                url = urlsplit(self.path)
                query = {k: v[0] for k, v in parse_qs(url.query).items()}
                fake.calls.append(url.path)
                if fake.failures:
                    status, headers = fake.failures.pop(0)
                    answer = {}
                else:
                    status, headers, answer = fake.answer(url.path, query, self.headers, body)
                data = json.dumps(answer).encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = serve

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = "http://127.0.0.1:%d" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class WooCommerce(System):
    """REST v3: Basic auth, at most 100 a page, X-WP-TotalPages."""

    KEY, SECRET = "ck_1234", "cs_5678"

    def __init__(self, page=2):
        super().__init__()
        self.orders = []
        self.page = page

    def answer(self, path, query, headers, _):
        login = base64.b64encode(("%s:%s" % (self.KEY, self.SECRET)).encode()).decode()
        if headers.get("Authorization") != "Basic " + login:
            return 401, {}, {"code": "woocommerce_rest_cannot_view", "data": {"status": 401}}
        if path != "/wp-json/wc/v3/orders":
            return 404, {}, {"code": "rest_no_route"}
        if int(query["per_page"]) > 100:
            return 400, {}, {"code": "rest_invalid_param"}
        assert query["dates_are_gmt"] == "true"
        changed = [o for o in self.orders if o["date_modified_gmt"] > query["modified_after"]]
        changed.sort(key=lambda o: o["id"])
        first = (int(query["page"]) - 1) * self.page
        pages = -(-len(changed) // self.page)
        return 200, {"X-WP-TotalPages": str(pages)}, changed[first:first + self.page]


class Shopify(System):
    """Admin API: token header, cursors in Link, two calls a second."""

    TOKEN = "shpat_0123"

    def __init__(self, page=2):
        super().__init__()
        self.orders = []
        self.page = page
        self.cursors = {}

    def answer(self, path, query, headers, _):
        if headers.get("X-Shopify-Access-Token") != self.TOKEN:
            return 401, {}, {"errors": "[API] Invalid API key or access token"}
        if not path.startswith("/admin/api/") or not path.endswith("/orders.json"):
            return 404, {}, {"errors": "Not Found"}
        if "page_info" in query:
            if set(query) - {"limit", "page_info"} or query["page_info"] not in self.cursors:
                return 400, {}, {"errors": {"page_info": "Invalid value."}}
            left = self.cursors[query["page_info"]]
        else:
            assert query["status"] == "any"
            left = [o for o in self.orders if o["updated_at"] >= query["updated_at_min"]]
        link = {}
        if len(left) > self.page:
            cursor = "c%d" % len(self.cursors)
            self.cursors[cursor] = left[self.page:]
            link = {"Link": '<%s%s?limit=250&page_info=%s>; rel="next"' % (self.url, path, cursor)}
        return 200, {"X-Shopify-Shop-Api-Call-Limit": "2/40", **link}, {"orders": left[:self.page]}


class Tongtool(System):
    """ERP 2 OpenAPI: app token, md5 sign, codes in the body, five calls a minute an interface."""

    KEY, SECRET, TOKEN, MERCHANT = "ak1", "sk1", "TOK1", "m77"
    ZONE = ZoneInfo("Asia/Shanghai")

    def __init__(self):
        super().__init__()
        self.orders = []
        self.packages = []
        self.times = []

    @staticmethod
    def said(code, datas=None):
        return 200, {}, {"code": code, "message": "", "datas": datas}

    def answer(self, path, query, headers, body):
        if path.endswith("/devApp/appToken"):
            good = (query.get("accessKey"), query.get("secretAccessKey")) == (self.KEY, self.SECRET)
            return self.said(200, self.TOKEN if good else None)
        text = "app_token%stimestamp%s%s" % (query["app_token"], query["timestamp"], self.SECRET)
        if query["sign"] != hashlib.md5(text.encode()).hexdigest():
            return self.said(519)
        if query["app_token"] != self.TOKEN or abs(int(query["timestamp"]) - time.time()) > 600:
            return self.said(523)
        if path.endswith("/getAppBuyerList"):
            return self.said(200, [{"partnerOpenId": self.MERCHANT, "userName": "lumen",
                                    "appTokenExpireDate": int(time.time() + 7200) * 1000}])
        self.times = [at for at in self.times if time.time() - at < 60] + [time.time()]
        if len(self.times) > 5:
            return self.said(526)
        ask = json.loads(body)
        if ask["merchantId"] != self.MERCHANT or headers["api_version"] != "3.0":
            return self.said(525)
        rows, key, span = {"ordersQuery": (self.orders, "updatedTime", "updatedDate"),
                           "packagesQuery": (self.packages, "despatchTime", "despatchTime"),
                           }[path.rsplit("/", 1)[1]]
        found = [row for row in rows if ask[span + "From"] <= row[key] <= ask[span + "To"]]
        first = (int(ask["pageNo"]) - 1) * int(ask["pageSize"])
        return self.said(200, {"array": found[first:first + int(ask["pageSize"])],
                               "pageNo": ask["pageNo"], "pageSize": ask["pageSize"]})


class AliExpress(System):
    """Open Platform, international gateway: signed calls, Pacific times, list and details."""

    APP, SECRET, CODE = "12345678", "helloworld", "3_abc"
    ZONE = ZoneInfo("America/Los_Angeles")

    def __init__(self):
        super().__init__()
        self.orders = []  # (list item, details)
        self.issued = 0
        self.lifetime = 31536000

    @property
    def token(self):
        return "A%d" % self.issued

    def is_signed(self, prefix, values):
        rest = dict(values)
        sign = rest.pop("sign")
        text = prefix + "".join(k + rest[k] for k in sorted(rest))
        wanted = hmac.new(self.SECRET.encode(), text.encode(), hashlib.sha256).hexdigest()
        return sign == wanted.upper()

    def answer(self, path, query, _, body):
        values = {**query, **{k: v[0] for k, v in parse_qs(body.decode()).items()}}
        prefix = path[len("/rest"):] if path.startswith("/rest") else ""
        if values["app_key"] != self.APP or not self.is_signed(prefix, values):
            return 200, {}, {"code": "IncompleteSignature", "type": "ISV", "message": "sign"}
        if path.startswith("/rest/auth/token/"):
            return self.give_token(prefix, values)
        if values["session"] != self.token:
            return 200, {}, {"code": "IllegalAccessToken", "type": "ISV", "message": "token"}
        return 200, {}, getattr(self, values["method"].rsplit(".", 2)[-2] + "_"
                                + values["method"].rsplit(".", 1)[-1])(values)

    def give_token(self, path, values):
        known = values.get("code") == self.CODE if path.endswith("create") else \
            values.get("refresh_token") == "R%d" % self.issued
        if not known:
            return 200, {}, {"code": "InvalidCode", "type": "ISV", "message": "used or unknown"}
        self.issued += 1
        return 200, {}, {"access_token": self.token, "refresh_token": "R%d" % self.issued,
                         "expires_in": self.lifetime, "code": "0", "request_id": "1"}

    def order_get(self, values):
        ask = json.loads(values["param0"])
        assert ask["page_size"] <= 50 and ask["create_date_start"] < ask["create_date_end"]
        ended = ask.get("order_status") == "FINISH"
        found = [item for item, _ in self.orders
                 if (item["order_status"] == "FINISH") == ended
                 and ask["modified_date_start"] <= item["gmt_update"] <= ask["modified_date_end"]]
        first = (ask["current_page"] - 1) * ask["page_size"]
        page = found[first:first + ask["page_size"]]
        return {"aliexpress_solution_order_get_response": {"result": {
            "success": True, "current_page": ask["current_page"],
            "total_page": -(-len(found) // ask["page_size"]), "total_count": len(found),
            "target_list": {"order_dto": page}}, "request_id": "2"}}

    def info_get(self, values):
        number = json.loads(values["param1"])["order_id"]
        details = {str(item["order_id"]): more for item, more in self.orders}
        return {"aliexpress_solution_order_info_get_response": {
            "result": {"data": details[str(number)]}, "request_id": "3"}}


class AfterShip(System):
    """Tracking API 2025-07: as-api-key, POST follows a number, GET reads many."""

    KEY = "asat_0123"

    def __init__(self):
        super().__init__()
        self.known = {}    # number: the tracking that is answered
        self.followed = set()

    def answer(self, path, query, headers, body):
        if headers.get("as-api-key") != self.KEY:
            return 401, {}, {"meta": {"code": 401, "message": "The API key is invalid."}}
        if path != "/tracking/2025-07/trackings":
            return 404, {}, {"meta": {"code": 404}}
        if body:
            number = json.loads(body)["tracking_number"]
            if number in self.followed:
                return 400, {}, {"meta": {"code": 4003, "message": "Tracking already exists."}}
            self.followed.add(number)
            return 201, {}, {"meta": {"code": 201}, "data": {"id": "1", "tracking_number": number}}
        asked = query["tracking_numbers"].split(",")
        found = [{"tracking_number": n, "tag": "Pending", "subtag": "Pending_001",
                  "checkpoints": [], **self.known.get(n, {})}
                 for n in asked if n in self.followed]
        return 200, {}, {"meta": {"code": 200}, "data": {
            "pagination": {"total": len(found), "has_next_page": False}, "trackings": found}}


def local(zone, **ago):
    """A time so long ago as these systems write it, without its zone."""
    return (datetime.now(timezone.utc) - timedelta(**ago)).astimezone(zone).strftime(
        "%Y-%m-%d %H:%M:%S")


def utc(**ago):
    return local(timezone.utc, **ago).replace(" ", "T")
