"""Whole codes out of bytes in pieces."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.scanning.frames import ABANDONED, LONGEST, Fault, Frame, Framer, Framing

# Mostly what a scanner sends, and enough of what ends or spoils a code.
BYTES = st.lists(
    st.one_of(
        st.sampled_from([b"\r", b"\n", b"\r\n", b"\t", b"\x02", b"\x03", b"\x1d", b"\x00", b"\xff"]),
        st.binary(max_size=12),
        st.from_regex(rb"[A-Z0-9]{1,20}", fullmatch=True),
    ),
    max_size=12,
).map(b"".join)
SHORT = 8
STREAMS = 100_000


def whole(data: bytes, framing: Framing) -> list[Frame]:
    return Framer(framing).feed(data, 0.0)


def expected(data: bytes, longest: int) -> list[Frame]:
    """The same rule told the other way round: cut at every boundary, then judge each piece."""
    frames = []
    piece = bytearray()
    for byte in [*data, None]:
        if byte is not None and byte not in b"\r\n\t\x03\x02":
            piece.append(byte)
            continue
        if len(piece) > longest:
            frames.append(Frame(bytes(piece[:longest]), Fault.TOO_LONG))
        elif piece and byte is not None:
            frames.append(Frame(bytes(piece), Fault.UNFINISHED if byte == 2 else Fault.NONE))
        piece.clear()
    return frames


def in_pieces(stream: bytes, sizes: list[int], framing: Framing) -> list[Frame]:
    framer, found, at, turn = Framer(framing), [], 0, 0
    while at < len(stream):
        size = sizes[turn % len(sizes)]
        found += framer.feed(stream[at : at + size], float(turn))
        at, turn = at + size, turn + 1
    return found


@given(BYTES, st.lists(st.integers(1, 9), min_size=1, max_size=6))
def test_any_chunking_gives_the_same_codes(stream: bytes, sizes: list[int]) -> None:
    framing = Framing(longest=SHORT)
    wanted = expected(stream, SHORT)
    assert whole(stream, framing) == wanted
    assert in_pieces(stream, sizes, framing) == wanted
    assert in_pieces(stream, [1], framing) == wanted


@pytest.mark.parametrize("seed", range(4))
def test_a_hundred_thousand_streams(seed: int) -> None:
    """The same property on more streams than hypothesis could draw in the time: split, merged, binary, no
    terminator, too long, letters of a wrong baud rate."""
    chance = random.Random(seed)
    framing = Framing(longest=SHORT)
    usual = b"AB01\x1d\r\r\n\t\x02\x03"
    for _ in range(STREAMS // 4):
        size = chance.randrange(40)
        stream = chance.randbytes(size) if chance.random() < 0.3 else bytes(chance.choices(usual, k=size))
        wanted = expected(stream, SHORT)
        assert whole(stream, framing) == wanted, stream
        assert in_pieces(stream, [chance.randrange(1, 9), chance.randrange(1, 9)], framing) == wanted, stream


@given(st.lists(st.from_regex(rb"[!-~]{1,40}", fullmatch=True), max_size=8), st.sampled_from(
    [b"\r", b"\n", b"\r\n", b"\t", b"\x03", b"\x03\r\n"]), st.booleans())  # fmt: skip
def test_every_code_comes_back_under_every_terminator(codes: list[bytes], end: bytes, stx: bool) -> None:
    stream = b"".join((b"\x02" if stx else b"") + code + end for code in codes)
    assert whole(stream, Framing()) == [Frame(code) for code in codes]


def test_group_separators_stay_inside() -> None:
    assert whole(b"]C10195\x1d21AB\r", Framing()) == [Frame(b"]C10195\x1d21AB")]


def test_a_megabyte_without_end_costs_one_faulty_frame_and_the_next_code_is_whole() -> None:
    framer = Framer()
    found = [frame for _ in range(1024) for frame in framer.feed(b"x" * 1024, 0.0)]
    assert found == [Frame(b"x" * LONGEST, Fault.TOO_LONG)]
    assert framer.feed(b"tail\rSN1\r", 0.0) == [Frame(b"SN1")]


def test_a_code_of_the_longest_length_is_fine_and_one_more_is_not() -> None:
    framing = Framing(longest=SHORT)
    assert whole(b"12345678\r", framing) == [Frame(b"12345678")]
    assert whole(b"123456789\r", framing) == [Frame(b"12345678", Fault.TOO_LONG)]


def test_a_lost_terminator_is_told_by_the_next_stx() -> None:
    assert whole(b"\x02AB\x02CD\x03", Framing()) == [Frame(b"AB", Fault.UNFINISHED), Frame(b"CD")]


def test_without_a_terminator_quiet_ends_the_code() -> None:
    framer = Framer(Framing(gap=0.1))
    assert framer.due is None
    assert framer.feed(b"AB", 1.0) + framer.feed(b"CD", 1.04) == []
    assert framer.due == pytest.approx(1.14)
    assert framer.wake(1.13) == []
    assert framer.wake(1.15) == [Frame(b"ABCD")]
    assert framer.wake(2.0) == []
    assert framer.due is None


def test_a_late_piece_is_not_a_new_code() -> None:
    """The reader thread was held up: the bytes had been waiting, so nobody may call that quiet."""
    framer = Framer(Framing(gap=0.1))
    assert framer.feed(b"AB", 1.0) + framer.feed(b"CD", 1.9) == []
    assert framer.wake(2.1) == [Frame(b"ABCD")]


def test_a_half_code_does_not_grow_into_the_next_scan() -> None:
    framer = Framer()
    framer.feed(b"HALF", 1.0)
    assert framer.wake(1.0 + ABANDONED - 0.1) == []
    assert framer.wake(1.0 + ABANDONED) == [Frame(b"HALF", Fault.UNFINISHED)]
    assert framer.feed(b"NEXT\r", 4.0) == [Frame(b"NEXT")]


def test_quiet_also_ends_the_skipping_of_a_code_too_long() -> None:
    framer = Framer(Framing(gap=0.1, longest=SHORT))
    assert framer.feed(b"123456789", 1.0) == [Frame(b"12345678", Fault.TOO_LONG)]
    assert framer.due is not None
    assert framer.wake(1.2) == []
    framer.feed(b"AB", 1.3)
    assert framer.wake(1.5) == [Frame(b"AB")]


@pytest.mark.parametrize("wrong", [{"terminators": b""}, {"longest": 0}, {"gap": 0.0}])
def test_a_framing_that_cannot_end_a_code_is_refused(wrong: dict) -> None:
    with pytest.raises(ValueError, match="gap"):
        Framing(**wrong)


def test_a_line_that_goes_away_leaves_no_code_behind() -> None:
    framer = Framer(Framing(gap=0.1))
    framer.feed(b"HAL", 1.0)
    assert framer.abandon() == [Frame(b"HAL", Fault.UNFINISHED)]
    assert framer.abandon() == []


AROUND = st.sampled_from([b"", b"~Z", b"Z"])


@given(st.lists(st.from_regex(rb"[A-Y0-9]{1,12}", fullmatch=True), max_size=6), AROUND)
def test_what_a_scanner_puts_around_every_code_is_left_out(codes: list[bytes], around: bytes) -> None:
    framing = Framing(prefix=around, suffix=around[::-1])
    stream = b"".join(around + code + around[::-1] + b"\r" for code in codes)
    assert whole(stream, framing) == [Frame(code) for code in codes]
    bare = b"".join(code + b"\r" for code in codes)
    assert whole(bare, framing) == [Frame(code) for code in codes]


def test_a_code_that_is_nothing_but_prefix_and_suffix_does_not_vanish() -> None:
    assert whole(b"~#\r", Framing(prefix=b"~", suffix=b"#")) == [Frame(b"~#")]
    assert whole(b"~A\x02", Framing(prefix=b"~")) == [Frame(b"~A", Fault.UNFINISHED)]


@pytest.mark.parametrize("wrong", [{"prefix": b"\r"}, {"suffix": b"A\n"}, {"prefix": b"\x02"}])
def test_what_ends_a_code_cannot_stand_around_it(wrong: dict) -> None:
    with pytest.raises(ValueError, match="prefix"):
        Framing(**wrong)
