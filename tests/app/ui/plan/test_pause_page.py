"""Reasons for a break: a name may change, its code stays; one must be left."""

from app.ui.parts.say import say
from app.ui.plan.page import NEW, REMOVE
from app.ui.plan.pause_page import PausePage
from tests.app.ui.plan.plan_desk import PlanDesk


def test_they_are_listed_with_their_limits(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(PausePage)
    rows = [[say(cell.text) for cell in row.cells] for row in page.table.rows_model.rows]
    assert rows == [["Break", "–"], ["Lunch", "45 min"], ["Meeting", "–"]]


def test_another_name_keeps_its_code_and_a_limit_is_in_minutes(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(PausePage)
    page.choose("break")
    page.form.edited.emit("name", "Coffee")
    page.limit.setValue(15)
    assert plan_desk.draft.pause_codes[0] == ("break", "Coffee")
    assert dict(plan_desk.draft.pause_limits) == {"break": 900.0, "lunch": 2700.0}
    assert "break" in page.code.text()
    assert any("Coffee, Lunch, Meeting" in line for line in plan_desk.said)
    page.limit.setValue(0)
    assert dict(plan_desk.draft.pause_limits) == {"lunch": 2700.0}


def test_a_new_one_is_named_at_once_and_a_removed_one_takes_its_alerts_along(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(PausePage)
    page.act(NEW)
    assert page.table.selected_id() == "new_pause" and page.name.selectedText() == "New pause"
    page.choose("lunch")
    page.act(REMOVE)
    assert [code for code, _ in plan_desk.draft.pause_codes] == ["break", "meeting", "new_pause"]
    assert plan_desk.draft.pause_limits == ()
    assert "lunch" not in [each.id for each in plan_desk.draft.alerts]


def test_the_last_one_cannot_be_removed(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(PausePage)
    for each in ("break", "lunch"):
        page.choose(each)
        page.act(REMOVE)
    page.choose("meeting")
    assert not page.remove.isEnabled() and "One must be left" in page.remove.toolTip()
