"""A cost is read as it was written, to the last digit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from app.domain.changes import Changes
from app.domain.money import of_units
from app.domain.service_history import NewCost
from app.store.cost_rows import cost_of, cost_row, costs_of_ticket
from app.store.desk import now
from app.store.tables.tickets import cost
from tests.workshop import Bench

MINE = {"at": now(), "who": "rasa"}


@given(st.integers(-(10**12), 10**12), st.sampled_from(("EUR", "JPY", "KWD")), st.decimals(
    "0.001", "99999", allow_nan=False, places=3
))  # fmt: skip
def test_columns_hold_whole_units_and_exact_quantities(units: int, currency: str, quantity: Decimal):
    row = cost_row(NewCost(1, "part", " Fan ", of_units(units, currency), quantity))
    assert (row["price"], Decimal(row["quantity"]), row["text"]) == (units, quantity, "Fan")


def test_a_line_comes_back_as_it_was(bench: Bench):
    new = NewCost(bench.ticket().id, "travel", "41.5 km", of_units(65, "GBP"), Decimal("41.50"))
    with bench.desk.store.writing(Changes()) as connection:
        connection.execute(insert(cost), cost_row(new) | MINE)
        (line,) = costs_of_ticket(connection, new.ticket_id)
        assert cost_of(connection.execute(select(cost)).one()) == line
    assert (line.kind, line.text, line.price, line.quantity) == (new.kind, new.text, new.price, new.quantity)
    assert line.amount == new.amount == of_units(2698, "GBP")


@pytest.mark.parametrize("wrong", [{"kind": "bribe"}, {"paid_by": "nobody"}, {"currency": "eur"}])
def test_the_database_refuses_what_is_no_cost(bench: Bench, wrong: dict[str, str]):
    row = cost_row(NewCost(bench.ticket().id, "part", "Fan", of_units(1, "EUR"))) | MINE
    with pytest.raises(IntegrityError), bench.desk.store.writing(Changes()) as connection:
        connection.execute(insert(cost), row | wrong)
