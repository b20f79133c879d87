"""The alert's sound, or the system's bell."""

import wave

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.board.alert_sound import FILE, AlertSound


def test_the_file_is_there_and_short() -> None:
    with wave.open(str(FILE)) as file:
        assert 0.2 < file.getnframes() / file.getframerate() < 1.5


def test_without_a_loudspeaker_the_bell(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    rung: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(1))
    monkeypatch.setattr(AlertSound, "_made", lambda self: None)
    sound = AlertSound()
    sound.play()
    sound.device = "x"
    sound.play()
    assert rung == [1, 1]
