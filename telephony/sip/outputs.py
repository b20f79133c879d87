"""Everything an `Endpoint` is told and everything it says, as frozen values.

A program feeds datagrams and due times to the endpoint and carries out the list it gets back, in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NewType

from telephony.sip.auth import Credentials
from telephony.sip.message import Address, Message
from telephony.sip.refer_to import Refer

TransactionId = NewType("TransactionId", str)
"""Names one request that waits for `Endpoint.respond`. Opaque, never used twice."""

Headers = Sequence[tuple[str, str]]
"""Extra header fields, in order, as (name, value). A CR or LF in either is refused with ValueError."""


# -- what the program hands in --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Settings:
    """How one endpoint behaves. The defaults suit an exchange on UDP."""

    methods: tuple[str, ...] = ("REGISTER", "OPTIONS")
    """Methods besides INVITE, ACK, CANCEL, BYE and INFO that reach the program as `RequestArrived` (an UPDATE
    without a body is answered inside).
    All others are answered 405 (known) or 501 (unknown) with an Allow header."""
    follow_source: bool = False
    """Send requests inside a dialog to where the peer's last packet came from and not to the address
    in its Contact (for phones behind address translation). Never applied when a route set exists."""
    longest_datagram: int = 0
    """A request over UDP with more bytes tries TCP first, and UDP when there is no TCP (18.1.1); 0: never,
    for an endpoint that has no streams."""
    max_transactions: int = 50_000
    """Above this many live transactions new requests get 503 with Retry-After, without any state."""
    max_per_source: int = 5_000
    """The same for the transactions of one source (an IPv4 address, an IPv6 /64), so that nobody alone can
    use up the others' share."""
    failover_after: float = 6.0
    """Seconds of silence until a request that has alternatives tries the next; 0: after timer B or F."""
    trying_after: float = 0.2
    """Seconds until an INVITE that the program has not answered gets 100 Trying (17.2.1)."""
    session_expires: int = 0
    """Seconds after which a call ends that nobody refreshed (RFC 4028); a peer without session timers is
    asked by OPTIONS every half of it. 0: only when the peer asks for it."""
    least_session: int = 90
    """Shorter sessions are refused with 422."""
    reliable: bool = False
    """Whether callers who require 100rel are taken (RFC 3262); others get no reliable 1xx."""
    transfers: bool = False
    """Whether REFER and Replaces are understood; then `ReferAsked` and `InviteArrived.replaces` come."""


@dataclass(frozen=True, slots=True)
class OutgoingInvite:
    """An INVITE to be sent. `destination` is the resolved next hop; URIs are text without <>."""

    request_uri: str
    destination: Address
    from_uri: str
    to_uri: str
    from_display: str = ""
    headers: Headers = ()
    body: bytes = b""
    content_type: str = "application/sdp"
    credentials: Credentials | None = None
    contact_user: str = ""
    call_id: str = ""
    """SIP Call-ID; empty: a fresh one."""
    ring_limit: float | None = None
    """Seconds until the endpoint cancels by itself and reports `TimedOut`; None: rings for ever."""
    alternatives: Sequence[Address] = ()
    """Where to try next when a server is silent, unreachable or says 503 (RFC 3263 section 4.3)."""
    silence_limit: float = 0.0
    """Seconds without any answer at all until the last server is given up (`TimedOut`); 0: timer B."""
    hops: int = 70
    """Max-Forwards: one less than that of the call it continues (RFC 7332)."""


@dataclass(frozen=True, slots=True)
class OutgoingRequest:
    """A request outside any dialog: REGISTER, OPTIONS, MESSAGE."""

    method: str
    request_uri: str
    destination: Address
    from_uri: str
    to_uri: str
    from_display: str = ""
    headers: Headers = ()
    body: bytes = b""
    content_type: str = "application/sdp"
    credentials: Credentials | None = None
    call_id: str = ""
    """SIP Call-ID; empty: a fresh one. Refreshes of one registration keep theirs (10.2)."""
    cseq: int = 1
    """CSeq number of the first try; an answered challenge uses `cseq + 1`. With a kept Call-ID go up
    by at least 2 each time (`Finished.message` tells the number last used)."""
    alternatives: Sequence[Address] = ()
    """Where to try next when a server is silent, unreachable or says 503 (RFC 3263 section 4.3)."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A response to be sent. Via, From, To (with tag), Call-ID, CSeq, Record-Route, Contact and Allow
    are added where RFC 3261 asks for them; give only what is special."""

    status: int
    reason: str = ""
    """Reason phrase; empty: the usual one of the status."""
    headers: Headers = ()
    body: bytes = b""
    content_type: str = "application/sdp"


# -- what the endpoint says -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Send:
    """Put these bytes on the wire: as one datagram, or on the stream to that peer."""

    data: bytes
    destination: Address


