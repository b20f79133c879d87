"""The list of the room of devices: ids first, by one index each, then the rows that are shown.

At millions of devices a join before the limit, or a sort, costs more than everything else together.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal_column, or_, select, table, text

from app.domain.device_page import COUNTED, DeviceEntry, DeviceList
from app.domain.folding import words
from app.domain.recalls import DUE
from app.domain.warranty import warranty_on
from app.store.desk import DeskPart, now
from app.store.device_rows import (
    DEVICES,
    LINE,
    extensions_by_device,
    life_of,
    line_of,
    terms_by_product,
)
from app.store.device_search import AFTER_TEXT, FEWEST_ENDING, typed_key
from app.store.office import StoredOffice
from app.store.sqlite import word_query
from app.store.tables.equipment import device, device_name, extension, product, recall, recall_device, terms

MOST_OWNERS = 60
MOST_WORDS = 6
"""That are looked for in several fields; what is typed after them is not."""
_FACTS = (device.c.made, device.c.sold, device.c.first_used, device.c.bought_used, device.c.void)
_ENTRY: Select[Any] = select(*LINE, *_FACTS, device.c.product_id, device.c.gone).select_from(DEVICES)
_PLACES: Select[Any] = select(literal_column("rowid")).select_from(table("device_words"))
_MATCHES = text("SELECT rowid FROM device_words WHERE device_words MATCH :words LIMIT :most")


class StoredDeviceList(DeskPart):
    """The asking half of ``DevicePages``."""

    def list_devices(self, text: str, limit: int = 200) -> DeviceList:
        owners = _owners(self, text) if words(text) else []
        with self.store.reading() as connection:
            total = connection.execute(select(func.count()).select_from(device)).scalar_one()
            if not text.strip():
                ids = _ids(connection, select(device.c.id).order_by(device.c.id.desc()).limit(limit))
                return DeviceList(tuple(entries(connection, ids, now().date())), total, total)
            ids = found_ids(connection, text, owners)
            asked = [part for part in text.split() if words(part)][:MOST_WORDS]
            if len(asked) > 1 and len(ids) < COUNTED:
                whose = {part: _owners(self, part) for part in asked}
                ids = list(dict.fromkeys([*ids, *found_across(connection, whose)]))
            shown = entries(connection, ids[:limit], now().date())
            return DeviceList(tuple(shown), min(len(ids), COUNTED), total)


def _owners(desk: DeskPart, text: str) -> list[int]:
    office = StoredOffice(desk.store, desk.who, desk.region)
    return [each.id for each in office.search(text, MOST_OWNERS)]


def found_ids(connection: Connection, text: str, owners: list[int]) -> list[int]:
    """Whole names, beginnings, endings, then models, places and owners; at most ``COUNTED`` and a few."""
    found: dict[int, None] = {}
    for question in _questions(text, owners):
        if len(found) >= COUNTED:
            break
        found.update(dict.fromkeys(_ids(connection, question)))
    if len(found) < COUNTED and (asked := words(text)):
        values = {"words": word_query(asked), "most": COUNTED}
        found.update(dict.fromkeys(connection.execute(_MATCHES, values).scalars()))
    return list(found)


def found_across(connection: Connection, owners: Mapping[str, list[int]]) -> list[int]:
    """Devices that have each word somewhere: one in the model, another in place, owner or a name.

    ``owners``: the words as typed, with the parties that are called so. Not past ``COUNTED``.
    """
    question = select(device.c.id).limit(COUNTED)
    for part, whose in owners.items():
        models = select(product.c.id).where(*_in_model(part))
        places = _PLACES.where(literal_column("device_words").op("MATCH")(word_query(words(part))))
        either = [device.c.product_id.in_(models), device.c.id.in_(places)]
        either += [column.in_(whose) for column in (device.c.person_id, device.c.company_id) if whose]
        if key := typed_key(part):
            named = select(device_name.c.device_id)
            either.append(device.c.id.in_(_between(named, device_name.c.key, key).order_by(None)))
        question = question.where(or_(*either))
    return _ids(connection, question)


def _in_model(text: str) -> list[ColumnElement[bool]]:
    return [product.c.words.like(f"%{word}%") for word in words(text)]


def _questions(text: str, owners: list[int]) -> Iterable[Select[Any]]:
    key = typed_key(text)
    if key:
        named = select(device_name.c.device_id).limit(COUNTED)
        yield named.where(device_name.c.key == key)
        yield _between(named, device_name.c.key, key)
        if len(key) >= FEWEST_ENDING:
            yield _between(named, device_name.c.key_rev, key[::-1])
    asked = _in_model(text)
    of_device = select(device.c.id).limit(COUNTED)
    if asked:
        models = select(product.c.id).where(*asked).scalar_subquery()
        yield of_device.where(device.c.product_id.in_(models))
    if owners:
        yield of_device.where(device.c.person_id.in_(owners))
        yield of_device.where(device.c.company_id.in_(owners))


def _between(question: Select[Any], column: Any, start: str) -> Select[Any]:
    return question.where(column >= start, column < start + AFTER_TEXT).order_by(column)


def _ids(connection: Connection, question: Select[Any]) -> list[int]:
    return list(connection.execute(question).scalars())


def entries(connection: Connection, ids: list[int], today: date) -> list[DeviceEntry]:
    """Rows of the list in the order of ``ids``; four questions for all of them together."""
    rows = {row.id: row for row in connection.execute(_ENTRY.where(device.c.id.in_(ids)))}
    models = {row.product_id for row in rows.values()}
    rules = terms_by_product(connection, terms.c.product_id.in_(models))
    more = extensions_by_device(connection, extension.c.device_id.in_(ids))
    waiting = _recalled(connection, ids)
    return [
        DeviceEntry(
            line_of(rows[each]),
            warranty_on(today, life_of(rows[each]), rules.get(rows[each].product_id, ()), more.get(each, ())),
            each in waiting,
            rows[each].gone,
        )
        for each in ids
        if each in rows
    ]


def _recalled(connection: Connection, ids: list[int]) -> set[int]:
    asked = (
        select(recall_device.c.device_id)
        .join(recall, recall.c.id == recall_device.c.recall_id)
        .where(recall_device.c.device_id.in_(ids), recall_device.c.state.in_(DUE), recall.c.closed.is_(False))
    )
    return set(connection.execute(asked).scalars())
