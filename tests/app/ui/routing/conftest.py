"""A supervisor's desk, and what its dialogs asked the exchange for."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.ui.shell import DeskWindow, build_desk
from telephony.switchboard.overview import DeskView
from tests.app.ui import made_up as made
from tests.app.ui.conftest import settle

NUMBERS = (("+37052080001", "Support line"), ("*", "Main"))


class Lead:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.exchange, self.office = made.RememberingExchange(), made.MadeUpOffice()
        self.window: DeskWindow = build_desk(
            self.office, self.exchange, made.RememberingPhone(), made.SettingsInMemory(), lambda: made.NOW
        )
        qtbot.addWidget(self.window)
        self.hears(made.UP)
        self.sees()

    def hears(self, *values: object) -> None:
        for value in values:
            self.window.driver.hear(value)

    def sees(self, role: str = "supervisor", **changes: object) -> DeskView:
        view = replace(made.view(me=made.me(role=role), numbers=NUMBERS), **changes)  # type: ignore[arg-type]
        self.hears(view)
        return view

    def settle(self) -> None:
        settle(self.qtbot, self.window.work)


@pytest.fixture
def lead(qtbot: QtBot) -> Iterator[Lead]:
    made_lead = Lead(qtbot)
    yield made_lead
    made_lead.window.close()
