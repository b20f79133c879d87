"""What every engine must do, shown with phones that share no code with it. Real UDP on loopback."""

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import BridgeId, CallId, LegId, PlaybackId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import (
    CLOSED_TONE,
    GREETING_TONE,
    JONAS,
    NUMBER,
    ONA,
    a_plan,
)
from tests.peers import wire
from tests.peers.patience import eventually, stays
from tests.peers.rtp import RtpSession

pytestmark = pytest.mark.usefixtures("slow_ends")


def test_a_call_arrives_rings_and_is_answered(bench):
    call, arrived = bench.arrive()
    assert (arrived.trunk, arrived.called, arrived.trusted) == (TrunkId("city"), NUMBER, True)
    bench.do(want.Ring(arrived.leg))
    call.wait("ringing")
    bench.do(want.Answer(arrived.leg))
    bench.expect(said.LegAnswered, leg=arrived.leg)
    call.wait("up")
    assert call.hang_up() == 200
    assert bench.expect(said.LegEnded) == said.LegEnded(arrived.leg, 16, 0, "far")
    bench.drained()


def test_caller_and_operator_hear_each_other_cleanly(bench):
    caller, caller_leg, operator, operator_leg = bench.bridged()
    caller.hears(1000)
    operator.hears(440)
    bench.do(want.HangUp(caller_leg), want.HangUp(operator_leg))
    caller.wait("ended")
    operator.wait("ended")
    bench.drained()


def test_the_identity_headers_of_a_caller_are_told_as_they_came(bench):
    extra = [
        ("P-Asserted-Identity", '"Žukauskas, Jonas" <sip:+37061234567@city.example>'),
        ("Remote-Party-ID", "<sip:+37061234567@city.example>;party=calling;privacy=off"),
        ("Diversion", "<sip:+37052222222@city.example>;reason=no-answer"),
        ("History-Info", "<sip:+37052222222@city.example>;index=1"),
        ("Privacy", "none"),
        ("X-Campaign", "spring; 50 % off"),
        ("Allow", "INVITE"),
    ]
    call, arrived = bench.arrive(from_='"Jonas" <sip:+37061234567@127.0.0.2>', extra=extra)
    told = dict(arrived.headers)
    assert told.pop("From").startswith('"Jonas" <sip:+37061234567@127.0.0.2>;tag=')
    assert told == dict(extra[:-1])
    assert arrived.sip_call_id == call.id
    call.cancel()


def test_an_untrusted_trunk_is_told_as_untrusted(make):
    trunk = TrunkPlan(TrunkId("foreign"), "Foreign", peers=("127.0.0.0/30",))
    with make(a_plan(trunks=(trunk,))) as bench:
        _, arrived = bench.arrive()
        assert (arrived.trunk, arrived.trusted) == ("foreign", False)


def test_prompts_are_heard_and_music_begins_when_they_end(bench):
    call, leg = bench.answered_caller()
    bench.do(want.Play(leg, ("greeting", "closed"), PlaybackId("p1")), want.StartMusic(leg))
    call.hears(GREETING_TONE)
    call.hears(CLOSED_TONE)
    assert bench.expect(said.PlaybackFinished) == said.PlaybackFinished(PlaybackId("p1"), "ok")
    call.rtp.forget()
    call.hears_something()
    assert call.snr(GREETING_TONE) < 10 and call.snr(CLOSED_TONE) < 10  # it is the music
    bench.do(want.StopMusic(leg))
    call.hears_nothing()


def test_a_prompt_can_be_stopped(bench):
    call, leg = bench.answered_caller()
    bench.do(want.Play(leg, ("long",), PlaybackId("p1")))
    call.hears(GREETING_TONE)
    bench.do(want.StopPlayback(PlaybackId("p1")))
    assert bench.expect(said.PlaybackFinished).outcome == "stopped"
    call.hears_nothing()


def test_a_prompt_without_a_recording_fails_and_harms_nobody(bench):
    call, leg = bench.answered_caller()
    bench.do(want.Play(leg, ("greeting", "../../../etc/passwd"), PlaybackId("p1")))
    assert bench.expect(said.PlaybackFinished).outcome == "failed"
    bench.do(want.Play(leg, ("greeting",), PlaybackId("p2")))
    call.hears(GREETING_TONE)


def test_a_bridge_ends_prompt_music_and_ring_tone(bench):
    caller, caller_leg = bench.answered_caller()
    operator, operator_leg = bench.answered_operator()
    bench.do(
        want.Play(caller_leg, ("long",), PlaybackId("p1")),
        want.StartMusic(caller_leg),
        want.StartRingTone(operator_leg),
    )
    caller.hears(GREETING_TONE)
    operator.hears_something()
    bench.do(want.Bridge(BridgeId("talk"), (caller_leg, operator_leg)))
    assert bench.expect(said.PlaybackFinished).outcome == "stopped"
    caller.hears_nothing()
    operator.hears_nothing()


