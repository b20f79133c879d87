"""A supervisor changes what is promised: fields, what they refuse, and what is saved."""

import pytest

from app.domain.service_promises import Promise
from app.ui.requests.promises_dialog import PromisesDialog
from tests.app.ui.requests.conftest import OPERATOR, Floor


@pytest.fixture
def dialog(floor: Floor) -> PromisesDialog:
    made = PromisesDialog(floor.ground)
    floor.qtbot.addWidget(made)
    made.show()
    floor.settle()
    return made


def test_it_shows_what_holds_and_saves_what_is_changed(floor: Floor, dialog: PromisesDialog) -> None:
    assert [each.priority for each in dialog.rules.rules] == [None, 0, 2, 3]
    dialog.rules.lines[0].response.setText("1:30")
    dialog.calendars.pages[0].closed.setPlainText("2026-12-24..2026-12-26")
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: not dialog.isVisible())
    saved = floor.bench.workshop.promises()
    assert saved.rules[0].response == 90 and len(saved.calendars[0].hours.closed) == 3


def test_a_promise_and_a_calendar_more_and_less(floor: Floor, dialog: PromisesDialog) -> None:
    dialog.calendars.add.click()
    dialog.calendars.pages[1].name.setText("Night")
    dialog.calendars.pages[1].weekly.setPlainText("Mo-Su 00:00-24:00")
    dialog.pages.setCurrentIndex(1)
    dialog.pages.setCurrentIndex(0)
    dialog.rules.add.click()
    line = dialog.rules.lines[-1]
    line.team.setCurrentIndex(1)
    line.solution.setText("8")
    line.calendar.setCurrentIndex(line.calendar.findData("Night"))
    dialog.rules.lines[1].remove.click()
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: not dialog.isVisible())
    saved = floor.bench.workshop.promises()
    assert saved.rules[-1] == Promise(0, 480, "Night", None, line.rule.team)
    assert [each.name for each in saved.calendars] == ["Office", "Night"] and len(saved.rules) == 4


def test_what_cannot_be_read_is_said_and_kept(floor: Floor, dialog: PromisesDialog) -> None:
    dialog.rules.lines[0].solution.setText("soon")
    dialog.save.click()
    assert "“soon”" in dialog.said.whole and dialog.isVisible()
    dialog.rules.lines[0].solution.setText("24:00")
    dialog.calendars.pages[0].weekly.setPlainText("every day")
    dialog.save.click()
    assert "days of the week" in dialog.said.whole
    dialog.calendars.pages[0].weekly.setPlainText("Mo-Fr 08:00-17:00")
    dialog.rules.lines[0].remove.click()
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: "every priority and every team" in dialog.said.whole)
    assert dialog.save.isEnabled()


def test_a_renamed_calendar_keeps_its_promises(dialog: PromisesDialog) -> None:
    dialog.calendars.pages[0].name.setText("Workshop")
    dialog.pages.setCurrentIndex(1)
    dialog.pages.setCurrentIndex(0)
    assert {each.calendar for each in dialog.edited.rules} == {"Workshop"}


def test_who_may_not_is_told(floor: Floor, dialog: PromisesDialog) -> None:
    floor.desk = OPERATOR
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: "supervisor" in dialog.said.whole)


def test_somebody_was_faster(floor: Floor, dialog: PromisesDialog) -> None:
    shop = floor.bench.workshop
    shop.save_promises(shop.promises(), "supervisor")
    dialog.save.click()
    floor.qtbot.waitUntil(lambda: "Somebody else" in dialog.said.whole)
