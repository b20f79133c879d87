"""Returns of a desk: what each step does to stock and devices happens in the step's own transaction."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.changes import Changes
from app.domain.equipment import NewDevice
from app.domain.errors import BadInput
from app.domain.returns import (
    AWAY,
    ENDED,
    NO_OUTCOME,
    VERDICTS,
    NewReturn,
    Outcome,
    Return,
    ReturnCard,
    StaleReturn,
    after,
    check,
    part_event,
)
from app.domain.stock import PART, STATE_NAMES
from app.domain.tickets import Link, TicketEvent
from app.store.desk import DeskPart, now
from app.store.device_rows import one_device
from app.store.devices import insert_device
from app.store.return_rows import containing, one_return, return_of_code, returns, steps_of
from app.store.tables.equipment import device, extension
from app.store.tables.returns import return_step, supplier_return
from app.store.tables.stock import part
from app.store.ticket_rows import add_links, add_step, next_number, one_ticket
from devices.scanning.serial_number import serial_key

BOTH = Changes(tickets=True, devices=True)
_FIELDS = ("supplier", "reason", "rma", "carrier", "tracking", "new_serial")
_WHEN = {"sent": "sent_at", "came_back": "back_at", "closed": "closed_at", "cancelled": "closed_at"}
_WHICH = {
    "open": supplier_return.c.state.not_in(sorted(ENDED)),
    "away": supplier_return.c.state.in_(sorted(AWAY)),
    "ended": supplier_return.c.state.in_(sorted(ENDED)),
}


class StoredReturns(DeskPart):
    """``Returns`` over the store."""

    def open_return(self, new: NewReturn) -> Return:
        if (new.device_id is None) == (new.part_id is None):
            raise ValueError("a device or a part goes back, one of them")
        row: dict[str, Any] = {name: getattr(new, name) for name in ("device_id", "part_id", "ticket_id")}
        row |= _texts(Return(0, 0, new.supplier, "", now(), "", "", new.reason, rma=new.rma))
        with self.store.writing(BOTH) as connection:
            row |= {"number": next_number(connection, "return"), "opened_at": now()}
            try:
                key = connection.execute(insert(supplier_return), row).inserted_primary_key
            except IntegrityError as failure:
                raise BadInput("This is in a return already.", "Open that return.") from failure
            assert key is not None
            made = one_return(connection, key[0])
            self._write_step(connection, made, "drafted", made.reason)
            return made

    def save_return(self, of: Return) -> Return:
        with self.store.writing(BOTH) as connection:
            stored = one_return(connection, of.id)
            if stored.version != of.version:
                raise StaleReturn(mine=of, theirs=stored)
            changed = [name for name in _FIELDS if getattr(of, name).strip() != getattr(stored, name)]
            if not changed:
                return stored
            _write(connection, of, _texts(of))
            self._write_step(connection, stored, "changed", ", ".join(changed))
            return one_return(connection, of.id)

    def move_return(self, return_id: int, event: str, outcome: Outcome = NO_OUTCOME) -> Return:
        with self.store.writing(BOTH) as connection:
            of = one_return(connection, return_id)
            state, at = after(of.state, event), now()
            check(of, event, outcome)
            row: dict[str, Any] = {"state": state}
            if event in _WHEN:
                row[_WHEN[event]] = at
            if event in VERDICTS:
                row |= {"verdict": event, "decided_at": at}
            if outcome.serial.strip():
                row["new_serial"] = outcome.serial.strip()
            if outcome.credit is not None:
                row |= {"credit": outcome.credit.units, "currency": outcome.credit.currency}
            text = outcome.text.strip()
            if event == "came_back" and of.state == "replaced":
                of = replace(of, new_serial=row.get("new_serial", of.new_serial))
                row |= _replacement(connection, of, self.who)
                text = " · ".join(word for word in (f"{of.serial} → {of.new_serial}", text) if word)
            self._move_part(connection, of, event)
            _write(connection, of, row)
            self._write_step(connection, replace(of, state=state), event, text)
            return one_return(connection, return_id)

    def _move_part(self, connection: Connection, of: Return, event: str) -> None:
        step = part_event(of, event)
        if of.part_id is None or not step:
            return
        row = connection.execute(select(part).where(part.c.id == of.part_id)).one()
        if not PART.allows(row.state, step):
            raise BadInput(
                f"{of.thing} is “{STATE_NAMES[row.state]}”.", "Release it from its ticket, then go on."
            )
        changed = {"state": PART.next(row.state, step), "ticket_id": None, "changed_at": now()}
        connection.execute(update(part).where(part.c.id == row.id).values(changed | {"who": self.who}))

    def _write_step(self, connection: Connection, of: Return, event: str, text: str) -> None:
        """On the return, and a line on its ticket."""
        step = {"return_id": of.id, "at": now(), "who": self.who, "event": event}
        connection.execute(insert(return_step), step | {"state": of.state, "text": text})
        if of.ticket_id is not None and event != "changed":
            on = one_ticket(connection, of.ticket_id)
            words = f"{of.name} {event}: {of.thing}"
            add_step(connection, on.id, TicketEvent(now(), self.who, "changed", on.state, words))

    def return_card(self, return_id: int) -> ReturnCard:
        with self.store.reading() as connection:
            return ReturnCard(one_return(connection, return_id), steps_of(connection, return_id))

    def returns(self, which: str = "open", text: str = "", limit: int = 500) -> tuple[Return, ...]:
        asked: list[ColumnElement[bool]] = [_WHICH[which]] if which in _WHICH else []
        asked += [containing(text.strip())] if text.strip() else []
        with self.store.reading() as connection:
            return returns(connection, *asked, limit=limit)

    def returns_of(self, ticket_id: int) -> tuple[Return, ...]:
        with self.store.reading() as connection:
            return returns(connection, supplier_return.c.ticket_id == ticket_id)

    def find_return(self, codes: Sequence[str]) -> Return | None:
        with self.store.reading() as connection:
            found = (return_of_code(connection, code) for code in codes)
            return next((each for each in found if each is not None), None)

    def suppliers(self) -> tuple[str, ...]:
        question = select(supplier_return.c.supplier).distinct().order_by(supplier_return.c.supplier)
        with self.store.asking() as connection:
            return tuple(connection.execute(question).scalars())


def _texts(of: Return) -> dict[str, Any]:
    """What a person wrote, with the keys it is found by."""
    row = {name: getattr(of, name).strip() for name in _FIELDS}
    if not row["supplier"]:
        raise BadInput("The supplier is missing.", "Write to whom it goes back.")
    return row | {"rma_key": serial_key(of.rma), "tracking_key": serial_key(of.tracking)}


def _write(connection: Connection, of: Return, row: dict[str, Any]) -> None:
    changed = row | {"version": supplier_return.c.version + 1}
    connection.execute(update(supplier_return).where(supplier_return.c.id == of.id).values(changed))


def _replacement(connection: Connection, of: Return, who: str) -> dict[str, Any]:
    """What came instead gets its own row; the columns that lead to it."""
    if of.part_id is not None:
        return {"new_part_id": _new_part(connection, of, who)}
    return {"new_device_id": _new_device(connection, of)}


def _new_part(connection: Connection, of: Return, who: str) -> int:
    old = connection.execute(select(part).where(part.c.id == of.part_id)).one()
    row = {"name": old.name, "serial": of.new_serial, "serial_key": serial_key(of.new_serial)}
    row |= {"price": old.price, "currency": old.currency, "state": "stock", "changed_at": now(), "who": who}
    try:
        key = connection.execute(insert(part), row).inserted_primary_key
    except IntegrityError as failure:
        raise BadInput(f"The part {of.new_serial} is known already.", "Scan the new piece.") from failure
    assert key is not None
    return int(key[0])


def _new_device(connection: Connection, of: Return) -> int:
    """The customer has the new one instead of the old: at his place, with the rest of its warranty."""
    assert of.device_id is not None
    old = one_device(connection, of.device_id)
    new = NewDevice(
        serial=of.new_serial,
        maker=old.product.maker,
        model=old.product.model,
        kind=old.product.kind,
        person_id=old.owner.person_id,
        company_id=old.owner.company_id,
        place=old.place,
        life=replace(old.life, made=None, void=""),
    )
    new_id = insert_device(connection, new)
    columns = ("name", "months", "bought")
    rows = connection.execute(select(extension).where(extension.c.device_id == old.id)).all()
    if rows:
        copies = [{name: getattr(row, name) for name in columns} | {"device_id": new_id} for row in rows]
        connection.execute(insert(extension), copies)
    nobody = {"person_id": None, "company_id": None, "place": "", "version": device.c.version + 1}
    connection.execute(update(device).where(device.c.id == old.id).values(nobody | {"changed_at": now()}))
    if of.ticket_id is not None:
        title = one_device(connection, new_id).title
        add_links(connection, of.ticket_id, [Link("device", str(new_id), title)])
    return new_id
