from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.sip.message import UnsafeText
from telephony.sip.sdp import Media, Origin, SdpError, address_family, parse_sdp, write_sdp

BODY = b"""v=0
o=- 1 2 IN IP4 10.0.0.1
s=-
c=IN IP4 10.0.0.1
t=0 0
a=recvonly
m=audio 4000/2 RTP/AVP 0 96 13
c=IN IP4 10.0.0.2/127
a=rtpmap:96 telephone-event/8000/1
a=PTime: 20
m=video 0 RTP/AVP 31
a=inactive
"""


@pytest.mark.parametrize("body", [BODY, BODY.replace(b"\n", b"\r\n"), BODY + b"\n\n"])
def test_reads_sections_levels_and_line_ends(body: bytes) -> None:
    description = parse_sdp(body)
    audio, video = description.media
    assert description.origin == "- 1 2 IN IP4 10.0.0.1"
    assert (audio.kind, audio.port, audio.protocol, audio.formats) == (
        "audio",
        4000,
        "RTP/AVP",
        ("0", "96", "13"),
    )
    assert description.host_of(audio) == "10.0.0.2" and description.host_of(video) == "10.0.0.1"
    assert description.direction_of(audio) == "recvonly" and description.direction_of(video) == "inactive"
    assert audio.rtpmap("0") == ("PCMU", 8000) and audio.rtpmap("96") == ("TELEPHONE-EVENT", 8000)
    assert audio.rtpmap("13") == ("", 0) and audio.attribute("ptime") == "20" and audio.attribute("x") is None


@pytest.mark.parametrize(
    "body",
    [
        b"", b"\x00", b"v=1\n", b"v=0\n", b"v=0\no=x\nm=audio\n", b"v=0\no=x\nm=audio x RTP/AVP 0\n",
        b"v=0\no=x\nm=audio 70000 RTP/AVP 0\n", b"v=0\no=x\nm=audio -1 RTP/AVP 0\n", b"v=0\no=x\nnonsense\n",
        b"v=0\no=x\nc=IN IP9 a\n", b"v=0\no=x\nc=IN\n", b"v=0\no=x\n" + b"a=x\n" * 600,
    ],
)  # fmt: skip
def test_refuses(body: bytes) -> None:
    with pytest.raises(SdpError):
        parse_sdp(body)


def test_odd_clock_rates_are_no_rate() -> None:
    media = Media(
        "audio", 1, "RTP/AVP", ("96",), "", (("rtpmap", "96 X/abc"), ("rtpmap", "97 Y/99999999999"))
    )
    assert media.rtpmap("96") == ("X", 0) and media.rtpmap("97") == ("Y", 0)


def test_writes_what_it_reads() -> None:
    media = Media("audio", 4000, "RTP/AVP", ("0", "101"), "", (("rtpmap", "0 PCMU/8000"), ("sendrecv", "")))
    body = write_sdp(Origin("2001:db8::1", 7, 8), (media,))
    description = parse_sdp(body)
    assert description.origin == "- 7 8 IN IP6 2001:db8::1" and description.host == "2001:db8::1"
    assert description.media == (media,)
    assert b"\r\n" in body and body.endswith(b"\r\n")


def test_line_breaks_and_names_never_go_out() -> None:
    with pytest.raises(UnsafeText):
        write_sdp(
            Origin("10.0.0.1", 1, 1), (Media("audio", 1, "RTP/AVP", ("0",), "", (("x", "a\nm=evil"),)),)
        )
    with pytest.raises(SdpError):
        address_family("host.example.com")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for body in (data, b"v=0\no=x\n" + data, b"v=0\no=x\nm=audio 1 RTP/AVP " + data):
        try:
            parse_sdp(body)
        except SdpError:
            continue
