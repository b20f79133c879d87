"""What one reading of a known code tells of a scanner: parity, terminator, prefix and suffix.

A line set to 8 bits without parity still gets what a 7-bit scanner sends: its parity comes as the eighth bit.
So the first scan is enough, whatever the parity.
"""

from dataclasses import dataclass, replace

from devices.scanning.frames import NO_SUFFIX_GAP, STX, TERMINATORS, Fault, Framing
from devices.scanning.ports import Line
from devices.scanning.symbology import split_identifier

SHORTEST = 3
LONGEST_AROUND = 16
"""Bytes of a prefix or suffix; more is another code that was read before."""


@dataclass(frozen=True, slots=True)
class Learned:
    """How to listen to it."""

    line: Line
    framing: Framing


def learned(raw: bytes, fault: Fault, line: Line, expected: str) -> Learned | None:
    """None when it is not the code. ``expected`` empty: any plain text is."""
    for data, found in ((raw, line), (_without_parity(raw), _parity(raw, line))):
        if found is None:
            continue
        framing = _framing(data.strip(TERMINATORS), fault if data is raw else Fault.NONE, expected)
        if framing is not None:
            return Learned(found, framing)
    return None


def _framing(raw: bytes, fault: Fault, expected: str) -> Framing | None:
    # It came whole but without a terminator: the gap has to end this scanner's codes.
    gap = NO_SUFFIX_GAP if fault is not Fault.NONE else None
    text = raw.decode("latin-1")
    if not expected:
        _, bare = split_identifier(text.strip())
        plain = len(bare) >= SHORTEST and bare.isascii() and bare.isprintable()
        return Framing(gap=gap) if plain else None
    at = text.find(expected)
    if at < 0:
        return None
    before, after = text[:at], text[at + len(expected) :]
    if len(before) >= 3 and split_identifier(before[-3:])[0] is not None:
        before = before[:-3]
    if max(len(before), len(after)) > LONGEST_AROUND or not _sayable(before + after):
        return None
    return Framing(gap=gap, prefix=before.strip(" ").encode(), suffix=after.strip(" ").encode())


def _sayable(around: str) -> bool:
    return around.isascii() and not {ord(char) for char in around} & {*TERMINATORS, STX}


def _without_parity(raw: bytes) -> bytes:
    return bytes(byte & 0x7F for byte in raw)


def _parity(raw: bytes, line: Line) -> Line | None:
    """The line that these bytes were sent on if their eighth bit is a parity; None when it is not."""
    if not any(byte & 0x80 for byte in raw):
        return None
    ones = {byte.bit_count() % 2 for byte in raw}
    if len(ones) != 1:
        return None
    return replace(line, bytesize=7, parity="E" if ones == {0} else "O")
