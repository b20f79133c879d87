"""Recalls read as values, and devices put on their lists."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select

from app.domain.recalls import DUE, Recall, RecallFlag, SerialRange, Suspect, recalled
from app.store.desk import now
from app.store.device_rows import DEVICES, line_of, lines
from app.store.tables.equipment import device, recall, recall_device, recall_part

FLAGS = lines().add_columns(recall.c.id.label("recall_id"), recall.c.title.label("recall_title"),
                            recall.c.what_to_do, recall_device.c.state).select_from(
    DEVICES.join(recall_device, recall_device.c.device_id == device.c.id).join(
        recall, recall.c.id == recall_device.c.recall_id
    )
).order_by(recall.c.issued.desc(), recall.c.id, device.c.id)  # fmt: skip


def open_recalls(connection: Connection, *conditions: ColumnElement[bool]) -> list[Recall]:
    """Those that are not closed, newest first."""
    rows = connection.execute(
        select(recall)
        .where(recall.c.closed.is_(False), *conditions)
        .order_by(recall.c.issued.desc(), recall.c.id.desc())
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


def put_on_list(connection: Connection, recall_id: int, device_ids: Iterable[int]) -> None:
    """Exactly these are on the list; who was on it keeps his state, who was told is never forgotten."""
    wanted = set(device_ids)
    rows = connection.execute(select(recall_device).where(recall_device.c.recall_id == recall_id)).all()
    known = {row.device_id for row in rows}
    unwanted = [row.device_id for row in rows if row.device_id not in wanted and row.state == "open"]
    for start in range(0, len(unwanted), 500):
        gone = recall_device.c.device_id.in_(unwanted[start : start + 500])
        connection.execute(delete(recall_device).where(recall_device.c.recall_id == recall_id, gone))
    at = now()
    new = [
        {"recall_id": recall_id, "device_id": each, "state": "open", "changed_at": at}
        for each in sorted(wanted - known)
    ]
    if new:
        connection.execute(insert(recall_device), new)


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
        RecallFlag(row.recall_id, row.recall_title, row.id, line_of(row).title, row.state, row.what_to_do)
        for row in rows
    )
