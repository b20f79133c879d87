import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.commands import ACTIONS, keymap
from app.ui.parts.values import Ask
from app.ui.shortcuts import Shortcuts, native


@pytest.fixture
def keys(qtbot: QtBot) -> tuple[QWidget, Shortcuts]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window, Shortcuts(window, keymap({}))


def test_every_action_has_its_key(keys: tuple[QWidget, Shortcuts]) -> None:
    for action in ACTIONS:
        wanted = QKeySequence(action.key)
        assert wanted and keys[1].actions[action.name].shortcut() == wanted


def test_a_key_asks_for_its_action(qtbot: QtBot, keys: tuple[QWidget, Shortcuts]) -> None:
    window, shortcuts = keys
    with qtbot.waitSignal(shortcuts.asked) as heard:
        qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [Ask("mute")]


def test_ctrl_and_a_digit_pick_an_outcome(qtbot: QtBot, keys: tuple[QWidget, Shortcuts]) -> None:
    window, shortcuts = keys
    with qtbot.waitSignal(shortcuts.asked) as heard:
        qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [Ask("outcome", "3")]


def test_a_new_map_counts_at_once(qtbot: QtBot, keys: tuple[QWidget, Shortcuts]) -> None:
    window, shortcuts = keys
    shortcuts.use(keymap({"answer": "F5", "extend": ""}))
    with qtbot.waitSignal(shortcuts.asked) as heard:
        qtbot.keyClick(window, Qt.Key.Key_F5)
    assert heard.args == [Ask("answer")]
    assert shortcuts.actions["extend"].shortcuts() == []


def test_holding_a_key_down_is_one_press(keys: tuple[QWidget, Shortcuts]) -> None:
    assert not any(action.autoRepeat() for action in keys[1].actions.values())


def test_calls_can_be_answered_from_every_window(keys: tuple[QWidget, Shortcuts]) -> None:
    everywhere = Qt.ShortcutContext.ApplicationShortcut
    assert keys[1].actions["answer"].shortcutContext() == everywhere
    assert keys[1].actions["find"].shortcutContext() != everywhere


def test_a_key_is_written_as_on_the_keyboard() -> None:
    assert "F2" in native("F2")
    assert "K" in native("Ctrl+K")
