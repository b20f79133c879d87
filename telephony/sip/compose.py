"""Requests and responses on their way out (RFC 3261 sections 8.1.1, 8.2.6, 9.1, 17.1.1.3)."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace

from telephony.sip.headers import quote, stamp_via
from telephony.sip.message import Address, Message, request_bytes, response_bytes
from telephony.sip.uri import host_text

BRANCH_COOKIE = "z9hG4bK"

REASONS = {
    100: "Trying", 180: "Ringing", 181: "Call Is Being Forwarded", 182: "Queued", 183: "Session Progress",
    200: "OK", 202: "Accepted", 300: "Multiple Choices", 301: "Moved Permanently", 302: "Moved Temporarily",
    305: "Use Proxy", 380: "Alternative Service", 400: "Bad Request", 401: "Unauthorized",
    402: "Payment Required", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    406: "Not Acceptable", 407: "Proxy Authentication Required", 408: "Request Timeout", 410: "Gone",
    413: "Request Entity Too Large", 414: "Request-URI Too Long", 415: "Unsupported Media Type",
    416: "Unsupported URI Scheme", 420: "Bad Extension", 421: "Extension Required",
    422: "Session Interval Too Small",
    423: "Interval Too Brief", 480: "Temporarily Unavailable", 481: "Call/Transaction Does Not Exist",
    482: "Loop Detected", 483: "Too Many Hops", 484: "Address Incomplete", 485: "Ambiguous",
    486: "Busy Here", 487: "Request Terminated", 488: "Not Acceptable Here", 489: "Bad Event",
    491: "Request Pending", 493: "Undecipherable", 500: "Server Internal Error", 501: "Not Implemented",
    502: "Bad Gateway", 503: "Service Unavailable", 504: "Server Time-out",
    505: "Version Not Supported", 513: "Message Too Large", 600: "Busy Everywhere", 603: "Decline",
    604: "Does Not Exist Anywhere", 606: "Not Acceptable",
}  # fmt: skip

HeaderList = tuple[tuple[str, str], ...]


def via_value(transport: str, contact: Address, branch: str) -> str:
    """A Via element of ours; rport asks the peer to answer to where we really send from (RFC 3581)."""
    return f"SIP/2.0/{transport} {host_text(contact.host)}:{contact.port};branch={branch};rport"


def name_addr(uri: str, display: str = "", tag: str = "") -> str:
    """'"Display" <uri>;tag=...' from raw parts. Raises ValueError when the URI would break out of <>."""
    if ">" in uri or "<" in uri:
        raise ValueError(f"angle bracket in URI {uri[:60]!r}")
    shown = f"{quote(display)} " if display else ""
    return f"{shown}<{uri}>;tag={tag}" if tag else f"{shown}<{uri}>"


@dataclass(frozen=True, slots=True)
class Request:
    """One request ready to be sent; ACK to a refusal and CANCEL are derived from it."""

    method: str
    uri: str
    via: str
    from_value: str
    to_value: str
    call_id: str
    cseq: int
    routes: tuple[str, ...] = ()
    headers: HeaderList = ()
    body: bytes = b""
    content_type: str = ""
    hops: int = 70
    """Max-Forwards."""

    def data(self) -> bytes:
        """Wire form. Raises `UnsafeText` on a line break in any header."""
        if not self.uri or " " in self.uri:
            raise ValueError(f"Request-URI {self.uri[:60]!r}")
        headers = [("Via", self.via), *(("Route", route) for route in self.routes)]
        headers.append(("Max-Forwards", str(self.hops)))
        headers.append(("From", self.from_value))
        headers.append(("To", self.to_value))
        headers.append(("Call-ID", self.call_id))
        headers.append(("CSeq", f"{self.cseq} {self.method}"))
        headers.extend(self.headers)
        if self.body:
            headers.append(("Content-Type", self.content_type))
        return request_bytes(self.method, self.uri, headers, self.body)

    def ack(self, to_value: str) -> Request:
        """ACK for a 3xx to 6xx: same Request-URI, Via and Route as the INVITE (17.1.1.3)."""
        return self._derived("ACK", to_value, ())

    def cancel(self, headers: HeaderList = ()) -> Request:
        """CANCEL of this INVITE: same Request-URI, Via (so same branch), To, CSeq number (9.1)."""
        return self._derived("CANCEL", self.to_value, headers)

    def _derived(self, method: str, to_value: str, headers: HeaderList) -> Request:
        return replace(self, method=method, to_value=to_value, headers=headers, body=b"", content_type="")


@dataclass(frozen=True, slots=True)
class ResponseParts:
    """What a response holds besides what it copies from its request."""

    status: int
    reason: str = ""
    headers: HeaderList = ()
    body: bytes = b""
    content_type: str = ""
    to_tag: str = ""


def response(request: Message, source: Address, parts: ResponseParts) -> bytes:
    """Wire form of a response to `request` (8.2.6.2): Via, From, To, Call-ID, CSeq byte for byte, the
    top Via completed with received/rport, To given a tag unless it has one or the status is 100."""
    vias = request.headers("via")
    headers = [("Via", stamp_via(vias[0], source))]
    headers += [("Via", via) for via in vias[1:]]
    if request.method == "INVITE" and 100 < parts.status < 300:
        headers += [("Record-Route", value) for value in request.headers("record-route")]
    to_value = request.header("to")
    if parts.to_tag and parts.status > 100:
        to_value = f"{to_value};tag={parts.to_tag}"
    headers.append(("From", request.header("from")))
    headers.append(("To", to_value))
    headers.append(("Call-ID", request.header("call-id")))
    headers.append(("CSeq", request.header("cseq")))
    headers.extend(parts.headers)
    if parts.body:
        headers.append(("Content-Type", parts.content_type))
    reason = parts.reason or REASONS.get(parts.status, "Unknown")
    return response_bytes(parts.status, reason, headers, parts.body)


def stateless_tag(request: Message) -> str:
    """A To tag that is the same for every copy of one request, for answers without state (8.2.7)."""
    text = request.header("via") + request.header("call-id")
    return f"s{zlib.crc32(text.encode('utf-8', 'surrogateescape')):08x}"
