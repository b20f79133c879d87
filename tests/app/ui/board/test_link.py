"""Over a real link: the board tells the truth when the link dies, when the exchange does, and afterwards."""

import os
import queue
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.people import NewPerson
from app.run import running
from app.run.clock import steady_clock
from app.run.desks import Desks
from app.run.lines import ExchangeLine, Seat
from app.run.office import OfficeThreads
from app.store.contacts import StoredContacts
from app.store.office import StoredOffice
from app.store.phone_book import StoredPhoneBook
from app.ui.board.room import FloorRoom
from app.ui.rooms.table import FLOOR
from app.ui.shell import DeskWindow, build_desk
from telephony.exchange.loop import ExchangeLoop
from telephony.link.server import LinkServer
from telephony.switchboard.board import Board
from telephony.switchboard.commands import EngineCommand
from telephony.switchboard.events import CallArrived, Event, LegEnded
from telephony.switchboard.floor import Floor
from telephony.switchboard.floor_overview import FloorCall
from telephony.switchboard.floor_view import HouseView, house_view
from telephony.switchboard.ids import CallId, LegId, TrunkId
from tests.app.ui import made_up as made
from tests.app.ui import made_up_workshop
from tests.people import open_made
from tests.telephony.switchboard.test_teams import HEAD, two_teams


class Quiet:
    """Engine and journal of an exchange that is only looked at."""

    def start(self, hear: Callable[[Event], None]) -> None: ...

    def do(self, command: EngineCommand) -> None: ...

    def stop(self) -> None: ...

    def health(self) -> dict[str, float]:
        return {}

    def write(self, at: float, event: Event) -> None: ...

    def wrote(self, commands: object) -> None: ...

    def settle(self) -> None: ...


class Exchange:
    def __init__(self, data: Path) -> None:
        self.board, around = Board(two_teams()), Quiet()
        self.file = data / "ringdesk.db"
        self.store = open_made(self.file)
        self.office = OfficeThreads(
            lambda: StoredPhoneBook(self.store, "LT"), lambda: StoredContacts(self.store)
        )
        desks = Desks(two_teams(), None)
        self.link = LinkServer(desks, name="exchange")
        self.loop = ExchangeLoop(self.board, around, self.office, around, desks)
        self.link.start()
        desks.connect(self.link, self.loop.hear)
        self.office.start(self.loop.hear)
        self.loop.start(steady_clock())
        running.announce(data, "exchange", running.Running(os.getpid(), *self.link.address))

    def rings(self, name: str, to: str = "100") -> None:
        headers = (("From", "<sip:+37061111111@city>;tag=1"),)
        self.loop.hear(CallArrived(CallId(name), LegId(f"{name}.1"), TrunkId("city"), to, headers, True))

    def stop(self) -> None:
        self.loop.stop()
        self.office.stop()
        self.link.stop()
        self.store.close()

    def knows(self, name: str) -> None:
        """The caller of `rings` is saved under this name."""
        number = "+37061111111"
        StoredOffice(self.store, "rasa", "LT").save_new_person(NewPerson(name, "", number, number))

    def loses_its_database(self) -> None:
        """Its disk gives rubbish from now on, in the file and in what was written last."""
        self.knows("Somebody else")
        for file in (self.file, self.file.with_name(f"{self.file.name}-wal")):
            with file.open("r+b") as broken:
                broken.write(os.urandom(file.stat().st_size))


class Supervisor:
    def __init__(self, qtbot: QtBot, data: Path) -> None:
        self.qtbot = qtbot
        self.line = ExchangeLine(Seat(data, HEAD, "secret"))
        self.window: DeskWindow = build_desk(
            made.MadeUpOffice(), self.line, made.RememberingPhone(), made.SettingsInMemory(), time.time
        )
        qtbot.addWidget(self.window)
        self.window.open_workshop(made_up_workshop.busy().door)
        self.window.show()
        self.line.start(self.window.bridge.deliver)
        qtbot.waitUntil(lambda: self.window.driver.desk.view is not None)
        self.window.house.enter(FLOOR)
        room = self.window.house.rooms[FLOOR]
        assert isinstance(room, FloorRoom)
        self.room = room

    def sees(self, *calls: str) -> None:
        self.qtbot.waitUntil(lambda: {row.id for row in self.room.calls.rows_model.rows} == set(calls))

    @property
    def calls(self) -> Mapping[CallId, FloorCall]:
        return self.room.feed.floor.calls

    def is_told(self, word: str, within: int = 5000) -> None:
        self.qtbot.waitUntil(lambda: self.room.head.live.text.startswith(word), timeout=within)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Exchange, Supervisor]]:
    exchange = Exchange(tmp_path)
    supervisor = Supervisor(qtbot, tmp_path)
    yield exchange, supervisor
    supervisor.line.leave(stop_exchange=False)
    supervisor.window.close()
    exchange.stop()


