"""Changes of alerts: every step of them is a plan that its check takes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.plan_alerts import MARKS, marked, new_alert, of_kind, with_alert, without_alert
from app.domain.plan_draft import without_operator, without_queue
from app.run.plan_alerts import check_alerts
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.ids import OperatorId
from tests.app.ui.made_up_plan import PLAN, RASA


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_one_of_each_kind_would_do(kind: str) -> None:
    made = with_alert(PLAN, new_alert(PLAN, kind, RASA))
    check_alerts(made)
    assert len(made.alerts) == len(PLAN.alerts) + 1
    assert without_alert(made, made.alerts[-1].id) == PLAN
    assert new_alert(PLAN, kind, "somebody else").owners == ()


@given(
    st.sampled_from(tuple(MARKS)),
    st.lists(st.tuples(st.sampled_from(("raise_at", "clear_at")), st.integers(0, 86400))),
)
def test_however_the_marks_are_moved_they_never_cross(kind: str, moves: list[tuple[str, int]]) -> None:
    alert = of_kind(new_alert(PLAN, "longest_wait", RASA), kind)
    for field, value in moves:
        alert = marked(alert, field, float(value))
        assert getattr(alert, field) == value
        check_alerts(with_alert(PLAN, alert))


def test_who_is_gone_owns_none_and_a_queue_takes_its_own_along() -> None:
    assert [each.owners for each in without_operator(PLAN, RASA).alerts] == [(), (OperatorId("mantas"),), ()]
    assert [each.id for each in without_queue(PLAN, "support").alerts] == ["level", "lunch"]
    assert without_queue(replace(PLAN, alerts=()), "support").alerts == ()
