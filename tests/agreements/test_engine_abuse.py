"""What every engine must survive: strangers, floods, nonsense. After each, the next good call works."""

import random

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import PlaybackId
from tests.agreements.bench import (
    GREETING_TONE,
    NUMBER,
    STRANGER_HOST,
    Bench,
)
from tests.peers import wire
from tests.peers.patience import eventually

pytestmark = pytest.mark.usefixtures("slow_ends")


def a_good_call_works(bench: Bench) -> None:
    call, leg = bench.answered_caller()
    bench.do(want.Play(leg, ("greeting",), PlaybackId(f"check-{leg}")))
    call.hears(GREETING_TONE)
    call.hang_up()
    bench.expect(said.LegEnded, leg=leg)


def end_all(bench: Bench) -> None:
    for arrived in bench.all(said.CallArrived):
        bench.do(want.HangUp(arrived.leg))
    bench.drained()
    ended = [event.leg for event in bench.all(said.LegEnded)]
    assert sorted(ended) == sorted(event.leg for event in bench.all(said.CallArrived))


def test_a_stranger_is_refused_and_nobody_is_rung(bench, caplog):
    stranger = bench.phone("evil", host=STRANGER_HOST)
    calls = [stranger.call(NUMBER) for _ in range(20)]
    for call in calls:
        call.wait_status(403).wait("ended")
    assert not bench.all(said.CallArrived)
    lines = [r for r in caplog.records if STRANGER_HOST in r.getMessage() and "no trunk" in r.getMessage()]
    assert len(lines) == 1  # with its reason, and a flood does not fill the log
    a_good_call_works(bench)


def test_a_flood_is_held_at_the_limit(make):
    with make(unanswered_limit=3) as bench:
        caller = bench.caller()
        calls = [caller.call(NUMBER) for _ in range(8)]
        refused = eventually(lambda: [c for c in calls if 503 in c.statuses][4:] and calls)
        answers = [call.answers[-1] for call in refused if 503 in call.statuses]
        assert len(answers) == 5 and all(answer.get("retry-after") for answer in answers)
        assert len(bench.all(said.CallArrived)) == 3
        for call in calls:
            if 503 not in call.statuses:
                call.cancel()
        for arrived in bench.all(said.CallArrived):
            bench.expect(said.LegEnded, leg=arrived.leg)
        a_good_call_works(bench)


SDP = wire.sdp("127.0.0.2", 40000).decode()
UNUSABLE = {
    "unknown codec": SDP.replace(" 0 8 101", " 18 9"),
    "encrypted only": SDP.replace("RTP/AVP", "RTP/SAVP"),
    "no port": SDP.replace("m=audio 40000", "m=audio 0"),
    "port too high": SDP.replace("m=audio 40000", "m=audio 99999"),
    "a host name": SDP.replace("c=IN IP4 127.0.0.2", "c=IN IP4 evil.example"),
    "multicast": SDP.replace("c=IN IP4 127.0.0.2", "c=IN IP4 224.0.0.1/127"),
    "IPv6 to an IPv4 exchange": SDP.replace("c=IN IP4 127.0.0.2", "c=IN IP6 ::1"),
    "no SDP at all": "\x00\x01\x02 this is no SDP",
    "PCMU under another number": SDP.replace(" 0 8 101", " 96").replace("rtpmap:0 ", "rtpmap:96 "),
    "only video": SDP.replace("m=audio", "m=video"),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_session_we_cannot_have_is_refused(bench, name):
    bench.caller().call(NUMBER, body=UNUSABLE[name].encode("latin-1")).wait_status(488)
    assert not bench.all(said.CallArrived)


def test_a_video_call_is_taken_with_sound_alone(bench):
    body = SDP + "m=video 40002 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n"
    call, _ = bench.answered_caller(body=body.encode())
    assert b"m=video 0 RTP/AVP 96" in call.answers[-1].body


@pytest.mark.parametrize(
    "name",
    ["x" * 4096, "\x01\x07\x1b[31m\x7f", "\u202eevil\u2066\u200f", "Žukauskas\udcff", '\\"<sip:a@b>;tag='],
)
def test_hostile_names_are_passed_on_as_text(bench, name):
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    call, arrived = bench.arrive(from_=f'"{quoted}" <sip:+37061234567@127.0.0.2>')
    value = dict(arrived.headers)["From"]
    value.encode("utf-8")
    assert "\r" not in value and "\n" not in value and "<sip:+37061234567@127.0.0.2>" in value
    call.cancel()
    a_good_call_works_after(bench, arrived)


def a_good_call_works_after(bench: Bench, arrived: said.CallArrived) -> None:
    bench.expect(said.LegEnded, leg=arrived.leg)
    a_good_call_works(bench)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, cut out, doubled; sometimes cut short."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made)) if made else 0
        match chance.randrange(4):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + chance.randint(1, 20)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 40)]
            case _:
                made[at:at] = chance.choice([b"\r\n", b'"', b"<", b";", b",", b"\x00", b"\xff", b" " * 50])
    return bytes(made[: chance.randrange(len(made) + 1)] if chance.random() < 0.1 else made)


