"""Is this repair paid by the warranty: terms, dates and causes → an answer with its reason.

A period of months that begins on a day ends with the day of the same number, or with the last day of a
month that has none (Regulation (EEC, Euratom) No 1182/71, article 3 (2) (c)). Extensions are counted from
the beginning of the whole, so that a 31st comes back after a February.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from app.domain.equipment import Life
from app.domain.errors import BadInput, NotAllowed

CAUSES = ("material", "wear", "consumable", "damage", "liquid", "misuse", "installation", "foreign_parts")
"""What a fault came from, as exclusions name it; empty while nobody knows."""
WORK = frozenset(("labour", "part", "travel", "external"))
"""Kinds of cost that terms may cover."""
OVERRIDE_ROLES = frozenset(("supervisor",))


class Basis(Enum):
    """The day a warranty begins on."""

    SALE = "sale"
    FIRST_USE = "first use"
    MANUFACTURE = "manufacture"


@dataclass(frozen=True, slots=True)
class Terms:
    """``months`` of warranty from ``basis``, then ``grace_days`` in which a claim is still taken.

    ``begin_within``: with the basis FIRST_USE it begins at the latest these many months after the sale (or
    manufacture), used or not; None for no such limit. ``transferable``: it goes with the device to who buys
    it used; ``used_months``: for such an owner instead of ``months``. ``excluded``: causes it never pays.
    """

    name: str
    months: int
    basis: Basis = Basis.SALE
    grace_days: int = 0
    begin_within: int | None = None
    transferable: bool = True
    used_months: int | None = None
    excluded: frozenset[str] = frozenset()
    covers: frozenset[str] = WORK


@dataclass(frozen=True, slots=True)
class Extension:
    """More months for one device. ``bought``: counts only when that was before the end of what it extends."""

    name: str
    months: int
    bought: date | None = None


class Verdict(Enum):
    """What the terms say; from the best to the least telling."""

    COVERED = "covered"
    GRACE = "grace"
    EXCLUDED = "excluded"
    EXPIRED = "expired"
    NOT_BEGUN = "not begun"
    BOUGHT_USED = "bought used"
    VOID = "void"
    DATE_UNKNOWN = "date unknown"
    NO_TERMS = "no terms"


_BEST = {verdict: place for place, verdict in enumerate(Verdict)}


@dataclass(frozen=True, slots=True)
class Warranty:
    """The answer on one day. ``terms``: their name, extensions included; ``until``: the last day, without
    grace; ``covers``: kinds of cost it pays."""

    verdict: Verdict
    reason: str
    terms: str = ""
    since: date | None = None
    until: date | None = None
    covers: frozenset[str] = frozenset()

    @property
    def covered(self) -> bool:
        return self.verdict in (Verdict.COVERED, Verdict.GRACE)


@dataclass(frozen=True, slots=True)
class Override:
    """Somebody with the role allowed free work that the warranty does not pay."""

    at: datetime
    who: str
    role: str
    reason: str


def warranty_on(
    day: date, life: Life, terms: Iterable[Terms], extensions: Iterable[Extension] = (), cause: str = ""
) -> Warranty:
    """The best answer that any of the terms gives on ``day``."""
    extra = tuple(extensions)
    answers = [_by_terms(day, life, each, extra, cause) for each in terms]
    if not answers:
        return Warranty(Verdict.NO_TERMS, "no warranty is known for this model")
    return min(answers, key=lambda each: (_BEST[each.verdict], -(each.until or date.min).toordinal()))


def _by_terms(day: date, life: Life, terms: Terms, extensions: tuple[Extension, ...], cause: str) -> Warranty:
    if life.void:
        return Warranty(Verdict.VOID, life.void, terms.name)
    if life.bought_used and not terms.transferable:
        return Warranty(Verdict.BOUGHT_USED, "it was bought used, and these terms stay with the first owner",
                        terms.name)  # fmt: skip
    since = beginning(life, terms)
    if since is None:
        return Warranty(Verdict.DATE_UNKNOWN, f"the day of {terms.basis.value} is not known", terms.name)
    months = terms.months if terms.used_months is None or not life.bought_used else terms.used_months
    until, name = _extended(since, months, terms, extensions)
    verdict, reason = _in_time(day, since, until, terms.grace_days)
    if verdict in (Verdict.COVERED, Verdict.GRACE) and cause in terms.excluded:
        verdict, reason = Verdict.EXCLUDED, f"these terms do not pay for {cause.replace('_', ' ')}"
    covers = terms.covers if verdict in (Verdict.COVERED, Verdict.GRACE) else frozenset()
    return Warranty(verdict, reason, name, since, until, covers)


def _in_time(day: date, since: date, until: date, grace_days: int) -> tuple[Verdict, str]:
    if day < since:
        return Verdict.NOT_BEGUN, f"it begins on {since.isoformat()}"
    if day <= until:
        return Verdict.COVERED, f"until {until.isoformat()}"
    if day <= later(until, grace_days):
        return Verdict.GRACE, f"ended on {until.isoformat()}, {grace_days} days of grace"
    return Verdict.EXPIRED, f"ended on {until.isoformat()}"


def beginning(life: Life, terms: Terms) -> date | None:
    """The day the warranty begins, None while it is unknown."""
    if terms.basis is Basis.SALE:
        return life.sold
    if terms.basis is Basis.MANUFACTURE:
        return life.made
    latest = life.sold or life.made
    if terms.begin_within is None or latest is None:
        return life.first_used
    latest = add_months(latest, terms.begin_within)
    return latest if life.first_used is None else min(life.first_used, latest)


def _extended(since: date, months: int, terms: Terms, extensions: tuple[Extension, ...]) -> tuple[date, str]:
    """Extensions in the order they were bought; one bought too late is none."""
    names = [terms.name]
    until = add_months(since, months)
    for each in sorted(extensions, key=lambda extension: extension.bought or date.min):
        if each.bought is None or each.bought <= later(until, terms.grace_days):
            months += each.months
            until = add_months(since, months)
            names.append(each.name)
    return until, " + ".join(names)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or its last day; never past the last day there is."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def later(day: date, days: int) -> date:
    """So many days after it; never past the last day there is."""
    return day + timedelta(days=min(days, (date.max - day).days))


def allow_free_work(who: str, role: str, reason: str, at: datetime) -> Override:
    """Raises ``NotAllowed`` for a role that may not, ``BadInput`` without a reason."""
    if role not in OVERRIDE_ROLES:
        raise NotAllowed("Only a supervisor may allow free work outside warranty.", "Ask a supervisor.")
    if not reason.strip():
        raise BadInput("The reason is missing.", "Write why the work shall be free.")
    return Override(at, who, role, reason.strip())


def may_be_free(kind: str, warranty: Warranty | None, override: Override | None) -> bool:
    """Whether a cost of this kind may be charged to somebody else than the customer."""
    return override is not None or (warranty is not None and warranty.covered and kind in warranty.covers)
