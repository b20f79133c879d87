"""Recalls read as values, and devices put on their lists.

Which devices a recall means is said twice: by ``app.domain.recalls.recalled`` for one device that was just
saved, and by ``meant`` in SQL for a whole book, ten times as fast. A property test holds them together.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
)

from app.domain.recalls import DUE, Recall, RecallFlag, SerialRange, Suspect, recalled
from app.store import sqlite
from app.store.desk import now
from app.store.device_rows import DEVICES, line_of, lines
from app.store.tables.columns import UtcDateTime
from app.store.tables.equipment import device, recall, recall_device, recall_part
from devices.scanning.serial_number import serial_key

_GLOB = {"0": "[0-9]", "A": "[A-Z]", "?": "?"}

FLAGS = lines().add_columns(recall.c.id.label("recall_id"), recall.c.title.label("recall_title"),
                            recall.c.what_to_do, recall.c.severity, recall_device.c.state).select_from(
    DEVICES.join(recall_device, recall_device.c.device_id == device.c.id).join(
        recall, recall.c.id == recall_device.c.recall_id
    )
).order_by(recall.c.issued.desc(), recall.c.id, device.c.id)  # fmt: skip


def open_recalls(connection: Connection, *conditions: ColumnElement[bool]) -> list[Recall]:
    """Those that are not closed, newest first."""
    return all_recalls(connection, recall.c.closed.is_(False), *conditions)


def all_recalls(connection: Connection, *conditions: ColumnElement[bool]) -> list[Recall]:
    """Newest first."""
    rows = connection.execute(
        select(recall).where(*conditions).order_by(recall.c.issued.desc(), recall.c.id.desc())
    ).all()
    parts: dict[int, list[Row[Any]]] = {}
    of_these = select(recall_part).where(recall_part.c.recall_id.in_([row.id for row in rows]))
    for part in connection.execute(of_these.order_by(recall_part.c.position)):
        parts.setdefault(part.recall_id, []).append(part)
    return [_recall(row, parts.get(row.id, [])) for row in rows]


def _recall(row: Row[Any], parts: list[Row[Any]]) -> Recall:
    return Recall(
        id=row.id,
        title=row.title,
        products=tuple(part.product_id for part in parts if part.kind == "product"),
        issued=row.issued,
        ranges=tuple(SerialRange(part.first, part.last) for part in parts if part.kind == "range"),
        lots=tuple(part.first for part in parts if part.kind == "lot"),
        made_from=row.made_from,
        made_to=row.made_to,
        what_to_do=row.what_to_do,
        closed=row.closed,
        severity=row.severity,
    )


def part_rows(recall_id: int, of: Recall) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        {"kind": "product", "product_id": each, "first": "", "last": ""} for each in of.products
    ]
    rows += [
        {"kind": "range", "product_id": None, "first": each.first, "last": each.last} for each in of.ranges
    ]
    rows += [{"kind": "lot", "product_id": None, "first": each, "last": ""} for each in of.lots]
    return [row | {"recall_id": recall_id, "position": position} for position, row in enumerate(rows)]


def suspects(connection: Connection, *conditions: ColumnElement[bool]) -> Iterable[Suspect]:
    columns = (device.c.id, device.c.serial_key, device.c.lot, device.c.made)
    rows = connection.execute(select(*columns).where(*conditions))
    return (Suspect(*row) for row in rows)


def meant(connection: Connection, of: Recall) -> ColumnElement[bool]:
    """What must be true of a device that the recall means."""
    ways: list[ColumnElement[bool]] = [_within(span) for span in of.ranges]
    if of.lots:
        ways.append(device.c.lot.in_(_written_lots(connection, of)))
    if of.made_from or of.made_to:
        ways.append(device.c.made.between(of.made_from or date.min, of.made_to or date.max))
    of_these = device.c.product_id.in_(of.products)
    return and_(of_these, or_(*ways)) if ways else of_these


def _within(span: SerialRange) -> ColumnElement[bool]:
    (first, last), key = span.keys, device.c.serial_key
    size = func.length(key)
    if len(first) == len(last):
        glob = "".join(_GLOB[each] for each in span.shape)
        return and_(size == len(first), key != "", key.between(first, last), sqlite.looks_like(key, glob))
    from_first = or_(size > len(first), and_(size == len(first), key >= first))
    to_last = or_(size < len(last), and_(size == len(last), key <= last))
    return and_(key != "", from_first, to_last)


def _written_lots(connection: Connection, of: Recall) -> Any:
    """The recall's lots in every way they are written in the book."""
    wanted = {serial_key(lot) for lot in of.lots}
    there = select(device.c.lot).distinct().where(device.c.product_id.in_(of.products), device.c.lot != "")
    found = [lot for lot in connection.execute(there).scalars() if serial_key(lot) in wanted]
    return sqlite.values_in(found)


def put_on_list(connection: Connection, recall_id: int, which: ColumnElement[bool]) -> None:
    """Exactly these are on the list; who was on it keeps his state, who was told is never forgotten."""
    wanted = select(device.c.id).where(which)
    connection.execute(
        delete(recall_device).where(
            recall_device.c.recall_id == recall_id,
            recall_device.c.state == "open",
            recall_device.c.device_id.not_in(wanted),
        )
    )
    columns = ("recall_id", "device_id", "state", "who", "changed_at")
    new = select(literal(recall_id), device.c.id, literal("open"), literal(""), literal(now(), UtcDateTime()))
    connection.execute(sqlite.insert_new(recall_device).from_select(columns, new.where(which)))


def join_recalls(connection: Connection, device_id: int) -> None:
    """A device that was just saved: is it recalled, or no longer? Who was told of it stays on the list."""
    (suspect,) = suspects(connection, device.c.id == device_id)
    model = connection.execute(select(device.c.product_id).where(device.c.id == device_id)).scalar_one()
    listed = connection.execute(select(recall_device).where(recall_device.c.device_id == device_id))
    states = {row.recall_id: row.state for row in listed}
    of_model = select(recall_part.c.recall_id).where(recall_part.c.product_id == model)
    for each in open_recalls(connection, recall.c.id.in_(of_model) | recall.c.id.in_(list(states))):
        meant = model in each.products and bool(recalled(each, [suspect]))
        if meant and each.id not in states:
            row = {"recall_id": each.id, "device_id": device_id, "state": "open", "changed_at": now()}
            connection.execute(insert(recall_device), row)
        elif not meant and states.get(each.id) == "open":
            here = (recall_device.c.recall_id == each.id, recall_device.c.device_id == device_id)
            connection.execute(delete(recall_device).where(*here))


def flags_of_device(connection: Connection, device_id: int) -> tuple[RecallFlag, ...]:
    return flags(connection, recall_device.c.device_id == device_id)


def due_flags(connection: Connection, whose: ColumnElement[bool]) -> tuple[RecallFlag, ...]:
    return flags(connection, whose, recall_device.c.state.in_(sorted(DUE)))


def flags(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[RecallFlag, ...]:
    rows = connection.execute(FLAGS.where(recall.c.closed.is_(False), *conditions))
    return tuple(
        RecallFlag(
            row.recall_id,
            row.recall_title,
            row.id,
            line_of(row).title,
            row.state,
            row.what_to_do,
            row.severity,
        )
        for row in rows
    )
