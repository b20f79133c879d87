"""Bytes of one datagram to a checked `Message` (RFC 3261 sections 7, 8.1.1, 18.3, 25; RFC 4475).

Lenient where real phones are (compact forms, folding, spaces before the colon, leading line breaks,
missing reason space), strict where two readings are possible. Cost is linear in the size.
"""

from __future__ import annotations

import sys

from telephony.sip.headers import (
    WHITE,
    HeaderError,
    first_of,
    parse_cseq,
    parse_name_addr,
    parse_name_addrs,
    parse_number,
    parse_via,
    split_list,
)
from telephony.sip.message import Message, canonical
from telephony.sip.uri import UnknownScheme, UriError, parse_uri

MAX_MESSAGE = 64 * 1024
MAX_HEADER_BYTES = 16 * 1024
MAX_LINES = 200
_TOKEN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.!%*_+`'~")
_USUAL = frozenset(
    (
        "Accept", "Allow", "Allow-Events", "Authorization", "Call-ID", "Contact", "Content-Length",
        "Content-Type", "CSeq", "Date", "Expires", "From", "Max-Forwards", "Min-SE", "Min-Expires",
        "P-Asserted-Identity", "Privacy", "Proxy-Authorization", "Reason", "Record-Route", "Remote-Party-ID",
        "Require", "Route", "Server", "Session-Expires", "Subject", "Supported", "To", "User-Agent", "Via",
        "WWW-Authenticate",
    )
)  # fmt: skip
"""Names as most write them."""
_REQUIRED = ("via", "from", "to", "call-id", "cseq")
_SINGLE = ("from", "to", "call-id", "cseq", "max-forwards", "content-length", "content-type")


class Malformed(ValueError):
    """A datagram that is not a good SIP message.

    status: what a request deserves as answer. partial: what could be read of it, if it was a request.
    """

    def __init__(self, reason: str, status: int = 400, partial: Message | None = None) -> None:
        super().__init__(reason)
        self.status = status
        self.partial = partial


def parse(data: bytes, *, stream: bool = False) -> Message | None:
    """Read one datagram, or with `stream` one message of a stream, which must tell its length (20.14).
    None: a keep-alive of line breaks only. Raises `Malformed`."""
    if len(data) > MAX_MESSAGE:
        raise Malformed("message over 64 KiB", 513)
    data = data.lstrip(b"\r\n")
    if not data.strip(b"\x00 "):
        return None
    head, blank, body = data.partition(b"\r\n\r\n")
    if len(head) > MAX_HEADER_BYTES:
        raise Malformed("headers over 16 KiB", 513)
    lines = head.decode("utf-8", "surrogateescape").split("\r\n")
    if len(lines) > MAX_LINES:
        raise Malformed("more than 200 lines", 513)
    headers, complaint = _plain_fields(lines) or _fields(lines)
    message = _start(lines[0], tuple(headers), body)
    if not blank and not complaint:
        complaint = "no empty line after the headers"
    try:
        _check(message, complaint)
        message = _cut_body(message, stream)
    except TooLong as error:
        raise Malformed(str(error), 513, message if message.is_request else None) from error
    except (HeaderError, UriError) as error:
        status = 416 if isinstance(error, UnknownScheme) else 400
        raise Malformed(str(error), status, message if message.is_request else None) from error
    return message


def _plain_fields(lines: list[str]) -> tuple[list[tuple[str, str]], str] | None:
    """The same as `_fields` of what nearly every message is, in a third of the time: known names, one line
    each. None: it is not plain."""
    text = "".join(lines)
    if "\r" in text or "\n" in text:
        return None
    parted = [line.partition(":") for line in lines[1:]]
    fields = [(name, value.strip(WHITE)) for name, _, value in parted if name in _USUAL]
    return (fields, "") if len(fields) == len(parted) else None


def _fields(lines: list[str]) -> tuple[list[tuple[str, str]], str]:
    """(name, value) pairs with folding undone, and the first complaint if any."""
    fields: list[tuple[str, str]] = []
    folded: list[str] = []
    complaint = ""
    for line in lines[1:]:
        if line[:1] in (" ", "\t"):
            folded.append(line.strip(WHITE))
            continue
        if folded:
            _unfold(fields, folded)
        name, colon, value = line.partition(":")
        name = name.rstrip(WHITE)
        if not colon or not name or not _TOKEN.issuperset(name):
            complaint = complaint or f"header line {line[:40]!r}"
            continue
        if "\r" in value or "\n" in value:
            complaint = complaint or f"lone line break in {name}"
            value = value.replace("\r", " ").replace("\n", " ")
        fields.append((name, value.strip(WHITE)))
    if folded:
        _unfold(fields, folded)
    return fields, complaint


def _unfold(fields: list[tuple[str, str]], folded: list[str]) -> None:
    if fields:
        name, value = fields[-1]
        text = " ".join(part for part in (value, *folded) if part)
        fields[-1] = name, text.replace("\r", " ").replace("\n", " ")
    folded.clear()


def _start(line: str, headers: tuple[tuple[str, str], ...], body: bytes) -> Message:
    if "\r" in line or "\n" in line:
        raise Malformed("lone line break in the start line")
    if line[:4].upper() == "SIP/":
        return _status_line(line, headers, body)
    method, space, rest = line.partition(" ")
    uri, _, version = rest.rpartition(" ")
    if not space or not uri or not method or not _TOKEN.issuperset(method):
        raise Malformed(f"start line {line[:60]!r}")
    message = Message(sys.intern(method), uri, 0, "", headers, body)
    if version.upper() != "SIP/2.0":
        status = 505 if version[:4].upper() == "SIP/" else 400
        raise Malformed(f"version {version[:20]!r}", status, message)
    return message


def _status_line(line: str, headers: tuple[tuple[str, str], ...], body: bytes) -> Message:
    version, _, rest = line.partition(" ")
    code, _, reason = rest.partition(" ")
    if version.upper() != "SIP/2.0" or len(code) != 3 or not (code.isascii() and code.isdigit()):
        raise Malformed(f"status line {line[:60]!r}")
    if not 100 <= int(code) <= 699:
        raise Malformed(f"status {code}")
    return Message("", "", int(code), reason, headers, body)


def _check(message: Message, complaint: str) -> None:
    if complaint:
        raise HeaderError(complaint)
    _check_presence(message)
    parse_via(first_of(message.header("via")))
    for name in ("from", "to"):
        if parse_name_addr(message.header(name)).uri == "*":
            raise HeaderError(f"{name} without a URI")
    _, method = parse_cseq(message.header("cseq"))
    if method == "INVITE" and message.status < 300:
        _check_routing(message)
    if message.is_request:
        _check_request(message, method)


def _check_presence(message: Message) -> None:
    for name in _REQUIRED:
        if not message.header(name):
            raise HeaderError(f"no {name} header")
    if not message.repeats:
        return
    for name in _SINGLE:
        if len(message.headers(name)) > 1:
            raise HeaderError(f"{name} header more than once")


def _check_routing(message: Message) -> None:
    """Refuse what could not be used later as a request line or Route of our BYE."""
    try:
        entries = parse_name_addrs(message.headers("contact"))
        for entry in entries + parse_name_addrs(message.headers("record-route")):
            if parse_uri(entry.uri).scheme == "tel":
                raise HeaderError("Contact or Record-Route is not a SIP URI")
        if not entries:
            parse_uri(parse_name_addr(message.header("from")).uri)
    except UriError as error:
        raise HeaderError(f"Contact or Record-Route: {error}") from error


def _check_request(message: Message, cseq_method: str) -> None:
    if cseq_method != message.method:
        raise HeaderError("CSeq names another method")
    values = message.headers("via")
    if len(values) > 1 or "," in values[0]:  # the first one is checked already
        for value in values:
            for element in split_list(value):
                parse_via(element)
    if message.has("max-forwards"):
        parse_number(message.header("max-forwards"), 255)
    parse_uri(message.uri)


class TooLong(HeaderError):
    """A Content-Length beyond what we take."""


def _cut_body(message: Message, stream: bool) -> Message:
    """Apply Content-Length (18.3): more than there is = error, less = the rest is not ours."""
    if not message.has("content-length"):
        if stream:
            raise HeaderError("no content-length header")
        return message
    length = parse_number(message.header("content-length"), 10**11)
    if length > MAX_MESSAGE:
        raise TooLong("body over 64 KiB")
    if length > len(message.body):
        raise HeaderError("body shorter than Content-Length")
    if length == len(message.body):
        return message
    return replace_body(message, message.body[:length])


def replace_body(message: Message, body: bytes) -> Message:
    """The same message with another body."""
    return Message(message.method, message.uri, message.status, message.reason, message.raw_headers, body)


def answerable(message: Message) -> bool:
    """Whether a malformed request holds enough for a response that its sender can match."""
    if message.method == "ACK":
        return False
    try:
        parse_via(first_of(message.header("via")))
        parse_name_addr(message.header("to"))
    except HeaderError:
        return False
    return all(message.header(canonical(name)) for name in _REQUIRED)
