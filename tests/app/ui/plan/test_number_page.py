"""Numbers are led to queues."""

from app.ui.plan.number_page import NumberPage
from tests.app.ui.made_up_plan import REPAIRS
from tests.app.ui.plan.plan_desk import PlanDesk


def opened(desk: PlanDesk):
    return desk.page(NumberPage)


def test_where_a_number_leads(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.form.edited.emit("queue", REPAIRS)
    page.form.edited.emit("vip_queue", REPAIRS)
    assert plan_desk.said == [
        "• +37052080001: Queue Support → Repairs",
        "• +37052080001: Callers with priority – → Repairs",
    ]
    page.form.edited.emit("vip_queue", "")
    assert plan_desk.draft.numbers[0].vip_queue is None


def test_a_new_number_is_typed(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.act("new")
    for typed in ("+3", "+37", "", "+370"):
        page.form.edited.emit("number", typed)
    assert plan_desk.draft.numbers[-1].number == "+370" and page.table.selected_id() == "+370"
    page.form.edited.emit("number", "*")
    assert plan_desk.draft.numbers[-1].number == "+370", "one that is there already is not doubled"
    page.act("remove")
    assert plan_desk.said == ["Nothing is changed."]
