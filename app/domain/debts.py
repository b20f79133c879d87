"""What a customer owes: one amount with the day on which it was known, and where it came from."""

import re
from dataclasses import dataclass
from datetime import date

from app.domain.errors import BadInput
from app.domain.money import Money, money
from telephony.switchboard.debt import Owed

BY_HAND, IMPORTED = "hand", "import"
"""Where an amount comes from."""
_AFTER, _BEFORE = re.compile(r"(.*?)\s*([A-Za-z]{3})"), re.compile(r"([A-Za-z]{3})\s*(.*)")


@dataclass(frozen=True, slots=True)
class Debt:
    """``money`` is above nothing. ``known``: the day on which it was so."""

    money: Money
    known: date
    source: str = BY_HAND

    @property
    def owed(self) -> Owed:
        return str(self.money.amount), self.money.currency, self.known.isoformat(), self.source


def all_owed(*debts: Debt | None) -> tuple[Owed, ...]:
    """Of a customer and his company, as a caller brings them along."""
    return tuple(debt.owed for debt in debts if debt is not None)


def owed_money(text: str, currency: str = "") -> Money | None:
    """``120,50 EUR``, or an amount alone where its ``currency`` is said elsewhere; None for nothing or zero.
    Raises BadInput."""
    text = text.strip()
    amount = text
    if found := _AFTER.fullmatch(text):
        amount, currency = found[1], found[2]
    elif found := _BEFORE.fullmatch(text):
        currency, amount = found[1], found[2]
    if not text:
        return None
    if not currency:
        raise BadInput(f"“{text}” has no currency.", "Write it beside the amount: 120.50 EUR.")
    owed = money(amount, currency)
    if owed.amount < 0:
        raise BadInput(f"“{text}” is below nothing.", "Write what the customer owes, or leave it empty.")
    return owed if owed.amount else None


def debt_typed(text: str, before: Debt | None, today: date) -> Debt | None:
    """What stands there after a person typed ``text``: the same amount keeps its day and its source."""
    owed = owed_money(text)
    if owed is None or (before is not None and before.money == owed):
        return before if owed else None
    return Debt(owed, today)
