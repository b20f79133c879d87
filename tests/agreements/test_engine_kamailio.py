"""The engine's agreement with Kamailio as the proxy in front: callers, calls out and phones all come through
it, and it stays in every dialog by Record-Route (RFC 3261 section 16)."""

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import ONA, TALK, a_plan
from tests.agreements.test_engine_sipp import answer_all
from tests.peers.kamailio import Kamailio
from tests.peers.linphone import Linphone
from tests.peers.rawphone import RawPhone
from tests.peers.sipp import Sipp, free_port

pytestmark = pytest.mark.usefixtures("slow_ends")

PROXY_HOST, OUTSIDE_HOST = "127.0.0.4", "127.0.0.5"
OUT, PHONE = LegId("out"), LegId("op-1")


@pytest.fixture
def outside():
    """The network behind the proxy: who is called there, and who calls from there."""
    with RawPhone((PROXY_HOST, 9), user="+37061234567", host=OUTSIDE_HOST) as phone:
        yield phone


@pytest.fixture(params=["UDP", "TCP"])
def front(request, make, tmp_path, outside):
    """(bench, proxy): the exchange has one trunk, the proxy, over this transport."""
    own = PROXY_HOST, free_port(PROXY_HOST)
    trunk = TrunkPlan(
        TrunkId("front"), "Front", peers=(PROXY_HOST,), trusted=True,
        proxy=f"{own[0]}:{own[1]}", transport=request.param.lower(),
    )  # fmt: skip
    with make(a_plan(trunks=(trunk,))) as bench:
        place = outside.host, outside.port
        with Kamailio(own, tmp_path, exchange=bench.engine.address, outside=place) as proxy:
            outside.exchange = own
            yield bench, proxy


def test_callers_come_through_it_are_answered_and_hang_up(front, tmp_path):
    bench, proxy = front
    with Sipp("caller", proxy.address, tmp_path, host=OUTSIDE_HOST, calls=20, rate=50) as sipp:
        answer_all(bench, 20)
        sipp.finish()
    bench.drained()
    first = bench.all(said.CallArrived)[0]
    assert (first.trunk, first.trusted) == ("front", True)
    assert [event.by for event in bench.all(said.LegEnded)] == ["far"] * 20


def test_a_caller_behind_it_gives_up_while_it_rings(front, tmp_path):
    bench, proxy = front
    with Sipp("caller_gives_up", proxy.address, tmp_path, host=OUTSIDE_HOST, calls=5) as sipp:
        for _ in range(5):
            bench.do(want.Ring(bench.expect(said.CallArrived).leg))
        sipp.finish()
    bench.drained()
    assert {(event.status, event.by) for event in bench.all(said.LegEnded)} == {(487, "far")}


def test_a_talk_through_it_is_heard_held_and_hung_up_by_us(front, outside):
    bench, _ = front
    caller, leg = bench.answered_caller(outside)
    operator, other = bench.answered_operator()
    bench.do(want.Bridge(TALK, (leg, other)))
    caller.tone(440)
    operator.hears(440, at_least=20)
    caller.hold()
    bench.expect(said.PhoneHeld, leg=leg)
    caller.retrieve()
    bench.expect(said.PhoneRetrieved, leg=leg)
    caller.rtp.press("5")
    assert bench.expect(said.DigitPressed, leg=leg).digit == "5"
    bench.do(want.HangUp(leg))
    caller.wait("ended")
    bench.do(want.HangUp(other))
    bench.drained()


def test_a_call_of_ours_is_answered_behind_it_and_one_is_cancelled(front, outside):
    bench, _ = front
    bench.do(want.CallNumber(OUT, CallId("c"), TrunkId("front"), "+37069999999"))
    call = outside.wait_call()
    bench.expect(said.LegRinging, leg=OUT)
    call.answer()
    bench.expect(said.LegAnswered, leg=OUT)
    call.hang_up()
    assert bench.expect(said.LegEnded, leg=OUT).by == "far"
    again = LegId("again")
    bench.do(want.CallNumber(again, CallId("d"), TrunkId("front"), "+37069999999"))
    call = outside.wait_call()
    bench.expect(said.LegRinging, leg=again)
    bench.do(want.HangUp(again))
    call.wait("ended")
    bench.expect(said.LegEnded, leg=again)
    bench.drained()


@pytest.fixture
def talking(front, tmp_path):
    """(bench, phone): linphonec is Ona's phone, behind the proxy, and has answered."""
    bench, proxy = front
    own = bench.engine.address
    with Linphone(own, tmp_path, user="101", password="ona-secret", proxy=proxy.address) as phone:
        assert "inphone" in bench.expect(said.PhoneOnline, within=15).agent
        bench.do(want.CallOperator(PHONE, CallId("c"), ONA, "+37061234567", "Jonas"))
        bench.expect(said.LegRinging, leg=PHONE)
        phone.do("answer")
        bench.expect(said.LegAnswered, leg=PHONE)
        yield bench, phone


def test_a_phone_behind_it_holds_takes_back_and_hangs_up(talking):
    bench, phone = talking
    phone.do("pause")
    bench.expect(said.PhoneHeld, leg=PHONE)
    phone.wait("is now paused")
    phone.do("resume")
    bench.expect(said.PhoneRetrieved, leg=PHONE)
    phone.do("terminate")
    assert bench.expect(said.LegEnded, leg=PHONE).by == "far"
    bench.drained()


def test_a_phone_behind_it_transfers_its_customer(talking):
    bench, phone = talking
    phone.do(f"transfer sip:102@{bench.engine.address[0]}")
    assert bench.expect(said.TransferAsked, leg=PHONE).target == "102"
    bench.do(want.ReportTransfer(PHONE, 180), want.ReportTransfer(PHONE, 200), want.HangUp(PHONE))
    bench.expect(said.LegEnded, leg=PHONE)
    bench.drained()
