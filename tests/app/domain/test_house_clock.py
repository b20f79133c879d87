"""Days of 23, 24 and 25 hours."""

from datetime import date

import pytest

from app.domain.house_clock import HouseClock, Stretch, date_of

VILNIUS = HouseClock("Europe/Vilnius")


@pytest.mark.parametrize(("day", "hours"), [("2026-03-28", 24), ("2026-03-29", 23), ("2026-10-25", 25)])
def test_a_day_is_as_long_as_its_clocks_make_it(day: str, hours: int) -> None:
    begins, ends = VILNIUS.day(VILNIUS.midnight(date.fromisoformat(day)) + 5)
    assert begins == VILNIUS.midnight(date.fromisoformat(day))
    assert (ends - begins) / 3600 == hours


def test_a_period_is_cut_where_the_clocks_are_changed() -> None:
    first, last = date(2026, 3, 28), date(2026, 3, 30)
    start, end = VILNIUS.midnight(first), VILNIUS.midnight(date(2026, 3, 31))
    change = VILNIUS.midnight(date(2026, 3, 29)) + 3 * 3600
    assert VILNIUS.stretches(first, last) == [Stretch(start, change, 7200), Stretch(change, end, 10800)]
    assert len(VILNIUS.stretches(date(2026, 1, 1), date(2026, 2, 1))) == 1


def test_half_hours_are_found_too() -> None:
    howe = HouseClock("Australia/Lord_Howe")
    offsets = [each.offset for each in howe.stretches(date(2026, 4, 4), date(2026, 4, 6))]
    assert offsets == [39600, 37800]


def test_this_machines_clock() -> None:
    begins, ends = HouseClock().day(1_772_496_000.0)
    assert begins <= 1_772_496_000 < ends and HouseClock().local(begins).hour == 0
    assert date_of(0) == date(1970, 1, 1)
