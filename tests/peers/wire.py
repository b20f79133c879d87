"""Just enough SIP and SDP text for a test phone (RFC 3261, 4566). Shares nothing with telephony/sip."""

import hashlib
import re
import secrets
from dataclasses import dataclass, field

LONG = {"v": "via", "f": "from", "t": "to", "i": "call-id", "m": "contact", "c": "content-type"}


@dataclass
class Packet:
    """A SIP message. ``first`` is the start line; header names are lower case, long form, in order."""

    first: str
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""

    @property
    def status(self) -> int:
        return int(self.first.split()[1]) if self.first.startswith("SIP/2.0 ") else 0

    @property
    def method(self) -> str:
        return "" if self.status else self.first.split()[0]

    @property
    def uri(self) -> str:
        return self.first.split()[1]

    def get(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name.lower()), "")

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key == name.lower()]

    @property
    def cseq(self) -> tuple[int, str]:
        number, method = self.get("cseq").split()
        return int(number), method

    @property
    def branch(self) -> str:
        found = re.search(r"branch=([^;,\s]+)", self.get("via"))
        return found.group(1) if found else ""

    def to_bytes(self) -> bytes:
        lines = [self.first, *(f"{name}: {value}" for name, value in self.headers)]
        head = "\r\n".join([*lines, f"Content-Length: {len(self.body)}", "", ""])
        return head.encode("utf-8", "surrogateescape") + self.body


def read(data: bytes) -> Packet:
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("utf-8", "surrogateescape").split("\r\n")
    headers = []
    for line in lines:
        name, _, value = line.partition(":")
        key = name.strip().lower()
        if key != "content-length":
            headers.append((LONG.get(key, key), value.strip()))
    return Packet(first, headers, body)


def first_of(stream: bytes) -> bytes | None:
    """The first whole message of a TCP stream, None when there is none yet."""
    head, end, rest = stream.partition(b"\r\n\r\n")
    if not end:
        return None
    found = re.search(rb"(?im)^(?:content-length|l)[ \t]*:[ \t]*(\d+)", head)
    size = int(found.group(1)) if found else 0
    return stream[: len(head) + 4 + size] if len(rest) >= size else None


def tag_of(value: str) -> str:
    found = re.search(r";tag=([^;\s>]+)", value.rpartition(">")[2] or value)
    return found.group(1) if found else ""


def uri_of(value: str) -> str:
    found = re.search(r"<([^>]+)>", value)
    return found.group(1) if found else value.split(";")[0].strip()


def md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


def digest_answer(challenge: str, *, user: str, secret: str, method: str, uri: str, count: int = 1) -> str:
    """The Authorization value for a challenge (RFC 2617 MD5, RFC 7616 SHA-256)."""
    parts = dict(re.findall(r'(\w+)="?([^",]+)"?', challenge.partition(" ")[2]))
    algorithm = parts.get("algorithm", "MD5")
    make = hashlib.sha256 if algorithm.upper().startswith("SHA-256") else hashlib.md5

    def h(text: str) -> str:
        return make(text.encode()).hexdigest()

    a1, a2 = h(f"{user}:{parts['realm']}:{secret}"), h(f"{method}:{uri}")
    fields = [
        f'Digest username="{user}"', f'realm="{parts["realm"]}"', f'nonce="{parts["nonce"]}"', f'uri="{uri}"',
        f"algorithm={algorithm}",
    ]  # fmt: skip
    nonce = parts["nonce"]
    if "qop" in parts:
        cnonce, nc = secrets.token_hex(8), f"{count:08x}"
        response = h(f"{a1}:{nonce}:{nc}:{cnonce}:auth:{a2}")
        fields += [f"qop=auth, nc={nc}", f'cnonce="{cnonce}"', f'response="{response}"']
    else:
        fields.append(f'response="{h(f"{a1}:{nonce}:{a2}")}"')
    if "opaque" in parts:
        fields.append(f'opaque="{parts["opaque"]}"')
    return ", ".join(fields)


def sdp(host: str, port: int, *, codecs: tuple[int, ...] = (0, 8), direction: str = "sendrecv",
        version: int = 1, keys: bool = True) -> bytes:  # fmt: skip
    """``keys``: with telephone-events (RFC 4733)."""
    kind = "IP6" if ":" in host else "IP4"
    names = {0: "PCMU/8000", 8: "PCMA/8000", 9: "G722/8000", 18: "G729/8000", 101: "telephone-event/8000"}
    formats = (*codecs, 101) if keys else codecs
    lines = [
        "v=0", f"o=test 1 {version} IN {kind} {host}", "s=-", f"c=IN {kind} {host}", "t=0 0",
        f"m=audio {port} RTP/AVP {' '.join(map(str, formats))}",
        *(f"a=rtpmap:{number} {names[number]}" for number in formats),
        *(["a=fmtp:101 0-15"] if keys else []), f"a={direction}",
    ]  # fmt: skip
    return "".join(f"{line}\r\n" for line in lines).encode()


@dataclass
class Media:
    """What an SDP body says about its audio."""

    host: str
    port: int
    formats: list[int]
    direction: str


def read_sdp(body: bytes) -> Media:
    text = body.decode()
    host = re.search(r"c=IN IP[46] (\S+)", text)
    audio = re.search(r"m=audio (\d+) RTP/AVP ([\d ]+)", text)
    assert host and audio, text
    way = re.search(r"a=(sendrecv|sendonly|recvonly|inactive)", text)
    formats = [int(number) for number in audio.group(2).split()]
    return Media(host.group(1), int(audio.group(1)), formats, way.group(1) if way else "sendrecv")
