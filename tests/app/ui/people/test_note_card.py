"""A note is saved as it is typed, for the call it was typed for, whatever happens meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.ui.people.note_card import LONGEST_MS, PAUSE_MS, NoteCard
from app.ui.work import Work
from tests.app.ui.made_up import MadeUpOffice

Pair = tuple[Work, MadeUpOffice]
Settled = Callable[[], None]


@pytest.fixture
def note(qtbot: QtBot, work: Pair) -> NoteCard:
    card = NoteCard(work[0])
    qtbot.addWidget(card)
    card.resize(500, 200)
    card.show()
    return card


def test_a_pause_in_typing_saves(qtbot: QtBot, note: NoteCard, work: Pair) -> None:
    assert PAUSE_MS <= 300 and LONGEST_MS <= 1000
    note.show_call("c1", "rasa")
    qtbot.keyClicks(note.edit, "E41")
    with qtbot.waitSignal(note.saved) as heard:
        pass
    assert heard.args == ["c1"]
    assert work[1].notes == {("c1", "rasa"): "E41"}
    assert note.mark.text() == "saved"


def test_the_keyboard_goes_to_it_in_a_call_only(qtbot: QtBot, note: NoteCard) -> None:
    note.activateWindow()
    note.focus_note()
    assert not note.edit.hasFocus()
    note.show_call("c1", "rasa")
    note.focus_note()
    qtbot.waitUntil(note.edit.hasFocus)


def test_turning_to_another_call_saves_first(
    note: NoteCard, work: Pair, qtbot: QtBot, settled: Settled
) -> None:
    note.show_call("c1", "rasa")
    qtbot.keyClicks(note.edit, "first")
    note.show_call("c2", "rasa")
    assert note.edit.toPlainText() == ""
    settled()
    assert work[1].notes == {("c1", "rasa"): "first"}
    note.show_call("c1", "rasa")
    assert note.edit.toPlainText() == "first"


def test_a_note_written_before_is_there(note: NoteCard, work: Pair, settled: Settled) -> None:
    work[1].notes["c1", "rasa"] = "since morning"
    note.show_call("c1", "rasa")
    settled()
    assert note.edit.toPlainText() == "since morning"
    assert note.mark.text() == ""


def test_typing_before_the_old_note_came_loses_neither(
    qtbot: QtBot, note: NoteCard, work: Pair, settled: Settled
) -> None:
    work[1].notes["c1", "rasa"] = "since morning"
    note.show_call("c1", "rasa")
    qtbot.keyClicks(note.edit, "E41")
    settled()
    assert note.edit.toPlainText() == "since morning\nE41"
    with qtbot.waitSignal(note.saved):
        pass
    assert work[1].notes["c1", "rasa"] == "since morning\nE41"


def test_what_could_not_be_saved_stays_and_is_tried_again(qtbot: QtBot, note: NoteCard, work: Pair) -> None:
    work[1].broken_notes = StoreUnavailable("disk full")
    note.show_call("c1", "rasa")
    qtbot.keyClicks(note.edit, "E41")
    qtbot.waitUntil(lambda: note._again.isVisible())
    assert "Not saved." in note.mark.text() and note.edit.toPlainText() == "E41"
    work[1].broken_notes = None
    with qtbot.waitSignal(note.saved):
        qtbot.mouseClick(note._again, Qt.MouseButton.LeftButton)
    assert work[1].notes["c1", "rasa"] == "E41" and not note._again.isVisible()


def test_other_letters(
    note: NoteCard, work: Pair, qtbot: QtBot, type_text: Callable[[object, str], None]
) -> None:
    note.show_call("c1", "rasa")
    type_text(note.edit, "Šaldymas neveikia، دستگاه")
    with qtbot.waitSignal(note.saved):
        pass
    assert work[1].notes["c1", "rasa"] == "Šaldymas neveikia، دستگاه"


def test_without_a_call_nothing_can_be_written(note: NoteCard) -> None:
    note.show_call("c1", "rasa")
    note.show_call("", "rasa")
    assert note.card.message is not None and not note.edit.isVisible()


def test_the_same_call_again_changes_nothing(qtbot: QtBot, note: NoteCard) -> None:
    note.show_call("c1", "rasa")
    qtbot.keyClicks(note.edit, "half a wor")
    note.show_call("c1", "rasa")
    assert note.edit.toPlainText() == "half a wor"
    assert note.edit.textCursor().position() == 10
