"""SIP, SIPS and tel URIs (RFC 3261 section 19.1, RFC 3966), read by a linear scanner.

The text of a URI is never rebuilt from its parts: what must be sent again is sent as it was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

from telephony.sip.message import TCP, TLS, UDP, Address

DEFAULT_PORT = 5060
TLS_PORT = 5061
_MAX_PORT = 65535
_BREAKS = frozenset(' \t<>"')
_CACHED_LENGTH = 200
"""Longer texts are not remembered, so that a flood of them costs no memory."""
_SCHEME = frozenset("abcdefghijklmnopqrstuvwxyz0123456789+-.")


class UriError(ValueError):
    """The text is not a URI of a scheme we know."""


class UnknownScheme(UriError):
    """A well-formed URI of another scheme (416)."""


@dataclass(frozen=True, slots=True)
class Uri:
    """A parsed URI. `user` is percent-decoded, parameter and scheme names are lower case."""

    scheme: str
    user: str
    password: str
    host: str
    """Host without brackets, lower case; for tel: empty."""
    port: int | None
    params: tuple[tuple[str, str], ...] = ()
    headers: str = ""
    """What stands after '?', untouched (Refer-To: ...?Replaces=...)."""

    def param(self, name: str) -> str | None:
        """Value of a URI parameter, '' when it has none, None when absent."""
        for key, value in self.params:
            if key == name:
                return value
        return None

    @property
    def transport(self) -> str:
        """What the URI asks for: TLS for sips: (also with transport=tcp), else its transport parameter,
        UDP without one. An unknown transport comes back as it is, upper case."""
        told = (self.param("transport") or UDP).upper()
        return TLS if self.scheme == "sips" and told in (UDP, TCP) else told

    @property
    def address(self) -> Address:
        """Where the URI leads when its host is numeric, without asking DNS (19.1.2 for the ports)."""
        transport = self.transport
        return Address(self.host, self.port or default_port(transport), transport, self.host)


def parse_uri(text: str) -> Uri:
    """Read one URI. Raises `UriError`; `UnknownScheme` when it is one, of a scheme other than
    sip, sips or tel."""
    return _recent_uri(text) if len(text) <= _CACHED_LENGTH else _uri(text)


def _uri(text: str) -> Uri:
    scheme, colon, rest = text.partition(":")
    scheme = scheme.lower()
    if not colon or not scheme or not _SCHEME.issuperset(scheme):
        raise UriError(f"no scheme in URI {text[:60]!r}")
    if not _BREAKS.isdisjoint(rest):
        raise UriError(f"space or bracket in URI {text[:60]!r}")
    if scheme == "tel":
        number, _, params = rest.partition(";")
        return Uri("tel", number, "", "", None, uri_params(params))
    if scheme not in ("sip", "sips"):
        raise UnknownScheme(f"URI scheme {scheme!r}")
    userinfo, at, after = rest.partition("@")  # the user part may hold ';' and '?', so '@' goes first
    if not at:
        userinfo, after = "", rest
    user, _, password = userinfo.partition(":")
    after, _, headers = after.partition("?")
    hostport, _, params = after.partition(";")
    host, port = split_host_port(hostport)
    return Uri(scheme, unquote(user), password, host, port, uri_params(params), headers)


_recent_uri = lru_cache(maxsize=512)(_uri)


def is_secure(text: str) -> bool:
    """Whether a URI asks for TLS all the way (sips:), also one that cannot be read any further."""
    return text[:5].lower() == "sips:"


def default_port(transport: str) -> int:
    """The port where no other is written."""
    return TLS_PORT if transport == TLS else DEFAULT_PORT


def uri_params(text: str) -> tuple[tuple[str, str], ...]:
    """'transport=udp;lr' as (('transport', 'udp'), ('lr', ''))."""
    if not text:
        return ()
    pairs = (part.partition("=") for part in text.split(";") if part)
    return tuple((name.lower(), value) for name, _, value in pairs)


def split_host_port(text: str) -> tuple[str, int | None]:
    """'[2001:db8::1]:5062' as ('2001:db8::1', 5062); the host comes lower case, without brackets."""
    if text.startswith("["):
        host, bracket, tail = text[1:].partition("]")
        if not bracket or (tail and not tail.startswith(":")):
            raise UriError(f"broken IPv6 host {text[:60]!r}")
        port_text = tail[1:]
    else:
        host, colon, port_text = text.partition(":")
        if colon and not port_text:
            raise UriError(f"empty port in {text[:60]!r}")
    if not host or not host.isascii():
        raise UriError(f"no host in {text[:60]!r}")
    return host.lower(), _port(port_text) if port_text else None


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and 0 < int(text) <= _MAX_PORT):
        raise UriError(f"port {text[:20]!r}")
    return int(text)


def host_text(host: str) -> str:
    """Host as it stands in a URI or Via: IPv6 in brackets."""
    return f"[{host}]" if ":" in host else host


@lru_cache(maxsize=1024)
def is_numeric(host: str) -> bool:
    """Whether the host is an IP address and not a name (nobody resolves names in here)."""
    if ":" in host:
        return True
    parts = host.split(".")
    return len(parts) == 4 and all(
        part.isascii() and part.isdigit() and len(part) <= 3 and int(part) < 256 for part in parts
    )
