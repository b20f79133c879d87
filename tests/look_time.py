"""States of the desk that show time and presence, over the sample company in a database of its own."""

import time
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from app.domain.tickets import Ticket
from app.domain.time_spent import Period
from app.store.demo_data import load_demo_data
from app.store.demo_devices import load_demo_devices
from app.store.demo_time import load_demo_time
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from app.ui.shell import DeskWindow
from tests import look
from tests.app.ui import made_up as made


def _sample() -> tuple[DeskWindow, StoredWorkshop, StoredWorkshop]:
    """The desk of Rasa, her store, and that of Mantas."""
    store = open_store(Path(mkdtemp()) / "ringdesk.db")
    load_demo_data(store)
    load_demo_devices(store)
    load_demo_time(store)
    window = look.desk(made.view(made.call()))
    window.driver.clock = time.time
    shop = StoredWorkshop(store, "rasa")
    window.open_workshop(shop)
    window.show()
    look._spin(300)
    return window, shop, StoredWorkshop(store, "mantas")


def _corrected(shop: StoredWorkshop) -> Ticket:
    entries = shop.time_entries(Period(date.min, date.max))
    return shop.ticket_card(next(each.ticket_id for each in entries if each.corrections)).ticket


def room(by: int = 0) -> QWidget:
    window, _, _ = _sample()
    assert window.wing is not None
    window.wing.enter("room_time")
    shown = window.house.rooms["room_time"]
    shown.tabs.setCurrentIndex(by)  # type: ignore[attr-defined]
    look._spin(300)
    shown.table.selectRow(0)  # type: ignore[attr-defined]
    look._spin(300)
    return window


def tab() -> QWidget:
    """A request with its time, which Mantas writes in too."""
    window, shop, mantas = _sample()
    assert window.wing is not None
    of = _corrected(shop)
    mantas.be_at("other desk", of.id, True, time.time())
    window.wing.desk.tickets.open(of.id)
    look._spin(400)
    tabs = window.wing.desk.tickets.editor.tabs
    tabs.bar.setCurrentIndex(1 + [type(each).__name__ for each in tabs.panels].index("TimePanel"))
    look._spin(300)
    return window
