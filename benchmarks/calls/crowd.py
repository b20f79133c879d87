"""Callers and operators' phones by the hundred, on two sockets and one thread.

The same crowd calls through our exchange and through others. Operators answer at once. The moment an
INVITE reaches an operator is the kernel's own stamp of the datagram, so a late wake-up of this process
does not count; the moment it leaves a caller is taken before it is sent.
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
SO_TIMESTAMPNS = 35  # Linux; the stamp is CLOCK_REALTIME
LIMIT = 65536
NUMBER = re.compile(r"3706\d{7}")


@dataclass
class Placed:
    """One call. Moments are CLOCK_REALTIME ns, 0 while it has not happened; ``media``: where each end
    sends sound. ``failed``: the status that ended it before it was answered."""

    number: str
    sent: int = 0
    offered: int = 0
    caller_media: tuple[str, int] | None = None
    operator_media: tuple[str, int] | None = None
    failed: int = 0
    over: bool = False
    hold: float | None = None
    headers: list[tuple[str, str]] = field(default_factory=list)

    @property
    def latency_ms(self) -> float:
        """INVITE out of the caller until INVITE at the operator."""
        return (self.offered - self.sent) / 1e6

    @property
    def bridged(self) -> bool:
        return self.caller_media is not None and self.operator_media is not None


class Crowd:
    """``exchange``: where calls go; may be told later. ``caller_ports``/``operator_ports``: numbers for the
    SDP of the next call's ends, 9 (discard) when there is no sound to be had."""

    def __init__(self, exchange: tuple[str, int], operators_at: int = 0) -> None:
        self.exchange = exchange
        self._callers, self._operators = self._socket(0), self._socket(operators_at)
        self.caller_ports: list[int] = []
        self.operator_ports: list[int] = []
        self.calls: dict[str, Placed] = {}
        self._by_number: dict[str, Placed] = {}
        self._answers: list[wire.Packet] = []
        self._seen: dict[str, bytes] = {}
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._numbers = itertools.count(1)

    @staticmethod
    def _socket(port: int) -> socket.socket:
        made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        made.bind((HOST, port))
        made.setblocking(False)
        made.setsockopt(socket.SOL_SOCKET, SO_TIMESTAMPNS, 1)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        return made

    @property
    def operators_address(self) -> tuple[str, int]:
        address: tuple[str, int] = self._operators.getsockname()
        return address

    def close(self) -> None:
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
                ("Contact", f"<sip:{user}@{HOST}:{self.operators_address[1]}>"), ("Expires", "600"),
            ]  # fmt: skip
            self._say(self._operators, wire.request(f"REGISTER {uri} SIP/2.0", [*headers, *authorization]))
            reply = self._await(call_id, f"{number} REGISTER")
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
        address = self._callers.getsockname()
        uri = f"sip:{dialled}@{self.exchange[0]}:{self.exchange[1]}"
        placed.headers = [
            ("From", f"<sip:{number}@{HOST}>;tag={call_id[:8]}"), ("To", f"<{uri}>"), ("Call-ID", call_id),
            ("Max-Forwards", "70"), ("Contact", f"<sip:{number}@{HOST}:{address[1]}>"),
        ]  # fmt: skip
        invite = [wire.via(address), *placed.headers, ("CSeq", "1 INVITE")]
        port = self.caller_ports.pop(0) if self.caller_ports else 9
        data = wire.request(f"INVITE {uri} SIP/2.0", invite, wire.sdp(HOST, port))
        placed.sent = time.time_ns()
        self._say(self._callers, data)
        return placed

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
        heapq.heappush(self._due, (time.monotonic() + seconds, next(self._numbers), action))

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
            self._say(self._operators, self._seen[call_id])
        elif packet.method == "CANCEL":
            self._say(self._operators, wire.answer(packet, "200 OK", tag="op"))
        elif packet.method != "ACK":
            self._say(self._operators, wire.answer(packet, "200 OK", tag="op"))

    def _pick_up(self, packet: wire.Packet, at: int) -> bytes:
        caller = NUMBER.search(packet.get("from") + packet.get("p-asserted-identity"))
        placed = self._by_number.get(caller.group()) if caller else None
        contact = f"<sip:operator@{HOST}:{self.operators_address[1]}>"
        tag = secrets.token_hex(4)
        self._say(self._operators, wire.answer(packet, "180 Ringing", tag=tag, contact=contact))
        port = self.operator_ports.pop(0) if self.operator_ports else 9
        if placed is not None:
            placed.offered = placed.offered or at
            placed.operator_media = packet.media
        return wire.answer(packet, "200 OK", tag=tag, contact=contact, body=wire.sdp(HOST, port))

    def _at_caller(self, packet: wire.Packet) -> None:
        call_id = packet.get("call-id")
        placed = self.calls.get(call_id)
        if placed is None:
            return
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
            head, through = (
                f"ACK {wire.uri_of(packet.get('contact'))} SIP/2.0",
                wire.via(self._callers.getsockname()),
            )
        self._say(self._callers, wire.request(head, [through, *dialog, ("CSeq", "1 ACK")]))
        if packet.status >= 300 or call_id in self._seen:
            return
        bye = [wire.via(self._callers.getsockname()), *dialog, ("CSeq", "2 BYE")]
        self._seen[call_id] = wire.request(head.replace("ACK", "BYE", 1), bye)
        placed.caller_media = packet.media
        if placed.hold is not None:
            self.later(placed.hold, lambda: self._bye(call_id))

    def _bye(self, call_id: str) -> None:
        self._say(self._callers, self._seen[call_id])

    def _say(self, sock: socket.socket, data: bytes) -> None:
        sock.sendto(data, self.exchange)


def _stamp(extra: list[tuple[int, int, bytes]]) -> int:
    for level, kind, data in extra:
        if level == socket.SOL_SOCKET and kind == SO_TIMESTAMPNS:
            seconds, nanoseconds = struct.unpack("qq", data[:16])
            return int(seconds) * 1_000_000_000 + int(nanoseconds)
    return time.time_ns()
