"""What a report has a row for: how a moment or a fact leads to the key of its row, in SQL and back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement

from app.domain.house_clock import DAY, THURSDAY, date_of

QUARTERS, HOURS, WEEK = 96, 24, 7


@dataclass(frozen=True, slots=True)
class TimeGroup:
    """``number``: local epoch seconds → the row's number, in SQL; ``key``: of that number; ``place``: of a
    key back to the number; None where a key is a stretch of days (``days``). ``each``: the weekday of a
    number, where it comes on that one only; −1: on every day; None: once."""

    number: Callable[[Any], ColumnElement[int]]
    key: Callable[[int], str]
    place: Callable[[str], int] | None = None
    each: Callable[[int], int] | None = None


def _day(local: Any) -> ColumnElement[int]:
    return local // 86400


def _hour(local: Any) -> ColumnElement[int]:
    return local // 3600 % HOURS


def _weekday(local: Any) -> ColumnElement[int]:
    return (_day(local) + THURSDAY) % WEEK


def _quarter_of(key: str) -> int:
    hour, minute = key.split(":")
    return int(hour) * 4 + int(minute) // 15


def _place_of(key: str) -> int:
    weekday, hour = key.split()
    return int(weekday) * HOURS + int(hour)


def _week_of(number: int) -> str:
    year, week, _ = date_of(number).isocalendar()
    return f"{year:04d}-W{week:02d}"


TIMES = {
    "quarter": TimeGroup(
        lambda local: local // 900 % QUARTERS,
        lambda number: f"{number // 4}:{number % 4 * 15:02d}",
        _quarter_of,
        lambda number: -1,
    ),
    "hour": TimeGroup(_hour, str, int, lambda number: -1),
    "weekday": TimeGroup(_weekday, str, int, lambda number: number),
    "weekday_hour": TimeGroup(
        lambda local: _weekday(local) * HOURS + _hour(local),
        lambda number: f"{number // HOURS} {number % HOURS}",
        _place_of,
        lambda number: number // HOURS,
    ),
    "day": TimeGroup(_day, lambda number: date_of(number).isoformat()),
    "week": TimeGroup(_day, _week_of),
    "month": TimeGroup(_day, lambda number: date_of(number).isoformat()[:7]),
}


def days(group: str, key: str) -> tuple[date, date]:
    """First and last day of a row of ``day``, ``week`` or ``month``."""
    if group == "day":
        return date.fromisoformat(key), date.fromisoformat(key)
    if group == "week":
        monday = date.fromisocalendar(int(key[:4]), int(key[6:]), 1)
        return monday, monday + 6 * DAY
    first = date.fromisoformat(f"{key}-01")
    return first, (first + 31 * DAY).replace(day=1) - DAY


def times(group: str, number: int, first: date, last: date) -> int:
    """How often such an hour or weekday is in the period."""
    each = TIMES[group].each if group in TIMES else None
    if each is None:
        return 1
    weekday, length = each(number), (last - first).days + 1
    return length if weekday < 0 else (length - 1 - (weekday - first.weekday()) % WEEK) // WEEK + 1
