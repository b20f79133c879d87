"""The recordings of a call: opened by who may, written down, played, sought, copied, kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.run.recording_key import recordings_folder
from app.store.recordings import StoredRecordings
from app.ui.parts.say import say
from app.ui.people.present import Subject
from app.ui.recordings.dialog import RecordingDialog
from app.ui.recordings.present import NONE_THERE, NOT_OPENED
from telephony.media.vault import place_of
from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench as UiBench
from tests.app.ui.recordings.stored import MASKED, SECONDS, talk_at


class Desk:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder, self.talk = qtbot, folder, talk_at(folder)
        self.ui = UiBench(qtbot)
        self.ui.window.open_workshop(self.talk.workshop, self.talk.tools)
        self.sits("operator")

    def sits(self, role: str) -> None:
        self.ui.tell(made.UP, made.PHONE, made.view(me=made.me("ready", role=role)))

    def opens(self, call: str = "c1") -> RecordingDialog:
        assert self.ui.window.wing is not None
        self.ui.window.wing.play_recording(call)
        page = self.ui.window.findChildren(RecordingDialog)[-1]
        self.settle()
        return page

    def settle(self) -> None:
        for _ in range(3):
            self.ui.settle()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made_desk = Desk(qtbot, tmp_path)
    yield made_desk
    made_desk.ui.close()
    made_desk.talk.desk.close()


def test_nothing_is_opened_and_nothing_written_down_before_somebody_listens(desk: Desk) -> None:
    page = desk.opens()
    assert (page.card.message, page.parts.count(), desk.talk.deeds) == (NOT_OPENED, 2, [])
    assert page.play.isEnabled()
    words = page.facts.text()
    assert "told" in words and "kept until" in words


def test_listening_is_written_down_and_shows_the_waveform_with_what_was_masked(desk: Desk) -> None:
    page = desk.opens()
    page.play.click()
    desk.settle()
    assert desk.talk.deeds == [("rasa", "listened")]
    assert page.card.message is None and page.wave.wave.seconds == SECONDS
    (silence,) = page.wave.wave.silences
    assert silence[:2] == pytest.approx((MASKED[0] / SECONDS, MASKED[1] / SECONDS))
    assert max(page.wave.wave.upper) > 0.1
    assert [say(row.cells[2].text) for row in page.deeds.rows_model.rows] == ["listened"]


def test_it_is_opened_once_however_often_play_is_pressed(desk: Desk) -> None:
    page = desk.opens()
    for _ in range(3):
        page.play.click()
        desk.settle()
    assert desk.talk.deeds == [("rasa", "listened")]


def test_one_may_not_hear_a_colleague_and_a_supervisor_may(desk: Desk) -> None:
    page = desk.opens()
    page.parts.setCurrentIndex(1)
    assert not page.play.isEnabled() and not page.copy.isEnabled() and not page.keep.isEnabled()
    page.listen()
    desk.settle()
    assert desk.talk.deeds == []
    desk.sits("supervisor")
    page._show_presses()
    assert page.play.isEnabled() and page.keep.isEnabled()


def test_a_missing_file_says_so_and_the_try_is_written_down(desk: Desk) -> None:
    desk.sits("supervisor")
    page = desk.opens()
    page.parts.setCurrentIndex(1)
    page.play.click()
    desk.settle()
    assert page.card.message is not None and page.card.message.kind == "error"
    assert desk.talk.deeds == [("rasa", "listened")]


def test_keys_go_through_it_and_stay_within(desk: Desk) -> None:
    page = desk.opens()
    page.play.click()
    desk.settle()
    page.player.pause()
    for key, at in (
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_Left, 0.0),
        (Qt.Key.Key_Right, 5.0),
        (Qt.Key.Key_PageDown, 30.0),
        (Qt.Key.Key_Right, 30.0),
        (Qt.Key.Key_End, 30.0),
    ):
        desk.qtbot.keyClick(page.wave, key)
        assert (page.wave.at, page.player.at) == (at, at)
    desk.qtbot.mouseClick(page.wave, Qt.MouseButton.LeftButton, pos=page.wave.rect().center())
    assert page.wave.at == pytest.approx(SECONDS / 2, abs=0.2)
    assert "00:1" in page.place.text()


def test_a_copy_is_a_wav_file_whose_sum_is_said(desk: Desk, tmp_path: Path) -> None:
    page = desk.opens()
    page.save_copy(str(tmp_path / "copy.wav"))
    desk.settle()
    assert (tmp_path / "copy.wav").read_bytes().startswith(b"RIFF")
    assert "SHA-256" in page.said.text() and desk.talk.deeds == [("rasa", "exported")]


def test_a_supervisor_keeps_it_and_lets_it_go(desk: Desk) -> None:
    desk.sits("supervisor")
    page = desk.opens()
    page.hold("court 12/2026")
    desk.settle()
    assert page.chosen is not None and page.chosen.held == "court 12/2026"
    assert "court" in page.facts.text()
    page.keep.click()
    desk.settle()
    assert page.chosen.held == "" and [each[1] for each in desk.talk.deeds] == ["released", "held"]


def test_a_call_without_recordings_says_so(desk: Desk) -> None:
    page = desk.opens("c9")
    assert page.card.message == NONE_THERE and not page.play.isVisible()


def test_the_same_call_again_brings_its_window_to_the_front(desk: Desk) -> None:
    first = desk.opens()
    assert desk.opens() is first


def test_the_timeline_marks_recorded_calls_and_enter_opens_them(desk: Desk) -> None:
    window = desk.ui.window
    window.take(Subject(number="+37061234567"))
    assert window.wing is not None
    window.desk_work.timelines.opened.emit("c1")
    assert window.findChildren(RecordingDialog)


def test_a_removed_recording_leaves_who_removed_it(desk: Desk) -> None:
    StoredRecordings(desk.talk.desk.store).forget_recordings(["c1.rec1", "c1.rec2"])
    place_of(recordings_folder(desk.folder), "c1.rec1").unlink()
    page = desk.opens()
    assert page.card.message == NONE_THERE and len(page.deeds.rows_model.rows) == 2
