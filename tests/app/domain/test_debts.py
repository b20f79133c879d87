"""What a customer owes, as it is typed."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.debts import BY_HAND, Debt, debt_typed, owed_money
from app.domain.errors import BadInput
from app.domain.money import Money

TODAY = date(2026, 11, 22)
OLD = Debt(Money(Decimal("120.50"), "EUR"), date(2026, 10, 1), "import")


@pytest.mark.parametrize("text", ["120,50 EUR", "120.5EUR", "eur 120.50", " 120.50 Eur "])
def test_an_amount_with_its_currency(text: str) -> None:
    assert owed_money(text) == OLD.money


def test_the_currency_may_be_said_elsewhere_and_nothing_is_no_debt() -> None:
    assert owed_money("120.50", "EUR") == OLD.money
    assert owed_money("", "EUR") is owed_money("0 EUR") is None


@pytest.mark.parametrize("text", ["120", "-5 EUR", "much EUR", "1.005 EUR", "nan EUR"])
def test_what_is_no_debt_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        owed_money(text)


def test_the_same_amount_keeps_its_day_and_its_source() -> None:
    assert debt_typed("120.50 EUR", OLD, TODAY) is OLD
    assert debt_typed("", OLD, TODAY) is None
    assert debt_typed("130 EUR", OLD, TODAY) == Debt(Money(Decimal(130), "EUR"), TODAY, BY_HAND)
    assert OLD.owed == ("120.50", "EUR", "2026-10-01", "import")
