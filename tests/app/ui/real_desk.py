"""A desk's window over a real store, with the watch that tells it what others write."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.run.desk_store import ChangeWatch
from app.run.lines import Seat
from app.services.tools import Tools
from app.ui.scan.workshop_desk import WorkshopDesk
from app.ui.tickets.editor import TicketEditor
from telephony.switchboard.ids import OperatorId
from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench, settle
from tests.people import open_desk
from tests.workshop import Bench as Store
from tests.workshop import bench_of

NAMES = {"rasa": "Rasa P.", "mantas": "Mantas K."}


@dataclass
class RealDesk(Bench):
    """``store``: the desk's own connection to the file that desks share."""

    store: Store = field(default=None)  # type: ignore[assignment]

    @property
    def desk(self) -> WorkshopDesk:
        assert self.window.wing is not None
        return self.window.wing.desk

    @property
    def editor(self) -> TicketEditor:
        return self.desk.tickets.editor

    def open(self, ticket: int) -> None:
        """In the editor, with the window as the active one."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.desk.tickets.open(ticket)
        self.settle_all()

    def settle_all(self) -> None:
        for _ in range(4):
            settle(self.qtbot, self.window.work)

    def passes(self, seconds: float) -> None:
        """Time goes by and the window looks at its clock."""
        self.now += seconds
        self.desk.tickets.watch.look()
        self.settle_all()


@contextmanager
def real_desk(
    qtbot: QtBot, folder: Path, who: str = "rasa", *, role: str = "operator", tools: Tools | None = None
) -> Iterator[RealDesk]:
    store = bench_of(open_desk(folder / "ringdesk.db", who), who)
    desk = RealDesk(qtbot, store=store)
    desk.window.open_workshop(store.workshop, tools)
    others = tuple(
        replace(made.me("ready"), operator=OperatorId(name), name=words)
        for name, words in NAMES.items()
        if name != who
    )
    mine = replace(made.me("ready"), operator=OperatorId(who), name=NAMES[who], role=role)
    desk.tell(made.UP, made.PHONE, replace(made.view(me=mine), colleagues=others))
    try:
        yield desk
    finally:
        desk.close()
        store.desk.close()


@contextmanager
def told_of_changes(desk: RealDesk, folder: Path) -> Iterator[None]:
    """What the desk process has: a thread that sees what any process writes."""
    watch = ChangeWatch(Seat(folder, OperatorId("rasa"), ""))
    watch.start(desk.window.bridge.deliver)
    try:
        yield
    finally:
        watch.stop()
