"""The published examples of features.md section 4: one day under every formula."""

import pytest

from telephony.switchboard.facts import StateSpan, Visit, Work
from telephony.switchboard.figures import FORMULAS, SERVICE_LEVELS, Figures, figures
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.tally import Counts, Tally, tally_of

DAY = (
    *(Visit("q", 0, 10.0, "answered"),) * 70,
    *(Visit("q", 0, 40.0, "answered"),) * 12,
    *(Visit("q", 0, 3.0, "abandoned"),) * 4,
    *(Visit("q", 0, 9.0, "abandoned"),) * 6,
    *(Visit("q", 0, 90.0, "abandoned"),) * 5,
    *(Visit("q", 0, 15.0, "flow_out"),) * 1,
    *(Visit("q", 0, 60.0, "flow_out"),) * 2,
    Visit("q", 0, 700.0, "error"),
)


@pytest.mark.parametrize(
    ("formula", "percent"),
    [
        ("negative", 70.00),
        ("genesys_all", 70.00),
        ("genesys_no_flow", 72.16),
        ("ours", 72.92),
        ("genesys_no_short", 75.27),
        ("ignored", 77.78),
        ("positive", 80.00),
        ("amazon_2021", 81.00),
        ("perf2", 82.47),
        ("handled", 85.37),
        ("genesys_off", 85.37),
        ("genesys_printed", 89.74),
    ],
)
def test_the_same_day_reads_70_to_90_percent(formula: str, percent: float) -> None:
    found = figures(tally_of(DAY), 20, 5, formula).service_level
    assert found is not None and round(100 * found, 2) == percent


def test_every_formula_is_in_the_test_above() -> None:
    assert len(SERVICE_LEVELS) == 12 and all(each.formula and each.source for each in SERVICE_LEVELS.values())


def test_the_day_is_counted_and_errors_stand_apart() -> None:
    found = figures(tally_of(DAY))
    assert found.counts == Counts(100, 82, 70, 15, 10, 4, 3, 1, 1)
    assert found.abandoned_raw == pytest.approx(0.15)
    assert round(100 * (found.abandoned_net or 0), 2) == 11.46
    assert found.speed_of_answer == pytest.approx((70 * 10 + 12 * 40) / 82)
    assert found.time_to_abandon == pytest.approx((12 + 54 + 450) / 15)
    assert found.longest_wait == 90.0


def test_the_example_of_cisco() -> None:
    """Answered in time 70, abandoned in time 10, later 20."""
    counts = Counts(offered=100, answered=90, in_time=70, abandoned=10, abandoned_in_time=10)
    said = {each: SERVICE_LEVELS[each].of(counts) for each in ("negative", "ignored", "positive")}
    assert said == {"negative": 0.7, "ignored": pytest.approx(0.7778, abs=1e-4), "positive": 0.8}


def test_work_and_states() -> None:
    works = (
        Work("anna", "q", 0, 1, talk=100, hold=20, wrap_up=30, held=1, offers=2, missed=1),
        Work("anna", "q", 0, 1, talk=50, transferred=1, offers=1),
        Work("anna", "q", 0, offers=2, declined=1, lost=1),
        Work("anna", "", 0, 1, talk=60, outgoing=True),
    )
    anna = OperatorId("anna")
    spans = (
        StateSpan(anna, "ready", "", 0, 100),
        StateSpan(anna, "offered", "", 100, 110),
        StateSpan(anna, "talking", "", 110, 380),
        StateSpan(anna, "wrap_up", "", 380, 410),
        StateSpan(anna, "paused", "lunch", 410, 1000),
    )
    found = figures(tally_of(works=works, spans=spans))
    assert (found.handled, found.outgoing, found.offers, found.missed) == (2, 1, 5, 1)
    assert (found.declined, found.lost) == (1, 1)
    assert (found.handling, found.talk, found.after_call) == (100, 75, 15)
    assert (found.hold_rate, found.transfer_rate) == (0.5, 0.5)
    assert found.occupancy == 0.75
    assert (found.idle, found.busy, found.paused, found.signed_in) == (100, 300, 590, 1000)


def test_nothing_can_be_measured_of_nothing() -> None:
    found = figures(Tally())
    assert found.counts == Counts() and found.handled == 0
    shares = ("service_level", "abandoned_net", "speed_of_answer", "longest_wait", "handling", "occupancy")
    assert all(getattr(found, each) is None for each in shares)


def test_every_formula_is_of_a_figure() -> None:
    known = {*Figures.__slots__, *Counts.__slots__}
    assert set(FORMULAS) <= known
