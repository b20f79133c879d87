"""A note or a visit is written down by hand."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.service_history import ServiceEvent
from app.ui.devices.event_dialog import EventDialog

NOW = 1_780_000_000.0


def test_now_and_what_was_typed_come_out(qtbot: QtBot):
    dialog = EventDialog("visit", "Rasa P.", NOW)
    qtbot.addWidget(dialog)
    heard: list[object] = []
    dialog.given.connect(heard.append)
    dialog.show()
    qtbot.keyClicks(dialog.text, "Fan changed")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == [("Fan changed", datetime.fromtimestamp(NOW // 60 * 60, UTC))]


def test_a_wrong_time_is_told_and_nothing_is_lost(qtbot: QtBot):
    dialog = EventDialog("note", "Rasa P.", NOW)
    qtbot.addWidget(dialog)
    heard: list[object] = []
    dialog.given.connect(heard.append)
    dialog.text.setPlainText("Loud")
    dialog.at.setText("noon")
    dialog.give()
    assert heard == [] and "noon" in dialog.said and dialog.text.toPlainText() == "Loud"


def test_a_correction_keeps_its_time(qtbot: QtBot):
    event = ServiceEvent(datetime(2026, 1, 5, 9, 30, tzinfo=UTC), "note", "Loud", "3")
    dialog = EventDialog("note", "Rasa P.", NOW, event)
    qtbot.addWidget(dialog)
    assert not dialog.at.isEnabled() and dialog.text.toPlainText() == "Loud"
    assert dialog.filled()[1] == event.at
