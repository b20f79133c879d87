"""Taking one's place in a line."""

from hypothesis import given
from hypothesis import strategies as st

from telephony.switchboard.commands import SetTimer
from telephony.switchboard.plan import SkillNeed
from telephony.switchboard.waiting import stand_in_line, wait_for_skill
from tests.stories.scene import ANNA, SALES, SUPPORT, plan, queue
from tests.story import Story


def test_who_waited_before_keeps_the_time_and_is_watched() -> None:
    needs = (SkillNeed("lt", 3, 10.0), SkillNeed("never", 1, 0.0))
    house = plan(queue(SALES, max_wait=90, skills=needs))
    story = Story(house).signs_in(ANNA).calls("c1").picks_up(ANNA)
    floor, call, began = story.board.floor, story.call("c1"), story.call("c1").queued
    story.passes(14)
    stand_in_line(floor, call, floor.queues[SALES], story.now)
    assert (call.queue, call.queued) == (SALES, began) and call.id in floor.lines[SALES]
    timers = {each.timer: each.due for each in floor.take_commands() if isinstance(each, SetTimer)}
    assert timers == {"overflow:c1": story.now + 90, "skill:c1": began + 20}
    wait_for_skill(floor, call, floor.queues[SUPPORT], story.now)
    assert floor.take_commands() == ()


@given(st.floats(0, 2e9), st.floats(0.01, 600), st.integers(1, 9))
def test_when_the_timer_fires_less_is_wanted_indeed(queued: float, relax: float, level: int) -> None:
    """Also where a sum of floats rounds to just before the moment."""
    need = SkillNeed("lt", level, relax)
    story = Story(plan(queue(SUPPORT, skills=(need,)))).calls("c1")
    floor, call, now = story.board.floor, story.call("c1"), queued
    call.queued = queued
    floor.take_commands()
    for step in range(1, level + 1):
        wait_for_skill(floor, call, floor.queues[SUPPORT], now)
        (timer,) = floor.take_commands()
        assert isinstance(timer, SetTimer) and timer.due > now
        now = timer.due
        assert need.wanted(now - queued) == level - step and need.falls_to(level - step) <= now - queued
        assert abs(now - queued - step * relax) < 1e-6
    wait_for_skill(floor, call, floor.queues[SUPPORT], now)
    assert floor.take_commands() == ()
