"""Tickets of a desk: opened, changed, moved, joined, listed."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, or_, select, update

from app.domain import placeholders
from app.domain.changes import Changes
from app.domain.duplicates import WINDOW, Duplicate, likely_duplicates
from app.domain.equipment import NewDevice
from app.domain.errors import BadInput
from app.domain.service_history import TicketCard
from app.domain.tickets import (
    OPEN,
    Link,
    NewTicket,
    StaleTicket,
    Ticket,
    TicketEvent,
    TicketLine,
    after,
)
from app.store.cards import current_jobs
from app.store.cost_rows import costs_of_ticket
from app.store.desk import DeskPart, now
from app.store.device_rows import one_device, warranty_of
from app.store.devices import insert_device
from app.store.duty import keep_true, note_owner
from app.store.stock import refuse_while_lent
from app.store.tables.people import membership
from app.store.tables.returns import supplier_return
from app.store.tables.stock import loan, part
from app.store.tables.tickets import cost, ticket, ticket_link
from app.store.ticket_rows import (
    add_links,
    add_step,
    next_number,
    numbered_ticket,
    one_ticket,
    snapshot,
    steps_of,
    ticket_lines,
    tickets,
    touch,
    urgent_lines,
)
from app.store.time_spent_rows import book_calls, move_time

BOTH = Changes(tickets=True, devices=True)
_FIELDS = {
    "title": "title",
    "text": "text",
    "priority": "priority",
    "owner": "owner",
    "team": "team",
    "device_id": "device",
    "person_id": "person",
    "company_id": "company",
}


class StoredTickets(DeskPart):
    """``Tickets`` over the store."""

    def open_ticket(self, new: NewTicket) -> Ticket:
        with self.store.writing(BOTH) as connection:
            return self._open(connection, new)

    def open_with_device(self, device: NewDevice, new: NewTicket) -> Ticket:
        with self.store.writing(BOTH) as connection:
            device_id = insert_device(connection, device)
            made = one_device(connection, device_id)
            self._audit(connection, "device saved", device.person_id or device.company_id, made.title)
            title = new.title.strip() or made.title
            values = {name: getattr(new, name) for name in NewTicket.__slots__}
            return self._open(connection, NewTicket(**values | {"title": title, "device_id": device_id}))

    def _open(self, connection: Connection, new: NewTicket) -> Ticket:
        if not new.title.strip():
            raise BadInput("The ticket has no title.", "Write in a few words what is wanted.")
        placeholders.checked(new.title, new.text)
        at = now()
        row = _row(connection, new, at) | {"number": next_number(connection), "opened_by": self.who}
        key = connection.execute(insert(ticket), row).inserted_primary_key
        assert key is not None
        call = (Link("call", new.call),) if new.call else ()
        add_links(connection, key[0], (*new.links, *call))
        add_step(connection, key[0], TicketEvent(at, self.who, "opened", "new"))
        keep_true(connection, [key[0]], self.region)
        return one_ticket(connection, key[0])

    def ticket_card(self, ticket_id: int) -> TicketCard:
        with self.store.reading() as connection:
            found = one_ticket(connection, ticket_id)
            made = None if found.device_id is None else one_device(connection, found.device_id).product
            steps = steps_of(connection, ticket_id)
            return TicketCard(found, steps, costs_of_ticket(connection, ticket_id), made)

    def ticket_by_number(self, number: int) -> Ticket:
        with self.store.reading() as connection:
            return numbered_ticket(connection, number)

    def save_ticket(self, ticket: Ticket) -> Ticket:
        if not ticket.title.strip():
            raise BadInput("The ticket has no title.", "Write in a few words what is wanted.")
        with self.store.writing(BOTH) as connection:
            stored = one_ticket(connection, ticket.id)
            if stored.version != ticket.version:
                raise StaleTicket(mine=ticket, theirs=stored)
            placeholders.checked_change(ticket.text, stored.text)
            placeholders.checked_change(ticket.title, stored.title)
            changed = [
                word for name, word in _FIELDS.items() if getattr(ticket, name) != getattr(stored, name)
            ]
            if not changed:
                return stored
            columns: dict[str, Any] = {name: getattr(ticket, name) for name in _FIELDS}
            if "device" in changed:
                columns |= _warranty_now(connection, ticket.device_id, "")
            touch(connection, ticket.id, **columns)
            add_step(
                connection,
                ticket.id,
                TicketEvent(now(), self.who, "changed", stored.state, ", ".join(changed)),
            )
            note_owner(connection, ticket.id, stored.owner, ticket.owner)
            keep_true(connection, [ticket.id], self.region)
            return one_ticket(connection, ticket.id)

    def move_ticket(self, ticket_id: int, event: str, text: str = "") -> Ticket:
        with self.store.writing(BOTH) as connection:
            return self._move(connection, ticket_id, event, text)

    def _move(self, connection: Connection, ticket_id: int, event: str, text: str) -> Ticket:
        stored = one_ticket(connection, ticket_id)
        if event == "joined":
            raise BadInput("A ticket is joined to another one.", "Choose which.")
        state = after(stored.state, event)
        if event in ("closed", "cancelled"):
            refuse_while_lent(connection, stored)
        touch(connection, ticket_id, state=state)
        add_step(connection, ticket_id, TicketEvent(now(), self.who, event, state, text.strip()))
        keep_true(connection, [ticket_id], self.region)
        return one_ticket(connection, ticket_id)

    def join_ticket(self, ticket_id: int, into_id: int) -> Ticket:
        with self.store.writing(BOTH) as connection:
            gone, into = one_ticket(connection, ticket_id), one_ticket(connection, into_id)
            if gone.id == into.id or not into.is_open:
                raise BadInput(f"Nothing can be joined to {into.name}.", "Choose another that is open.")
            state = after(gone.state, "joined")
            self._move_all(connection, gone, into)
            touch(connection, gone.id, state=state, joined_to=into.id)
            add_step(connection, gone.id, TicketEvent(now(), self.who, "joined", state, into.name))
            text = "\n".join(part for part in (into.text, gone.text) if part.strip())
            touch(connection, into.id, text=text)
            add_step(connection, into.id, TicketEvent(now(), self.who, "linked", into.state, gone.name))
            keep_true(connection, [gone.id, into.id], self.region)
            return one_ticket(connection, into.id)

    def _move_all(self, connection: Connection, gone: Ticket, into: Ticket) -> None:
        """Links, costs, parts and loaners follow; what the other lacks, it gets."""
        other: tuple[Link, ...] = (Link("ticket", str(gone.id), gone.name),)
        if gone.device_id is not None and into.device_id not in (None, gone.device_id):
            other += (Link("device", str(gone.device_id), gone.device),)
        move_time(connection, gone.id, into.id)
        add_links(connection, into.id, (*gone.links, *other))
        connection.execute(delete(ticket_link).where(ticket_link.c.ticket_id == gone.id))
        book_calls(connection, ((each.kind, each.ref) for each in gone.links))
        for table in (cost, part, loan, supplier_return):
            connection.execute(update(table).where(table.c.ticket_id == gone.id).values(ticket_id=into.id))
        names = ("device_id", "person_id", "company_id")
        lacking = {name: getattr(gone, name) for name in names if getattr(into, name) is None}
        if lacking.get("device_id") is not None:
            lacking |= _warranty_now(connection, gone.device_id, "")
        if lacking:
            connection.execute(update(ticket).where(ticket.c.id == into.id).values(lacking))

    def link(self, ticket_id: int, link: Link) -> Ticket:
        with self.store.writing(BOTH) as connection:
            stored = one_ticket(connection, ticket_id)
            if add_links(connection, ticket_id, [link]):
                touch(connection, ticket_id)
                text = f"{link.kind} {link.title or link.ref}"
                add_step(connection, ticket_id, TicketEvent(now(), self.who, "linked", stored.state, text))
                keep_true(connection, [ticket_id], self.region)
            return one_ticket(connection, ticket_id)

    def duplicates_of(self, new: NewTicket) -> tuple[Duplicate, ...]:
        at = now()
        same = [
            column == value
            for column, value in (
                (ticket.c.device_id, new.device_id),
                (ticket.c.person_id, new.person_id),
                (ticket.c.company_id, new.company_id),
            )
            if value is not None
        ]
        if not same:
            return ()
        recent = (ticket.c.state.in_(sorted(OPEN)), ticket.c.opened >= at - WINDOW)
        with self.store.reading() as connection:
            return likely_duplicates(new, tickets(connection, *recent, or_(*same)), at)

    def tickets_of(
        self,
        *,
        person_id: int | None = None,
        company_id: int | None = None,
        device_id: int | None = None,
        limit: int = 50,
    ) -> tuple[TicketLine, ...]:
        whose = []
        if person_id is not None:
            whose.append(ticket.c.person_id == person_id)
        if company_id is not None:
            staff = select(membership.c.person_id).where(
                membership.c.company_id == company_id, membership.c.until == ""
            )
            alone = ticket.c.company_id.is_(None) & ticket.c.person_id.in_(staff)
            whose.append((ticket.c.company_id == company_id) | alone)
        if device_id is not None:
            whose.append(ticket.c.device_id == device_id)
        if not whose:
            return ()
        with self.store.reading() as connection:
            return ticket_lines(connection, or_(*whose), limit=limit)

    def work_list(self, owner: str = "", team: str = "", limit: int = 200) -> tuple[TicketLine, ...]:
        wanted = [ticket.c.owner == owner] if owner else []
        wanted += [ticket.c.team == team] if team else []
        with self.store.reading() as connection:
            return urgent_lines(connection, *wanted, limit=limit)


def _row(connection: Connection, new: NewTicket, at: datetime) -> dict[str, Any]:
    """Columns of a ticket to be; whose the device is, asked for it, unless somebody else is said to."""
    person_id, company_id = new.person_id, new.company_id
    if new.device_id is not None and person_id is None and company_id is None:
        owner = one_device(connection, new.device_id).owner
        person_id, company_id = owner.person_id, owner.company_id
    if company_id is None and person_id is not None:
        job = current_jobs(connection, [person_id]).get(person_id)
        company_id = job.company_id if job else None
    row = {
        "title": " ".join(new.title.split()),
        "text": new.text,
        "state": "new",
        "priority": new.priority,
        "owner": new.owner,
        "team": new.team,
        "call": new.call,
        "cause": new.cause,
        "device_id": new.device_id,
        "person_id": person_id,
        "company_id": company_id,
        "opened": at,
        "changed": at,
    }
    return row | _warranty_now(connection, new.device_id, new.cause)


def _warranty_now(connection: Connection, device_id: int | None, cause: str) -> dict[str, Any]:
    if device_id is None:
        return snapshot(None)
    return snapshot(warranty_of(connection, one_device(connection, device_id), now().date(), cause))
