"""Opening hours written and read back, and what bad writing is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.opening_hours import (
    closed_text,
    hours_of,
    length_text,
    read_closed,
    read_length,
    read_weekly,
    read_zone,
    weekly_text,
)
from telephony.switchboard.plan import DayHours, Hours, Interval


@st.composite
def weeks(draw: st.DrawFn) -> tuple[Interval, ...]:
    found = []
    for day in draw(st.sets(st.integers(0, 6))):
        edges = sorted(draw(st.sets(st.integers(0, 24 * 60), min_size=2, max_size=6)))
        found += [Interval(day, *pair) for pair in zip(edges[::2], edges[1::2], strict=False)]
    return tuple(found)


@given(weeks())
def test_what_is_written_is_read_back(weekly: tuple[Interval, ...]):
    expected = tuple(sorted(weekly, key=lambda each: (each.weekday, each.start)))
    assert read_weekly(weekly_text(weekly)) == expected


@given(st.sets(st.dates().map(str), max_size=6))
def test_closed_days_are_read_back(days: set[str]):
    assert read_closed(closed_text(Hours(closed=tuple(days)))) == tuple(sorted(days))


def test_half_days_and_days_of_every_year_are_read_back():
    text = (
        "2026-12-25..2026-12-26\n2026-12-24 08:00-12:00 Christmas Eve\n"
        "12-31 08:00-10:00, 11:00-13:00\n01-01 New Year"
    )
    hours = hours_of("UTC", "", text)
    assert hours.closed == ("2026-12-25", "2026-12-26")
    assert hours.days == (
        DayHours("2026-12-24", ((480, 720),), "Christmas Eve"),
        DayHours("12-31", ((480, 600), (660, 780))),
        DayHours("01-01", (), "New Year"),
    )
    assert closed_text(hours) == text


def test_a_week_may_begin_on_saturday():
    days = {each.weekday for each in read_weekly("Sa-We 08:00-16:00\nTh 08:00-12:00")}
    assert days == {5, 6, 0, 1, 2, 3}


@pytest.mark.parametrize("text", ["2026-13-24 08:00-12:00", "02-30", "13-01 closed"])
def test_no_day_of_any_year(text: str):
    with pytest.raises(BadInput, match="day"):
        hours_of("UTC", "", text)


def test_it_is_short_for_people():
    hours = hours_of(
        "Europe/Vilnius", "mo-fr 8:00-12:00, 13.00–17:00\n\nSa 9:00-13:00", "2026-12-24 .. 2026-12-26"
    )
    assert weekly_text(hours.weekly) == "Mo-Fr 08:00-12:00, 13:00-17:00\nSa 09:00-13:00"
    assert closed_text(hours) == "2026-12-24..2026-12-26"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("every day", "days of the week"),
        ("Xx 08:00-09:00", "is no day"),
        ("Mo 9-17", "no stretch"),
        ("Mo 17:00-09:00", "before it begins"),
        ("Mo 08:61-09:00", "no such time"),
        ("Mo 08:00-25:00", "no such time"),
        ("Mo 08:00-12:00, 11:00-14:00", "overlap"),
    ],
)
def test_bad_hours_are_told_with_their_line(text: str, said: str):
    with pytest.raises(BadInput, match=said) as failure:
        read_weekly(text)
    assert failure.value.advice


@pytest.mark.parametrize(
    "text", ["tomorrow", "2026-02-30", "2026-12-26..2026-12-24", "2026-01-01..2028-01-01"]
)
def test_bad_days_are_told(text: str):
    with pytest.raises(BadInput):
        read_closed(text)


@pytest.mark.parametrize("text", ["Vilnius", "../etc/passwd", "Europe", ""])
def test_bad_zones_are_told(text: str):
    with pytest.raises(BadInput, match="no time zone"):
        read_zone(text)


@given(st.integers(0, 9999 * 60))
def test_lengths_are_read_back(minutes: int):
    assert read_length(length_text(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"), [("4", 240), ("4 h 30 min", 270), ("0:05", 5), ("4h", 240), (" ", 0)]
)
def test_lengths_as_people_write_them(text: str, minutes: int):
    assert read_length(text) == minutes


@pytest.mark.parametrize("text", ["soon", "-4:00", "4:75", "99999:00"])
def test_bad_lengths_are_told(text: str):
    with pytest.raises(BadInput, match="is no time"):
        read_length(text)
