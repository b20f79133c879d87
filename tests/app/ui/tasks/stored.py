"""A desk over a real store, for rooms and cards that ask a real workshop. Not a test."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.store.desk import now
from app.ui.rooms.ground import Room
from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench as UiBench
from tests.people import open_desk
from tests.workshop import Bench, bench_of

R = TypeVar("R", bound=QWidget)


@dataclass
class Counter:
    """``ui``: the window; ``bench``: the same store, as another desk would use it."""

    ui: UiBench
    bench: Bench

    def enter(self, name: str) -> Room:
        assert self.ui.window.wing is not None
        self.ui.window.wing.enter(name)
        self.settle()
        return self.ui.window.house.rooms[name]

    def settle(self) -> None:
        for _ in range(4):
            self.ui.settle()


@contextmanager
def counter_at(qtbot: QtBot, path: Path) -> Iterator[Counter]:
    """Nobody on the line."""
    there, own = open_desk(path / "ringdesk.db"), open_desk(path / "ringdesk.db")
    ui = UiBench(qtbot, now=now().timestamp())
    ui.window.open_workshop(bench_of(own).workshop)
    ui.tell(made.UP, made.PHONE, made.view())
    try:
        yield Counter(ui, bench_of(there, "mantas"))
    finally:
        ui.close()
        own.close()
        there.close()
