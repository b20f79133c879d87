"""Recalls: which devices a maker wants back, exactly, and how far each one is."""

import re
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

STATE_NAMES = {"open": tr("Open"), "told": tr("Told"), "fixed": tr("Fixed"), "refused": tr("Refused")}

_DIGIT = re.compile(r"[0-9]")
_LETTER = re.compile(r"[A-Z]")


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
        fits = re.compile(_shape(first, last)).fullmatch

        def holds(key: str) -> bool:
            return bool(key) and start <= (len(key), key) <= stop and fits(key) is not None

        return holds


def _shape(first: str, last: str) -> str:
    if len(first) != len(last):
        return ".*"
    places = []
    for a, b in zip(first, last, strict=True):
        same = next((each for each in (_DIGIT, _LETTER) if each.match(a) and each.match(b)), None)
        places.append(same.pattern if same else ".")
    return "".join(places)


@dataclass(frozen=True, slots=True)
class Recall:
    """Devices of ``products`` that lie in one of the ``ranges``, or are of one of the ``lots``, or were made
    between ``made_from`` and ``made_to`` (included). With none of the three: every device of the products.
    ``what_to_do``: for the operator who has the owner on the line."""

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
