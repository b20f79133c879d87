"""A trunk is tried: by an OPTIONS, and by a call over it and no other."""

from collections.abc import Iterator

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import LegId, TrunkId
from telephony.switchboard.line_events import LegAgreed, TrunkTried
from telephony.switchboard.plan import TrunkPlan
from tests.peers import wire
from tests.telephony.engines.embedded.ground import TRUNK, Ground, a_plan

LINE, OTHER = TrunkId("line"), TrunkId("other")
PLAN = a_plan(
    TrunkPlan(LINE, "Line", proxy="10.0.0.1", cost=5, channels=1, ping=0),
    TrunkPlan(OTHER, "Other", proxy="10.0.0.2", ping=0),
    TrunkPlan(TrunkId("inward"), "Inward", peers=("10.0.0.3",)),
)
SDP = wire.sdp("10.0.0.1", 4000)
LEG = LegId("test-1")


@pytest.fixture
def ground() -> Iterator[Ground]:
    with Ground(PLAN) as ground:
        ground.sent.clear()
        yield ground


def call(ground: Ground, trunk: TrunkId = LINE, leg: LegId = LEG) -> None:
    ground.do(want.CallForTest(leg, trunk, "+37069999999", "+37052000000"))


def test_an_options_is_timed_and_any_answer_is_one(ground: Ground) -> None:
    for status in (200, 404):
        ground.do(want.AskTrunk(LINE))
        asked = ground.last("OPTIONS")
        ground.pass_time(0.08)
        ground.answer(asked, status, TRUNK)
        told = ground.told(TrunkTried)[-1]
        assert (told.trunk, told.status, told.server) == (LINE, status, "UDP 10.0.0.1:5060")
        assert told.round_trip == pytest.approx(0.08, abs=0.001)


def test_silence_is_told_once_and_a_late_answer_is_nothing(ground: Ground) -> None:
    ground.do(want.AskTrunk(LINE))
    asked = ground.last("OPTIONS")
    ground.pass_time(60)
    ground.answer(asked, 200, TRUNK)
    assert [each.status for each in ground.told(TrunkTried)] == [0]


def test_a_line_without_an_address_says_so_at_once(ground: Ground) -> None:
    ground.do(want.AskTrunk(TrunkId("inward")), want.AskTrunk(TrunkId("nowhere")))
    assert [each.reason for each in ground.told(TrunkTried)] == ["no address to ask is known"] * 2


def test_the_call_goes_over_this_trunk_also_when_another_is_cheaper(ground: Ground) -> None:
    call(ground)
    invite = ground.out("INVITE", TRUNK)
    assert invite.uri == "sip:+37069999999@10.0.0.1"
    ground.answer(invite, 183, TRUNK, body=SDP)
    assert ground.told(LegAgreed) == [LegAgreed(LEG, "PCMU", False, True)]
    ground.answer(invite, 200, TRUNK, body=SDP)
    assert ground.told(said.LegAnswered) and len(ground.told(LegAgreed)) == 1


def test_what_it_refuses_goes_nowhere_else(ground: Ground) -> None:
    call(ground)
    ground.answer(ground.out("INVITE", TRUNK), 503, TRUNK)
    assert [(each.status, each.by) for each in ground.told(said.LegEnded)] == [(503, "far")]
    assert not any(packet.method == "INVITE" for packet, _ in ground.sent)


def test_it_is_tried_although_it_is_down_and_a_silence_is_the_answer(ground: Ground) -> None:
    trunk = ground.office._trunks.get(LINE)
    assert trunk is not None
    trunk.fail("ping", "no answer from 10.0.0.1", "silent")
    call(ground)
    assert ground.out("INVITE", TRUNK)
    ground.pass_time(40)
    assert [(each.status, each.by) for each in ground.told(said.LegEnded)] == [(408, "lost")]


def test_a_full_trunk_and_one_without_an_address_are_not_called(ground: Ground) -> None:
    call(ground)
    call(ground, leg=LegId("test-2"))
    call(ground, TrunkId("inward"), LegId("test-3"))
    ends = {each.leg: (each.cause, each.by) for each in ground.told(said.LegEnded)}
    assert ends == {LegId("test-2"): (34, "lost"), LegId("test-3"): (38, "lost")}


def test_calls_of_people_are_none_of_its_business(ground: Ground) -> None:
    ground.talking()
    assert not ground.told(LegAgreed)
