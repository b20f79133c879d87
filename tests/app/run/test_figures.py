"""Today is told at once, and again when the next day begins."""

import queue
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from app.domain.changes import Changes
from app.domain.house_clock import HouseClock
from app.run.figures import FigureDays
from app.store.figure_rebuild import begin_rebuild, days_left
from app.store.tables.figures import visit_half
from telephony.switchboard.contact import LegRecord
from telephony.switchboard.events import Event
from telephony.switchboard.figure_events import DayBegan
from tests.people import NOON, Desk, contact, open_desk

UTC = HouseClock("UTC")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "figures.db")
    yield opened
    opened.close()


def test_today_is_told_with_what_is_known_of_it(desk: Desk) -> None:
    desk.contacts.record(contact("c1", arrived=NOON + 7200))
    told: queue.SimpleQueue[Event] = queue.SimpleQueue()
    days = FigureDays(desk.store, UTC, now=lambda: NOON + 80000)
    days.start(told.put)
    today = told.get(timeout=5)
    days.stop()
    assert isinstance(today, DayBegan)
    assert (today.start, today.ends) == (NOON, NOON + 86400)
    assert [each.queue for each in today.visits] == ["support"]
    assert told.empty()


def test_at_midnight_the_next_day_is_told(desk: Desk) -> None:
    times = iter([NOON + 86399.9, NOON + 86399.9])
    told: queue.SimpleQueue[Event] = queue.SimpleQueue()
    days = FigureDays(desk.store, UTC, now=lambda: next(times, NOON + 86400.1))
    days.start(told.put)
    told.get(timeout=5)
    assert told.get(timeout=5) == DayBegan(NOON + 86400, NOON + 2 * 86400)
    days.stop()


def test_sums_that_are_to_be_counted_again_are_counted_beside_the_day(desk: Desk) -> None:
    gone = LegRecord("queue", "q", NOON, NOON + 9, "abandoned")
    desk.contacts.record(contact("c1", arrived=NOON, legs=(gone,)))
    with desk.store.writing(Changes()) as connection:
        before = connection.execute(select(visit_half)).all()
        connection.execute(delete(visit_half))
    assert begin_rebuild(desk.store) == 1
    days = FigureDays(desk.store, UTC, now=lambda: NOON + 3600)
    days.start(lambda event: None)
    for _ in range(200):
        if days_left(desk.store) == 0:
            break
        time.sleep(0.05)
    days.stop()
    with desk.store.reading() as connection:
        assert connection.execute(select(visit_half)).all() == before