def test_what_is_pushed_is_what_the_exchange_sees(house: tuple[Exchange, Supervisor]) -> None:
    exchange, supervisor = house
    for number in range(20):
        exchange.rings(f"c{number}", "100" if number % 2 else "200")
    supervisor.sees(*(f"c{number}" for number in range(20)))
    views: queue.SimpleQueue[HouseView] = queue.SimpleQueue()

    def all_is_pushed() -> None:
        """The last change of a call comes a moment after its row."""
        exchange.loop.ask(lambda floor: views.put(house_view(floor, time.time())))
        floor, view = supervisor.room.feed.floor, views.get(timeout=5)
        assert dict(floor.calls) == dict(view.calls)
        assert dict(floor.people) == dict(view.people)

    supervisor.qtbot.waitUntil(all_is_pushed)


def test_a_link_that_dies_is_told_at_once_and_heals(house: tuple[Exchange, Supervisor]) -> None:
    exchange, supervisor = house
    exchange.rings("c1")
    supervisor.sees("c1")
    supervisor.is_told("live")
    exchange.link.drop(1)
    supervisor.is_told("live")  # back again: it takes a tenth of a second
    exchange.rings("c2")
    supervisor.sees("c1", "c2")


def test_an_exchange_that_hangs_is_told_within_three_seconds(house: tuple[Exchange, Supervisor]) -> None:
    exchange, supervisor = house
    exchange.rings("c1")
    supervisor.sees("c1")
    supervisor.is_told("live")
    stuck = threading.Event()
    hung = time.monotonic()

    def hangs(floor: Floor) -> None:
        stuck.wait(20)

    exchange.loop.ask(hangs)  # its link still beats
    supervisor.is_told("Stale since ")
    assert time.monotonic() - hung < 3.6, "3 s and the half second of a slow machine"
    supervisor.sees("c1")
    stuck.set()
    supervisor.is_told("live")


def test_an_exchange_that_is_started_anew_is_shown_as_it_is(
    house: tuple[Exchange, Supervisor], tmp_path: Path
) -> None:
    exchange, supervisor = house
    exchange.rings("c1")
    supervisor.sees("c1")
    exchange.stop()
    supervisor.is_told("Stale since ")
    supervisor.sees("c1")
    again = Exchange(tmp_path)
    try:
        supervisor.is_told("live", 10_000)
        supervisor.sees()
        again.rings("new")
        supervisor.sees("new")
    finally:
        again.stop()
        exchange.stop = lambda: None  # type: ignore[method-assign]


def test_without_its_database_calls_go_on_and_are_shown(
    house: tuple[Exchange, Supervisor], caplog: pytest.LogCaptureFixture
) -> None:
    exchange, supervisor = house
    exchange.knows("Jonas Petraitis")
    exchange.rings("c1")
    supervisor.sees("c1")
    supervisor.qtbot.waitUntil(lambda: supervisor.calls[CallId("c1")].name == "Jonas Petraitis")
    exchange.loses_its_database()
    exchange.rings("c2")
    supervisor.sees("c1", "c2")
    supervisor.qtbot.waitUntil(lambda: supervisor.calls[CallId("c2")].state == "waiting")
    supervisor.is_told("live")
    assert supervisor.calls[CallId("c2")].name == "", "nobody is guessed"
    assert supervisor.calls[CallId("c1")].name == "Jonas Petraitis", "what was known stays"
    exchange.loop.hear(LegEnded(LegId("c2.1"), 16, 0, "far"))
    supervisor.sees("c1")
    supervisor.qtbot.waitUntil(lambda: "contact c2 waits for the database" in caplog.text)
