"""The button that records says in words what it does, and the level is shown."""

from pytestqt.qtbot import QtBot

from app.ui.recordings.record_row import QUIETEST, RecordRow
from app.ui.recordings.recorder import COUNT
from tests.app.ui.recordings.fake_microphone import FakeMicrophone, look, open_fake


def row(qtbot: QtBot, fake: FakeMicrophone | None) -> RecordRow:
    made = RecordRow(open_fake(fake))
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_counts_records_and_stops(qtbot: QtBot) -> None:
    made = row(qtbot, FakeMicrophone())
    heard: list[bytes] = []
    made.recorded.connect(heard.append)
    assert not made.meter.isVisible()
    made.button.click()
    assert "Speak in 3 s" in made.words.text() and made.meter.isVisible()
    look(made.recorder, COUNT + 1.5)
    assert "Recording: 1 s of 60" in made.words.text() and made.meter.value() > QUIETEST
    made.button.click()
    assert len(heard) == 1 and made.words.text() == "" and not made.meter.isVisible()


def test_who_speaks_too_loud_is_told(qtbot: QtBot) -> None:
    made = row(qtbot, FakeMicrophone(1.0))
    made.toggle()
    look(made.recorder, COUNT + 0.5)
    assert "too loud" in made.words.text()
    made.toggle()


def test_no_microphone_is_told_in_words(qtbot: QtBot) -> None:
    made = row(qtbot, None)
    made.button.click()
    assert "No microphone is connected" in made.words.text()
