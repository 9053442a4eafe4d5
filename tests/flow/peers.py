"""Servers that misbehave as told, in threads of the test: an SMTP server and 17TRACK."""
import http.server
import json
import socketserver
import ssl
import threading
import time


class SmtpPeer:
    """
    Answers the end of each mail's data with the next of `script` (then "250 2.0.0 taken"
    for ever). "drop": closes the connection instead of answering, the mail is taken. A reply for
    another command is written as "RCPT 451 4.7.1 later" or "RCPT drop". `taken` holds the
    mails that were accepted or dropped after their end.
    """

    def __init__(self, certificates, *script):
        self.script = list(script)
        self.taken = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates + "/good.pem", certificates + "/good.key")
        peer = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                try:
                    with context.wrap_socket(self.request, server_side=True) as channel:
                        peer.converse(channel.makefile("rwb", buffering=0))
                except OSError:
                    pass

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            allow_reuse_address = True

            def handle_error(self, *_):
                pass  # a client that went away

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def next_for(self, verb):
        """The scripted words for this command, if they are next."""
        if self.script and self.script[0].startswith(verb + " "):
            return self.script.pop(0).split(" ", 1)[1]
        return None

    def converse(self, wire):
        say = lambda text: wire.write(text.encode() + b"\r\n")  # noqa: E731
        say("220 peer ESMTP")
        while True:
            line = wire.readline()
            if not line:
                return
            verb = line.split()[0].decode().upper() if line.strip() else ""
            if verb == "DATA" and not self.next_for("DATA"):
                say("354 go on")
                if not self.take_data(wire, say):
                    return
            elif verb in ("EHLO", "HELO"):
                say("250-peer\r\n250-AUTH PLAIN LOGIN\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME")
            elif verb == "AUTH":
                say("235 2.7.0 welcome")
            elif verb == "QUIT":
                say("221 bye")
                return
            else:
                words = self.next_for(verb) or "250 2.0.0 ok"
                if words == "drop":
                    return
                say(words)

    def take_data(self, wire, say):
        """False when the connection is dropped."""
        what = self.script.pop(0) if self.script else "250 2.0.0 taken"
        lines = []
        while True:
            line = wire.readline()
            if line in (b".\r\n", b""):
                break
            lines.append(line)
        if what == "drop" or what.startswith("250"):
            self.taken.append(b"".join(lines))
        if what == "drop":
            return False
        say(what)
        return True


class SeventeenTrack:
    """
    17TRACK v2.2 as documented: POST with the header 17token, at most 40 numbers a call and
    3 calls a second. `parcels` maps a number to its track_info; a registered number that is
    not in it has no data yet. `quota` numbers can be registered.
    """

    KEY = "0123456789ABCDEF"

    def __init__(self, quota=100):
        self.quota = quota
        self.parcels = {}
        self.registered = set()
        self.calls = []  # (monotonic time, endpoint, numbers, HTTP status)
        self.failures = []  # HTTP statuses to answer with first
        fake = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status, answer = fake.answer(self.path, self.headers.get("17token"), body)
                data = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = "http://127.0.0.1:%d/track/v2.2" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, path, key, body):
        now = time.monotonic()
        items = json.loads(body)
        endpoint = path.rsplit("/", 1)[1]
        recent = [at for at, _, _, _ in self.calls if now - at < 1]
        status, answer = self.decide(endpoint, key, items, len(recent))
        numbers = [item["number"] for item in items] if isinstance(items, list) else []
        self.calls.append((now, endpoint, numbers, status))
        return status, answer

    def decide(self, endpoint, key, items, recent):
        if self.failures:
            return self.failures.pop(0), {}
        if recent >= 3:
            return 429, {}
        if key != self.KEY:
            return 401, self.whole_failure(-18010002, "Invalid security key.")
        if len(items) > 40:
            return 200, self.whole_failure(-18010014, "Too many numbers.")
        data = {"accepted": [], "rejected": []}
        for item in items:
            getattr(self, endpoint)(item, data)
        return 200, {"code": 0, "data": data}

    @staticmethod
    def whole_failure(code, message):
        return {"code": code, "data": {"errors": [{"code": code, "message": message}]}}

    @staticmethod
    def reject(item, data, code, message):
        data["rejected"].append({"number": item["number"], "carrier": item.get("carrier", 0),
                                 "error": {"code": code, "message": message}})

    def register(self, item, data):
        if item["number"] in self.registered:
            self.reject(item, data, -18019901, "The tracking number has been registered.")
        elif self.quota == 0:
            self.reject(item, data, -18019908, "The quota is used up.")
        else:
            self.quota -= 1
            self.registered.add(item["number"])
            data["accepted"].append({"origin": 1, "number": item["number"],
                                     "carrier": item.get("carrier", 3011)})

    def gettrackinfo(self, item, data):
        number = item["number"]
        if number not in self.registered:
            self.reject(item, data, -18019902, "The number is not registered.")
        elif number not in self.parcels:
            self.reject(item, data, -18019909, "No tracking information yet.")
        else:
            data["accepted"].append({"number": number, "carrier": 3011, "param": None,
                                     "tag": "", "track_info": self.parcels[number]})


def track_info(status, sub_status, description, at, place):
    """What 17TRACK says of a parcel with one event; `at` is RFC 3339."""
    event = {"time_iso": at, "time_utc": at, "time_raw": {"date": None, "time": None,
                                                          "timezone": None},
             "description": description, "description_translation": None, "location": place,
             "stage": None, "sub_status": sub_status,
             "address": {"country": None, "state": None, "city": place, "street": None,
                         "postal_code": None, "coordinates": {"longitude": None,
                                                              "latitude": None}}}
    return {"latest_status": {"status": status, "sub_status": sub_status,
                              "sub_status_descr": None},
            "latest_event": event, "milestone": [],
            "misc_info": {"risk_factor": 0, "weight_kg": "0.12"},
            "tracking": {"providers_hash": 1, "providers": [
                {"provider": {"key": 3011, "name": "China Post"},
                 "latest_sync_status": "Success", "latest_sync_time": at,
                 "events_hash": 2, "events": [event]}]}}


class TlsListener:
    """A server with the certificate NAME.pem and NAME.key, that greets and listens: `heard`
    is what clients said after the handshake."""

    def __init__(self, name, greeting):
        self.heard = b""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(name + ".pem", name + ".key")
        listener = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                try:
                    with context.wrap_socket(self.request, server_side=True) as channel:
                        channel.sendall(greeting)
                        listener.heard += channel.recv(1000)
                except OSError:
                    pass

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
