"""Tabs and rooms over a real database file, driven by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.desk import Desk
from app.domain.returns import Carrier
from app.domain.tickets import Ticket
from app.services.tools import Tools
from app.ui.desk.present import Banner
from app.ui.rooms.ground import Ground
from app.ui.scan.shop import Shop
from app.ui.tickets.tabs import Panel
from app.ui.work import Work
from tests.app.ui import made_up as made
from tests.app.ui.conftest import settle
from tests.people import open_desk
from tests.workshop import Bench, bench_of

DPD = Carrier("DPD", "https://follow.example/{number}")
P = TypeVar("P", bound=Panel)


class Scene:
    """``asked``: what tabs and rooms asked the window for. ``role``: of who sits here."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.role = qtbot, "operator"
        self.bench: Bench = bench_of(open_desk(folder / "ringdesk.db"))
        self.shop = self.bench.workshop
        self.work = Work(made.MadeUpOffice())
        self.told: list[Banner] = []
        self.asked: list[object] = []
        tools = Tools(carriers=(DPD,))
        self.ground = Ground(
            Shop(self.work, self.shop), self._desk, lambda: made.NOW, self.told.append, tools
        )

    def _desk(self) -> Desk:
        return Desk(view=made.view(me=replace(made.me(), role=self.role)))

    def put_up(self, widget: QWidget) -> None:
        self.qtbot.addWidget(widget)
        widget.resize(900, 600)
        widget.show()
        widget.activateWindow()
        self.qtbot.waitUntil(widget.isActiveWindow)

    def panel(self, kind: type[P], ticket: Ticket) -> P:
        """A tab that looks at this request, and gets its card again after each write."""
        panel = kind(self.ground)
        panel.asked.connect(self.asked.append)
        panel.written.connect(lambda: panel.show_card(self.shop.ticket_card(ticket.id)))
        self.put_up(panel)
        panel.show_card(self.shop.ticket_card(ticket.id))
        self.settle()
        return panel

    def settle(self) -> None:
        """Answers ask again: four rounds are the longest chain."""
        for _ in range(4):
            settle(self.qtbot, self.work)

    def type(self, text: str, widget: QWidget) -> None:
        widget.setFocus()
        self.qtbot.keyClicks(widget, text)
        self.press(Qt.Key.Key_Return, widget)

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        self.qtbot.keyClick(widget or QApplication.focusWidget(), key)
        self.settle()

    def close(self) -> None:
        self.work.stop()
        self.bench.desk.close()


@contextmanager
def scene_of(qtbot: QtBot, folder: Path) -> Iterator[Scene]:
    made_scene = Scene(qtbot, folder)
    yield made_scene
    made_scene.close()
