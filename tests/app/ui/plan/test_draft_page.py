"""What a wish about the plan says it was made from."""

from app.ui.plan.draft_page import Draft
from telephony.switchboard.plan_desk import PlanShown
from tests.app.ui.made_up_plan import PLAN, SHOWN


def test_a_draft_stands_on_the_newest_version() -> None:
    assert Draft(PLAN, SHOWN).version == 3
    assert Draft(PLAN, PlanShown(PLAN, ())).version == 0
