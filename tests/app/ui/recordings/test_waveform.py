"""The waveform as a picture: both sides, silences, the place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.ui.parts.theme import tokens_now
from app.ui.recordings.present import Wave
from app.ui.recordings.waveform import NAME, Waveform

WAVE = Wave(10.0, (0.9,) * 50 + (0.0,) * 50, (0.0,) * 50 + (0.9,) * 50, ((0.8, 1.0, "masked"),))


def painted(qtbot: QtBot) -> Waveform:
    made = Waveform()
    qtbot.addWidget(made)
    made.resize(400, 116)
    made.show_wave(WAVE)
    return made


def colour(made: Waveform, x: int, y: int) -> str:
    return QColor(made.grab().toImage().pixel(x, y)).name()


def test_the_caller_is_above_and_we_are_below(qtbot: QtBot) -> None:
    made, tokens = painted(qtbot), tokens_now()
    assert colour(made, 60, NAME + 30) == tokens["info"].lower()
    assert colour(made, 60, NAME + 75) == tokens["field"].lower()
    assert colour(made, 260, NAME + 75) == tokens["ok"].lower()
    assert colour(made, 260, NAME + 30) == tokens["field"].lower()


def test_the_keyboard_s_frame_hides_nothing(qtbot: QtBot) -> None:
    made, tokens = painted(qtbot), tokens_now()
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    assert colour(made, 60, NAME + 75) == tokens["field"].lower()


def test_what_was_masked_is_neither(qtbot: QtBot) -> None:
    made, tokens = painted(qtbot), tokens_now()
    area = {colour(made, x, NAME + 75) for x in range(330, 390, 3)}
    assert tokens["ok"].lower() not in area


def test_space_asks_to_play_and_other_keys_are_left_to_the_window(qtbot: QtBot) -> None:
    made = painted(qtbot)
    with qtbot.waitSignal(made.play_asked, timeout=1000):
        qtbot.keyClick(made, Qt.Key.Key_Space)
    qtbot.keyClick(made, Qt.Key.Key_A)
    assert made.at == 0.0


def test_without_a_recording_it_is_empty_and_a_click_goes_nowhere(qtbot: QtBot) -> None:
    made = Waveform()
    qtbot.addWidget(made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert made.at == 0.0 and not made.grab().isNull()
