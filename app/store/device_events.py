"""Everything that happened to a device, from wherever it is kept: tickets and their steps, costs, calls,
visits, notes. Whoever asks sorts it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from app.domain.history import joined_notes, kind_of, outcome_of
from app.domain.service_history import CostLine, ServiceEvent
from app.domain.ticket_names import ticket_name
from app.store.cost_rows import costs_of_device
from app.store.return_rows import predecessor, return_events
from app.store.tables.equipment import device, device_event
from app.store.tables.history import contact, note
from app.store.tables.tickets import ticket, ticket_link, ticket_step


def device_events(connection: Connection, device_id: int, costs: Iterable[CostLine]) -> list[ServiceEvent]:
    """In no order; a call stands once, also when several tickets came of it. ``costs``: the device's."""
    tickets = {
        row.id: row for row in connection.execute(select(ticket).where(ticket.c.device_id == device_id))
    }
    own = connection.execute(select(device_event).where(device_event.c.device_id == device_id)).all()
    events = [_opened(row) for row in tickets.values()]
    events += _steps(connection, device_id, tickets)
    events += [
        ServiceEvent(each.at, "cost", each.text or each.kind, str(each.id), "", each.who, each.ticket_id,
                     each.amount)
        for each in costs
    ]  # fmt: skip
    events += [
        ServiceEvent(row.at, row.kind, row.text, row.ref or str(row.id), "", row.who)
        for row in own
        if row.kind != "call"
    ]
    calls: dict[str, tuple[int | None, datetime]] = {
        row.ref: (None, row.at) for row in own if row.kind == "call"
    }
    calls |= _calls_of_tickets(connection, device_id, tickets)
    returned = return_events(connection, device_id)
    events += returned
    events += _before(connection, device_id, {each.ref for each in returned})
    return events + _calls(connection, calls)


def _before(connection: Connection, device_id: int, known: set[str]) -> list[ServiceEvent]:
    """What happened to the device that this one came instead of, with its serial number. ``known``: steps of
    returns that are told already."""
    older = predecessor(connection, device_id)
    if older is None:
        return []
    serial = connection.execute(select(device.c.serial).where(device.c.id == older)).scalar() or ""
    return [
        replace(each, text=" · ".join(word for word in (serial, each.text) if word))
        for each in device_events(connection, older, costs_of_device(connection, older))
        if each.kind != "return" or each.ref not in known
    ]


def _opened(row: Any) -> ServiceEvent:
    title = f"{ticket_name(row.number)} {row.title}"
    return ServiceEvent(row.opened, "ticket", title, str(row.id), row.text, row.opened_by, row.id)


def _steps(connection: Connection, device_id: int, tickets: dict[int, Any]) -> list[ServiceEvent]:
    rows = connection.execute(
        select(ticket_step)
        .join(ticket, ticket.c.id == ticket_step.c.ticket_id)
        .where(ticket.c.device_id == device_id, ticket_step.c.event != "opened")
    )
    return [
        ServiceEvent(
            row.at, "step", f"{ticket_name(tickets[row.ticket_id].number)}: {row.event}", str(row.id),
            row.text, row.who, row.ticket_id,
        )
        for row in rows
    ]  # fmt: skip


def _calls_of_tickets(
    connection: Connection, device_id: int, tickets: dict[int, Any]
) -> dict[str, tuple[int | None, datetime]]:
    linked = connection.execute(
        select(ticket_link.c.ticket_id, ticket_link.c.ref)
        .join(ticket, ticket.c.id == ticket_link.c.ticket_id)
        .where(ticket.c.device_id == device_id, ticket_link.c.kind == "call")
    )
    calls: dict[str, tuple[int | None, datetime]] = {
        row.ref: (row.ticket_id, tickets[row.ticket_id].opened) for row in linked
    }
    return calls | {row.call: (row.id, row.opened) for row in tickets.values() if row.call}


def _calls(connection: Connection, calls: dict[str, tuple[int | None, datetime]]) -> list[ServiceEvent]:
    """A call that goes on has no contact yet: it stands there by the time it was linked."""
    known = {
        row.call: row for row in connection.execute(select(contact).where(contact.c.call.in_(list(calls))))
    }
    texts: dict[str, list[str]] = {}
    rows = connection.execute(select(note).where(note.c.call.in_(list(calls))).order_by(note.c.updated_at))
    for row in rows:
        texts.setdefault(row.call, []).append(row.text)
    events = []
    for call, (ticket_id, at) in calls.items():
        text, done = joined_notes(texts.get(call, [])), known.get(call)
        if done is None:
            events.append(ServiceEvent(at, "call", "", call, text, "", ticket_id))
            continue
        kind = kind_of(done.direction, done.answered is not None, done.end_reason)
        title = f"{kind} {outcome_of(done.disposition, done.end_reason)}"
        events.append(ServiceEvent(done.arrived, "call", title, call, text, done.operator, ticket_id))
    return events
