"""Callers and operators' phones by the hundred, on two sockets and one thread.

The same crowd calls through our exchange and through others. Operators answer at once. The moment an
INVITE reaches an operator is the kernel's own stamp of the datagram, so a late wake-up of this process
does not count; the moment it leaves a caller is taken before it is sent. What is lost is said again, as
RFC 3261 wants it of a telephone.
"""

import heapq
import itertools
import re
import secrets
import select
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from benchmarks.calls import wire
from tests.peers.wire import digest_answer

HOST = "127.0.0.1"
OUTSIDE = "127.0.0.2"
"""Where callers are: the exchange counts what one address sends, and operators are at another."""
T1, T2, LIFETIME = 0.5, 4.0, 32.0
SO_TIMESTAMPNS = 35  # Linux; the stamp is CLOCK_REALTIME
LIMIT = 65536
NUMBER = re.compile(r"3706\d{7}")


@dataclass
class Placed:
    """One call. Moments are CLOCK_REALTIME ns, 0 while it has not happened; ``media``: where each end
    sends sound. ``failed``: the status that ended it before it was answered. ``over``: the caller knows
    that it has ended; ``left``: the operator does."""

    number: str
    sent: int = 0
    offered: int = 0
    caller_media: tuple[str, int] | None = None
    operator_media: tuple[str, int] | None = None
    failed: int = 0
    over: bool = False
    left: bool = False
    hold: float | None = None
    headers: list[tuple[str, str]] = field(default_factory=list)

    @property
    def latency_ms(self) -> float:
        """INVITE out of the caller until INVITE at the operator."""
        return (self.offered - self.sent) / 1e6

    @property
    def bridged(self) -> bool:
        return self.caller_media is not None and self.operator_media is not None

    @property
    def whole(self) -> bool:
        """Set up and torn down, as both ends saw it."""
        return self.bridged and not self.failed and self.over and self.left


@dataclass(frozen=True, slots=True)
class Way:
    """``to``: where an end sends; ``seen``: where others see it, which is not its own address when
    something stands between."""

    to: tuple[str, int]
    seen: tuple[str, int]


