"""A page of the plan stands where it stood, and says when it is empty."""

from dataclasses import replace

from app.ui.plan.operator_page import OperatorPage
from app.ui.plan.queue_page import QueuePage
from tests.app.ui.made_up_plan import MANTAS, PLAN, SHOWN
from tests.app.ui.plan.plan_desk import PlanDesk


def test_it_stays_at_the_row_that_was_chosen(plan_desk: PlanDesk) -> None:
    page = plan_desk.page(OperatorPage)
    page.choose(MANTAS)
    page.form.edited.emit("name", "Mantas")
    plan_desk.room.sides.turn_to("queues")
    assert plan_desk.page(OperatorPage) is page
    assert page.table.selected_id() == MANTAS


def test_an_empty_page_offers_the_first(plan_desk: PlanDesk) -> None:
    plan_desk.hears(replace(SHOWN, plan=replace(PLAN, queues=(), numbers=(), operators=())))
    page = plan_desk.page(QueuePage)
    message = page.list_card.message
    assert message is not None and message.press is not None
    page.list_card.asked.emit(message.press.action)
    assert [each.name for each in plan_desk.draft.queues] == ["New queue"]
    assert page.list_card.message is None
