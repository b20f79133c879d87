"""What one reading of a known code tells of a scanner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.frames import NO_SUFFIX_GAP, Fault, Framing
from devices.scanning.learned import LONGEST_AROUND, Learned, learned
from devices.scanning.ports import Line

CODE = "RD-LEARN"
LINE = Line(baudrate=115200)
AROUND = st.from_regex(r"[!-Z^-~]{0,8}", fullmatch=True)


def sent(text: str, even: bool) -> bytes:
    """As a line of 7 bits with parity puts it on one of 8 without."""
    return bytes(byte | (0x80 if (byte.bit_count() % 2 == 1) == even else 0) for byte in text.encode())


@given(AROUND, AROUND, st.sampled_from(["", "]C0", "]Q1"]))
def test_prefix_and_suffix_are_what_stands_around_the_code(before: str, after: str, aim: str) -> None:
    found = learned((before + aim + CODE + after).encode(), Fault.NONE, LINE, CODE)
    assert found == Learned(LINE, Framing(prefix=before.encode(), suffix=after.encode()))
    assert found.framing.bare((before + "SN1" + after).encode()) == b"SN1"


def test_without_a_terminator_the_gap_ends_codes() -> None:
    found = learned(CODE.encode(), Fault.UNFINISHED, LINE, CODE)
    assert found is not None and found.framing.gap == NO_SUFFIX_GAP


@pytest.mark.parametrize(("even", "parity"), [(True, "E"), (False, "O")])
def test_seven_bits_with_parity_are_known_by_the_eighth(even: bool, parity: str) -> None:
    # The carriage return has its parity too, so it ended nothing.
    found = learned(sent(CODE + "\r", even), Fault.UNFINISHED, LINE, CODE)
    assert found is not None
    assert (found.line.bytesize, found.line.parity, found.line.baudrate) == (7, parity, 115200)
    assert found.framing == Framing()


TOO_MUCH = b"x" * (LONGEST_AROUND + 1) + b"RD-LEARN"


@pytest.mark.parametrize("raw", [b"", b"\x80\xfe", b"RD-LEAR", b"rd-learn", TOO_MUCH])
def test_anything_else_is_not_the_code(raw: bytes) -> None:
    assert learned(raw, Fault.NONE, LINE, CODE) is None


@given(st.binary(max_size=40))
def test_any_bytes_get_an_answer(raw: bytes) -> None:
    found = learned(raw, Fault.NONE, LINE, "")
    assert found is None or found.framing.prefix == b""
    learned(raw, Fault.UNFINISHED, LINE, CODE)
