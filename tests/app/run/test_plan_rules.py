"""Where a plan may send a caller, checked before one is lost by it."""

import pytest

from app.domain.errors import BadInput
from app.domain.plan_rules import new_rule
from app.run.plan_rules import check_rules, check_target
from telephony.switchboard.plan import Hours, Rule
from tests.stories.scene import plan

PLAN = plan(calendars=(Hours(name="office"),))


@pytest.mark.parametrize("target", ["support", "busy", "person:103", "number:+37069999999"])
def test_good_targets(target: str) -> None:
    check_target(PLAN, target, "Queue a: overflow", ("busy",))


@pytest.mark.parametrize(
    "target", ["", "lost", "wait", "person:", "person:7", "number:", "postbox:1", "support:1"]
)
def test_targets_that_lead_nowhere(target: str) -> None:
    with pytest.raises(BadInput, match="Queue a"):
        check_target(PLAN, target, "Queue a: overflow", ("busy",))


def test_a_rule_that_nobody_touched_cannot_be_saved() -> None:
    with pytest.raises(BadInput, match="it does nothing"):
        check_rules(new_rule(PLAN, "New rule", 0))


def test_good_rules() -> None:
    check_rules(plan(calendars=PLAN.calendars, rules=(Rule(caller=("LT", "+48"), during="office", add=1),)))
