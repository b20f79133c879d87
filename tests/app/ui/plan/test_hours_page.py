"""Opening hours: drawn and typed are the same; what cannot be read is said and changes nothing."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.run.holidays import holidays
from app.ui.plan.hours_page import HoursPage
from tests.app.ui.conftest import settle
from tests.app.ui.made_up_plan import OFFICE, PLAN, REPAIRS, RULED, SHOP, SHOWN
from tests.app.ui.plan.plan_desk import PlanDesk


def opened(desk: PlanDesk):
    return desk.page(HoursPage)


def test_what_is_drawn_stands_as_text(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.choose(REPAIRS)
    page.form.week.edited.emit(PLAN.queues[0].hours.weekly)
    assert page.form.weekly.toPlainText() == "Mo-Fr 08:00-12:00, 13:00-17:00\nSa 09:00-13:00"
    (line,) = plan_desk.said
    assert line.startswith("• Repairs: Opening hours always open → Mo-Fr 08:00-12:00")


def test_what_is_typed_is_drawn(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.form.weekly.setPlainText("Mo 10:00-11:00")
    assert [(each.start, each.end) for each in page.form.week.week] == [(600, 660)]
    page.form.weekly.setPlainText("Mo 10:00-")
    assert page.form.said.whole and len(page.form.week.week) == 1


def test_closed_days_and_zone(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.form.closed.setPlainText("2026-01-01")
    page.form.zone.setText("Europe/Warsaw")
    page.form.zone.textEdited.emit("Europe/Warsaw")
    hours = plan_desk.draft.queues[0].hours
    assert (hours.closed, hours.zone) == (("2026-01-01",), "Europe/Warsaw")


def test_the_same_for_every_queue(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    page.choose("support")
    page.act("same")
    assert {each.hours for each in plan_desk.draft.queues} == {PLAN.queues[0].hours}


def test_looking_changes_nothing(plan_desk: PlanDesk) -> None:
    page = opened(plan_desk)
    for queue in PLAN.queues:
        page.choose(queue.id)
    assert plan_desk.draft == PLAN


def ruled(desk: PlanDesk) -> HoursPage:
    desk.hears(replace(SHOWN, plan=RULED))
    return desk.page(HoursPage)


def test_a_calendar_is_changed_once_for_all_who_use_it(plan_desk: PlanDesk) -> None:
    page = ruled(plan_desk)
    page.choose("calendar:office")
    page.form.weekly.setPlainText("Mo 10:00-11:00")
    assert plan_desk.draft.queues[0].hours == plan_desk.draft.queues[2].hours == plan_desk.draft.calendars[0]
    (line,) = plan_desk.said
    assert line.startswith("• office: Opening hours Mo-Fr") and line.endswith("→ Mo 10:00-11:00")


def test_a_queue_chooses_a_calendar_and_does_not_change_it(plan_desk: PlanDesk) -> None:
    page = ruled(plan_desk)
    page.choose(REPAIRS)
    page.form.use.setCurrentIndex(page.form.use.findData("Tehran"))
    page.form.use.activated.emit(0)
    assert plan_desk.draft.queues[1].hours == SHOP and not page.form.week.isEnabled()
    assert plan_desk.said == ["• Repairs: Opening hours always open → calendar Tehran"]
    page.form.week.edited.emit(())
    assert plan_desk.draft.calendars == RULED.calendars


def test_a_name_is_followed_and_another_ones_is_refused(plan_desk: PlanDesk) -> None:
    page = ruled(plan_desk)
    page.choose("calendar:office")
    for text in ("Tehran", "", "Vilnius"):
        page.form.name.setText(text)
        page.form.name.textEdited.emit(text)
        assert bool(page.form.said.whole) is (text != "Vilnius")
    assert [each.name for each in plan_desk.draft.calendars] == ["Vilnius", "Tehran"]
    assert plan_desk.draft.rules[0].outside == plan_desk.draft.queues[0].hours.name == "Vilnius"
    assert page.table.selected_id() == "calendar:Vilnius"


def test_one_that_a_rule_asks_for_is_not_removed(plan_desk: PlanDesk) -> None:
    page = ruled(plan_desk)
    page.choose("calendar:office")
    page.act("remove")
    assert "night line" in page.form.said.whole and plan_desk.draft == RULED
    page.choose("calendar:Tehran")
    page.act("remove")
    assert plan_desk.draft.calendars == (OFFICE,)
    page.act("new")
    assert plan_desk.draft.calendars[-1].name == "New calendar" == page.form.name.text()


def test_holidays_of_a_file_are_taken_and_typed_days_stay(
    plan_desk: PlanDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = ruled(plan_desk)
    page.ground = replace(page.ground, tools=replace(page.ground.tools, holidays=holidays))
    path = tmp_path / "lt.ics"
    path.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n"
        "DTSTART;VALUE=DATE:20261224\nRRULE:FREQ=YEARLY\nSUMMARY:Eve\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    page.choose("calendar:office")
    page.take_holidays(path)
    settle(qtbot, plan_desk.window.work)
    days = plan_desk.draft.calendars[0].days
    assert days[:2] == OFFICE.days and "2027-12-24" in [each.date for each in days]
    assert [each.name for each in days if each.date == "2026-12-24"] == ["Christmas Eve"]
    path.write_text("nothing")
    page.take_holidays(path)
    settle(qtbot, plan_desk.window.work)
    assert "lt.ics" in page.form.said.whole
