"""A ticket: work that a customer asked for, from its number to its end, as one table."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import BadInput, StaleEdit
from app.domain.texts import tr
from app.domain.ticket_names import ticket_name
from app.domain.warranty import Override, Warranty
from telephony.switchboard.table import OutOfTurn, Table

TICKET = Table(
    name="ticket",
    states=(
        "new", "received", "working", "waiting_customer", "waiting_part", "done", "closed", "cancelled",
        "joined",
    ),
    events=(
        "received", "begun", "asked_customer", "ordered_part", "resumed", "finished", "closed", "reopened",
        "cancelled", "joined",
    ),
    moves={
        ("new", "received"): "received",
        ("new", "begun"): "working",
        ("received", "begun"): "working",
        ("new", "asked_customer"): "waiting_customer",
        ("received", "asked_customer"): "waiting_customer",
        ("working", "asked_customer"): "waiting_customer",
        ("received", "ordered_part"): "waiting_part",
        ("working", "ordered_part"): "waiting_part",
        ("waiting_customer", "received"): "received",
        ("waiting_customer", "resumed"): "working",
        ("waiting_part", "resumed"): "working",
        ("new", "finished"): "done",
        ("received", "finished"): "done",
        ("working", "finished"): "done",
        ("waiting_customer", "finished"): "done",
        ("waiting_part", "finished"): "done",
        ("done", "closed"): "closed",
        ("done", "reopened"): "working",
        ("closed", "reopened"): "working",
        ("new", "cancelled"): "cancelled",
        ("received", "cancelled"): "cancelled",
        ("working", "cancelled"): "cancelled",
        ("waiting_customer", "cancelled"): "cancelled",
        ("waiting_part", "cancelled"): "cancelled",
        ("new", "joined"): "joined",
        ("received", "joined"): "joined",
        ("working", "joined"): "joined",
        ("waiting_customer", "joined"): "joined",
        ("waiting_part", "joined"): "joined",
    },
    final=frozenset({"cancelled", "joined"}),
)  # fmt: skip
TABLES = (TICKET,)

OPEN = frozenset({"new", "received", "working", "waiting_customer", "waiting_part"})
"""Somebody still owes work. ``done`` waits only for the device to be fetched."""

STATE_NAMES = {
    "new": tr("New"),
    "received": tr("Received"),
    "working": tr("In work"),
    "waiting_customer": tr("Waiting for the customer"),
    "waiting_part": tr("Waiting for a part"),
    "done": tr("Done"),
    "closed": tr("Closed"),
    "cancelled": tr("Cancelled"),
    "joined": tr("Joined to another"),
}
EVENT_NAMES = {
    "received": tr("Device received"),
    "begun": tr("Begin work"),
    "asked_customer": tr("Ask the customer"),
    "ordered_part": tr("Order a part"),
    "resumed": tr("Resume"),
    "finished": tr("Finish"),
    "closed": tr("Close"),
    "reopened": tr("Reopen"),
    "cancelled": tr("Cancel"),
    "joined": tr("Join to another"),
}
PRIORITIES = (tr("Low"), tr("Normal"), tr("High"), tr("Urgent"))
NORMAL = 1


@dataclass(frozen=True, slots=True)
class Link:
    """Something the ticket has to do with. ``kind``: ``call``, ``device``, ``person``, ``company``,
    ``ticket``, ``visit``, ``project``…; ``ref``: its id there; ``title``: what to show."""

    kind: str
    ref: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Ticket:
    """``owner``: an operator's id; ``team``: a queue's id; ``call``: the call it was opened in.

    ``version`` is for optimistic locking: saving an older one raises ``StaleTicket``. ``warranty``: what was
    true when it was opened, None without a device; ``override``: who allowed free work all the same.
    """

    id: int
    number: int
    title: str
    state: str
    opened: datetime
    changed: datetime
    text: str = ""
    priority: int = NORMAL
    owner: str = ""
    team: str = ""
    opened_by: str = ""
    call: str = ""
    device_id: int | None = None
    device: str = ""
    person_id: int | None = None
    person: str = ""
    company_id: int | None = None
    company: str = ""
    joined_to: int | None = None
    warranty: Warranty | None = None
    override: Override | None = None
    links: tuple[Link, ...] = ()
    version: int = 1

    @property
    def name(self) -> str:
        return ticket_name(self.number)

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


class StaleTicket(StaleEdit):
    """Somebody saved the ticket meanwhile. ``mine`` is what was to be saved, ``theirs`` what stands there."""

    def __init__(self, mine: Ticket, theirs: Ticket) -> None:
        super().__init__(
            f"{theirs.name} was changed by somebody else meanwhile.",
            "Compare the two, then save yours again or keep theirs.",
        )
        self.mine = mine
        self.theirs = theirs


@dataclass(frozen=True, slots=True)
class NewTicket:
    """What a ticket begins with; a title is all it needs. ``cause``: the fault as the warranty names it."""

    title: str
    text: str = ""
    priority: int = NORMAL
    owner: str = ""
    team: str = ""
    call: str = ""
    device_id: int | None = None
    person_id: int | None = None
    company_id: int | None = None
    cause: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Promised:
    """What is owed next: ``kind`` is ``response`` or ``solution``, ``soon`` from when it is due soon.
    ``standing``: the clock stands, so nothing is due now."""

    due: datetime | None = None
    soon: datetime | None = None
    kind: str = ""
    standing: bool = False


@dataclass(frozen=True, slots=True)
class TicketLine:
    """One row of a list of tickets."""

    id: int
    number: int
    title: str
    state: str
    priority: int
    opened: datetime
    changed: datetime
    owner: str = ""
    team: str = ""
    device_id: int | None = None
    device: str = ""
    person: str = ""
    company: str = ""
    promised: Promised = Promised()

    @property
    def name(self) -> str:
        return ticket_name(self.number)


@dataclass(frozen=True, slots=True)
class TicketEvent:
    """One step of a ticket's life. ``event``: one of the table's, or ``opened``, ``changed``, ``linked``,
    ``override``, ``assigned``; ``state``: after it."""

    at: datetime
    who: str
    event: str
    state: str
    text: str = ""


def allowed(state: str) -> tuple[str, ...]:
    """What may happen to a ticket in this state, but joining, which needs another ticket."""
    return tuple(each for each in TICKET.events if each != "joined" and TICKET.allows(state, each))


def after(state: str, event: str) -> str:
    """The next state. ``BadInput`` when it cannot happen: two people may press at once."""
    try:
        return TICKET.next(state, event)
    except OutOfTurn as failure:
        raise BadInput(
            f"A ticket that is “{STATE_NAMES[state]}” cannot do “{EVENT_NAMES.get(event, event)}”.",
            "Look at its state: somebody may have been faster.",
        ) from failure
