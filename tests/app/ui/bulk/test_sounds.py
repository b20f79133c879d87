"""A sound for each verdict: the files are there and are sounds."""

import wave

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.bulk.present import SOUND
from app.ui.bulk.sounds import KINDS, VerdictSounds
from app.ui.resources import RESOURCES


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_a_short_file(kind: str) -> None:
    with wave.open(str(RESOURCES / "sounds" / f"scan_{kind}.wav")) as file:
        assert 0.05 <= file.getnframes() / file.getframerate() <= 0.5
    assert set(SOUND.values()) <= set(KINDS)


def test_without_a_loudspeaker_a_fault_beeps(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    sounds = VerdictSounds()
    sounds._effects = {}
    sounds.play("ok")
    sounds.play("fault")
    sounds.on = False
    sounds.play("fault")
    assert beeps == [1]
