"""What is owed is compared in one currency, exactly."""

import pytest

from telephony.switchboard.debt import Owed, limit_of, owes_more


def owed(amount: str, currency: str = "EUR") -> Owed:
    return amount, currency, "2026-11-01", "hand"


@pytest.mark.parametrize(
    ("debts", "more"),
    [
        ((), False),
        ((owed("100.00"),), False),
        ((owed("100.01"),), True),
        ((owed("60.00"), owed("40.01")), True),
        ((owed("60.00"), owed("4000.00", "PLN")), False),
        ((owed("4000.00", "PLN"),), False),
    ],
)
def test_other_currencies_are_never_compared(debts: tuple[Owed, ...], more: bool) -> None:
    assert owes_more(debts, "100 EUR") is more


@pytest.mark.parametrize("text", ["", "100", "EUR", "100 eur", "-1 EUR", "1,5 EUR", "1e3 EUR", "nan EUR"])
def test_a_limit_is_an_amount_and_its_currency(text: str) -> None:
    with pytest.raises(ValueError, match="currency"):
        limit_of(text)
