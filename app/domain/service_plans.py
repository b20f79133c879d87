"""Planned service and warranties that end: on which day which device is due. Pure functions of dates.

Due days stand at whole intervals from where they are counted: months are added to the beginning, never to the
due day before, so that a 31st comes back after a February.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.errors import BadInput
from app.domain.texts import tr
from app.domain.warranty import add_months

BASES = ("sale", "service")
BASIS_NAMES = {"sale": tr("the sale"), "service": tr("the last service")}


@dataclass(frozen=True, slots=True)
class ServicePlan:
    """``kind``: ``service``, or ``warranty`` for one that ends soon. ``product_id`` or ``device_id``: what it
    is for; a warranty plan without either is for every device.

    ``months``: from one service to the next. ``basis``: counted from the sale, or from the last service (from
    the sale until there was one). ``days``: the tolerance: a service up to so many days before its due day
    counts for it, and the customer is called from then on; of a warranty, how long before its end that is.
    ``since``: the day the plan was made; what was due before that, tolerance included, is nobody's.
    """

    id: int
    title: str
    kind: str = "service"
    product_id: int | None = None
    device_id: int | None = None
    months: int = 12
    basis: str = "service"
    days: int = 30
    since: date = date.min
    what_to_do: str = ""
    active: bool = True
    about: str = ""
    """The model or device it is for, to show."""


@dataclass(frozen=True, slots=True)
class Served:
    """What of a device its plans count from. ``start``: the day of sale, or of first use; ``last``: of the
    last planned service; ``until``: the last day of its warranty."""

    device_id: int
    start: date | None = None
    last: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A device is due on ``day``. ``key``: the same for ever, and of no other due day."""

    plan_id: int
    device_id: int
    day: date
    key: str


@dataclass(frozen=True, slots=True)
class DueLine:
    """One row of the due list. ``task``: the call about it is on the list."""

    due: Due
    device: str
    owner: str
    place: str = ""
    last: date | None = None
    task: bool = False


def checked(plan: ServicePlan) -> ServicePlan:
    """``BadInput`` for a plan that would never be due, or twice at once."""
    if not plan.title.strip():
        raise BadInput("The plan has no title.", "Write what the customer is called about.")
    if plan.days < 0 or plan.days > 365:
        raise BadInput("The tolerance is not between 0 and 365 days.", "Write a number of days.")
    if plan.kind == "warranty":
        return plan
    if (plan.product_id is None) == (plan.device_id is None):
        raise BadInput("A plan is for one model or for one device.", "Choose one of them.")
    if not 1 <= plan.months <= 240:
        raise BadInput("The interval is not between 1 and 240 months.", "Write a number of months.")
    if plan.days * 2 > plan.months * 28:
        raise BadInput(
            "The tolerance is more than half of the interval.", "Write fewer days, or more months."
        )
    return plan


def due_now(plan: ServicePlan, served: Served, today: date) -> Due | None:
    """The due day whose call may be made today: the newest that has come so near, unless it was served."""
    if plan.kind == "warranty":
        return _ending(plan, served, today)
    begun = _begun(plan, served)
    day = _newest(begun, plan.months, today + timedelta(days=plan.days)) if begun else None
    if day is None or day + timedelta(days=plan.days) < plan.since:
        return None
    if served.last is not None and served.last >= day - timedelta(days=plan.days):
        return None
    return Due(plan.id, served.device_id, day, f"service:{plan.id}:{served.device_id}:{day.isoformat()}")


def next_due(plan: ServicePlan, served: Served, today: date) -> date | None:
    """The due day that stands open, or the next one that comes; None when no day is known to count from."""
    now = due_now(plan, served, today)
    if now is not None:
        return now.day
    if plan.kind == "warranty":
        return served.until if served.until is not None and served.until >= today else None
    begun = _begun(plan, served)
    if begun is None:
        return None
    newest = _newest(begun, plan.months, today + timedelta(days=plan.days))
    passed = 0 if newest is None else _months(begun, newest) // plan.months
    return add_months(begun, (passed + 1) * plan.months)


def _begun(plan: ServicePlan, served: Served) -> date | None:
    return served.last or served.start if plan.basis == "service" else served.start


def _ending(plan: ServicePlan, served: Served, today: date) -> Due | None:
    until = served.until
    if until is None or not until - timedelta(days=plan.days) <= today <= until:
        return None
    # Not of the plan: two plans that meet on one warranty make one call.
    return Due(plan.id, served.device_id, until, f"warranty:{served.device_id}:{until.isoformat()}")


def _newest(begun: date, months: int, limit: date) -> date | None:
    """The last of ``begun`` + n × ``months`` (n ≥ 1) that is not after ``limit``."""
    count = _months(begun, limit) // months
    while count > 0 and add_months(begun, count * months) > limit:
        count -= 1
    return add_months(begun, count * months) if count > 0 else None


def _months(first: date, second: date) -> int:
    return (second.year - first.year) * 12 + second.month - first.month


def due_state(day: date, days: int, today: date) -> str:
    """``soon`` before the due day, ``due`` within the tolerance after it, ``overdue`` then."""
    if today < day:
        return "soon"
    return "due" if today <= day + timedelta(days=days) else "overdue"
