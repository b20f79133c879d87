"""Opening hours: drawn and typed are the same; what cannot be read is said and changes nothing."""

from app.ui.plan.hours_page import HoursPage
from tests.app.ui.made_up_plan import PLAN, REPAIRS
from tests.app.ui.plan.plan_desk import PlanDesk


def opened(desk: PlanDesk):
    return desk.page(HoursPage)


def test_what_is_drawn_stands_as_text(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.choose(REPAIRS)
    page.week.edited.emit(PLAN.queues[0].hours.weekly)
    assert page.weekly.toPlainText() == "Mo-Fr 08:00-12:00, 13:00-17:00\nSa 09:00-13:00"
    (line,) = plan_desk.said
    assert line.startswith("• Repairs: Opening hours always open → Mo-Fr 08:00-12:00")


def test_what_is_typed_is_drawn(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.weekly.setPlainText("Mo 10:00-11:00")
    assert [(each.start, each.end) for each in page.week.week] == [(600, 660)]
    page.weekly.setPlainText("Mo 10:00-")
    assert page.said.whole and len(page.week.week) == 1


def test_closed_days_and_zone(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.closed.setPlainText("2026-01-01")
    page.zone.setText("Europe/Warsaw")
    page.zone.textEdited.emit("Europe/Warsaw")
    hours = plan_desk.draft.queues[0].hours
    assert (hours.closed, hours.zone) == (("2026-01-01",), "Europe/Warsaw")


def test_the_same_for_every_queue(plan_desk: PlanDesk) -> None:
    opened(plan_desk).act("same")
    assert {each.hours for each in plan_desk.draft.queues} == {PLAN.queues[0].hours}


def test_looking_changes_nothing(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    for queue in PLAN.queues:
        page.choose(queue.id)
    assert plan_desk.draft == PLAN
