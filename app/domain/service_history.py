"""What was done to a device and what it cost: cost lines, sums, and one list of everything that happened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from app.domain.equipment import Device, Product
from app.domain.money import Money, totals
from app.domain.recalls import RecallFlag
from app.domain.tickets import Ticket, TicketEvent, TicketLine
from app.domain.warranty import Warranty

COST_KINDS = ("labour", "part", "travel", "external")
PAYERS = ("customer", "warranty", "goodwill")


@dataclass(frozen=True, slots=True)
class NewCost:
    """A line of work. ``quantity``: hours, pieces, kilometres; ``price``: of one. ``paid_by``: one of
    ``PAYERS``; all but the customer need a warranty that covers it, or an override on the ticket."""

    ticket_id: int
    kind: str
    text: str
    price: Money
    quantity: Decimal = Decimal(1)
    paid_by: str = "customer"

    @property
    def amount(self) -> Money:
        return self.price.times(self.quantity)


@dataclass(frozen=True, slots=True)
class CostLine:
    """A cost as it stands on a ticket and on the ticket's device."""

    id: int
    ticket_id: int
    kind: str
    text: str
    price: Money
    quantity: Decimal
    paid_by: str
    at: datetime
    who: str

    @property
    def amount(self) -> Money:
        return self.price.times(self.quantity)


@dataclass(frozen=True, slots=True)
class Cost:
    """Sums of one kind, by payer and currency."""

    kind: str
    paid_by: str
    total: Money


@dataclass(frozen=True, slots=True)
class ServiceEvent:
    """One line of a device's life. ``kind``: ``ticket``, ``step``, ``call``, ``note``, ``visit``, ``cost``,
    ``recall``, ``return``; ``ref``: the call's id, else the id of the thing. ``amount`` of a cost only."""

    at: datetime
    kind: str
    title: str
    ref: str = ""
    text: str = ""
    who: str = ""
    ticket_id: int | None = None
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class DeviceCard:
    """Everything a desk shows of a device. ``tickets``: open ones first; ``events``: newest first;
    ``costs``: of its whole life."""

    device: Device
    warranty: Warranty
    tickets: tuple[TicketLine, ...] = ()
    recalls: tuple[RecallFlag, ...] = ()
    events: tuple[ServiceEvent, ...] = ()
    costs: tuple[Cost, ...] = ()

    @property
    def totals(self) -> tuple[Money, ...]:
        """Total cost of its life, one sum a currency."""
        return totals(each.total for each in self.costs)


@dataclass(frozen=True, slots=True)
class TicketCard:
    """Everything a desk shows of a ticket."""

    ticket: Ticket
    steps: tuple[TicketEvent, ...] = ()
    costs: tuple[CostLine, ...] = ()
    product: Product | None = None

    @property
    def totals(self) -> tuple[Money, ...]:
        return totals(each.amount for each in self.costs)


def summed(lines: Iterable[CostLine]) -> tuple[Cost, ...]:
    """One sum for each kind, payer and currency, in the order of the kinds. Each line is rounded before."""
    groups: dict[tuple[str, str], list[Money]] = {}
    for each in lines:
        groups.setdefault((each.kind, each.paid_by), []).append(each.amount)
    order = sorted(groups, key=lambda group: (COST_KINDS.index(group[0]), PAYERS.index(group[1])))
    return tuple(Cost(kind, payer, total) for kind, payer in order for total in totals(groups[kind, payer]))


def newest_first(events: Iterable[ServiceEvent], limit: int) -> tuple[ServiceEvent, ...]:
    """At most ``limit`` lines; of one moment, a ticket stands below what came of it."""
    order = sorted(events, key=lambda each: (each.at, each.kind != "ticket", each.kind, each.ref))
    return tuple(order[: -limit - 1 : -1])
