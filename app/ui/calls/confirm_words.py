"""What is asked before a number is dialled. No Qt."""

from dataclasses import dataclass

from app.domain.desk import Desk, blocked
from app.ui.calls.presses import REASONS
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, tr


@dataclass(frozen=True, slots=True)
class Confirm:
    """What is asked before a number is dialled."""

    question: Shown
    who: Shown
    why: Shown


def confirm(shown: str, who: str, desk: Desk, found: bool) -> Confirm:
    """``who`` the number belongs to; empty and ``found``: nobody we know; not ``found``: still looking."""
    owner: Shown = clean(who, 80) if who else (tr("not in the phone book") if found else tr("looking up…"))
    code = blocked(desk, "dial")
    return Confirm(tr("Call {number}?").of(number=number(shown)), owner, REASONS.get(code, code))
