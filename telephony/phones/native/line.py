"""The phone's sockets and its SIP core, joined; and where the exchange is.

The core's timers hang on the loop's by one appointment, made anew after every step. Names are looked up on a
thread of their own, because that may take seconds.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from telephony.phones.account import Account, look_up
from telephony.phones.native.loop import Loop
from telephony.sip import outputs as sip
from telephony.sip.endpoint import Endpoint
from telephony.sip.message import UDP, Address
from telephony.sip.parser import Malformed, parse
from telephony.sip.timers import Timer
from telephony.sip.uri import is_numeric
from telephony.transports.network import ELSEWHERE, own_address
from telephony.transports.wire import Wire, WireSettings

log = logging.getLogger(__name__)
USER_AGENT = "Ringdesk phone"


class Owner(Protocol):
    """Who is told what the line hears, on the loop's thread."""

    def hear(self, output: sip.Output) -> None:
        """What the SIP core says, but for what is to be sent."""

    def unreachable(self, why: str) -> None:
        """Something for the exchange could not be sent, or its stream ended."""


class Line:
    """Bound by `open` (OSError). `exchange`: where it is, None until its name was found. `bye_answered` is
    called with each final answer to a BYE of ours."""

    def __init__(self, account: Account, loop: Loop, owner: Owner) -> None:
        self._account, self._loop, self._owner = account, loop, owner
        self.exchange: Address | None = None
        self.bye_answered: Callable[[], None] | None = None
        self.host = self.own_host() or "127.0.0.1"
        self._wire: Wire | None = None
        self._wire_due: Timer | None = None
        self._core_due: Timer | None = None
        self._port = account.sip_port
        self._answered_from: set[str] = set()
        self._source = Address("", 0)
        self.endpoint = Endpoint(
            Address(self.host, 0), user_agent=USER_AGENT, token=lambda: secrets.token_hex(8),
            own=lambda peer: self.address, settings=sip.Settings(("OPTIONS",), follow_source=True),
        )  # fmt: skip

    # -- sockets -----------------------------------------------------------------------------------

    def open(self) -> None:
        """Bind: the port of before where it is free."""
        try:
            self._wire = self._bound(self._port)
        except OSError:
            if self._account.sip_port or not self._port:
                raise
            self._wire = self._bound(0)
        self._port = self._wire.port

    def reopen(self) -> None:
        """Other sockets, at the address this machine has now; streams begin anew."""
        if self._wire is not None:
            self._wire.close()
        self.host = self.own_host() or self.host
        self.open()

    def close(self) -> None:
        if self._wire is not None:
            self._wire.close()
        self._wire = None

    @property
    def address(self) -> Address:
        """Where we are reached; its transport is the account's."""
        return Address(self.host, self._port, self._account.transport)

    def own_host(self) -> str:
        """This machine's address now, "" without a network."""
        if self._account.local_ip:
            return self._account.local_ip
        towards = self.exchange.host if self.exchange is not None else self._account.host
        try:
            return own_address(towards if is_numeric(towards) else ELSEWHERE)
        except OSError as error:
            log.debug("no network: %s", error)
            return ""

    def _bound(self, port: int) -> Wire:
        account = self._account
        settings = WireSettings(
            host=self.host, port=port, tcp=account.transport != UDP, authority=account.authority
        )
        return Wire(settings, self._loop.selector, self)

    # -- the exchange ------------------------------------------------------------------------------

    def find_exchange(self, then: Callable[[], None]) -> None:
        """Look its name up again; `then` on the loop's thread."""
        host = self._account.host
        if is_numeric(host):
            self._found(host, then)
            return

        def ask() -> None:
            found = look_up(host)
            self._loop.later(lambda: self._found(found, then))

        threading.Thread(target=ask, name="look up", daemon=True).start()

    def _found(self, host: str | None, then: Callable[[], None]) -> None:
        """A name that is not found any more leaves the exchange where it was."""
        account = self._account
        if host is not None:
            self.exchange = Address(host, account.port, account.transport, account.host)
            if (self.own_host() or self.host) != self.host:
                self.reopen()  # on the way there this machine has another address
        then()

    def trusts(self, source: Address) -> bool:
        """Whether a call from there is our own exchange's, and came the way we registered."""
        known = {self.exchange.host} if self.exchange is not None else set[str]()
        return source.host in known | self._answered_from and source.transport == self._account.transport

    def believe_source(self) -> None:
        """The answer that is being told came from the exchange, maybe from another of its addresses."""
        self._answered_from = {self._source.host}

    # -- the core ----------------------------------------------------------------------------------

    def perform(self, outputs: Sequence[sip.Output]) -> None:
        """Carry out what a command to `endpoint` gave."""
        for output in outputs:
            if isinstance(output, sip.Send):
                self._send(output)
            else:
                self._owner.hear(output)
        self._plan()

    def _send(self, output: sip.Send) -> None:
        if self._wire is not None:
            self._wire.send(output.data, output.destination, self._loop.now())

    def _plan(self) -> None:
        due = self.endpoint.next_due()
        if self._core_due is not None:
            self._core_due.cancel()
        timers = self._loop.timers
        self._core_due = None if due is None else timers.at(due, self._expire)
        self._plan_wire()

    def _expire(self, now: float) -> None:
        self._core_due = None
        self.perform(self.endpoint.expire(now))

    def _plan_wire(self) -> None:
        due = self._wire.next_due() if self._wire is not None else None
        if self._wire_due is not None:
            self._wire_due.cancel()
        self._wire_due = None if due is None else self._loop.timers.at(due, self._tick)

    def _tick(self, now: float) -> None:
        self._wire_due = None
        if self._wire is not None:
            self._wire.tick(now)
        self._plan_wire()

    # -- what the wire tells (transports.streams.Hears) ---------------------------------------------

    def message(self, data: bytes, source: Address) -> None:
        self._source = source
        if self.bye_answered is not None and _answers_bye(data):
            self.bye_answered()
        self.perform(self.endpoint.receive(data, source, self._loop.now()))

    def unsent(self, destination: Address, reason: str) -> None:
        self._lost(destination, reason, self.endpoint.transport_error)

    def lost(self, peer: Address, reason: str) -> None:
        self._lost(peer, reason or "the connection was closed", self.endpoint.connection_lost)

    def complaint(self, host: str, kind: str, detail: str) -> None:
        log.info("%s from %s: %s", kind, host, detail)

    def _lost(self, peer: Address, reason: str, tell: Callable[[Address, float], list[sip.Output]]) -> None:
        """Told later: who is sending now must not find the core changed under his hands."""
        log.debug("%s cannot be reached: %s", peer, reason)

        def later() -> None:
            if peer == self.exchange:
                self._owner.unreachable(reason)
            self.perform(tell(peer, self._loop.now()))

        self._loop.later(later)


def _answers_bye(data: bytes) -> bool:
    """The core does not tell how its BYE fared."""
    try:
        message = parse(data)
    except Malformed:
        return False
    if message is None or message.status < 200:
        return False
    return message.header("cseq").upper().endswith("BYE")
