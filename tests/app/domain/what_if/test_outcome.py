"""What came of it, counted."""

from dataclasses import replace

import pytest

from app.domain.what_if.outcome import NOTHING, Band, Outcome, Side, band, handled, pairs
from telephony.switchboard.contact import LegRecord
from tests.people import contact

A = contact("a", arrived=3600.0)
B = replace(
    contact("b", arrived=7300.0),
    answered=None,
    end_reason="abandoned",
    operator="",
    ended=7360.0,
    legs=(LegRecord("queue", "sales", 7300, 7360, "abandoned"),),
)
LUCKY = replace(
    B,
    answered=7310.0,
    operator="rasa",
    end_reason="customer",
    legs=(LegRecord("queue", "sales", 7300, 7310, "answered"), LegRecord("talk", "rasa", 7310, 7360)),
)
TWO = Side(((A, B), (A, LUCKY)), {"rasa": 1000.0})


def hour(at: float) -> int:
    return int(at // 3600)


def test_a_band_is_the_mean_and_how_far_the_runs_are_apart() -> None:
    assert band([0.5, None, 1.0]) == Band(0.75, 0.5, 1.0)
    assert band([None]) == NOTHING
    assert TWO.band("service_level") == Band(0.75, 0.5, 1.0)
    assert TWO.band("abandoned", "sales") == Band(0.5, 0.0, 1.0)
    assert TWO.band("offered", "support") == Band(1, 1, 1)
    assert TWO.band("service_level", "nonsense") == NOTHING


def test_an_hour_is_counted_alone() -> None:
    assert TWO.band("service_level", hour=(hour, 1)) == Band(1, 1, 1)
    assert TWO.band("service_level", hour=(hour, 2)) == Band(0.5, 0, 1)


def test_work_is_shared_out_over_the_runs_and_the_time_there() -> None:
    assert handled(A, "rasa") == 60 and handled(A, "mantas") == 0
    found = TWO.worked("rasa")
    assert found.calls == 1.5 and found.occupancy == pytest.approx((60 + 60 + 50) / 2 / 1000)
    assert TWO.worked("mantas").occupancy is None


def test_each_real_call_stands_beside_what_became_of_it() -> None:
    real = Side(((A, B),), {})
    found = Outcome(real, real, Side(((LUCKY,),), {}))
    assert list(pairs(found)) == [(A, A, None), (B, B, LUCKY)]
    assert found.hours(hour) == range(1, 3)
    assert Outcome(Side(((),), {}), real, real).hours(hour) == range(0)
