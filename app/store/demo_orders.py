"""What customers of the sample company ordered lately: requests of the sales team, so that a menu can repeat
the last one."""

from datetime import datetime, timedelta

from sqlalchemy import select, update

from app.domain.changes import Changes
from app.domain.tickets import NewTicket
from app.store.desk import now
from app.store.engine import Store
from app.store.tables.people import party
from app.store.tables.tickets import ticket, ticket_step
from app.store.tickets import StoredTickets

TEAM = "sales"
ORDERS = (
    ("Jonas Petraitis", "4 water filters WF-200", 96),
    ("Jonas Petraitis", "2 door seals for GF 420", 31),
    ("Rasa Vaitkutė", "1 water filter WF-200", 58),
    ("Anna Nowak", "10 labels for temperature loggers", 19),
)
"""Who, what, days ago."""


def load_demo_orders(store: Store, now_at: datetime | None = None) -> bool:
    """False when the sales team has requests already, or none of these customers is there."""
    end = now_at or now()
    tickets = StoredTickets(store, who="mantas")
    with store.asking() as connection:
        known = connection.execute(select(ticket.c.id).where(ticket.c.team == TEAM).limit(1)).first()
        named = select(party.c.name, party.c.id).where(party.c.name.in_([name for name, _, _ in ORDERS]))
        people = {row.name: row.id for row in connection.execute(named)}
    if known is not None or not people:
        return False
    for name, what, days in ORDERS:
        if name in people:
            made = tickets.open_ticket(NewTicket(what, team=TEAM, owner="mantas", person_id=people[name]))
            for event in ("finished", "closed"):
                tickets.move_ticket(made.id, event)
            _earlier(store, made.id, end - timedelta(days=days))
    return True


def _earlier(store: Store, ticket_id: int, at: datetime) -> None:
    """As if all of it had happened then, within a day."""
    with store.writing(Changes(tickets=True)) as connection:
        own = ticket.c.id == ticket_id
        connection.execute(update(ticket).where(own).values(opened=at, changed=at + timedelta(hours=20)))
        connection.execute(update(ticket_step).where(ticket_step.c.ticket_id == ticket_id).values(at=at))
