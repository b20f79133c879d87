"""Parts and loaners of a desk: nothing is taken twice, however many scan at once."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.changes import Changes
from app.domain.errors import BadInput, NotFound
from app.domain.money import Money, of_units
from app.domain.service_history import NewCost
from app.domain.stock import PART, STATE_NAMES, TAKEN, Loan, Part
from app.domain.tickets import Ticket, TicketEvent
from app.domain.warranty import may_be_free
from app.store.cost_rows import cost_row
from app.store.desk import DeskPart, now
from app.store.device_rows import line_of, lines, one_device
from app.store.tables.equipment import device
from app.store.tables.stock import loan, part
from app.store.tables.tickets import cost
from app.store.ticket_rows import add_step, one_ticket
from devices.scanning.serial_number import serial_key

BOTH = Changes(tickets=True, devices=True)


class StoredStock(DeskPart):
    """``Stock`` over the store."""

    def add_part(self, name: str, serial: str, price: Money) -> Part:
        row = part_row(name, serial, price) | {"state": "stock", "changed_at": now(), "who": self.who}
        with self.store.writing(BOTH) as connection:
            try:
                connection.execute(insert(part), row)
            except IntegrityError as failure:
                raise BadInput(f"The part {serial} is known already.", "Scan the next one.") from failure
            return the_part(connection, serial)

    def find_part(self, serials: Sequence[str]) -> Part | None:
        keys = [serial_key(each) for each in serials]
        with self.store.asking() as connection:
            rows = connection.execute(select(part).where(part.c.serial_key.in_(keys))).all()
        found = {row.serial_key: part_of(row) for row in rows}
        return next((found[key] for key in keys if key in found), None)

    def parts_of(self, ticket_id: int) -> tuple[Part, ...]:
        question = select(part).where(part.c.ticket_id == ticket_id).order_by(part.c.id)
        with self.store.asking() as connection:
            return tuple(part_of(row) for row in connection.execute(question))

    def move_part(self, serial: str, event: str, ticket_id: int | None = None) -> Part:
        with self.store.writing(BOTH) as connection:
            found = the_part(connection, serial)
            _check(found, event, ticket_id)
            state = PART.next(found.state, event)
            to = ticket_id if state in TAKEN else None
            row = {"state": state, "ticket_id": to, "changed_at": now(), "who": self.who}
            connection.execute(update(part).where(part.c.id == found.id).values(row))
            touched = to or found.ticket_id
            if touched is not None:
                self._tell(connection, one_ticket(connection, touched), found, event)
            return the_part(connection, serial)

    def _tell(self, connection: Connection, of: Ticket, found: Part, event: str) -> None:
        """The step on the ticket, and the price of a part that is used."""
        text = f"part {event}: {found.name} {found.serial}"
        add_step(connection, of.id, TicketEvent(now(), self.who, "changed", of.state, text))
        if event == "used":
            payer = "warranty" if may_be_free("part", of.warranty, of.override) else "customer"
            line = NewCost(of.id, "part", f"{found.name} {found.serial}", found.price, paid_by=payer)
            connection.execute(insert(cost), cost_row(line) | {"at": now(), "who": self.who})
        if event == "released" and found.state == "used":
            _uncharge(connection, of, found)

    def lend(self, ticket_id: int, device_id: int) -> Loan:
        with self.store.writing(BOTH) as connection:
            of, lent = one_ticket(connection, ticket_id), one_device(connection, device_id)
            if of.device_id == device_id:
                raise BadInput("The device of the ticket cannot be its own loaner.", "Scan the loaner.")
            if lent.gone or lent.owner.person_id is not None or lent.owner.company_id is not None:
                raise BadInput(
                    "This device cannot be lent: it is a customer's, or gone.",
                    "Scan a loaner: a device of the house, which has no owner on its page.",
                )
            row = {"ticket_id": ticket_id, "device_id": device_id, "out_at": now(), "out_by": self.who}
            try:
                connection.execute(insert(loan), row)
            except IntegrityError as failure:
                raise BadInput(f"{lent.title} is lent already.", "Take it back first.") from failure
            text = f"lent: {lent.title}"
            add_step(connection, of.id, TicketEvent(now(), self.who, "changed", of.state, text))
            return loans(connection, ticket_id)[-1]

    def take_back(self, device_id: int) -> Loan:
        out = (loan.c.device_id == device_id, loan.c.back_at.is_(None))
        with self.store.writing(BOTH) as connection:
            row = connection.execute(select(loan).where(*out)).first()
            if row is None:
                raise NotFound("This device is not lent to anybody.", "Look at the ticket's loaners.")
            back = {"back_at": now(), "back_by": self.who}
            connection.execute(update(loan).where(loan.c.id == row.id).values(back))
            of = one_ticket(connection, row.ticket_id)
            (lent,) = loans(connection, of.id, row.id)
            text = f"came back: {lent.device}"
            add_step(connection, of.id, TicketEvent(now(), self.who, "changed", of.state, text))
            return lent

    def loans_of(self, ticket_id: int) -> tuple[Loan, ...]:
        with self.store.reading() as connection:
            return loans(connection, ticket_id)


def _uncharge(connection: Connection, of: Ticket, found: Part) -> None:
    """A part that was not needed after all costs nothing: its newest line goes with it."""
    same = (cost.c.ticket_id == of.id, cost.c.kind == "part", cost.c.text == f"{found.name} {found.serial}")
    line = connection.execute(select(cost.c.id).where(*same).order_by(cost.c.id.desc()).limit(1)).scalar()
    connection.execute(delete(cost).where(cost.c.id == line))


def loans(connection: Connection, ticket_id: int, loan_id: int | None = None) -> tuple[Loan, ...]:
    """Of one ticket, oldest first."""
    which = [loan.c.ticket_id == ticket_id] + ([loan.c.id == loan_id] if loan_id else [])
    rows = connection.execute(select(loan).where(*which).order_by(loan.c.id)).all()
    titles = loaner_titles(connection, rows)
    return tuple(
        Loan(row.ticket_id, row.device_id, titles[row.device_id], row.out_at, row.back_at) for row in rows
    )


def loaner_titles(connection: Connection, rows: Sequence[Row[Any]]) -> dict[int, str]:
    """By device, of rows of loans."""
    named = lines(device.c.id.in_([row.device_id for row in rows]))
    return {row.id: line_of(row).title for row in connection.execute(named)}


def refuse_while_lent(connection: Connection, of: Ticket) -> None:
    """A ticket ends only when every loaner is back."""
    out = [each.device for each in loans(connection, of.id) if each.back is None]
    if out:
        raise BadInput(
            f"The customer still has {', '.join(out)}.",
            "Take it back in the tab “Parts and loaners”, or scan RD-LOANER and it.",
        )


def part_row(name: str, serial: str, price: Money) -> dict[str, Any]:
    """What a person says of a part, in columns. ``BadInput`` when a name is missing."""
    if not name.strip() or not serial_key(serial):
        raise BadInput("A part needs a name and a serial number.", "Scan its serial number.")
    row: dict[str, Any] = {"name": name.strip(), "serial": serial.strip()}
    return row | {"serial_key": serial_key(serial), "price": price.units, "currency": price.currency}


def the_part(connection: Connection, serial: str) -> Part:
    row = connection.execute(select(part).where(part.c.serial_key == serial_key(serial))).first()
    if row is None:
        raise NotFound(f"There is no part {serial} in stock.", "Take it into stock first.")
    return part_of(row)


def part_of(row: Row[Any]) -> Part:
    price = of_units(row.price, row.currency)
    return Part(row.id, row.name, row.serial, price, row.state, row.ticket_id)


def _check(found: Part, event: str, ticket_id: int | None) -> None:
    if not PART.allows(found.state, event):
        raise BadInput(f"{found.name} {found.serial} is “{STATE_NAMES[found.state]}”.", "Scan another one.")
    if PART.next(found.state, event) in TAKEN and ticket_id is None:
        raise ValueError("a part is taken for a ticket")
    if found.state == "reserved" and event == "used" and ticket_id != found.ticket_id:
        raise BadInput(f"{found.name} {found.serial} is reserved for another ticket.", "Scan another.")
