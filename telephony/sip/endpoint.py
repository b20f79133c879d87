"""The SIP user agent core that programs drive, for any number of transports: no I/O, no clock.

Feed it datagrams and messages cut from streams (`receive`) and time (`expire` when `next_due` has
passed), call its commands, and carry out the returned outputs in order.  Retransmissions, ACK, CANCEL
matching, 487, digest retries, forked answers and the BYE after a missing ACK happen inside.  Commands
about a call or transaction that is gone do nothing and return an empty list.
"""

from __future__ import annotations

from collections.abc import Callable

from telephony.sip.core import Core, checked
from telephony.sip.headers import HeaderError
from telephony.sip.incoming import receive_request
from telephony.sip.message import Address, Message
from telephony.sip.outgoing import OutgoingCall, PlainRequest
from telephony.sip.outputs import (
    Counts,
    Headers,
    OutgoingInvite,
    OutgoingRequest,
    Output,
    Rejected,
    Reply,
    Settings,
    TransactionId,
)
from telephony.sip.parser import Malformed, answerable, parse
from telephony.sip.session import Session
from telephony.sip.transferring import Transfers

PREFIX = 80
"""Bytes of a rejected datagram that are reported."""


class Endpoint:
    """One user agent core. Which transport a message takes stands in its `Address`.

    contact: address peers can reach us at (written into Via and Contact; never 0.0.0.0).
    token: returns fresh unguessable text of [A-Za-z0-9] each time (tags, branches, call keys).
    own: which address of ours a given peer can reach, where that is not `contact` for all: another port for
    TLS, another host for IPv6.
    """

    def __init__(
        self,
        contact: Address,
        *,
        user_agent: str,
        token: Callable[[], str],
        settings: Settings | None = None,
        own: Callable[[Address], Address] | None = None,
    ) -> None:
        self._core = Core(own or (lambda peer: contact), user_agent, token, settings or Settings())
        self.transfers = Transfers(self._core)

    def receive(self, data: bytes, source: Address, now: float) -> list[Output]:
        """Take one datagram, or one message of a stream. Never raises for any input."""
        core = self._core
        try:
            message = parse(data, stream=source.is_reliable)
            if message is None:
                return []
            if message.is_request:
                self._request(message, source, now)
            else:
                self._response(message, now)
        except Malformed as error:
            self._reject(error, data, source)
        return core.take()

    def _reject(self, error: Malformed, data: bytes, source: Address) -> None:
        if error.partial is not None and answerable(error.partial):
            self._core.reply_stateless(error.partial, source, error.status)
        self._core.emit(Rejected(str(error), source, data[:PREFIX]))

    def _response(self, message: Message, now: float) -> None:
        transaction = self._core.transactions.find_client(message)
        try:
            if transaction is not None:
                transaction.response(message, now)
        except HeaderError as error:
            raise Malformed(str(error), 400) from error

    def _request(self, message: Message, source: Address, now: float) -> None:
        try:
            receive_request(self._core, message, source, now)
        except HeaderError as error:
            raise Malformed(str(error), 400, message) from error

    def expire(self, now: float) -> list[Output]:
        """Run every timer due at `now`."""
        self._core.timers.run(now)
        return self._core.take()

    def next_due(self) -> float | None:
        """When `expire` must be called next; None: nothing is waiting."""
        return self._core.timers.next_due()

    def respond(self, transaction: TransactionId, reply: Reply, now: float) -> list[Output]:
        """Answer an `InviteArrived`, `Reinvited`, `RequestArrived` or `ReferAsked`. 1xx any number of times,
        then one final. A 2xx to an INVITE is repeated until its ACK (`Acked`) or `AckMissing`."""
        core = self._core
        found = core.transactions.by_id.get(transaction)
        if found is None or found.is_final:
            return []
        if isinstance(found.user, Session):
            found.user.answer(found, reply, now)
        else:
            core.reply(found, reply, now)
        return core.take()

    def drop(self, transaction: TransactionId) -> list[Output]:
        """Answer a request with silence and forget it and its call (an untrusted or flooding sender: an
        answer would be repeated to an address that may be forged). A copy of it arrives as new."""
        found = self._core.transactions.by_id.get(transaction)
        if found is not None and not found.is_final:
            found.close()
            if isinstance(found.user, Session):
                found.user.dropped(found)
        return self._core.take()

    def invite(self, call: str, outgoing: OutgoingInvite, now: float) -> list[Output]:
        """Start an outgoing call under the caller-chosen key (never used before).
        Then: `Provisional`*, and one of `Answered`, `Refused`, `TimedOut`."""
        if call in self._core.calls:
            raise ValueError(f"call key {call!r} is in use")
        OutgoingCall(self._core, call, outgoing, now)
        return self._core.take()

    def cancel(self, call: str, now: float, headers: Headers = ()) -> list[Output]:
        """Give up an outgoing call that is not answered. CANCEL waits for the first 1xx (9.1); a 200
        that wins the race is acknowledged and ended with BYE. One `Refused(487)` follows always.
        An answered call is ended with BYE instead."""
        found = self._core.calls.get(call)
        if found is not None:
            found.cancel(now, checked(headers))
        return self._core.take()

    def bye(self, call: str, now: float, headers: Headers = ()) -> list[Output]:
        """End a call whatever its state: BYE; for our unanswered INVITE as `cancel`; for an unanswered
        incoming INVITE 480. Our 2xx not acknowledged yet: BYE follows its ACK (15). No output reports
        the end of a call ended this way, except `Refused(487)` for an unanswered outgoing one."""
        found = self._core.calls.get(call)
        if found is not None:
            found.bye(now, checked(headers))
        return self._core.take()

    def reinvite(self, call: str, body: bytes, now: float) -> list[Output]:
        """Offer a changed session inside an answered call. Then `ReinviteAnswered` or
        `ReinviteRefused`; 491 is tried again by itself (14.1)."""
        found = self._core.calls.get(call)
        if found is not None:
            found.reinvite(body, now)
        return self._core.take()

    def request(self, key: str, outgoing: OutgoingRequest, now: float) -> list[Output]:
        """Send a request outside dialogs; `Finished(key, ...)` follows. A 401/407 is answered once
        with `credentials` (and once more when the peer says stale)."""
        PlainRequest(self._core, key, outgoing, now)
        return self._core.take()

    def transport_error(self, destination: Address, now: float) -> list[Output]:
        """The transport could not send to that address at all: ends what waits for it."""
        self._core.transactions.transport_error(destination, now)
        return self._core.take()

    def connection_lost(self, peer: Address, now: float) -> list[Output]:
        """The stream to that peer was closed: requests of ours that wait for an answer on it end."""
        self._core.transactions.connection_lost(peer, now)
        return self._core.take()

    def counts(self) -> Counts:
        """How much is alive inside."""
        core = self._core
        return Counts(len(core.transactions), len(core.dialogs), len(core.timers), len(core.calls))