def test_the_ring_tone_is_heard_until_stopped(bench):
    call, leg = bench.answered_caller()
    bench.do(want.StartRingTone(leg))
    call.hears_something()
    bench.do(want.StopRingTone(leg))
    call.hears_nothing()


def test_a_muted_operator_is_not_heard_and_hears_on(bench):
    caller, _, operator, operator_leg = bench.bridged()
    caller.hears(1000)
    bench.do(want.Mute(operator_leg))
    caller.hears_nothing(below=-50)
    operator.hears(440)
    bench.do(want.Unmute(operator_leg))
    caller.hears(1000)


def test_unbridged_people_hear_nothing_and_a_new_bridge_joins_them_with_another(bench):
    caller, caller_leg, operator, operator_leg = bench.bridged()
    caller.hears(1000)
    bench.do(want.Unbridge(caller_leg))
    caller.hears_nothing()
    operator.hears_nothing()
    jonas, jonas_leg = bench.answered_operator(JONAS)
    jonas.tone(1500)
    bench.do(want.Bridge(BridgeId("second"), (caller_leg, jonas_leg)))
    caller.hears(1500)
    jonas.hears(440)
    operator.hears_nothing()


def test_keys_pass_both_ways(bench):
    call, leg = bench.answered_caller()
    call.rtp.press("1*#D")
    pressed = [bench.expect(said.DigitPressed, leg=leg) for _ in range(4)]
    assert [event.digit for event in pressed] == list("1*#D")
    assert all(60 <= event.milliseconds <= 140 for event in pressed)
    assert call.info_digit("7") == 200
    assert bench.expect(said.DigitPressed) == said.DigitPressed(leg, "7", 160)
    bench.do(want.SendDigits(leg, "042#"))
    eventually(lambda: call.rtp.digits == list("042#"), what=f"digits {call.rtp.digits}")


def test_a_phone_that_holds_is_told_and_answered_rightly(bench):
    caller, caller_leg, operator, operator_leg = bench.bridged()
    caller.hears(1000)
    assert operator.hold("sendonly").direction == "recvonly"
    bench.expect(said.PhoneHeld, leg=operator_leg)
    assert operator.hold("inactive").direction == "inactive"
    assert operator.retrieve().direction == "sendrecv"
    bench.expect(said.PhoneRetrieved, leg=operator_leg)
    operator.hears(440)
    assert len(bench.all(said.PhoneHeld)) == 1
    held = caller.reinvite(wire.sdp("0.0.0.0", caller.rtp.port, version=9))  # the hold of RFC 2543
    assert held.direction in ("recvonly", "inactive")
    bench.expect(said.PhoneHeld, leg=caller_leg)


def test_a_phone_that_moves_its_sound_and_codec_is_followed(bench):
    caller, _, operator, _ = bench.bridged()
    operator.hears(440)
    old = caller.rtp
    caller.rtp = RtpSession("127.0.0.1")
    far = caller.reinvite(wire.sdp("127.0.0.1", caller.rtp.port, codecs=(8,), version=7))
    assert far.formats[0] == 8
    old.close()
    caller.rtp.start((far.host, far.port), 8)
    caller.tone(800)
    caller.hears(1000, at_least=30)  # mu-law, then A-law on top
    operator.hears(800, at_least=30)


def test_an_invite_without_an_offer_gets_one_and_the_answer_in_the_ack(bench):
    call, leg = bench.answered_caller(body=b"")
    bench.do(want.Play(leg, ("long",), PlaybackId("p")))
    call.hears(GREETING_TONE)


def test_only_alaw_is_spoken_with_a_phone_that_knows_no_other(bench):
    caller = bench.caller()
    caller.codecs = (8,)
    call, leg = bench.answered_caller(caller)
    assert call.rtp.payload == 8
    bench.do(want.Play(leg, ("long",), PlaybackId("p")))
    call.hears(GREETING_TONE)


def test_the_operator_hangs_up(bench):
    _, caller_leg, operator, operator_leg = bench.bridged()
    operator.hang_up(extra=[("Reason", 'Q.850;cause=31;text="normal"')])
    assert bench.expect(said.LegEnded) == said.LegEnded(operator_leg, 31, 0, "far")
    bench.do(want.HangUp(caller_leg))
    assert bench.expect(said.LegEnded) == said.LegEnded(caller_leg, 16, 0, "us")
    bench.drained()


