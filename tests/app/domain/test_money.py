"""Amounts are exact, stay in their currency and are written as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.money import Money, money, of_units, totals

CURRENCIES = ("EUR", "GBP", "HUF", "JPY", "KWD", "PLN", "USD")


@given(st.integers(-(10**12), 10**12), st.sampled_from(CURRENCIES))
def test_stored_units_come_back_as_they_were(units: int, currency: str):
    assert of_units(units, currency).units == units


@given(st.lists(st.tuples(st.integers(-(10**9), 10**9), st.sampled_from(CURRENCIES))))
def test_totals_are_exact_to_the_smallest_unit(lines: list[tuple[int, str]]):
    sums = totals(of_units(units, currency) for units, currency in lines)
    assert {each.currency: each.units for each in sums} == {
        currency: sum(units for units, of in lines if of == currency) for _, currency in lines
    }
    assert [each.currency for each in sums] == sorted({currency for _, currency in lines})


@pytest.mark.parametrize(
    ("text", "currency", "units"),
    [("12,50", "EUR", 1250), ("12.5", "EUR", 1250), ("1 234,56", "PLN", 123456), ("980", "JPY", 980),
     ("0.125", "KWD", 125), ("-3", "USD", -300), ("1\u00a0000", "HUF", 100000)],
)  # fmt: skip
def test_what_people_type(text: str, currency: str, units: int):
    assert money(text, currency).units == units


@pytest.mark.parametrize(
    ("text", "currency"),
    [("", "EUR"), ("twelve", "EUR"), ("1.234,56", "EUR"), ("0.005", "EUR"), ("9.5", "JPY"), ("NaN", "EUR"),
     ("Infinity", "EUR"), ("5", "euro"), ("5", "")],
)  # fmt: skip
def test_what_is_no_amount_is_refused_not_rounded(text: str, currency: str):
    with pytest.raises(BadInput) as failure:
        money(text, currency)
    assert failure.value.advice


def test_a_line_is_rounded_once_and_half_up():
    assert Money(Decimal("10.05"), "EUR").times(Decimal("0.5")).amount == Decimal("5.03")
    assert Money(Decimal("100"), "JPY").times(Decimal("0.125")).amount == Decimal("13")
    assert str(Money(Decimal("3"), "EUR")) == "3.00 EUR"


def test_currencies_have_no_sum_and_floats_are_no_money():
    with pytest.raises(ValueError):
        of_units(1, "EUR") + of_units(1, "USD")
    with pytest.raises(ValueError):
        Money(0.1, "EUR")  # type: ignore[arg-type]
