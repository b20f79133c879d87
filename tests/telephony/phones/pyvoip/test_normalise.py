import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.pyvoip.library import SIP
from telephony.phones.pyvoip.normalise import known_status, to_pyvoip
from telephony.phones.pyvoip.session import read_offer
from telephony.sip.parser import Malformed, parse

HEAD = b"INVITE sip:101@10.0.0.1 SIP/2.0\r\n"


def message(*headers: str, body: str = "", start: bytes = HEAD) -> SIP.SIPMessage:
    text = "\r\n".join([*headers, f"Content-Length: {len(body)}", "", body])
    parsed = parse(start + text.encode("utf-8", "surrogateescape"))
    assert parsed is not None
    return to_pyvoip(parsed, read_offer(parsed.body))


COMMON = ["Via: SIP/2.0/UDP 10.0.0.2;branch=z9hG4bK1", "Call-ID: a@b", "CSeq: 4 INVITE"]


def test_odd_spelling_becomes_plain() -> None:
    read = message(
        "v:SIP/2.0/UDP 10.0.0.2:5070 ;branch=z9", "f:sip:1@2;tAg=x", "T :<sip:3@4>", "i:q", "CSEQ:4  INVITE"
    )
    assert read.headers["From"]["tag"] == "x"
    assert read.headers["From"]["number"] == "1"
    assert read.headers["Via"][0]["address"] == ("10.0.0.2", "5070")
    assert read.headers["CSeq"] == {"check": "4", "method": "INVITE"}


@pytest.mark.parametrize(
    ("value", "number", "tag"),
    [
        ('"<sip:evil@e>" <sip:good@bank>;tag=1;tag2=4', "good", "1"),
        ("<tel:+370>;tag=9", "+370", "9"),
        ("<sip:[2001:db8::1]>;tag=9", None, "9"),
        ('"a: b; c" <sip:7%3b8@x>;tag=z*', "7;8", "z*"),
    ],
)
def test_pyvoip_never_sees_a_hostile_from(value: str, number: str | None, tag: str) -> None:
    read = message(*COMMON, f"From: {value}", "To: <sip:3@4>")
    assert read.headers["From"]["number"] == number
    assert read.headers["From"]["tag"] == tag


def test_the_offer_is_read_by_pyvoip() -> None:
    body = (
        "v=0\r\nc=IN IP4 10.9.9.9\r\nm=audio 4000 RTP/AVP 9 0 96\r\na=rtpmap:96 telephone-event/8000\r\n"
        "a=rtpmap:97 odd:thing/1\r\na=x:y:z\r\nm=video 5000 UDP/TLS/RTP/SAVPF 99\r\n"
    )
    read = message(*COMMON, "From: <sip:1@2>;tag=1", "To: <sip:3@4>", body=body)
    assert read.body["c"][0]["address"] == "10.9.9.9"
    assert read.body["m"][0]["methods"] == ["0", "96"]
    assert read.body["m"][0]["port"] == 4000


@pytest.mark.parametrize("status", [100, 180, 199, 200, 299, 404, 499, 503, 599, 606, 699])
def test_every_status_has_a_name(status: int) -> None:
    assert SIP.SIPStatus(known_status(status)).value // 100 == status // 100


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_our_parser_takes_pyvoip_takes(name: str, user: str) -> None:
    raw = HEAD + "\r\n".join(
        [*COMMON, f'From: "{name}" <sip:{user}@x>;tag=1', "To: <sip:3@4>", f"Contact: <sip:{user}@y>", "", ""]
    ).encode("utf-8", "surrogateescape")
    try:
        parsed = parse(raw)
    except Malformed:
        return
    if parsed is not None:
        assert to_pyvoip(parsed).method == "INVITE"
