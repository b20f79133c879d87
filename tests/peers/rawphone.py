"""A telephone on a bare UDP socket: registers, calls, is called, talks RTP, and misbehaves on request.

One thread per phone reads SIP; ``rtp.py`` carries the sound. Requests are repeated until answered, 2xx until
their ACK, so that a busy machine loses no call.
"""

import logging
import queue
import secrets
import select
import socket
import ssl
import threading
import time

from tests.peers import wire
from tests.peers.patience import eventually
from tests.peers.rawcall import RawCall

log = logging.getLogger(__name__)


class RawPhone:
    """``exchange`` is where requests go. ``user``/``secret`` for digest. Behaviour switches:

    auto_ring (180 at once), auto_answer, deaf (reads nothing any more), no_ack (never acknowledges a 200).
    """

    def __init__(self, exchange: tuple[str, int], *, user: str = "caller", secret: str = "",
                 host: str = "127.0.0.1", port: int = 0, transport: str = "UDP",
                 tls: ssl.SSLContext | None = None) -> None:  # fmt: skip
        self.exchange, self.user, self.secret, self.host = exchange, user, secret, host
        self.auto_ring, self.auto_answer, self.deaf, self.no_ack = True, False, False, False
        self.refuse_with = 0
        self.codecs: tuple[int, ...] = (0, 8)
        self.keys = True  # as events (RFC 4733), else as tones alone
        self.received: list[wire.Packet] = []
        self.incoming: queue.Queue[RawCall] = queue.Queue()
        self.calls: dict[str, RawCall] = {}
        self._answers: dict[tuple[str, int, str], queue.Queue[wire.Packet]] = {}
        self._repeats: dict[str, tuple[bytes, float, float]] = {}
        self._lock = threading.Lock()
        self._registration = f"reg-{secrets.token_hex(6)}"
        self._cseq = 0
        self.challenge = ""
        self._nonce_count = 0
        self.transport, self._tls = transport, tls
        self._unread = b""
        self._stream_lock = threading.Lock()
        self._socket = self._opened(port)
        self._socket.settimeout(0.05)
        self.port: int = self._socket.getsockname()[1]
        self._open = True
        self._thread = threading.Thread(target=self._read_for_ever, name=f"phone-{user}", daemon=True)
        self._thread.start()

    def _opened(self, port: int) -> socket.socket:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        kind = socket.SOCK_DGRAM if self.transport == "UDP" else socket.SOCK_STREAM
        opened = socket.socket(family, kind)
        opened.bind((self.host, port))
        if self.transport != "UDP":
            opened.settimeout(10)
            opened.connect(self.exchange)
            if self._tls is not None:
                opened = self._tls.wrap_socket(opened, server_hostname=self.exchange[0])
        return opened

    def __enter__(self) -> "RawPhone":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Gone without a word, like a phone whose cable was pulled."""
        self._open = False
        self._thread.join()
        self._socket.close()
        for call in self.calls.values():
            call.rtp.close()

    # ---- outside calls ----

    @property
    def contact(self) -> str:
        way = "" if self.transport == "UDP" else f";transport={self.transport.lower()}"
        return f"<sip:{self.user}@{self.place}{way}>"

    @property
    def far(self) -> str:
        """The exchange's host as SIP writes it."""
        return f"[{self.exchange[0]}]" if ":" in self.exchange[0] else self.exchange[0]

    @property
    def place(self) -> str:
        """Our host and port as SIP writes them."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def register(self, *, expires: int = 60, contact: str = "", within: float = 5.0) -> int:
        """REGISTER, answering one challenge. The final status."""
        answer = self.register_once(expires=expires, contact=contact, within=within)
        if answer.status == 401:
            self.challenge, self._nonce_count = answer.get("www-authenticate"), 0
            answer = self.register_once(expires=expires, contact=contact, within=within, authorised=True)
        return answer.status

    def register_once(self, *, expires: int = 60, contact: str = "", within: float = 5.0,
                      authorised: bool = False, authorization: str = "") -> wire.Packet:  # fmt: skip
        """One REGISTER as it is, its final answer. ``authorization`` is sent word for word."""
        uri = f"sip:{self.far}"
        extra = [("Contact", contact or self.contact), ("Expires", str(expires))]
        if authorised:
            self._nonce_count += 1
            authorization = wire.digest_answer(
                self.challenge, user=self.user, secret=self.secret, method="REGISTER", uri=uri,
                count=self._nonce_count,
            )  # fmt: skip
        if authorization:
            extra.append(("Authorization", authorization))
        self.last_authorization = authorization
        self._cseq += 1
        me = f"<sip:{self.user}@{self.far}>"
        packet = self.request("REGISTER", uri, self._registration, self._cseq,
                              from_=f"{me};tag={secrets.token_hex(4)}", to=me, extra=extra)  # fmt: skip
        return self.ask(packet, within=within)

    def options(self, *, within: float = 5.0) -> int:
        uri = f"sip:{self.far}:{self.exchange[1]}"
        packet = self.request("OPTIONS", uri, secrets.token_hex(8), 1,
                              from_=f"{self.contact};tag={secrets.token_hex(4)}", to=f"<{uri}>")  # fmt: skip
        return self.ask(packet, within=within).status

    # ---- calls ----

    def call(self, number: str, *, from_: str = "", extra: list[tuple[str, str]] | None = None,
             body: bytes | None = None) -> RawCall:  # fmt: skip
        """INVITE and come back at once. ``body`` b"" makes it an offerless INVITE."""
        call = RawCall(self, secrets.token_hex(8), outgoing=True)
        uri = f"sip:{number}@{self.far}:{self.exchange[1]}"
        call.local = f"{from_ or self.contact};tag={secrets.token_hex(4)}"
        call.remote = f"<{uri}>"
        call.target = uri
        self.calls[call.id] = call
        call.invite(body=body, extra=extra or [])
        return call

    def wait_call(self, within: float = 5.0) -> RawCall:
        try:
            return self.incoming.get(timeout=within)
        except queue.Empty:
            raise AssertionError(f"no call reached {self.user} within {within} s") from None

    # ---- wire ----

    def request(self, method: str, uri: str, call_id: str, cseq: int, *, from_: str, to: str,
                extra: list[tuple[str, str]] | None = None, body: bytes = b"",
                branch: str = "") -> wire.Packet:  # fmt: skip
        branch = branch or f"z9hG4bK{secrets.token_hex(8)}"
        headers = [
            ("via", f"SIP/2.0/{self.transport} {self.place};branch={branch};rport"),
            ("max-forwards", "70"), ("from", from_), ("to", to), ("call-id", call_id),
            ("cseq", f"{cseq} {method}"),
        ]  # fmt: skip
        if body:
            headers.append(("content-type", "application/sdp"))
        return wire.Packet(f"{method} {uri} SIP/2.0", [*headers, *(extra or [])], body)

    def ask(self, packet: wire.Packet, *, within: float = 5.0) -> wire.Packet:
        """Send until a final answer comes. AssertionError when none does."""
        number, method = packet.cseq
        key = (packet.get("call-id"), number, method)
        answers = self._answers.setdefault(key, queue.Queue())
        end = time.monotonic() + within
        while time.monotonic() < end:
            self.send(packet.to_bytes())
            try:
                return answers.get(timeout=0.5)
            except queue.Empty:
                continue
        raise AssertionError(f"no answer to {packet.first}")

    def send(self, data: bytes) -> None:
        if self.transport == "UDP":
            self._socket.sendto(data, self.exchange)
            return
        try:
            with self._stream_lock:
                self._socket.sendall(data)
        except OSError as error:
            log.info("%s cannot send: %s", self.user, error)

    def repeat(self, key: str, data: bytes) -> None:
        """Send now and again every 0.5 s until ``settle(key)``, for 10 s at most."""
        now = time.monotonic()
        with self._lock:
            self._repeats[key] = (data, now + 0.5, now + 10)
        self.send(data)

    def settle(self, key: str) -> None:
        with self._lock:
            self._repeats.pop(key, None)

    def reply(self, request: wire.Packet, status: int, reason: str, *, tag: str = "", body: bytes = b"",
              extra: list[tuple[str, str]] | None = None) -> bytes:  # fmt: skip
        to = request.get("to")
        if tag and not wire.tag_of(to):
            to = f"{to};tag={tag}"
        headers = [("via", via) for via in request.all("via")]
        headers += [("record-route", route) for route in request.all("record-route")]
        headers += [("from", request.get("from")), ("to", to), ("call-id", request.get("call-id")),
                    ("cseq", request.get("cseq")), ("contact", self.contact)]  # fmt: skip
        if body:
            headers.append(("content-type", "application/sdp"))
        data = wire.Packet(f"SIP/2.0 {status} {reason}", [*headers, *(extra or [])], body).to_bytes()
        self.send(data)
        return data

    # ---- reading ----

    def _read_for_ever(self) -> None:
        while self._open:
            try:
                messages = self._receive()
            except TimeoutError:
                messages = []
            except OSError:
                messages = []
                time.sleep(0.02)
            self._send_again()
            for data in messages:
                self._read(data)

    def _read(self, data: bytes) -> None:
        if not data.strip() or self.deaf:
            return
        try:
            self._take(wire.read(data))
        except (ValueError, IndexError, KeyError, AssertionError):
            log.info("%s cannot read %r", self.user, data[:200])

    def _received(self) -> bytes:
        """Bytes of the stream. Raises TimeoutError. Before Python 3.13 a TLS socket must not be read and
        written by two threads at once: OpenSSL has no lock of its own."""
        pending = self._socket.pending() if isinstance(self._socket, ssl.SSLSocket) else 0
        if not pending and not select.select([self._socket], [], [], 0.05)[0]:
            raise TimeoutError
        with self._stream_lock:
            return self._socket.recv(65536)

    def _receive(self) -> list[bytes]:
        if self.transport == "UDP":
            return [self._socket.recvfrom(65536)[0]]
        found = self._received()
        if not found:
            raise ConnectionError("closed by the exchange")
        self._unread += found
        messages = []
        while (message := wire.first_of(self._unread)) is not None:
            self._unread = self._unread[len(message) :].lstrip(b"\r\n")
            messages.append(message)
        return messages

    def _send_again(self) -> None:
        now = time.monotonic()
        with self._lock:
            for key, (data, due, end) in list(self._repeats.items()):
                if now > end or self.deaf:
                    del self._repeats[key]
                elif now >= due:
                    self._repeats[key] = (data, now + 0.5, end)
                    self.send(data)

    def _take(self, packet: wire.Packet) -> None:
        self.received.append(packet)
        call = self.calls.get(packet.get("call-id"))
        if packet.status:
            number, method = packet.cseq
            waiting = self._answers.get((packet.get("call-id"), number, method))
            if waiting is not None and packet.status >= 200:
                waiting.put(packet)
            if call is not None:
                call.take_answer(packet)
        elif call is not None:
            call.take_request(packet)
        elif packet.method == "INVITE":
            self._take_invite(packet)
        elif packet.method == "OPTIONS":
            self.reply(packet, 200, "OK", tag=secrets.token_hex(4))
        elif packet.method != "ACK":
            self.reply(packet, 481, "Call/Transaction Does Not Exist", tag=secrets.token_hex(4))

    def _take_invite(self, packet: wire.Packet) -> None:
        call = RawCall(self, packet.get("call-id"), outgoing=False)
        call.take_invite(packet)
        self.calls[call.id] = call
        if self.refuse_with:
            call.decline(self.refuse_with)
        elif self.auto_answer:
            call.answer()
        elif self.auto_ring:
            call.ring()
        self.incoming.put(call)

    def saw(self, method: str, within: float = 5.0) -> wire.Packet:
        """The newest request of this method that came to this phone."""

        def newest() -> wire.Packet | None:
            return next((p for p in reversed(self.received) if p.method == method), None)

        return eventually(newest, within=within, what=f"{method} at {self.user}")
