import pytest

from telephony.engines.embedded.midcall import pressed_key
from telephony.sip.message import Message
from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import LegId
from tests.peers import wire
from tests.telephony.engines.embedded.ground import PHONE, TRUNK, Ground

HOLD = wire.sdp("10.0.0.1", 4000, direction="sendonly", version=2)
TALK = wire.sdp("10.0.0.1", 4000, version=3)


@pytest.fixture
def ground():
    with Ground() as ground:
        yield ground


@pytest.mark.parametrize("method", ["INVITE", "UPDATE"])
def test_hold_and_retrieve_by_either_request_are_told_once(ground, method):
    leg, invite, answer = ground.talking()
    for body, way in ((HOLD, "recvonly"), (HOLD, "recvonly"), (TALK, "sendrecv")):
        request = ground.in_dialog(method, invite, answer, body=body)
        ground.hear(request)
        reply = ground.out(200)
        assert wire.read_sdp(reply.body).direction == way
        if method == "INVITE":
            ground.hear(ground.in_dialog("ACK", invite, answer, cseq=request.cseq[0]))
    assert ground.told(said.PhoneHeld) == [said.PhoneHeld(leg)]
    assert ground.told(said.PhoneRetrieved) == [said.PhoneRetrieved(leg)]
    assert ground.told(said.LegAnswered) == [said.LegAnswered(leg)]


def test_a_reinvite_without_an_offer_gets_what_we_do_now(ground):
    _, invite, answer = ground.talking()
    request = ground.in_dialog("INVITE", invite, answer)
    ground.hear(request)
    assert wire.read_sdp(ground.out(200).body).formats == [0, 101]
    ground.hear(ground.in_dialog("ACK", invite, answer, cseq=request.cseq[0], body=TALK))
    assert not ground.told(said.LegEnded)


def test_a_changed_session_we_cannot_have_leaves_the_old_one(ground):
    _, invite, answer = ground.talking()
    ground.hear(ground.in_dialog("INVITE", invite, answer, body=TALK.replace(b" 0 8 101", b" 18")))
    assert ground.out(488) and not ground.told(said.LegEnded)


def test_an_update_without_a_body_only_refreshes(ground):
    _, invite, answer = ground.talking()
    ground.hear(ground.in_dialog("UPDATE", invite, answer))
    assert ground.out(200)
    ground.hear(ground.request("UPDATE", call_id="unknown", to="<sip:x@y>;tag=z"))
    assert ground.out(481)


def test_a_goodbye_ends_the_leg_once_with_its_cause(ground):
    leg, invite, answer = ground.talking()
    bye = ground.in_dialog("BYE", invite, answer, extra=[("reason", "Q.850;cause=31")])
    ground.hear(bye)
    ground.hear(bye)
    ground.do(want.HangUp(leg))
    assert ground.told(said.LegEnded) == [said.LegEnded(leg, 31, 0, "far")]


def test_a_far_end_that_forgot_the_call_is_lost_or_gone_when_we_hang_up(ground):
    leg, _, _ = ground.talking()
    ground.do(want.HangUp(leg))
    ground.answer(ground.out("BYE", TRUNK), 481, TRUNK)
    assert ground.told(said.LegEnded) == [said.LegEnded(leg, 16, 0, "us")]
    ground.pass_time(60)
    assert ground.context.endpoint.counts().transactions == 0


def test_hanging_up_before_the_ack_waits_for_it_with_the_bye(ground):
    arrived, invite = ground.arrive()
    ground.do(want.Answer(arrived.leg), want.HangUp(arrived.leg))
    answer = ground.out(200)
    assert ground.told(said.LegEnded) == [said.LegEnded(arrived.leg, 16, 0, "us")]
    ground.hear(ground.in_dialog("ACK", invite, answer, cseq=invite.cseq[0]))
    assert ground.out("BYE") and not ground.told(said.LegAnswered)


def test_a_ringing_phone_is_told_that_another_took_the_call(ground):
    invite = ground.with_phone().call_ona()
    ground.answer(invite, 180, PHONE)
    ground.do(want.HangUp(LegId("op-1"), elsewhere=True))
    assert ground.out("CANCEL").get("reason") == 'SIP;cause=200;text="Call completed elsewhere"'
    assert ground.told(said.LegEnded) == [said.LegEnded(LegId("op-1"), 16, 487, "us")]


def test_a_phone_that_answers_into_the_cancel_is_hung_up(ground):
    invite = ground.with_phone().call_ona()
    ground.answer(invite, 180, PHONE)
    ground.do(want.HangUp(LegId("op-1")))
    ground.answer(invite, 200, PHONE, body=wire.sdp("192.168.1.50", 4000))
    assert ground.out("ACK") and ground.out("BYE")
    assert len(ground.told(said.LegEnded)) == 1 and not ground.told(said.LegAnswered)


@pytest.mark.parametrize(
    ("kind", "body", "pressed"),
    [
        ("application/dtmf-relay", "Signal=5\r\nDuration=160\r\n", ("5", 160)),
        ("Application/DTMF-Relay; x=y", "signal = *\nduration = x", ("*", 0)),
        ("application/dtmf-relay", "Signal=11", ("#", 0)),
        ("application/dtmf", "d", ("D", 0)),
        ("application/dtmf-relay", "Signal=55", None),
        ("application/dtmf-relay", "", None),
        ("text/plain", "Signal=5", None),
        ("application/dtmf", "\xff\xfe", None),
    ],
)
def test_keys_by_info(kind, body, pressed):
    info = Message("INFO", "sip:x", 0, "", (("Content-Type", kind),), body.encode("latin-1"))
    assert pressed_key(info) == pressed
