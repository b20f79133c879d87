from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.calls.keypad import DIGITS, Keypad
from app.ui.parts.values import Ask


@pytest.fixture
def keypad(qtbot: QtBot) -> Keypad:
    made = Keypad()
    qtbot.addWidget(made)
    made.show()
    made.show_state("")
    return made


def digits(keypad: Keypad, act: Callable[[], object]) -> str:
    heard: list[Ask] = []
    keypad.asked.connect(heard.append)
    act()
    keypad.asked.disconnect(heard.append)
    assert all(ask.action == "digits" for ask in heard)
    return "".join(ask.argument for ask in heard)


def test_typing_sends_digits_and_nothing_else(qtbot: QtBot, keypad: Keypad) -> None:
    assert digits(keypad, lambda: qtbot.keyClicks(keypad, "12x*#9a")) == "12*#9A"
    assert keypad._sent.text() == "12*#9A"


def test_every_key_can_be_clicked(qtbot: QtBot, keypad: Keypad) -> None:
    def click() -> None:
        for key in keypad._keys:
            qtbot.mouseClick(key, Qt.MouseButton.LeftButton)

    assert digits(keypad, click) == DIGITS


def test_persian_digits_are_digits(keypad: Keypad) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "۷")
    assert digits(keypad, lambda: QApplication.sendEvent(keypad, event)) == "7"


def test_without_a_call_it_says_why(qtbot: QtBot, keypad: Keypad) -> None:
    keypad.show_state("Nobody is on the line.")
    assert digits(keypad, lambda: qtbot.keyClicks(keypad, "123")) == ""
    assert keypad._keys[0].toolTip() == "Nobody is on the line."


def test_another_call_begins_empty(qtbot: QtBot, keypad: Keypad) -> None:
    qtbot.keyClicks(keypad, "123")
    keypad.show_state("Nobody is on the line.")
    keypad.show_state("")
    assert keypad._sent.text() == ""


def test_keys_stand_as_on_a_telephone_in_every_language(keypad: Keypad) -> None:
    keypad.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert keypad._keys[0].x() < keypad._keys[2].x()
