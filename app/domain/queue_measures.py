"""How queues did: one fold over contacts, whether they happened or were simulated.

Every stay of a caller in a queue is a visit, counted where and when it began. Service level is A_T / (O − S):
answered within T seconds, of all offered but those who hung up within ``SHORT`` seconds (nobody could have
been quicker). Offered = answered + abandoned + left (overflow, turned away).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from telephony.switchboard.contact import ContactRecord

SHORT = 5.0
"""Seconds: who hangs up sooner is not counted against the service level."""
NO_WAITING = ("menu", "voicemail")
GONE = frozenset({"abandoned", "lost"})


@dataclass(frozen=True, slots=True)
class Visit:
    """``queue`` is empty for a call as a whole; ``at``: epoch seconds; ``outcome``: ``answered``,
    ``abandoned`` or ``left``."""

    queue: str
    at: float
    wait: float
    outcome: str


@dataclass(frozen=True, slots=True)
class Measures:
    """``service_level``: share, None when nobody counts; ``wait``: mean seconds until the answer, of those
    who were answered; ``wait_90``: nine in ten waited no longer, whatever came of it; ``abandoned``: a
    share."""

    offered: int
    answered: int
    service_level: float | None
    wait: float | None
    wait_90: float | None
    abandoned: float | None


def visits(contact: ContactRecord) -> tuple[Visit, ...]:
    """One for each stay in a queue; none for a call that came in no queue."""
    return tuple(
        Visit(leg.who, leg.started, leg.ended - leg.started, _outcome(leg.outcome))
        for leg in contact.legs
        if leg.kind == "queue"
    )


def whole(contact: ContactRecord) -> Visit:
    """The call as one: all its waiting together. In a menu he is asked, in a box he speaks, and does not
    wait."""
    until = contact.ended if contact.answered is None else contact.answered
    reason = "answered" if contact.answered is not None else contact.end_reason
    asked = sum(leg.ended - leg.started for leg in contact.legs if leg.kind in NO_WAITING)
    return Visit("", contact.arrived, max(0.0, until - contact.arrived - asked), _outcome(reason))


def _outcome(word: str) -> str:
    return "answered" if word == "answered" else "abandoned" if word in GONE else "left"


def measures(of: Iterable[Visit], within: float) -> Measures:
    """``within``: the seconds T of the service level."""
    all_of = tuple(of)
    up = [each.wait for each in all_of if each.outcome == "answered"]
    gone = [each.wait for each in all_of if each.outcome == "abandoned"]
    counted = len(all_of) - sum(wait <= SHORT for wait in gone)
    waits = sorted(each.wait for each in all_of)
    return Measures(
        offered=len(all_of),
        answered=len(up),
        service_level=sum(wait <= within for wait in up) / counted if counted else None,
        wait=sum(up) / len(up) if up else None,
        wait_90=waits[ceil(0.9 * len(waits)) - 1] if waits else None,
        abandoned=len(gone) / len(all_of) if all_of else None,
    )
