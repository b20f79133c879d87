"""What the parts of one endpoint share: identity, timers, transactions, dialogs, collected outputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from telephony.sip.compose import (
    BRANCH_COOKIE,
    HeaderList,
    ResponseParts,
    response,
    stateless_tag,
    via_value,
)
from telephony.sip.dialog import DialogKey, own_contact
from telephony.sip.headers import parse_name_addr
from telephony.sip.message import Address, Message, UnsafeText
from telephony.sip.options import NO_SUBSCRIPTION, RELIABLE, REPLACES, TIMER
from telephony.sip.outputs import Headers, Output, Reply, Send, Settings
from telephony.sip.size import LargeRequests
from telephony.sip.timers import Timers
from telephony.sip.transactions import ServerTransaction, Transactions
from telephony.sip.uri import is_secure

ALWAYS = ("INVITE", "ACK", "CANCEL", "BYE", "INFO")
"""Methods every endpoint handles."""
TRANSFER = ("REFER", "NOTIFY", "SUBSCRIBE")
"""Methods of endpoints that transfer; all three inside a dialog only."""
_TELLS_CONTACT = ("UPDATE", "REFER", "NOTIFY", "SUBSCRIBE")


class Call(Protocol):
    """What commands about a call reach: an outgoing call or an established session."""

    def cancel(self, now: float, headers: HeaderList) -> None: ...

    def bye(self, now: float, headers: HeaderList) -> None: ...

    def reinvite(self, body: bytes, now: float) -> None: ...


class DialogUser(Protocol):
    """What requests inside a dialog reach. `call`: whose it is; `answered`: no early dialog any more."""

    call: str
    answered: bool

    def receive(self, request: Message, source: Address, now: float) -> None: ...

    def acked(self, request: Message, source: Address, now: float) -> None: ...


class Reported(Protocol):
    """A REFER of a peer's that was taken; see `refer.Referral`."""

    id: str

    def report(self, status: int, reason: str, now: float) -> None: ...

    def renewed(self, expires: int, now: float) -> None: ...


class Core:
    """State of one endpoint; see `Endpoint` for the arguments."""

    def __init__(
        self, own: Callable[[Address], Address], user_agent: str, token: Callable[[], str], settings: Settings
    ) -> None:
        self.own = own
        self.user_agent = user_agent
        self.token = token
        self.settings = settings
        self.timers = Timers()
        large = LargeRequests(own, settings.longest_datagram) if settings.longest_datagram else None
        self.transactions = Transactions(self.timers, self.send, large)
        self.dialogs: dict[DialogKey, DialogUser] = {}
        self.calls: dict[str, Call] = {}
        self.referrals: dict[str, Reported] = {}
        also = (("PRACK",) if settings.reliable else ()) + (TRANSFER if settings.transfers else ())
        self.allow = ", ".join(dict.fromkeys((*ALWAYS, *settings.methods, *also)))
        offered = (TIMER, *((REPLACES, NO_SUBSCRIPTION) if settings.transfers else ()))
        self.supported = ", ".join(offered)
        self.extensions = frozenset((*offered, *((RELIABLE,) if settings.reliable else ())))
        """What a peer may require: all we offer, and 100rel, which is taken and never offered."""
        self._out: list[Output] = []

    def emit(self, output: Output) -> None:
        self._out.append(output)

    def send(self, data: bytes, destination: Address) -> None:
        self._out.append(Send(data, destination))

    def take(self) -> list[Output]:
        """The outputs collected since the last call."""
        out, self._out = self._out, []
        return out

    def via(self, peer: Address) -> str:
        """A Via element with a fresh branch for a request to that peer."""
        return via_value(peer.transport, self.own(peer), BRANCH_COOKIE + self.token())

    def contact_value(self, peer: Address, user: str = "", *, secure: bool = False) -> str:
        """Our Contact for that peer; `secure`: a sips: URI, as a dialog with one asks for (12.1.1)."""
        return own_contact(self.own(peer), user, peer.transport, secure)

    def request_headers(self, *more: tuple[str, str], extra: Headers = ()) -> HeaderList:
        """Header fields for a request of ours: what its kind needs, User-Agent, then the caller's."""
        return (*more, ("User-Agent", self.user_agent), *((name, value) for name, value in extra))

    def reply(self, transaction: ServerTransaction, reply: Reply, now: float) -> bytes:
        """Answer a server transaction; returns what was sent. Raises `UnsafeText` before anything is
        changed when a header holds a line break."""
        request = transaction.request
        tag = ""
        if not _has_to_tag(request):
            tag = transaction.to_tag = transaction.to_tag or self.token()
        source = transaction.destination
        data = response(request, source, self._parts(request, source, reply, tag))
        transaction.respond(reply.status, data, now)
        return data

    def _parts(self, request: Message, source: Address, reply: Reply, to_tag: str) -> ResponseParts:
        headers = [(name, value) for name, value in reply.headers]
        given = {name.lower() for name, _ in headers}
        usual = self._usual(request, source, reply.status)
        headers += [each for each in usual if each[0].lower() not in given]
        headers.append(("Server", self.user_agent))
        return ResponseParts(
            reply.status, reply.reason, tuple(headers), reply.body, reply.content_type, to_tag
        )

    def _usual(self, request: Message, source: Address, status: int) -> list[tuple[str, str]]:
        """What its kind of response holds unless the program says it otherwise."""
        method, good = request.method, 200 <= status < 300
        usual = []
        if (method == "INVITE" and 100 < status < 300) or (method in _TELLS_CONTACT and good):
            usual.append(("Contact", self.contact_value(source, secure=is_secure(request.uri))))
        tells = method in ("INVITE", "OPTIONS", "UPDATE") and good
        if status == 405 or tells:
            usual.append(("Allow", self.allow))
        if tells:
            usual.append(("Supported", self.supported))
        if method == "OPTIONS" and good:
            usual.append(("Accept", "application/sdp"))
        return usual

    def trying(self, transaction: ServerTransaction) -> bytes:
        """100 for an INVITE, kept for when the program stays silent."""
        return response(transaction.request, transaction.destination, ResponseParts(100))

    def reply_stateless(
        self, request: Message, source: Address, status: int, headers: HeaderList = ()
    ) -> None:
        """Answer without keeping anything; each copy of the request gets the same answer (8.2.7)."""
        tag = "" if _has_to_tag(request) else stateless_tag(request)
        parts = self._parts(request, source, Reply(status, headers=headers), tag)
        self.send(response(request, source, parts), source)


def _has_to_tag(request: Message) -> bool:
    return parse_name_addr(request.header("to")).param("tag") is not None


def checked(headers: Headers) -> HeaderList:
    """The caller's headers as a tuple. Raises `UnsafeText` on line breaks, before any state changes."""
    for name, value in headers:
        if any(ch in part for part in (name, value) for ch in "\r\n"):
            raise UnsafeText(f"line break in header {name[:40]!r}")
    return tuple((name, value) for name, value in headers)
