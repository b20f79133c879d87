"""Work in progress of the sample company: parts on requests, loaners that are out, things at suppliers."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from app.domain.changes import Changes
from app.domain.equipment import NewDevice
from app.domain.money import of_units
from app.domain.returns import NewReturn, Outcome, Return
from app.domain.tickets import OPEN, Link, TicketLine
from app.store.desk import now
from app.store.engine import Store
from app.store.tables.returns import return_step, supplier_return
from app.store.tables.stock import loan, part
from app.store.workshop import StoredWorkshop

SHELF = (
    ("Door seal", 1890, 4),
    ("Thermostat", 2650, 3),
    ("Start capacitor", 990, 6),
    ("Water filter", 3400, 5),
)
LOANERS = ("LOAN-01", "LOAN-02", "LOAN-03")
TECHNICIAN = "dovile"


def load_demo_service(store: Store, now_at: datetime | None = None) -> bool:
    """Once, after the sample customers have their devices; False when there is nothing to work on."""
    end = now_at or now()
    workshop = StoredWorkshop(store, who=TECHNICIAN)
    tickets = [each for each in workshop.work_list() if each.device_id is not None and each.state in OPEN]
    with store.asking() as connection:
        known = connection.execute(select(func.count()).select_from(supplier_return)).scalar_one()
    if known or len(tickets) < 4:
        return False
    number = 100
    for name, units, count in SHELF:
        for _ in range(count):
            number += 1
            workshop.add_part(name, f"SP-{number:04d}", of_units(units, "EUR"))
    _work(workshop, tickets)
    _lend(store, workshop, tickets, end)
    _send_back(store, workshop, tickets, end)
    return True


def _work(workshop: StoredWorkshop, tickets: list[TicketLine]) -> None:
    """Parts reserved and used, and what belongs together linked."""
    workshop.move_part("SP-0101", "used", tickets[0].id)
    workshop.move_part("SP-0105", "reserved", tickets[0].id)
    workshop.move_part("SP-0108", "reserved", tickets[1].id)
    workshop.link(tickets[0].id, Link("ticket", str(tickets[1].id), tickets[1].name))
    workshop.link(tickets[0].id, Link("project", "Cold chain 2026", "Cold chain 2026"))


def _lend(store: Store, workshop: StoredWorkshop, tickets: list[TicketLine], end: datetime) -> None:
    """Three loaners of the house; one is out for too long, one since yesterday."""
    loaners = [
        workshop.save_new_device(NewDevice(serial, "Brema", "CB 184", "ice machine", place="Loaner shelf"))
        for serial in LOANERS
    ]
    for ticket, loaner, days in ((tickets[2], loaners[0], 26), (tickets[0], loaners[1], 1)):
        workshop.lend(ticket.id, loaner.id)
        row = {"out_at": end - timedelta(days=days, hours=2)}
        with store.writing(Changes(tickets=True)) as connection:
            connection.execute(update(loan).where(loan.c.device_id == loaner.id).values(row))


def _send_back(store: Store, workshop: StoredWorkshop, tickets: list[TicketLine], end: datetime) -> None:
    """One that the supplier forgot, one that came back as another, one that is only drafted."""
    fan = workshop.find_part(["SP-0110"])
    pump = workshop.find_part(["SP-0115"])
    assert fan is not None and pump is not None
    first = workshop.open_return(
        NewReturn("Brema", "Hums, does not start", part_id=fan.id, rma="RMA-2026-0417")
    )
    first = workshop.save_return(replace(first, carrier="DPD", tracking="05212345678901"))
    for event in ("approved", "sent", "received"):
        workshop.move_return(first.id, event)
    _earlier(store, first, end - timedelta(days=19))
    second = workshop.open_return(NewReturn("Baltic Cooling", "Leaks", part_id=pump.id, rma="BC/7731"))
    for event in ("approved", "sent", "replaced"):
        workshop.move_return(second.id, event)
    workshop.move_return(second.id, "came_back", Outcome(serial="SP-0901"))
    workshop.move_return(second.id, "closed")
    _earlier(store, second, end - timedelta(days=40))
    workshop.open_return(
        NewReturn("Nordkyl", tickets[3].title, device_id=tickets[3].device_id, ticket_id=tickets[3].id)
    )


def _earlier(store: Store, of: Return, at: datetime) -> None:
    """As if its steps had been taken then, a day apart."""
    own = supplier_return.c.id == of.id
    columns = ("opened_at", "sent_at", "decided_at", "back_at", "closed_at")
    with store.writing(Changes(tickets=True)) as connection:
        row = connection.execute(select(supplier_return).where(own)).one()
        dated = {name: at + timedelta(days=n) for n, name in enumerate(columns) if getattr(row, name)}
        connection.execute(update(supplier_return).where(own).values(dated))
        steps = connection.execute(select(return_step.c.id).where(return_step.c.return_id == of.id)).scalars()
        for place, step in enumerate(steps.all()):
            moved = {"at": at + timedelta(hours=7 * place)}
            connection.execute(update(return_step).where(return_step.c.id == step).values(moved))
        if row.part_id is not None:
            shelf = {"changed_at": at + timedelta(days=1)}
            connection.execute(update(part).where(part.c.id == row.part_id).values(shelf))
