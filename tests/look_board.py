"""The floor with made-up calls, for ``tests.look``."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.board.room import FloorRoom
from app.ui.shell import DeskWindow
from telephony.switchboard.floor_overview import FloorShown
from tests.app.ui import made_up as made
from tests.app.ui import made_up_floor as floor


def opened(shown: FloorShown | None) -> tuple[DeskWindow, FloorRoom]:
    """A supervisor's window with the floor on it; ``shown`` None: nothing was told yet."""
    from tests import look

    window = look._workshop(made.view(me=made.me("ready", role="supervisor")))
    window.house.enter("room_floor")
    room = window.house.rooms["room_floor"]
    assert isinstance(room, FloorRoom)
    if shown is not None:
        window.bridge.deliver(shown)
    look._spin(300)
    return window, room


def board(state: str = "") -> QWidget:
    """``detail``, ``stale``, ``empty``, ``quiet`` (nothing told), ``big``, ``filtered``."""
    shown = {"empty": replace(floor.SHOWN, calls=()), "big": floor.big(), "quiet": None}.get(
        state, floor.SHOWN
    )
    window, room = opened(shown)
    ids = [row.id for row in room.calls.rows_model.rows]
    if "c6" in ids:
        room.calls.setCurrentIndex(room.calls.rows_model.index(ids.index("c6"), 0))
    if state == "detail":
        room.calls.opened.emit("c6")
    if state == "filtered":
        room.head.field.setText("polfrost")
    if state == "stale":
        window.bridge.deliver(replace(made.UP, up=False))
    QApplication.processEvents()
    return window


def wall(persons: bool = False) -> QWidget:
    window, room = opened(floor.SHOWN)
    room.acts("wall_board")
    assert room.wall is not None
    room.wall.persons.setChecked(persons)
    room.wall.showNormal()  # a screen without a window system is small
    from tests import look

    look.KEPT.append(window)
    return room.wall
