"""Sending something back to its supplier or maker: a device or a part, from the draft to its end (RMA).

A thing is in one open return only. A part is gone from stock once it is sent, not before.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from app.domain.errors import BadInput, StaleEdit
from app.domain.money import Money
from app.domain.texts import tr
from telephony.switchboard.table import OutOfTurn, Table

RETURN = Table(
    name="return to a supplier",
    states=(
        "drafted", "approved", "sent", "received", "repaired", "replaced", "credited", "refused", "back",
        "closed", "cancelled",
    ),
    events=(
        "approved", "sent", "received", "repaired", "replaced", "credited", "refused", "came_back", "closed",
        "cancelled",
    ),
    moves={
        ("drafted", "approved"): "approved",
        ("drafted", "cancelled"): "cancelled",
        ("approved", "sent"): "sent",
        ("approved", "refused"): "refused",
        ("approved", "cancelled"): "cancelled",
        ("sent", "received"): "received",
        ("sent", "repaired"): "repaired",
        ("sent", "replaced"): "replaced",
        ("sent", "credited"): "credited",
        ("sent", "refused"): "refused",
        ("received", "repaired"): "repaired",
        ("received", "replaced"): "replaced",
        ("received", "credited"): "credited",
        ("received", "refused"): "refused",
        ("repaired", "came_back"): "back",
        ("replaced", "came_back"): "back",
        ("refused", "came_back"): "back",
        ("refused", "closed"): "closed",
        ("credited", "closed"): "closed",
        ("back", "closed"): "closed",
    },
    final=frozenset({"closed", "cancelled"}),
)  # fmt: skip
TABLES = (RETURN,)

VERDICTS = frozenset({"repaired", "replaced", "credited", "refused"})
"""What the supplier may say; it is kept when the thing is back."""
ENDED = RETURN.final
AWAY = frozenset({"sent", "received"})
"""It is with the supplier and he has not said what becomes of it."""
OVERDUE_DAYS = 14
"""Days after sending in which a supplier should have answered."""
_DAY = 86400.0

STATE_NAMES = {
    "drafted": tr("Drafted"),
    "approved": tr("Approved by the supplier"),
    "sent": tr("Sent"),
    "received": tr("Received by the supplier"),
    "repaired": tr("Repaired"),
    "replaced": tr("Replaced"),
    "credited": tr("Credited"),
    "refused": tr("Refused by the supplier"),
    "back": tr("Back here"),
    "closed": tr("Return closed"),
    "cancelled": tr("Return cancelled"),
}
EVENT_NAMES = {
    "approved": tr("Supplier approved it"),
    "sent": tr("Send"),
    "received": tr("Supplier received it"),
    "repaired": tr("Supplier repaired it"),
    "replaced": tr("Supplier replaces it"),
    "credited": tr("Supplier credits it"),
    "refused": tr("Supplier refuses"),
    "came_back": tr("It came back"),
    "closed": tr("Close the return"),
    "cancelled": tr("Cancel the return"),
}


@dataclass(frozen=True, slots=True)
class NewReturn:
    """Exactly one of ``device_id`` and ``part_id``. ``reason``: the fault, for the supplier."""

    supplier: str
    reason: str = ""
    device_id: int | None = None
    part_id: int | None = None
    ticket_id: int | None = None
    rma: str = ""


@dataclass(frozen=True, slots=True)
class Return:
    """``number``: ours; ``rma``: the supplier's. ``thing``: title of the device or part, ``serial`` its own.
    ``new_serial``: of what came instead; ``replacement``: title of it, empty until it is here.
    ``version`` is for optimistic locking."""

    id: int
    number: int
    supplier: str
    state: str
    opened: datetime
    thing: str
    serial: str
    reason: str = ""
    device_id: int | None = None
    part_id: int | None = None
    ticket_id: int | None = None
    ticket: str = ""
    rma: str = ""
    carrier: str = ""
    tracking: str = ""
    verdict: str = ""
    new_serial: str = ""
    replacement_device_id: int | None = None
    replacement_part_id: int | None = None
    replacement: str = ""
    credit: Money | None = None
    sent: datetime | None = None
    decided: datetime | None = None
    back: datetime | None = None
    closed: datetime | None = None
    version: int = 1

    @property
    def name(self) -> str:
        return return_name(self.number)

    @property
    def is_open(self) -> bool:
        return self.state not in ENDED


@dataclass(frozen=True, slots=True)
class ReturnStep:
    """One step of its life. ``event``: one of the table's, or ``drafted``, ``changed``."""

    at: datetime
    who: str
    event: str
    state: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReturnCard:
    """Everything a desk shows of a return; steps oldest first."""

    of: Return
    steps: tuple[ReturnStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes with a step: a word, the serial number of the new piece, what was credited."""

    text: str = ""
    serial: str = ""
    credit: Money | None = None


NO_OUTCOME = Outcome()


class StaleReturn(StaleEdit):
    """Somebody saved the return meanwhile. ``mine`` is what was to be saved, ``theirs`` what stands there."""

    def __init__(self, mine: Return, theirs: Return) -> None:
        super().__init__(
            f"{theirs.name} was changed by somebody else meanwhile.",
            "Compare the two, then save yours again or keep theirs.",
        )
        self.mine = mine
        self.theirs = theirs


@dataclass(frozen=True, slots=True)
class Carrier:
    """``link``: where a parcel is followed, https, with ``{number}`` in it."""

    name: str
    link: str


def return_name(number: int) -> str:
    """How our number is written and said: ``R-000042``."""
    return f"R-{number:06d}"


def allowed(state: str) -> tuple[str, ...]:
    """What may happen to a return in this state."""
    return tuple(event for event in RETURN.events if RETURN.allows(state, event))


def after(state: str, event: str) -> str:
    """The next state. ``BadInput`` when it cannot happen: two people may press at once."""
    try:
        return RETURN.next(state, event)
    except OutOfTurn as failure:
        raise BadInput(
            f"A return that is “{STATE_NAMES[state]}” cannot do “{EVENT_NAMES.get(event, event)}”.",
            "Look at its state: somebody may have been faster.",
        ) from failure


def check(of: Return, event: str, outcome: Outcome) -> None:
    """What a step needs to be known. ``BadInput`` says what is missing."""
    if event == "approved" and not of.rma.strip():
        raise BadInput("The supplier's RMA number is missing.", "Ask the supplier for it, then write it in.")
    if event == "came_back" and of.state == "replaced" and not (outcome.serial or of.new_serial).strip():
        raise BadInput("The serial number of the new piece is missing.", "Scan what came back.")
    if outcome.credit is not None and outcome.credit.amount < 0:
        raise BadInput("A credit is not below zero.", "Write what the supplier pays.")


def part_event(of: Return, event: str) -> str:
    """What a step does to the part in stock; empty for nothing. One that was refused is no good part."""
    if event == "sent":
        return "returned"
    if event != "came_back":
        return ""
    return {"repaired": "came_back", "refused": "written_off"}.get(of.state, "")


def days_away(of: Return, now: float) -> int:
    """Whole days since it was sent; 0 while it is here."""
    if of.sent is None:
        return 0
    end = of.back or of.closed
    return max(0, int(((end.timestamp() if end else now) - of.sent.timestamp()) // _DAY))


def is_overdue(of: Return, now: float, days: int = OVERDUE_DAYS) -> bool:
    """The supplier has it for more than ``days`` and has not said what becomes of it."""
    return of.state in AWAY and days_away(of, now) > days


def carriers_of(table: Mapping[str, object]) -> tuple[Carrier, ...]:
    """Rows of ``[[carrier]]``. ValueError for a link that is not https or has no place for the number."""
    rows = table.get("carrier", ())
    if not isinstance(rows, Iterable):
        raise ValueError("carrier is no list")
    found = []
    for row in rows:
        if not isinstance(row, Mapping):
            raise ValueError(f"no carrier: {row!r}")
        name, link = str(row.get("name", "")).strip(), str(row.get("link", ""))
        if not name or not link.startswith("https://") or "{number}" not in link:
            raise ValueError(f"carrier {name!r}: its link begins with https:// and has {{number}} in it")
        found.append(Carrier(name, link))
    return tuple(found)


def tracking_link(carrier: str, tracking: str, carriers: Iterable[Carrier]) -> str:
    """Where the parcel is followed; empty for a carrier that is not in the table."""
    wanted, number = carrier.strip().casefold(), tracking.strip()
    for each in carriers:
        if number and each.name.casefold() == wanted:
            return each.link.replace("{number}", quote(number, safe=""))
    return ""
