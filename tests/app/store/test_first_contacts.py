"""First-contact resolution over the history."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import insert

from app.domain.changes import Changes
from app.domain.house_clock import HouseClock
from app.services.report_ports import Asked, FirstContact
from app.store.reports import StoredReports
from app.store.tables.tickets import ticket_link
from tests.people import NOON, Desk, contact
from tests.workshop import Bench

DAY = 86400.0


def asked(group: str = "queue") -> Asked:
    return Asked(date(2026, 1, 1), date(2026, 1, 3), group)


def test_calls_are_judged_when_their_window_has_passed(desk: Desk) -> None:
    reports = StoredReports(desk.store)
    reports.clock = HouseClock("UTC")
    desk.contacts.record(contact("c1"))
    desk.contacts.record(contact("c2", arrived=NOON + DAY))
    desk.contacts.record(replace(contact("c3", arrived=NOON + 9 * DAY), answered=None))
    desk.contacts.record(contact("c4", number="+37069999999"))
    desk.contacts.record(contact("c5", number=""))
    assert reports.first_contacts(asked(), "supervisor") == (FirstContact("support", 3, 2),)
    assert reports.first_contacts(asked("operator"), "supervisor", 30) == (FirstContact("rasa", 3, 1),)
    soon = HouseClock().local(NOON).date() + timedelta(days=36500)
    assert reports.first_contacts(Asked(soon, soon), "supervisor") == ()


def test_two_who_hide_their_numbers_are_not_one_who_came_again(desk: Desk) -> None:
    """A network that is trusted tells the number of who withholds it (RFC 3323, RFC 3325)."""
    person = desk.add("Jonas").id
    desk.contacts.record(contact("c1", withheld=True))
    desk.contacts.record(contact("c2", "+37069999999", arrived=NOON + 60, withheld=True))
    desk.contacts.record(contact("c3", arrived=NOON + 120, withheld=True, person_id=person))
    reports = StoredReports(desk.store)
    reports.clock = HouseClock("UTC")
    assert reports.first_contacts(asked(), "supervisor") == (FirstContact("support", 1, 1),)


def test_another_ticket_is_another_thing(bench: Bench, desk: Desk) -> None:
    first, second = (bench.ticket().id for _ in range(2))
    desk.contacts.record(contact("c1"))
    desk.contacts.record(contact("c2", arrived=NOON + DAY))
    with desk.store.writing(Changes()) as connection:
        for call, number in (("c1", first), ("c2", second)):
            connection.execute(insert(ticket_link), {"ticket_id": number, "kind": "call", "ref": call})
    reports = StoredReports(desk.store)
    reports.clock = HouseClock("UTC")
    assert reports.first_contacts(asked(), "supervisor") == (FirstContact("support", 2, 2),)
