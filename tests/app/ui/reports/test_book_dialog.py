"""Saved reports over a real store: kept, sent, taken back, by who is a supervisor."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.saved_reports import WORKING, Wanted
from app.ui.reports.book_dialog import BookDialog
from app.ui.reports.room import ReportsRoom
from tests.app.ui.real_desk import RealDesk
from tests.report_desk import report_desk, room_of


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with report_desk(qtbot, tmp_path) as made:
        yield made


def opened(desk: RealDesk) -> tuple[ReportsRoom, BookDialog]:
    room = room_of(desk, Wanted("yesterday", "operator"))
    room.open_book()
    (dialog,) = room.findChildren(BookDialog)
    desk.settle_all()
    return room, dialog


def press(desk: RealDesk, dialog: BookDialog, name: str) -> None:
    desk.qtbot.mouseClick(dialog.presses[name], Qt.MouseButton.LeftButton)
    desk.settle_all()


def choose(dialog: BookDialog, kind: str) -> None:
    dialog.form.rhythm.setCurrentIndex(dialog.form.rhythm.findData(kind))
    dialog.form.rhythm.activated.emit(0)


def test_what_the_room_shows_is_saved_sent_and_shown_again(desk: RealDesk) -> None:
    room, dialog = opened(desk)
    assert dialog.card.message is not None and dialog.card.message.kind == "empty"
    assert dialog.form.shows.text() == "Operator · Yesterday"
    desk.qtbot.keyClicks(dialog.form.name, "Monday's")
    choose(dialog, "weekly")
    dialog.form.day.setCurrentIndex(dialog.form.day.findData("1"))
    desk.qtbot.keyClicks(dialog.form.to, "boss@example.org; second@example.org")
    press(desk, dialog, "save")
    (saved,) = desk.store.workshop.saved_reports("supervisor")
    assert saved.rhythm is not None and (saved.rhythm.kind, saved.rhythm.day) == ("weekly", 1)
    assert saved.to == ("boss@example.org", "second@example.org") and saved.wanted == Wanted(
        "yesterday", "operator"
    )
    (row,) = dialog.table.rows_model.rows
    assert str(row.cells[0].text) == "Monday's" and row.cells[3].text.source == "not yet"  # type: ignore[union-attr]
    press(desk, dialog, "send")
    (saved,) = desk.store.workshop.saved_reports("supervisor")
    assert saved.last is not None and saved.last.state == WORKING
    dialog.form.to.setText("typed meanwhile")
    (due,) = desk.store.workshop.due_reports(datetime.now(UTC))
    desk.store.workshop.failed(due, "the server is asleep")
    room.stored(Changes(reports=True))
    desk.settle_all()
    assert "asleep" in dialog.form.ran.text() and dialog.form.to.text() == "typed meanwhile"
    room.choices.show_wanted(Wanted("today"))
    press(desk, dialog, "show")
    assert room.choices.wanted == Wanted("yesterday", "operator")


def test_what_is_missing_is_said_and_nothing_is_lost(desk: RealDesk) -> None:
    _, dialog = opened(desk)
    press(desk, dialog, "save")
    assert dialog.said.whole.startswith("The name is missing.")
    desk.qtbot.keyClicks(dialog.form.name, "Morning")
    choose(dialog, "daily")
    press(desk, dialog, "save")
    assert dialog.said.whole.startswith("Nobody would get it.")
    desk.qtbot.keyClicks(dialog.form.to, "nonsense")
    press(desk, dialog, "save")
    assert "nonsense" in dialog.said.whole and dialog.form.name.text() == "Morning"
    assert desk.store.workshop.saved_reports("supervisor") == ()


def test_a_deleted_one_can_be_taken_back(desk: RealDesk) -> None:
    _, dialog = opened(desk)
    desk.qtbot.keyClicks(dialog.form.name, "Morning")
    choose(dialog, "daily")
    desk.qtbot.keyClicks(dialog.form.to, "boss@example.org")
    press(desk, dialog, "save")
    press(desk, dialog, "delete")
    assert dialog.reports == () and dialog.presses["undo"].isVisible()
    press(desk, dialog, "undo")
    (saved,) = desk.store.workshop.saved_reports("supervisor")
    assert (saved.name, saved.to) == ("Morning", ("boss@example.org",)) and saved.rhythm is not None


def test_a_changed_one_is_the_same_report(desk: RealDesk) -> None:
    _, dialog = opened(desk)
    desk.qtbot.keyClicks(dialog.form.name, "Morning")
    press(desk, dialog, "save")
    dialog.form.name.setText("Evening")
    press(desk, dialog, "save")
    assert [each.name for each in desk.store.workshop.saved_reports("supervisor")] == ["Evening"]
    press(desk, dialog, "new")
    desk.qtbot.keyClicks(dialog.form.name, "Night")
    press(desk, dialog, "save")
    assert [each.name for each in dialog.reports] == ["Evening", "Night"]
