"""Just the SIP that a crowd of callers and operators speaks on loopback (RFC 3261), cheap enough to measure
with: text in, text out, no timers but the crowd's own."""

import re
import secrets
from dataclasses import dataclass

CODEC = "PCMU"


@dataclass(frozen=True, slots=True)
class Packet:
    """``first``: the start line. Header names are lower case, with all their values in order."""

    first: str
    headers: dict[str, list[str]]
    body: str

    @property
    def status(self) -> int:
        return int(self.first.split()[1]) if self.first.startswith("SIP/2.0") else 0

    @property
    def method(self) -> str:
        """Of a request; of an answer, the method it answers."""
        return self.get("cseq").split()[1] if self.status else self.first.split()[0]

    def get(self, name: str) -> str:
        return self.headers.get(name, [""])[0]

    @property
    def media(self) -> tuple[str, int]:
        """Where its SDP wants sound."""
        host = re.search(r"^c=IN IP4 (\S+)", self.body, re.M)
        port = re.search(r"^m=audio (\d+)", self.body, re.M)
        if host is None or port is None:
            raise ValueError(f"no audio in {self.body!r}")
        return host.group(1), int(port.group(1))


def read(data: bytes) -> Packet:
    head, _, body = data.decode("utf-8", "replace").partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    headers: dict[str, list[str]] = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers.setdefault(name.strip().lower(), []).append(value.strip())
    return Packet(first, headers, body)


def request(first: str, headers: list[tuple[str, str]], body: str = "") -> bytes:
    lines = [first, *(f"{name}: {value}" for name, value in headers)]
    if body:
        lines.append("Content-Type: application/sdp")
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", "", body]).encode()


def answer(to: Packet, status: str, *, tag: str, contact: str = "", body: str = "") -> bytes:
    """An answer that echoes what must be echoed (8.2.6.2)."""
    callee = to.get("to")
    headers = [("Via", via) for via in to.headers["via"]]
    headers += [("Record-Route", route) for route in to.headers.get("record-route", [])]
    headers += [
        ("From", to.get("from")),
        ("To", callee if ";tag=" in callee else f"{callee};tag={tag}"),
        ("Call-ID", to.get("call-id")),
        ("CSeq", to.get("cseq")),
    ]
    if contact:
        headers.append(("Contact", contact))
    return request(f"SIP/2.0 {status}", headers, body)


def place(address: tuple[str, int]) -> str:
    return f"{address[0]}:{address[1]}"


def via(address: tuple[str, int]) -> tuple[str, str]:
    return "Via", f"SIP/2.0/UDP {place(address)};branch=z9hG4bK{secrets.token_hex(8)};rport"


def sdp(host: str, port: int) -> str:
    lines = ("v=0", f"o=crowd 1 1 IN IP4 {host}", "s=-", f"c=IN IP4 {host}", "t=0 0",
             f"m=audio {port} RTP/AVP 0", f"a=rtpmap:0 {CODEC}/8000", "a=ptime:20", "a=sendrecv")  # fmt: skip
    return "".join(f"{line}\r\n" for line in lines)


def uri_of(value: str) -> str:
    found = re.search(r"<([^>]+)>", value)
    return found.group(1) if found else value.partition(";")[0].strip()
