"""Tickets read as values, and the pieces of a ticket written inside somebody's transaction."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, case, func, insert, select, update

from app.domain.errors import NotFound
from app.domain.tickets import OPEN, Link, Promised, Ticket, TicketEvent, TicketLine
from app.domain.warranty import Override, Verdict, Warranty
from app.services.duty_ports import OpenTickets
from app.store.desk import now
from app.store.device_rows import title_of
from app.store.tables.duty import ticket_due
from app.store.tables.equipment import device, product
from app.store.tables.people import party
from app.store.tables.tickets import series, ticket, ticket_link, ticket_step
from app.store.time_spent_rows import book_calls

_person = party.alias("ticket_person")
_company = party.alias("ticket_company")
_TICKETS: Select[Any] = (
    select(
        ticket,
        _person.c.name.label("person"),
        _company.c.name.label("company"),
        device.c.serial,
        product.c.maker,
        product.c.model,
        product.c.kind.label("product_kind"),
        ticket_due.c.due,
        ticket_due.c.due_soon,
        ticket_due.c.due_kind,
        ticket_due.c.standing,
    )
    .outerjoin(_person, _person.c.id == ticket.c.person_id)
    .outerjoin(_company, _company.c.id == ticket.c.company_id)
    .outerjoin(device, device.c.id == ticket.c.device_id)
    .outerjoin(product, product.c.id == device.c.product_id)
    .outerjoin(ticket_due, ticket_due.c.ticket_id == ticket.c.id)
)
_OPEN_FIRST = case((ticket.c.state.in_(sorted(OPEN)), 0), else_=1)


def one_ticket(connection: Connection, ticket_id: int) -> Ticket:
    return _the_one(connection, ticket.c.id == ticket_id)


def numbered_ticket(connection: Connection, number: int) -> Ticket:
    return _the_one(connection, ticket.c.number == number)


def _the_one(connection: Connection, which: ColumnElement[bool]) -> Ticket:
    found = tickets(connection, which)
    if not found:
        raise NotFound("There is no ticket with this number.", "Search by the customer or the device.")
    return found[0]


def tickets(connection: Connection, *conditions: ColumnElement[bool], limit: int = 200) -> list[Ticket]:
    """Newest first, with their links."""
    rows = connection.execute(
        _TICKETS.where(*conditions).order_by(ticket.c.opened.desc(), ticket.c.id.desc()).limit(limit)
    ).all()
    links: dict[int, list[Link]] = {}
    of_these = ticket_link.c.ticket_id.in_([row.id for row in rows])
    for each in connection.execute(select(ticket_link).where(of_these).order_by(ticket_link.c.kind)):
        links.setdefault(each.ticket_id, []).append(Link(each.kind, each.ref, each.title))
    return [_ticket(row, tuple(links.get(row.id, ()))) for row in rows]


def ticket_lines(
    connection: Connection, *conditions: ColumnElement[bool], limit: int = 50
) -> tuple[TicketLine, ...]:
    """Open ones first, then newest first."""
    order = (_OPEN_FIRST, ticket.c.opened.desc(), ticket.c.id.desc())
    rows = connection.execute(_TICKETS.where(*conditions).order_by(*order).limit(limit))
    return tuple(_line(row) for row in rows)


def urgent_lines(
    connection: Connection, *conditions: ColumnElement[bool], limit: int
) -> tuple[TicketLine, ...]:
    """Open ones by priority, then oldest first."""
    order = (ticket.c.priority.desc(), ticket.c.opened, ticket.c.id)
    still_open = ticket.c.state.in_(sorted(OPEN))
    rows = connection.execute(_TICKETS.where(still_open, *conditions).order_by(*order).limit(limit))
    return tuple(_line(row) for row in rows)


def due_lines(connection: Connection, limit: int) -> OpenTickets:
    """Open ones: what is due first comes first, then by priority and age."""
    still_open = ticket.c.state.in_(sorted(OPEN))
    order = (
        ticket_due.c.due.is_(None), ticket_due.c.due, ticket.c.priority.desc(), ticket.c.opened, ticket.c.id,
    )  # fmt: skip
    rows = connection.execute(_TICKETS.where(still_open).order_by(*order).limit(limit)).all()
    total = len(rows)
    if total == limit:
        total = connection.execute(select(func.count()).select_from(ticket).where(still_open)).scalar_one()
    return OpenTickets(tuple(_line(row) for row in rows), total)


def steps_of(connection: Connection, ticket_id: int) -> tuple[TicketEvent, ...]:
    """Oldest first."""
    rows = connection.execute(
        select(ticket_step).where(ticket_step.c.ticket_id == ticket_id).order_by(ticket_step.c.id)
    )
    return tuple(TicketEvent(row.at, row.who, row.event, row.state, row.text) for row in rows)


def next_number(connection: Connection, of: str = "ticket") -> int:
    """Numbers have no gaps: it is taken in the transaction that writes the ticket, and given back with it.
    ``of``: another series, of returns, of versions of promises."""
    counted = (
        update(series)
        .where(series.c.name == of)
        .values(number=series.c.number + 1)
        .returning(series.c.number)
    )
    return int(connection.execute(counted).scalar_one())


def add_step(connection: Connection, ticket_id: int, step: TicketEvent) -> None:
    row = {"ticket_id": ticket_id, "at": step.at, "who": step.who, "event": step.event}
    connection.execute(insert(ticket_step), row | {"state": step.state, "text": step.text})


def add_links(connection: Connection, ticket_id: int, links: Iterable[Link]) -> int:
    """Those it has not; returns how many were new."""
    rows = connection.execute(select(ticket_link).where(ticket_link.c.ticket_id == ticket_id))
    known = {(row.kind, row.ref) for row in rows}
    new = {(each.kind, each.ref): each for each in links if (each.kind, each.ref) not in known}
    if new:
        columns = [
            {"ticket_id": ticket_id, "kind": each.kind, "ref": each.ref, "title": each.title}
            for each in new.values()
        ]
        connection.execute(insert(ticket_link), columns)
        book_calls(connection, new)
    return len(new)


def touch(connection: Connection, ticket_id: int, **columns: Any) -> None:
    """Write columns of a ticket as its next version."""
    row = columns | {"changed": now(), "version": ticket.c.version + 1}
    connection.execute(update(ticket).where(ticket.c.id == ticket_id).values(row))


def snapshot(of: Warranty | None) -> dict[str, Any]:
    """The warranty as it was, in columns."""
    if of is None:
        return {"warranty": None}
    return {
        "warranty": of.verdict.value,
        "warranty_reason": of.reason,
        "warranty_terms": of.terms,
        "warranty_since": of.since,
        "warranty_until": of.until,
        "warranty_covers": "\n".join(sorted(of.covers)),
    }


def _ticket(row: Row[Any], links: tuple[Link, ...]) -> Ticket:
    return Ticket(
        id=row.id,
        number=row.number,
        title=row.title,
        state=row.state,
        opened=row.opened,
        changed=row.changed,
        text=row.text,
        priority=row.priority,
        owner=row.owner,
        team=row.team,
        opened_by=row.opened_by,
        call=row.call,
        device_id=row.device_id,
        device=title_of(row),
        person_id=row.person_id,
        person=row.person or "",
        company_id=row.company_id,
        company=row.company or "",
        joined_to=row.joined_to,
        warranty=_warranty(row),
        override=_override(row),
        links=links,
        version=row.version,
    )


def _line(row: Row[Any]) -> TicketLine:
    return TicketLine(
        id=row.id,
        number=row.number,
        title=row.title,
        state=row.state,
        priority=row.priority,
        opened=row.opened,
        changed=row.changed,
        owner=row.owner,
        team=row.team,
        device_id=row.device_id,
        device=title_of(row),
        person=row.person or "",
        company=row.company or "",
        promised=Promised(row.due, row.due_soon, row.due_kind or "", bool(row.standing)),
    )


def _warranty(row: Row[Any]) -> Warranty | None:
    if row.warranty is None:
        return None
    return Warranty(
        Verdict(row.warranty), row.warranty_reason, row.warranty_terms, row.warranty_since,
        row.warranty_until,
        frozenset(row.warranty_covers.split()),
    )  # fmt: skip


def _override(row: Row[Any]) -> Override | None:
    if row.override_at is None:
        return None
    return Override(row.override_at, row.override_who, row.override_role, row.override_reason)
