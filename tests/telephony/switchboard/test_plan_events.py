"""The event of another plan carries no password, whoever makes it."""

from dataclasses import replace

from telephony.switchboard.plan import TrunkPlan
from telephony.switchboard.plan_events import PlanChanged, without_secrets
from tests.stories.scene import plan


def test_passwords_are_left_out() -> None:
    of = replace(plan(), trunks=(TrunkPlan(plan().trunks[0].id, "City", secret="hush"),))
    assert "hush" not in repr(PlanChanged(of)) and {each.secret for each in of.operators} == {"secret"}
    assert PlanChanged(of).plan == without_secrets(of)
