"""Spare parts by serial number, and devices lent while the customer's own is repaired."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.money import Money, totals
from app.domain.texts import tr
from app.domain.tickets import OPEN
from telephony.switchboard.table import Table

PART = Table(
    name="spare part",
    states=("stock", "reserved", "used", "returned", "written_off"),
    events=("reserved", "released", "used", "returned", "came_back", "written_off", "found"),
    moves={
        ("stock", "reserved"): "reserved",
        ("stock", "used"): "used",
        ("reserved", "released"): "stock",
        ("reserved", "used"): "used",
        ("used", "released"): "stock",
        ("stock", "returned"): "returned",
        ("used", "returned"): "returned",
        ("returned", "came_back"): "stock",
        ("returned", "written_off"): "written_off",
        ("stock", "written_off"): "written_off",
        ("written_off", "found"): "stock",
    },
)
TABLES = (PART,)
TAKEN = frozenset(("reserved", "used"))

STATE_NAMES = {
    "stock": tr("In stock"),
    "reserved": tr("Reserved"),
    "used": tr("Used"),
    "returned": tr("Returned to the supplier"),
    "written_off": tr("Written off"),
}
LONG_LOAN_DAYS = 21
"""Days after which a loaner is asked back, whatever its ticket does."""
_DAY = 86400.0


@dataclass(frozen=True, slots=True)
class Part:
    """``ticket_id``: for which it is reserved or in which it was used, None else."""

    id: int
    name: str
    serial: str
    price: Money
    state: str = "stock"
    ticket_id: int | None = None


@dataclass(frozen=True, slots=True)
class Loan:
    """``back``: None while the customer has it."""

    ticket_id: int
    device_id: int
    device: str
    out: datetime
    back: datetime | None = None


@dataclass(frozen=True, slots=True)
class PartLine:
    """One row of the list of parts. ``ticket``: the name of the one it was taken for; ``since``: of its
    state."""

    part: Part
    ticket: str
    since: datetime
    who: str


@dataclass(frozen=True, slots=True)
class StockSum:
    """Parts of one name and currency that lie on the shelf, free or reserved, and what they cost together."""

    name: str
    free: int
    reserved: int
    value: Money


@dataclass(frozen=True, slots=True)
class LoanLine:
    """A device that is with a customer. ``state``: of its ticket."""

    loan: Loan
    ticket: str
    state: str
    customer: str
    who: str


def sums_of(parts: Iterable[Part]) -> tuple[StockSum, ...]:
    """One sum for each name and currency, by name; parts that are not on the shelf count nowhere."""
    groups: dict[tuple[str, str], list[Part]] = {}
    for each in parts:
        if each.state in ("stock", "reserved"):
            groups.setdefault((each.name, each.price.currency), []).append(each)
    return tuple(_sum(name, found) for (name, _), found in sorted(groups.items()))


def _sum(name: str, found: list[Part]) -> StockSum:
    (value,) = totals(each.price for each in found)
    free = sum(each.state == "stock" for each in found)
    return StockSum(name, free, len(found) - free, value)


def days_out(loan: Loan, now: float) -> int:
    """Whole days that the customer has had it."""
    end = loan.back.timestamp() if loan.back else now
    return max(0, int((end - loan.out.timestamp()) // _DAY))


def is_overdue(line: LoanLine, now: float) -> bool:
    """It should be back: the repair is done, or it is out for longer than loans last."""
    return line.loan.back is None and (line.state not in OPEN or days_out(line.loan, now) > LONG_LOAN_DAYS)
