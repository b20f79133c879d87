"""What a call remembers of itself."""

import pytest

from telephony.switchboard.call import CALL, Call
from telephony.switchboard.caller import caller_of
from telephony.switchboard.contact import LegRecord
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.table import OutOfTurn


def call() -> Call:
    who = caller_of((), trusted=False, region="LT")
    return Call(CallId("c1"), "in", LegId("c1.1"), TrunkId("city"), "100", who, arrived=1.0)


def test_legs_have_names_of_their_own() -> None:
    one = call()
    names = {one.leg, *(one.new_leg() for _ in range(5))}
    assert len(names) == 6


def test_a_stretch_is_written_down_when_it_ends_and_only_once() -> None:
    one = call()
    one.begin("queue", "support", 2.0)
    one.finish("queue", "support", 5.0, "answered")
    one.finish("queue", "support", 6.0, "answered")
    one.finish("ring", "anna", 6.0)
    assert one.records == [LegRecord("queue", "support", 2.0, 5.0, "answered")]
    one.begin("queue", "sales", 10.0)
    one.finish("queue", "sales", 14.0)
    assert one.waited == 7.0


def test_a_wrong_step_changes_nothing() -> None:
    one = call()
    one.move("came_in", 1.0)
    with pytest.raises(OutOfTurn):
        one.move("talk_over", 2.0)
    assert (one.state, one.state_since) == ("arrived", 1.0)


def test_every_call_can_end_from_wherever_it_is() -> None:
    """Stuck is what no call may be: after-call work lies on the way for a talk."""
    for state in set(CALL.states) - CALL.final - {"new"}:
        assert CALL.allows(state, "over") or CALL.allows(state, "talk_over"), state
