"""The SIP user agent core that programs drive: one per datagram socket, no I/O, no clock.

Feed it datagrams (`receive`) and time (`expire` when `next_due` has passed), call its commands, and
carry out the returned outputs in order.  Retransmissions, ACK, CANCEL matching, 487, digest retries,
forked answers and the BYE after a missing ACK happen inside.  Commands about a call or transaction
that is gone do nothing and return an empty list.
"""

from __future__ import annotations

from collections.abc import Callable

from telephony.sip.message import Address
from telephony.sip.outputs import (
    Counts,
    Headers,
    OutgoingInvite,
    OutgoingRequest,
    Output,
    Reply,
    Settings,
    TransactionId,
)


class Endpoint:
    """One user agent core over one datagram transport.

    contact: address peers can reach us at (written into Via and Contact; never 0.0.0.0).
    token: returns fresh unguessable text of [A-Za-z0-9] each time (tags, branches, call keys).
    """

    def __init__(
        self,
        contact: Address,
        *,
        user_agent: str,
        token: Callable[[], str],
        settings: Settings = Settings(),
    ) -> None:
        raise NotImplementedError

    def receive(self, data: bytes, source: Address, now: float) -> list[Output]:
        """Take one datagram. Never raises for any input."""
        raise NotImplementedError

    def expire(self, now: float) -> list[Output]:
        """Run every timer due at `now`."""
        raise NotImplementedError

    def next_due(self) -> float | None:
        """When `expire` must be called next; None: nothing is waiting."""
        raise NotImplementedError

    def respond(self, transaction: TransactionId, reply: Reply, now: float) -> list[Output]:
        """Answer an `InviteArrived`, `Reinvited` or `RequestArrived`. 1xx any number of times, then
        one final. A 2xx to an INVITE is repeated until its ACK (`Acked`) or `AckMissing`."""
        raise NotImplementedError

    def invite(self, call: str, outgoing: OutgoingInvite, now: float) -> list[Output]:
        """Start an outgoing call under the caller-chosen key (never used before).
        Then: `Provisional`*, and one of `Answered`, `Refused`, `TimedOut`."""
        raise NotImplementedError

    def cancel(self, call: str, now: float, headers: Headers = ()) -> list[Output]:
        """Give up an outgoing call that is not answered. CANCEL waits for the first 1xx (9.1); a 200
        that wins the race is acknowledged and ended with BYE. One `Refused(487)` follows always.
        An answered call is ended with BYE instead."""
        raise NotImplementedError

    def bye(self, call: str, now: float, headers: Headers = ()) -> list[Output]:
        """End a call whatever its state: BYE; for our unanswered INVITE as `cancel`; for an unanswered
        incoming INVITE 480. Our 2xx not acknowledged yet: BYE follows its ACK (15). No output reports
        the end of a call ended this way, except `Refused(487)` for an unanswered outgoing one."""
        raise NotImplementedError

    def reinvite(self, call: str, body: bytes, now: float) -> list[Output]:
        """Offer a changed session inside an answered call. Then `ReinviteAnswered` or
        `ReinviteRefused`; 491 is tried again by itself (14.1)."""
        raise NotImplementedError

    def request(self, key: str, outgoing: OutgoingRequest, now: float) -> list[Output]:
        """Send a request outside dialogs; `Finished(key, ...)` follows. A 401/407 is answered once
        with `credentials` (and once more when the peer says stale)."""
        raise NotImplementedError

    def counts(self) -> Counts:
        """How much is alive inside."""
        raise NotImplementedError
