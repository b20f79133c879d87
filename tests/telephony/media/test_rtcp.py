"""RTCP: round trips, the numbers of the RFC, and whatever a network may send."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.media.rtcp import Report, ReportBlock, SenderInfo, build, compact, parse, round_trip

U32 = st.integers(0, 0xFFFFFFFF)
BLOCKS = st.builds(
    ReportBlock, U32, st.integers(0, 255).map(lambda n: n / 256), st.integers(-(1 << 23), (1 << 23) - 1),
    U32, U32, U32, U32,
)  # fmt: skip
SENDERS = st.builds(SenderInfo, st.integers(0, 2_000_000_000).map(float), U32, U32, U32)
NAMES = st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=60)
REPORTS = st.builds(
    Report, U32, st.none() | SENDERS, st.lists(BLOCKS, max_size=3).map(tuple), NAMES, st.booleans()
)


@given(REPORTS)
def test_what_is_built_is_read_again(report: Report) -> None:
    data = build(report)
    assert len(data) % 4 == 0
    assert parse(data) == report


@given(st.binary(max_size=200))
def test_rubbish_is_no_report(data: bytes) -> None:
    parse(data)


@given(REPORTS, st.integers(0, 400))
def test_a_cut_packet_is_read_as_far_as_it_goes(report: Report, length: int) -> None:
    parse(build(report)[:length])


def test_the_bytes_are_those_of_the_rfc() -> None:
    block = ReportBlock(0x01020304, 0.25, -1, 7, 8, 9, 10)
    data = build(Report(0x0A0B0C0D, blocks=(block,)))
    assert data == bytes.fromhex("81c90007 0a0b0c0d 01020304 40ffffff 00000007 00000008 00000009 0000000a")


@pytest.mark.parametrize(
    "data", [b"", b"\x80\xca\x00\x01abcd", b"\x40\xc9\x00\x01abcd", b"\x81\xc9\x00\x01abcd"]
)
def test_what_does_not_begin_with_a_whole_report_is_none(data: bytes) -> None:
    assert parse(data) is None


def test_the_round_trip_is_what_the_far_end_did_not_wait() -> None:
    asked, waited = 1000.0, 5.25
    block = ReportBlock(1, 0.0, 0, 0, 0, compact(asked), int(waited * 65536))
    assert round_trip(block, asked + waited + 0.125) == pytest.approx(0.125, abs=1e-3)
    assert round_trip(block, asked) is None
    assert round_trip(ReportBlock(1, 0.0, 0, 0, 0), 5.0) is None


def test_losses_beyond_the_field_are_held_at_its_end() -> None:
    (block,) = parse(build(Report(1, blocks=(ReportBlock(2, 3.0, 1 << 30, 0, 0),)))).blocks  # type: ignore[union-attr]
    assert (block.lost, block.fraction) == ((1 << 23) - 1, 255 / 256)
