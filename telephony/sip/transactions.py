"""Runs the transaction tables: matching, retransmission, timers (RFC 3261 section 17)."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from telephony.sip.compose import BRANCH_COOKIE, Request
from telephony.sip.headers import first_of, parse_cseq, parse_name_addr, parse_via
from telephony.sip.message import TCP, Address, Message
from telephony.sip.size import LargeRequests
from telephony.sip.sources import network
from telephony.sip.timers import LIFETIME, T1, T2, T4, TIMER_D, Timers
from telephony.sip.transaction import (
    CLIENT,
    INVITE_CLIENT,
    INVITE_SERVER,
    SERVER,
    Action,
    Event,
    State,
    Table,
)

ServerKey = tuple[str, ...]
_DURATION = {
    Event.B: LIFETIME, Event.D: TIMER_D, Event.F: LIFETIME, Event.H: LIFETIME, Event.I: T4,
    Event.J: LIFETIME, Event.K: T4, Event.L: LIFETIME, Event.M: LIFETIME, Event.ABANDONED: LIFETIME,
}  # fmt: skip
_REPEATING = {Event.A, Event.E, Event.G}
_ZERO_WHEN_RELIABLE = {Event.D, Event.I, Event.J, Event.K}


class ClientUser(Protocol):
    """Who sent a request: told of its responses or of their absence."""

    def on_response(self, transaction: ClientTransaction, message: Message, now: float) -> None: ...

    def on_failure(self, transaction: ClientTransaction, now: float) -> None: ...


class ServerUser(Protocol):
    """Who answers an INVITE: told when its refusal was never acknowledged."""

    def on_failure(self, transaction: ServerTransaction, now: float) -> None: ...


class _Due:
    """One running timer of a machine. Thousands wait at once for 32 s each: smaller than a closure."""

    __slots__ = ("_machine", "event", "timer")

    def __init__(self, machine: _Machine, event: Event, timers: Timers, due: float) -> None:
        self._machine, self.event = machine, event
        self.timer = timers.at(due, self)

    def __call__(self, now: float) -> None:
        self._machine.due(self, now)


class _Machine:
    """What the four machines share: state, running timers, stepping through a table."""

    __slots__ = ("_interval", "_layer", "_running", "_table", "data", "destination", "state")

    def __init__(self, layer: Transactions, table: Table, state: State, destination: Address) -> None:
        self._layer = layer
        self._table = table
        self._running: tuple[_Due, ...] = ()
        self._interval = T1
        self.state = state
        self.data = b""
        self.destination = destination

    def happen(self, event: Event, now: float, message: Message | None = None) -> None:
        """Take one event through the table."""
        step = self._table[self.state, event]
        self.state = step.to
        for timer in step.stop:
            self.stop(timer)
        for action in step.actions:
            self._do(action, message, now)
        if self.state is State.TERMINATED:
            self.close()
            return
        for timer in step.start:
            self.start(timer, now)

    def _do(self, action: Action, message: Message | None, now: float) -> None:
        raise NotImplementedError

    def _forget(self) -> None:
        raise NotImplementedError

    def start(self, event: Event, now: float, after: float | None = None) -> None:
        if event in _REPEATING:
            if self.destination.is_reliable:
                return
            after = self._next_interval(event)
        elif after is None:
            quick = self.destination.is_reliable and event in _ZERO_WHEN_RELIABLE
            after = 0.0 if quick else _DURATION[event]
        self.stop(event)
        self._running = (*self._running, _Due(self, event, self._layer.timers, now + after))

    def _next_interval(self, event: Event) -> float:
        interval = T2 if event is Event.E and self.state is State.PROCEEDING else self._interval
        doubled = interval * 2
        self._interval = doubled if event is Event.A else min(doubled, T2)
        return interval

    def due(self, timer: _Due, now: float) -> None:
        """One of its timers has run out."""
        self._running = tuple([each for each in self._running if each is not timer])
        self.happen(timer.event, now)

    def stop(self, event: Event) -> None:
        for each in self._running:
            if each.event is event:
                each.timer.cancel()
                self._running = tuple([other for other in self._running if other is not each])
                return

    def close(self) -> None:
        """End at once: no timer left, no longer matched."""
        self.state = State.TERMINATED
        for each in self._running:
            each.timer.cancel()
        self._running = ()
        self._forget()


class ClientTransaction(_Machine):
    """A request of ours; `user` hears what becomes of it. `fallback`: the same as a datagram, where it went
    over a stream for its size alone (18.1.1)."""

    __slots__ = ("branch", "fallback", "request", "user")

    def __init__(
        self, layer: Transactions, request: Request, destination: Address, user: ClientUser | None
    ) -> None:
        invite = request.method == "INVITE"
        first = State.CALLING if invite else State.TRYING
        super().__init__(layer, INVITE_CLIENT if invite else CLIENT, first, destination)
        self.request = request
        self.user = user
        self.fallback: tuple[Request, Address] | None = None
        self.branch = parse_via(request.via).branch
        self.data = request.data()

    def begin(self, now: float) -> None:
        """Send it, and again where the transport may lose it."""
        self._layer.send(self.data, self.destination)
        invite = self.request.method == "INVITE"
        self.start(Event.A if invite else Event.E, now)
        self.start(Event.B if invite else Event.F, now)

    def fall_back(self, now: float) -> bool:
        """The stream to the peer failed: begin again as a datagram, where that is what was meant."""
        if self.fallback is None or self.state not in (State.CALLING, State.TRYING):
            return False
        (self.request, self.destination), self.fallback = self.fallback, None
        self.data = self.request.data()
        self.begin(now)
        return True

    def response(self, message: Message, now: float) -> None:
        status = message.status
        event = Event.R1XX if status < 200 else Event.R2XX if status < 300 else Event.R3XX
        self.happen(event, now, message)
        if self.data and self.state is State.ACCEPTED:
            self.data = b""  # sent for the last time; late forks need only the head of the request
            self.request = replace(self.request, headers=(), body=b"")

    def _do(self, action: Action, message: Message | None, now: float) -> None:
        if action is Action.SEND:
            self._layer.send(self.data, self.destination)
        elif action is Action.SEND_ACK and message is not None:
            self._layer.send(self.request.ack(message.header("to")).data(), self.destination)
        elif self.user is None:
            return
        elif action is Action.TELL and message is not None:
            self.user.on_response(self, message, now)
        elif action in (Action.TIMED_OUT, Action.FAILED):
            self.user.on_failure(self, now)

    def _forget(self) -> None:
        self._layer.clients.pop((self.branch, self.request.method), None)
        self.user = None  # who knows it too: without this only the garbage collector would find them


class ServerTransaction(_Machine):
    """A request of the peer's. `to_tag` is the tag all its responses carry."""

    __slots__ = ("_trying", "id", "key", "merge_key", "request", "to_tag", "user")

    def __init__(self, layer: Transactions, key: ServerKey, request: Message, source: Address) -> None:
        invite = request.method == "INVITE"
        first = State.PROCEEDING if invite else State.TRYING
        super().__init__(layer, INVITE_SERVER if invite else SERVER, first, source)
        self.id = ""

        self.key = key
        self.merge_key: tuple[str, str, str] | None = None
        self.request = request
        self.to_tag = ""
        self.user: ServerUser | None = None
        self._trying = b""

    @property
    def timers(self) -> Timers:
        return self._layer.timers

    def repeat(self, data: bytes) -> None:
        """Send a 2xx of the user's again."""
        self._layer.send(data, self.destination)

    @property
    def is_final(self) -> bool:
        return self.state not in (State.TRYING, State.PROCEEDING)

    def respond(self, status: int, data: bytes, now: float) -> None:
        """Send a response built by the user and keep it for repeated requests."""
        event = Event.SEND_1XX if status < 200 else Event.SEND_2XX if status < 300 else Event.SEND_3XX
        self.data = data
        self.happen(event, now)
        if self.is_final:
            self._let_go()

    def _let_go(self) -> None:
        """What it held for an answer: it lives for 32 s more, and copies of the request are known by its key.
        A copy of an INVITE that was accepted is swallowed (RFC 6026), its 2xx repeated by the call."""
        self._layer.by_id.pop(self.id, None)
        self.id = ""
        self.request = _spent(self.request.method)
        self._trying = b""
        if self.state is State.ACCEPTED:
            self.user, self.data = None, b""

    def trying_after(self, delay: float, data: bytes, now: float) -> None:
        """Have 100 sent when nothing else was, `delay` seconds from now."""
        self._trying = data
        self.start(Event.TRYING_DUE, now, delay)

    def _do(self, action: Action, message: Message | None, now: float) -> None:
        if action is Action.SEND_TRYING:
            self.data = self._trying
        if action in (Action.SEND, Action.SEND_TRYING):
            if self.data:
                self._layer.send(self.data, self.destination)
        elif action in (Action.TIMED_OUT, Action.FAILED) and self.user is not None:
            self.user.on_failure(self, now)

    def _forget(self) -> None:
        self._layer.by_id.pop(self.id, None)
        if self._layer.servers.get(self.key) is self:
            del self._layer.servers[self.key]
            self._layer.released(self.destination)
        if self.merge_key is not None:
            self._layer.merging.pop(self.merge_key, None)


