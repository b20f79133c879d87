"""Calendars of the plan: by name, with half days, holidays beside them."""

from pathlib import Path

import pytest

from app.domain.errors import BadInput
from app.run.plan_hours import calendars_of, hours_of_row
from telephony.switchboard.plan import DayHours, Interval


def test_a_calendar_with_everything(tmp_path: Path) -> None:
    row = {
        "name": "office",
        "zone": "Asia/Tehran",
        "weekly": ["Sa-We 08:00-16:00", "Th 08:00-12:00, 13:00-14:00"],
        "closed": ["2027-02-11", "2027-03-21..2027-03-24"],
        "days": ["2027-03-20 08:00-12:00 before Nowruz", "02-11"],
    }
    (office,) = calendars_of([row], tmp_path)
    assert Interval(3, 780, 840) in office.weekly and {each.weekday for each in office.weekly} == {
        5,
        6,
        0,
        1,
        2,
        3,
    }
    assert len(office.closed) == 5 and office.name == "office"
    assert office.days == (DayHours("2027-03-20", ((480, 720),), "before Nowruz"), DayHours("02-11"))


@pytest.mark.parametrize(
    "rows", [{"name": 7}, ["office"], [{"name": "a", "weekly": [8]}], [{"zone": "Mars/Base", "name": "a"}]]
)
def test_mistakes_name_the_calendar(rows: object) -> None:
    with pytest.raises(BadInput, match="[Hh]ours"):
        calendars_of(rows, Path())


def test_no_hours_at_all_are_always() -> None:
    hours = hours_of_row({}, "Queue a", Path())
    assert (hours.weekly, hours.closed, hours.days, hours.zone) == ((), (), (), "UTC")
