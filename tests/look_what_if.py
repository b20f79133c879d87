"""The room "What if" over the sample company's yesterday."""

import time
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.services.tools import Tools
from app.store.contacts import write_contact
from app.store.demo_data import load_demo_data
from app.store.demo_day import load_demo_day
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from app.ui.what_if.room import WhatIfRoom
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import Plan
from tests import look
from tests.app.ui import made_up as made
from tests.demo_plan import demo_plan
from tests.real_days import HOUSE
from tests.stories.scene import ANNA, BEN
from tests.weeks_of_calls import MONDAY, at, history


def _room(plan: Plan) -> tuple[QWidget, WhatIfRoom]:
    store = open_store(Path(mkdtemp()) / "ringdesk.db")
    load_demo_data(store)
    load_demo_day(store, plan)
    window = look.desk(made.view(me=replace(made.me("paused"), role="supervisor")))
    window.driver.clock = time.time
    window.open_workshop(StoredWorkshop(store, "rasa"), Tools(plan=lambda: plan))
    window.show()
    assert window.wing is not None
    window.wing.enter("room_what_if")
    look._spin(900)
    room = window.house.rooms["room_what_if"]
    assert isinstance(room, WhatIfRoom)
    look.KEPT.append(window)
    return window, room


def staffing(weeks: int = 4, leaves: bool = False) -> QWidget:
    """A Monday at ten past ten in a house of two, who have too much to do."""
    store = open_store(Path(mkdtemp()) / "ringdesk.db")
    with store.writing(Changes(history=True)) as connection:
        for contact in history(weeks, an_hour=22):
            write_contact(connection, contact)
    rasa = replace(made.me("ready"), operator=ANNA, name="Anna", role="supervisor")
    ben = replace(made.me("talking"), operator=BEN, name="Ben")
    window = look.desk(replace(made.view(me=rasa), colleagues=(ben,)))
    now = at(MONDAY, 10.2)
    window.driver.clock = lambda: now
    window.open_workshop(StoredWorkshop(store, "rasa"), Tools(plan=lambda: HOUSE))
    window.show()
    assert window.wing is not None
    window.wing.enter("room_what_if")
    look._spin(300)
    room = window.house.rooms["room_what_if"]
    assert isinstance(room, WhatIfRoom)
    look.KEPT.append(window)
    room.pages.setCurrentIndex(1)
    if leaves:
        look._spin(2500)
        room.staffing.form.patience.setCurrentIndex(1)
        room.staffing.form.patience.activated.emit(1)
    look._spin(2500)
    return window


def begin() -> QWidget:
    return _room(demo_plan())[0]


def tried(view: int = 0) -> QWidget:
    """One operator more, and Mantas for repairs too."""
    window, room = _room(demo_plan())
    assert room.after is not None
    after = room.after.with_more(QueueId("support"), 1).with_queue(
        QueueId("repairs"), strategy="longest_idle"
    )
    after = after.with_member(QueueId("repairs"), OperatorId("mantas"), True)
    room.rules.show_trial(after)
    room.rules.changed.emit(after)
    room.try_it()
    look._spin(8000)
    room.views.setCurrentIndex(view)
    look._spin(300)
    return window
