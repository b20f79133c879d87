"""Reasons for a break: codes stay, limits are kept to the second until somebody changes their minutes."""

from dataclasses import replace

from app.domain.plan_pauses import Pause, new_pause, pauses, with_pause, without_pause
from tests.app.ui.made_up_plan import PLAN


def test_a_limit_of_the_file_that_is_no_whole_minute_stays_until_it_is_changed() -> None:
    of = replace(PLAN, pause_limits=(("lunch", 2730.0),))
    lunch = pauses(of)[1]
    assert lunch.limit in (45, 46)
    assert with_pause(of, replace(lunch, name="Pietūs")).pause_limits == (("lunch", 2730.0),)
    assert with_pause(of, replace(lunch, limit=30)).pause_limits == (("lunch", 1800.0),)
    assert with_pause(of, replace(lunch, limit=0)).pause_limits == ()


def test_a_new_one_has_a_code_of_its_own_at_the_end() -> None:
    made = with_pause(PLAN, replace(new_pause(PLAN, "Lunch"), limit=5))
    assert made.pause_codes[-1] == ("lunch_2", "Lunch")
    assert dict(made.pause_limits) == {"lunch": 2700.0, "lunch_2": 300.0}
    gone = without_pause(made, "lunch_2")
    assert (gone.pause_codes, gone.pause_limits) == (PLAN.pause_codes, PLAN.pause_limits)


def test_they_are_in_the_order_of_the_plan() -> None:
    assert pauses(PLAN)[0] == Pause("break", "Break")
