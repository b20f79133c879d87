"""Status pages in the store: their secrets for desks, their facts for whoever serves them."""

import secrets

from sqlalchemy import Connection, insert, select, update

from app.domain.changes import Changes
from app.domain.tickets import Ticket
from app.services.status_ports import StatusFacts
from app.store.desk import DeskPart, now
from app.store.device_rows import one_device
from app.store.engine import Store
from app.store.tables.status_pages import status_page
from app.store.tables.tickets import ticket
from app.store.ticket_rows import one_ticket, tickets

BYTES = 18
"""144 bits: 24 letters, and no padding in base 64."""
MOST_JOINS = 20
TICKETS = Changes(tickets=True)


class StoredStatusPages(DeskPart):
    """``StatusPages`` over the store."""

    def status_token(self, ticket_id: int) -> str:
        with self.store.reading() as connection:
            if token := _valid(connection, ticket_id):
                return token
        with self.store.writing(TICKETS) as connection:
            # Another desk may have been faster.
            if token := _valid(connection, ticket_id):
                return token
            name = one_ticket(connection, ticket_id).name
            row = {"ticket_id": ticket_id, "token": secrets.token_urlsafe(BYTES)}
            connection.execute(insert(status_page), row | {"made_at": now(), "made_by": self.who})
            self._audit(connection, "status page opened", None, name)
            return str(row["token"])

    def revoke_status(self, ticket_id: int) -> None:
        with self.store.writing(TICKETS) as connection:
            name = one_ticket(connection, ticket_id).name
            shut = {"revoked_at": now(), "revoked_by": self.who}
            connection.execute(
                update(status_page)
                .where(status_page.c.ticket_id == ticket_id, status_page.c.revoked_at.is_(None))
                .values(shut)
            )
            self._audit(connection, "status page shut", None, name)


def _valid(connection: Connection, ticket_id: int) -> str:
    found = connection.execute(
        select(status_page.c.token).where(
            status_page.c.ticket_id == ticket_id, status_page.c.revoked_at.is_(None)
        )
    ).scalar()
    return str(found or "")


class StoredStatusBook:
    """``StatusBook`` over the store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, number: int) -> tuple[str, StatusFacts] | None:
        with self._store.reading() as connection:
            found = tickets(connection, ticket.c.number == number)
            token = _valid(connection, found[0].id) if found else ""
            return (token, facts_of(connection, found[0])) if token else None


def facts_of(connection: Connection, of: Ticket) -> StatusFacts:
    """A joined ticket's customer keeps his address and sees how the other one goes on."""
    last = of
    for _ in range(MOST_JOINS):
        if last.joined_to is None:
            break
        last = one_ticket(connection, last.joined_to)
    device = one_device(connection, of.device_id).product.title if of.device_id is not None else ""
    continued = None if last is of else last.number
    return StatusFacts(of.number, last.state, of.opened, last.changed, device, continued)
