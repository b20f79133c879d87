"""The engine's agreement with SIPp: independent scenarios, also on a bad network."""

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId
from tests.agreements.bench import ONA, PHONE_HOST, TALK, TRUNK_HOST
from tests.peers.patience import eventually
from tests.peers.sipp import Sipp, free_port, register_with_sipp

pytestmark = pytest.mark.usefixtures("slow_ends")


def answer_all(bench, calls, ring=False):
    for _ in range(calls):
        arrived = bench.expect(said.CallArrived, within=15)
        bench.do(want.Ring(arrived.leg), want.Answer(arrived.leg))


def test_callers_are_answered_and_hang_up(bench, tmp_path):
    with Sipp("caller", bench.engine.address, tmp_path, host=TRUNK_HOST, calls=20, rate=50) as sipp:
        answer_all(bench, 20)
        sipp.finish()
    first = bench.all(said.CallArrived)[0]
    assert dict(first.headers)["P-Asserted-Identity"] == '"Asserted 1" <sip:+37060001@city.example>'
    bench.drained()
    assert [event.by for event in bench.all(said.LegEnded)] == ["far"] * 20


def test_one_packet_in_eight_lost_loses_no_call(bench, tmp_path):
    with Sipp("caller", bench.engine.address, tmp_path, calls=12, rate=50, lost=12) as sipp:
        answer_all(bench, 12)
        sipp.finish()
    bench.drained(within=20)
    ended = [event.leg for event in bench.all(said.LegEnded)]
    assert len(ended) == len(set(ended)) == 12 == len(bench.all(said.CallArrived))


def test_a_caller_gives_up_while_it_rings(bench, tmp_path):
    with Sipp("caller_gives_up", bench.engine.address, tmp_path, calls=5, rate=50) as sipp:
        for _ in range(5):
            bench.do(want.Ring(bench.expect(said.CallArrived).leg))
        sipp.finish()
    bench.drained()
    assert {(event.status, event.by) for event in bench.all(said.LegEnded)} == {(487, "far")}


def test_a_registered_sipp_phone_echoes_the_caller(make, tmp_path):
    with make(qualify_every=0) as bench:  # SIPp would count an OPTIONS as a call that went wrong
        echoes_and_refuses(bench, tmp_path)


def echoes_and_refuses(bench, tmp_path):
    port = free_port(PHONE_HOST)
    register_with_sipp(
        bench.engine.address, tmp_path, user="101", password="ona-secret", host=PHONE_HOST, port=port
    )
    assert bench.expect(said.PhoneOnline) == said.PhoneOnline(ONA, "SIPp")
    with Sipp("operator", bench.engine.address, tmp_path, host=PHONE_HOST, port=port, echo=True) as sipp:
        caller, caller_leg = bench.answered_caller()
        leg = LegId("op-1")
        bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
        bench.expect(said.LegRinging, leg=leg)
        bench.expect(said.LegAnswered, leg=leg)
        bench.do(want.Bridge(TALK, (caller_leg, leg)))
        caller.tone(440)
        caller.hears(440, at_least=30)
        bench.do(want.HangUp(leg), want.HangUp(caller_leg))
        sipp.finish()
    with Sipp("operator_busy", bench.engine.address, tmp_path, host=PHONE_HOST, port=port) as sipp:
        leg = LegId("op-2")
        bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
        assert bench.expect(said.LegEnded, leg=leg) == said.LegEnded(leg, 17, 486, "far")
        sipp.finish()
    eventually(lambda: bench.engine.health()["legs"] == 0)
