"""The page "Staffing" over a real store: weeks are read, a day is told, somebody leaves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.errors import BadInput
from app.services.tools import Tools
from app.store.contacts import write_contact
from app.ui.parts.values import CardMessage
from app.ui.staffing.page import StaffingPage
from app.ui.staffing.present import STOPPED
from app.ui.what_if.room import NAME, STAFFING, WhatIfRoom
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.plan import Plan
from tests.app.ui import made_up as made
from tests.app.ui.real_desk import RealDesk, real_desk
from tests.real_days import HOUSE
from tests.stories.scene import ANNA, BEN, SUPPORT
from tests.weeks_of_calls import MONDAY, at, history


def broken() -> Plan:
    raise BadInput("The plan: nonsense.", "Mend it.")


def house(desk: RealDesk, weeks: int) -> None:
    with desk.store.desk.store.writing(Changes(history=True)) as connection:
        for contact in history(weeks, an_hour=8):
            write_contact(connection, contact)
    desk.now = at(MONDAY, 10.2)


@pytest.fixture
def rasa(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with real_desk(qtbot, tmp_path, role="supervisor", tools=Tools(plan=lambda: HOUSE)) as desk:
        house(desk, 3)
        yield desk


def page_of(desk: RealDesk) -> StaffingPage:
    desk.window.house.enter(NAME)
    desk.settle_all()
    room = desk.window.house.rooms[NAME]
    assert isinstance(room, WhatIfRoom)
    room.pages.setCurrentIndex(STAFFING)
    return room.staffing


def read(desk: RealDesk) -> StaffingPage:
    page = page_of(desk)
    desk.qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    return page


def staffed(desk: RealDesk, *states: tuple[str, str]) -> None:
    """Who sits where; the first is this desk."""
    first, *others = [replace(made.me(state), operator=OperatorId(who)) for who, state in states]
    desk.tell(replace(made.view(me=replace(first, role="supervisor")), colleagues=tuple(others)))
    desk.window.house.desk_changed()


def test_today_is_told_from_the_weeks_before(rasa: RealDesk) -> None:
    page = read(rasa)
    assert page.found is not None and page.result.message is None and not page.stop.isVisible()
    assert len(page.past) == 56 and len(page.found.of.of) == 3
    assert "Tried on" in page.said.text() and "Erlang A" in page.said.text()
    rows = page.table.rows_model.rows
    assert rows[0].id == "480" and page.chart.chart is not None
    assert [each.minute for each in page.found.needs if each.people][0] == 480


def test_another_wish_is_told_at_once_from_what_was_read(rasa: RealDesk) -> None:
    page = read(rasa)
    before = page.found
    page.form.queue.setCurrentIndex(1)
    page.form.queue.activated.emit(1)
    rasa.qtbot.waitUntil(lambda: page.found is not before, timeout=60_000)
    assert page.found is not None and page.found.wish.queue == SUPPORT
    assert "several queues" in page.said.text()
    page.form.numbers["share"].setValue(99)
    rasa.settle_all()
    assert page.found.wish.target.share == 0.99
    page.form.day.setCurrentIndex(6)  # Sunday: nobody ever called
    page.form.day.activated.emit(6)
    rasa.settle_all()
    message = page.result.message
    assert message is not None and message.kind == "empty"


def test_one_leaves(rasa: RealDesk) -> None:
    page = read(rasa)
    staffed(rasa, (ANNA, "talking"), (BEN, "ready"))
    assert [each.id for each in page.around.rows_model.rows] == ["1", "2", "3"]
    assert "10:00" in page.now_said.text() and "10:30" in page.now_said.text()
    staffed(rasa, (ANNA, "talking"), (BEN, "paused"))
    assert page.around.selected_id() == "1"
    assert [each.id for each in page.around.rows_model.rows] == ["0", "1", "2"]
    rasa.now = at(MONDAY, 22)
    rasa.window.house.desk_changed()
    assert not page.around.isVisible() and "No calls" in page.now_said.text()


def test_a_short_history_says_how_much_it_needs(qtbot: QtBot, tmp_path: Path) -> None:
    with real_desk(qtbot, tmp_path, role="supervisor", tools=Tools(plan=lambda: HOUSE)) as desk:
        house(desk, 2)
        page = read(desk)
        message = page.result.message
        assert message is not None and message.kind == "empty"
        assert getattr(message.text, "n", 0) == 3 and getattr(message.advice, "n", 0) == 2


def test_reading_is_cancelled_and_goes_on_where_it_stopped(rasa: RealDesk) -> None:
    page = page_of(rasa)
    rasa.qtbot.waitUntil(lambda: len(page.past) > 5, timeout=60_000)
    assert page.stop.isVisible()
    page.stop.click()
    kept = dict(page.past)
    assert page.result.message == STOPPED and not page.stop.isVisible() and page.found is None
    page.result.asked.emit("read")
    rasa.qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    assert all(page.past[day] is each for day, each in kept.items())


def test_the_next_day_reads_only_the_day_between(rasa: RealDesk) -> None:
    page = read(rasa)
    before, page.found = dict(page.past), None
    rasa.now += 24 * 3600
    page.entered()
    rasa.qtbot.waitUntil(lambda: page.found is not None, timeout=60_000)
    assert set(page.past) - set(before) == {MONDAY}
    assert page.form.wish.day == MONDAY + timedelta(days=1)


def test_a_plan_that_cannot_be_read_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with real_desk(qtbot, tmp_path, role="supervisor", tools=Tools(plan=broken)) as desk:
        page = page_of(desk)
        desk.settle_all()
        assert isinstance(page.result.message, CardMessage) and page.result.message.kind == "error"


def test_the_keyboard_reaches_the_page_and_the_window_may_close_while_it_reads(rasa: RealDesk) -> None:
    page = page_of(rasa)
    room = rasa.window.house.rooms[NAME]
    assert isinstance(room, WhatIfRoom)
    room.pages.setFocus()
    rasa.qtbot.keyClick(room.pages, Qt.Key.Key_Left)
    assert room.pages.currentIndex() == 0
    rasa.qtbot.keyClick(room.pages, Qt.Key.Key_Right)
    assert room.pages.currentIndex() == STAFFING and page.isVisible()
    rasa.window.close()
    assert not page.stop.isVisible()
