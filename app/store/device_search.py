"""Devices by their names: a scan's readings all at once, and what a person types."""

import json
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from sqlalchemy import Select, bindparam, func, literal, literal_column, null, or_, select, union_all

from app.domain.equipment import DeviceLine, Match, Matches, Name, Product
from app.domain.folding import words
from app.store.desk import DeskPart
from app.store.device_rows import DEVICES, LINE, line_of, lines, owned_by, product_of, products_by_id
from app.store.tables.equipment import device, device_name, product
from devices.scanning.check_digits import gtin14
from devices.scanning.code import IDENTIFIES, Kind
from devices.scanning.serial_number import serial_key

MOST = 50
FEWEST_ENDING = 3
"""Characters before an ending is looked for."""
LIKE_FROM = 4
"""Characters that two serial numbers must begin with alike before their models are thought to be one."""

AFTER_TEXT = "\U0010ffff"


def _listed(name: str) -> Any:
    return select(literal_column("value")).select_from(func.json_each(bindparam(name)))


_NAMED = (
    select(device_name.c.key, device_name.c.kind, device_name.c.raw, product.c.gtin, *LINE)
    .select_from(DEVICES.join(device_name, device_name.c.device_id == device.c.id))
    .where(device_name.c.key.in_(_listed("keys")))
    .limit(MOST)
)
_PRODUCTS = (
    select(
        literal("").label("key"), literal("product").label("kind"), product.c.part_number.label("raw"),
        product.c.gtin, product.c.id, literal("").label("serial"), literal("").label("place"),
        product.c.maker,
        product.c.model, product.c.kind.label("product_kind"), null().label("person"),
        null().label("company"),
        literal(0).label("open_tickets"),
    )
    .where(
        or_(
            (product.c.gtin != "") & product.c.gtin.in_(_listed("gtins")),
            (product.c.part_key != "") & product.c.part_key.in_(_listed("parts")),
        )
    )
    .limit(MOST)
)  # fmt: skip
FIND = union_all(select(_NAMED.subquery()), select(_PRODUCTS.subquery()))
"""One question for all readings of a scan."""


class StoredDeviceSearch(DeskPart):
    """The asking half of ``Devices``."""

    def find(self, names: Sequence[Name]) -> Matches:
        asked = {
            "keys": [each.key for each in names if each.kind in IDENTIFIES and each.key],
            "gtins": [gtin for each in names for gtin in _gtins(each)],
            "parts": [each.key for each in names if each.kind is Kind.PART_NUMBER and each.key],
        }
        with self.store.asking() as connection:
            values = {name: json.dumps(sorted(set(each))) for name, each in asked.items()}
            rows = connection.execute(FIND, values).all()
        return Matches(
            devices=tuple(
                Match(row.key, Kind[row.kind.upper()], row.raw, line_of(row, row.raw), row.gtin)
                for row in rows
                if row.kind != "product"
            ),
            products=tuple(
                Product(row.id, row.maker, row.model, row.product_kind, row.gtin, row.raw)
                for row in rows
                if row.kind == "product"
            ),
        )

    def guess_product(self, serial: str) -> Product | None:
        """Neighbours in the index begin most alike."""
        key = serial_key(serial)
        near = (
            select(device_name.c.key, device.c.product_id).join(device).where(device_name.c.kind == "serial")
        )
        below = near.where(device_name.c.key < key).order_by(device_name.c.key.desc()).limit(3)
        above = near.where(device_name.c.key > key).order_by(device_name.c.key).limit(3)
        with self.store.reading() as connection:
            found = [*connection.execute(below), *connection.execute(above)]
            best = max(found, key=lambda row: (_alike(key, row.key), len(row.key) == len(key)), default=None)
            if best is None or _alike(key, best.key) < LIKE_FROM:
                return None
            return products_by_id(connection, [best.product_id])[best.product_id]

    def search_devices(self, text: str, limit: int = 20) -> tuple[DeviceLine, ...]:
        key = typed_key(text)
        if not key:
            return ()
        found: dict[int, DeviceLine] = {}
        with self.store.reading() as connection:
            for question, values in _questions(text, key, limit):
                for row in connection.execute(question, values):
                    found.setdefault(row.id, line_of(row, row.raw))
        return tuple(found.values())[:limit]

    def devices_of(
        self, person_id: int | None = None, company_id: int | None = None
    ) -> tuple[DeviceLine, ...]:
        question = lines(owned_by(person_id, company_id))
        with self.store.reading() as connection:
            rows = connection.execute(question.order_by(product.c.words, device.c.serial, device.c.id)).all()
        return tuple(line_of(row) for row in rows)

    def products(self, text: str, limit: int = 20) -> tuple[Product, ...]:
        asked = [product.c.words.like(f"%{word}%") for word in words(text)]
        question = select(product).where(*asked).order_by(product.c.words, product.c.id).limit(limit)
        with self.store.asking() as connection:
            return tuple(product_of(row) for row in connection.execute(question))


def typed_key(text: str) -> str:
    """What a person typed as a key; digits of any script are digits."""
    return serial_key("".join(str(int(char)) if char.isdecimal() else char for char in text))


def _gtins(name: Name) -> list[str]:
    return [name.gtin] if name.gtin else [gtin14(name.key)] if name.kind is Kind.PRODUCT else []


def _alike(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _questions(text: str, key: str, limit: int) -> list[tuple[Select[Any], dict[str, str]]]:
    """Whole names, beginnings, endings, then the words of the model."""
    named = (
        select(device_name.c.raw, *LINE)
        .select_from(DEVICES.join(device_name, device_name.c.device_id == device.c.id))
        .limit(limit)
    )
    whole = named.where(device_name.c.key == bindparam("key"))
    ranges = [(device_name.c.key, key)] + (
        [(device_name.c.key_rev, key[::-1])] if len(key) >= FEWEST_ENDING else []
    )
    asked = [
        named.where(column >= start, column < start + AFTER_TEXT).order_by(column) for column, start in ranges
    ]
    model = [product.c.words.like(f"%{word}%") for word in words(text)]
    # The models first: a join would read every device when no model is called so.
    models = select(product.c.id).where(*model).scalar_subquery()
    by_model = (
        select(literal("").label("raw"), *LINE)
        .select_from(DEVICES)
        .where(device.c.product_id.in_(models))
        .limit(limit)
    )
    return [(whole, {"key": key}), *((each, {}) for each in asked), (by_model, {})]
