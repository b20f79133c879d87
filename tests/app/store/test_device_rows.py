"""Terms come back as they were written, and whose a device is."""

import pytest
from sqlalchemy import insert, select

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.domain.warranty import Basis, Terms
from app.store.device_rows import lines, one_device, owned_by, terms_of, terms_row
from app.store.tables.equipment import terms
from tests.workshop import Bench

RULES = (
    Terms("2 years", 24),
    Terms(
        "from use", 12, Basis.FIRST_USE, grace_days=14, begin_within=6, transferable=False, used_months=3,
        excluded=frozenset({"liquid", "foreign_parts"}), covers=frozenset({"part"}),
    ),
    Terms("nothing", 0, Basis.MANUFACTURE, covers=frozenset()),
)  # fmt: skip


def test_terms_come_back_as_they_were_written(bench: Bench):
    product = bench.device().product.id
    rows = [terms_row(product, position, each) for position, each in enumerate(RULES)]
    with bench.desk.store.writing(Changes()) as connection:
        connection.execute(insert(terms), rows)
    with bench.desk.store.reading() as connection:
        read = connection.execute(select(terms).order_by(terms.c.position))
        assert tuple(terms_of(row) for row in read) == RULES


def test_nobodys_devices_belong_to_nobody(bench: Bench):
    bench.device()
    with bench.desk.store.reading() as connection:
        assert connection.execute(lines(owned_by(None, None))).all() == []
        assert connection.execute(lines(owned_by(1, None))).all() == []
        with pytest.raises(NotFound):
            one_device(connection, 99)
