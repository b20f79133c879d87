"""Calendars of four countries at their edges: year end, half days, worked Saturdays, Friday weekends, and the
two days a year when the clocks change."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from telephony.switchboard.hours import is_open, special_day, times_of
from telephony.switchboard.plan import DayHours, Hours, Interval


def week(days: tuple[int, ...], start: int = 8 * 60, end: int = 17 * 60) -> tuple[Interval, ...]:
    return tuple(Interval(day, start, end) for day in days)


WORKDAYS = (0, 1, 2, 3, 4)
LT = Hours(
    "Europe/Vilnius",
    week(WORKDAYS),
    days=(
        DayHours("12-24", (), "Kūčios"),
        DayHours("12-25", (), "Kalėdos"),
        DayHours("12-31", ((480, 780),), "half day"),
        DayHours("01-01", (), "Naujieji metai"),
        DayHours("06-24", (), "Joninės"),
    ),
)
HU = Hours(
    "Europe/Budapest",
    week(WORKDAYS),
    # 24 December 2026 is worked on Saturday 12 December.
    days=(
        DayHours("2026-12-12", ((480, 960),), "munkanap"),
        DayHours("2026-12-24"),
        DayHours("12-25"),
        DayHours("08-20"),
    ),
)
PL = Hours(
    "Europe/Warsaw",
    week(WORKDAYS, 6 * 60, 22 * 60),
    ("2026-11-11", "2026-05-03"),
    (DayHours("11-11", ((600, 840),)),),
)
IR = Hours(
    "Asia/Tehran",
    (*week((5, 6, 0, 1, 2), 8 * 60, 16 * 60), Interval(3, 8 * 60, 12 * 60)),
    days=tuple(DayHours(f"2027-03-{day}", (), "نوروز") for day in (21, 22, 23, 24)),
)


@pytest.mark.parametrize(
    ("hours", "when", "answer"),
    [
        (LT, "2026-12-23T16:59", True),
        (LT, "2026-12-24T10:00", False),
        (LT, "2026-12-31T12:59", True),
        (LT, "2026-12-31T13:00", False),
        (LT, "2027-01-01T10:00", False),
        (LT, "2027-01-04T08:00", True),
        (LT, "2026-03-29T10:00", False),
        (LT, "2026-03-30T08:00", True),
        (LT, "2026-03-30T07:59", False),
        (LT, "2026-10-26T08:00", True),
        (LT, "2026-06-24T10:00", False),
        (HU, "2026-12-12T15:59", True),
        (HU, "2026-12-12T16:00", False),
        (HU, "2026-12-19T10:00", False),
        (HU, "2026-12-24T10:00", False),
        (HU, "2027-12-24T10:00", True),
        (HU, "2027-08-20T10:00", False),
        (HU, "2026-10-26T07:59", False),
        (PL, "2026-11-11T11:00", True),
        (PL, "2026-11-11T15:00", False),
        (PL, "2026-05-03T11:00", False),
        (PL, "2026-10-26T21:59", True),
        (IR, "2026-11-20T10:00", False),
        (IR, "2026-11-21T10:00", True),
        (IR, "2026-11-22T10:00", True),
        (IR, "2026-11-19T11:59", True),
        (IR, "2026-11-19T12:00", False),
        (IR, "2027-03-21T10:00", False),
        (IR, "2027-03-27T08:00", True),
        (IR, "2026-12-31T10:00", True),
        (IR, "2026-12-31T12:01", False),
    ],
)
def test_open_or_closed(hours: Hours, when: str, answer: bool) -> None:
    assert (
        is_open(hours, datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(hours.zone)).timestamp())
        is answer
    )


@pytest.mark.parametrize(
    ("hours", "day", "offset"),
    [
        (LT, "2026-03-27T08:00", 2),
        (LT, "2026-03-30T08:00", 3),
        (LT, "2026-10-26T08:00", 2),
        (HU, "2026-03-30T08:00", 2),
        (HU, "2026-10-26T08:00", 1),
        (PL, "2026-10-26T06:00", 1),
        (IR, "2026-07-04T08:00", 3.5),
        (IR, "2026-12-05T08:00", 3.5),  # Iran gave up summer time in 2022
    ],
)
def test_it_opens_by_the_clock_on_the_wall(hours: Hours, day: str, offset: float) -> None:
    utc = datetime.fromisoformat(day + "+00:00").timestamp() - offset * 3600
    assert (is_open(hours, utc - 1), is_open(hours, utc)) == (False, True)


def test_of_what_is_said_about_a_day_the_first_counts_and_days_before_closed() -> None:
    day = datetime.fromisoformat("2026-11-11").date()
    assert times_of(PL, day) == ((600, 840),)
    special = special_day(LT, datetime.fromisoformat("2026-12-24").date())
    assert special is not None and special.name == "Kūčios"
    assert special_day(LT, day) is None and times_of(LT, day) == ((480, 1020),)
