"""A count of three, then what is said until it is stopped; a microphone that is none says so."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from app.ui.recordings.recorder import COUNT, LONGEST, RATE, SILENT, Recorder, level_of, microphone
from tests.app.ui.recordings.fake_microphone import FakeMicrophone, look, open_fake


def recorder(fake: FakeMicrophone | None) -> tuple[Recorder, list[bytes]]:
    made = Recorder(open_fake(fake))
    heard: list[bytes] = []
    made.recorded.connect(heard.append)
    return made, heard


def test_what_is_said_after_the_count_is_recorded(qtbot: QtBot) -> None:
    fake = FakeMicrophone()
    made, heard = recorder(fake)
    made.start()
    assert made.state == "counting" and made.name == "USB headset"
    look(made, COUNT)
    assert made.state == "recording" and made.seconds == 0
    look(made, 2.0)
    made.stop()
    (sound,) = heard
    assert len(sound) == pytest.approx(2.0 * RATE * 2, rel=0.05) and fake.closed == 1
    assert not made.busy


def test_it_ends_by_itself_after_a_minute(qtbot: QtBot) -> None:
    made, heard = recorder(FakeMicrophone())
    made.start()
    look(made, COUNT + LONGEST + 1)
    assert len(heard) == 1 and made.state == "idle"


def test_stopped_while_it_counts_nothing_is_recorded(qtbot: QtBot) -> None:
    made, heard = recorder(FakeMicrophone())
    made.start()
    look(made, 1)
    made.stop()
    made.start()
    made.start()
    made.cancel()
    assert heard == [] and made.state == "idle"


def test_no_microphone_and_one_without_sound_are_told(qtbot: QtBot) -> None:
    none, heard = recorder(None)
    none.start()
    assert none.state == "none" and not none.busy
    dead, _ = recorder(FakeMicrophone(dead=True))
    dead.start()
    look(dead, 2.5)
    assert dead.state == "dead" and heard == []


def test_the_level_is_told(qtbot: QtBot) -> None:
    assert level_of(b"") == level_of(bytes(640)) == SILENT
    made, _ = recorder(FakeMicrophone(0.1))
    levels: list[float] = []
    made.level.connect(levels.append)
    made.start()
    look(made, 0.5)
    assert levels[-1] == pytest.approx(-23, abs=1)


def test_a_program_without_sound_has_no_microphone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "app.ui.recordings.microphone", None)
    assert microphone(lambda: "")() is None
