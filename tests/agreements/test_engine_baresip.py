"""The engine's agreement with baresip, a whole telephone of other people."""

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId
from tests.agreements.bench import NUMBER, ONA, TALK, TRUNK_HOST
from tests.peers.baresip import Baresip
from tests.peers.patience import eventually
from tests.peers.tone import snr

pytestmark = pytest.mark.usefixtures("slow_ends")


def test_baresip_calls_in_and_talks(bench, tmp_path):
    with Baresip(bench.engine.address, tmp_path / "b", user="caller", host=TRUNK_HOST, tone=1000) as baresip:
        baresip.dial(NUMBER)
        arrived = bench.expect(said.CallArrived)
        bench.do(want.Ring(arrived.leg))
        baresip.wait("CALL_RINGING")
        bench.do(want.Answer(arrived.leg))
        bench.expect(said.LegAnswered)
        operator, operator_leg = bench.answered_operator()
        bench.do(want.Bridge(TALK, (arrived.leg, operator_leg)))
        operator.tone(440)
        operator.hears(1000, at_least=25)
        eventually(lambda: snr(baresip.heard()[-3200:], 440) > 20, what="440 Hz in baresip's file")
        baresip.do("sndcode", "5")
        assert bench.expect(said.DigitPressed, leg=arrived.leg).digit == "5"
        baresip.do("hangup")
        assert bench.expect(said.LegEnded).by == "far"


def test_baresip_is_an_operators_phone(bench, tmp_path):
    phone = Baresip(
        bench.engine.address, tmp_path / "b", user="101", password="ona-secret", tone=700, register=True
    )
    with phone as baresip:
        online = bench.expect(said.PhoneOnline)
        assert online.operator == ONA and "baresip" in online.agent
        caller, caller_leg = bench.answered_caller()
        leg = LegId("op-1")
        bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas Žukauskas"))
        bench.expect(said.LegRinging, leg=leg)
        incoming = baresip.wait("CALL_INCOMING")
        assert "+37061234567" in incoming["peeruri"] and incoming["peerdisplayname"] == "Jonas Žukauskas"
        baresip.do("accept")
        bench.expect(said.LegAnswered, leg=leg)
        bench.do(want.Bridge(TALK, (caller_leg, leg)))
        caller.hears(700, at_least=25)
        baresip.do("hold")
        bench.expect(said.PhoneHeld, leg=leg)
        baresip.do("resume")
        bench.expect(said.PhoneRetrieved, leg=leg)
        caller.hears(700, at_least=25)
        bench.do(want.HangUp(leg))
        baresip.wait("CALL_CLOSED")


def test_baresip_transfers_its_customer_and_hears_how_it_goes(bench, tmp_path):
    phone = Baresip(
        bench.engine.address, tmp_path / "b", user="101", password="ona-secret", tone=700, register=True
    )
    with phone as baresip:
        bench.expect(said.PhoneOnline)
        leg = LegId("op-1")
        bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
        baresip.wait("CALL_INCOMING")
        baresip.do("accept")
        bench.expect(said.LegAnswered, leg=leg)
        baresip.do("transfer", "sip:102@127.0.0.1")
        asked = bench.expect(said.TransferAsked, leg=leg)
        assert (asked.target, asked.replaces) == ("102", None)
        bench.do(want.ReportTransfer(leg, 180), want.ReportTransfer(leg, 200))
        baresip.wait("CALL_CLOSED")
        assert bench.expect(said.LegEnded, leg=leg).by == "far"


def test_baresip_is_asked_inside_a_call_whether_it_lives(make, tmp_path):
    """It knows no session timers, and answers OPTIONS in the call; without an answer none would follow."""
    with make(session_expires=2, qualify_every=0) as bench:
        phone = Baresip(
            bench.engine.address, tmp_path / "b", user="101", password="ona-secret", register=True
        )
        with phone as baresip:
            bench.expect(said.PhoneOnline)
            leg = LegId("op-1")
            bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
            baresip.wait("CALL_INCOMING")
            baresip.do("accept")
            bench.expect(said.LegAnswered, leg=leg)
            before = bench.engine.health()["transactions"]
            eventually(lambda: bench.engine.health()["transactions"] >= before + 3, what="three OPTIONS")
            assert not bench.all(said.LegEnded)
            bench.do(want.HangUp(leg))
            baresip.wait("CALL_CLOSED")


def test_baresip_hears_our_keys_declines_and_is_cancelled(bench, tmp_path):
    phone = Baresip(bench.engine.address, tmp_path / "b", user="101", password="ona-secret", register=True)
    with phone as baresip:
        bench.expect(said.PhoneOnline)
        leg = _rings(bench, baresip, 1)
        baresip.do("accept")
        bench.expect(said.LegAnswered, leg=leg)
        bench.do(want.SendDigits(leg, "7"))
        eventually(lambda: _count(baresip, "CALL_DTMF_START"), what="our key in baresip")
        baresip.do("hangup")
        assert bench.expect(said.LegEnded, leg=leg).by == "far"
        leg = _rings(bench, baresip, 2)
        baresip.do("hangup")
        assert bench.expect(said.LegEnded, leg=leg).status in (486, 603)
        leg = _rings(bench, baresip, 3)
        bench.do(want.HangUp(leg))
        eventually(lambda: _count(baresip, "CALL_CLOSED") == 3, what="cancelled")


def _rings(bench, baresip, number):
    """The operator's phone rings, for the so-manieth time."""
    leg = LegId(f"op-{number}")
    bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
    bench.expect(said.LegRinging, leg=leg)
    eventually(lambda: _count(baresip, "CALL_INCOMING") == number)
    return leg


def _count(baresip, kind):
    return sum(event.get("type") == kind for event in baresip.events)
