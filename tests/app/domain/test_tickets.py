"""The life of a ticket, and how its number is written."""

from datetime import UTC, datetime

import pytest

from app.domain.errors import BadInput
from app.domain.tickets import (
    EVENT_NAMES,
    OPEN,
    STATE_NAMES,
    TICKET,
    StaleTicket,
    Ticket,
    after,
    allowed,
)

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def test_a_repair_from_the_call_to_the_door():
    state = "new"
    for event in ("received", "begun", "ordered_part", "resumed", "finished", "closed"):
        assert event in allowed(state)
        state = after(state, event)
    assert state == "closed" and after(state, "reopened") == "working"


def test_what_cannot_happen_is_said_plainly():
    with pytest.raises(BadInput, match="Closed.*Begin work") as failure:
        after("closed", "begun")
    assert failure.value.advice


def test_every_state_and_event_has_a_word():
    assert set(STATE_NAMES) == set(TICKET.states) and set(EVENT_NAMES) == set(TICKET.events)
    assert OPEN <= set(TICKET.states)
    assert not any("joined" in allowed(state) for state in TICKET.states)


def test_open_tickets_can_all_be_finished_joined_and_given_up():
    for state in OPEN:
        assert {"finished", "joined", "cancelled"} <= {e for e in TICKET.events if TICKET.allows(state, e)}


def test_a_stale_ticket_keeps_both():
    mine = Ticket(1, 42, "Mine", "new", NOW, NOW)
    theirs = Ticket(1, 42, "Theirs", "working", NOW, NOW, version=2)
    failure = StaleTicket(mine, theirs)
    assert (failure.mine, failure.theirs) == (mine, theirs)
    assert "T-000042" in str(failure) and mine.is_open
