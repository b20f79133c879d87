"""A field with what was found under it, by keys."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.choice_list import Choice
from app.ui.parts.text import tr
from app.ui.service.number_field import NumberField


def test_down_enters_the_list_escape_leaves_it_and_enter_chooses(qtbot: QtBot) -> None:
    field = NumberField(tr("Serial number"))
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    entered: list[str] = []
    chosen: list[object] = []
    field.entered.connect(entered.append)
    field.chosen.connect(chosen.append)
    field.field.setFocus()
    qtbot.keyClicks(field.field, " fan ")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert entered == ["fan"]
    choices = (Choice(1, "One"), Choice(2, "Two"))
    field.show_choices(choices)
    assert field.list.hasFocus(), "it had the keyboard"
    qtbot.keyClick(field.list, Qt.Key.Key_Escape)
    assert field.list.isHidden() and field.field.hasFocus() and field.field.text()
    field.show_choices(choices)
    qtbot.keyClick(field.list, Qt.Key.Key_Down)
    qtbot.keyClick(field.list, Qt.Key.Key_Return)
    assert chosen == [2] and field.list.isHidden() and field.field.text() == ""
    qtbot.keyClicks(field.field, "x")
    qtbot.keyClick(field.field, Qt.Key.Key_Escape)
    assert field.field.text() == ""


def test_a_list_never_takes_the_keyboard_from_elsewhere(qtbot: QtBot) -> None:
    field = NumberField(tr("Serial number"))
    qtbot.addWidget(field)
    field.show()
    field.field.clearFocus()
    field.show_choices((Choice(1, "One"),))
    assert field.list.isVisible() and not field.list.hasFocus()
