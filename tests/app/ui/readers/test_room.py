"""The room of scanners over real ptys: states live, adding, changing, forgetting."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.services.tools import Tools
from app.ui.parts.button import PressButton
from app.ui.readers.desk_dialog import DeskDialog
from app.ui.readers.learn_dialog import LearnDialog
from app.ui.readers.profile_dialog import ProfileDialog
from app.ui.readers.sheet_dialog import SheetDialog
from tests.app.ui.conftest import WorkshopBench
from tests.app.ui.readers.counter import CABLE, HONEYWELL, Counter


def row(desk: Counter, number: int = 0) -> list[str]:
    desk.room.refresh()
    model = desk.room.table.rows_model
    if number >= model.rowCount():
        return [""] * model.columnCount()
    return [str(model.data(model.index(number, column))) for column in range(model.columnCount())]


def state(desk: Counter, words: str) -> None:
    desk.wait(lambda: words in row(desk)[1])


def press(desk: Counter, action: str) -> None:
    buttons = desk.room.findChildren(PressButton)
    next(each for each in buttons if each.press_value.action == action).click()


def test_the_key_enters_it_and_the_list_says_what_is(desk: Counter) -> None:
    desk.press(Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.house.current == "room_scanners"
    desk.wait(lambda: row(desk)[0])
    assert row(desk)[0] == "Metrologic bidirectional serial"
    state(desk, "connected at")
    assert QApplication.focusWidget() is desk.room.table


def test_unplugged_and_replugged_it_is_shown_within_two_seconds_live(desk: Counter) -> None:
    state(desk, "connected at")
    desk.plugged.known.unplug()
    state(desk, "unplugged since")
    assert "Plug it in again" in desk.room.hint.whole
    desk.plugged.known.replug()
    state(desk, "back after")
    desk.really_scan("7F2K9-0001234")
    desk.wait(lambda: "7F2K9-0001234" in row(desk)[3])


def test_settings_are_kept_and_used_at_once(desk: Counter) -> None:
    desk.room.refresh()
    desk.room.table.selectRow(0)
    desk.room.table.setFocus()
    desk.press(Qt.Key.Key_Return)
    page = desk.room.page
    assert isinstance(page, ProfileDialog)
    page.name.setText("Counter")
    page.role.setCurrentIndex(page.role.findData("desk"))
    page.suffix.setText("<GS>#")
    page.save.click()
    desk.wait(lambda: desk.room.page is None)
    desk.wait(lambda: row(desk)[0] == "Counter")
    assert desk.file is not None
    assert json.loads(desk.file.read_text("utf-8"))["readers"][0]["name"] == "Counter"
    desk.really_scan("7F2K9-0001234\x1d#")
    assert desk.scanners.states()[0].last == b"7F2K9-0001234"


def test_what_cannot_be_kept_is_said_in_the_page(desk: Counter) -> None:
    press(desk, "add")
    page = desk.room.page
    assert isinstance(page, ProfileDialog)
    page.save.click()
    assert "port" in page._said.whole
    assert page.port is not None
    page.port.setEditText("socket://127.0.0.1:1")
    page.save.click()
    desk.wait(lambda: desk.room.page is None)
    desk.wait(lambda: "not plugged in" in row(desk, 1)[1])


def test_a_learning_scan_ends_with_a_scanner_that_is_named_and_heard(desk: Counter) -> None:
    press(desk, "learn")
    page = desk.room.page
    assert isinstance(page, LearnDialog)
    desk.wait(lambda: page._learning._scan._open[0].reader._port)  # type: ignore[union-attr]
    desk.plugged.cable.scan("RD-LEARN")
    desk.wait(lambda: isinstance(desk.room.page, ProfileDialog))
    asked = desk.room.page
    assert isinstance(asked, ProfileDialog)
    asked.name.setText("Bench")
    asked.role.setCurrentIndex(asked.role.findData("stock"))
    asked.save.click()
    desk.wait(lambda: len(desk.scanners.states()) == 2)
    kept = desk.scanners.states()[1]
    assert (kept.profile.name, kept.profile.identity, kept.profile.role) == ("Bench", CABLE, "stock")
    desk.wait(lambda: "connected" in row(desk, 1)[1])


def test_forgetting_says_so_and_a_known_one_comes_back_by_itself(desk: Counter) -> None:
    desk.role("desk")
    desk.room.refresh()
    press(desk, "forget")
    assert "Forgotten" in desk.window.banner.text.whole
    desk.wait(lambda: desk.scanners.states() and not desk.scanners.states()[0].kept)
    assert desk.scanners.states()[0].profile.identity == HONEYWELL


def test_one_that_is_switched_off_is_no_scanner_for_the_status_bar(desk: Counter) -> None:
    desk.scanners.keep(replace(desk.scanners.states()[0].profile, role="off"))
    desk.settle_all()
    assert HONEYWELL.serial_number not in desk.desk._readers
    desk.wait(lambda: "switched off" in row(desk)[1])


def test_one_page_at_a_time_and_all_closed_with_the_window(desk: Counter) -> None:
    press(desk, "desk")
    assert isinstance(desk.room.page, DeskDialog)
    desk.room.page.repeats.setValue(700)
    desk.room.page.save.click()
    assert desk.scanners.setup.repeat_window == 0.7
    press(desk, "sheets")
    assert isinstance(desk.room.page, SheetDialog)
    press(desk, "learn")
    page = desk.room.page
    assert isinstance(page, LearnDialog)
    learning = page._learning
    desk.window.close()
    assert learning is not None and learning.closed.wait(10)  # type: ignore[attr-defined]


def test_a_file_that_could_not_be_read_is_said(desk: Counter) -> None:
    desk.scanners.problem = "Part of the scanners' profiles cannot be used."
    desk.room.refresh()
    assert "cannot be used" in desk.room.hint.whole


def test_a_disk_that_is_full_keeps_the_page_open(desk: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    press(desk, "edit")
    page = desk.room.page
    assert isinstance(page, ProfileDialog)
    monkeypatch.setattr(Path, "write_text", full)
    page.save.click()
    assert desk.room.page is page
    assert "No space" in page._said.whole


def test_before_the_scanners_are_heard_it_says_so(counter: WorkshopBench) -> None:
    counter.window.house.enter("room_scanners")
    room = counter.window.house.rooms["room_scanners"]
    message = room.card.message  # type: ignore[attr-defined]
    assert message is not None and message.kind == "loading"
    assert Tools().readers() is None
    for button in room.findChildren(PressButton):
        if button.press_value.action in ("learn", "add", "edit", "forget", "desk", "sheets"):
            button.click()
    assert room.page is None  # type: ignore[attr-defined]
