"""Promises to customers, and the deadlines they make: kept true with every step, in its transaction."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select

from app.domain.changes import Changes
from app.domain.errors import NotAllowed, NotFound
from app.domain.opening_hours import closed_text, hours_of, weekly_text
from app.domain.service_promises import (
    Calendar,
    Clock,
    Promise,
    Promises,
    StalePromises,
    Story,
    TicketClocks,
    checked,
    clocks,
    due_of,
    first_promises,
    promised,
)
from app.domain.tickets import OPEN, TicketEvent
from app.services.duty_ports import OpenTickets
from app.store.desk import DeskPart
from app.store.sqlite import upsert
from app.store.tables.duty import calendar, promise, ticket_due
from app.store.tables.history import contact
from app.store.tables.tickets import series, ticket, ticket_link, ticket_step
from app.store.ticket_rows import due_lines, next_number

TICKETS = Changes(tickets=True)
CHUNK = 100
"""Tickets that are reckoned in one transaction when the promises changed."""

_ALL = -1
"""Priority of a row that holds for every one: in a key there is no NULL."""
_STALE = (
    select(ticket.c.id)
    .outerjoin(ticket_due, ticket_due.c.ticket_id == ticket.c.id)
    .where(
        ticket.c.state.in_(sorted(OPEN)),
        ticket_due.c.promises.is_distinct_from(bindparam("promises")),
    )
    .limit(CHUNK)
)
_VERSION = select(series.c.number).where(series.c.name == bindparam("series"))
_CALLED = (
    select(ticket_link.c.ticket_id, contact.c.answered)
    .join(contact, contact.c.call == ticket_link.c.ref)
    .where(
        ticket_link.c.kind == "call",
        ticket_link.c.ticket_id.in_(bindparam("tickets", expanding=True)),
        contact.c.direction == "out",
        contact.c.answered.is_not(None),
    )
)


class StoredPromises(DeskPart):
    """Deadlines of ``Duties`` over the store."""

    def open_tickets(self, limit: int = 2000) -> OpenTickets:
        self.catch_up()
        with self.store.reading() as connection:
            return due_lines(connection, limit)

    def clocks_of(self, ticket_id: int) -> TicketClocks:
        with self.store.reading() as connection:
            promises = promises_in(connection, self.region)
            story = _stories(connection, [ticket_id]).get(ticket_id)
            if story is None:
                raise NotFound(
                    "There is no ticket with this number.", "Search by the customer or the device."
                )
            rule = promises.rule_for(story.priority, story.team)
            return TicketClocks(ticket_id, rule, clocks(promises, story))

    def promises(self) -> Promises:
        with self.store.reading() as connection:
            return promises_in(connection, self.region)

    def save_promises(self, promises: Promises, role: str) -> Promises:
        supervisors_only(role)
        checked(promises)
        with self.store.writing(TICKETS) as connection:
            if version_of(connection, "promises") != promises.version:
                raise StalePromises
            _write(connection, promises)
            self._audit(connection, "promises saved", None)
        self.catch_up()
        return self.promises()

    def catch_up(self) -> int:
        """Reckon open tickets whose deadlines are of older promises; how many. In small transactions: a call
        that is recorded meanwhile waits for none of them long."""
        done = 0
        while True:
            with self.store.reading() as connection:
                stale = _stale(connection, version_of(connection, "promises"))
            if not stale:
                return done
            with self.store.writing(TICKETS) as connection:
                settle(connection, stale, self.region)
            done += len(stale)


def supervisors_only(role: str) -> None:
    if role != "supervisor":
        raise NotAllowed("Only a supervisor may change this.", "Ask one to do it.")


def settle(connection: Connection, tickets: Iterable[int], region: str) -> None:
    """Deadlines of these tickets as they are now, written. Inside the transaction that changed them."""
    promises = promises_in(connection, region)
    if not promises.version:
        # From the first deadline on they are the store's: other programs may have another region.
        _write(connection, promises)
        promises = promises_in(connection, region)
    rows = [
        _row(ticket_id, story, clocks(promises, story)) | {"promises": promises.version}
        for ticket_id, story in _stories(connection, list(tickets)).items()
    ]
    if rows:
        connection.execute(upsert(ticket_due, "ticket_id"), rows)


def settle_called(connection: Connection, call: str) -> None:
    """The contact of an outgoing call was written: it may be a first response of the tickets it belongs to.
    They were opened, so there are promises: no region is asked for."""
    of_call = (ticket_link.c.kind == "call", ticket_link.c.ref == call)
    found = connection.execute(select(ticket_link.c.ticket_id).where(*of_call)).scalars().all()
    if found:
        settle(connection, found, "")


def version_of(connection: Connection, name: str) -> int:
    return connection.execute(_VERSION, {"series": name}).scalar_one()


def promises_in(connection: Connection, region: str) -> Promises:
    """As they were saved; before that, the first ones."""
    version = version_of(connection, "promises")
    if not version:
        return first_promises(region)
    rules = connection.execute(select(promise).order_by(promise.c.position)).all()
    calendars = connection.execute(select(calendar).order_by(calendar.c.position)).all()
    return Promises(
        tuple(
            Promise(each.response, each.solution, each.calendar, priority_of(each), each.team)
            for each in rules
        ),
        tuple(Calendar(each.name, hours_of(each.zone, each.weekly, each.closed)) for each in calendars),
        version,
    )


def priority_of(row: Row[Any]) -> int | None:
    """None: all of them."""
    return None if row.priority == _ALL else row.priority


def priority_column(priority: int | None) -> int:
    return _ALL if priority is None else priority


def _write(connection: Connection, promises: Promises) -> None:
    connection.execute(delete(promise))
    connection.execute(delete(calendar))
    for position, each in enumerate(promises.calendars):
        hours = {"zone": each.hours.zone, "weekly": weekly_text(each.hours.weekly)}
        row = hours | {"name": each.name, "closed": closed_text(each.hours)}
        connection.execute(insert(calendar), row | {"position": position})
    for position, rule in enumerate(promises.rules):
        whom = {"priority": priority_column(rule.priority), "team": rule.team}
        what = {"response": rule.response, "solution": rule.solution, "calendar": rule.calendar}
        connection.execute(insert(promise), whom | what | {"position": position})
    next_number(connection, "promises")


def _stale(connection: Connection, version: int) -> Sequence[int]:
    return connection.execute(_STALE, {"promises": version}).scalars().all()


def _stories(connection: Connection, tickets: Sequence[int]) -> dict[int, Story]:
    fields = (ticket.c.id, ticket.c.opened, ticket.c.priority, ticket.c.team, ticket.c.state)
    rows = connection.execute(select(*fields).where(ticket.c.id.in_(tickets))).all()
    steps: dict[int, list[TicketEvent]] = defaultdict(list)
    taken = select(ticket_step).where(ticket_step.c.ticket_id.in_(tickets)).order_by(ticket_step.c.id)
    for each in connection.execute(taken):
        steps[each.ticket_id].append(TicketEvent(each.at, each.who, each.event, each.state, each.text))
    called: dict[int, list[datetime]] = defaultdict(list)
    for call in connection.execute(_CALLED, {"tickets": list(tickets)}):
        called[call.ticket_id].append(call.answered)
    return {
        row.id: Story(
            row.opened, row.priority, row.team, row.state, tuple(steps[row.id]), tuple(called[row.id])
        )
        for row in rows
    }


def _row(ticket_id: int, story: Story, running: tuple[Clock, ...]) -> dict[str, Any]:
    dues = {each.kind: due_of(each) for each in running}
    owed = promised(dues.values(), story.state)
    row: dict[str, Any] = {"ticket_id": ticket_id, "due": owed.due, "due_soon": owed.soon}
    row |= {"due_kind": owed.kind, "standing": owed.standing}
    for kind in ("response", "solution"):
        due = dues.get(kind)
        row |= {f"{kind}_due": due.due if due else None, f"{kind}_met": due.met if due else None}
    return row
