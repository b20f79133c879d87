"""The life of a call to make, and the hours at which people are called."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call_tasks import (
    CALL_REASON,
    CALL_TASK,
    KIND_NAMES,
    KINDS,
    LIVE,
    OUTCOMES,
    STATE_NAMES,
    CallTask,
    NewReason,
    Reason,
    after,
    customer_key,
    fit_hour,
    may_call,
    try_again,
)
from app.domain.errors import BadInput

VILNIUS = ZoneInfo("Europe/Vilnius")


def test_everything_that_lives_can_be_tried_reached_settled_and_dropped() -> None:
    for state in LIVE:
        assert after(state, "settled") == "done" and after(state, "dropped") == "dropped"
        assert after(state, "reached") == "reached" and after(state, "added") in LIVE
    assert set(STATE_NAMES) == set(CALL_TASK.states) and set(KIND_NAMES) == set(KINDS)
    assert set(OUTCOMES.values()) <= set(CALL_TASK.events)
    assert set(CALL_REASON.states) == {"open", "done", "refused", "void"}


def test_who_was_reached_is_called_again_for_a_new_reason() -> None:
    assert after("reached", "added") == "open"
    assert after("snoozed", "added") == "snoozed"


def test_what_is_over_says_so() -> None:
    with pytest.raises(BadInput, match="Done"):
        after("done", "reached")


@pytest.mark.parametrize(
    ("text", "may"), [("07:59", False), ("08:00", True), ("20:59", True), ("21:00", False), ("03:00", False)]
)
def test_people_are_called_from_eight_to_nine_in_the_evening(text: str, may: bool) -> None:
    assert may_call(datetime.fromisoformat(f"2026-03-02T{text}")) == may


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), st.integers(0, 9))
def test_the_next_try_is_later_and_at_a_fit_hour(local: datetime, attempts: int) -> None:
    at = local.replace(tzinfo=VILNIUS)
    again = try_again(attempts, at)
    assert may_call(again) and again > at
    assert fit_hour(again) == again
    assert may_call(fit_hour(at)) and fit_hour(at) - at <= timedelta(hours=11)


def test_a_person_before_a_company_before_a_number() -> None:
    assert customer_key(1, 2, "+3706") == "p1"
    assert customer_key(None, 2, "+3706") == "c2"
    assert NewReason("callback", "k", "", number="+3706").customer == "n+3706"
    assert customer_key(None, None) == ""


def test_open_reasons_are_those_left_to_tell() -> None:
    reasons = (Reason(1, 1, "recall", "Fan", "done"), Reason(2, 1, "service", "Yearly"))
    task = CallTask(1, "open", datetime(2026, 1, 1), "", company="UAB Baltic", reasons=reasons)
    assert task.open_reasons == reasons[1:]
    assert task.customer == "UAB Baltic"
