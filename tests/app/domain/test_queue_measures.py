"""A day under the formula of the house: 100 offered, 82 answered, 70 of them in 20 s, 15 hung up, 3 left."""

from dataclasses import replace

import pytest

from app.domain.queue_measures import Measures, measures, whole
from telephony.switchboard.contact import LegRecord
from telephony.switchboard.facts import Visit, visits
from tests.people import contact

DAY = (
    *(Visit("q", 0, 10.0, "answered"),) * 70,
    *(Visit("q", 0, 40.0, "answered"),) * 12,
    *(Visit("q", 0, 3.0, "abandoned"),) * 4,
    *(Visit("q", 0, 9.0, "abandoned"),) * 6,
    *(Visit("q", 0, 90.0, "abandoned"),) * 5,
    *(Visit("q", 0, 60.0, "flow_out"),) * 3,
)


def test_the_service_level_leaves_out_who_hung_up_at_once() -> None:
    found = measures(DAY, 20.0)
    assert (found.offered, found.answered) == (100, 82)
    assert found.service_level == pytest.approx(70 / 96)  # 72.92 %
    assert found.wait == pytest.approx((70 * 10 + 12 * 40) / 82)
    assert found.wait_90 == 40.0
    assert found.abandoned == pytest.approx(0.15)


def test_nothing_is_measured_of_nobody() -> None:
    assert measures((), 20.0) == Measures(0, 0, None, None, None, None)
    assert measures(DAY[82:86], 20.0).service_level is None  # all of them at once


def test_each_stay_in_a_queue_is_a_visit_and_the_call_is_one() -> None:
    legs = (
        LegRecord("queue", "a", 100, 130, "overflow"),
        LegRecord("queue", "b", 130, 140, "answered"),
        LegRecord("talk", "rasa", 140, 200),
    )
    call = replace(contact("c1"), arrived=99.0, answered=140.0, ended=200.0, legs=legs)
    assert visits(call.legs) == (Visit("a", 100, 30, "flow_out"), Visit("b", 130, 10, "answered"))
    assert whole(call) == Visit("", 99.0, 41.0, "answered")
    gone = replace(call, answered=None, ended=150.0, end_reason="abandoned")
    assert whole(gone) == Visit("", 99.0, 51.0, "abandoned")
    assert whole(replace(gone, end_reason="closed")).outcome == "flow_out"


def test_the_time_in_a_menu_is_no_waiting() -> None:
    legs = (LegRecord("menu", "main", 100, 130), LegRecord("queue", "a", 130, 140, "answered"))
    call = replace(contact("c1"), arrived=100.0, answered=140.0, ended=200.0, legs=legs)
    assert whole(call) == Visit("", 100.0, 10.0, "answered")
