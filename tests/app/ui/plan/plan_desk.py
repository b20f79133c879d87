"""A supervisor's desk in the room of the plan, for the tests of this folder."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from app.ui.plan.draft_page import DraftPage
from app.ui.plan.room import PlanRoom
from app.ui.plan.table import PAGES
from app.ui.shell import DeskWindow, build_desk
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_desk import PlanWish
from tests.app.ui import made_up as made
from tests.app.ui import made_up_workshop
from tests.app.ui.made_up_plan import SHOWN

P = TypeVar("P", bound=DraftPage)


class PlanDesk:
    def __init__(self, qtbot: QtBot, role: str = "supervisor") -> None:
        self.exchange = made.RememberingExchange()
        self.window: DeskWindow = build_desk(
            made.MadeUpOffice(),
            self.exchange,
            made.RememberingPhone(),
            made.SettingsInMemory(),
            lambda: made.NOW,
        )
        qtbot.addWidget(self.window)
        self.window.open_workshop(made_up_workshop.busy().door)
        self.window.show()
        self.hears(made.UP, made.view(me=made.me(role=role)))
        self.window.house.enter("room_plan")
        room = self.window.house.rooms["room_plan"]
        assert isinstance(room, PlanRoom)
        self.room = room

    def page(self, kind: type[P]) -> P:
        """Turned to."""
        name = next(each.name for each in PAGES if each.made_by.endswith(f":{kind.__name__}"))
        page = self.room.sides.turn_to(name)
        assert isinstance(page, kind)
        return page

    def hears(self, *values: object) -> None:
        for value in values:
            self.window.driver.hear(value)

    @property
    def wishes(self) -> list[PlanWish]:
        return [each for each in self.exchange.asked if isinstance(each, PlanWish)]

    @property
    def draft(self) -> Plan:
        assert self.room.draft is not None
        return self.room.draft

    @property
    def said(self) -> list[str]:
        """What saving would change."""
        return [line.strip("\u2066\u2069") for line in self.room.preview.changes.text().splitlines()]


@pytest.fixture
def plan_desk(qtbot: QtBot) -> Iterator[PlanDesk]:
    desk = PlanDesk(qtbot)
    desk.hears(SHOWN)
    yield desk
    desk.window.close()