def test_a_caller_who_gives_up_while_it_rings(bench):
    call, arrived = bench.arrive()
    bench.do(want.Ring(arrived.leg))
    call.wait("ringing").cancel()
    call.wait_status(487)
    assert bench.expect(said.LegEnded) == said.LegEnded(arrived.leg, 16, 487, "far")
    bench.do(want.Answer(arrived.leg), want.HangUp(arrived.leg), want.Reject(arrived.leg, 486))
    bench.drained()
    assert len(bench.all(said.LegEnded)) == 1 and call.statuses[-1] == 487


@pytest.mark.parametrize(
    ("refuse", "status", "cause"),
    [(lambda leg: want.Reject(leg, 486), 486, 17), (lambda leg: want.HangUp(leg), 480, 16)],
)
def test_a_caller_is_refused(bench, refuse, status, cause):
    call, arrived = bench.arrive()
    bench.do(refuse(arrived.leg))
    call.wait_status(status)
    assert bench.expect(said.LegEnded) == said.LegEnded(arrived.leg, cause, status, "us")


def test_the_operators_phone_shows_the_customer(bench):
    phone = bench.operator()
    call, leg = bench.ring_operator(phone, name='Jonas "Jo"\r\nŽukauskas\u202e' + "x" * 4096)
    invite = call.invited
    assert invite.get("x-ringdesk-call") == "call-1"
    shown = invite.get("p-asserted-identity")
    assert shown.startswith('"Jonas \\"Jo\\"Žukauskas') and "<sip:+37061234567@127.0.0.1>" in shown
    assert "+37061234567" in invite.get("from") and len(invite.get("from")) < 400
    assert not invite.get("call-info")
    bench.expect(said.LegRinging, leg=leg)
    bench.do(want.HangUp(leg, elsewhere=True))
    assert 'text="Call completed elsewhere"' in phone.saw("CANCEL").get("reason")
    call.wait("ended")
    assert bench.expect(said.LegEnded) == said.LegEnded(leg, 16, 487, "us")
    bench.drained()


def test_a_phone_is_asked_to_answer_by_itself(bench):
    call, _ = bench.ring_operator(bench.operator(), automatic=True, number="", name="")
    assert "answer-after=0" in call.invited.get("call-info") and call.invited.get("alert-info")
    assert "anonymous@anonymous.invalid" in call.invited.get("from")
    assert not call.invited.get("p-asserted-identity")


@pytest.mark.parametrize(("status", "cause"), [(486, 17), (603, 21), (480, 18), (404, 1)])
def test_a_phone_refuses(bench, status, cause):
    phone = bench.operator()
    phone.refuse_with = status
    call, leg = bench.ring_operator(phone)
    assert bench.expect(said.LegEnded) == said.LegEnded(leg, cause, status, "far")
    call.wait("ended")


def test_a_phone_that_rings_for_ever_is_given_up(make):
    with make(ring_limit=1.0) as bench:
        call, leg = bench.ring_operator(bench.operator())
        assert bench.expect(said.LegEnded) == said.LegEnded(leg, 19, 408, "lost")
        call.wait("ended")
        bench.drained()


def test_nobody_is_registered(bench):
    bench.do(want.CallOperator(LegId("op-1"), CallId("call-1"), ONA, "+37061234567", "Jonas"))
    assert bench.expect(said.LegEnded) == said.LegEnded(LegId("op-1"), 20, 480, "lost")


def test_commands_about_what_is_gone_do_nothing(bench):
    gone = LegId("gone")
    bench.do(
        want.Ring(gone), want.Answer(gone), want.Reject(gone, 486), want.HangUp(gone), want.Mute(gone),
        want.Unmute(gone), want.Unbridge(gone), want.Bridge(BridgeId("b"), (gone,)), want.StartMusic(gone),
        want.StopMusic(gone), want.StartRingTone(gone), want.StopRingTone(gone), want.SendDigits(gone, "1"),
        want.StopPlayback(PlaybackId("p")),
    )  # fmt: skip
    call, _ = bench.answered_caller()
    call.hang_up()
    bench.drained()


def test_stopping_says_goodbye_to_everybody(make):
    with make() as bench:
        caller, _, operator, _ = bench.bridged()
        waiting, _ = bench.arrive(bench.caller())
        bench.engine.stop()
        caller.wait("ended")
        operator.wait("ended")
        waiting.wait_status(480)
        assert len(bench.all(said.LegEnded)) == 3
        assert bench.engine.health() == {}


def test_a_line_that_falls_silent_is_told_and_stays(make):
    with make(media_limit=0.6) as bench:
        call, leg = bench.answered_caller()
        call.tone(440)
        stays(lambda: not bench.all(said.MediaLost), seconds=0.9)
        call.rtp.sending = False
        assert bench.expect(said.MediaLost) == said.MediaLost(leg)
        call.rtp.sending = True
        assert bench.expect(said.MediaBack) == said.MediaBack(leg)
        assert not bench.all(said.LegEnded)
