"""What the window asks of the history to make reports. As in ``device_ports``: the store implements it, off
the UI thread, failures are ``RingdeskError``; all for supervisors only (``NotAllowed``).

Days, hours and weeks are those of the house's clocks: a day on which they are put forward has 23 hours, and a
repeated hour counts into the one row of its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from telephony.switchboard.figures import OURS, Figures
from telephony.switchboard.foretold import Truth

GROUPS = (
    "queue",
    "operator",
    "customer",
    "quarter",
    "hour",
    "weekday",
    "weekday_hour",
    "day",
    "week",
    "month",
)
"""What a report has a row for. ``quarter``: each quarter of an hour of the day."""

PAGE = 500
"""Rows of customers that are shown at once."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Seconds of a queue's service level and short abandons, both of ``tally.EDGES`` (``short`` may be 0)."""

    within: float = 20.0
    short: float = 5.0


@dataclass(frozen=True, slots=True)
class Asked:
    """Both days are included. ``queues``, ``operators``: of these only, empty: of all. ``formula``: of
    ``figures.SERVICE_LEVELS``. ``thresholds``: by queue, the plan's; one that is not there has the default.

    With ``group_by`` ``operator`` or a choice of ``operators`` there are figures of work and states alone:
    who hung up was nobody's. Without a choice of operators, states are in ``operator`` and time groups."""

    first: date
    last: date
    group_by: str = "queue"
    queues: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()
    formula: str = OURS
    thresholds: Mapping[str, Thresholds] = field(default_factory=dict)
    find: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """``key``: what it is of: a queue's or operator's id, ``p12`` or ``c7`` (person, company), ``n+370…`` (a
    stranger's number) or empty (withheld); hour ``8``, quarter ``8:15``, weekday ``0`` (Monday), ``0 8``
    (weekday and hour), day ``2026-11-22``, week ``2026-W47``, month ``2026-11``. ``name``: of a customer;
    else empty, for the window knows queues and operators. ``times``: how often such an hour or weekday was in
    the period, 1 for others: what a mean is made with."""

    key: str
    figures: Figures
    name: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Report:
    """``rows``: time in order, others by how much they had. ``total``: all together, counted and not added
    up from ratios. ``after``: so many rows stand before these, ``of``: how many there are in all."""

    asked: Asked
    rows: tuple[Row, ...]
    total: Row
    after: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class CellKey:
    """A cell of a report: ``row`` is its key, ``None`` for the total; ``figure`` a field of ``Figures`` or
    ``Counts``."""

    asked: Asked
    row: str | None
    figure: str


@dataclass(frozen=True, slots=True)
class CallBehind:
    """``call``: opens it in the history. ``at``: when he came into the line, or the work began. ``wait``:
    seconds, None where nobody waited. ``handling``: seconds. ``told``: seconds that he was told to wait, or
    would have been. ``times``: how often it is in the cell (an
    operator may miss several offers of one call)."""

    call: str
    at: datetime
    customer: str
    number: str
    queue: str
    operator: str
    outcome: str
    wait: float | None
    handling: float | None
    times: int = 1
    told: float | None = None


@dataclass(frozen=True, slots=True)
class Behind:
    """``count``: all, not only those in ``calls``. It equals ``behind(row.figures, figure)`` of the cell."""

    count: int
    calls: tuple[CallBehind, ...]


@dataclass(frozen=True, slots=True)
class WaitStep:
    """How many waited more than ``above`` and ``upto`` seconds at most (None: longer)."""

    above: int
    upto: int | None
    answered: int
    abandoned: int
    flow_outs: int


@dataclass(frozen=True, slots=True)
class FirstContact:
    """``settled``: contacts after which the window of days has passed; ``once``: those without another by the
    same customer about the same thing within it."""

    key: str
    settled: int
    once: int

    @property
    def share(self) -> float | None:
        return self.once / self.settled if self.settled else None


FORETOLD = "foretold"
"""``Asked.group_by`` of how true announced waits were: a row for each queue."""


@dataclass(frozen=True, slots=True)
class ForetoldRow:
    """``key``: a queue, empty: all together."""

    key: str
    truth: Truth


@dataclass(frozen=True, slots=True)
class ForetoldReport:
    """``rows``: by queue, those with most first. ``steps``: by what was told (seconds, as text)."""

    rows: tuple[ForetoldRow, ...]
    total: ForetoldRow
    steps: tuple[ForetoldRow, ...]


class Reports(Protocol):
    def report(self, asked: Asked, role: str, page: int | None = None) -> Report:
        """Out of the summaries; ``customer`` out of the visits. ``page``: of ``PAGE`` rows, from 0; None: all
        of them. ``BadInput`` for what cannot be asked."""

    def calls_behind(self, cell: CellKey, role: str, limit: int = 500) -> Behind:
        """The calls that a figure is made of, the longest waits first for ``longest_wait``, else as they
        came."""

    def waits(self, asked: Asked, role: str) -> tuple[WaitStep, ...]:
        """The distribution of waits, of all groups together."""

    def foretold(self, asked: Asked, role: str) -> ForetoldReport:
        """Announced waits against true ones, of the chosen queues; nobody's operator is in it."""

    def first_contacts(self, asked: Asked, role: str, days: int = 7) -> tuple[FirstContact, ...]:
        """Net first-contact resolution by ``queue`` or ``operator``."""


_BEHIND = {
    "service_level": "offered",
    "abandoned_net": "offered",
    "abandoned_raw": "offered",
    "longest_wait": "offered",
    "speed_of_answer": "answered",
    "time_to_abandon": "abandoned",
    "handling": "handled",
    "talk": "handled",
    "after_call": "handled",
    "hold_rate": "held",
    "transfer_rate": "transferred",
    "told_mean": "came",
    "waited_mean": "came",
    "error_median": "came",
    "error_80": "came",
    "close_share": "came",
    "withheld_share": "withheld",
}
VISITS = (
    "offered", "answered", "in_time", "abandoned", "abandoned_in_time", "short", "flow_outs",
    "flow_outs_in_time", "errors",
)  # fmt: skip
TRUTHS = ("told", "came", "close", "sooner", "later", "withheld")
WORKS = ("handled", "held", "transferred", "offers", "missed", "declined", "lost", "outgoing")


def counted_by(figure: str) -> str | None:
    """The count whose calls are behind a figure: a rate of holds leads to the calls with hold, a mean to all
    that it is of. None: no calls are (time of states)."""
    name = _BEHIND.get(figure, figure)
    return name if name in (*VISITS, *WORKS, *TRUTHS) else None


def behind(figures: Figures, figure: str) -> int:
    """How many calls ``calls_behind`` will show; 0 where there are none."""
    name = counted_by(figure)
    if name is None:
        return 0
    return int(getattr(figures.counts if name in VISITS else figures, name))
