"""The stopwatch of the open request: runs while somebody is at it, and every second once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.errors import StoreUnavailable
from app.domain.tickets import NewTicket
from app.domain.time_spent import LONGEST_STRETCH
from telephony.switchboard.contact import LegRecord
from tests.app.ui.conftest import WorkshopBench
from tests.app.ui.real_desk import RealDesk, real_desk
from tests.people import contact


@pytest.fixture
def rasa(qtbot: QtBot, tmp_path: Path) -> Iterator[RealDesk]:
    with real_desk(qtbot, tmp_path) as desk:
        yield desk


def seconds(desk: RealDesk, ticket: int) -> int:
    return desk.store.workshop.time_on(ticket)


def key(desk: RealDesk) -> None:
    """A sign of life at the window's door, as the system brings it."""
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Shift)


def test_it_ticks_in_the_foot_and_is_written_each_minute(rasa: RealDesk) -> None:
    one = rasa.store.ticket().id
    rasa.open(one)
    rasa.passes(14)
    assert rasa.editor.time.text() == "time on request 00:00:14"
    assert seconds(rasa, one) == 0, "not each second"
    rasa.passes(47)
    assert (rasa.editor.time.text(), seconds(rasa, one)) == ("time on request 00:01:01", 61)
    rasa.passes(10)
    assert (rasa.editor.time.text(), seconds(rasa, one)) == ("time on request 00:01:11", 61)


def test_a_call_that_ended_takes_its_seconds_out_of_what_runs(rasa: RealDesk) -> None:
    began = rasa.now
    one = rasa.store.ticket(call="c1").id
    rasa.open(one)
    rasa.passes(40)
    legs = (LegRecord("talk", "rasa", began - 60, began + 30),)
    rasa.store.desk.contacts.record(contact("c1", legs=legs))
    rasa.tell(Changes(history=True, time=True))
    rasa.settle_all()
    assert rasa.editor.time.text() == "time on request 00:01:40", "90 of the call, 10 after it"
    rasa.passes(7)
    assert rasa.editor.time.text() == "time on request 00:01:47"


def test_two_requests_share_no_second(rasa: RealDesk) -> None:
    one, two = rasa.store.ticket().id, rasa.store.ticket("Other").id
    rasa.open(one)
    rasa.now += 30
    rasa.open(two)
    rasa.now += 20
    rasa.desk.tickets.close()
    rasa.passes(100)
    assert (seconds(rasa, one), seconds(rasa, two)) == (30, 20)
    assert rasa.editor.time.text() == ""


def test_it_stops_when_another_room_is_on_the_screen(rasa: RealDesk) -> None:
    one = rasa.store.ticket().id
    rasa.open(one)
    rasa.passes(10)
    rasa.window.house.enter("room_time")
    rasa.passes(50)
    rasa.window.house.enter("room_desk")
    rasa.passes(5)
    rasa.desk.tickets.watch.save_now()
    rasa.settle_all()
    assert seconds(rasa, one) == 15


def test_it_stops_while_another_window_is_the_active_one(rasa: RealDesk) -> None:
    one = rasa.store.ticket().id
    rasa.open(one)
    rasa.passes(10)
    rasa.window.hide()
    rasa.passes(3000)
    assert seconds(rasa, one) == 10


def test_a_long_silence_is_taken_back_and_a_key_goes_on(rasa: RealDesk) -> None:
    one = rasa.store.ticket().id
    rasa.open(one)
    rasa.now += 20
    key(rasa)
    rasa.passes(LONGEST_STRETCH - 5)
    assert seconds(rasa, one) == LONGEST_STRETCH + 15, "somebody may be reading"
    rasa.passes(300)
    assert seconds(rasa, one) == 20, "nobody was there"
    assert rasa.editor.time.text() == "time on request 00:00:20"
    key(rasa)
    rasa.passes(61)
    assert seconds(rasa, one) == 81


def test_a_crash_costs_a_minute_and_doubles_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with real_desk(qtbot, tmp_path) as first:
        one = first.store.ticket().id
        first.open(one)
        first.passes(61)
        first.passes(30)
        first.desk.tickets.watch._tick.stop()  # killed: nothing is written at the end
        first.desk.tickets.leave_now = lambda: None  # type: ignore[method-assign]
    with real_desk(qtbot, tmp_path) as second:
        assert seconds(second, one) == 61
        second.now += 200
        second.open(one)
        second.passes(62)
        assert seconds(second, one) == 123
        assert len(second.store.workshop.ticket_time(one).entries) == 1


def test_the_end_of_the_window_writes_what_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    with real_desk(qtbot, tmp_path) as desk:
        one = desk.store.ticket().id
        desk.open(one)
        desk.now += 33
        desk.window.close()
        assert seconds(desk, one) == 33


def test_a_draft_has_no_time_yet(counter: WorkshopBench) -> None:
    counter.press(Qt.Key.Key_F6)
    assert counter.desk.tickets.editor.time.text() == ""


def test_what_cannot_be_written_waits(counter: WorkshopBench) -> None:
    one = counter.shop.open_ticket(NewTicket("Noise")).id
    counter.window.activateWindow()
    counter.desk.tickets.open(one)
    counter.settle_all()
    watch = counter.desk.tickets.watch
    counter.shop.broken = StoreUnavailable("disk I/O error", "Call support.")
    counter.now += 61
    watch.look()
    counter.settle_all()
    assert counter.shop.time_on(one) == 0
    counter.shop.broken = None
    counter.now += 61
    watch.look()
    counter.settle_all()
    assert counter.shop.time_on(one) == 122
