"""RTCP packets (RFC 3550 section 6): what each end tells the other about what it sends and hears.

Sans-IO like `rtp.py`: `build` gives the datagram of a report, `parse` reads whatever a network sends and
never raises. Only what a telephone call needs: sender and receiver reports, the source's name, and BYE.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

SENDER_REPORT, RECEIVER_REPORT, DESCRIPTION, GOODBYE = 200, 201, 202, 203
_HEAD = struct.Struct("!BBH")
_SENDER = struct.Struct("!IIIII")
_BLOCK = struct.Struct("!IIIIII")
_CNAME = 1
_VERSION = 0x80
# Seconds from 1900 (NTP) to 1970.
NTP_EPOCH = 2_208_988_800
MOST_BLOCKS = 31


@dataclass(frozen=True, slots=True)
class ReportBlock:
    """What one end hears of a source. `fraction`: lost since the last report, 0..1; `lost`: packets since the
    beginning (negative with doubled ones); `highest`: extended sequence number; `jitter`: in timestamp units;
    `last_report` and `delay` (1/65536 s) let the source compute the round trip (RFC 3550 6.4.1)."""

    source: int
    fraction: float
    lost: int
    highest: int
    jitter: int
    last_report: int = 0
    delay: int = 0


@dataclass(frozen=True, slots=True)
class SenderInfo:
    """`at`: epoch seconds; `timestamp`: the RTP time of that moment; `packets`, `octets`: sent so far."""

    at: float
    timestamp: int
    packets: int
    octets: int


@dataclass(frozen=True, slots=True)
class Report:
    """One end's report. `sender` None: it sent nothing lately. `gone`: it says BYE."""

    source: int
    sender: SenderInfo | None = None
    blocks: tuple[ReportBlock, ...] = ()
    name: str = ""
    gone: bool = False


def build(report: Report) -> bytes:
    """A compound packet: report, name, and BYE where it is the last one (RFC 3550 6.1)."""
    parts = [_report(report)]
    if report.name:
        parts.append(_description(report))
    if report.gone:
        parts.append(_packet(GOODBYE, 1, struct.pack("!I", report.source)))
    return b"".join(parts)


def parse(datagram: bytes | bytearray | memoryview) -> Report | None:
    """The report of a compound packet; None for what is none. What follows a broken part is left out."""
    found: Report | None = None
    for kind, count, body in _parts(bytes(datagram)):
        if kind in (SENDER_REPORT, RECEIVER_REPORT):
            found = _read_report(kind, count, body)
            if found is None:
                return None
        elif found is None:
            return None  # a compound packet begins with a report (RFC 3550 A.2)
        elif kind == DESCRIPTION:
            found = Report(found.source, found.sender, found.blocks, _read_name(body), found.gone)
        elif kind == GOODBYE:
            found = Report(found.source, found.sender, found.blocks, found.name, True)
    return found


def compact(at: float) -> int:
    """The middle 32 bits of the NTP time of an epoch moment: how `last_report` names a report."""
    return int((at + NTP_EPOCH) * 65536) & 0xFFFFFFFF


def round_trip(block: ReportBlock, now: float) -> float | None:
    """Seconds there and back, when the block answers a report of ours; None when it answers none, or clocks
    say that it came before it went."""
    if not block.last_report:
        return None
    span = (compact(now) - block.last_report - block.delay) & 0xFFFFFFFF
    return None if span >= 1 << 31 else span / 65536


def _packet(kind: int, count: int, body: bytes) -> bytes:
    return _HEAD.pack(_VERSION | count, kind, len(body) // 4) + body


def _report(report: Report) -> bytes:
    body = struct.pack("!I", report.source)
    sender = report.sender
    if sender is not None:
        ntp = int((sender.at + NTP_EPOCH) * (1 << 32)) & (1 << 64) - 1
        body += _SENDER.pack(
            ntp >> 32, ntp & 0xFFFFFFFF, sender.timestamp & 0xFFFFFFFF, sender.packets & 0xFFFFFFFF,
            sender.octets & 0xFFFFFFFF,
        )  # fmt: skip
    blocks = report.blocks[:MOST_BLOCKS]
    body += b"".join(_block(each) for each in blocks)
    return _packet(SENDER_REPORT if sender is not None else RECEIVER_REPORT, len(blocks), body)


def _block(block: ReportBlock) -> bytes:
    fraction = min(255, max(0, int(block.fraction * 256)))
    # Signed, 24 bits, and held at the ends (RFC 3550 6.4.1).
    lost = max(-(1 << 23), min((1 << 23) - 1, block.lost)) & 0xFFFFFF
    return _BLOCK.pack(
        block.source & 0xFFFFFFFF, fraction << 24 | lost, block.highest & 0xFFFFFFFF,
        min(block.jitter, 0xFFFFFFFF), block.last_report & 0xFFFFFFFF, block.delay & 0xFFFFFFFF,
    )  # fmt: skip


def _description(report: Report) -> bytes:
    name = report.name.encode()[:255]
    chunk = struct.pack("!IBB", report.source, _CNAME, len(name)) + name + b"\0"
    return _packet(DESCRIPTION, 1, chunk + b"\0" * (-len(chunk) % 4))


def _parts(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    while len(data) >= _HEAD.size:
        first, kind, words = _HEAD.unpack_from(data)
        end = _HEAD.size + words * 4
        if first & 0xC0 != _VERSION or end > len(data):
            return
        yield kind, first & 0x1F, data[_HEAD.size : end]
        data = data[end:]


def _read_report(kind: int, count: int, body: bytes) -> Report | None:
    start = 4 + (_SENDER.size if kind == SENDER_REPORT else 0)
    if len(body) < start + count * _BLOCK.size:
        return None
    (source,) = struct.unpack_from("!I", body)
    sender = None
    if kind == SENDER_REPORT:
        seconds, fraction, timestamp, packets, octets = _SENDER.unpack_from(body, 4)
        sender = SenderInfo(seconds - NTP_EPOCH + fraction / (1 << 32), timestamp, packets, octets)
    blocks = tuple(_read_block(body, start + number * _BLOCK.size) for number in range(count))
    return Report(source, sender, blocks)


def _read_block(body: bytes, start: int) -> ReportBlock:
    source, losses, highest, jitter, last_report, delay = _BLOCK.unpack_from(body, start)
    lost = losses & 0xFFFFFF
    lost -= (lost & 0x800000) << 1
    return ReportBlock(source, (losses >> 24) / 256, lost, highest, jitter, last_report, delay)


def _read_name(body: bytes) -> str:
    """The CNAME of the first chunk, empty when there is none."""
    place = 4
    while place + 2 <= len(body) and body[place]:
        kind, length = body[place], body[place + 1]
        if kind == _CNAME:
            return body[place + 2 : place + 2 + length].decode("utf-8", "replace")
        place += 2 + length
    return ""
