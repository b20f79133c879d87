"""Who gets work in the sample company; its open requests are of several priorities and have deadlines."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import update

from app.domain.assignment import Duty, Roster, Weight
from app.domain.changes import Changes
from app.domain.service_promises import Promise
from app.store.engine import Store
from app.store.promises import settle
from app.store.tables.tickets import ticket
from app.store.workshop import StoredWorkshop

ROSTER = Roster(
    (
        Duty("dovile", "Dovilė U.", 8, frozenset({"repairs", "priority"})),
        Duty("mantas", "Mantas K.", 12, frozenset({"support", "sales"})),
    ),
    (Weight(2, priority=3), Weight(3, kind="cold room")),
)
TIMES = ((None, 4, 60), (0, 9, 100), (2, 2, 45), (3, 1, 27))
"""Priority, hours to the first response and to the solution: a repair shop that waits for its parts."""
PRIORITIES: Sequence[int] = (1, 2, 1, 3, 1, 0)


def load_demo_duty(store: Store) -> None:
    """After ``load_demo_devices``."""
    workshop = StoredWorkshop(store, who="demo")
    first = workshop.promises()
    rules = tuple(Promise(response * 60, solution * 60, "Office", each) for each, response, solution in TIMES)
    workshop.save_promises(replace(first, rules=rules), "supervisor")
    open_ones = sorted(line.id for line in workshop.open_tickets().lines)
    with store.writing(Changes(tickets=True)) as connection:
        for place, ticket_id in enumerate(open_ones):
            priority = PRIORITIES[place % len(PRIORITIES)]
            connection.execute(update(ticket).where(ticket.c.id == ticket_id).values(priority=priority))
        settle(connection, open_ones, workshop.region)
    workshop.save_roster(replace(ROSTER, version=workshop.roster().version), "supervisor")
