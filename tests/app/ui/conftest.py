"""A desk with made-up people on it, driven as the exchange and the operator drive it."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.settings import Settings
from app.ui.application import dress
from app.ui.scan.workshop_desk import WorkshopDesk
from app.ui.shell import DeskWindow, build_desk
from app.ui.work import Work
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import UP, MadeUpWorkshop, scan


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    there = QApplication.instance()
    application = there if isinstance(there, QApplication) else QApplication(["test"])
    dress(application, "light", "en")
    # What is imported by now stays: collecting after every test then costs 2 ms instead of 35.
    gc.collect()
    gc.freeze()
    return application


def settle(qtbot: QtBot, work: Work) -> None:
    """Wait until the office has done all that was asked before, and its answers are in."""
    done: list[bool] = []
    work.run(work, lambda office: True, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)


@dataclass
class Bench:
    """One desk: ``tell`` is the exchange and the phone speaking, ``asked`` what it sent."""

    qtbot: QtBot
    office: made.MadeUpOffice = field(default_factory=made.MadeUpOffice)
    exchange: made.RememberingExchange = field(default_factory=made.RememberingExchange)
    phone: made.RememberingPhone = field(default_factory=made.RememberingPhone)
    door: made.SettingsInMemory = field(default_factory=made.SettingsInMemory)
    now: float = made.NOW
    _window: DeskWindow | None = None

    @property
    def window(self) -> DeskWindow:
        if self._window is None:
            self._window = build_desk(self.office, self.exchange, self.phone, self.door, lambda: self.now)
            self._window.show()
        return self._window

    def tell(self, *values: object) -> None:
        for value in values:
            self.window.bridge.deliver(value)
        self.settle()

    def settle(self) -> None:
        settle(self.qtbot, self.window.work)

    @property
    def asked(self) -> list[object]:
        return list(self.exchange.asked)

    def close(self) -> None:
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    """A desk whose exchange answers; nothing is shown yet."""
    made_bench = Bench(qtbot)
    made_bench.window.bridge.deliver(made.UP)
    made_bench.window.bridge.deliver(made.PHONE)
    yield made_bench
    made_bench.close()


@dataclass
class WorkshopBench(Bench):
    """A desk with devices and requests; keys only."""

    shop: MadeUpWorkshop = field(default_factory=MadeUpWorkshop)

    def scan(self, *codes: str) -> None:
        for code in codes:
            self.window.bridge.deliver(scan(code))
        self.settle_all()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle_all()

    def settle_all(self) -> None:
        """Codes are taken one after another, and answers ask again: three rounds are the longest chain."""
        self.qtbot.waitUntil(lambda: not self.desk._busy)
        for _ in range(3):
            self.settle()

    @property
    def desk(self) -> WorkshopDesk:
        assert self.window.wing is not None
        return self.window.wing.desk


@pytest.fixture
def counter(qtbot: QtBot) -> Iterator[WorkshopBench]:
    """A desk with devices and requests, Jonas on the line, a scanner that works."""
    made_bench = WorkshopBench(qtbot)
    made_bench.window.open_workshop(made_bench.shop.door)
    made_bench.tell(made.UP, made.PHONE, made.view(made.call()), UP)
    yield made_bench
    made_bench.close()


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[tuple[Work, made.MadeUpOffice]]:
    """A worker with the made-up office, for widgets that are tested alone."""
    office = made.MadeUpOffice()
    worker = Work(office)
    yield worker, office
    worker.stop()


@pytest.fixture
def settled(qtbot: QtBot, work: tuple[Work, made.MadeUpOffice]) -> Callable[[], None]:
    return lambda: settle(qtbot, work[0])


@pytest.fixture
def saved_settings() -> Settings:
    return Settings()
