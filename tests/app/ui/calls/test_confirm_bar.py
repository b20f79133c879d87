import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.dialling import Dialled
from app.ui.calls.confirm_bar import ConfirmBar
from app.ui.calls.confirm_words import Confirm
from app.ui.parts.values import Ask

NUMBER = Dialled("+37061234567", "+370 612 34567", "+37061234567")
WORDS = Confirm("Call +370 612 34567?", "Jonas", "")


@pytest.fixture
def bar(qtbot: QtBot) -> ConfirmBar:
    window = QWidget()
    qtbot.addWidget(window)
    made = ConfirmBar(window)
    other = QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    other.setFocus()
    made.other = other  # type: ignore[attr-defined]
    made.whole = window  # type: ignore[attr-defined]
    return made


def test_enter_says_yes(qtbot: QtBot, bar: ConfirmBar) -> None:
    bar.ask(NUMBER, WORDS, take_focus=True)
    asked: list[object] = []
    bar.asked.connect(asked.append)
    qtbot.keyClick(bar._yes, Qt.Key.Key_Return)
    assert asked[0] == Ask("dial", "+37061234567")
    assert not bar.isVisible()


def test_escape_says_no(qtbot: QtBot, bar: ConfirmBar) -> None:
    bar.ask(NUMBER, WORDS, take_focus=True)
    asked: list[object] = []
    bar.asked.connect(asked.append)
    qtbot.keyClick(bar._yes, Qt.Key.Key_Escape)
    assert asked == [Ask("confirm_closed")]
    assert bar.dialled is None and not bar.isVisible()


def test_a_link_of_another_program_does_not_take_the_keyboard(qtbot: QtBot, bar: ConfirmBar) -> None:
    bar.ask(NUMBER, WORDS, take_focus=False)
    assert bar.isVisible()
    assert bar.other.hasFocus()  # type: ignore[attr-defined]


def test_what_is_not_possible_cannot_be_confirmed(qtbot: QtBot, bar: ConfirmBar) -> None:
    bar.ask(NUMBER, Confirm("Call?", "Jonas", "Sign in first."), take_focus=True)
    with qtbot.assertNotEmitted(bar.asked):
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert not bar._yes.isEnabled()


def test_enter_on_cancel_cancels(qtbot: QtBot, bar: ConfirmBar) -> None:
    bar.ask(NUMBER, WORDS, take_focus=True)
    asked: list[object] = []
    bar.asked.connect(asked.append)
    bar._no.setFocus()
    qtbot.keyClick(bar._no, Qt.Key.Key_Space)
    assert asked == [Ask("confirm_closed")]
