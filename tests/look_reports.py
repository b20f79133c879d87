"""The room "Reports" over the sample company's days."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.report_times import Rhythm
from app.domain.saved_reports import DueReport, SavedReport, Wanted
from app.services.tools import Tools
from app.store.contacts import write_contact
from app.store.demo_data import load_demo_data
from app.store.demo_day import load_demo_day
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from app.ui.reports.book_dialog import BookDialog
from app.ui.reports.room import ReportsRoom
from telephony.switchboard.ids import CallId
from tests import look
from tests.app.ui import made_up as made
from tests.demo_plan import demo_plan
from tests.golden_day import QUEUES, golden_calls


def _room(*, empty: bool = False) -> tuple[QWidget, ReportsRoom]:
    store = open_store(Path(mkdtemp()) / "ringdesk.db")
    plan = demo_plan()
    if not empty:
        load_demo_data(store)
        load_demo_day(store, plan)
    window = look.desk(made.view(me=replace(made.me("paused"), role="supervisor")))
    window.driver.clock = time.time
    window.open_workshop(StoredWorkshop(store, "rasa"), Tools(plan=lambda: plan))
    window.show()
    assert window.wing is not None
    window.wing.enter("room_reports")
    look._spin(1500)
    room = window.house.rooms["room_reports"]
    assert isinstance(room, ReportsRoom)
    look.KEPT.append(window)
    return window, room


def begin(view: int = 0, **wanted: object) -> QWidget:
    window, room = _room()
    room.choices.show_wanted(Wanted(**wanted))  # type: ignore[arg-type]
    room.reload()
    look._spin(1500)
    room.views.setCurrentIndex(view)
    look._spin(300)
    return window


def compared() -> QWidget:
    return begin(1, compared=True, group_by="day")


def operators() -> QWidget:
    return begin(2, group_by="operator")


def calls() -> QWidget:
    window, room = _room()
    room.open_cell("total", "abandoned")
    look._spin(900)
    return window


def saved() -> QWidget:
    """The dialog, with one that went out, one that failed and one that was missed."""
    window, room = _room()
    shop = room.ground.shop._workshop
    assert isinstance(shop, StoredWorkshop)
    names = ("Yesterday, for the owners", "Month by customer", "Operators every Monday")
    kinds = (Rhythm("daily", 420), Rhythm("monthly", 480, 1), Rhythm("weekly", 450, 1))
    groups = (Wanted("yesterday"), Wanted("last_month", "customer"), Wanted("last_week", "operator"))
    for name, rhythm, wanted in zip(names, kinds, groups, strict=True):
        report = SavedReport(0, name, wanted, rhythm, ("owner@example.org", "lead@example.org"))
        report = shop.save_report(report, "supervisor")
        due = DueReport(report, datetime.now(UTC) - timedelta(hours=5), 2 * (name == names[2]))
        shop.claim(due, datetime.now(UTC))
        if name == names[1]:
            shop.failed(due, "No mail server is set up. Fill [mail] in the plan file.")
        else:
            shop.sent(due)
    room.open_book()
    look._spin(900)
    return room.findChildren(BookDialog)[0]


def customers() -> QWidget:
    """More of them than a page has."""
    return _crowd()[0]


def found() -> QWidget:
    window, room = _crowd()
    room.pages.search.setText("612 0")
    look._spin(1500)
    room.open_cell("total", "offered")
    look._spin(900)
    return window


def _crowd() -> tuple[QWidget, ReportsRoom]:
    window, room = _room()
    shop = room.ground.shop._workshop
    assert isinstance(shop, StoredWorkshop)
    calls = golden_calls()
    by = time.time() - 86400 - calls[0].arrived
    with shop.store.writing(Changes(history=True)) as connection:
        for n in range(1400):
            each = calls[n % len(calls)]
            legs = tuple(replace(leg, started=leg.started + by, ended=leg.ended + by) for leg in each.legs)
            number = f"+37061{n * 7919 % 10**6:06}"
            mine = replace(each, call=CallId(f"crowd{n}"), number=number, number_raw=number, foretold=())
            made_up = replace(mine, arrived=each.arrived + by, ended=each.ended + by, legs=legs)
            write_contact(connection, made_up)
    room.choices.show_wanted(Wanted("last_7", "customer"))
    room.reload()
    look._spin(2500)
    return window, room


def foretold() -> QWidget:
    return _told_waits()[0]


def _told_waits() -> tuple[QWidget, ReportsRoom]:
    window, room = _room()
    shop = room.ground.shop._workshop
    assert isinstance(shop, StoredWorkshop)
    calls = golden_calls()
    by = time.time() - 86400 - calls[0].arrived
    names = dict(zip(QUEUES, (each.id for each in demo_plan().queues), strict=False))
    with shop.store.writing(Changes(history=True)) as connection:
        for each in calls:
            waits = tuple(
                replace(wait, at=wait.at + by, queue=names.get(wait.queue, wait.queue))
                for wait in each.foretold
            )
            moved = replace(each, arrived=each.arrived + by, ended=each.ended + by, legs=())
            write_contact(connection, replace(moved, foretold=waits))
    room.choices.show_wanted(Wanted(group_by="foretold"))
    room.reload()
    look._spin(1500)
    return window, room


def foretold_calls() -> QWidget:
    window, room = _told_waits()
    room.open_cell("total", "later")
    look._spin(900)
    return window


def nothing() -> QWidget:
    return _room(empty=True)[0]
