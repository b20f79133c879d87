"""Dialog state and the requests sent inside one (RFC 3261 section 12)."""

from __future__ import annotations

from dataclasses import dataclass

from telephony.sip.compose import HeaderList, Request, name_addr
from telephony.sip.headers import HeaderError, parse_cseq, parse_name_addr, split_list
from telephony.sip.message import TCP, TLS, UDP, Address, Message
from telephony.sip.uri import UriError, host_text, is_numeric, parse_uri

_BREAKS = frozenset(' \t<>"')
DialogKey = tuple[str, str, str]
"""Call-ID, our tag, the peer's tag."""


@dataclass(slots=True)
class Dialog:
    """One peer-to-peer relation. `local` and `remote` are From/To values with their tags."""

    call_id: str
    local_tag: str
    remote_tag: str
    local: str
    remote: str
    target: str
    """Remote target: the peer's Contact URI, refreshed by re-INVITE."""
    routes: tuple[str, ...]
    """Route set, fixed when the dialog is made."""
    source: Address
    """Where the peer's last packet came from."""
    local_seq: int
    remote_seq: int | None = None

    @property
    def key(self) -> DialogKey:
        return self.call_id, self.local_tag, self.remote_tag

    def next_seq(self) -> int:
        self.local_seq += 1
        return self.local_seq

    def request(self, method: str, via: str, cseq: int, headers: HeaderList = ()) -> Request:
        """A request inside the dialog (12.2.1.1), loose or strict routed."""
        uri, routes = self.target, self.routes
        if routes and not _is_loose(routes[0]):
            uri = _as_request_uri(parse_name_addr(routes[0]).uri)
            routes = (*routes[1:], f"<{self.target}>")
        return Request(method, uri, via, self.local, self.remote, self.call_id, cseq, routes, headers)

    def next_hop(self, follow_source: bool) -> Address:
        """Where to send: first route or remote target when numeric, else where the peer sent from."""
        if follow_source and not self.routes:
            return self.source
        uri = parse_name_addr(self.routes[0]).uri if self.routes else self.target
        try:
            parsed = parse_uri(uri)
        except UriError:
            return self.source
        usable = is_numeric(parsed.host) and parsed.transport in (UDP, TCP, TLS)
        return self._standing(parsed.address) if usable else self.source

    def _standing(self, target: Address) -> Address:
        """The stream the dialog came over, when it leads to the same host: it is verified and open, while
        what a Contact behind address translation names could not even be reached."""
        same = target.host == self.source.host and target.transport == self.source.transport
        return self.source if same and target.is_reliable else target

    def takes(self, request: Message) -> bool:
        """Note the CSeq of a request from the peer; False when it is out of order (12.2.2)."""
        number, method = parse_cseq(request.header("cseq"))
        last = self.remote_seq
        if last is not None and (number < last or (number == last and method == "INVITE")):
            return False
        self.remote_seq = number
        return True

    def refresh(self, message: Message) -> None:
        """Take the remote target from a re-INVITE or its 2xx; the route set stays (12.2)."""
        self.target = contact_uri(message) or self.target


def _is_loose(route: str) -> bool:
    try:
        return parse_uri(parse_name_addr(route).uri).param("lr") is not None
    except UriError:
        return True


def _as_request_uri(uri: str) -> str:
    """Without what may not stand in a Request-URI: headers and the method parameter (19.1.1 table 1)."""
    parts = uri.partition("?")[0].split(";")
    return ";".join(part for part in parts if not part.lower().startswith("method="))


def elements(message: Message, name: str) -> tuple[str, ...]:
    """Elements of Contact or Record-Route in order, raw. Raises `HeaderError` for one that no request of ours
    could be sent to."""
    pieces = tuple(piece for value in message.headers(name) for piece in split_list(value))
    for piece in pieces:
        uri = parse_name_addr(piece).uri
        if not _BREAKS.isdisjoint(uri):
            raise HeaderError(f"{name} with a space or bracket: {uri[:60]!r}")
    return pieces


def _usable(message: Message, name: str) -> tuple[str, ...]:
    """The same; () where they cannot be used. A request with such is refused before it comes here, and a
    response cannot be: the call lives on with what is known of the peer, so that it can be ended."""
    try:
        return elements(message, name)
    except HeaderError:
        return ()


def contact_uri(message: Message) -> str:
    """URI of the first Contact; '' when there is none that can be used."""
    pieces = _usable(message, "contact")
    uri = parse_name_addr(pieces[0]).uri if pieces else ""
    return "" if uri == "*" else uri


def route_set(message: Message) -> tuple[str, ...]:
    """Record-Route elements in order, raw."""
    return _usable(message, "record-route")


def called(request: Message, local_tag: str, source: Address) -> Dialog:
    """The dialog that an incoming INVITE makes (12.1.1). No Contact (2543): the From URI."""
    caller = parse_name_addr(request.header("from"))
    return Dialog(
        call_id=request.header("call-id"),
        local_tag=local_tag,
        remote_tag=caller.tag,
        local=f"{request.header('to')};tag={local_tag}",
        remote=request.header("from"),
        target=contact_uri(request) or caller.uri,
        routes=route_set(request),
        source=source,
        local_seq=0,
        remote_seq=parse_cseq(request.header("cseq"))[0],
    )


def calling(invite: Request, message: Message, source: Address) -> Dialog:
    """The dialog that a response to our INVITE makes (12.1.2): route set in reverse order."""
    callee = parse_name_addr(message.header("to"))
    return Dialog(
        call_id=invite.call_id,
        local_tag=parse_name_addr(invite.from_value).tag,
        remote_tag=callee.tag,
        local=invite.from_value,
        remote=message.header("to"),
        target=contact_uri(message) or invite.uri,
        routes=tuple(reversed(route_set(message))),
        source=source,
        local_seq=invite.cseq,
    )


def own_contact(contact: Address, user: str, transport: str, secure: bool = False) -> str:
    """Our Contact value; `secure`: a sips: URI."""
    at = f"{user}@" if user else ""
    place = f"{at}{host_text(contact.host)}:{contact.port}"
    if secure:
        return name_addr(f"sips:{place}")
    suffix = "" if transport == UDP else f";transport={transport.lower()}"
    return name_addr(f"sip:{place}{suffix}")
