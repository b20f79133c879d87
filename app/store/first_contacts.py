"""The calls that first-contact resolution is judged by, read from the history."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, select, union

from app.domain.first_contact import Came, settled
from app.domain.house_clock import DAY, HouseClock
from app.services.report_ports import Asked, FirstContact
from app.store.desk import now
from app.store.report_choice import CUSTOMER
from app.store.tables.history import contact
from app.store.tables.tickets import ticket, ticket_link

_CALLS = (
    "id", "call", "arrived", "answered", "queue", "operator", "disposition",
)  # fmt: skip


def first_contacts(
    connection: Connection, clock: HouseClock, asked: Asked, days: int
) -> tuple[FirstContact, ...]:
    window = timedelta(days=days)
    start = datetime.fromtimestamp(clock.midnight(asked.first), UTC)
    end = min(datetime.fromtimestamp(clock.midnight(asked.last + DAY), UTC), now() - window)
    of = contact.c
    # Withheld numbers are one row of a report, and not one customer.
    by_number = (of.number != "") & ~of.withheld
    known = of.person_id.is_not(None) | of.company_id.is_not(None) | by_number
    period = (of.arrived >= start) & (of.arrived < end + window) & (of.direction == "in") & known
    tickets = _tickets(connection, period)
    asking = select(*(of[name] for name in _CALLS), CUSTOMER.label("customer")).where(period)
    calls = [_came(row, tickets[row.call], asked, end) for row in connection.execute(asking)]
    found = settled(calls, window.total_seconds())
    return tuple(FirstContact(key, *counts) for key, counts in sorted(found.items()))


def _tickets(connection: Connection, period: ColumnElement[bool]) -> defaultdict[str, set[int]]:
    """By call: opened in it, or linked to it."""
    linked = select(ticket_link.c.ref, ticket_link.c.ticket_id).where(ticket_link.c.kind == "call")
    opened = select(ticket.c.call, ticket.c.id).where(ticket.c.call != "")
    both = union(linked, opened).subquery()
    asking = select(both.c[0], both.c[1]).join(contact, contact.c.call == both.c[0]).where(period)
    found: defaultdict[str, set[int]] = defaultdict(set)
    for call, number in connection.execute(asking):
        found[call].add(number)
    return found


def _came(row: Any, tickets: set[int], asked: Asked, end: datetime) -> Came:
    chosen = not asked.queues or row.queue in asked.queues
    chosen = chosen and (not asked.operators or row.operator in asked.operators)
    return Came(
        row.customer,
        row.arrived.timestamp(),
        row.operator if asked.group_by == "operator" else row.queue,
        row.queue,
        row.disposition,
        frozenset(tickets),
        chosen and row.answered is not None and row.arrived < end,
    )
