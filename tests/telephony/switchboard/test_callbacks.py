"""Small print of kept places; the stories stand in tests/stories/test_callback.py."""

from telephony.switchboard.desk_events import CallbackWithdrawn
from telephony.switchboard.events import TimerFired
from telephony.switchboard.ids import CallId, OperatorId, TimerId
from tests.stories.scene import ANNA, SUPPORT, plan, queue
from tests.story import Story


def kept() -> Story:
    story = (
        Story(plan(queue(SUPPORT, callback="operator_first"))).calls("a").calls("b", number="+37065555555")
    )
    return story.presses("a", "1#")


def test_who_cannot_call_off_or_what_is_none_changes_nothing() -> None:
    story = kept().hears(CallbackWithdrawn(ANNA, CallId("b"))).hears(CallbackWithdrawn(ANNA, CallId("gone")))
    (place,) = story.board.floor.promised
    story.hears(CallbackWithdrawn(OperatorId("nobody"), place))
    assert list(story.board.floor.lines[SUPPORT]) == [place, "b"]


def test_two_callers_who_name_one_number_have_two_places() -> None:
    story = kept().presses("b", "1").presses("b", "861111111#").presses("b", "#")
    assert len(story.desk(ANNA).queues[0].callbacks) == 2
    story.calls("c")
    assert [each.end_reason for each in story.records] == ["called_again"], "the first of the two"
    assert len(story.board.floor.lines[SUPPORT]) == 2


def test_a_place_that_is_over_is_forgotten() -> None:
    story = kept()
    (place,) = story.board.floor.promised
    story.hears(CallbackWithdrawn(ANNA, place))
    assert story.board.floor.promised == {}
    story.hears(TimerFired(TimerId(f"again:{place}"))).hears(TimerFired(TimerId(f"window:{place}")))
