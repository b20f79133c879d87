"""Session descriptions (RFC 4566), the part that audio calls need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from telephony.sip.message import UnsafeText
from telephony.sip.uri import is_numeric

Attributes = tuple[tuple[str, str], ...]
DIRECTIONS = ("sendrecv", "sendonly", "recvonly", "inactive")
MAX_LINES = 500
_MAX_PORT = 65535


class SdpError(ValueError):
    """Not a session description, or one that cannot be used."""


@dataclass(frozen=True, slots=True)
class Media:
    """One m= section. `host` is its own c= address, '' when the session's counts."""

    kind: str
    port: int
    protocol: str
    formats: tuple[str, ...]
    host: str = ""
    attributes: Attributes = ()

    def attribute(self, name: str) -> str | None:
        """Value of the first a=name, '' for a flag, None when absent."""
        return _find(self.attributes, name)

    def rtpmap(self, payload: str) -> tuple[str, int]:
        """(encoding name upper case, clock rate) of a payload type; ('', 0) when nobody says."""
        for name, value in self.attributes:
            number, _, mapping = value.partition(" ")
            if name == "rtpmap" and number == payload:
                encoding, _, rest = mapping.strip().partition("/")
                rate = rest.partition("/")[0]
                good = rate.isascii() and rate.isdigit() and len(rate) < 8
                return encoding.upper(), int(rate) if good else 0
        return _STATIC.get(payload, ("", 0))


_STATIC = {"0": ("PCMU", 8000), "8": ("PCMA", 8000)}


@dataclass(frozen=True, slots=True)
class Description:
    """A whole session description. `origin` is the value of o= as written."""

    origin: str
    host: str
    attributes: Attributes
    media: tuple[Media, ...]

    def host_of(self, media: Media) -> str:
        return media.host or self.host

    def direction_of(self, media: Media) -> str:
        """sendrecv, sendonly, recvonly or inactive: the section's, else the session's (RFC 3264 5.1)."""
        for attributes in (media.attributes, self.attributes):
            for name, _ in attributes:
                if name in DIRECTIONS:
                    return name
        return "sendrecv"


def _find(attributes: Attributes, name: str) -> str | None:
    for key, value in attributes:
        if key == name:
            return value
    return None


class _Section:
    """Lines gathered for the session or for one m= section."""

    def __init__(self, media_line: str = "") -> None:
        self.media_line = media_line
        self.host = ""
        self.attributes: list[tuple[str, str]] = []

    def take(self, kind: str, value: str) -> None:
        if kind == "c":
            self.host = _connection(value)
        elif kind == "a":
            name, _, text = value.partition(":")
            self.attributes.append((name.strip().lower(), text.strip()))


def parse_sdp(body: bytes) -> Description:
    """Read a session description. Bare LF line ends and unknown lines are taken. Raises `SdpError`."""
    lines = body.decode("utf-8", "surrogateescape").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > MAX_LINES:
        raise SdpError("too many lines")
    if lines[0].strip() != "v=0":
        raise SdpError("does not begin with v=0")
    session, origin = _Section(), ""
    sections = [session]
    for kind, value in _pairs(lines[1:]):
        if kind == "m":
            sections.append(_Section(value))
        elif kind == "o":
            origin = value
        else:
            sections[-1].take(kind, value)
    if not origin:
        raise SdpError("no o= line")
    media = tuple(_media(section) for section in sections[1:])
    return Description(origin, session.host, tuple(session.attributes), media)


def _pairs(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        kind, equals, value = line.partition("=")
        if not line.strip():
            continue
        if not equals or len(kind) != 1:
            raise SdpError(f"line {line[:40]!r}")
        yield kind, value.strip()


def _connection(value: str) -> str:
    parts = value.split()
    if len(parts) != 3 or parts[0] != "IN" or parts[1] not in ("IP4", "IP6"):
        raise SdpError(f"connection {value[:60]!r}")
    return parts[2].partition("/")[0]


def _media(section: _Section) -> Media:
    parts = section.media_line.split()
    if len(parts) < 4:
        raise SdpError(f"media {section.media_line[:60]!r}")
    port = parts[1].partition("/")[0]
    if not (port.isascii() and port.isdigit() and len(port) <= 5 and int(port) <= _MAX_PORT):
        raise SdpError(f"media port {port[:20]!r}")
    return Media(
        parts[0].lower(), int(port), parts[2], tuple(parts[3:]), section.host, tuple(section.attributes)
    )


@dataclass(frozen=True, slots=True)
class Origin:
    """Our o= line: numeric session id and version (raise the version with every change), own address."""

    host: str
    session: int
    version: int

    def text(self) -> str:
        return f"- {self.session} {self.version} IN {address_family(self.host)} {self.host}"


def address_family(host: str) -> str:
    if not is_numeric(host):
        raise SdpError(f"host {host[:40]!r} is not an address")
    return "IP6" if ":" in host else "IP4"


def write_sdp(origin: Origin, media: tuple[Media, ...]) -> bytes:
    """A session description with one c= line for all sections. Raises `UnsafeText` on line breaks."""
    lines = [
        "v=0",
        f"o={origin.text()}",
        "s=-",
        f"c=IN {address_family(origin.host)} {origin.host}",
        "t=0 0",
    ]
    for section in media:
        lines.append(f"m={section.kind} {section.port} {section.protocol} {' '.join(section.formats)}")
        lines += [f"a={name}:{value}" if value else f"a={name}" for name, value in section.attributes]
    if any("\r" in line or "\n" in line for line in lines):
        raise UnsafeText("line break in a session description")
    return ("\r\n".join(lines) + "\r\n").encode("utf-8", "surrogateescape")
