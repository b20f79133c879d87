"""RTP packets (RFC 3550 5.1): read whatever arrives, build what we send.

Nothing a network can send raises here: a datagram is a packet or it is None. The mixer reads the plain
packets of most phones in a batch of its own (`receiver.py`) and comes here for all others.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

VERSION_BITS = 0x80
HEADER = struct.Struct("!BBHII")
HEADER_SIZE = HEADER.size
_EXTENSION = struct.Struct("!HH")
# RTCP sent to the RTP port would read as payload types 72-76 with the marker set (RFC 5761 4).
_RTCP_TYPES = range(200, 224)


@dataclass(frozen=True, slots=True)
class RtpPacket:
    """One packet; `timestamp` counts samples at 8 kHz for the codecs used here."""

    payload_type: int
    sequence: int
    timestamp: int
    ssrc: int
    payload: bytes
    marker: bool = False


def parse(datagram: bytes | bytearray | memoryview) -> RtpPacket | None:
    """The packet without contributing sources, header extension and padding.

    None if it is no RTP version 2, is RTCP, or says it is longer than it is.
    """
    if len(datagram) < HEADER_SIZE:
        return None
    first, second, sequence, timestamp, ssrc = HEADER.unpack_from(datagram)
    if first & 0xC0 != VERSION_BITS or second in _RTCP_TYPES:
        return None
    start = _payload_start(datagram, first)
    end = _payload_end(datagram, first)
    if start is None or start > end:
        return None
    return RtpPacket(
        payload_type=second & 0x7F,
        sequence=sequence,
        timestamp=timestamp,
        ssrc=ssrc,
        payload=bytes(datagram[start:end]),
        marker=bool(second & 0x80),
    )


def build(packet: RtpPacket) -> bytes:
    """The datagram of a packet. Sequence, timestamp and source wrap at their width."""
    second = (0x80 if packet.marker else 0) | (packet.payload_type & 0x7F)
    return (
        HEADER.pack(
            VERSION_BITS,
            second,
            packet.sequence & 0xFFFF,
            packet.timestamp & 0xFFFFFFFF,
            packet.ssrc & 0xFFFFFFFF,
        )
        + packet.payload
    )


def _payload_start(datagram: bytes | bytearray | memoryview, first: int) -> int | None:
    """After the sources and the extension; None if the extension's own header is cut off."""
    start = HEADER_SIZE + 4 * (first & 0x0F)
    if not first & 0x10:
        return start
    if start + _EXTENSION.size > len(datagram):
        return None
    _, words = _EXTENSION.unpack_from(datagram, start)
    return start + _EXTENSION.size + 4 * int(words)


def _payload_end(datagram: bytes | bytearray | memoryview, first: int) -> int:
    """Before the padding. A padding count of 0 is against the RFC, and read as no padding."""
    return len(datagram) - (datagram[-1] if first & 0x20 else 0)
