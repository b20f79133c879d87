"""Cost lines read and written exactly: prices as whole numbers of the smallest unit."""

from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from app.domain.money import of_units
from app.domain.service_history import CostLine, NewCost
from app.store.tables.tickets import cost, ticket


def costs_of_device(connection: Connection, device_id: int) -> list[CostLine]:
    return _costs(connection, ticket.c.device_id == device_id)


def costs_of_ticket(connection: Connection, ticket_id: int) -> tuple[CostLine, ...]:
    return tuple(_costs(connection, ticket.c.id == ticket_id))


def _costs(connection: Connection, which: ColumnElement[bool]) -> list[CostLine]:
    rows = connection.execute(
        select(cost).join(ticket, ticket.c.id == cost.c.ticket_id).where(which).order_by(cost.c.id)
    )
    return [cost_of(row) for row in rows]


def cost_of(row: Row[Any]) -> CostLine:
    return CostLine(
        id=row.id,
        ticket_id=row.ticket_id,
        kind=row.kind,
        text=row.text,
        price=of_units(row.price, row.currency),
        quantity=Decimal(row.quantity),
        paid_by=row.paid_by,
        at=row.at,
        who=row.who,
    )


def cost_row(new: NewCost) -> dict[str, Any]:
    return {
        "ticket_id": new.ticket_id,
        "kind": new.kind,
        "text": new.text.strip(),
        "quantity": str(new.quantity),
        "price": new.price.units,
        "currency": new.price.currency,
        "paid_by": new.paid_by,
    }
