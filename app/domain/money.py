"""Money: an exact decimal amount and its currency. Never a float, and never two currencies in one sum."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from app.domain.errors import BadInput

# Decimal places of the currencies that have not two (ISO 4217). The rial has two there, but no coins.
_PLACES = {"JPY": 0, "KRW": 0, "ISK": 0, "VND": 0, "CLP": 0, "BHD": 3, "KWD": 3, "OMR": 3, "TND": 3}


MOST = Decimal(10) ** 12
"""What a person types is below it: more is a slip, and would leave the whole numbers of a database."""


def places(currency: str) -> int:
    """How many decimal places an amount of it has."""
    return _PLACES.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """``amount`` is rounded half up to the currency's smallest unit; ``currency``: ISO 4217 letters."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        if len(self.currency) != 3 or not self.currency.isascii() or not self.currency.isupper():
            raise ValueError(f"not a currency: {self.currency!r}")
        if not isinstance(self.amount, Decimal) or not self.amount.is_finite():
            raise ValueError(f"not an exact amount: {self.amount!r}")
        unit = Decimal(1).scaleb(-places(self.currency))
        object.__setattr__(self, "amount", self.amount.quantize(unit, ROUND_HALF_UP))

    def __add__(self, other: "Money") -> "Money":
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} have no sum")
        return Money(self.amount + other.amount, self.currency)

    def times(self, quantity: Decimal) -> "Money":
        """Rounded once, at the end."""
        return Money(self.amount * quantity, self.currency)

    @property
    def units(self) -> int:
        """The amount in smallest units, as it is stored: sums of whole numbers are exact."""
        return int(self.amount.scaleb(places(self.currency)))

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


def of_units(units: int, currency: str) -> Money:
    return Money(Decimal(units).scaleb(-places(currency)), currency)


def money(text: str, currency: str) -> Money:
    """What a person typed: ``12,50`` and ``12.50`` are the same. Raises ``BadInput``."""
    plain = text.strip().replace("\u00a0", "").replace(" ", "").replace(",", ".")
    try:
        amount = Decimal(plain)
        if not amount.is_finite() or abs(amount) >= MOST or amount != round(amount, places(currency)):
            raise InvalidOperation
        return Money(amount, currency.strip().upper())
    except (InvalidOperation, ValueError) as failure:
        raise BadInput(
            f"“{text}” is no amount in {currency}.", "Write digits, with a comma or point before the cents."
        ) from failure


def totals(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """One sum for each currency, by its letters; nothing is converted."""
    sums: dict[str, Money] = {}
    for each in amounts:
        sums[each.currency] = sums[each.currency] + each if each.currency in sums else each
    return tuple(sums[currency] for currency in sorted(sums))
