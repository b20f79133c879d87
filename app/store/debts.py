"""A debt in the columns of its party, and back."""

from datetime import date
from typing import Any

from app.domain.debts import Debt, all_owed
from app.domain.money import of_units
from telephony.switchboard.debt import Owed


def debt_columns(debt: Debt | None) -> dict[str, Any]:
    return {
        "owed": debt.money.units if debt else None,
        "owed_currency": debt.money.currency if debt else "",
        "owed_known": debt.known.isoformat() if debt else "",
        "owed_source": debt.source if debt else "",
    }


def debt_of(units: int | None, currency: str, known: str, source: str) -> Debt | None:
    return Debt(of_units(units, currency), date.fromisoformat(known), source) if units else None


def owed_of(units: int | None, currency: str, known: str, source: str) -> tuple[Owed, ...]:
    """As a caller brings it along."""
    return all_owed(debt_of(units, currency, known, source))
