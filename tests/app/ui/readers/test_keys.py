"""Keys by name, and the field that learns one."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from app.ui.readers import keys
from app.ui.readers.keys import KeyField, by_a_person, key_name

Held = Qt.KeyboardModifier
NONE, CTRL, ALT = Held.NoModifier, Held.ControlModifier, Held.AltModifier
KEYPAD, SHIFT = Held.KeypadModifier, Held.ShiftModifier


def press(key: Qt.Key, modifier: Held = NONE, text: str = "", repeat: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, text, repeat)


@pytest.mark.parametrize(
    ("event", "name", "person"),
    [
        (press(Qt.Key.Key_A, NONE, "a"), "a", False),
        (press(Qt.Key.Key_A, SHIFT, "A"), "A", False),
        (press(Qt.Key.Key_5, KEYPAD, "5"), "5", False),
        (press(Qt.Key.Key_Shift, SHIFT), "", False),
        (press(Qt.Key.Key_Return, NONE, "\r"), "Enter", False),
        (press(Qt.Key.Key_Enter, KEYPAD, "\r"), "Enter", False),
        (press(Qt.Key.Key_Tab, NONE, "\t"), "Tab", False),
        (press(Qt.Key.Key_F12), "F12", False),
        (press(Qt.Key.Key_BracketRight, CTRL, "\x1d"), "\x1d", False),
        (press(Qt.Key.Key_V, CTRL, "\x16"), "Ctrl+V", True),
        (press(Qt.Key.Key_D, ALT, "d"), "d", True),
        (press(Qt.Key.Key_Q, CTRL | ALT, "@"), "@", False),
        (press(Qt.Key.Key_A, NONE, "a", repeat=True), "a", True),
    ],
)
def test_names(event: QKeyEvent, name: str, person: bool) -> None:
    assert key_name(event) == name
    assert by_a_person(event) is person


def test_the_first_key_of_a_scan_is_learned_and_the_rest_is_not(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(keys, "time", SimpleNamespace(monotonic=lambda: now[0]))
    field = KeyField("")
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_F12)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return):
        now[0] += 0.01
        qtbot.keyClick(field, key)
    assert field.key == "F12"
    now[0] += 5
    qtbot.keyClick(field, "~")
    assert field.key == "~"
    now[0] += 5
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.key == ""


def test_a_shortcut_is_learned_and_not_carried_out(qtbot: QtBot) -> None:
    field = KeyField("")
    qtbot.addWidget(field)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F8, NONE)
    override.ignore()
    assert field.event(override) and override.isAccepted()
