"""A day to come, from days whose truth is known."""

from dataclasses import replace
from datetime import date, timedelta
from math import exp

import pytest

from app.domain.staffing.forecast import LEAST, LIGHTER, Forecast, _spread, forecast, weeks
from app.domain.staffing.slots import QUARTERS, PastDay, QueueDay
from telephony.switchboard.plan import DayHours, Hours, Interval
from tests.real_days import HOUSE
from tests.stories.scene import ANNA, SUPPORT, plan, queue
from tests.weeks_of_calls import HANDLING, MONDAY, PATIENCE, past


def day_of(day: date, calls: float, worked: float = 100.0, there: float = 1.0) -> PastDay:
    """``calls`` in each quarter from ten to eleven, all answered."""
    filled = [calls if 40 <= place < 44 else 0.0 for place in range(QUARTERS)]
    return PastDay(
        day,
        {SUPPORT: QueueDay(tuple(filled), tuple(filled), tuple(each * worked for each in filled), calls, 0)},
        {ANNA: tuple(there if each else 0.0 for each in filled)},
    )


def mondays(*calls: float) -> list[PastDay]:
    """The last first."""
    return [day_of(MONDAY - timedelta(weeks=back + 1), each) for back, each in enumerate(calls)]


def total(of: Forecast) -> float:
    return sum(each.calls for each in of.quarters)


def test_the_same_weekday_counts_and_recent_weeks_weigh_more() -> None:
    others = [day_of(each.day + timedelta(days=1), 99.0) for each in mondays(1, 1, 1)]
    found = forecast([*mondays(10, 20, 40), *others], MONDAY, HOUSE)
    heavy = (1, LIGHTER, LIGHTER**2)
    assert found.quarters[40].calls == pytest.approx(
        sum(a * b for a, b in zip(heavy, (10, 20, 40), strict=True)) / sum(heavy)
    )
    assert found.of == tuple(each.day for each in mondays(1, 1, 1))
    assert found.quarters[39].calls == 0 and not found.special


def test_a_week_that_was_missed_keeps_the_others_where_they_are() -> None:
    gap = [each for each in mondays(10, 20, 30) if each.day != MONDAY - timedelta(weeks=2)]
    assert forecast(gap, MONDAY, HOUSE).quarters[40].calls == pytest.approx(
        (10 + 30 * LIGHTER**2) / (1 + LIGHTER**2)
    )


def test_nothing_is_said_before_there_are_three_weeks() -> None:
    assert weeks(mondays(1, 1)) == 2 and forecast(mondays(1, 1), MONDAY, HOUSE).of == ()
    assert LEAST == 3 and forecast(mondays(1, 1, 1), MONDAY, HOUSE).of
    assert forecast([], MONDAY, HOUSE).error is None


def test_a_weekday_without_calls_has_no_forecast() -> None:
    assert forecast(mondays(1, 1, 1), MONDAY + timedelta(days=1), HOUSE).of == ()


def test_days_before_eight_weeks_and_days_to_come_are_left_out() -> None:
    old, later = day_of(MONDAY - timedelta(weeks=9), 500), day_of(MONDAY + timedelta(weeks=1), 500)
    assert total(forecast([*mondays(5, 5, 5), old, later], MONDAY, HOUSE)) == pytest.approx(20)


def test_holidays_are_left_out_and_on_one_only_open_hours_bring_calls() -> None:
    weekly = tuple(Interval(day, 0, 24 * 60) for day in range(7))
    holiday = mondays(1, 1)[1].day.isoformat()
    hours = Hours(weekly=weekly, closed=(holiday,), days=(DayHours(MONDAY.isoformat(), ((600, 630),)),))
    house = plan(queue(SUPPORT, hours=hours))
    found = forecast(mondays(8, 800, 8, 8), MONDAY, house, SUPPORT)
    assert len(found.of) == 3 and found.special
    assert [each.calls for each in found.quarters[40:44]] == pytest.approx([8, 8, 0, 0])
    closed = replace(hours, closed=(holiday, MONDAY.isoformat()), days=())
    assert total(forecast(mondays(8, 800, 8, 8), MONDAY, plan(queue(SUPPORT, hours=closed)), SUPPORT)) == 0


def test_handling_time_is_that_of_the_interval_where_it_is_known_well() -> None:
    """Few calls: near the mean of the day; many: their own."""
    slow = []
    for each in mondays(100, 100, 100):
        of = each.queues[SUPPORT]
        worked = tuple(calls * (300 if place == 40 else 100) for place, calls in enumerate(of.calls))
        slow.append(replace(each, queues={SUPPORT: replace(of, worked=worked)}))
    found = forecast(slow, MONDAY, HOUSE)
    assert found.quarters[40].handling == pytest.approx((300 * 300 + 10 * 150) / 310)
    assert found.quarters[10].handling == pytest.approx(150)  # nobody called: the day's


def test_people_there_are_those_of_the_queue() -> None:
    days = mondays(1, 1, 1)
    assert forecast(days, MONDAY, HOUSE, SUPPORT).quarters[40].there == pytest.approx(1)
    assert forecast(days, MONDAY, HOUSE, "vip").quarters[40].there == 0


def test_of_weeks_of_known_truth() -> None:
    """30 calls an hour from eight to four, 200 s each, patience of 90 s."""
    found = forecast(past(), MONDAY, HOUSE)
    assert total(found) == pytest.approx(240, rel=0.08)
    assert found.patience == pytest.approx(PATIENCE, rel=0.1)
    assert found.quarters[40].handling == pytest.approx(HANDLING, rel=0.15)
    apart = [total(forecast(past(), MONDAY, HOUSE, each.id)) for each in HOUSE.queues]
    assert sum(apart) == pytest.approx(total(found))
    error = found.error
    assert error is not None and error.days == 20
    assert error.luck < error.slots < 1.35 * error.luck  # the rest is that the past is only a sample
    assert error.day < 0.1 and abs(error.bias) < 0.05


def test_the_test_of_a_day_sees_nothing_of_it_or_after_it() -> None:
    told = forecast(mondays(10, 10, 10), MONDAY, HOUSE).error
    surprise = forecast(mondays(30, 10, 10), MONDAY, HOUSE).error
    assert told is not None and told.day == 0
    assert surprise is not None and surprise.day == pytest.approx(20 / 30) and surprise.bias < 0


def test_luck_of_a_perfect_forecast() -> None:
    def spread(mean: float) -> float:
        share, sum_of = exp(-mean), 0.0
        for number in range(200):
            sum_of += share * abs(number - mean)
            share *= mean / (number + 1)
        return sum_of

    for mean in (0.1, 1.0, 3.7, 20.0):
        assert _spread(mean) == pytest.approx(spread(mean))
    assert _spread(0.0) == 0
