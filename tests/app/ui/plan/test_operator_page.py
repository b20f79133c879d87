"""Operators are edited: queues, skills, role; a new one, and one that goes."""

from app.ui.plan.operator_page import OperatorPage
from tests.app.ui.made_up_plan import MANTAS, RASA, SALES
from tests.app.ui.plan.plan_desk import PlanDesk


def opened(desk: PlanDesk):
    return desk.page(OperatorPage)


def test_queues_and_skills(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.served.boxes[SALES].click()
    page.skills.levels["cooling"].setValue(5)
    page.skills.another.setText("lt")
    page.skills.another.editingFinished.emit()
    assert plan_desk.said == ["• Rasa P. joins Sales", "• Rasa P.: cooling 3 → 5", "• Rasa P.: lt 0 → 1"]
    assert list(page.skills.levels) == ["cooling", "lt"]


def test_role_and_extension(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.choose(MANTAS)
    page.form.edited.emit("role", "technician")
    page.form.edited.emit("extension", "299")
    number, role = plan_desk.said
    assert number == "• Mantas K.: Extension number 205 → 299"
    assert role == "• Mantas K.: Role Operator → Technician"


def test_a_new_one_and_one_that_goes(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.act("new")
    assert page.table.selected_id() == "new_operator" and page.name.selectedText() == "New operator"
    page.choose(RASA)
    page.act("remove")
    assert plan_desk.said[:2] == ["• New operator: New operator", "• Operator removed: Rasa P."]
    assert "• slow: Who looks after it Rasa P. → –" in plan_desk.said
