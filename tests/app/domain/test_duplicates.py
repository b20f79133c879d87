"""The same request again, and requests that only look alike."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.duplicates import likely_duplicates, likeness
from app.domain.tickets import NewTicket, Ticket

NOW = datetime(2026, 3, 31, 8, 0, tzinfo=UTC)


def ticket(number: int = 1, title: str = "Display shows E41", **fields: Any) -> Ticket:
    days = fields.pop("days", 3)
    state = fields.pop("state", "new")
    opened = NOW - timedelta(days=days)
    return Ticket(number, number, title, state, opened, opened, **fields)


def found(new: NewTicket, *others: Ticket) -> list[tuple[int, str]]:
    return [(each.ticket.id, each.reason) for each in likely_duplicates(new, others, NOW)]


def test_the_same_device_asked_again_in_other_words():
    new = NewTicket("E41 on the display, stops", device_id=7, person_id=2)
    assert found(new, ticket(device_id=7), ticket(2, person_id=2)) == [(1, "device"), (2, "person")]


def test_a_scan_without_words_shows_what_is_open_on_the_device():
    assert found(NewTicket("Brema CB 640 · X1", device_id=7), ticket(device_id=7)) == [(1, "device")]


def test_two_different_faults_of_one_device_are_two_requests():
    new = NewTicket("Door", "The door seal is torn, needs a new one", device_id=7)
    assert found(new, ticket(device_id=7, text="Stops after ten minutes, fan is quiet")) == []


@pytest.mark.parametrize(
    "fields", [{"days": 31}, {"state": "closed"}, {"state": "done"}, {"state": "joined"}]
)
def test_old_and_ended_ones_are_left_alone(fields: dict[str, Any]):
    assert found(NewTicket("Display shows E41", device_id=7), ticket(device_id=7, **fields)) == []


def test_two_machines_with_one_fault_are_two_requests():
    new = NewTicket("Display shows E41", device_id=7, company_id=3)
    assert found(new, ticket(device_id=8, company_id=3)) == []


def test_the_same_customer_is_told_only_when_it_reads_alike():
    new = NewTicket("Wants a quote for filters", person_id=2)
    assert found(new, ticket(person_id=2)) == []
    assert found(new, ticket(title="Quote for filters", person_id=2)) == [(1, "person")]
    assert found(NewTicket("Display shows E41"), ticket()) == []


def test_likeness_forgives_writing_and_order():
    assert likeness("Šaldytuvas nešaldo", "nesaldo SALDYTUVAS") == 100
    assert likeness("compressor is loud", "invoice is wrong") < 60
