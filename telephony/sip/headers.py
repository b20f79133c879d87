"""Header values with structure: lists, name-addr, parameters, Via, CSeq (RFC 3261 sections 20, 25.1).

One linear scanner over the text, aware of quotes and angle brackets. No regular expression ever sees a
quoted string: the usual ones are exponential on hostile input.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from telephony.sip.message import Address
from telephony.sip.uri import UriError, split_host_port

MAX_CSEQ = 2**31  # section 8.1.1.5: less than this
WHITE = " \t"
_BREAKS = frozenset(' \t"<>')
_CACHED_LENGTH = 200
"""Longer texts are not remembered, so that a flood of them costs no memory."""

Params = tuple[tuple[str, str | None], ...]


class HeaderError(ValueError):
    """A header value that does not follow its grammar."""


def skip_quoted(text: str, start: int) -> int:
    """Index after the quoted string that opens at `start`."""
    i, end = start + 1, len(text)
    while i < end:
        ch = text[i]
        if ch == '"':
            return i + 1
        i += 2 if ch == "\\" else 1
    raise HeaderError("quoted string is not closed")


def unquote(text: str) -> str:
    """Content of a quoted string with its escapes undone; other text as it is."""
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    inner = text[1:-1]
    if "\\" not in inner:
        return inner
    out, i = [], 0
    while i < len(inner):
        if inner[i] == "\\":
            i += 1
        out.append(inner[i : i + 1])
        i += 1
    return "".join(out)


def quote(text: str) -> str:
    """Text as a quoted string; line breaks are refused later, when the message is written."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def split_outside(text: str, separator: str) -> list[str]:
    """Split at `separator` where it stands outside quotes and angle brackets; pieces are trimmed."""
    if '"' not in text:
        if "<" not in text:
            return [piece.strip(WHITE) for piece in text.split(separator)]
        if separator not in text and text.rfind(">") > text.rfind("<"):  # every bracket is closed
            return [text.strip(WHITE)]
    return _split_slowly(text, separator)


def _split_slowly(text: str, separator: str) -> list[str]:
    pieces, begin, i, end = [], 0, 0, len(text)
    while i < end:
        ch = text[i]
        if ch == '"':
            i = skip_quoted(text, i)
            continue
        if ch == "<":
            i = text.find(">", i)
            if i < 0:
                raise HeaderError("'<' is not closed")
        elif ch == separator:
            pieces.append(text[begin:i].strip(WHITE))
            begin = i + 1
        i += 1
    pieces.append(text[begin:].strip(WHITE))
    return pieces


def first_of(text: str) -> str:
    """The first member of a comma list, trimmed."""
    return split_outside(text, ",")[0]


def split_list(text: str) -> list[str]:
    """Members of a comma list, empty ones left out."""
    return [piece for piece in split_outside(text, ",") if piece]


def parse_params(text: str) -> Params:
    """';tag=a;lr;x="q"' as (('tag', 'a'), ('lr', None), ('x', '"q"')); names lower case, values raw."""
    if not text:
        return ()
    pieces = split_outside(text, ";")
    if pieces[0]:
        raise HeaderError(f"text {pieces[0][:40]!r} where parameters begin")
    return tuple(_param(piece) for piece in pieces[1:] if piece)


def _param(piece: str) -> tuple[str, str | None]:
    name, equals, value = piece.partition("=")
    name = name.rstrip(WHITE)
    if not name or not _BREAKS.isdisjoint(name):
        raise HeaderError(f"parameter name {name[:40]!r}")
    if not equals:
        return name.lower(), None
    value = value.lstrip(WHITE)
    if value.startswith('"'):
        if skip_quoted(value, 0) != len(value):
            raise HeaderError("text after a quoted parameter value")
    elif not _BREAKS.isdisjoint(value):
        raise HeaderError(f"parameter value {value[:40]!r}")
    return name.lower(), value


def param_of(params: Params, name: str) -> str | None:
    """Value of the first parameter of that (lower-case) name: '' when it has none, None when absent."""
    for key, value in params:
        if key == name:
            return value or ""
    return None


@dataclass(frozen=True, slots=True)
class NameAddr:
    """From, To, Contact, Route, P-Asserted-Identity, Diversion ...: display name, URI, parameters."""

    display: str
    """Display name, unquoted."""
    uri: str
    """URI as written; '*' for `Contact: *`."""
    params: Params = ()

    def param(self, name: str) -> str | None:
        return param_of(self.params, name)

    @property
    def tag(self) -> str:
        return self.param("tag") or ""


def parse_name_addr(text: str) -> NameAddr:
    """Read one name-addr or addr-spec. Raises `HeaderError` for anything that could be read two ways."""
    # The same From and To stand in every message of a call and are asked for several times in each.
    return _recent_name_addr(text) if len(text) <= _CACHED_LENGTH else _name_addr(text)


