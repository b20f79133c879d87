"""What a caller owes, for rules. Amounts of different currencies are never compared and never added.

A debt travels as text, so that link and journal keep it exact: (amount, ISO 4217 currency, ISO date on which
it was known, where that came from)."""

import re
from decimal import Decimal

Owed = tuple[str, str, str, str]
_LIMIT = re.compile(r"([0-9]{1,12}(?:[.][0-9]{1,3})?) ([A-Z]{3})")


def limit_of(text: str) -> tuple[Decimal, str]:
    """``100 EUR``. Raises ValueError."""
    found = _LIMIT.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no amount with its currency")
    return Decimal(found[1]), found[2]


def owes_more(owed: tuple[Owed, ...], limit: str) -> bool:
    """Whether all that is owed in the currency of ``limit``, his own and his company's, is above it."""
    least, currency = limit_of(limit)
    return sum((Decimal(amount) for amount, unit, *_ in owed if unit == currency), Decimal()) > least
