"""People an interval takes: the published examples, and what must hold for all."""

from datetime import date
from math import inf

import pytest

from app.domain.erlang import Load, expected
from app.domain.staffing.forecast import Forecast, Quarter
from app.domain.staffing.need import Need, Target, around, needed, needs, to_plan
from app.domain.staffing.slots import QUARTERS

DAY = date(2026, 6, 29)
WAITS = Target(patient=True, occupancy=1.0)


def day(calls: float, handling: float = 180.0, there: float = 14.0, patience: float = 120.0) -> Forecast:
    """The same calls each half hour from ten to eleven."""
    quarters = tuple(
        Quarter(calls / 2 if 40 <= place < 44 else 0.0, handling, there if 40 <= place < 44 else 0.0)
        for place in range(QUARTERS)
    )
    return Forecast(DAY, (DAY,), quarters, patience, False, None)


def test_the_published_example_of_100_calls_in_half_an_hour() -> None:
    """As pyworkforce and the R package ErlangC print for 180 s, 80 % in 20 s: 14 people, who answer 88.8 %;
    at most 85 % busy makes no difference, 30 % shrinkage makes 20 to roster."""
    load = Load(100 / 1800, 180)
    assert needed(load, WAITS) == 14 == needed(load, Target(patient=True))
    assert expected(load, 13).service_level == pytest.approx(0.795595, abs=1e-6)
    assert to_plan(14, 0.3) == 20
    found = needs(day(100), Target(patient=True))[20]
    assert found.people == 14 and found.to_plan == 20 and found.short == 0 and found.minute == 600
    assert found.expected is not None
    assert found.expected.waits == pytest.approx(0.174132, abs=1e-6)
    assert found.expected.service_level == pytest.approx(0.888350, abs=1e-6)
    assert found.expected.wait == pytest.approx(7.8359, abs=1e-4)
    assert found.expected.occupancy == pytest.approx(0.714286, abs=1e-6)


def test_1000_calls_an_hour_and_40_people() -> None:
    found = needs(day(500, 120, 40), WAITS)[20].expected
    assert found is not None
    assert found.waits == pytest.approx(0.190737, abs=1e-6)
    assert found.service_level == pytest.approx(0.937211, abs=1e-6)
    assert found.wait == pytest.approx(3.4333, abs=1e-4)
    assert found.occupancy == pytest.approx(0.833333, abs=1e-6)


def test_the_case_of_garnett_mandelbaum_and_reiman() -> None:
    """50 people, 2880 calls an hour of a minute, patience of two."""
    found = needs(day(1440, 60, 50), Target(occupancy=1.0))[20].expected
    assert found is not None
    assert found.waits == pytest.approx(0.46777, abs=1e-5)
    assert found.abandoned == pytest.approx(0.03091, abs=1e-5)
    assert found.wait == pytest.approx(3.7095, abs=1e-4)
    assert found.occupancy == pytest.approx(0.9303, abs=1e-4)
    assert found.service_level == pytest.approx(0.9430, abs=1e-4)


def test_callers_who_hang_up_need_fewer_people_than_those_who_wait_for_ever() -> None:
    for calls in (3, 30, 300, 3000):
        load = Load(calls / 1800, 180, 100)
        assert needed(load, Target(occupancy=1)) <= needed(Load(load.rate, 180), WAITS)


def test_nobody_fewer_reaches_the_target() -> None:
    for calls in (0.5, 4, 25, 77, 400):
        for target in (Target(), Target(patient=True), Target(share=0.95, within=5, occupancy=0.7)):
            load = Load(calls / 1800, 200, inf if target.patient else 90)
            people = needed(load, target)
            found = expected(load, people, target.within)
            assert found.service_level >= target.share and found.occupancy <= target.occupancy
            if people > 1:
                worse = expected(load, people - 1, target.within)
                assert worse.service_level < target.share or worse.occupancy > target.occupancy


def test_a_limit_of_how_busy_people_are_asks_for_more() -> None:
    load = Load(1000 / 1800, 180)  # 100 erlangs: 109 people answer in time, but are busy 92 %
    assert needed(load, WAITS) < needed(load, Target(patient=True, occupancy=0.85)) == 118


def test_shrinkage() -> None:
    assert [to_plan(each, 0.3) for each in (0, 1, 7, 14)] == [0, 2, 10, 20]
    assert to_plan(9, 0.1) == 10 and to_plan(5, 0) == 5
    for wrong in (-0.1, 1.0):
        with pytest.raises(ValueError, match="shrinkage"):
            to_plan(1, wrong)


def test_a_target_that_nobody_reaches_is_refused() -> None:
    for wrong in (Target(share=1.0), Target(share=0.0), Target(occupancy=0.0), Target(within=-1)):
        with pytest.raises(ValueError, match="shares lie"):
            needed(Load(1, 1), wrong)
    with pytest.raises(ValueError, match="no number of people"):
        needed(Load(1e6, 1e6), WAITS)


def test_intervals_of_a_quarter_of_half_an_hour_and_without_calls() -> None:
    halves, quarters = needs(day(40), Target()), needs(day(40), Target(), 1)
    assert (len(halves), len(quarters)) == (48, 96)
    assert (halves[20].calls, quarters[40].calls) == (40, 20)
    assert halves[20].erlangs == pytest.approx(quarters[40].erlangs) == pytest.approx(4.0)
    assert halves[0] == Need(0, 0.0, 180.0, 0.0, 0, 0, 0.0, None)
    assert needs(day(40, there=0.4), Target())[20].expected is None


def test_one_leaves_now() -> None:
    fewer, same, more = around(day(100), Target(patient=True), 610, 14)
    assert [each.people for each in (fewer, same, more)] == [13, 14, 15]
    assert fewer.expected is not None and same.expected is not None and more.expected is not None
    assert fewer.expected.service_level == pytest.approx(0.795595, abs=1e-6)
    assert fewer.expected.wait > same.expected.wait > more.expected.wait
    assert fewer.grows == 0


def test_too_few_for_callers_who_wait_for_ever_let_the_line_grow() -> None:
    fewer, same, _ = around(day(100), Target(patient=True), 600, 10)
    assert fewer.grows == pytest.approx(20) and same.grows == pytest.approx(0)
    assert fewer.expected is not None and fewer.expected.wait == inf
    assert all(each.grows == 0 for each in around(day(100), Target(), 600, 5))


def test_the_last_one_leaves() -> None:
    found = around(day(100), Target(), 600, 1)
    assert found[0].people == 0 and found[0].expected is None
    assert [each.people for each in around(day(100), Target(), 600, 0)] == [0, 1]
    assert around(day(100), Target(), 60, 3) == ()