def _name_addr(text: str) -> NameAddr:
    text = text.strip(WHITE)
    if text == "*":
        return NameAddr("", "*")
    display, rest = "", text
    if text.startswith('"'):
        after = skip_quoted(text, 0)
        display, rest = unquote(text[:after]), text[after:].lstrip(WHITE)
        if not rest.startswith("<"):
            raise HeaderError("a quoted name must be followed by '<'")
    open_at = rest.find("<")
    if open_at < 0:
        return _addr_spec(rest)
    before = rest[:open_at].rstrip(WHITE)
    if '"' in before or ">" in before:
        raise HeaderError("a quote inside an unquoted name")
    close_at = rest.find(">", open_at)
    if close_at < 0:
        raise HeaderError("'<' is not closed")
    uri = rest[open_at + 1 : close_at].strip(WHITE)
    if not uri:
        raise HeaderError("empty URI")
    return NameAddr(display or before, uri, parse_params(rest[close_at + 1 :].strip(WHITE)))


def _addr_spec(text: str) -> NameAddr:
    # 20.10: without brackets all parameters belong to the header, not to the URI.
    uri, semicolon, params = text.partition(";")
    uri = uri.rstrip(WHITE)
    if not uri or not _BREAKS.isdisjoint(uri):
        raise HeaderError(f"no URI in {text[:60]!r}")
    return NameAddr("", uri, parse_params(semicolon + params))


_recent_name_addr = lru_cache(maxsize=1024)(_name_addr)


def parse_name_addrs(values: Sequence[str]) -> list[NameAddr]:
    """All members of all fields of one name (`message.headers("contact")`), in order."""
    return [parse_name_addr(piece) for value in values for piece in split_list(value)]


@dataclass(frozen=True, slots=True)
class Via:
    """One Via element; `host` without brackets."""

    transport: str
    host: str
    port: int | None
    params: Params

    @property
    def branch(self) -> str:
        return param_of(self.params, "branch") or ""

    @property
    def sent_by(self) -> str:
        """Host and port for matching transactions (17.2.3); the default port counts as written."""
        return f"{self.host}:{self.port or 5060}"


def parse_via(text: str) -> Via:
    """Read one Via element; spaces around the slashes are allowed (25.1)."""
    return _recent_via(text) if len(text) <= _CACHED_LENGTH else _via(text)


def _via(text: str) -> Via:
    version, _, after = text.partition("/")
    number, _, after = after.partition("/")
    if version.strip(WHITE).upper() != "SIP" or number.strip(WHITE) != "2.0":
        raise HeaderError("Via is not SIP/2.0")
    transport, _, rest = after.strip(WHITE).partition(" ")
    rest = rest.replace("\t", " ").strip(WHITE)
    sent_by, semicolon, params = rest.partition(";")
    if not transport or not sent_by:
        raise HeaderError("Via without sent-by")
    try:
        host, port = split_host_port("".join(sent_by.split()))
    except UriError as error:
        raise HeaderError(f"Via: {error}") from error
    return Via(transport.upper(), host, port, parse_params(semicolon + params))


_recent_via = lru_cache(maxsize=1024)(_via)


def stamp_via(text: str, source: Address) -> str:
    """The top Via field with received= and rport= filled in for `source`, all else byte for byte
    (18.2.1, RFC 3581 section 4). `text` may hold further elements after a comma."""
    first = first_of(text)
    tail = text[text.index(first) + len(first) :]
    via = parse_via(first)
    rport = param_of(via.params, "rport")
    if rport is None and (via.host == source.host or param_of(via.params, "received") is not None):
        return text
    if rport == "":
        first = _fill_rport(first, source.port)
    if param_of(via.params, "received") is None:
        first = f"{first};received={source.host}"
    return first + tail


def _fill_rport(element: str, port: int) -> str:
    pieces = element.split(";")
    for i, piece in enumerate(pieces):
        if piece.rstrip("= \t").strip(WHITE).lower() == "rport":
            pieces[i] = f"rport={port}"
            break
    return ";".join(pieces)


def parse_cseq(text: str) -> tuple[int, str]:
    """'4711 INVITE' as (4711, 'INVITE')."""
    return _recent_cseq(text) if len(text) <= _CACHED_LENGTH else _cseq(text)


def _cseq(text: str) -> tuple[int, str]:
    parts = text.split()
    if len(parts) != 2:
        raise HeaderError(f"CSeq {text[:40]!r}")
    return parse_number(parts[0], MAX_CSEQ - 1), parts[1]


_recent_cseq = lru_cache(maxsize=256)(_cseq)


def parse_number(text: str, most: int) -> int:
    """A non-negative decimal number up to `most`. Raises `HeaderError`."""
    text = text.strip(WHITE)
    if not (text.isascii() and text.isdigit()) or len(text) > 12 or int(text) > most:
        raise HeaderError(f"number {text[:20]!r}")
    return int(text)
