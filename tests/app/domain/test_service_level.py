"""Deadlines in opening hours: dated cases worked out by hand, and what holds for all of them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.service_level import WHY, Pause, deadline, opening_time
from telephony.switchboard.hours import is_open
from telephony.switchboard.plan import Hours, Interval

VILNIUS = ZoneInfo("Europe/Vilnius")


def week(*times: tuple[int, int], days: range = range(5)) -> tuple[Interval, ...]:
    return tuple(Interval(day, start * 60, end * 60) for day in days for start, end in times)


OFFICE = Hours("Europe/Vilnius", week((8, 17)))
LUNCH = Hours("Europe/Vilnius", week((8, 12), (13, 17)))
HALF_DAY = Hours("Europe/Vilnius", (*week((8, 17)), Interval(5, 9 * 60, 13 * 60)), ("2026-12-25",))
HOLIDAY = Hours("Europe/Vilnius", week((8, 17)), ("2026-03-11", "2026-12-24", "2026-12-25"))
TEHRAN = Hours("Asia/Tehran", tuple(Interval(day, 8 * 60, 16 * 60) for day in (5, 6, 0, 1, 2)))
NIGHT = Hours("Europe/Vilnius", week((0, 24), days=range(7)))
ALWAYS = Hours("Europe/Vilnius")


def local(text: str, hours: Hours = OFFICE) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(hours.zone))


CASES = [
    (OFFICE, "2026-03-02 09:00", 4, "2026-03-02 13:00"),
    (OFFICE, "2026-03-02 09:00", 8, "2026-03-02 17:00"),
    (OFFICE, "2026-03-02 15:00", 4, "2026-03-03 10:00"),
    (OFFICE, "2026-03-06 16:00", 2, "2026-03-09 09:00"),  # over the weekend
    (OFFICE, "2026-03-07 12:00", 1, "2026-03-09 09:00"),  # begun on Saturday
    (OFFICE, "2026-03-02 06:00", 1, "2026-03-02 09:00"),  # before opening
    (OFFICE, "2026-03-02 20:00", 1, "2026-03-03 09:00"),
    (LUNCH, "2026-03-02 11:00", 2, "2026-03-02 14:00"),
    (LUNCH, "2026-03-02 12:30", 1, "2026-03-02 14:00"),
    (LUNCH, "2026-03-02 09:00", 8, "2026-03-03 09:00"),
    (HOLIDAY, "2026-03-10 16:00", 2, "2026-03-12 09:00"),
    (HOLIDAY, "2026-12-23 16:00", 3, "2026-12-28 10:00"),
    (HALF_DAY, "2026-03-06 16:00", 3, "2026-03-07 11:00"),
    (HALF_DAY, "2026-03-06 16:00", 6, "2026-03-09 09:00"),
    (OFFICE, "2026-12-31 16:00", 2, "2027-01-01 09:00"),
    (OFFICE, "2024-02-28 16:00", 10, "2024-02-29 17:00"),  # a leap day is a working day
    (TEHRAN, "2026-03-04 15:00", 2, "2026-03-07 09:00"),  # Thursday and Friday are free
    # The clocks of Vilnius go forward on 2026-03-29 at 03:00 and back on 2026-10-25 at 04:00.
    (OFFICE, "2026-03-27 16:00", 2, "2026-03-30 09:00"),
    (NIGHT, "2026-03-29 01:00", 4, "2026-03-29 06:00"),
    (NIGHT, "2026-10-25 01:00", 4, "2026-10-25 04:00"),
    (ALWAYS, "2026-03-29 00:00", 24, "2026-03-30 01:00"),
    (ALWAYS, "2026-10-25 00:00", 24, "2026-10-25 23:00"),
]


@pytest.mark.parametrize(("hours", "start", "allowed", "due"), CASES)
def test_dated_cases(hours: Hours, start: str, allowed: int, due: str):
    answer = deadline(local(start, hours), timedelta(hours=allowed), hours)
    assert answer.due is not None
    assert answer.due.astimezone(ZoneInfo(hours.zone)) == local(due, hours)


def test_every_span_says_why():
    answer = deadline(local("2026-03-10 16:00"), timedelta(hours=2), HOLIDAY)
    assert [(each.why, each.seconds / 3600) for each in answer.spans] == [
        ("counted", 1), ("closed", 7), ("holiday", 24), ("closed", 8), ("counted", 1),
    ]  # fmt: skip
    assert {each.why for each in answer.spans} <= set(WHY)


def test_the_clock_stands_while_the_customer_is_asked():
    waiting = [
        Pause(local("2026-03-02 10:00"), local("2026-03-02 12:00")),
        Pause(local("2026-03-02 16:00"), local("2026-03-03 09:00")),
    ]
    answer = deadline(local("2026-03-02 09:00"), timedelta(hours=6), OFFICE, waiting)
    assert answer.due == local("2026-03-03 10:00")
    assert sum(each.seconds for each in answer.spans if each.why == "waiting") == 4 * 3600


def test_there_is_no_deadline_while_it_stands():
    asked = [Pause(local("2026-03-02 10:00"))]
    answer = deadline(local("2026-03-02 09:00"), timedelta(hours=6), OFFICE, asked)
    assert (answer.due, answer.counted) == (None, 3600)
    assert deadline(local("2026-03-02 11:00"), timedelta(hours=1), OFFICE, asked).spans == ()


def test_a_house_that_never_opens_has_no_deadline():
    never = Hours("UTC", (Interval(0, 600, 600),))
    assert deadline(datetime(2026, 3, 2, tzinfo=UTC), timedelta(hours=1), never).due is None


STARTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda each: each.replace(tzinfo=UTC))
PAUSES = st.lists(st.tuples(st.integers(0, 600_000), st.integers(0, 200_000)), max_size=3)


HOUSES = st.sampled_from([OFFICE, LUNCH, HALF_DAY, HOLIDAY, TEHRAN, ALWAYS])


@given(STARTS, st.integers(1, 200_000), HOUSES, PAUSES)
@settings(max_examples=150, deadline=None)
def test_spans_are_a_way_without_gaps_and_add_up(
    start: datetime, allowed: int, hours: Hours, asked: list[tuple[int, int]]
):
    pauses = [
        Pause(start + timedelta(seconds=begin), start + timedelta(seconds=begin + length))
        for begin, length in asked
    ]
    answer = deadline(start, timedelta(seconds=allowed), hours, pauses)
    assert answer.due is not None and answer.counted == pytest.approx(allowed)
    ends = [start, *(each.end for each in answer.spans)]
    assert [each.start for each in answer.spans] == ends[:-1] and ends[-1] == answer.due
    for each in answer.spans:
        middle = each.start + (each.end - each.start) / 2
        paused = any(pause.end and pause.start <= middle < pause.end for pause in pauses)
        assert (each.why in ("counted", "waiting")) is is_open(hours, middle.timestamp())
        assert (each.why == "waiting") is (paused and is_open(hours, middle.timestamp()))


# ---- dated cases against a count of every minute ---------------------------------------------------------

SHIFTS = (*week((0, 6), days=range(7)), *week((22, 24), days=range(7)))
HOUSE = {
    "lunch": Hours("Europe/Vilnius", week((8, 12), (13, 17)), ("2026-12-24", "2026-12-25", "2027-01-01")),
    "half day": HALF_DAY,
    "night shift": Hours("Europe/Vilnius", SHIFTS),
    "odd minutes": Hours("Europe/Vilnius", tuple(Interval(day, 150, 215) for day in range(7))),
    "always": ALWAYS,
    "Tehran": TEHRAN,
    "New York": Hours("America/New_York", week((1, 3), (9, 17), days=range(7)), ("2026-11-26",)),
    "Kolkata": Hours("Asia/Kolkata", week((9, 18), days=range(6))),
    "Lord Howe": Hours("Australia/Lord_Howe", week((0, 4), (8, 12), days=range(7))),
    "Chatham": Hours("Pacific/Chatham", week((2, 5), (14, 16), days=range(7))),
    "Santiago": Hours(
        "America/Santiago", week((0, 2), (9, 18), days=range(7))
    ),  # its clocks change at midnight
}
MOMENTS = (
    "2026-02-28 23:40",  # no leap day
    "2028-02-28 16:30",  # a leap day
    "2026-03-07 20:00",  # New York goes forward
    "2026-03-28 16:50",  # Vilnius goes forward
    "2026-04-04 12:00",  # Lord Howe (half an hour), Chatham and Santiago go back
    "2026-05-02 12:59",  # end of a half day
    "2026-06-15 12:00",  # a lunch pause begins
    "2026-09-05 21:00",  # Santiago goes forward, at midnight
    "2026-10-24 21:30",  # Vilnius goes back
    "2026-10-31 23:15",  # New York goes back, in an open hour
    "2026-12-23 16:59",  # before holidays
    "2026-12-31 21:59",  # the year ends
)
MINUTES = (1, 90, 600)
GRID = [
    (name, start, minutes) for name in HOUSE for start in MOMENTS for minutes in MINUTES
]  # fmt: skip


def is_counted(hours: Hours, at: datetime, pauses: list[tuple[datetime, datetime]]) -> bool:
    """Said again, without any of the code that is asked."""
    wall = at.astimezone(ZoneInfo(hours.zone))
    minute = wall.hour * 60 + wall.minute
    times = [(each.start, each.end) for each in hours.weekly if each.weekday == wall.weekday()]
    is_open = not hours.weekly or any(start <= minute < end for start, end in times)
    return (
        is_open
        and f"{wall:%Y-%m-%d}" not in hours.closed
        and not any(start <= at < end for start, end in pauses)
    )


def counted_by_hand(
    hours: Hours, start: datetime, minutes: int, pauses: list[tuple[datetime, datetime]]
) -> datetime:
    at = start
    while minutes:
        minutes -= is_counted(hours, at, pauses)
        at += timedelta(minutes=1)
    return at


@pytest.mark.parametrize(("name", "start", "minutes"), GRID)
def test_a_deadline_is_the_count_of_open_minutes(name: str, start: str, minutes: int):
    hours = HOUSE[name]
    begins = local(start, hours).astimezone(UTC)
    assert deadline(begins, timedelta(minutes=minutes), hours).due == counted_by_hand(
        hours, begins, minutes, []
    )


@pytest.mark.parametrize(("name", "start", "minutes"), GRID[2::9])
def test_pauses_are_left_out_minute_by_minute(name: str, start: str, minutes: int):
    hours = HOUSE[name]
    begins = local(start, hours).astimezone(UTC)
    lasting = [(25, 130), (400, 1700), (4000, 4001)]
    waits = [(begins + timedelta(minutes=one), begins + timedelta(minutes=two)) for one, two in lasting]
    answer = deadline(begins, timedelta(minutes=minutes), hours, [Pause(*each) for each in waits])
    assert answer.due == counted_by_hand(hours, begins, minutes, waits)


def test_there_are_as_many_dated_cases_as_were_promised():
    assert len(GRID) + len(GRID[2::9]) + len(CASES) >= 200


def test_the_moment_when_so_much_was_used_up():
    answer = deadline(local("2026-03-06 16:00"), timedelta(hours=5), OFFICE)
    assert answer.reached(4 * 3600) == local("2026-03-09 11:00")
    assert answer.reached(5 * 3600) == answer.due and answer.reached(5 * 3600 + 1) is None


@given(STARTS, st.integers(1, 2_000_000), HOUSES)
@settings(max_examples=60, deadline=None)
def test_opening_time_is_what_the_deadline_counted(start: datetime, allowed: int, hours: Hours):
    due = deadline(start, timedelta(seconds=allowed), hours).due
    assert due is not None
    assert opening_time(start, due, hours) == pytest.approx(allowed)
    assert opening_time(due, start, hours) == 0


def test_a_pause_says_why():
    pauses = [Pause(local("2026-03-02 10:00"), local("2026-03-02 11:00"), "done")]
    answer = deadline(local("2026-03-02 09:00"), timedelta(hours=2), OFFICE, pauses)
    assert [each.why for each in answer.spans] == ["counted", "done", "counted"]