def test_a_storm_of_broken_messages_changes_nothing(bench, caplog):
    chance = random.Random(4475)
    caller = bench.caller()
    phone = bench.operator()
    held, leg = bench.answered_caller()
    callee, ona = f"<sip:{NUMBER}@127.0.0.1>", "<sip:101@127.0.0.1>"
    via = ("via", "SIP/2.0/UDP 127.0.0.1;branch=z9hG4bKx")
    packets = [
        caller.request("INVITE", f"sip:{NUMBER}@127.0.0.1", "storm", 1, from_=f"{caller.contact};tag=1",
                       to=callee, body=SDP.encode(), extra=[("Contact", caller.contact)]),
        phone.request("REGISTER", "sip:127.0.0.1", "storm-r", 1, from_=f"{ona};tag=2", to=ona,
                      extra=[("Contact", phone.contact)]),
        held.in_dialog("INFO"),
        wire.Packet("SIP/2.0 200 OK", [via, ("cseq", "1 INVITE")]),
    ]  # fmt: skip
    for number in range(600):
        packet = packets[number % len(packets)].to_bytes().replace(b"storm", b"storm%d" % number)
        caller.send(mutated(packet, chance))
    for data in (b"", b"\r\n\r\n", b"\x00" * 1400, b"INVITE", b"SIP/2.0 999 x\r\n\r\n", b"a" * 65000):
        caller.send(data)
    bench.do(want.Play(leg, ("long",), PlaybackId("p")))
    held.hears(GREETING_TONE, at_least=20)
    held.hang_up()
    a_good_call_works(bench)
    end_all(bench)
    assert not [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]


def test_broken_sound_packets_change_nothing(bench, caplog):
    chance = random.Random(3550)
    caller, _, operator, _ = bench.bridged()
    operator.hears(440)
    good = bytes([0x80, 0, 1, 2, 0, 0, 0, 160, 1, 2, 3, 4]) + b"\xff" * 160
    for _ in range(300):
        caller.rtp.send_raw(mutated(good, chance)[:12])
    for data in (b"", b"\x80", good[:12], bytes([0x80, 101, 0, 9, 0, 0, 0, 1, 1, 2, 3, 4, 16, 0x80, 0, 1])):
        caller.rtp.send_raw(data)
    operator.rtp.forget()
    operator.hears(440)
    caller.hears(1000)
    assert all(event.digit in "0123456789*#ABCD" for event in bench.all(said.DigitPressed))
    assert not [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")]


def test_every_race_of_answer_cancel_and_hang_up_ends_a_leg_once(bench):
    chance = random.Random(1)
    for _ in range(15):
        call, arrived = bench.arrive()
        moves = [
            lambda arrived=arrived: bench.do(want.Ring(arrived.leg), want.Answer(arrived.leg)),
            call.cancel,
            lambda arrived=arrived: bench.do(want.HangUp(arrived.leg)),
        ]
        for move in chance.sample(moves, 3):
            move()
        bench.expect(said.LegEnded, leg=arrived.leg)
        call.wait("ended")
    bench.drained()
    assert len(bench.all(said.LegEnded)) == 15


def test_a_phone_that_answers_while_it_is_cancelled_is_hung_up(bench):
    phone = bench.operator()
    call, leg = bench.ring_operator(phone)
    phone.deaf = True  # the CANCEL is not heard in time
    bench.do(want.HangUp(leg))
    bench.expect(said.LegEnded, leg=leg)
    phone.deaf = False
    call.answer()
    call.wait("ended")
    assert call.ended_by == "far"
    assert not bench.all(said.LegAnswered)
    bench.drained()
