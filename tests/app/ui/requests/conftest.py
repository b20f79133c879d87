"""The room of requests over a real store."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.desk import Desk as DeskState
from app.ui.parts.text import Shown
from app.ui.requests.room import RequestsRoom
from app.ui.rooms.ground import Ground
from app.ui.scan.shop import Shop
from app.ui.work import Work
from tests.app.ui import made_up as made
from tests.people import open_desk
from tests.workshop import Bench, bench_of

SUPERVISOR = DeskState(view=made.view(me=replace(made.me("ready"), role="supervisor")))
OPERATOR = DeskState(view=made.view())


@dataclass
class Floor:
    """``desk``: what the exchange last said."""

    qtbot: QtBot
    bench: Bench
    work: Work
    desk: DeskState = SUPERVISOR
    _room: RequestsRoom | None = None

    @property
    def ground(self) -> Ground:
        shop = Shop(self.work, self.bench.workshop)
        return Ground(shop, lambda: self.desk, time.time, lambda _: None)

    @property
    def room(self) -> RequestsRoom:
        if self._room is None:
            self._room = RequestsRoom(self.ground)
            self.qtbot.addWidget(self._room)
            self._room.resize(1300, 640)
            self._room.show()
            self._room.entered()
            self.settle()
        return self._room

    def settle(self) -> None:
        """Until what was asked is answered; an answer may ask again, and rows are shown with a delay."""
        for _ in range(3):
            done: list[bool] = []
            self.work.run(self.work, lambda office: True, done.append)
            self.qtbot.waitUntil(partial(bool, done), timeout=10_000)

    def numbers(self) -> list[str]:
        return [row.cells[0].text for row in self.room.table.rows_model.rows]  # type: ignore[misc]

    def see(self, *numbers: int) -> None:
        wanted = [f"T-{each:06d}" for each in numbers]
        self.qtbot.waitUntil(lambda: self.numbers() == wanted, timeout=5_000)


def words(shown: Shown) -> str:
    from app.ui.parts.say import say

    return say(shown)


@pytest.fixture
def floor(qtbot: QtBot, tmp_path: Path) -> Iterator[Floor]:
    desk, work = open_desk(tmp_path / "ringdesk.db"), Work(made.MadeUpOffice())
    yield Floor(qtbot, bench_of(desk), work)
    work.stop()
    desk.close()
