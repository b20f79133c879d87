"""RFC 3264 vectors for one audio stream."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.message import Address
from telephony.sip.offer_answer import (
    SECURITY,
    Agreed,
    Local,
    NotAcceptable,
    make_answer,
    make_offer,
    read_answer,
    settled,
)
from telephony.sip.sdp import DIRECTIONS, Origin, parse_sdp

OURS = Local(Origin("10.0.0.9", 1, 1), 30000)
THEIRS = Local(Origin("10.0.0.1", 5, 5), 40000)


def offer(*lines: str, formats: str = "0 8 101", host: str = "10.0.0.1", port: int = 4000) -> bytes:
    rows = [
        "v=0", "o=- 1 1 IN IP4 10.0.0.1", "s=-", f"c=IN IP4 {host}", "t=0 0",
        f"m=audio {port} RTP/AVP {formats}", *lines,
    ]  # fmt: skip
    return ("\r\n".join(rows) + "\r\n").encode()


def test_both_sides_agree() -> None:
    answer, ours = make_answer(make_offer(THEIRS), OURS)
    theirs = read_answer(answer, THEIRS)
    assert ours == Agreed("PCMU", 0, 101, Address("10.0.0.1", 40000), "sendrecv")
    assert theirs == Agreed("PCMU", 0, 101, Address("10.0.0.9", 30000), "sendrecv")
    assert ours.sends and ours.receives


def test_the_first_codec_of_the_offer_wins_with_its_own_numbers() -> None:
    body = offer("a=rtpmap:97 pcma/8000/1", "a=rtpmap:96 telephone-event/8000", formats="9 18 97 0 96")
    answer, agreed = make_answer(body, OURS)
    assert (agreed.codec, agreed.payload, agreed.event_payload) == ("PCMA", 97, 96)
    (media,) = parse_sdp(answer).media
    assert media.formats == ("97", "96") and media.rtpmap("97") == ("PCMA", 8000)


def test_static_payloads_need_no_rtpmap_and_a_missing_event_type_is_no_event_type() -> None:
    answer, agreed = make_answer(offer(formats="8"), OURS)
    assert (agreed.codec, agreed.event_payload) == ("PCMA", None)
    assert b"telephone-event" not in answer


def test_a_number_mapped_to_something_else_is_that_something() -> None:
    with pytest.raises(NotAcceptable):
        make_answer(offer("a=rtpmap:0 L16/8000", formats="0"), OURS)
    with pytest.raises(NotAcceptable):
        make_answer(offer("a=rtpmap:96 PCMU/16000", formats="96"), OURS)
    with pytest.raises(NotAcceptable):
        make_answer(offer("a=rtpmap:999 PCMU/8000", formats="999"), OURS)


def test_our_codec_order_is_offered_and_a_single_codec_kept_to() -> None:
    only = Local(Origin("10.0.0.9", 1, 1), 30000, codecs=("PCMA",))
    assert parse_sdp(make_offer(only)).media[0].formats == ("8", "101")
    assert make_answer(offer(), only)[1].codec == "PCMA"
    with pytest.raises(NotAcceptable):
        read_answer(offer(formats="0"), only)


@pytest.mark.parametrize(
    ("body", "direction"),
    [
        (offer("a=sendrecv"), "sendrecv"),
        (offer(), "sendrecv"),
        (offer("a=sendonly"), "recvonly"),
        (offer("a=recvonly"), "sendonly"),
        (offer("a=inactive"), "inactive"),
        (offer(host="0.0.0.0"), "recvonly"),
        (offer("a=inactive", host="0.0.0.0"), "inactive"),
    ],
)
def test_hold_and_its_answer(body: bytes, direction: str) -> None:
    answer, agreed = make_answer(body, OURS)
    assert agreed.direction == direction
    assert parse_sdp(answer).direction_of(parse_sdp(answer).media[0]) == direction


@given(st.sampled_from(DIRECTIONS), st.sampled_from(DIRECTIONS))
def test_directions_of_both_sides_always_match(wish_a: str, wish_b: str) -> None:
    a = Local(Origin("10.0.0.1", 1, 1), 4000, direction=wish_a)
    b = Local(Origin("10.0.0.2", 1, 1), 5000, direction=wish_b)
    answer, at_b = make_answer(make_offer(a), b)
    at_a = read_answer(answer, a)
    assert at_a.sends == at_b.receives and at_a.receives == at_b.sends
    assert not at_a.sends or wish_a in ("sendrecv", "sendonly")
    assert not at_b.sends or wish_b in ("sendrecv", "sendonly")


def test_other_streams_are_refused_in_place() -> None:
    body = (
        offer().replace(b"m=audio", b"m=video 5000 RTP/AVP 31\r\nm=audio 6000 RTP/SAVP 0\r\nm=audio", 1)
        + b"m=application 9 UDP/BFCP *\r\n"
    )
    answer, agreed = make_answer(body, OURS)
    assert [(m.kind, m.port, m.protocol) for m in parse_sdp(answer).media] == [
        ("video", 0, "RTP/AVP"), ("audio", 0, "RTP/SAVP"), ("audio", 30000, "RTP/AVP"),
        ("application", 0, "UDP/BFCP"),
    ]  # fmt: skip
    assert agreed.remote == Address("10.0.0.1", 4000)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"junk", offer(formats="9 18"), offer(port=0), offer(host="phone.example.com"),
        offer().replace(b"RTP/AVP", b"RTP/SAVP"), offer().replace(b"m=audio", b"m=image"),
        offer().partition(b"m=")[0],
    ],
)  # fmt: skip
def test_when_nothing_fits(body: bytes) -> None:
    with pytest.raises(NotAcceptable):
        make_answer(body, OURS)
    with pytest.raises(NotAcceptable):
        read_answer(body, OURS)


@pytest.mark.parametrize(
    ("line", "ptime"), [("a=ptime:30", 30), ("a=ptime:0", 20), ("a=ptime:x", 20), ("a=x", 20)]
)
def test_ptime(line: str, ptime: int) -> None:
    assert make_answer(offer(line), OURS)[1].ptime == ptime


def test_an_agreed_session_stays_encrypted_or_stays_plain() -> None:
    assert [settled(each, True) for each in SECURITY] == ["none", "required", "required"]
    assert [settled(each, False) for each in SECURITY] == ["none", "none", "required"]


def test_ipv6() -> None:
    six = Local(Origin("2001:db8::9", 1, 1), 30000)
    answer, agreed = make_answer(make_offer(Local(Origin("2001:db8::1", 1, 1), 4000)), six)
    assert agreed.remote == Address("2001:db8::1", 4000) and b"IN IP6 2001:db8::9" in answer


@given(st.binary(max_size=300))
def test_any_bytes_give_an_agreement_or_a_refusal(data: bytes) -> None:
    for body in (data, offer() + data, offer(formats="0")[:90] + data):
        try:
            make_answer(body, OURS)
        except NotAcceptable:
            continue
