"""Recalls: which devices a maker wants back, exactly, and how far each one is."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.texts import tr
from devices.scanning.serial_number import serial_key
from telephony.switchboard.table import Table

RECALL = Table(
    name="device in a recall",
    states=("open", "told", "fixed", "refused"),
    events=("told", "fixed", "refused", "reopened"),
    moves={
        ("open", "told"): "told",
        ("told", "told"): "told",
        ("open", "fixed"): "fixed",
        ("told", "fixed"): "fixed",
        ("open", "refused"): "refused",
        ("told", "refused"): "refused",
        ("fixed", "reopened"): "open",
        ("refused", "reopened"): "open",
    },
)
TABLES = (RECALL,)
DUE = frozenset(("open", "told"))

SEVERITIES = ("safety", "fault", "notice")
SEVERITY_NAMES = {"safety": tr("Safety"), "fault": tr("Fault"), "notice": tr("Notice")}
"""Safety: somebody may be hurt. Fault: it fails early. Notice: the owner should know."""

STATE_NAMES = {"open": tr("Not told"), "told": tr("Told"), "fixed": tr("Fixed"), "refused": tr("Refused")}

_PLACE = {"0": "[0-9]", "A": "[A-Z]", "?": "."}


@dataclass(frozen=True, slots=True)
class SerialRange:
    """Serial numbers from ``first`` to ``last``, both included, as the maker wrote them.

    They are compared as keys, shorter before longer. Where the bounds have a digit (or a letter) in the same
    place, a number in between has one there too: ``AB10C5`` is not between ``AB1000`` and ``AB9999``.
    """

    first: str
    last: str

    @property
    def keys(self) -> tuple[str, str]:
        return serial_key(self.first), serial_key(self.last)

    def __contains__(self, serial: str) -> bool:
        return self.matcher()(serial_key(serial))

    def matcher(self) -> Callable[[str], bool]:
        """A question about keys of serial numbers that may be asked 100,000 times."""
        first, last = self.keys
        start, stop = (len(first), first), (len(last), last)
        fits = re.compile("".join(_PLACE[each] for each in self.shape) or ".*").fullmatch

        def holds(key: str) -> bool:
            return bool(key) and start <= (len(key), key) <= stop and fits(key) is not None

        return holds

    @property
    def shape(self) -> str:
        """For each place of the key ``0`` where it must be a digit, ``A`` a letter, ``?`` anything.

        Empty when the bounds are not equally long: then nothing is asked of the places."""
        first, last = self.keys
        if len(first) != len(last):
            return ""
        return "".join(_place(a, b) for a, b in zip(first, last, strict=True))


def _place(a: str, b: str) -> str:
    for kind in "0A":
        if re.match(_PLACE[kind], a) and re.match(_PLACE[kind], b):
            return kind
    return "?"


@dataclass(frozen=True, slots=True)
class Recall:
    """Devices of ``products`` that lie in one of the ``ranges``, or are of one of the ``lots``, or were made
    between ``made_from`` and ``made_to`` (included). With none of the three: every device of the products.
    ``what_to_do``: for the operator who has the owner on the line; ``severity``: one of ``SEVERITIES``."""

    id: int
    title: str
    products: tuple[int, ...]
    issued: date
    ranges: tuple[SerialRange, ...] = ()
    lots: tuple[str, ...] = ()
    made_from: date | None = None
    made_to: date | None = None
    what_to_do: str = ""
    closed: bool = False
    severity: str = "safety"


@dataclass(frozen=True, slots=True)
class Suspect:
    """What of a device a recall asks about. ``key``: of its serial number."""

    device_id: int
    key: str
    lot: str = ""
    made: date | None = None


@dataclass(frozen=True, slots=True)
class RecallFlag:
    """A device that is recalled. ``state``: of the table above."""

    recall_id: int
    title: str
    device_id: int
    device: str
    state: str = "open"
    what_to_do: str = ""
    severity: str = "safety"

    @property
    def due(self) -> bool:
        return self.state in DUE


@dataclass(frozen=True, slots=True)
class RecallTask:
    """One line of a recall's work list: a device, who has it, and how to reach him."""

    recall_id: int
    device_id: int
    device: str
    owner: str
    number: str
    state: str
    person_id: int | None = None
    company_id: int | None = None
    place: str = ""
    note: str = ""
    """Why it was refused, or what else was written with the last step."""
    listed: bool = False
    """A call to its owner is on the list of calls."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom a recall would concern. ``ownerless``: devices that belong to nobody we know."""

    devices: int = 0
    owners: int = 0
    ownerless: int = 0


@dataclass(frozen=True, slots=True)
class DayCount:
    """Devices of a recall that were told, fixed or refused at the end of a day; all others are open."""

    day: date
    told: int = 0
    fixed: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class RecallProgress:
    """``counts``: devices by state, every state named. ``days``: from the first step to the last one."""

    counts: tuple[tuple[str, int], ...]
    days: tuple[DayCount, ...] = ()

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts)

    @property
    def all_done(self) -> bool:
        """Nobody is left to be told or mended: it may be closed."""
        return self.total > 0 and not any(count for state, count in self.counts if state in DUE)


def days_of(steps: Iterable[tuple[date, int, str]]) -> tuple[DayCount, ...]:
    """One count for each day on which something happened. ``steps``: (day, device, state after it), oldest
    first; a device counts in its last state only."""
    states: dict[int, str] = {}
    counts = Counter[str]()
    days: dict[date, DayCount] = {}
    for day, device_id, state in steps:
        counts[states.get(device_id, "open")] -= 1
        counts[state] += 1
        states[device_id] = state
        days[day] = DayCount(day, counts["told"], counts["fixed"], counts["refused"])
    return tuple(days.values())


def recalled(recall: Recall, suspects: Iterable[Suspect]) -> tuple[int, ...]:
    """Ids of those the recall means. ``suspects`` are devices of its products."""
    lots = frozenset(serial_key(lot) for lot in recall.lots)
    spans = [span.matcher() for span in recall.ranges]
    everyone = not (spans or lots or recall.made_from or recall.made_to)
    return tuple(
        each.device_id
        for each in suspects
        if everyone
        or (each.lot and serial_key(each.lot) in lots)
        or _made_then(recall, each.made)
        or any(holds(each.key) for holds in spans)
    )


def _made_then(recall: Recall, made: date | None) -> bool:
    if made is None or not (recall.made_from or recall.made_to):
        return False
    return (recall.made_from or date.min) <= made <= (recall.made_to or date.max)
