"""The room of devices over a real store: a ground without a window, and a bench that makes devices."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.desk import Desk, heard
from app.domain.equipment import Device
from app.store.workshop import StoredWorkshop
from app.ui.desk.present import Banner
from app.ui.parts.say import say
from app.ui.rooms.ground import Ground
from app.ui.scan.shop import Shop
from app.ui.work import Work
from tests.app.ui import made_up as made
from tests.app.ui.conftest import settle
from tests.people import open_desk
from tests.workshop import SOLD, TWO_YEARS, Bench


@dataclass
class Place:
    """``told``: what the person was told in passing."""

    qtbot: QtBot
    bench: Bench
    work: Work
    role: str = "supervisor"
    told: list[Banner] = field(default_factory=list)

    @property
    def ground(self) -> Ground:
        return Ground(Shop(self.work, self.bench.workshop), self.desk, lambda: made.NOW, self.told.append)

    def desk(self) -> Desk:
        return heard(Desk(), made.view(me=replace(made.me(), role=self.role)), made.NOW)

    def settle(self) -> None:
        """Answers ask again: three rounds are the longest chain."""
        for _ in range(3):
            settle(self.qtbot, self.work)

    @property
    def words(self) -> str:
        return " / ".join(say(each.text) for each in self.told)

    def device(self, **fields: Any) -> Device:
        """One with a warranty of two years."""
        of = self.bench.device(**({"life": SOLD} | fields))
        self.bench.workshop.set_terms(of.product.id, [TWO_YEARS])
        return of


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    desk = open_desk(tmp_path / "ringdesk.db")
    workshop = StoredWorkshop(desk.store, who=made.me().operator)
    work = Work(made.MadeUpOffice())
    yield Place(qtbot, Bench(desk, workshop), work)
    work.stop()
    desk.close()
