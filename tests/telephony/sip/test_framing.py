"""Any cut of a stream gives the same messages (RFC 3261 section 18.3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.framing import Broken, Frame, Framer, Ping, Whole, content_length
from telephony.sip.parser import Malformed, parse
from tests.telephony.sip.wire import request, text

INVITE = request("INVITE", body="v=0\r\n\r\n\r\nx")
OPTIONS = request("OPTIONS", "Subject: Content-Length: 4")


def frames(*pieces: bytes) -> list[Frame]:
    framer = Framer()
    return [frame for piece in pieces for frame in framer.feed(piece)]


@st.composite
def streams(draw: st.DrawFn) -> bytes:
    part = st.sampled_from(
        [
            INVITE,
            OPTIONS,
            b"\r\n",
            b"\r\n\r\n",
            b"\x00",
            b"GET / HTTP/1.1\r\n\r\n",
            b"\r",
            b"\n",
            b"x" * 17_000,
        ]
        + [request("BYE", f"Content-Length: {wrong}") for wrong in ("-1", "99999999", "4x", "", "1\r\nl: 1")]
    )
    return b"".join(draw(st.lists(st.one_of(part, st.binary(max_size=30)), max_size=8)))


@given(streams(), st.lists(st.integers(0, 20_000), max_size=12))
def test_any_cut_gives_the_same(stream: bytes, cuts: list[int]) -> None:
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    pieces = [stream[a:b] for a, b in zip(edges, edges[1:], strict=False)]
    assert frames(*pieces) == frames(stream)


@given(st.lists(st.sampled_from([INVITE, OPTIONS]), max_size=5), st.integers(1, 50))
def test_whole_messages_come_out_as_they_went_in(sent: list[bytes], size: int) -> None:
    stream = b"".join(sent)
    pieces = [stream[at : at + size] for at in range(0, len(stream), size)]
    assert frames(*pieces) == [Whole(data) for data in sent]


def test_byte_by_byte_with_line_breaks_between() -> None:
    stream = b"\r\n" + INVITE + b"\r\n\r\n" + OPTIONS + b"\r\n"
    assert frames(*(stream[at : at + 1] for at in range(len(stream)))) == [
        Whole(INVITE),
        Ping(),
        Whole(OPTIONS),
    ]


def test_two_line_breaks_are_a_ping_and_one_is_a_pong() -> None:
    assert frames(b"\r\n") == []
    assert frames(b"\r\n\r\n\r\n\r\n") == [Ping(), Ping()]
    assert frames(b"\r\n", b"\r\n") == [Ping()]


@pytest.mark.parametrize("wrong", ["-1", "+5", "0x10", "5 5", "99999999999999", ""])
def test_a_length_that_is_none_breaks_the_stream_and_is_answered_400_by_the_parser(wrong: str) -> None:
    data = request("INVITE", f"Content-Length: {wrong}")
    (broken,) = frames(data + INVITE)
    assert isinstance(broken, Broken)
    with pytest.raises(Malformed) as refused:
        parse(broken.data, stream=True)
    assert refused.value.status == 400 and refused.value.partial is not None


def test_no_length_and_two_lengths_too() -> None:
    without = INVITE.replace(b"Content-Length", b"Content-Langth")
    for data in (without, request("INVITE", "Content-Length: 0", "l: 0")):
        (broken,) = frames(data)
        assert isinstance(broken, Broken)
        with pytest.raises(Malformed) as refused:
            parse(broken.data, stream=True)
        assert refused.value.status == 400
    assert parse(without) is not None, "a datagram may leave it out"


def test_a_body_beyond_what_we_take_is_513() -> None:
    (broken,) = frames(request("INVITE", "Content-Length: 1000000"))
    assert isinstance(broken, Broken)
    with pytest.raises(Malformed) as refused:
        parse(broken.data, stream=True)
    assert refused.value.status == 513


def test_a_megabyte_without_an_end_is_given_up_early_and_costs_no_memory() -> None:
    framer = Framer()
    given_up = [number for number in range(1024) if framer.feed(b"a" * 1024)]
    assert given_up == [16] and not framer.waiting


def test_garbage_breaks_at_its_first_byte() -> None:
    assert [type(frame) for frame in frames(b"\x16\x03\x01", INVITE)] == [Broken]


def test_what_has_begun_and_not_ended_waits() -> None:
    framer = Framer()
    framer.feed(INVITE[:-1])
    assert framer.waiting
    framer.feed(INVITE[-1:])
    assert not framer.waiting


def test_length_folded_compact_and_not_in_other_headers() -> None:
    assert content_length(b"X\r\nCONTENT-LENGTH  :\r\n  7\r\nVia: a") == 7
    assert content_length(b"X\r\nSubject: l: 3\r\nL: 12") == 12


def test_every_message_cut_out_is_read_as_a_datagram_would_be() -> None:
    message = text("OPTIONS sip:a@b SIP/2.0", "Via: SIP/2.0/TCP h;branch=z9hG4bKx", "From: <sip:a@b>;tag=1",
                   "To: <sip:a@b>", "Call-ID: x", "CSeq: 1 OPTIONS")  # fmt: skip
    assert frames(message) == [Whole(message)]
    assert parse(message, stream=True) == parse(message)
