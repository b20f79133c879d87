"""The engine's agreement with linphonec: register, be called, hold, transfer, hang up."""

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId
from tests.agreements.bench import ONA
from tests.peers.linphone import Linphone

pytestmark = pytest.mark.usefixtures("slow_ends")

LEG = LegId("op-1")


@pytest.fixture
def talking(bench, tmp_path):
    """linphonec is Ona's phone and has answered."""
    with Linphone(bench.engine.address, tmp_path, user="101", password="ona-secret") as phone:
        assert "inphone" in bench.expect(said.PhoneOnline, within=15).agent
        bench.do(want.CallOperator(LEG, CallId("c"), ONA, "+37061234567", "Jonas"))
        bench.expect(said.LegRinging, leg=LEG)
        phone.do("answer")
        bench.expect(said.LegAnswered, leg=LEG)
        yield phone


def test_linphone_holds_and_takes_back(bench, talking):
    talking.do("pause")
    bench.expect(said.PhoneHeld, leg=LEG)
    talking.wait("is now paused")
    talking.do("resume")
    bench.expect(said.PhoneRetrieved, leg=LEG)
    talking.do("terminate")
    assert bench.expect(said.LegEnded, leg=LEG).by == "far"


def test_linphone_transfers_its_customer(bench, talking):
    talking.do("transfer sip:102@127.0.0.1")
    asked = bench.expect(said.TransferAsked, leg=LEG)
    assert (asked.target, asked.replaces) == ("102", None)
    bench.do(want.ReportTransfer(LEG, 180), want.ReportTransfer(LEG, 200))
    bench.do(want.HangUp(LEG))
    bench.expect(said.LegEnded, leg=LEG)
    bench.drained()
