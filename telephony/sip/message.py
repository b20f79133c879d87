"""A SIP message: start line, ordered raw header fields, body (RFC 3261 section 7).

Header text is kept as it came (decoded as UTF-8 with surrogateescape, folding undone), so what must be
echoed (Via, From, To, Record-Route, Call-ID) goes back byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_COMPACT = {
    "i": "call-id", "m": "contact", "e": "content-encoding", "l": "content-length",
    "c": "content-type", "f": "from", "s": "subject", "k": "supported", "t": "to", "v": "via",
    "o": "event", "r": "refer-to", "b": "referred-by", "x": "session-expires", "u": "allow-events",
    "a": "accept-contact", "j": "reject-contact", "d": "request-disposition", "y": "identity",
}  # fmt: skip
_CANONICAL: dict[str, str] = {}
_CANONICAL_MOST = 500  # names come from the network: the cache must not grow for ever


UDP, TCP, TLS = "UDP", "TCP", "TLS"
"""Transport tokens as they stand in Via (RFC 3261 section 20.42)."""


@dataclass(frozen=True, slots=True)
class Address:
    """Numeric host (IPv6 without brackets) and port of one side of a transport, and which transport.

    On a stream, host and port of a peer name one connection: what is sent there goes over that connection
    while it stands, and over a new one to that place otherwise.
    """

    host: str
    port: int
    transport: str = UDP
    name: str = field(default="", compare=False)
    """TLS only: the name the peer's certificate must hold (RFC 5922); empty: its numeric address."""

    @property
    def is_reliable(self) -> bool:
        """Whether nothing sent there is lost while the connection stands: no retransmission."""
        return self.transport != UDP

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def canonical(name: str) -> str:
    """Lower-case long form of a header name: 'V' and 'VIA' give 'via' (7.3.1, 7.3.3)."""
    known = _CANONICAL.get(name)
    if known is None:
        lower = name.lower()
        known = _COMPACT.get(lower, lower)
        if len(_CANONICAL) < _CANONICAL_MOST:
            _CANONICAL[name] = known
    return known


@dataclass(frozen=True, slots=True)
class Message:
    """A request (method set, status 0) or a response (method empty, status 100..699)."""

    method: str
    uri: str
    """Request-URI as written; empty for a response."""
    status: int
    reason: str
    raw_headers: tuple[tuple[str, str], ...]
    body: bytes = b""
    _index: dict[str, list[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        index: dict[str, list[str]] = {}
        for name, value in self.raw_headers:
            known = _CANONICAL.get(name) or canonical(name)
            if known in index:
                index[known].append(value)
            else:
                index[known] = [value]
        object.__setattr__(self, "_index", index)

    @property
    def is_request(self) -> bool:
        return self.status == 0

    def header(self, name: str, default: str = "") -> str:
        """First value of the named field (any case, long or compact), or `default`."""
        values = self._index.get(name) or self._index.get(canonical(name))
        return values[0] if values else default

    def headers(self, name: str) -> Sequence[str]:
        """Every value of the named field in order; comma lists are not split."""
        return self._index.get(name) or self._index.get(canonical(name)) or ()

    def has(self, name: str) -> bool:
        return canonical(name) in self._index

    @property
    def repeats(self) -> bool:
        """Whether any field comes more than once."""
        return len(self._index) != len(self.raw_headers)


class UnsafeText(ValueError):
    """A line break in text that would go into a start line or header: header injection."""


def request_bytes(method: str, uri: str, headers: Iterable[tuple[str, str]], body: bytes = b"") -> bytes:
    """Wire form of a request; Content-Length is added. Raises `UnsafeText` on CR or LF in a header."""
    return _serialise(f"{method} {uri} SIP/2.0", headers, body)


def response_bytes(status: int, reason: str, headers: Iterable[tuple[str, str]], body: bytes = b"") -> bytes:
    """Wire form of a response; Content-Length is added. Raises `UnsafeText` on CR or LF in a header."""
    return _serialise(f"SIP/2.0 {status} {reason}", headers, body)


def _serialise(start: str, headers: Iterable[tuple[str, str]], body: bytes) -> bytes:
    lines = [start]
    lines += [f"{name}: {value}" for name, value in headers]
    head = "\r\n".join(lines)
    if head.count("\r") >= len(lines) or head.count("\n") >= len(lines):
        unsafe = next(each for each in lines if "\r" in each or "\n" in each)
        raise UnsafeText(f"line break in SIP header text {unsafe[:80]!r}")
    return f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode("utf-8", "surrogateescape") + body
