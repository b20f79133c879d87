import sys
from pathlib import Path

import pytest

from telephony.phones.sound.null import NullSound
from telephony.phones.sound.opening import open_sound
from telephony.phones.sound.wavefile import WaveSound


def test_each_kind(tmp_path: Path) -> None:
    assert isinstance(open_sound("null"), NullSound)
    assert isinstance(open_sound(str(tmp_path / "a.wav")), WaveSound)
    assert type(open_sound("auto")).__name__ == "QtSound"


def test_without_the_multimedia_package_the_phone_works_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "telephony.phones.sound.qt", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sound = open_sound("auto")
    assert isinstance(sound, NullSound)
    told = sound.situation()
    assert told.state == "none"
    assert "pip install PySide6-Addons" in told.problem
