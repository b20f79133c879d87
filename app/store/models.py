"""Models: their warranty terms, and two rows of one model made one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.changes import Changes
from app.domain.device_page import MergedProducts
from app.domain.equipment import Product
from app.domain.errors import BadInput, NotAllowed, NotFound
from app.domain.warranty import OVERRIDE_ROLES, Terms
from app.store.desk import DeskPart
from app.store.device_rows import product_of, terms_by_product, terms_row
from app.store.tables.columns import metadata
from app.store.tables.equipment import product, terms

BOTH = Changes(tickets=True, devices=True)


class StoredModels(DeskPart):
    """``Models`` over the store."""

    def terms_of(self, product_id: int) -> tuple[Terms, ...]:
        with self.store.reading() as connection:
            return _terms(connection, product_id)

    def product_of(self, product_id: int) -> Product:
        with self.store.reading() as connection:
            return product_of(_row(connection, product_id))

    def change_terms(self, product_id: int, rules: Sequence[Terms], role: str) -> None:
        if role not in OVERRIDE_ROLES:
            raise NotAllowed("Only a supervisor may change warranty terms.", "Ask a supervisor.")
        for each in rules:
            _check(each)
        with self.store.writing(BOTH) as connection:
            of = product_of(_row(connection, product_id))
            _put_terms(connection, product_id, rules)
            self._audit(connection, "warranty terms changed", None, f"{of.title}: {len(rules)} terms")

    def merge_products(self, kept_id: int, gone_id: int) -> MergedProducts:
        if kept_id == gone_id:
            raise BadInput("This is the same model.", "Choose another one.")
        with self.store.writing(BOTH) as connection:
            kept, gone = _row(connection, kept_id), _row(connection, gone_id)
            rules = _terms(connection, gone_id)
            taken = bool(rules) and not _terms(connection, kept_id)
            try:
                moved = tuple(
                    _moved(connection, table, column, (kept_id, gone_id)) for table, column in _pointing()
                )
            except IntegrityError as failure:
                raise BadInput(
                    f"{product_of(kept).title} and {product_of(gone).title} have a device with the same "
                    "serial number.",
                    "Compare these devices and correct one of them first.",
                ) from failure
            connection.execute(delete(product).where(product.c.id == gone_id))
            if taken:
                _put_terms(connection, kept_id, rules)
            self._audit(connection, "models merged", None, f"{gone_id} → {kept_id}")
            return MergedProducts(kept_id, tuple(gone._mapping.items()), rules, moved, taken)

    def undo_merge(self, merged: MergedProducts) -> Product:
        with self.store.writing(BOTH) as connection:
            back = _brought_back(connection, dict(merged.gone))
            for name, column, keys in merged.moved:
                table = metadata.tables[name]
                for key in keys:
                    still = and_(_is(table, key), table.c[column] == merged.kept)
                    connection.execute(update(table).where(still).values({column: back}))
            _put_terms(connection, back, merged.terms)
            if merged.terms_taken:
                _put_terms(connection, merged.kept, ())
            self._audit(connection, "merge of models taken back", None, f"{back} ← {merged.kept}")
            return product_of(_row(connection, back))


def _brought_back(connection: Connection, columns: dict[str, object]) -> int:
    """The row of the model under its id, or another when that was given to a new model meanwhile."""
    taken = connection.execute(select(product.c.id).where(product.c.id == columns["id"])).first()
    values = {name: value for name, value in columns.items() if name != "id" or taken is None}
    try:
        key = connection.execute(insert(product), values).inserted_primary_key
    except IntegrityError as failure:
        raise BadInput("This model was made anew meanwhile.", "Correct the devices by hand.") from failure
    assert key is not None
    return int(key[0])


def _check(each: Terms) -> None:
    if not each.name.strip():
        raise BadInput("Terms need a name.", "Write what the customer would call them.")
    numbers = (each.months, each.grace_days, each.begin_within or 0, each.used_months or 0)
    if any(number < 0 or number > 1200 for number in numbers):
        raise BadInput("A number of months or days is below zero or too large.", "Write 0 to 1200.")


def _row(connection: Connection, product_id: int) -> Any:
    row = connection.execute(select(product).where(product.c.id == product_id)).first()
    if row is None:
        raise NotFound("This model is not there any more.", "Look for it again.")
    return row


def _terms(connection: Connection, product_id: int) -> tuple[Terms, ...]:
    found = terms_by_product(connection, terms.c.product_id == product_id)
    return tuple(found.get(product_id, ()))


def _put_terms(connection: Connection, product_id: int, rules: Sequence[Terms]) -> None:
    connection.execute(delete(terms).where(terms.c.product_id == product_id))
    if rules:
        rows = [terms_row(product_id, position, each) for position, each in enumerate(rules)]
        connection.execute(insert(terms), rows)


def _pointing() -> list[tuple[Table, str]]:
    """Every column of any area that names a model; terms go with theirs."""
    return [
        (table, key.parent.name)
        for table in metadata.sorted_tables
        if table is not terms
        for key in table.foreign_keys
        if key.column is product.c.id
    ]


def _moved(
    connection: Connection, table: Table, column: str, ids: tuple[int, int]
) -> tuple[str, str, tuple[tuple[object, ...], ...]]:
    kept, gone = ids
    keys = connection.execute(select(*table.primary_key.columns).where(table.c[column] == gone)).all()
    connection.execute(update(table).where(table.c[column] == gone).values({column: kept}))
    return table.name, column, tuple(tuple(key) for key in keys)


def _is(table: Table, key: tuple[object, ...]) -> Any:
    return and_(*(column == part for column, part in zip(table.primary_key.columns, key, strict=True)))
