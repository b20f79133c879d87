"""Has somebody asked for this already: open tickets of the same device or customer that read alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from rapidfuzz import fuzz

from app.domain.folding import fold
from app.domain.tickets import OPEN, NewTicket, Ticket

WINDOW = timedelta(days=30)
ALIKE = 60
"""Percent of likeness from which two texts may be the same request."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """``reason``: ``device``, ``person`` or ``company``; ``likeness``: percent."""

    ticket: Ticket
    reason: str
    likeness: int


def likely_duplicates(new: NewTicket, others: Iterable[Ticket], now: datetime) -> tuple[Duplicate, ...]:
    """Open tickets of the last 30 days, likeliest first.

    The same device is suspicious with any text, unless both texts are long and quite different; the same
    customer only when the texts are alike.
    """
    found = []
    for each in others:
        if each.state not in OPEN or now - each.opened > WINDOW:
            continue
        reason = _in_common(new, each)
        if not reason:
            continue
        alike = likeness(_words(new), _words(each))
        if alike >= ALIKE or (reason == "device" and not _says_much(new, each)):
            found.append(Duplicate(each, reason, alike))
    return tuple(sorted(found, key=lambda each: (each.reason != "device", -each.likeness, -each.ticket.id)))


def _in_common(new: NewTicket, other: Ticket) -> str:
    pairs = (
        ("device", new.device_id, other.device_id),
        ("person", new.person_id, other.person_id),
        ("company", new.company_id, other.company_id),
    )
    # Two machines of one customer with the same fault are two requests.
    if new.device_id and other.device_id and new.device_id != other.device_id:
        return ""
    return next((kind for kind, mine, theirs in pairs if mine is not None and mine == theirs), "")


def likeness(one: str, other: str) -> int:
    """Percent of words in common, in any order, with their writing mistakes."""
    return round(fuzz.token_set_ratio(fold(one), fold(other)))


def _words(ticket: NewTicket | Ticket) -> str:
    return f"{ticket.title} {ticket.text}"


def _says_much(new: NewTicket, other: Ticket) -> bool:
    return bool(new.text.strip() and other.text.strip())
