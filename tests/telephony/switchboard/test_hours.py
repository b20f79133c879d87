"""Open or closed: the wall clock of the queue's own town decides."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from telephony.switchboard.hours import is_open
from telephony.switchboard.plan import Hours, Interval

VILNIUS = ZoneInfo("Europe/Vilnius")
OFFICE = Hours("Europe/Vilnius", tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5)), ("2024-03-11",))


def at(text: str, fold: int = 0) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=VILNIUS, fold=fold).timestamp()


@pytest.mark.parametrize(
    ("when", "answer"),
    [
        ("2024-03-12T07:59:59", False),
        ("2024-03-12T08:00:00", True),
        ("2024-03-12T16:59:59", True),
        ("2024-03-12T17:00:00", False),
        ("2024-03-16T12:00:00", False),
        ("2024-03-11T12:00:00", False),
        ("2024-03-29T08:00:00", True),
        ("2024-04-01T08:00:00", True),
        ("2024-10-28T08:00:00", True),
        ("2024-10-28T07:59:59", False),
    ],
)
def test_weekday_holiday_and_both_sides_of_the_change_of_clock(when: str, answer: bool) -> None:
    assert is_open(OFFICE, at(when)) is answer


def test_the_hour_that_comes_twice_is_open_twice() -> None:
    night = Hours("Europe/Vilnius", (Interval(6, 3 * 60, 4 * 60),))
    first, second = at("2024-10-27T03:30:00"), at("2024-10-27T03:30:00", fold=1)
    assert second - first == 3600
    assert is_open(night, first) and is_open(night, second)


def test_an_hour_that_does_not_exist_is_open_to_nobody() -> None:
    night = Hours("Europe/Vilnius", (Interval(6, 3 * 60, 4 * 60),))
    before = at("2024-03-31T02:59:59")
    assert not is_open(night, before)
    assert not is_open(night, before + 1)  # the clock says 04:00


def test_a_lunch_break_is_two_intervals() -> None:
    hours = Hours("UTC", (Interval(1, 480, 720), Interval(1, 780, 1020)))
    noon = datetime.fromisoformat("2024-03-12T12:00:00+00:00").timestamp()
    assert [is_open(hours, noon + each) for each in (-60, 0, 3599, 3600)] == [True, False, False, True]


def test_midnight_is_the_end_of_a_day_and_the_start_of_the_next() -> None:
    hours = Hours("UTC", (Interval(1, 0, 1440),))
    midnight = datetime.fromisoformat("2024-03-12T00:00:00+00:00").timestamp()
    assert [is_open(hours, midnight + each) for each in (-1, 0, 86399, 86400)] == [False, True, True, False]


def test_no_hours_mean_always_and_closed_days_count_even_then() -> None:
    assert is_open(Hours(), 0.0)
    closed = Hours("UTC", (), ("1970-01-01",))
    assert [is_open(closed, each) for each in (0.0, 86399.0, 86400.0)] == [False, False, True]


def test_the_town_decides_and_not_the_machine() -> None:
    monday = (Interval(0, 0, 1440),)
    sunday_noon = datetime.fromisoformat("2024-03-10T12:00:00+00:00").timestamp()
    assert is_open(Hours("Pacific/Kiritimati", monday), sunday_noon)
    assert not is_open(Hours("UTC", monday), sunday_noon)
