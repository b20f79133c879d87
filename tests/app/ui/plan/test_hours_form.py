"""The fields of hours: a calendar has a name, a queue a choice; what is another's is shown and locked."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.plan.hours_form import HoursForm
from tests.app.ui.made_up_plan import OFFICE

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def test_what_is_shown_of_a_calendar_and_of_a_queue(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    form = HoursForm(around)
    form.show_name("office", "Queues: Support")
    form.show_hours(OFFICE, NOW, locked=False)
    assert form.name.text() == "office" and form.use.isHidden() and form.week.isEnabled()
    assert "Christmas Eve" in form.coming.text() and form.closed.toPlainText().startswith("2026-12-25..")
    form.show_use(("office", "Tehran"), "office")
    form.show_hours(OFFICE, NOW, locked=True)
    assert form.use.chosen == "office" and form.name.isHidden()
    assert not form.week.isEnabled() and "office" in form.locked.text()
