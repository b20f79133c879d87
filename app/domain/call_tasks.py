"""Calls that somebody here owes a customer: why, when, how often it was tried. One call for all reasons."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.domain.errors import BadInput
from app.domain.texts import tr
from telephony.switchboard.table import OutOfTurn, Table

CALL_TASK = Table(
    name="call task",
    states=("open", "attempted", "snoozed", "reached", "done", "dropped"),
    events=("tried", "postponed", "reached", "added", "settled", "dropped", "reopened"),
    moves={
        ("open", "tried"): "attempted",
        ("attempted", "tried"): "attempted",
        ("snoozed", "tried"): "attempted",
        ("open", "postponed"): "snoozed",
        ("attempted", "postponed"): "snoozed",
        ("snoozed", "postponed"): "snoozed",
        ("reached", "postponed"): "snoozed",
        ("open", "reached"): "reached",
        ("attempted", "reached"): "reached",
        ("snoozed", "reached"): "reached",
        ("reached", "reached"): "reached",
        # A new reason: who was reached before it must be called again.
        ("open", "added"): "open",
        ("attempted", "added"): "attempted",
        ("snoozed", "added"): "snoozed",
        ("reached", "added"): "open",
        ("open", "settled"): "done",
        ("attempted", "settled"): "done",
        ("snoozed", "settled"): "done",
        ("reached", "settled"): "done",
        ("open", "dropped"): "dropped",
        ("attempted", "dropped"): "dropped",
        ("snoozed", "dropped"): "dropped",
        ("reached", "dropped"): "dropped",
        ("done", "reopened"): "open",
        ("dropped", "reopened"): "open",
    },
)
CALL_REASON = Table(
    name="reason for a call",
    states=("open", "done", "refused", "void"),
    events=("done", "refused", "void", "reopened"),
    moves={
        ("open", "done"): "done",
        ("open", "refused"): "refused",
        ("open", "void"): "void",
        ("done", "reopened"): "open",
        ("refused", "reopened"): "open",
        ("void", "reopened"): "open",
    },
)
TABLES = (CALL_TASK, CALL_REASON)
LIVE = frozenset(("open", "attempted", "snoozed", "reached"))
"""Somebody still has to do something."""

STATE_NAMES = {
    "open": tr("To call"),
    "attempted": tr("Not reached"),
    "snoozed": tr("Call later"),
    "reached": tr("Reached"),
    "done": tr("Done"),
    "dropped": tr("Dropped"),
}
KINDS = ("recall", "message", "missed", "callback", "service", "warranty")
KIND_NAMES = {
    "recall": tr("Recall"),
    "service": tr("Planned service"),
    "warranty": tr("Warranty ends"),
    "callback": tr("Call back"),
    "missed": tr("Rang in vain"),
    "message": tr("Voice message"),
}
OUTCOMES = {"reached": "reached", "no_answer": "tried", "later": "postponed", "refused": "reached"}
"""What came of an attempt → the event of the table."""

FROM, UNTIL = time(8), time(21)
"""When customers may be called without asking anybody, in the local time of the desk."""
AGAIN = (timedelta(hours=2), timedelta(days=1), timedelta(days=3))
"""After the first, second and every later call that nobody answered."""


@dataclass(frozen=True, slots=True)
class NewReason:
    """``key``: what makes it one reason for ever (``recall:7:123``); a second one with it is not made.
    ``ref``: id of the recall or plan; ``due``: the day it is about."""

    kind: str
    key: str
    text: str
    person_id: int | None = None
    company_id: int | None = None
    number: str = ""
    device_id: int | None = None
    ref: int | None = None
    due: date | None = None
    what_to_do: str = ""

    @property
    def customer(self) -> str:
        """Who left a message is listened to, also when nobody knows whom to call."""
        unknown = f"x{self.key}" if self.kind == "message" else ""
        return customer_key(self.person_id, self.company_id, self.number) or unknown


@dataclass(frozen=True, slots=True)
class VoiceMessage:
    """What a customer said into a ``box``. ``seconds``: None until its file was measured; ``heard``: who
    heard it first, empty: nobody."""

    recording: str
    call: str
    at: datetime
    box: str
    seconds: float | None = None
    heard: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing to tell. ``device``: its title, empty when it is about none; ``outcome``: what was said;
    ``messages``: what he left when he called."""

    id: int
    task_id: int
    kind: str
    text: str
    state: str = "open"
    what_to_do: str = ""
    device_id: int | None = None
    device: str = ""
    ref: int | None = None
    due: date | None = None
    outcome: str = ""
    messages: tuple[VoiceMessage, ...] = ()


@dataclass(frozen=True, slots=True)
class Attempt:
    at: datetime
    who: str
    outcome: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class CallTask:
    """A customer to call. ``due``: not before; ``reasons``: the open ones first."""

    id: int
    state: str
    due: datetime
    number: str
    person_id: int | None = None
    person: str = ""
    company_id: int | None = None
    company: str = ""
    owner: str = ""
    attempts: int = 0
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    last: Attempt | None = None

    @property
    def customer(self) -> str:
        return self.person or self.company or self.number

    @property
    def unheard(self) -> int:
        """Messages that nobody has heard yet."""
        return sum(not message.heard for each in self.open_reasons for message in each.messages)

    @property
    def open_reasons(self) -> tuple[Reason, ...]:
        return tuple(each for each in self.reasons if each.state == "open")


@dataclass(frozen=True, slots=True)
class TaskCounts:
    """``due``: to be called now; ``later``: not before some time; ``reached``: somebody answered and reasons
    are left to close; ``no_number``: nobody can be called; ``today``: closed since midnight; ``unheard``:
    voice messages."""

    due: int = 0
    later: int = 0
    reached: int = 0
    no_number: int = 0
    today: int = 0
    unheard: int = 0


@dataclass(frozen=True, slots=True)
class CallList:
    """The first ``tasks`` of all that fit, and how many there are of each."""

    tasks: tuple[CallTask, ...]
    counts: TaskCounts = TaskCounts()
    fitting: int = 0


def customer_key(person_id: int | None, company_id: int | None, number: str = "") -> str:
    """Who is called: the person when known, else the company, else whoever has the number, or nobody."""
    if person_id is not None:
        return f"p{person_id}"
    if company_id is not None:
        return f"c{company_id}"
    return f"n{number}" if number else ""


def after(state: str, event: str) -> str:
    """The task's next state. ``BadInput`` when it cannot happen: two people may press at once."""
    try:
        return CALL_TASK.next(state, event)
    except OutOfTurn as failure:
        raise BadInput(
            f"This call is “{STATE_NAMES[state]}” already.", "Look at the list: somebody was faster."
        ) from failure


def may_call(local: datetime) -> bool:
    """Whether it is an hour at which people are called. ``local``: the desk's own time."""
    return FROM <= local.time() < UNTIL


def fit_hour(local: datetime) -> datetime:
    """This moment, or the next one at which people are called."""
    if local.time() >= UNTIL:
        local += timedelta(days=1)
    elif local.time() >= FROM:
        return local
    return local.replace(hour=FROM.hour, minute=0, second=0, microsecond=0)


def try_again(attempts: int, local: datetime) -> datetime:
    """When to call after so many calls that nobody answered, this one included."""
    return fit_hour(local + AGAIN[min(max(attempts, 1), len(AGAIN)) - 1])