@dataclass(frozen=True, slots=True)
class InviteArrived:
    """A new incoming call under the endpoint's key `call`. Answer with `respond(transaction, ...)`."""

    call: str
    transaction: TransactionId
    request: Message
    source: Address
    replaces: str = ""
    """The call whose place it shall take (RFC 3891); empty for a call of its own. After the 2xx end that."""


@dataclass(frozen=True, slots=True)
class Reinvited:
    """The peer offers a changed session (hold, new address). Answer with `respond(transaction, ...)`.
    An empty body asks for our offer; the answer then comes in `Acked.body`."""

    call: str
    transaction: TransactionId
    request: Message
    source: Address


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The caller gave up before the answer; 200 and 487 were sent. The call is over."""

    call: str
    request: Message


@dataclass(frozen=True, slots=True)
class Acked:
    """Our 2xx to an INVITE or re-INVITE was acknowledged (once per INVITE)."""

    call: str
    body: bytes
    request: Message


@dataclass(frozen=True, slots=True)
class ByeReceived:
    """The peer hung up; 200 was sent. The call is over. `request` may carry a Reason header."""

    call: str
    request: Message


@dataclass(frozen=True, slots=True)
class InfoReceived:
    """INFO inside the call (for instance application/dtmf-relay); 200 was sent."""

    call: str
    request: Message


@dataclass(frozen=True, slots=True)
class Provisional:
    """101 to 199 for our INVITE; `message.body` may hold early media. 100 is not reported."""

    call: str
    status: int
    message: Message


@dataclass(frozen=True, slots=True)
class Answered:
    """2xx for our INVITE; the ACK was sent. `message.body` is the SDP answer."""

    call: str
    message: Message


@dataclass(frozen=True, slots=True)
class Refused:
    """Final 3xx to 6xx for our INVITE, after any digest retry. The call is over.
    After `cancel` this comes with 487 also when the peer never said so (`message` is None then)."""

    call: str
    status: int
    reason: str
    message: Message | None
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class TimedOut:
    """Nobody answered our INVITE at all (timer B), or `ring_limit` passed. The call is over."""

    call: str


@dataclass(frozen=True, slots=True)
class ReinviteAnswered:
    """2xx for our re-INVITE; the ACK was sent."""

    call: str
    message: Message


@dataclass(frozen=True, slots=True)
class ReinviteRefused:
    """Our re-INVITE failed; the session stays as it was. 491 was already tried again.
    status 408 with no message: no answer."""

    call: str
    status: int
    message: Message | None


@dataclass(frozen=True, slots=True)
class AckMissing:
    """64*T1 passed without an ACK for our 2xx; BYE was sent (13.3.1.4). The call is over."""

    call: str


@dataclass(frozen=True, slots=True)
class CallLost:
    """The peer no longer knows the dialog (481 or 408 inside it, 12.2.1.2). The call is over."""

    call: str
    status: int


@dataclass(frozen=True, slots=True)
class RequestArrived:
    """A request for the program: REGISTER, OPTIONS and what `Settings.methods` names.
    `call` is set when it came inside a dialog. Answer with `respond(transaction, ...)`; unanswered
    ones are dropped after 64*T1."""

    transaction: TransactionId
    request: Message
    source: Address
    call: str | None = None


@dataclass(frozen=True, slots=True)
class ReferAsked:
    """The peer wants its call to be transferred. Answer with `respond(transaction, ...)`: 202, and then tell
    how far it is with `report(transaction, ...)`, or a refusal."""

    call: str
    transaction: TransactionId
    request: Message
    refer: Refer


@dataclass(frozen=True, slots=True)
class ReferralOver:
    """Nothing more is to be reported about this REFER: the end was told, or the peer no longer listens."""

    transaction: TransactionId


@dataclass(frozen=True, slots=True)
class ReferProgress:
    """What became of `refer(call, ...)`: 202 taken, then the statuses its NOTIFYs tell; `final`: the last."""

    call: str
    status: int
    final: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of `request(key, ...)`: final response, or status 408 with `message` None for silence.
    `server`: the address that was asked last."""

    key: str
    status: int
    message: Message | None
    server: Address | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A datagram that was not taken, for the log: why, from where, its first bytes."""

    reason: str
    source: Address
    data_prefix: bytes = field(repr=False)


Output = (
    Send | InviteArrived | Reinvited | Cancelled | Acked | ByeReceived | InfoReceived | Provisional
    | Answered | Refused | TimedOut | ReinviteAnswered | ReinviteRefused | AckMissing | CallLost
    | RequestArrived | ReferAsked | ReferralOver | ReferProgress | Finished | Rejected
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counts:
    """Live things inside an endpoint; all zero when idle for 64*T1. For leak tests and health."""

    transactions: int
    dialogs: int
    timers: int
    calls: int
