"""A device's own page: everything its card has, and what it stands on: terms, extensions, single costs,
documents. And the list that leads to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from app.domain.documents import Document
from app.domain.equipment import DeviceLine, Life
from app.domain.money import Money, totals
from app.domain.service_history import CostLine, DeviceCard
from app.domain.warranty import Extension, Terms, Warranty, later, warranty_on

OWN_EVENTS = ("visit", "note")
"""What a person writes into a device's history."""
CORRECTED_WITHIN = timedelta(days=7)
"""How long one's own note or visit may be corrected; a supervisor may later, and those of others."""


@dataclass(frozen=True, slots=True)
class DeviceEntry:
    """One row of the list of devices. ``recalled``: a recall waits for it; ``gone``: why it is in use no
    more."""

    line: DeviceLine
    warranty: Warranty
    recalled: bool = False
    gone: str = ""


@dataclass(frozen=True, slots=True)
class DeviceList:
    """What a search found. ``found``: how many, at most ``COUNTED`` are counted; ``total``: in the book."""

    entries: tuple[DeviceEntry, ...]
    found: int
    total: int


COUNTED = 1000


@dataclass(frozen=True, slots=True)
class SoldExtension:
    """An extension as it stands in the book."""

    id: int
    extension: Extension


@dataclass(frozen=True, slots=True)
class DevicePage:
    """``serial_key``: the form the serial number is compared in; ``costs``: newest first."""

    card: DeviceCard
    serial_key: str
    terms: tuple[Terms, ...] = ()
    extensions: tuple[SoldExtension, ...] = ()
    costs: tuple[tuple[str, CostLine], ...] = ()
    documents: tuple[Document, ...] = ()
    siblings: int = 0

    @property
    def spans(self) -> "tuple[Span, ...]":
        return spans(self.card.device.life, self.terms, [each.extension for each in self.extensions])


@dataclass(frozen=True, slots=True)
class NewEvent:
    """A note or a visit. ``at``: when it happened, aware; not after now."""

    device_id: int
    kind: str
    text: str
    at: datetime


# ---- warranty as a line of time ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch in which somebody pays. ``kind``: ``terms``, ``extension`` or ``grace``; both days belong to
    it."""

    kind: str
    name: str
    since: date
    until: date


def spans(life: Life, terms: Iterable[Terms], extensions: Iterable[Extension]) -> tuple[Span, ...]:
    """Each of the terms with what extends it, in order. Nothing while its beginning is not known, and for
    terms that give no warranty to this owner."""
    sold = sorted(extensions, key=lambda each: each.bought or date.min)
    return tuple(span for each in terms for span in _of_terms(life, each, sold))


def _of_terms(life: Life, terms: Terms, extensions: list[Extension]) -> list[Span]:
    first = _end(life, terms, ())
    if first.since is None or first.until is None:
        return []
    made = [Span("terms", terms.name, first.since, first.until)]
    until = first.until
    for count, extension in enumerate(extensions, 1):
        longer = _end(life, terms, extensions[:count]).until
        # One that was bought too late adds nothing.
        if longer is not None and longer > until:
            made.append(Span("extension", extension.name, later(until, 1), longer))
            until = longer
    if terms.grace_days:
        grace = later(until, terms.grace_days)
        made.append(Span("grace", terms.name, later(until, 1), grace))
    return made


def _end(life: Life, terms: Terms, extensions: Iterable[Extension]) -> Warranty:
    """What these terms say on their last day, which no cause shortens."""
    return warranty_on(date.max, life, [terms], extensions)


# ---- costs ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class YearCost:
    """What a device cost in a year, in one currency. ``paid``: by the customer; ``free``: by others."""

    year: int
    paid: Money
    free: Money

    @property
    def whole(self) -> Money:
        return self.paid + self.free


def costs_by_year(lines: Iterable[CostLine]) -> dict[str, tuple[YearCost, ...]]:
    """Currency → its years, from the first with costs to the last, those without in between too."""
    groups: dict[str, list[CostLine]] = {}
    for each in lines:
        groups.setdefault(each.amount.currency, []).append(each)
    return {currency: _years(currency, groups[currency]) for currency in sorted(groups)}


def _years(currency: str, lines: list[CostLine]) -> tuple[YearCost, ...]:
    years = [each.at.year for each in lines]
    return tuple(
        YearCost(
            year,
            _sum(currency, (e.amount for e in lines if e.at.year == year and e.paid_by == "customer")),
            _sum(currency, (e.amount for e in lines if e.at.year == year and e.paid_by != "customer")),
        )
        for year in range(min(years), max(years) + 1)
    )


def _sum(currency: str, amounts: Iterable[Money]) -> Money:
    return next(iter(totals(amounts)), Money(Decimal(0), currency))


# ---- merging models ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MergedProducts:
    """The receipt of two models made one, to take it back with. ``moved``: table and column → the rows that
    pointed to the one that is gone."""

    kept: int
    gone: tuple[tuple[str, object], ...]
    terms: tuple[Terms, ...]
    moved: tuple[tuple[str, str, tuple[tuple[object, ...], ...]], ...]
    terms_taken: bool = False
