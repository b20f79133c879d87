"""What customers are promised: how soon a request is answered and solved, in which opening hours, and how
each ticket stands to it.

Two clocks run from the moment a ticket is opened. The first response is met by the first step of somebody of
the house (``FIRST_RESPONSES``), a note linked to it, or an outgoing call about it that was answered. The
solution is met when the ticket is done. Both stand while the customer is waited for (``STANDS``); waiting for
a part does not stop them, because that is the house's own time.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.errors import BadInput, StaleEdit
from app.domain.service_level import Deadline, Pause, deadline
from app.domain.tickets import OPEN, Promised, TicketEvent
from telephony.switchboard.plan import Hours, Interval

SOON = 0.8
"""Share of the time that is used up when a ticket is marked "due soon"."""

FIRST_RESPONSES = frozenset({"received", "begun", "asked_customer", "finished"})
STANDS: Mapping[str, str] = {
    "waiting_customer": "waiting",
    "done": "done",
    "closed": "done",
    "cancelled": "done",
    "joined": "done",
}
"""States in which the clock stands, and why as the spans say it."""

_ZONES = {
    "LT": "Europe/Vilnius", "LV": "Europe/Riga", "EE": "Europe/Tallinn", "PL": "Europe/Warsaw",
    "HU": "Europe/Budapest", "DE": "Europe/Berlin", "GB": "Europe/London", "UA": "Europe/Kyiv",
    "IR": "Asia/Tehran", "FI": "Europe/Helsinki", "SE": "Europe/Stockholm", "CZ": "Europe/Prague",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Calendar:
    name: str
    hours: Hours = field(default_factory=Hours)


@dataclass(frozen=True, slots=True)
class Promise:
    """``response``, ``solution``: minutes of opening time of the calendar, 0 for no promise. ``priority``
    None and ``team`` empty: for all of them."""

    response: int
    solution: int
    calendar: str
    priority: int | None = None
    team: str = ""


@dataclass(frozen=True, slots=True)
class Promises:
    """All of them; one is for every priority and team. ``version``: 0 until somebody saved them."""

    rules: tuple[Promise, ...]
    calendars: tuple[Calendar, ...]
    version: int = 0

    def rule_for(self, priority: int, team: str) -> Promise:
        """The closest one: for this team and priority, this team, this priority, all."""
        fits = [each for each in self.rules if each.priority in (None, priority) and each.team in ("", team)]
        return max(fits, key=lambda each: (bool(each.team), each.priority is not None))

    def hours_of(self, rule: Promise) -> Hours:
        return next(each.hours for each in self.calendars if each.name == rule.calendar)


def first_promises(region: str = "") -> Promises:
    """What is promised until a supervisor says otherwise: Monday to Friday, 8 to 17, by priority."""
    week = tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5))
    calendar = Calendar("Office", Hours(_ZONES.get(region, "UTC"), week))
    times = ((None, 4, 24), (0, 9, 45), (2, 2, 16), (3, 1, 8))
    rules = tuple(
        Promise(response * 60, solution * 60, "Office", which) for which, response, solution in times
    )
    return Promises(rules, (calendar,))


class StalePromises(StaleEdit):
    """Somebody saved the promises or the roster meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            "Somebody else saved this meanwhile.", "Close this window, open it again and repeat your change."
        )


def checked(promises: Promises) -> Promises:
    """The same, when it can be kept; ``BadInput`` in words for whoever wrote it."""
    names = [each.name for each in promises.calendars]
    if not all(each.strip() for each in names) or len(set(names)) < len(names):
        raise BadInput("Every calendar needs a name of its own.", "Give each another name.")
    whom = [(each.priority, each.team) for each in promises.rules]
    if len(set(whom)) < len(whom):
        raise BadInput("Two promises are for the same priority and team.", "Remove one of them.")
    if (None, "") not in whom:
        raise BadInput(
            "One promise has to be for every priority and every team.",
            "It holds where no other does; add one with “all” and “all”.",
        )
    for each in promises.rules:
        _check_rule(each, names)
    return promises


def _check_rule(rule: Promise, calendars: list[str]) -> None:
    if rule.calendar not in calendars:
        raise BadInput(f"There is no calendar “{rule.calendar}”.", "Choose one of those that are there.")
    if rule.response < 0 or rule.solution < 0:
        raise BadInput("A promise cannot be less than no time.", "Write 0 for no promise.")
    if rule.response and rule.solution and rule.response > rule.solution:
        raise BadInput(
            "A first response is promised later than the solution.", "Make it the same or shorter."
        )