class Crowd:
    """``exchange``: where calls go; may be told later. ``caller_ports``/``operator_ports``: numbers for the
    SDP of the next call's ends, 9 (discard) when there is no sound to be had. ``given_up``: requests and
    answers that nobody acknowledged."""

    def __init__(self, exchange: tuple[str, int], operators_at: int = 0) -> None:
        self._callers, self._operators = self._socket(OUTSIDE, 0), self._socket(HOST, operators_at)
        self.exchange = exchange
        self.given_up: list[tuple[str, str]] = []
        self.caller_ports: list[int] = []
        self.operator_ports: list[int] = []
        self.calls: dict[str, Placed] = {}
        self._by_number: dict[str, Placed] = {}
        self._answers: list[wire.Packet] = []
        self._seen: dict[str, bytes] = {}
        self._picked_up: dict[str, Placed] = {}
        self._insisting: set[tuple[str, str]] = set()
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._numbers, self._order = itertools.count(1), itertools.count()

    @staticmethod
    def _socket(host: str, port: int) -> socket.socket:
        made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        made.bind((host, port))
        made.setblocking(False)
        made.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        return made

    @property
    def exchange(self) -> tuple[str, int]:
        return self._exchange

    @exchange.setter
    def exchange(self, exchange: tuple[str, int]) -> None:
        self._exchange = exchange
        self._ways = {each: Way(exchange, each.getsockname()) for each in (self._callers, self._operators)}

    @property
    def addresses(self) -> tuple[tuple[str, int], tuple[str, int]]:
        """Where callers and operators really are."""
        return self._callers.getsockname(), self._operators.getsockname()

    def go_through(self, exchange: tuple[str, int], callers: Way, operators: Way) -> None:
        """Something stands between the crowd and the exchange."""
        self._exchange = exchange
        self._ways = {self._callers: callers, self._operators: operators}

    @property
    def callers_address(self) -> tuple[str, int]:
        """Where the exchange sees them."""
        return self._ways[self._callers].seen

    @property
    def operators_address(self) -> tuple[str, int]:
        """Where the exchange sees them."""
        return self._ways[self._operators].seen

    def __enter__(self) -> "Crowd":
        return self

    def __exit__(self, *_: object) -> None:
        self._callers.close()
        self._operators.close()

    # ---- what is done

    def register(self, user: str, secret: str) -> None:
        """An operator's phone signs on at a registrar that asks for digest. Raises RuntimeError."""
        uri, me, call_id = f"sip:{self.exchange[0]}", f"<sip:{user}@{self.exchange[0]}>", secrets.token_hex(8)
        authorization: list[tuple[str, str]] = []
        for number in (1, 2):
            headers = [
                wire.via(self.operators_address), ("From", f"{me};tag={call_id[:8]}"), ("To", me),
                ("Call-ID", call_id), ("CSeq", f"{number} REGISTER"), ("Max-Forwards", "70"),
                ("Contact", f"<sip:{user}@{wire.place(self.operators_address)}>"), ("Expires", "600"),
            ]  # fmt: skip
            data = wire.request(f"REGISTER {uri} SIP/2.0", [*headers, *authorization])
            self._insist(self._operators, ("REGISTER", f"{call_id} {number}"), data)
            reply = self._await(call_id, f"{number} REGISTER")
            self._insisting.discard(("REGISTER", f"{call_id} {number}"))
            if reply.status == 200:
                return
            asked = reply.get("www-authenticate")
            value = digest_answer(asked, user=user, secret=secret, method="REGISTER", uri=uri)
            authorization = [("Authorization", value)]
        raise RuntimeError(f"{user} cannot register: {reply.first}")

    def _await(self, call_id: str, cseq: str) -> wire.Packet:
        end = time.monotonic() + 5
        while time.monotonic() < end:
            for packet in self._answers:
                if (packet.get("call-id"), packet.get("cseq")) == (call_id, cseq):
                    self._answers.clear()
                    return packet
            self.run(0.01)
        raise RuntimeError("no answer to a REGISTER")

    def call(self, dialled: str, hold: float | None = None) -> Placed:
        """One more caller, with a number of his own. He hangs up ``hold`` seconds after he is answered; None:
        when ``hang_up_all`` says so."""
        number, call_id = f"+3706{next(self._numbers):07d}", secrets.token_hex(8)
        placed = self.calls[call_id] = self._by_number[number[1:]] = Placed(number, hold=hold)
        address = self.callers_address
        uri = f"sip:{dialled}@{self.exchange[0]}:{self.exchange[1]}"
        placed.headers = [
            ("From", f"<sip:{number}@{address[0]}>;tag={call_id[:8]}"), ("To", f"<{uri}>"),
            ("Call-ID", call_id), ("Max-Forwards", "70"),
            ("Contact", f"<sip:{number}@{wire.place(address)}>"),
        ]  # fmt: skip
        invite = [wire.via(address), *placed.headers, ("CSeq", "1 INVITE")]
        port = self.caller_ports.pop(0) if self.caller_ports else 9
        data = wire.request(f"INVITE {uri} SIP/2.0", invite, wire.sdp(HOST, port))
        placed.sent = time.time_ns()
        self._insist(self._callers, ("INVITE", call_id), data)
        return placed

    def rush(self, dialled: str, calls: int, rate: float, hold: float) -> None:
        """So many calls, ``rate`` a second by the clock: a late one does not push the others back."""
        for place in range(calls):
            self.later(place / rate, lambda: self.call(dialled, hold))
        self.run(calls / rate)

    def settle(self, limit: float) -> None:
        """Take part until every call is over at both ends, or the time is up."""
        end = time.monotonic() + limit
        while time.monotonic() < end and self.busy:
            self.run(0.1)

    @property
    def busy(self) -> bool:
        """Whether a call is not over at both ends, or somebody still repeats himself."""
        return bool(self._insisting) or any(
            not (each.over and (each.left or not each.offered)) for each in self.calls.values()
        )

    def hang_up_all(self) -> None:
        for call_id, placed in self.calls.items():
            if call_id in self._seen and not placed.over:
                self._bye(call_id)

    def run(self, seconds: float) -> None:
        """Take part for so long."""
        end = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            while self._due and self._due[0][0] <= now:
                heapq.heappop(self._due)[2]()
            until = min(end, self._due[0][0]) if self._due else end
            ready, _, _ = select.select([self._callers, self._operators], [], [], max(0.0, until - now))
            for each in ready:
                self._drain(each)

    def later(self, seconds: float, action: Callable[[], object]) -> None:
        heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), action))

    def forget(self) -> None:
        """Calls so far are no longer counted; those that are over are no longer known."""
        self.calls = {key: each for key, each in self.calls.items() if not each.over}
        self._by_number = {each.number[1:]: each for each in self.calls.values()}
        kept = {key for key, each in self._picked_up.items() if not each.left}
        self._picked_up = {key: self._picked_up[key] for key in kept}
        self._seen = {key: data for key, data in self._seen.items() if key in kept or key in self.calls}

    # ---- what comes

    def _drain(self, sock: socket.socket) -> None:
        while True:
            try:
                data, extra, _, _ = sock.recvmsg(LIMIT, 64)
            except BlockingIOError:
                return
            packet = wire.read(data)
            if sock is self._operators:
                self._at_operator(packet, _stamp(extra))
            else:
                self._at_caller(packet)

    def _at_operator(self, packet: wire.Packet, at: int) -> None:
        call_id = packet.get("call-id")
        if packet.status:
            self._answers.append(packet)
        elif packet.method == "INVITE":
            if call_id not in self._seen:
                self._seen[call_id] = self._pick_up(packet, at)
                self._insist(self._operators, ("200", call_id), self._seen[call_id])
            else:
                self._say(self._operators, self._seen[call_id])
        elif packet.method == "ACK":
            self._insisting.discard(("200", call_id))
        else:
            if packet.method == "BYE" and call_id in self._picked_up:
                self._picked_up[call_id].left = True
                self._insisting.discard(("200", call_id))
            self._say(self._operators, wire.answer(packet, "200 OK", tag="op"))

    def _pick_up(self, packet: wire.Packet, at: int) -> bytes:
        caller = NUMBER.search(packet.get("from") + packet.get("p-asserted-identity"))
        placed = self._by_number.get(caller.group()) if caller else None
        contact = f"<sip:operator@{wire.place(self.operators_address)}>"
        tag = secrets.token_hex(4)
        self._say(self._operators, wire.answer(packet, "180 Ringing", tag=tag, contact=contact))
        port = self.operator_ports.pop(0) if self.operator_ports else 9
        if placed is not None:
            placed.offered = placed.offered or at
            placed.operator_media = packet.media
            self._picked_up[packet.get("call-id")] = placed
        return wire.answer(packet, "200 OK", tag=tag, contact=contact, body=wire.sdp(HOST, port))

    def _at_caller(self, packet: wire.Packet) -> None:
        call_id = packet.get("call-id")
        placed = self.calls.get(call_id)
        if placed is None:
            return
        if packet.status:
            self._insisting.discard((packet.method, call_id))
        if not packet.status:
            placed.over = placed.over or packet.method == "BYE"
            self._say(self._callers, wire.answer(packet, "200 OK", tag="caller"))
        elif packet.method == "BYE":
            placed.over = True
        elif packet.method == "INVITE" and packet.status >= 200:
            self._acknowledge(call_id, placed, packet)

    def _acknowledge(self, call_id: str, placed: Placed, packet: wire.Packet) -> None:
        dialog = [header for header in placed.headers if header[0] != "To"] + [("To", packet.get("to"))]
        if packet.status >= 300:
            placed.failed, placed.over = packet.status, True
            head, through = f"ACK {wire.uri_of(packet.get('to'))} SIP/2.0", ("Via", packet.get("via"))
        else:
            head = f"ACK {wire.uri_of(packet.get('contact'))} SIP/2.0"
            through = wire.via(self.callers_address)
        self._say(self._callers, wire.request(head, [through, *dialog, ("CSeq", "1 ACK")]))
        if packet.status >= 300 or call_id in self._seen:
            return
        bye = [wire.via(self.callers_address), *dialog, ("CSeq", "2 BYE")]
        self._seen[call_id] = wire.request(head.replace("ACK", "BYE", 1), bye)
        placed.caller_media = packet.media
        if placed.hold is not None:
            self.later(placed.hold, lambda: self._bye(call_id))

    def _bye(self, call_id: str) -> None:
        if call_id in self.calls and not self.calls[call_id].over:
            self._insist(self._callers, ("BYE", call_id), self._seen[call_id])

    def _insist(self, sock: socket.socket, what: tuple[str, str], data: bytes) -> None:
        """Say it, and again after T1, 2 T1 and so on until it is answered (17.1, 13.3.1.4)."""
        if what not in self._insisting:
            self._insisting.add(what)
            self._say(sock, data)
            self.later(T1, lambda: self._again(sock, what, data, T1))

    def _again(self, sock: socket.socket, what: tuple[str, str], data: bytes, waited: float) -> None:
        if what not in self._insisting:
            return
        if waited >= LIFETIME:
            self._insisting.discard(what)
            self.given_up.append(what)
            return
        self._say(sock, data)
        longest = LIFETIME if what[0] == "INVITE" else T2
        pause = min(waited + T1, longest, max(LIFETIME - waited, T1))
        self.later(pause, lambda: self._again(sock, what, data, waited + pause))

    def _say(self, sock: socket.socket, data: bytes) -> None:
        sock.sendto(data, self._ways[sock].to)


def _stamp(extra: list[tuple[int, int, bytes]]) -> int:
    for level, kind, data in extra:
        if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPNS:
            seconds, nanoseconds = struct.unpack("qq", data[:16])
            return int(seconds) * 1_000_000_000 + int(nanoseconds)
    return time.time_ns()
