"""Requests as menus on the telephone tell of them and open them."""

from sqlalchemy import ColumnElement, Connection, or_, select

from app.domain.tickets import Link, NewTicket, Ticket
from app.services.answer_menu import digits as digits_of
from app.services.menu_ports import Caller, Told
from app.store.engine import Store
from app.store.status_pages import facts_of
from app.store.tables.equipment import device
from app.store.tables.tickets import ticket
from app.store.ticket_rows import tickets
from app.store.tickets import StoredTickets

WHO = "menu"
"""Who opened it, where an operator's id stands."""
ORDER = "order"
"""Kind of the link from an order to the earlier one that it repeats; its ref is that one's id."""


class StoredMenuBook:
    """``MenuBook`` over the store."""

    def __init__(self, store: Store, region: str) -> None:
        self._store = store
        self._tickets = StoredTickets(store, who=WHO, region=region)

    def request(self, number: int) -> Told | None:
        with self._store.reading() as connection:
            return _first(connection, ticket.c.number == number)

    def of_serial(self, digits: str, caller: Caller) -> Told | None:
        with self._store.reading() as connection:
            own = connection.execute(
                select(device.c.id, device.c.serial)
                .join(ticket, ticket.c.device_id == device.c.id)
                .where(_whose(caller))
                .distinct()
            ).all()
            fits = [each.id for each in own if digits_of(each.serial or "").endswith(digits)]
            # Two devices that end alike: nobody can say which one is meant.
            return (
                _first(connection, _whose(caller), ticket.c.device_id == fits[0]) if len(fits) == 1 else None
            )

    def last_order(self, caller: Caller, team: str) -> Told | None:
        with self._store.reading() as connection:
            return _first(
                connection,
                _whose(caller),
                ticket.c.team == team,
                ticket.c.state.not_in(("cancelled", "joined")),
            )

    def order_again(self, call: str, caller: Caller, number: int) -> Told:
        with self._store.reading() as connection:
            earlier = tickets(connection, ticket.c.number == number)[0]
        return self._once(
            call,
            NewTicket(
                earlier.title,
                earlier.text,
                team=earlier.team,
                call=call,
                device_id=earlier.device_id,
                person_id=caller.person_id,
                company_id=caller.company_id,
                links=(Link(ORDER, str(earlier.id), earlier.name),),
            ),
        )

    def open_request(self, call: str, caller: Caller, team: str, title: str) -> Told:
        new = NewTicket(title, team=team, call=call, person_id=caller.person_id, company_id=caller.company_id)
        return self._once(call, new)

    def _once(self, call: str, new: NewTicket) -> Told:
        """One caller's second press of the same key opens nothing more. The exchange alone opens these, on
        one thread, so nobody comes in between."""
        same = (
            ticket.c.call == call,
            ticket.c.opened_by == WHO,
            ticket.c.title == " ".join(new.title.split()),
        )
        with self._store.reading() as connection:
            if made := _first(connection, *same):
                return made
        self._tickets.open_ticket(new)
        with self._store.reading() as connection:
            made = _first(connection, *same)
        assert made is not None
        return made


def _whose(caller: Caller) -> ColumnElement[bool]:
    """Nobody's requests for a caller whom nobody knows."""
    own = [
        column == value
        for column, value in (
            (ticket.c.person_id, caller.person_id),
            (ticket.c.company_id, caller.company_id),
        )
        if value is not None
    ]
    return or_(*own) if own else ticket.c.id.is_(None)


def _first(connection: Connection, *conditions: ColumnElement[bool]) -> Told | None:
    found = tickets(connection, *conditions, limit=1)
    return _told(connection, found[0]) if found else None


def _told(connection: Connection, of: Ticket) -> Told:
    facts = facts_of(connection, of)
    serial = ""
    if of.device_id is not None:
        serial = connection.execute(select(device.c.serial).where(device.c.id == of.device_id)).scalar() or ""
    state = "ready" if facts.state == "done" and of.device_id is not None else facts.state
    return Told(of.number, of.title, state, of.opened, serial, of.person_id, of.company_id)
