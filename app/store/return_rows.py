"""Returns read as values, and what a device's history tells of them."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, case, or_, select

from app.domain.equipment import model_title
from app.domain.errors import NotFound
from app.domain.money import of_units
from app.domain.returns import ENDED, Return, ReturnStep, return_name
from app.domain.service_history import ServiceEvent
from app.domain.ticket_names import ticket_name
from app.store.tables.equipment import device, product
from app.store.tables.returns import return_step, supplier_return
from app.store.tables.stock import part
from app.store.tables.tickets import ticket
from devices.scanning.serial_number import serial_key

new_device = device.alias("new_device")
new_part = part.alias("new_part")
_RETURNS: Select[Any] = (
    select(
        supplier_return,
        device.c.serial.label("device_serial"),
        product.c.maker,
        product.c.model,
        product.c.kind.label("product_kind"),
        part.c.name.label("part_name"),
        part.c.serial.label("part_serial"),
        new_device.c.serial.label("new_device_serial"),
        new_part.c.serial.label("new_part_serial"),
        ticket.c.number.label("ticket_number"),
    )
    .outerjoin(device, device.c.id == supplier_return.c.device_id)
    .outerjoin(product, product.c.id == device.c.product_id)
    .outerjoin(part, part.c.id == supplier_return.c.part_id)
    .outerjoin(new_device, new_device.c.id == supplier_return.c.new_device_id)
    .outerjoin(new_part, new_part.c.id == supplier_return.c.new_part_id)
    .outerjoin(ticket, ticket.c.id == supplier_return.c.ticket_id)
)
_NEWEST = (supplier_return.c.opened_at.desc(), supplier_return.c.id.desc())
_OPEN_FIRST = case((supplier_return.c.state.in_(sorted(ENDED)), 1), else_=0)


def returns(connection: Connection, *conditions: ColumnElement[bool], limit: int = 500) -> tuple[Return, ...]:
    """Newest first."""
    question = _RETURNS.where(*conditions).order_by(*_NEWEST).limit(limit)
    return tuple(_return(row) for row in connection.execute(question))


def one_return(connection: Connection, return_id: int) -> Return:
    found = returns(connection, supplier_return.c.id == return_id)
    if not found:
        raise NotFound("This return is not there any more.", "Look for it in the room of stock.")
    return found[0]


def return_of_code(connection: Connection, code: str) -> Return | None:
    """The one that has exactly this number; an open one first."""
    key = serial_key(code)
    if not key:
        return None
    named = [
        supplier_return.c.rma_key == key,
        supplier_return.c.tracking_key == key,
        device.c.serial_key == key,
        part.c.serial_key == key,
        new_device.c.serial_key == key,
        new_part.c.serial_key == key,
    ]
    if (number := our_number(key)) is not None:
        named.append(supplier_return.c.number == number)
    question = _RETURNS.where(or_(*named)).order_by(_OPEN_FIRST, *_NEWEST).limit(1)
    row = connection.execute(question).first()
    return None if row is None else _return(row)


def containing(text: str) -> ColumnElement[bool]:
    """Rows that a person means who typed this."""
    key = serial_key(text)
    named: list[ColumnElement[bool]] = [supplier_return.c.supplier.icontains(text, autoescape=True)]
    if key:
        columns = (
            supplier_return.c.rma_key,
            supplier_return.c.tracking_key,
            device.c.serial_key,
            part.c.serial_key,
            new_device.c.serial_key,
        )
        named += [column.contains(key, autoescape=True) for column in columns]
    if (number := our_number(key)) is not None:
        named.append(supplier_return.c.number == number)
    return or_(*named)


def our_number(key: str) -> int | None:
    """The number in ``R000042``, as a key is written; None when it is none of ours."""
    digits = key[1:] if key[:1] in ("R", "r") else ""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 9 else None


def steps_of(connection: Connection, return_id: int) -> tuple[ReturnStep, ...]:
    """Oldest first."""
    rows = connection.execute(
        select(return_step).where(return_step.c.return_id == return_id).order_by(return_step.c.id)
    )
    return tuple(ReturnStep(row.at, row.who, row.event, row.state, row.text) for row in rows)


def return_events(connection: Connection, device_id: int) -> list[ServiceEvent]:
    """Steps of the returns that a device went in or came by."""
    either = or_(supplier_return.c.device_id == device_id, supplier_return.c.new_device_id == device_id)
    rows = connection.execute(
        select(return_step, supplier_return.c.number, supplier_return.c.ticket_id)
        .join(supplier_return, supplier_return.c.id == return_step.c.return_id)
        .where(either, return_step.c.event != "changed")
    )
    return [
        ServiceEvent(
            row.at, "return", f"{return_name(row.number)}: {row.event}", str(row.id), row.text, row.who,
            row.ticket_id,
        )
        for row in rows
    ]  # fmt: skip


def predecessor(connection: Connection, device_id: int) -> int | None:
    """The device that this one came instead of."""
    question = select(supplier_return.c.device_id).where(supplier_return.c.new_device_id == device_id)
    return connection.execute(question).scalar()


def _return(row: Row[Any]) -> Return:
    model = model_title(row.maker, row.model, row.product_kind)
    name, serial = (row.part_name, row.part_serial) if row.part_id is not None else (model, row.device_serial)
    return Return(
        id=row.id,
        number=row.number,
        supplier=row.supplier,
        state=row.state,
        opened=row.opened_at,
        thing=" · ".join(word for word in (name, serial) if word),
        serial=serial,
        reason=row.reason,
        device_id=row.device_id,
        part_id=row.part_id,
        ticket_id=row.ticket_id,
        ticket="" if row.ticket_number is None else ticket_name(row.ticket_number),
        rma=row.rma,
        carrier=row.carrier,
        tracking=row.tracking,
        verdict=row.verdict,
        new_serial=row.new_serial,
        replacement_device_id=row.new_device_id,
        replacement_part_id=row.new_part_id,
        replacement=row.new_device_serial or row.new_part_serial or "",
        credit=None if row.credit is None else of_units(row.credit, row.currency),
        sent=row.sent_at,
        decided=row.decided_at,
        back=row.back_at,
        closed=row.closed_at,
        version=row.version,
    )
