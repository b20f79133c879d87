"""The room "Time spent" over a real store: four sums, their entries, a file."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.time_spent import By, Source, TimeEntry
from app.ui.scan.asks import OpenTicket
from app.ui.time.room import TimeRoom
from tests.app.ui import made_up as made
from tests.app.ui.real_desk import RealDesk, real_desk

TODAY = date.fromtimestamp(made.NOW)


@pytest.fixture
def rasa(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with real_desk(qtbot, tmp_path) as desk:
        baltic = desk.store.desk.add("Jonas", company="UAB Baltic")
        shop = desk.store.workshop
        one, two = desk.store.ticket(person_id=baltic.id).id, desk.store.ticket("Other").id
        shop.set_project(one, "Move")
        for ticket, seconds, day in ((one, 300, TODAY), (one, 100, TODAY), (two, 50, TODAY),
                                     (two, 999, TODAY - timedelta(days=40))):  # fmt: skip
            shop.type_time(TimeEntry(ticket, "", seconds, Source.TYPED, reason="There", day=day))
        yield desk


def room_of(desk: RealDesk) -> TimeRoom:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.qtbot.keyClick(
        desk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    desk.settle_all()
    room = desk.window.house.rooms["room_time"]
    assert isinstance(room, TimeRoom)
    return room


def lines(room: TimeRoom) -> list[tuple[str, int]]:
    return [(line.name, line.seconds) for line in room.lines]


def by(desk: RealDesk, room: TimeRoom, which: By) -> list[tuple[str, int]]:
    room.tabs.setCurrentIndex(list(By).index(which))
    desk.settle_all()
    return lines(room)


def test_four_sums_of_the_same_days_agree(rasa: RealDesk) -> None:
    room = room_of(rasa)
    assert lines(room) == [("T-000001 Makes no ice", 400), ("T-000002 Other", 50)]
    assert by(rasa, room, By.PERSON) == [("rasa", 450)]
    assert by(rasa, room, By.CUSTOMER) == [("UAB Baltic", 400), ("", 50)]
    assert by(rasa, room, By.PROJECT) == [("Move", 400), ("", 50)]
    assert room.total.whole == "Together 00:07:30"
    assert [str(bar.name) for bar in room.bars.bars][:1] == ["Move"]


def test_days_are_chosen_by_name_and_by_date(rasa: RealDesk) -> None:
    room = room_of(rasa)
    room.periods.setCurrentIndex(room.periods.findData("today"))
    room.periods.activated.emit(0)
    rasa.settle_all()
    assert (room.days.first, room.days.last) == (TODAY, TODAY)
    long_ago = TODAY - timedelta(days=60)
    room.first.setDate(QDate(long_ago.year, long_ago.month, long_ago.day))
    rasa.settle_all()
    assert room.periods.chosen == "days" and room.total.whole == "Together 00:24:09"
    room.first.setDate(QDate(2030, 1, 1))
    room.last.setDate(QDate(2030, 1, 2))
    rasa.settle_all()
    assert room.sums.message is not None and room.sums.message.kind == "empty"


def test_a_line_leads_to_its_entries_and_they_to_the_request_by_keys(rasa: RealDesk) -> None:
    room = room_of(rasa)
    asked: list[object] = []
    room.asked.connect(asked.append)
    room.table.selectRow(0)
    rasa.settle_all()
    assert sorted(each.seconds for each in room.entries) == [100, 300]
    rasa.qtbot.keyClick(room.table, Qt.Key.Key_Return)
    assert room.drill.hasFocus()
    rasa.qtbot.keyClick(room.drill, Qt.Key.Key_Return)
    rasa.settle_all()
    assert asked == [OpenTicket(1)]
    assert rasa.window.house.current == "room_desk" and rasa.editor.isVisible()


def test_what_others_write_is_counted_while_it_is_looked_at(rasa: RealDesk) -> None:
    room = room_of(rasa)
    room.table.selectRow(1)
    rasa.settle_all()
    new = TimeEntry(2, "", 10, Source.TYPED, reason="There", day=TODAY)
    rasa.store.workshop.type_time(new)
    rasa.tell(Changes(time=True))
    rasa.settle_all()
    assert lines(room)[1] == ("T-000002 Other", 60)
    assert sorted(each.seconds for each in room.entries) == [10, 50], "the line stays chosen"


def test_the_file_has_every_entry_of_the_days(rasa: RealDesk, tmp_path: Path) -> None:
    room = room_of(rasa)
    room.save_file(tmp_path / "time.csv")
    rasa.settle_all()
    with (tmp_path / "time.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["Seconds"]) for row in rows) == 450
    assert {row["Customer"] for row in rows} == {"UAB Baltic", ""}
    room.save_file(tmp_path / "no such folder" / "time.csv")
    rasa.settle_all()
    assert "time.csv cannot be written" in rasa.window.banner.text.whole
