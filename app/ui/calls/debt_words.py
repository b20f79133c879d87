"""What a customer owes, in words. No Qt."""

from collections.abc import Mapping

from app.domain.debts import BY_HAND, IMPORTED, Debt
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Pill
from telephony.switchboard.debt import Owed

OWES = tr("Owes")
_SOURCES: Mapping[str, Text] = {
    BY_HAND: tr("typed by hand"),
    IMPORTED: tr("from an imported file"),
}


def debt_pill(owed: Owed) -> Pill:
    amount, currency, _, _ = owed
    words = tr("owes {amount} {currency}").of(amount=clean(amount, 20), currency=clean(currency, 3))
    return Pill(words, "bad", tip=(known_words(owed),))


def known_words(owed: Owed) -> Shown:
    """Since when, and from where."""
    _, _, known, source = owed
    where = _SOURCES.get(source, clean(source, 40))
    return tr("Known on {day}: {where}").of(day=clean(known, 10), where=where)


def debt_text(debt: Debt | None) -> str:
    return str(debt.money) if debt else ""
