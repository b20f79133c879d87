"""Deadlines in opening hours: dated cases worked out by hand, and what holds for all of them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.service_level import WHY, Pause, deadline
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
