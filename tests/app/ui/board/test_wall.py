"""The wall board: large, without callers' names until somebody wants them, left by Escape."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.board.feed import LATE
from app.ui.rooms.table import DESK, FLOOR
from telephony.switchboard.floor_events import FloorWatched
from telephony.switchboard.floor_overview import FloorChanged
from telephony.switchboard.ids import CallId
from tests.app.ui import made_up as made
from tests.app.ui.board.test_room import ME, Desk
from tests.app.ui.made_up_floor import SHOWN


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made_desk = Desk(qtbot)
    yield made_desk
    made_desk.window.close()


def test_f12_opens_it_from_anywhere_and_escape_leaves(desk: Desk, qtbot: QtBot) -> None:
    assert desk.window.wing is not None
    desk.window.wing.act("wall_board")
    room = desk.enter(SHOWN)
    assert desk.window.house.current == FLOOR and room.wall is not None and room.wall.isFullScreen()
    assert "02:15 · Support LT" in room.wall.waiting.text()
    assert "Eglė" not in room.wall.waiting.text()
    qtbot.keyClick(room.wall, Qt.Key.Key_P)
    assert "Eglė Stankutė · UAB Nida" in room.wall.waiting.text()
    assert "late back" not in room.wall.people.text() and "talking · 5" in room.wall.people.text()
    qtbot.keyClick(room.wall, Qt.Key.Key_Escape)
    assert not room.wall.isVisible() and room.isVisible()


def test_read_from_the_right_its_lines_begin_there(desk: Desk, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        room = desk.enter(SHOWN)
        room.acts("wall_board")
        assert room.wall is not None
        lines = (room.wall.waiting.text() + "\n" + room.wall.people.text()).splitlines()
        # A label stands where its text begins: at its first letter that has a direction.
        assert len(lines) > 4 and all(line.startswith("\u200f") for line in lines)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_is_fed_while_another_room_is_on_the_screen(desk: Desk) -> None:
    room = desk.enter(SHOWN)
    room.acts("wall_board")
    assert room.wall is not None
    desk.window.house.enter(DESK)
    assert desk.asked == [FloorWatched(ME, True)]
    desk.hears(FloorChanged(1, 2, SHOWN.at, calls_gone=(CallId("c1"),)))
    assert "02:15" not in room.wall.waiting.text()
    room.wall.close()
    assert desk.asked[-1] == FloorWatched(ME, False)


def test_it_says_when_it_is_old_and_grows_with_the_screen(desk: Desk) -> None:
    room = desk.enter(SHOWN)
    room.acts("wall_board")
    assert room.wall is not None
    room.wall.showNormal()
    room.wall.resize(1920, 1080)
    large = room.wall.tiles.scale
    room.wall.resize(960, 600)
    assert room.wall.tiles.scale < large
    desk.now = made.NOW + LATE + 0.1
    room._tick()
    assert room.wall.live.text.startswith("Stale since ") and not room.wall.waiting.isEnabled()
    desk.hears(FloorChanged(1, 2, SHOWN.at + 3, calls_gone=tuple(each.call for each in SHOWN.calls)))
    room._tick()
    assert room.wall.live.text == "live" and room.wall.waiting.text() == "Nobody is waiting."
