"""A return's life, when it is overdue, and where its parcel is followed."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.money import of_units
from app.domain.returns import (
    ENDED,
    EVENT_NAMES,
    RETURN,
    STATE_NAMES,
    VERDICTS,
    Carrier,
    Outcome,
    Return,
    after,
    allowed,
    carriers_of,
    check,
    days_away,
    is_overdue,
    part_event,
    tracking_link,
)

SENT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
NOW = SENT.timestamp()
DAY = 86400.0


def made(state: str = "sent", **fields) -> Return:
    usual: dict[str, Any] = {"id": 1, "number": 7, "supplier": "Brema", "opened": SENT}
    usual |= {"thing": "Fan · F-1", "serial": "F-1"}
    return Return(state=state, **usual | {"sent": SENT} | fields)


def test_every_state_and_event_has_its_words():
    assert set(STATE_NAMES) == set(RETURN.states) and set(EVENT_NAMES) == set(RETURN.events)


@given(st.lists(st.sampled_from(RETURN.events), max_size=40))
def test_whatever_is_pressed_a_return_ends_with_an_answer_or_before_it_was_sent(events):
    state, told = "drafted", []
    for event in events:
        if event in allowed(state):
            state = after(state, event)
            told.append(event)
        else:
            with pytest.raises(BadInput):
                after(state, event)
    if state == "closed":
        assert VERDICTS & set(told)
    if state == "cancelled":
        assert "sent" not in told
    assert bool(allowed(state)) == (state not in ENDED)


def test_its_names_are_ours():
    assert made().name == "R-000007" and made().is_open and not made("closed").is_open


def test_an_approval_is_a_number_and_a_replacement_a_serial_number():
    with pytest.raises(BadInput, match="RMA"):
        check(made("drafted", rma=" "), "approved", Outcome())
    check(made("drafted", rma="X"), "approved", Outcome())
    with pytest.raises(BadInput, match="serial"):
        check(made("replaced"), "came_back", Outcome())
    check(made("replaced", new_serial="N"), "came_back", Outcome())
    check(made("replaced"), "came_back", Outcome(serial="N"))
    check(made("repaired"), "came_back", Outcome())
    with pytest.raises(BadInput, match="zero"):
        check(made(), "credited", Outcome(credit=of_units(-1, "EUR")))


def test_what_a_step_does_to_the_part():
    assert part_event(made("approved"), "sent") == "returned"
    came = {state: part_event(made(state), "came_back") for state in ("repaired", "refused", "replaced")}
    assert came == {"repaired": "came_back", "refused": "written_off", "replaced": ""}
    assert part_event(made("sent"), "credited") == ""


def test_it_is_overdue_while_the_supplier_says_nothing():
    assert days_away(made("approved", sent=None), NOW + 99 * DAY) == 0
    assert not is_overdue(made(), NOW + 14 * DAY) and is_overdue(made(), NOW + 15 * DAY)
    assert is_overdue(made("received"), NOW + 4 * DAY, days=3)
    assert not is_overdue(made("repaired"), NOW + 99 * DAY)
    assert days_away(made("closed", back=SENT + timedelta(days=5)), NOW + 99 * DAY) == 5
    assert days_away(made(), NOW - DAY) == 0, "clocks differ a little"


def test_a_parcel_is_followed_where_its_carrier_is_known():
    (dpd,) = carriers_of({"carrier": [{"name": "DPD", "link": "https://x.example/{number}/in"}]})
    assert dpd == Carrier("DPD", "https://x.example/{number}/in")
    assert tracking_link(" dpd", " 05 22/?&a ", [dpd]) == "https://x.example/05%2022%2F%3F%26a/in"
    assert tracking_link("dpd", " ", [dpd]) == tracking_link("UPS", "1", [dpd]) == ""


@pytest.mark.parametrize(
    "row",
    [
        {"name": "DPD", "link": "http://x.example/{number}"},
        {"name": "DPD", "link": "https://x.example/"},
        {"name": " ", "link": "https://x.example/{number}"},
        "DPD",
    ],
)
def test_a_carrier_without_a_safe_link_is_refused(row):
    with pytest.raises(ValueError):
        carriers_of({"carrier": [row]})
    with pytest.raises(ValueError):
        carriers_of({"carrier": 7})
