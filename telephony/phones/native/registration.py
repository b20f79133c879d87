"""Being reachable: REGISTER, its refresh, and never giving up (RFC 3261 section 10).

*asking* (a REGISTER is out) or *waiting* (for the refresh or the next try). The digest is the core's.
Silence is tried again after a second, because a packet costs nothing and the network may be back; a refusal
after `Account.retry`.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable

from telephony.phones import binding
from telephony.phones.account import Account
from telephony.phones.identity import visible
from telephony.phones.native.line import Line
from telephony.phones.native.loop import Loop
from telephony.phones.port import PhoneEvent, Registered, RegistrationFailed
from telephony.sip.auth import Credentials
from telephony.sip.dialog import own_contact
from telephony.sip.message import UDP, Address, Message
from telephony.sip.outputs import Finished, OutgoingRequest
from telephony.sip.timers import Timer

log = logging.getLogger(__name__)
SILENCE_RETRY = 1.0


class Registration:
    """Everything on the loop's thread."""

    def __init__(self, account: Account, loop: Loop, line: Line, emit: Callable[[PhoneEvent], None]) -> None:
        self._account, self._loop, self._line, self._emit = account, loop, line, emit
        self._call_id = secrets.token_hex(16)
        self._number = 1
        self._expires = account.expires
        self._asking = ""
        self._asked_as = Address("", 0)
        self._obstacle = ""
        self._look_up = True
        self._next: Timer | None = None
        self._left: Callable[[], None] | None = None
        self._told, self.registered = "", False

    def begin(self) -> None:
        """First REGISTER, a refresh, or the next try."""
        if self._left is None:
            self._plan(None)
            if self._look_up:
                self._look_up = False
                self._line.find_exchange(self._ask)
            else:
                self._ask()

    def network_changed(self) -> None:
        """The exchange may not reach us any more where it thinks we are: tell it now."""
        self._asking = ""
        self.begin()

    def end(self, then: Callable[[], None]) -> None:
        """Take the binding back, where there is one; `then` when that was answered, or was not needed."""
        self._left = then
        self._plan(None)
        if not self.registered:
            then()
            return
        self.registered = False
        self._ask()

    def unreachable(self, why: str) -> None:
        """The way to the exchange broke."""
        self._obstacle = why
        if self.registered and not self._asking and self._left is None:
            self.registered = False
            self._emit(RegistrationFailed(binding.silence(self._line.exchange, why)))
            self._plan(SILENCE_RETRY / 2)

    def finished(self, end: Finished) -> None:
        """The answer to a REGISTER of ours; one that was given up is not heard."""
        if end.key != self._asking:
            return
        self._asking = ""
        if self._left is not None:
            self._left()
        elif end.message is None:
            self._silent()
        else:
            self._number = max(self._number, int(end.message.header("cseq").split()[0]) + 1)
            self._settle(end.status, end.message)

    # -- inside ------------------------------------------------------------------------------------

    def _ask(self) -> None:
        account, exchange = self._account, self._line.exchange
        if exchange is None:
            self._look_up = True
            self._failed(binding.not_found(account.host), account.retry)
            return
        self._obstacle = ""
        self._asking = f"register {secrets.token_hex(4)}"
        self._asked_as = self._line.address
        aor = f"sip:{account.extension}@{account.host}"
        way = "" if account.transport == UDP else f";transport={account.transport.lower()}"
        expires = 0 if self._left is not None else self._expires
        request = OutgoingRequest(
            method="REGISTER", request_uri=f"sip:{account.host}{way}", destination=exchange, from_uri=aor,
            to_uri=aor, from_display=visible(account.display_name) or account.extension,
            headers=(("Contact", self._contact), ("Expires", str(expires))),
            credentials=Credentials(account.extension, account.secret), call_id=self._call_id,
            cseq=self._number,
        )  # fmt: skip
        self._number += 4  # an answered challenge, and one that went stale, use those in between
        if self._left is None:
            self._plan(account.answer_limit, self._give_up)
        self._line.perform(self._line.endpoint.request(self._asking, request, self._loop.now()))

    @property
    def _contact(self) -> str:
        return own_contact(self._line.address, self._account.extension, self._account.transport)

    def _give_up(self) -> None:
        """Nobody answered in time; the core would go on for half a minute."""
        self._asking = ""
        exchange = self._line.exchange
        if exchange is not None:
            self._line.perform(self._line.endpoint.transport_error(exchange, self._loop.now()))
        self._silent()

    def _silent(self) -> None:
        place, why = self._line.exchange, self._obstacle
        self._look_up = True  # the exchange may have moved
        if self._account.transport != UDP:
            self._line.reopen()  # a stream that lost its network answers nothing for minutes
        self._failed(binding.silence(place, why), min(self._account.retry, SILENCE_RETRY))

    def _settle(self, status: int, message: Message) -> None:
        least = binding.longer(message, self._expires) if status == 423 else None
        if least is not None:
            self._expires = least
            self._ask()
        elif status < 300:
            seconds = binding.granted(message, self._asked_as, self._expires)
            self._told, self.registered = "", True
            self._line.believe_source()
            self._plan(binding.refresh_after(seconds))
            self._emit(Registered(float(seconds)))
        else:
            reason = binding.refusal(self._account.extension, status, message.reason)
            self._failed(reason, self._account.retry)

    def _failed(self, reason: str, wait: float) -> None:
        # Silence is tried again every second: the same words once, or the log held nothing else.
        log.log(logging.DEBUG if reason == self._told else logging.WARNING, "not registered: %s", reason)
        self._told, self.registered = reason, False
        if self._left is None:
            self._plan(wait)
            self._emit(RegistrationFailed(reason))

    def _plan(self, wait: float | None, action: Callable[[], None] | None = None) -> None:
        if self._next is not None:
            self._next.cancel()
        self._next = None if wait is None else self._loop.at(wait, action or self.begin)
