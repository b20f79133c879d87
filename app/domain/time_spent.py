"""Time spent on tickets: measured while one has the focus, taken from calls, corrected with a reason; and the
four sums of it: by request, by person, by customer, by project.

Whole seconds everywhere, and every second of a person counts once: see ``divided``. So all sums agree.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import Enum

from app.domain.errors import BadInput, NotAllowed

LONGEST_STRETCH = 30 * 60
"""Seconds without a key or click after which nobody is thought to be at work on what has the focus."""

CALL_RANKS = {"talk": 0, "wrap_up": 1, "hold": 2}
"""Legs of a call that are work on its tickets. A lower rank takes the second before a higher one."""
FOCUS_RANK = 3
LONGEST_ENTRY = 24 * 3600
"""Seconds: nobody works longer on one day."""

_CLOCK = re.compile(r"(\d{1,3}):([0-5]?\d)(?::([0-5]?\d))?")
_PARTS = re.compile(r"(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*(?:m|min)?)?", re.IGNORECASE)


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
class Correction:
    """Who changed the number when, from what to what, and why."""

    at: datetime
    who: str
    before: int
    after: int
    reason: str


@dataclass(frozen=True, slots=True)
class TimeEntry:
    """``who``: the operator; ``customer`` and ``project``: names, empty without one. ``reason``: why a
    measured number was corrected, or of a typed one; ``measured``: what it was before, None while nothing was
    corrected. ``day``: the one it counts for; ``started``: when it began, None for a typed one."""

    ticket_id: int
    who: str
    seconds: int
    source: Source
    customer: str = ""
    project: str = ""
    reason: str = ""
    measured: int | None = None
    id: int = 0
    day: date = date.min
    started: datetime | None = None
    number: int = 0
    title: str = ""
    call: str = ""
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class TicketTime:
    """Everything about the time of one ticket, oldest entry first. ``projects``: names that are known."""

    ticket_id: int
    entries: tuple[TimeEntry, ...] = ()
    project: str = ""
    projects: tuple[str, ...] = ()

    @property
    def seconds(self) -> int:
        return sum(each.seconds for each in self.entries)


@dataclass(frozen=True, slots=True)
class TimeSum:
    """One line of a sum. ``key``: to ask for its entries; ``name``: empty for those without customer or
    project."""

    key: str
    name: str
    seconds: int
    entries: int


@dataclass(frozen=True, slots=True)
class Period:
    """Days, both counted in."""

    first: date
    last: date


def period(name: str, today: date) -> Period:
    """``today``, ``week`` (from Monday), ``month``, ``last_month``. Anything else is a defect."""
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    return {
        "today": Period(today, today),
        "week": Period(today - timedelta(days=today.weekday()), today),
        "month": Period(month, today),
        "last_month": Period(before.replace(day=1), before),
    }[name]


# ---- what has the focus --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Touch:
    """A sign of life at a desk: a key, a click, another ticket on the screen. ``ticket_id``: what has the
    focus from then on, None for nothing. ``at``: epoch seconds."""

    at: float
    ticket_id: int | None


@dataclass(frozen=True, slots=True)
class Stretch:
    """One ticket in focus from ``started`` to ``ended``, whole epoch seconds. ``key``: the same while it
    grows, so that writing it again is no second one. ``day``: of the desk's calendar."""

    key: str
    ticket_id: int
    started: int
    ended: int
    day: date


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """What runs at a desk. ``started`` and ``sign``, the last sign of life: epoch seconds."""

    ticket_id: int | None = None
    started: float = 0.0
    sign: float = 0.0

    def until(self, now: float) -> float:
        """To when it counts: a long silence ends it with the last sign of life."""
        return self.sign if now - self.sign > LONGEST_STRETCH else max(now, self.sign)

    def idle(self, now: float) -> bool:
        return self.ticket_id is None or now - self.sign > LONGEST_STRETCH

    def span(self, now: float) -> tuple[int, int]:
        """The running stretch in whole seconds. What ends one begins the next, so none is counted twice."""
        return int(self.started), int(self.until(now))

    def felt(self, touch: Touch) -> "Stopwatch":
        """After this touch. It starts anew for another ticket, after a long silence, and when the clock was
        set back."""
        goes_on = touch.ticket_id == self.ticket_id and not self.idle(touch.at) and self.sign <= touch.at
        return replace(self, sign=touch.at) if goes_on else Stopwatch(touch.ticket_id, touch.at, touch.at)


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


