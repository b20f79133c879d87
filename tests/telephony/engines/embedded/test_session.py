import pytest

from telephony.engines.embedded.session import NotAcceptable, Session
from telephony.sip.message import Message
from tests.peers import wire

US = "192.168.1.2"


def message(body, kind="application/sdp"):
    return Message("INVITE", "sip:x", 0, "", (("Content-Type", kind),), body)


def a_session():
    session = Session(US)
    session.port = 20000
    return session


def test_an_offer_is_answered_with_its_first_codec_of_ours():
    session = a_session()
    session.take_offer(message(wire.sdp("10.0.0.1", 4000, codecs=(18, 8, 0))))
    agreed = session.agreed
    assert (agreed.remote, agreed.payload, agreed.dtmf) == (("10.0.0.1", 4000), 8, 101)
    answer = wire.read_sdp(session.answer())
    assert (answer.host, answer.port, answer.formats, answer.direction) == (US, 20000, [8, 101], "sendrecv")


@pytest.mark.parametrize(
    ("theirs", "ours", "held"),
    [("sendonly", "recvonly", True), ("inactive", "inactive", True), ("recvonly", "sendonly", False)],
)
def test_hold_is_answered_the_other_way_round(theirs, ours, held):
    session = a_session()
    session.take_offer(message(wire.sdp("10.0.0.1", 4000, direction=theirs)))
    assert (session.agreed.direction, session.agreed.held) == (ours, held)
    assert wire.read_sdp(session.answer()).direction == ours


def test_the_old_hold_by_address_zero_keeps_the_place_to_send_to():
    session = a_session()
    session.take_offer(message(wire.sdp("10.0.0.1", 4000)))
    session.take_offer(message(wire.sdp("0.0.0.0", 4000)))
    assert session.agreed.held and session.agreed.remote == ("10.0.0.1", 4000)


def test_our_offer_and_its_answer():
    session = a_session()
    assert wire.read_sdp(session.offer()).formats == [0, 8, 101]
    session.take_answer(message(wire.sdp("10.0.0.1", 4000, codecs=(8,))))
    assert session.agreed.payload == 8
    assert wire.read_sdp(session.offer()).formats == [8, 101]


def test_every_description_of_ours_has_a_higher_version():
    session = a_session()
    session.take_offer(message(wire.sdp("10.0.0.1", 4000)))
    bodies = (session.answer(), session.answer(), session.offer())
    origins = [body.split(b"\r\no=")[1].split()[:3] for body in bodies]
    assert [origin[1] for origin in origins] == [origins[0][1]] * 3
    assert [int(origin[2]) for origin in origins] == [1, 2, 3]


GOOD = wire.sdp("10.0.0.1", 4000).decode()


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (GOOD, "multipart/mixed;boundary=x", 415),
        ("nonsense", "application/sdp", 488),
        ("", "", 488),
        (GOOD.replace(" 0 8 101", " 18"), "application/sdp", 488),
        (GOOD.replace(" 0 8 101", " 97") + "a=rtpmap:97 PCMU/8000\r\n", "application/sdp", 488),
        (GOOD.replace("IP4 10.0.0.1\r\nt=", "IP4 224.0.0.1\r\nt="), "application/sdp", 488),
        (GOOD.replace("c=IN IP4 10.0.0.1", "c=IN IP6 2001:db8::1"), "application/sdp", 488),
        (GOOD.replace("c=IN IP4 10.0.0.1", "c=IN IP4 some.host"), "application/sdp", 488),
    ],
)
def test_what_we_cannot_have_is_refused_and_changes_nothing(body, kind, status):
    session = a_session()
    session.take_offer(message(wire.sdp("10.0.0.1", 4000)))
    before = session.agreed
    with pytest.raises(NotAcceptable) as refusal:
        session.take_offer(message(body.encode(), kind))
    assert refusal.value.status == status and session.agreed == before
