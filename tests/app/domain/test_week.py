"""A week of opening hours, edited stretch by stretch."""

from app.domain.week import at, fresh, instead, merged, shifted, snapped, stretched, without
from telephony.switchboard.plan import Interval

MORNING, AFTERNOON = Interval(0, 480, 720), Interval(0, 780, 1020)
WEEK = (MORNING, AFTERNOON)


def test_what_touches_is_one_stretch() -> None:
    assert merged((AFTERNOON, Interval(0, 700, 780), MORNING)) == (Interval(0, 480, 1020),)
    assert merged((Interval(1, 0, 60), MORNING, Interval(2, 5, 5))) == (MORNING, Interval(1, 0, 60))


def test_a_stretch_in_the_place_of_another() -> None:
    assert instead(WEEK, MORNING, Interval(1, 480, 720)) == (AFTERNOON, Interval(1, 480, 720))
    assert instead(WEEK, AFTERNOON, Interval(0, 720, 900)) == (Interval(0, 480, 900),)
    assert without(WEEK, MORNING) == (AFTERNOON,)


def test_who_is_there() -> None:
    assert at(WEEK, 0, 480) == MORNING
    assert at(WEEK, 0, 720) is None and at(WEEK, 1, 500) is None


def test_a_new_one_is_at_usual_hours_or_after_the_last() -> None:
    assert fresh(WEEK, 1) == Interval(1, 540, 1020)
    assert fresh(WEEK, 0) == Interval(0, 1050, 1110)
    full = fresh((Interval(0, 0, 1440),), 0)
    assert full.start == full.end


def test_it_stays_within_the_day() -> None:
    assert shifted(MORNING, -999) == Interval(0, 0, 240)
    assert shifted(AFTERNOON, 999) == Interval(0, 1200, 1440)
    assert stretched(MORNING, end=-999) == Interval(0, 480, 495)
    assert stretched(MORNING, start=999) == Interval(0, 705, 720)
    assert stretched(AFTERNOON, end=999) == Interval(0, 780, 1440)
    assert [snapped(each) for each in (-3, 7, 8, 1439)] == [0, 0, 15, 1440]