# ---- every second once ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """Somebody's time from ``started`` to ``ended``, whole epoch seconds. Order is who goes first."""

    rank: int
    started: int
    key: str
    ended: int = field(compare=False)


def divided(claims: Iterable[Claim]) -> dict[str, int]:
    """Seconds by key, of one person: each second goes to one claim. Talk goes before after-call work, that
    before hold, and a call before what had the focus; of two alike the earlier has it."""
    found: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    for claim in sorted(claims):
        free = _free((claim.started, claim.ended), taken)
        found[claim.key] = sum(end - start for start, end in free)
        taken = sorted([*taken, *free])
    return found


def _free(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is left of ``span``; ``taken`` is sorted and does not overlap."""
    start, end = span
    left = []
    for first, last in taken:
        if last <= start or first >= end:
            continue
        if first > start:
            left.append((start, first))
        start = max(start, last)
    if start < end:
        left.append((start, end))
    return left


def shared(seconds: int, among: int) -> tuple[int, ...]:
    """A call about several tickets is shared out evenly; what does not divide goes to the first ones."""
    each, more = divmod(seconds, among)
    return tuple(each + (place < more) for place in range(among))


# ---- corrections ---------------------------------------------------------------------------------------


def corrected(entry: TimeEntry, seconds: int, reason: str) -> TimeEntry:
    """Another number with its reason; the measured one is kept. ``BadInput`` without a reason."""
    check(seconds, reason)
    measured = entry.seconds if entry.measured is None else entry.measured
    return replace(entry, seconds=seconds, reason=reason.strip(), measured=measured)


def check(seconds: int, reason: str) -> None:
    """``BadInput`` for what nobody can have worked, and without a reason."""
    if seconds < 0:
        raise BadInput("Time cannot be less than nothing.", "Write the minutes that were spent.")
    if seconds > LONGEST_ENTRY:
        raise BadInput("That is more than a day.", "Write one entry for each day.")
    if not reason.strip():
        raise BadInput("The reason is missing.", "Write why the measured time is not right.")


def may_correct(entry: TimeEntry, who: str, role: str) -> None:
    """One's own time, and a supervisor everybody's; else ``NotAllowed``."""
    if entry.who != who and role != "supervisor":
        raise NotAllowed("This is somebody else's time.", "Ask them, or a supervisor.")


def duration(text: str) -> int:
    """Seconds in ``25``, ``25 min``, ``1 h 30``, ``1:30`` (hours and minutes) or ``1:30:05``. ``BadInput``
    for anything else."""
    words = text.strip()
    clock = _CLOCK.fullmatch(words)
    if clock:
        return int(clock[1]) * 3600 + int(clock[2]) * 60 + int(clock[3] or 0)
    parts = _PARTS.fullmatch(words)
    if parts is None or not any(parts.groups()):
        raise BadInput("This is no time.", "Write minutes, or hours and minutes as 1:30.")
    return int(parts[1] or 0) * 3600 + int(parts[2] or 0) * 60


def sums(entries: Iterable[TimeEntry], by: By) -> dict[int | str, int]:
    """Seconds by request, person, customer or project, most first; all four add up to the same."""
    found: dict[int | str, int] = {}
    for each in entries:
        key = getattr(each, by.value)
        found[key] = found.get(key, 0) + each.seconds
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], str(pair[0]))))
