"""A desk over a real store with a day of real contacts in it, for whatever test makes reports."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.saved_reports import Wanted
from app.services.tools import Tools
from app.store.contacts import StoredContacts
from app.store.workshop import StoredWorkshop
from app.ui.reports.room import ReportsRoom
from telephony.switchboard.ids import OperatorId
from tests.app.ui import made_up as made
from tests.app.ui.real_desk import RealDesk
from tests.people import open_desk
from tests.real_days import lived
from tests.workshop import Bench

DAY = date(2026, 1, 1)
WANTED = Wanted("days", first=DAY.isoformat(), last=DAY.isoformat())


@contextmanager
def shop_of(folder: Path, who: str = "rasa", *, seed: int = 1) -> Iterator[Bench]:
    """``who``'s workshop over the lived day."""
    desk = open_desk(folder / "ringdesk.db", who)
    contacts = StoredContacts(desk.store)
    for contact in lived(seed):
        contacts.record(contact)
    try:
        yield Bench(desk, StoredWorkshop(desk.store, who=who))
    finally:
        desk.close()


@contextmanager
def report_desk(
    qtbot: QtBot, folder: Path, role: str = "supervisor", tools: Tools | None = None
) -> Iterator[RealDesk]:
    with shop_of(folder) as store:
        desk = RealDesk(qtbot, store=store)
        desk.window.open_workshop(store.workshop, tools)
        mine = replace(made.me("paused"), operator=OperatorId("rasa"), name="Rasa P.", role=role)
        desk.tell(made.UP, made.PHONE, made.view(me=mine))
        try:
            yield desk
        finally:
            desk.close()


def room_of(desk: RealDesk, wanted: Wanted = WANTED) -> ReportsRoom:
    """Entered, with these choices."""
    assert desk.window.wing is not None
    desk.window.activateWindow()
    desk.window.wing.enter("room_reports")
    room = desk.window.house.rooms["room_reports"]
    assert isinstance(room, ReportsRoom)
    desk.settle_all()
    room.choices.show_wanted(wanted)
    room.reload()
    desk.settle_all()
    return room
