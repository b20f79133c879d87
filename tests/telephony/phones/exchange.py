"""A raw UDP registrar and caller for softphone tests; shares no code with telephony/.

It registers by itself with digest and keeps everything else for the test to look at.
"""

from __future__ import annotations

import re
import secrets
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.peers.patience import eventually
from tests.peers.rtp import RtpSession
from tests.peers.wire import Packet, read, read_sdp, sdp, tag_of, uri_of

HOST = "127.0.0.1"
Address = tuple[str, int]


@dataclass
class Challenge:
    """How the registrar asks for the secret."""

    text: str = 'Digest realm="test, exchange", nonce="{nonce}", qop="auth", algorithm=MD5'


class Exchange:
    """``secret``: of every extension. ``expires``: what it grants."""

    def __init__(self, *, secret: str = "s3cret", expires: int = 60) -> None:
        self.secret = secret
        self.expires = expires
        self.challenge = Challenge()
        self.answering = True
        self.refuse_with = ""
        self.acknowledging = False
        """Whether refused calls are acknowledged without the test's doing."""
        self.disturb: Callable[[Address], None] | None = None
        """Called with the phone's address between a REGISTER and its answer."""
        self.registrations: list[Packet] = []
        self.contact: Address | None = None
        self.seen: list[Packet] = []
        self.port = 0
        self.open()

    def open(self) -> None:
        """Listen (again, at the same port), knowing no phone."""
        self._nonce = secrets.token_hex(8)
        self.contact = None
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((HOST, self.port))
        self._socket.settimeout(0.05)
        self.port = self._socket.getsockname()[1]
        self._running = True
        self._thread = threading.Thread(target=self._run, name="test-exchange", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._running = False
        self._thread.join()
        self._socket.close()

    def send(self, data: bytes | Packet, to: Address | None = None) -> None:
        target = to or self.contact
        assert target is not None, "no phone registered"
        self._socket.sendto(data.to_bytes() if isinstance(data, Packet) else data, target)

    def expect(self, wanted: Callable[[Packet], bool], within: float = 8.0, what: str = "") -> Packet:
        """The first packet that fits; it is taken out."""

        def look() -> Packet | None:
            for packet in list(self.seen):
                if wanted(packet):
                    self.seen.remove(packet)
                    return packet
            return None

        return eventually(look, within=within, what=what or f"packet, seen {[p.first for p in self.seen]}")

    def answer_to(self, request: Packet, *, within: float = 8.0) -> Packet:
        """The final answer to a request of ours."""
        branch = read(request.to_bytes()).branch
        return self.expect(
            lambda p: p.status >= 200 and p.branch == branch, within, f"answer to {request.first}"
        )

    def request(self, method: str, headers: list[tuple[str, str]] | None = None, body: bytes = b"") -> Packet:
        """A request outside any call, as we would send it."""
        return Packet(
            f"{method} sip:101@{HOST} SIP/2.0",
            [
                ("Via", f"SIP/2.0/UDP {HOST}:{self.port};branch=z9hG4bK{secrets.token_hex(6)};rport"),
                ("From", f"<sip:exchange@{HOST}>;tag={secrets.token_hex(4)}"),
                ("To", f"<sip:101@{HOST}>"),
                ("Call-ID", secrets.token_hex(8)),
                ("CSeq", f"1 {method}"),
                ("Max-Forwards", "70"),
                *(headers or []),
            ],
            body,
        )

    def _run(self) -> None:
        while self._running:
            try:
                data, source = self._socket.recvfrom(65535)
            except TimeoutError:
                continue
            except ConnectionError:
                continue
            try:
                packet = read(data)
                _ = packet.cseq, packet.branch
            except (ValueError, IndexError):
                continue  # the echo of a mutant
            if packet.method == "REGISTER":
                self._register(packet, source)
            elif packet.method == "BYE":
                self.seen.append(packet)
                self.send(reply(packet, 200), source)
            else:
                self.seen.append(packet)
                if self.acknowledging and packet.status >= 300 and packet.cseq[1] == "INVITE":
                    ack = reply(packet, 200)
                    ack.first = f"ACK sip:101@{HOST} SIP/2.0"
                    ack.headers[-1] = ("CSeq", f"{packet.cseq[0]} ACK")
                    self.send(ack, source)

    def _register(self, packet: Packet, source: Address) -> None:
        self.registrations.append(packet)
        if not self.answering:
            return
        if self.disturb is not None:
            self.disturb(source)
        if self.refuse_with:
            self.send(reply(packet, int(self.refuse_with)), source)
        elif not self._proved(packet):
            challenge = self.challenge.text.format(nonce=self._nonce)
            self.send(reply(packet, 401, [("WWW-Authenticate", challenge)]), source)
        else:
            gone = packet.get("expires") == "0"
            self.contact = None if gone else _contact(packet)
            expires = min(int(packet.get("expires")), self.expires)
            contact = f"{packet.get('contact').split(';+')[0]};expires={expires}"
            self.send(reply(packet, 200, [("Contact", contact)]), source)

    def _proved(self, packet: Packet) -> bool:
        given = packet.get("authorization")
        found = dict(re.findall(r'(\w+)="?([^",]+)"?', given))
        if found.get("nonce") != self._nonce:
            return False
        return _right_digest(given, self.challenge.text.format(nonce=self._nonce), self.secret)


def _right_digest(given: str, challenge: str, secret: str) -> bool:
    import hashlib

    found = dict(re.findall(r'(\w+)=(?:"([^"]*)"|[^\s,"]+)', given))
    bare = dict(re.findall(r'(\w+)=([^\s,"]+)', given))
    make = hashlib.sha256 if "SHA-256" in challenge else hashlib.md5

    def h(text: str) -> str:
        return make(text.encode()).hexdigest()

    realm = re.search(r'realm="([^"]*)"', challenge)
    assert realm is not None
    a1 = h(f"{found['username']}:{realm.group(1)}:{secret}")
    a2 = h(f"REGISTER:{found['uri']}")
    middle = f":{bare['nc']}:{found['cnonce']}:auth" if "qop" in bare else ""
    return found.get("response") == h(f"{a1}:{found['nonce']}{middle}:{a2}")


def _contact(packet: Packet) -> Address:
    found = re.search(r"@([\d.]+):(\d+)", packet.get("contact"))
    assert found is not None, packet.get("contact")
    return found.group(1), int(found.group(2))


REASONS = {200: "OK", 401: "Unauthorized", 403: "Forbidden", 423: "Interval Too Brief", 503: "Unavailable"}


def reply(request: Packet, status: int, headers: list[tuple[str, str]] | None = None) -> Packet:
    to = request.get("to")
    return Packet(
        f"SIP/2.0 {status} {REASONS[status]}",
        [
            *(("Via", via) for via in request.all("via")),
            ("From", request.get("from")),
            ("To", to if tag_of(to) else f"{to};tag=exch"),
            ("Call-ID", request.get("call-id")),
            ("CSeq", request.get("cseq")),
            *(headers or []),
        ],
    )


@dataclass
class PlacedCall:
    """A call from the exchange to the registered phone."""

    exchange: Exchange
    headers: list[tuple[str, str]] = field(default_factory=list)
    caller: str = '"Jonas" <sip:+37061234567@test>'
    codecs: tuple[int, ...] = (0, 8)
    call_id: str = field(default_factory=lambda: secrets.token_hex(8))
    number: int = 1

    def __post_init__(self) -> None:
        self.tag = secrets.token_hex(4)
        self.to = f"<sip:101@{HOST}>"
        self.rtp = RtpSession(HOST)
        self.target = ""
        self.branch = _branch()
        self.invite = self._request("INVITE", sdp(HOST, self.rtp.port, codecs=self.codecs), self.branch)

    def _request(self, method: str, body: bytes = b"", branch: str = "") -> Packet:
        headers = [
            ("Via", f"SIP/2.0/UDP {HOST}:{self.exchange.port};branch={branch or _branch()};rport"),
            ("Record-Route", f"<sip:{HOST}:{self.exchange.port};lr>"),
            ("From", f"{self.caller};tag={self.tag}"),
            ("To", self.to),
            ("Call-ID", self.call_id),
            ("CSeq", f"{self.number} {method}"),
            ("Contact", f"<sip:exchange@{HOST}:{self.exchange.port}>"),
            ("Max-Forwards", "70"),
            *self.headers,
        ]
        if body:
            headers.append(("Content-Type", "application/sdp"))
        return Packet(f"{method} {self.target or f'sip:101@{HOST}'} SIP/2.0", headers, body)

    def ring(self) -> Packet:
        """INVITE; the 180 to it."""
        self.exchange.send(self.invite)
        return self.exchange.expect(lambda p: p.status == 180 and p.get("call-id") == self.call_id)

    def answered(self) -> Packet:
        """Wait for the 200, acknowledge it, start sound."""
        answer = self.exchange.answer_to(self.invite)
        assert answer.status == 200, answer.first
        self.to = answer.get("to")
        self.target = uri_of(answer.get("contact"))
        self.acknowledge()
        media = read_sdp(answer.body)
        self.rtp.start((media.host, media.port), media.formats[0])
        return answer

    def acknowledge(self) -> None:
        self.exchange.send(self._request("ACK"))

    def reinvite(self, direction: str, *, body: bytes | None = None) -> Packet:
        """Hold or resume; the acknowledged answer."""
        self.number += 1
        offer = sdp(HOST, self.rtp.port, codecs=self.codecs, direction=direction, version=self.number)
        request = self._request("INVITE", offer if body is None else body)
        self.exchange.send(request)
        answer = self.exchange.answer_to(request)
        self.acknowledge()
        return answer

    def refused(self) -> Packet:
        """The final refusal, acknowledged."""
        answer = self.exchange.answer_to(self.invite)
        assert answer.status >= 300, answer.first
        ack = self._request("ACK", branch=self.branch)
        ack.headers[3] = ("To", answer.get("to"))
        self.exchange.send(ack)
        return answer

    def cancel(self, headers: list[tuple[str, str]] | None = None) -> Packet:
        request = self._request("CANCEL", branch=self.branch)
        request.headers += headers or []
        self.exchange.send(request)
        return self.exchange.expect(
            lambda p: p.status > 0 and p.cseq[1] == "CANCEL" and p.get("call-id") == self.call_id
        )

    def hang_up(self) -> Packet:
        self.number += 1
        request = self._request("BYE")
        self.exchange.send(request)
        return self.exchange.answer_to(request)

    def bye_arrives(self) -> Packet:
        return self.exchange.expect(lambda p: p.method == "BYE" and p.get("call-id") == self.call_id)

    def close(self) -> None:
        self.rtp.close()


def _branch() -> str:
    return f"z9hG4bK{secrets.token_hex(6)}"