class Transactions:
    """All live transactions of one endpoint. `send` puts a message into the outputs. `large`: which requests
    are too long for a datagram; None: none is."""

    def __init__(
        self,
        timers: Timers,
        send: Callable[[bytes, Address], None],
        large: LargeRequests | None = None,
    ) -> None:
        self.timers = timers
        self.send = send
        self._large = large
        self._held: Counter[str] = Counter()
        self.clients: dict[tuple[str, str], ClientTransaction] = {}
        self.servers: dict[ServerKey, ServerTransaction] = {}
        self.by_id: dict[str, ServerTransaction] = {}
        self.merging: dict[tuple[str, str, str], ServerTransaction] = {}
        self._made = 0

    def __len__(self) -> int:
        return len(self.clients) + len(self.servers)

    def begin_client(
        self, request: Request, destination: Address, user: ClientUser | None, now: float
    ) -> ClientTransaction:
        """Send a request and look after it. Raises ValueError when it cannot be written safely."""
        transaction = ClientTransaction(self, request, destination, user)
        if self._large is not None and self._large.needs_stream(len(transaction.data), destination, now):
            stream = replace(destination, transport=TCP)
            moved = self._large.moved(request, stream)
            transaction = ClientTransaction(self, moved, stream, user)
            transaction.fallback = request, destination
        self.clients[transaction.branch, request.method] = transaction
        transaction.begin(now)
        return transaction

    def held_by(self, source: Address) -> int:
        """Live transactions begun by requests from there: an IPv4 address or an IPv6 /64."""
        return self._held[network(source.host)]

    def begin_server(self, request: Message, source: Address, now: float) -> ServerTransaction:
        transaction = ServerTransaction(self, server_key(request), request, source)
        self._made += 1
        transaction.id = f"t{self._made}"
        self.servers[transaction.key] = transaction
        self.by_id[transaction.id] = transaction
        self._held[network(source.host)] += 1
        if request.method != "INVITE":
            transaction.start(Event.ABANDONED, now)
        return transaction

    def find_client(self, message: Message) -> ClientTransaction | None:
        """The transaction a response belongs to: branch and CSeq method (17.1.3)."""
        via = parse_via(first_of(message.header("via")))
        return self.clients.get((via.branch, parse_cseq(message.header("cseq"))[1]))

    def mark_initial(self, transaction: ServerTransaction, from_tag: str) -> None:
        """Make copies of this request that came another way recognisable (8.2.2.2)."""
        key = _merge_key(transaction.request, from_tag)
        transaction.merge_key = key
        self.merging[key] = transaction

    def is_merged(self, request: Message, from_tag: str) -> bool:
        """Whether this is a copy of a live request that came another way (482)."""
        other = self.merging.get(_merge_key(request, from_tag))
        return other is not None and other.state in (State.PROCEEDING, State.ACCEPTED)

    def released(self, source: Address) -> None:
        """One server transaction of that source ended."""
        where = network(source.host)
        self._held[where] -= 1
        if self._held[where] <= 0:
            del self._held[where]

    def transport_error(self, destination: Address, now: float) -> None:
        """Tell every transaction with that peer that its packet could not be sent."""
        self.connection_lost(destination, now)
        for server in [t for t in self.servers.values() if t.destination == destination]:
            server.happen(Event.TRANSPORT_ERROR, now)

    def connection_lost(self, peer: Address, now: float) -> None:
        """The stream to that peer ended: no answer comes over it to what we asked. What it asked us is
        answered over a new one (18.2.2)."""
        for client in [t for t in self.clients.values() if t.destination == peer]:
            if client.fallback is not None and self._large is not None:
                self._large.refused(peer, now)
            if not client.fall_back(now):
                client.happen(Event.TRANSPORT_ERROR, now)


@lru_cache(maxsize=32)
def _spent(method: str) -> Message:
    """Stands for a request that was answered."""
    return Message(method, "", 0, "", ())


def _merge_key(request: Message, from_tag: str) -> tuple[str, str, str]:
    return request.header("call-id"), from_tag, sys.intern(request.header("cseq"))


def server_key(request: Message, method: str = "") -> ServerKey:
    """What all copies of one request share (17.2.3); ACK and, with `method`, CANCEL find the INVITE.
    Without the RFC 3261 cookie: Call-ID, CSeq number, From tag and the whole top Via (RFC 2543). A trunk says
    the same sent-by in every call, which is kept once."""
    method = method or ("INVITE" if request.method == "ACK" else request.method)
    top = first_of(request.header("via"))
    via = parse_via(top)
    if via.branch.startswith(BRANCH_COOKIE) and len(via.branch) > len(BRANCH_COOKIE):
        return via.branch, sys.intern(via.sent_by), method
    tag = parse_name_addr(request.header("from")).tag
    number = str(parse_cseq(request.header("cseq"))[0])
    return top, request.header("call-id"), tag, number, method
