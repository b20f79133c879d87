"""Times that a report is due, by clock values: months that are short, clocks that are changed."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.report_times import FIXED, PERIODS, Rhythm, days_before, days_of
from app.domain.time_spent import Period

VILNIUS = "Europe/Vilnius"
TODAY = date(2026, 11, 18)
"""A Wednesday."""


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("today", "2026-11-18", "2026-11-18"),
        ("yesterday", "2026-11-17", "2026-11-17"),
        ("week", "2026-11-16", "2026-11-18"),
        ("last_week", "2026-11-09", "2026-11-15"),
        ("last_7", "2026-11-11", "2026-11-17"),
        ("last_30", "2026-10-19", "2026-11-17"),
        ("month", "2026-11-01", "2026-11-18"),
        ("last_month", "2026-10-01", "2026-10-31"),
    ],
)
def test_periods_move_with_the_day(period: str, first: str, last: str) -> None:
    assert days_of(period, TODAY) == Period(date.fromisoformat(first), date.fromisoformat(last))


def test_the_period_before_is_as_long_and_ends_where_this_one_begins() -> None:
    for period in set(PERIODS) - {FIXED}:
        days = days_of(period, TODAY)
        before = days_before(days)
        assert before.last + timedelta(days=1) == days.first
        assert before.last - before.first == days.last - days.first


@pytest.mark.parametrize(
    ("rhythm", "now", "due", "next_due"),
    [
        (Rhythm("daily", 420), "2026-11-18 07:00", "2026-11-18 07:00", "2026-11-19 07:00"),
        (Rhythm("daily", 420), "2026-11-18 06:59", "2026-11-17 07:00", "2026-11-18 07:00"),
        (Rhythm("weekly", 480, 1), "2026-11-18 12:00", "2026-11-16 08:00", "2026-11-23 08:00"),
        (Rhythm("monthly", 0, 31), "2026-02-28 00:00", "2026-02-28 00:00", "2026-03-31 00:00"),
        (Rhythm("monthly", 0, 1), "2026-11-18 12:00", "2026-11-01 00:00", "2026-12-01 00:00"),
    ],
)
def test_the_last_time_and_the_next(rhythm: Rhythm, now: str, due: str, next_due: str) -> None:
    there = Rhythm(rhythm.kind, rhythm.minute, rhythm.day, "UTC")
    assert there.due(utc(now)) == utc(due)
    assert there.next(utc(now)) == utc(next_due)


def test_seven_is_seven_on_the_wall_in_summer_and_winter() -> None:
    rhythm = Rhythm("daily", 420, zone=VILNIUS)
    assert rhythm.due(utc("2026-07-01 12:00")) == utc("2026-07-01 04:00")
    assert rhythm.due(utc("2026-12-01 12:00")) == utc("2026-12-01 05:00")


def test_an_hour_that_is_left_out_comes_later_and_one_that_is_repeated_comes_once() -> None:
    half_past_three = Rhythm("daily", 210, zone=VILNIUS)
    spring = [half_past_three.due(utc("2026-03-29 00:00") + timedelta(minutes=m)) for m in range(0, 1440, 5)]
    assert sorted(set(spring)) == [utc("2026-03-28 01:30"), utc("2026-03-29 01:30")]
    autumn = [half_past_three.due(utc("2026-10-24 21:00") + timedelta(minutes=m)) for m in range(0, 1440, 5)]
    assert len({at for at in autumn if at.date() == date(2026, 10, 25)}) == 1


def test_times_that_came_are_counted() -> None:
    rhythm = Rhythm("daily", 420, zone="UTC")
    assert rhythm.came(utc("2026-11-15 07:00"), utc("2026-11-18 07:00")) == 3
    assert rhythm.came(utc("2026-11-18 07:00"), utc("2026-11-18 23:00")) == 0
    assert rhythm.came(utc("2020-01-01 00:00"), utc("2026-11-18 07:00")) == 400


def test_this_machines_clock_is_the_house_s_when_no_zone_is_named() -> None:
    rhythm = Rhythm("daily", 420)
    assert rhythm.local(rhythm.due(utc("2026-11-18 12:00"))).strftime("%H:%M") == "07:00"


@pytest.mark.parametrize(("kind", "minute", "day"), [("weekly", 0, 8), ("daily", 1440, 1), ("monthly", 0, 0)])
def test_times_that_there_are_not(kind: str, minute: int, day: int) -> None:
    with pytest.raises(ValueError, match="no such time"):
        Rhythm(kind, minute, day)
