"""A menu begins, and ends at a person; what is heard in it is told in tests/stories/test_menu.py."""

import pytest

from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.menu import begin, left_by
from telephony.switchboard.plan import NumberPlan
from tests.stories.scene import SUPPORT, plan
from tests.story import Story

FLOW = FlowPlan("f", "F", (Step("a", "menu", ("x",), ways=(("1", "b"),)), Step("b", "queue", queue="gone")))
PLAN = plan(flows=(FLOW,), numbers=(NumberPlan("100", SUPPORT, menu="f"),))


def test_a_menu_is_begun_once_and_only_where_there_is_one() -> None:
    story = Story(PLAN).calls("c1")
    call, floor = story.call("c1"), story.board.floor
    assert call.state == "in_menu"
    assert not begin(floor, call, "f", story.now)
    call.menu = None
    assert not begin(floor, call, "nowhere", story.now)


def test_a_queue_that_the_plan_has_no_more_is_the_numbers_own() -> None:
    story = Story(PLAN).calls("c1").presses("c1", "1")
    assert (story.call("c1").state, story.call("c1").queue) == ("waiting", SUPPORT)


@pytest.mark.parametrize("served", [True, False])
def test_who_left_the_menu_was_not_served_by_it(served: bool) -> None:
    story = Story(PLAN).calls("c1")
    call = story.call("c1")
    assert call.menu is not None
    call.menu.served = served
    assert left_by(call) == ("menu" if served else "abandoned")
    story.presses("c1", "0")
    assert left_by(call) == "abandoned"
