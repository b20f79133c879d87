"""How queues did when days are lived again: what ``telephony.switchboard.figures`` says of the contacts, and
the wait that nine in ten did not exceed, which needs every wait and not only its step."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import Visit, outcome_of
from telephony.switchboard.figures import figures
from telephony.switchboard.tally import tally_of


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


def whole(contact: ContactRecord) -> Visit:
    """The call as one: all its waiting together. In a menu he is asked and does not wait."""
    until = contact.ended if contact.answered is None else contact.answered
    reason = "answered" if contact.answered is not None else contact.end_reason
    asked = sum(leg.ended - leg.started for leg in contact.legs if leg.kind == "menu")
    return Visit("", contact.arrived, max(0.0, until - contact.arrived - asked), outcome_of(reason))


def measures(of: Iterable[Visit], within: float) -> Measures:
    """``within``: the seconds T of the service level."""
    visits = tuple(of)
    found = figures(tally_of(visits), within)
    waits = sorted(each.wait for each in visits)
    return Measures(
        offered=found.counts.offered,
        answered=found.counts.answered,
        service_level=found.service_level,
        wait=found.speed_of_answer,
        wait_90=waits[ceil(0.9 * len(waits)) - 1] if waits else None,
        abandoned=found.abandoned_raw,
    )
