"""The engine's agreement with PJSUA2: as an operator's phone and as a caller, on every transport."""

from typing import Any

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import NUMBER, ONA, TALK, TRUNK_HOST, a_plan
from tests.peers.patience import eventually
from tests.peers.pjsua import Pjsua
from tests.peers.tone import snr
from tests.telephony.transports.net import Office

pytestmark = pytest.mark.usefixtures("slow_ends")

LEG = LegId("op-1")
HER_PHONE: dict[str, Any] = {"user": "101", "password": "ona-secret", "register": True}


@pytest.fixture
def talking(bench, tmp_path):
    """PJSUA2 is Ona's phone and has answered."""
    with Pjsua(bench.engine.address, tmp_path, **HER_PHONE) as phone:
        bench.expect(said.PhoneOnline, operator=ONA, within=15)
        bench.do(want.CallOperator(LEG, CallId("c"), ONA, "+37061234567", "Jonas"))
        bench.expect(said.LegRinging, leg=LEG)
        phone.wait("incoming")
        phone.do("answer")
        bench.expect(said.LegAnswered, leg=LEG)
        phone.wait("call", state="CONFIRMED")
        yield phone


def test_pjsua_holds_takes_back_presses_keys_and_hangs_up(bench, talking):
    talking.do("hold")
    bench.expect(said.PhoneHeld, leg=LEG)
    talking.do("retrieve")
    bench.expect(said.PhoneRetrieved, leg=LEG)
    talking.do("press 5")
    assert bench.expect(said.DigitPressed, leg=LEG).digit == "5"
    bench.do(want.SendDigits(LEG, "7"))
    talking.wait("digit", digit="7")
    talking.do("hangup")
    assert bench.expect(said.LegEnded, leg=LEG).by == "far"
    bench.drained()


def test_pjsua_transfers_its_customer(bench, talking):
    talking.do("transfer sip:102@127.0.0.1")
    asked = bench.expect(said.TransferAsked, leg=LEG)
    assert (asked.target, asked.replaces) == ("102", None)
    bench.do(want.ReportTransfer(LEG, 180), want.ReportTransfer(LEG, 200))
    talking.wait("transfer", status=200, final=True)
    bench.do(want.HangUp(LEG))
    bench.expect(said.LegEnded, leg=LEG)
    bench.drained()


def test_pjsua_declines_and_is_cancelled(bench, tmp_path):
    with Pjsua(bench.engine.address, tmp_path, **HER_PHONE) as phone:
        bench.expect(said.PhoneOnline, operator=ONA, within=15)
        bench.do(want.CallOperator(LEG, CallId("c"), ONA, "+37061234567", "Jonas"))
        phone.wait("incoming")
        phone.do("decline 486")
        assert bench.expect(said.LegEnded, leg=LEG).status == 486
        again = LegId("op-2")
        bench.do(want.CallOperator(again, CallId("c"), ONA, "+37061234567", "Jonas"))
        bench.expect(said.LegRinging, leg=again)
        bench.do(want.HangUp(again))
        phone.wait("call", state="DISCONNECTED", status=487)
        bench.expect(said.LegEnded, leg=again)
        bench.drained()


@pytest.mark.parametrize(("transport", "srtp"), [("UDP", ""), ("TCP", ""), ("TLS", ""), ("TLS", "required")])
def test_pjsua_calls_in_and_talks(make, tmp_path, transport, srtp):
    office = Office(tmp_path / "tls")
    sealed = srtp or "none"
    city = TrunkPlan(TrunkId("city"), "City", peers=("127.0.0.1", TRUNK_HOST), srtp=sealed)
    with make(a_plan(trunks=(city,)), tls=office.files("127.0.0.1"), tls_port=0, srtp=sealed) as bench:
        exchange = ("127.0.0.1", bench.engine.ports[transport])
        authority = office.authority.certificate
        way: dict[str, Any] = {"transport": transport, "authority": authority, "srtp": bool(srtp)}
        phone = Pjsua(exchange, tmp_path / "p", **HER_PHONE, tone=700, **way)
        caller = Pjsua(exchange, tmp_path / "c", user="caller", host=TRUNK_HOST, tone=1000, **way)
        with phone, caller:
            bench.expect(said.PhoneOnline, within=15)
            caller.do(f"dial {NUMBER}")
            arrived = bench.expect(said.CallArrived)
            bench.do(want.Ring(arrived.leg), want.Answer(arrived.leg))
            bench.do(want.CallOperator(LEG, CallId("c"), ONA, "+37061234567", "Jonas"))
            phone.wait("incoming")
            phone.do("answer")
            bench.expect(said.LegAnswered, leg=LEG)
            bench.do(want.Bridge(TALK, (arrived.leg, LEG)))
            eventually(lambda: snr(phone.heard()[-3200:], 1000) > 20, within=15, what="the caller's tone")
            eventually(lambda: snr(caller.heard()[-3200:], 700) > 20, within=15, what="the operator's tone")
            caller.do("hangup")
            assert bench.expect(said.LegEnded, leg=arrived.leg).by == "far"
            bench.do(want.HangUp(LEG))
            phone.wait("call", state="DISCONNECTED")
            bench.drained()
