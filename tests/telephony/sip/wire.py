"""A network in memory: endpoints joined by a wire that loses, doubles and reorders, on a fake clock."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable, Iterable

from telephony.sip.endpoint import Endpoint
from telephony.sip.message import Address, Message
from telephony.sip.outputs import Output, Send, Settings
from telephony.sip.parser import parse

Behaviour = Callable[["Phone", Output], None]


def tokens(name: str) -> Callable[[], str]:
    made = 0

    def token() -> str:
        nonlocal made
        made += 1
        return f"{name}{made}"

    return token


class Wire:
    """Carries datagrams between phones. `loss` and `double` are chances, `spread` seconds of delay."""

    def __init__(self, seed: int = 1, loss: float = 0.0, double: float = 0.0, spread: float = 0.0) -> None:
        self.now = 0.0
        self.loss = loss
        self.phones: dict[Address, Phone] = {}
        self.carried: list[tuple[float, Address, Address, bytes]] = []
        self._random = random.Random(seed)
        self._double = double
        self._spread = spread
        self._sent = 0
        self._flying: list[tuple[float, int, Address, Address, bytes]] = []

    def post(self, source: Address, destination: Address, data: bytes) -> None:
        self.carried.append((self.now, source, destination, data))
        copies = 2 if self._random.random() < self._double else 1
        for _ in range(copies):
            if self._random.random() >= self.loss:
                self._sent += 1
                at = self.now + 0.001 + self._random.random() * self._spread
                heapq.heappush(self._flying, (at, self._sent, source, destination, data))

    def _next(self) -> float | None:
        times = [self._flying[0][0]] if self._flying else []
        times += [due for p in self.phones.values() if (due := p.endpoint.next_due()) is not None]
        return min(times, default=None)

    def run(self, until: float) -> None:
        """Let everything happen up to that time."""
        while (at := self._next()) is not None and at <= until:
            self.now = max(self.now, at)
            while self._flying and self._flying[0][0] <= self.now:
                _, _, source, destination, data = heapq.heappop(self._flying)
                phone = self.phones.get(destination)
                if phone is not None:
                    phone.take(phone.endpoint.receive(data, source, self.now))
            for phone in self.phones.values():
                due = phone.endpoint.next_due()
                if due is not None and due <= self.now:
                    phone.take(phone.endpoint.expire(self.now))
        self.now = max(self.now, until)

    def starts(self, source: Address | None = None) -> list[str]:
        """Start lines carried so far, of one sender or of all."""
        return [d.split(b"\r\n")[0].decode() for _, s, _, d in self.carried if source in (None, s)]


class Phone:
    """One endpoint on the wire; `behave` sees every output that is not a Send."""

    def __init__(
        self, wire: Wire, address: Address, behave: Behaviour | None = None, settings: Settings | None = None
    ) -> None:
        self.wire = wire
        self.address = address
        name = f"p{address.host.rpartition('.')[2]}x"
        self.endpoint = Endpoint(address, user_agent="test", token=tokens(name), settings=settings)
        self.heard: list[Output] = []
        self._behave = behave
        wire.phones[address] = self

    def take(self, outputs: Iterable[Output]) -> None:
        for output in outputs:
            if isinstance(output, Send):
                self.wire.post(self.address, output.destination, output.data)
            else:
                self.heard.append(output)
                if self._behave is not None:
                    self._behave(self, output)

    def kinds(self) -> list[str]:
        return [type(output).__name__ for output in self.heard]

    def idle(self) -> bool:
        counts = self.endpoint.counts()
        return (counts.transactions, counts.dialogs, counts.timers, counts.calls) == (0, 0, 0, 0)


ALICE = Address("10.0.0.1", 5060)
BOB = Address("10.0.0.2", 5062)


def text(*lines: str, body: str = "") -> bytes:
    """A datagram from lines; Content-Length is added unless given."""
    given = list(lines)
    if not any(line.lower().startswith(("content-length", "l:", "l :")) for line in given):
        given.append(f"Content-Length: {len(body.encode())}")
    return ("\r\n".join(given) + "\r\n\r\n" + body).encode("utf-8", "surrogateescape")


def parsed(data: bytes) -> Message:
    message = parse(data)
    assert message is not None
    return message


def sent(outputs: Iterable[Output]) -> list[Message]:
    """The messages among outputs, parsed."""
    return [parsed(output.data) for output in outputs if isinstance(output, Send)]


def others(outputs: Iterable[Output]) -> list[Output]:
    return [output for output in outputs if not isinstance(output, Send)]


def request(method: str, *more: str, **changes: str) -> bytes:
    """A plain request of Alice's to Bob. changes: uri, branch, tag, to_tag, call_id, cseq, body."""
    to_tag = f";tag={changes['to_tag']}" if changes.get("to_tag") else ""
    lines = [
        f"{method} {changes.get('uri', 'sip:bob@10.0.0.2:5062')} SIP/2.0",
        f"Via: SIP/2.0/UDP 10.0.0.1:5060;branch={changes.get('branch', 'z9hG4bKa1')};rport",
        "Max-Forwards: 70",
        f'From: "Alice" <sip:alice@example.com>;tag={changes.get("tag", "a-tag")}',
        f"To: <sip:bob@example.com>{to_tag}",
        f"Call-ID: {changes.get('call_id', 'call-1')}",
        f"CSeq: {changes.get('cseq', '1')} {changes.get('cseq_method', method)}",
        *more,
    ]
    if method == "INVITE" and not any(line.lower().startswith(("contact", "m:")) for line in more):
        lines.append("Contact: <sip:alice@10.0.0.1:5060>")
    if changes.get("body") and not any(line.lower().startswith("content-type") for line in more):
        lines.append("Content-Type: application/sdp")
    return text(*lines, body=changes.get("body", ""))


def reply(to: Message, status: int, *more: str, tag: str = "b-tag", body: str = "") -> bytes:
    """Bob's raw response to a request that an endpoint sent."""
    to_value = to.header("to")
    if ";tag=" not in to_value and status > 100 and tag:
        to_value += f";tag={tag}"
    lines = [
        f"SIP/2.0 {status} Whatever",
        *(f"Via: {via}" for via in to.headers("via")),
        f"From: {to.header('from')}",
        f"To: {to_value}",
        f"Call-ID: {to.header('call-id')}",
        f"CSeq: {to.header('cseq')}",
        *more,
    ]
    if to.method == "INVITE" and 100 < status < 300 and not any(m.startswith("Contact") for m in more):
        lines.append("Contact: <sip:bob@10.0.0.2:5062>")
    return text(*lines, body=body)
