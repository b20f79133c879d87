"""Cuts a byte stream into SIP messages (RFC 3261 sections 7.5 and 18.3, RFC 5626 section 3.5.1).

Pure: bytes in, frames out, and the same frames however the stream was cut into pieces. Nothing is
understood here but where a message ends; `parser.py` reads the message.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from telephony.sip.headers import HeaderError, parse_number
from telephony.sip.parser import MAX_HEADER_BYTES, MAX_MESSAGE

PONG = b"\r\n"
"""What answers a `Ping` (RFC 5626 section 4.4.1)."""
_END = b"\r\n\r\n"
_LENGTH_NAMES = (b"content-length", b"l")
_TOKEN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.!%*_+`'~")


@dataclass(frozen=True, slots=True)
class Whole:
    """One message with exactly the body its Content-Length names."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ping:
    """Two line breaks between messages: the peer asks whether the connection lives."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Where the next message begins cannot be known any more, so the connection must be closed (18.3).

    `data` is what there is of the message: handed to `Endpoint.receive` it is answered 400 or 513 where its
    sender can be answered, then nothing more of this stream is read.
    """

    reason: str
    data: bytes = field(repr=False, compare=False)


Frame = Whole | Ping | Broken


class Framer:
    """The frames of one connection, in order. After `Broken` it gives nothing more."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._scanned = 0
        self._breaks = 0
        self._broken = False

    @property
    def waiting(self) -> bool:
        """Whether a message has begun and not ended: a peer that leaves it so is given up after a while."""
        return bool(self._buffer)

    def feed(self, data: bytes) -> list[Frame]:
        """Take what was read."""
        frames: list[Frame] = []
        if self._broken:
            return frames
        self._buffer += data
        while not self._broken:
            self._skip_breaks(frames)
            frame = self._next()
            if frame is None:
                break
            frames.append(frame)
        return frames

    def _skip_breaks(self, frames: list[Frame]) -> None:
        """Line breaks before a message mean nothing (7.5), but two in a row are a ping."""
        at = 0
        while self._buffer[at : at + 2] == b"\r\n":
            at += 2
            self._breaks += 1
            if self._breaks == 2:
                frames.append(Ping())
                self._breaks = 0
        if at:
            del self._buffer[:at]
            self._scanned = 0

    def _next(self) -> Frame | None:
        buffer = self._buffer
        if not buffer or buffer == b"\r":
            return None
        self._breaks = 0
        if buffer[0] not in _TOKEN:
            return self._break("bytes that begin no SIP message", bytes(buffer[:80]))
        end = buffer.find(_END, max(0, self._scanned - 3), MAX_HEADER_BYTES + 4)
        if end < 0:
            if len(buffer) >= MAX_HEADER_BYTES + 4:
                return self._break("headers over 16 KiB", bytes(buffer[:80]))
            self._scanned = len(buffer)
            return None
        self._scanned = end
        return self._message(end)

    def _message(self, end: int) -> Frame | None:
        head = bytes(self._buffer[:end])
        try:
            length = content_length(head)
        except HeaderError as error:
            return self._break(str(error), head + _END)
        if end + 4 + length > MAX_MESSAGE:
            return self._break("message over 64 KiB", head + _END)
        if len(self._buffer) < end + 4 + length:
            return None
        data = bytes(self._buffer[: end + 4 + length])
        del self._buffer[: end + 4 + length]
        self._scanned = 0
        return Whole(data)

    def _break(self, reason: str, data: bytes) -> Broken:
        self._broken = True
        self._buffer.clear()
        return Broken(reason, data)


def content_length(head: bytes) -> int:
    """The one Content-Length among the header lines of `head`, also in its compact form and folded.
    Raises `HeaderError` when there is none, more than one, or no number."""
    found: list[bytes] = []
    ours = False
    for line in head.split(b"\r\n")[1:]:
        if line[:1] in (b" ", b"\t"):
            if ours:
                found[-1] += b" " + line.strip()
            continue
        name, _, value = line.partition(b":")
        ours = name.rstrip(b" \t").lower() in _LENGTH_NAMES
        if ours:
            found.append(value.strip())
    if len(found) != 1:
        raise HeaderError("content-length header more than once" if found else "no content-length header")
    return parse_number(found[0].decode("ascii", "replace"), 10**11)
