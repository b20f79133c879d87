"""Keys of rows and back."""

from datetime import date

import pytest

from app.store.report_groups import TIMES, days, times


@pytest.mark.parametrize(
    ("group", "number", "key"),
    [("quarter", 33, "8:15"), ("hour", 8, "8"), ("weekday", 6, "6"), ("weekday_hour", 56, "2 8")],
)
def test_a_key_leads_back_to_its_number(group: str, number: int, key: str) -> None:
    assert TIMES[group].key(number) == key
    place = TIMES[group].place
    assert place is not None and place(key) == number


@pytest.mark.parametrize(
    ("group", "key", "first", "last"),
    [
        ("day", "2026-02-28", "2026-02-28", "2026-02-28"),
        ("week", "2026-W01", "2025-12-29", "2026-01-04"),
        ("month", "2026-02", "2026-02-01", "2026-02-28"),
        ("month", "2026-12", "2026-12-01", "2026-12-31"),
    ],
)
def test_a_stretch_of_days(group: str, key: str, first: str, last: str) -> None:
    assert days(group, key) == (date.fromisoformat(first), date.fromisoformat(last))
    number = (date.fromisoformat(last) - date(1970, 1, 1)).days
    assert TIMES[group].key(number) == key


@pytest.mark.parametrize("length", range(1, 20))
def test_how_often(length: int) -> None:
    first = date(2026, 3, 4)
    last = date.fromordinal(first.toordinal() + length - 1)
    weekdays = [date.fromordinal(first.toordinal() + n).weekday() for n in range(length)]
    for weekday in range(7):
        assert times("weekday", weekday, first, last) == weekdays.count(weekday)
        assert times("weekday_hour", weekday * 24 + 5, first, last) == weekdays.count(weekday)
    assert (times("hour", 3, first, last), times("day", 3, first, last)) == (length, 1)
