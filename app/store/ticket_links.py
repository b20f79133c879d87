"""Links of a ticket told in words, taken away, and looked for."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, select

from app.domain.changes import Changes
from app.domain.documents import Topic
from app.domain.errors import NotFound
from app.domain.links import Linked, place_of
from app.domain.ticket_names import ticket_name, ticket_number
from app.domain.tickets import Link, Ticket, TicketEvent
from app.store.desk import DeskPart, now
from app.store.device_rows import line_of, lines
from app.store.device_search import StoredDeviceSearch
from app.store.documents import documents_about, one_document
from app.store.return_rows import returns
from app.store.search import StoredSearch
from app.store.tables.equipment import device, device_event
from app.store.tables.history import contact
from app.store.tables.people import party
from app.store.tables.returns import supplier_return
from app.store.tables.tickets import ticket, ticket_link
from app.store.ticket_rows import add_step, one_ticket, touch
from app.store.time_spent_rows import book_calls

TICKETS = Changes(tickets=True, devices=True)
NEAR = 6
"""Calls, visits and requests that are offered before anything is typed, of each."""


class StoredTicketLinks(DeskPart):
    """``TicketLinks`` over the store."""

    def unlink(self, ticket_id: int, link: Link) -> Ticket:
        this = (
            ticket_link.c.ticket_id == ticket_id,
            ticket_link.c.kind == link.kind,
            ticket_link.c.ref == link.ref,
        )
        with self.store.writing(TICKETS) as connection:
            stored = one_ticket(connection, ticket_id)
            if connection.execute(delete(ticket_link).where(*this)).rowcount:
                book_calls(connection, [(link.kind, link.ref)])
                touch(connection, ticket_id)
                text = f"link removed: {link.kind} {link.title or link.ref}"
                add_step(connection, ticket_id, TicketEvent(now(), self.who, "changed", stored.state, text))
            return one_ticket(connection, ticket_id)

    def links_of(self, ticket_id: int) -> tuple[Linked, ...]:
        with self.store.reading() as connection:
            of = one_ticket(connection, ticket_id)
            own = set(_own(of))
            links = {(each.kind, each.ref): each for each in (*_own(of), *of.links)}
            found = [_told(connection, each, each in own) for each in links.values()]
        return tuple(sorted(found, key=lambda each: (place_of(each.link.kind), each.title, each.link.ref)))

    def link_candidates(self, ticket_id: int, text: str, limit: int = 12) -> tuple[Linked, ...]:
        with self.store.reading() as connection:
            of = one_ticket(connection, ticket_id)
            near = _near(connection, of)
        if text.strip():
            found = [*self.find_things(text, limit), *self._people(text, limit)]
            words = text.casefold().split()
            found += [each for each in near if all(word in each.title.casefold() for word in words)]
        else:
            found = near
        taken = {(each.kind, each.ref) for each in (*_own(of), *of.links)} | {("ticket", str(of.id))}
        new = {(each.link.kind, each.link.ref): each for each in found}
        return tuple(each for key, each in new.items() if key not in taken)[:limit]

    def find_things(self, text: str, limit: int = 8) -> tuple[Linked, ...]:
        if not text.strip():
            return ()
        with self.store.reading() as connection:
            requests = _tickets(connection, text)
        devices = StoredDeviceSearch(self.store, self.who, self.region).search_devices(text, limit)
        return (
            *requests,
            *(
                Linked(Link("device", str(each.id), each.title), each.title, device_id=each.id)
                for each in devices
            ),
        )

    def _people(self, text: str, limit: int) -> list[Linked]:
        found = []
        for each in StoredSearch(self.store, self.who, self.region).search(text, limit):
            title = " · ".join(word for word in (each.title, each.subtitle) if word)
            link = Link(each.kind, str(each.id), each.title)
            person = each.id if each.kind == "person" else None
            company = each.id if each.kind == "company" else None
            found.append(Linked(link, title, person_id=person, company_id=company))
        return found


def _own(of: Ticket) -> tuple[Link, ...]:
    found = [Link("device", str(of.device_id), of.device)] if of.device_id is not None else []
    found += [Link("person", str(of.person_id), of.person)] if of.person_id is not None else []
    found += [Link("company", str(of.company_id), of.company)] if of.company_id is not None else []
    found += [Link("call", of.call)] if of.call else []
    return tuple(found)


def _told(connection: Connection, link: Link, own: bool) -> Linked:
    """The link as it is now; what nobody can look up keeps the title it was linked with."""
    readers = {
        "ticket": _ticket, "device": _device, "person": _party, "company": _party, "call": _call,
        "visit": _visit, "return": _return, "document": _document,
    }  # fmt: skip
    if link.kind not in readers:
        return Linked(link, link.title or link.ref, own=own)
    fields = readers[link.kind](connection, link)
    if fields is None:
        return Linked(link, link.title or link.ref, own=own, gone=link.kind != "call")
    return Linked(link, own=own, **fields)


Fields = dict[str, Any] | None


def _id(link: Link) -> int:
    return int(link.ref) if link.ref.isascii() and link.ref.isdigit() else 0


def _ticket(connection: Connection, link: Link) -> Fields:
    row = connection.execute(select(ticket).where(ticket.c.id == _id(link))).first()
    title = "" if row is None else f"{ticket_name(row.number)} {row.title}"
    return None if row is None else {"title": title, "ticket_id": row.id, "at": row.opened}


def _device(connection: Connection, link: Link) -> Fields:
    row = connection.execute(lines(device.c.id == _id(link))).first()
    return None if row is None else {"title": line_of(row).title, "device_id": row.id}


def _party(connection: Connection, link: Link) -> Fields:
    row = connection.execute(select(party).where(party.c.id == _id(link), party.c.kind == link.kind)).first()
    return None if row is None else {"title": row.name, f"{link.kind}_id": row.id}


def _call(connection: Connection, link: Link) -> Fields:
    row = connection.execute(_CALLS.where(contact.c.call == link.ref)).first()
    return None if row is None else _call_fields(row)


def _call_fields(row: Any) -> dict[str, Any]:
    number = "" if row.withheld else row.number or row.number_raw
    title = " · ".join(word for word in (row.person, row.company, number) if word)
    return {
        "title": title, "at": row.arrived, "person_id": row.person_id, "company_id": row.company_id,
        "number": number,
    }  # fmt: skip


def _visit(connection: Connection, link: Link) -> Fields:
    row = connection.execute(select(device_event).where(device_event.c.id == _id(link))).first()
    return None if row is None else {"title": row.text, "at": row.at, "device_id": row.device_id}


def _return(connection: Connection, link: Link) -> Fields:
    found = returns(connection, supplier_return.c.id == _id(link), limit=1)
    if not found:
        return None
    return {"title": f"{found[0].name} {found[0].thing}", "ticket_id": found[0].ticket_id}


def _document(connection: Connection, link: Link) -> Fields:
    try:
        kept = one_document(connection, _id(link))
    except NotFound:
        return None
    return {"title": kept.name, "at": kept.at, "document": kept}


_caller, _firm = party.alias("link_person"), party.alias("link_company")
_CALLS = (
    select(contact, _caller.c.name.label("person"), _firm.c.name.label("company"))
    .outerjoin(_caller, _caller.c.id == contact.c.person_id)
    .outerjoin(_firm, _firm.c.id == contact.c.company_id)
)


def _near(connection: Connection, of: Ticket) -> list[Linked]:
    """The customer's last calls, the device's visits, documents and other requests, newest first of each."""
    found = []
    whose = contact.c.person_id == of.person_id if of.person_id else contact.c.company_id == of.company_id
    if of.person_id or of.company_id:
        calls = connection.execute(_CALLS.where(whose).order_by(contact.c.arrived.desc()).limit(NEAR))
        for row in calls:
            fields = _call_fields(row)
            found.append(Linked(Link("call", row.call, fields["title"]), **fields))
    if of.device_id is not None:
        visits = select(device_event).where(
            device_event.c.device_id == of.device_id, device_event.c.kind == "visit"
        )
        for row in connection.execute(visits.order_by(device_event.c.at.desc()).limit(NEAR)):
            link = Link("visit", str(row.id), row.text)
            found.append(Linked(link, row.text, row.at, device_id=row.device_id))
        for kept in documents_about(connection, Topic("device", str(of.device_id)))[:NEAR]:
            link = Link("document", str(kept.id), kept.name)
            found.append(Linked(link, kept.name, kept.at, document=kept))
        same = select(ticket).where(ticket.c.device_id == of.device_id, ticket.c.id != of.id)
        found += _lines(connection.execute(same.order_by(ticket.c.opened.desc()).limit(NEAR)))
    return found


def _tickets(connection: Connection, text: str) -> list[Linked]:
    """By number, else by words of the title."""
    number = ticket_number(text)
    words = [ticket.c.title.icontains(word, autoescape=True) for word in text.split()]
    which = [ticket.c.number == number] if number is not None else words
    question = select(ticket).where(*which).order_by(ticket.c.opened.desc()).limit(NEAR)
    return _lines(connection.execute(question))


def _lines(rows: Iterable[Any]) -> list[Linked]:
    found = []
    for row in rows:
        title = f"{ticket_name(row.number)} {row.title}"
        found.append(Linked(Link("ticket", str(row.id), title), title, row.opened, ticket_id=row.id))
    return found