@dataclass(frozen=True, slots=True)
class Story:
    """What deadlines need to know of a ticket. ``called``: when its outgoing calls were answered."""

    opened: datetime
    priority: int
    team: str
    state: str
    steps: tuple[TicketEvent, ...] = ()
    called: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """One promise of one ticket. ``kind``: ``response`` or ``solution``; ``met``: when it was kept, late or
    not; ``over``: nothing is owed any more, kept or not."""

    kind: str
    start: datetime
    allowed: timedelta
    hours: Hours
    pauses: tuple[Pause, ...] = ()
    met: datetime | None = None
    over: bool = False

    @property
    def deadline(self) -> Deadline:
        return deadline(self.start, self.allowed, self.hours, self.pauses)

    @property
    def standing(self) -> str:
        """Why it stands now (a key of ``WHY``), empty while it runs or is over."""
        return "" if self.over else next((each.why for each in self.pauses if each.end is None), "")


@dataclass(frozen=True, slots=True)
class TicketClocks:
    """``rule``: the promise that holds for the ticket."""

    ticket_id: int
    rule: Promise
    clocks: tuple[Clock, ...]


@dataclass(frozen=True, slots=True)
class Due:
    """A clock as the store keeps it. ``soon``: from when it is due soon."""

    kind: str
    due: datetime | None
    soon: datetime | None
    met: datetime | None
    standing: bool = False


def clocks(promises: Promises, of: Story) -> tuple[Clock, ...]:
    """Response, then solution; what is not promised has no clock."""
    rule = promises.rule_for(of.priority, of.team)
    ends = (("response", rule.response, _answered(of)), ("solution", rule.solution, _solved(of)))
    return tuple(
        Clock(
            kind,
            of.opened,
            timedelta(minutes=minutes),
            promises.hours_of(rule),
            _pauses_until(met, of),
            met,
            met is not None or of.state not in OPEN,
        )
        for kind, minutes, met in ends
        if minutes
    )


def due_of(clock: Clock) -> Due:
    found = clock.deadline
    soon = found.reached(clock.allowed.total_seconds() * SOON) if found.due is not None else None
    return Due(clock.kind, found.due, soon, clock.met, bool(clock.standing) and found.due is None)


def promised(dues: Iterable[Due], state: str) -> Promised:
    """What is owed next of a ticket, for its row in lists."""
    if state not in OPEN:
        return Promised()
    owed = [each for each in dues if each.met is None]
    running = [(each.due, each) for each in owed if each.due is not None]
    if running:
        due, first = min(running, key=lambda each: each[0])
        return Promised(due, first.soon, first.kind)
    return Promised(standing=any(each.standing for each in owed))


def mark(of: Promised, now: datetime) -> str:
    """``overdue``, ``soon``, ``fine``, ``standing``, or empty when nothing was promised."""
    if of.due is None:
        return "standing" if of.standing else ""
    if of.due <= now:
        return "overdue"
    return "soon" if of.soon is not None and of.soon <= now else "fine"


def _answered(of: Story) -> datetime | None:
    steps = [each.at for each in of.steps if each.who and _is_response(each)]
    return min([*steps, *(each for each in of.called if each >= of.opened)], default=None)


def _is_response(step: TicketEvent) -> bool:
    return step.event in FIRST_RESPONSES or (step.event == "linked" and step.text.startswith("note "))


def _solved(of: Story) -> datetime | None:
    """When it became done and stayed so; a ticket that was given up was never solved."""
    if of.state not in ("done", "closed"):
        return None
    ended: datetime | None = None
    for step in of.steps:
        ended = None if step.state not in ("done", "closed") else ended or step.at
    return ended


def _pauses_until(met: datetime | None, of: Story) -> tuple[Pause, ...]:
    return tuple(each for each in _pauses(of) if met is None or each.start < met)


def _pauses(of: Story) -> list[Pause]:
    found: list[Pause] = []
    since, why = of.opened, ""
    for step in of.steps:
        now = STANDS.get(step.state, "")
        if now != why:
            if why:
                found.append(Pause(since, step.at, why))
            since, why = step.at, now
    return [*found, Pause(since, None, why)] if why else found
