"""Time spent on tickets: measured while one has the focus, taken from calls, corrected with a reason; and the
four sums of it: by request, by person, by customer, by project. Whole seconds, so that all sums agree."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from app.domain.errors import BadInput

LONGEST_STRETCH = 30 * 60
"""Seconds without a key or click after which nobody is thought to be at work on what has the focus."""


class Source(Enum):
    """Where a number came from."""

    FOCUS = "focus"
    CALL = "call"
    TYPED = "typed"


class By(Enum):
    """What time is summed by; the value names the field."""

    REQUEST = "ticket_id"
    PERSON = "who"
    CUSTOMER = "customer"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class TimeEntry:
    """``who``: the operator; ``customer`` and ``project``: names, empty without one. ``reason``: why a
    measured number was corrected; ``measured``: what it was before."""

    ticket_id: int
    who: str
    seconds: int
    source: Source
    customer: str = ""
    project: str = ""
    reason: str = ""
    measured: int | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """A sign of life at a desk: a key, a click, another ticket on the screen. ``ticket_id``: what has the
    focus from then on, None for nothing. ``at``: epoch seconds."""

    at: float
    ticket_id: int | None


def focused(touches: Iterable[Touch]) -> dict[int, int]:
    """Seconds by ticket. After a long silence the stretch ends with the last sign of life."""
    exact: dict[int, float] = {}
    before: Touch | None = None
    for touch in sorted(touches, key=lambda each: each.at):
        if before is not None and before.ticket_id is not None:
            silence = touch.at - before.at
            if silence <= LONGEST_STRETCH:
                exact[before.ticket_id] = exact.get(before.ticket_id, 0.0) + silence
        before = touch
    return {ticket: round(seconds) for ticket, seconds in exact.items()}


def corrected(entry: TimeEntry, seconds: int, reason: str) -> TimeEntry:
    """Another number with its reason; the measured one is kept. ``BadInput`` without a reason."""
    if seconds < 0:
        raise BadInput("Time cannot be less than nothing.", "Write the minutes that were spent.")
    if not reason.strip():
        raise BadInput("The reason is missing.", "Write why the measured time is not right.")
    measured = entry.seconds if entry.measured is None else entry.measured
    return replace(entry, seconds=seconds, reason=reason.strip(), measured=measured)


def sums(entries: Iterable[TimeEntry], by: By) -> dict[int | str, int]:
    """Seconds by request, person, customer or project, most first; all four add up to the same."""
    found: dict[int | str, int] = {}
    for each in entries:
        key = getattr(each, by.value)
        found[key] = found.get(key, 0) + each.seconds
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], str(pair[0]))))
