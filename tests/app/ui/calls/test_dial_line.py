import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.calls.dial_line import DialLine
from app.ui.parts.values import Ask


@pytest.fixture
def line(qtbot: QtBot) -> DialLine:
    made = DialLine()
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_asks_for_what_was_typed(qtbot: QtBot, line: DialLine) -> None:
    qtbot.keyClicks(line.field, " 8 612 34567 ")
    with qtbot.waitSignal(line.asked) as heard:
        qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert heard.args == [Ask("dial_typed", "8 612 34567")]


def test_nothing_typed_asks_nothing(qtbot: QtBot, line: DialLine) -> None:
    with qtbot.assertNotEmitted(line.asked):
        qtbot.keyClick(line.field, Qt.Key.Key_Return)


def test_escape_empties_the_line(qtbot: QtBot, line: DialLine) -> None:
    line.field.setText("861")
    line.field.setFocus()
    qtbot.keyClick(line.field, Qt.Key.Key_Escape)
    assert line.field.text() == ""


def test_why_nothing_can_be_dialled_stands_beside_it(line: DialLine) -> None:
    line.show_why("Sign in first.")
    assert line._why.text() == "Sign in first." and not line._button.isEnabled()
