"""Spare parts by serial number, and devices lent while the customer's own is repaired."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.money import Money
from app.domain.texts import tr
from telephony.switchboard.table import Table

PART = Table(
    name="spare part",
    states=("stock", "reserved", "used", "returned"),
    events=("reserved", "released", "used", "returned"),
    moves={
        ("stock", "reserved"): "reserved",
        ("stock", "used"): "used",
        ("reserved", "released"): "stock",
        ("reserved", "used"): "used",
        ("used", "released"): "stock",
        ("stock", "returned"): "returned",
        ("used", "returned"): "returned",
    },
    final=frozenset({"returned"}),
)
TABLES = (PART,)
TAKEN = frozenset(("reserved", "used"))

STATE_NAMES = {
    "stock": tr("In stock"),
    "reserved": tr("Reserved"),
    "used": tr("Used"),
    "returned": tr("Returned to the supplier"),
}


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
