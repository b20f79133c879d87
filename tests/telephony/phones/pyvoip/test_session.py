import pytest
from hypothesis import given
from hypothesis import strategies as st

from telephony.phones.pyvoip.session import Offer, answer, plain_offer, read_offer


def sdp(*lines: str) -> bytes:
    return "".join(f"{line}\r\n" for line in ("v=0", "o=x 1 1 IN IP4 1.1.1.1", "s=-", *lines)).encode()


def test_an_ordinary_offer() -> None:
    offer = read_offer(
        sdp(
            "c=IN IP4 10.0.0.9",
            "t=0 0",
            "m=audio 4000 RTP/AVP 8 0 18 101",
            "a=rtpmap:101 Telephone-Event/8000",
        )
    )
    assert offer == Offer("10.0.0.9", 4000, (8, 0), 101, "sendrecv", ("audio 4000 RTP/AVP 8 0 18 101",), 0)


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [("sendrecv", "sendrecv"), ("sendonly", "recvonly"), ("recvonly", "sendonly"), ("inactive", "inactive")],
)
def test_directions_of_stream_and_session(theirs: str, ours: str) -> None:
    at_stream = read_offer(sdp("c=IN IP4 1.2.3.4", "m=audio 4000 RTP/AVP 0", f"a={theirs}"))
    at_session = read_offer(sdp("c=IN IP4 1.2.3.4", f"a={theirs}", "m=audio 4000 RTP/AVP 0"))
    assert at_stream is not None and at_session is not None
    assert at_stream.direction == at_session.direction == ours


def test_the_old_way_to_hold() -> None:
    offer = read_offer(sdp("c=IN IP4 0.0.0.0", "m=audio 4000 RTP/AVP 0"))
    assert offer is not None
    assert offer.direction == "recvonly"


def test_the_answer_has_a_line_for_every_line_of_the_offer() -> None:
    offer = read_offer(
        sdp(
            "c=IN IP4 9.9.9.9", "m=video 6000 RTP/AVP 96", "m=audio 4000 RTP/AVP 0 101", "c=IN IP4 1.2.3.4",
            "a=rtpmap:101 telephone-event/8000", "m=image 7 udptl t38",
        )
    )  # fmt: skip
    assert offer is not None
    assert offer.host == "1.2.3.4"
    made = answer(offer, codec=0, host="7.7.7.7", port=5000, version=3).decode().splitlines()
    assert [line for line in made if line.startswith("m=")] == [
        "m=video 0 RTP/AVP 96", "m=audio 5000 RTP/AVP 0 101", "m=image 0 udptl t38",
    ]  # fmt: skip
    assert "o=- 1 3 IN IP4 7.7.7.7" in made
    again = read_offer("\r\n".join(made).encode())
    assert again is not None
    assert (again.host, again.port, again.codecs, again.event_payload) == ("7.7.7.7", 5000, (0,), 101)


@pytest.mark.parametrize(
    "lines",
    [
        ("m=audio 4000 RTP/AVP 0",),
        ("c=IN IP6 ::1", "m=audio 4000 RTP/AVP 0"),
        ("c=IN IP4 host.example", "m=audio 4000 RTP/AVP 0"),
        ("c=IN IP4 1.2.3.4", "m=audio 0 RTP/AVP 0"),
        ("c=IN IP4 1.2.3.4", "m=audio x RTP/AVP 0"),
        ("c=IN IP4 1.2.3.4", "m=audio 4000 RTP/SAVP 0"),
        ("c=IN IP4 1.2.3.4", "m=audio 4000 RTP/AVP 18"),
        (),
    ],
)
def test_nothing_for_us(lines: tuple[str, ...]) -> None:
    assert read_offer(sdp(*lines)) is None


@given(st.binary(max_size=400) | st.lists(st.sampled_from([
    b"m=audio 4000 RTP/AVP 0", b"c=IN IP4 1.2.3.4", b"a=rtpmap:101 telephone-event/8000", b"a=rtpmap:", b"m=",
    b"a=sendonly", b"c=IN", b"m=audio 4000/2 RTP/AVP 8 101", b"=", b"a", b"a=rtpmap:200 telephone-event/8000",
])).map(b"\r\n".join))  # fmt: skip
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    offer = read_offer(body)
    if offer is None:
        return
    again = read_offer(plain_offer(offer).encode())
    assert again is not None
    assert (again.host, again.port, again.codecs, again.event_payload, again.direction) == (
        offer.host, offer.port, offer.codecs, offer.event_payload, offer.direction,
    )  # fmt: skip
    assert answer(offer, codec=offer.codecs[0], host="1.1.1.1", port=2, version=1).isascii()
