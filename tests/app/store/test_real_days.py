"""A day comes back from the store as it was written."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import NotAllowed
from app.services.what_if_ports import CountedDay
from tests.people import contact, open_desk
from tests.workshop import Bench, bench_of

TODAY = date(2026, 3, 10)


@pytest.fixture
def bench(tmp_path: Path):
    desk = open_desk(tmp_path / "ringdesk.db")
    yield bench_of(desk)
    desk.close()


def at(day: date, hour: int) -> float:
    return datetime(day.year, day.month, day.day, hour).astimezone().timestamp()


def record(bench: Bench, name: str, day: date, hour: int = 10, **more: Any):
    made = replace(contact(name, arrived=at(day, hour), **more), why=("one", "two"))
    bench.desk.contacts.record(made)
    return made


def test_a_day_is_its_contacts_with_legs_in_order_and_who_called(bench: Bench) -> None:
    ona = bench.desk.add("Ona", "+37061234567")
    yesterday = TODAY - timedelta(days=1)
    late = record(bench, "late", yesterday, 23)
    early = record(bench, "early", yesterday, 0, number="+37069999999")
    out = record(bench, "out", yesterday, 12, direction="out")
    record(bench, "open", yesterday, 13, final=False)
    record(bench, "today", TODAY, 0)
    found = bench.workshop.day_of_calls(yesterday, "supervisor")
    assert found.contacts == (early, out, late)
    assert found.midnight == at(yesterday, 0)
    assert bench.workshop.contacts_of(yesterday, "supervisor") == found.contacts
    assert {call: each.person_id for call, each in found.callers.items()} == {"late": ona.id}


def test_days_with_calls_are_counted_newest_first_without_today(bench: Bench) -> None:
    for name, back in (("a", 0), ("b", 1), ("c", 1), ("d", 8), ("e", 70)):
        record(bench, name, TODAY - timedelta(days=back))
    record(bench, "out", TODAY - timedelta(days=3), direction="out")
    assert bench.workshop.days_with_calls(TODAY, "supervisor") == (
        CountedDay(date(2026, 3, 9), 2),
        CountedDay(date(2026, 3, 2), 1),
    )


def test_nobody_else_may_look(bench: Bench) -> None:
    for role in ("operator", "technician", ""):
        with pytest.raises(NotAllowed):
            bench.workshop.days_with_calls(TODAY, role)
        with pytest.raises(NotAllowed):
            bench.workshop.day_of_calls(TODAY, role)
        with pytest.raises(NotAllowed):
            bench.workshop.contacts_of(TODAY, role)


def test_times_are_kept_to_the_microsecond(bench: Bench) -> None:
    made = record(bench, "a", TODAY, 1)
    assert bench.workshop.day_of_calls(TODAY, "supervisor").contacts[0].arrived == made.arrived
    assert datetime.fromtimestamp(made.arrived, UTC).tzinfo is UTC
