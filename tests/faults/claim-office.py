#!/usr/bin/python3
"""A head office for fault points: answers events, claims, commits, releases, budgets and what was
paid offline as deploy/docs/sync-protocol.md has it, keeps its books in memory, and begins anew when
told to.

claim-office.py CERTIFICATE KEY [SIGNING-KEY]   prints "listening on 127.0.0.1:PORT"
GET /books                        {"claimed","refunded","overpaid","conflicts"}, units of all lines
POST /anew                        forgets everything
POST /silence, /speech            gives no answer to claims from now on, or does again
"""
import datetime
import json
import ssl
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Books:
    def __init__(self):
        self.claims = {}  # id: [state, lines, the first answer]
        self.lines = {}  # (receipt, line): [sold, claimed, refunded, overpaid]
        self.conflicts = 0
        self.acked = (0, "")

    def count(self, line):
        return self.lines.setdefault((line["receipt"], line["line"]), [line["sold"], 0, 0, 0])

    def is_free(self, lines):
        return all(sum(self.count(each)[1:]) + each["quantity"] <= self.count(each)[0] for each in lines)

    def move(self, lines, **columns):
        for each in lines:
            for name, sign in columns.items():
                self.count(each)[["sold", "claimed", "refunded", "overpaid"].index(name)] += sign * each["quantity"]

    def claim(self, message):
        known = self.claims.get(message["claim"])
        if known:
            return known[2] if known[0] != "released" else ("denied", "the id was released")
        granted = self.is_free(message["lines"])
        if granted:
            self.move(message["lines"], claimed=1)
        answer = ("granted", None) if granted else ("denied", "units are not left")
        self.claims[message["claim"]] = [answer[0], message["lines"], answer]
        return answer

    def commit(self, message):
        state, lines, _ = self.claims.setdefault(message["claim"], ["unknown", message["lines"], ("denied", "moved")])
        if state == "refunded":
            return "acknowledged", None
        self.claims[message["claim"]][0] = "refunded"
        if state == "granted":
            self.move(lines, claimed=-1, refunded=1)
            return "acknowledged", None
        self.conflicts += 1
        self.move(lines, **({"refunded": 1} if self.is_free(lines) else {"overpaid": 1}))
        return "conflict", "the money moved without a claim that holds"

    def offline_refund(self, message):
        state = self.claims.get(message["claim"], ["unknown"])[0]
        if state == "unknown" and self.is_free(message["lines"]):
            self.claims[message["claim"]] = ["refunded", message["lines"], ("denied", "moved")]
            self.move(message["lines"], refunded=1)
            return "acknowledged", None
        return self.commit(message)

    def release(self, message):
        state, lines, _ = self.claims.setdefault(message["claim"], ["unknown", [], ("denied", "released")])
        if state == "refunded":
            self.conflicts += 1
            return "conflict", "its money has moved"
        if state == "granted":
            self.move(lines, claimed=-1)
        self.claims[message["claim"]][0] = "released"
        return "acknowledged", None

    def events(self, message):
        if message["entries"]:
            last = message["entries"][-1]
            self.acked = (last["seq"], last["hash"])
        return {"status": "accepted", "acked_seq": self.acked[0], "acked_hash": self.acked[1] or None, "reason": None}

    def sums(self):
        columns = [sum(each[index] for each in self.lines.values()) for index in (1, 2, 3)]
        return dict(zip(("claimed", "refunded", "overpaid"), columns), conflicts=self.conflicts)


def signed(purpose, text):
    """With Ed25519, by openssl: PKCS #8 is a fixed head and the seed."""
    key = json.load(open(sys.argv[3], encoding="utf-8"))
    with tempfile.NamedTemporaryFile() as secret, tempfile.NamedTemporaryFile() as message:
        secret.write(bytes.fromhex("302e020100300506032b657004220420" + key["secret"]))
        secret.flush()
        message.write(f"reprise-{purpose}-1\n{key['id']}\n{text}".encode())
        message.flush()
        signature = subprocess.run(
            ["openssl", "pkeyutl", "-sign", "-rawin", "-keyform", "DER", "-inkey", secret.name, "-in", message.name],
            check=True, capture_output=True).stdout
    return {"text": text, "key": key["id"], "signature": signature.hex()}


def budget(message):
    if len(sys.argv) < 4:
        return {"budget": message["budget"], "token": None, "reason": "head office has no signing key"}
    now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
    at = [(now + datetime.timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ") for hours in (0, 72)]
    text = {key: message[key] for key in ("protocol", "kiosk", "incarnation", "budget", "currency")}
    text.update(store=message["kiosk"].rsplit("-", 1)[0], per_return=10000, total=100000, returns=20,
                issued_at=at[0], valid_until=at[1], fleet_epoch=1, fleet=[message["kiosk"]])
    return {"budget": message["budget"], "token": signed("budget", json.dumps(text)), "reason": None}


books = Books()
silent = False
lock = threading.Lock()


class Door(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def say(self, status, body):
        text = (json.dumps(body) + "\n").encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        with lock:
            if self.path == "/books":
                return self.say(200, books.sums())
        if "/receipts" in self.path:
            return self.say(200, {"receipts": [], "cursor": "", "more": False})
        return self.say(404, {"protocol": 1, "error": "nothing here"})

    def do_POST(self):
        global books, silent
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        what = self.path.rsplit("/", 1)[-1]
        with lock:
            if what == "anew":
                books = Books()
                return self.say(200, {})
            if what in ("silence", "speech"):
                silent = what == "silence"
                return self.say(200, {})
            message = json.loads(body)
            if what == "events":
                return self.say(200, books.events(message))
            if what == "budgets":
                return self.say(200, budget(message))
            if what == "feeds":
                return self.say(200, {"request": message["request"], "letter": None, "reason": "no feeds here"})
            if what == "claims" and silent:
                return self.say(503, {"protocol": 1, "error": "no answer"})
            doors = {"claims": books.claim, "commits": books.commit, "releases": books.release,
                     "offline-refunds": books.offline_refund}
            status, reason = doors[what](message)
            return self.say(200, {"claim": message["claim"], "status": status, "reason": reason, "lines": []})


def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    server.daemon_threads = True
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print(f"listening on 127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


main()
