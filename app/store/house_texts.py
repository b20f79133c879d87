"""Rows of text blocks and call scripts: written with their version, deleted so that they can come back."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from app.domain.errors import NotFound
from app.domain.folding import fold
from app.store.desk import now
from app.store.tables.house_texts import house_text, house_text_version


@dataclass(frozen=True, slots=True)
class TextRow:
    """``id`` 0 for a new one; ``body`` is what JSON can hold."""

    kind: str
    id: int
    name: str
    body: dict[str, Any]


def live_rows(connection: Connection, kind: str) -> Sequence[Row[Any]]:
    question = select(house_text).where(house_text.c.kind == kind, house_text.c.deleted_at.is_(None))
    return connection.execute(question.order_by(house_text.c.key)).all()


def row_of(connection: Connection, kind: str, text_id: int) -> Row[Any]:
    """Deleted or not."""
    question = select(house_text).where(house_text.c.kind == kind, house_text.c.id == text_id)
    found = connection.execute(question).first()
    if found is None:
        raise NotFound("This text is not there any more.", "Look at the list again.")
    return found


def write_row(connection: Connection, who: str, row: TextRow, action: str = "saved") -> int:
    """One more version of it. Returns its id."""
    body = json.dumps(row.body, ensure_ascii=False)
    columns = {"name": row.name, "key": fold(row.name), "body": body}
    if row.id:
        changed: dict[str, Any] = columns | {"version": house_text.c.version + 1}
        changed["deleted_at"] = now() if action == "deleted" else None
        connection.execute(update(house_text).where(house_text.c.id == row.id).values(changed))
    else:
        key = connection.execute(insert(house_text), columns | {"kind": row.kind, "version": 1})
        assert key.inserted_primary_key is not None
        row = TextRow(row.kind, int(key.inserted_primary_key[0]), row.name, row.body)
    version = {"text_id": row.id, "version": row_of(connection, row.kind, row.id).version, "at": now()}
    version |= {"who": who, "action": action, "name": row.name, "body": body}
    connection.execute(insert(house_text_version), version)
    return row.id


def versions_of(connection: Connection, text_id: int) -> Sequence[Row[Any]]:
    """Newest first."""
    question = select(house_text_version).where(house_text_version.c.text_id == text_id)
    return connection.execute(question.order_by(house_text_version.c.version.desc())).all()


def body_of(row: Row[Any]) -> dict[str, Any]:
    return dict(json.loads(row.body))
