"""Offer and answer of a phone."""

from __future__ import annotations

import pytest

from telephony.phones.native.session import NotAcceptable, Session
from telephony.sip.offer_answer import Local, make_offer
from telephony.sip.sdp import Origin
from tests.peers.wire import read_sdp, sdp

HOST = "192.0.2.1"


def offered(srtp: str = "none", codecs: tuple[str, ...] = ("PCMU", "PCMA")) -> bytes:
    return make_offer(Local(Origin("192.0.2.2", 1, 1), 4000, codecs, security=srtp, secret=bytes(range(30))))


def test_what_is_agreed_is_what_the_stream_gets() -> None:
    session = Session(HOST, 5000, srtp="none", transport="UDP")
    body = session.answer(offered(codecs=("PCMA", "PCMU")))
    assert read_sdp(body).formats == [8, 101]
    assert (session.codec, session.held, session.direction) == ("PCMA", False, "sendrecv")
    assert (session.terms.remote, session.terms.dtmf_payload, session.terms.keys) == (
        ("192.0.2.2", 4000),
        101,
        None,
    )


def test_a_hold_and_the_hold_of_old() -> None:
    session = Session(HOST, 5000, srtp="none", transport="UDP")
    for body, direction in (
        (sdp("192.0.2.2", 4000, direction="sendonly"), "recvonly"),
        (sdp("192.0.2.2", 4000, direction="inactive"), "inactive"),
        (sdp("0.0.0.0", 4000), "recvonly"),
    ):
        session.answer(body)
        assert session.held
        assert session.direction == direction


@pytest.mark.parametrize(
    ("srtp", "transport", "offer", "keys"),
    [
        ("allowed", "TLS", "required", True),
        ("allowed", "TLS", "none", False),
        ("required", "TLS", "required", True),
        ("none", "TLS", "none", False),
        ("allowed", "UDP", "none", False),
    ],
)
def test_keys_are_taken_over_tls_only(srtp: str, transport: str, offer: str, keys: bool) -> None:
    session = Session(HOST, 5000, srtp=srtp, transport=transport)
    answer = session.answer(offered(offer))
    assert (session.terms.keys is not None) is keys
    assert (b"a=crypto" in answer) is keys
    assert repr(session.terms.keys).count("x") == 0  # no key in any log


@pytest.mark.parametrize(
    ("srtp", "transport", "offer"),
    [("none", "TLS", "required"), ("required", "TLS", "none"), ("allowed", "UDP", "required")],
)
def test_policies_that_do_not_meet(srtp: str, transport: str, offer: str) -> None:
    session = Session(HOST, 5000, srtp=srtp, transport=transport)
    with pytest.raises(NotAcceptable):
        session.answer(offered(offer))


def test_an_encrypted_call_does_not_become_plain_in_its_middle() -> None:
    session = Session(HOST, 5000, srtp="allowed", transport="TLS")
    session.answer(offered("required"))
    first = session.terms.keys
    with pytest.raises(NotAcceptable):
        session.answer(offered("none"))
    session.answer(offered("required"))
    assert session.terms.keys == first


def test_our_offer_is_what_was_agreed_and_its_answer_counts() -> None:
    session = Session(HOST, 5000, srtp="none", transport="UDP")
    session.answer(offered(codecs=("PCMA",)))
    assert read_sdp(session.offer()).formats == [8, 101]
    session.take_answer(sdp("192.0.2.9", 4100, codecs=(8,), direction="recvonly"))
    assert (session.terms.remote, session.direction) == (("192.0.2.9", 4100), "sendonly")
    with pytest.raises(NotAcceptable):
        session.take_answer(sdp("192.0.2.9", 4100, codecs=(0,)))


def test_a_codec_under_a_number_of_its_own_and_another_family_are_refused() -> None:
    session = Session(HOST, 5000, srtp="none", transport="UDP")
    odd = offered().replace(b"RTP/AVP 0 8 101", b"RTP/AVP 96").replace(b"rtpmap:0 ", b"rtpmap:96 ")
    for body in (odd, sdp("2001:db8::1", 4000)):
        with pytest.raises(NotAcceptable):
            session.answer(body)


def test_versions_rise() -> None:
    session = Session(HOST, 5000, srtp="none", transport="UDP")
    numbers = [int(session.answer(offered()).split(b"\r\n")[1].split()[2]) for _ in range(3)]
    assert numbers == [1, 2, 3]
