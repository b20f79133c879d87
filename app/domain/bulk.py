"""A bulk session: many scans against one target, written down one by one, carried out once.

The session is the fold of its events. Each event is written to the session's own file before anything is
done about it, so a killed program, a database that is away or a lost connection loses no scan; and the
database carries a session out once, however often it is sent.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.texts import tr
from app.domain.tickets import EVENT_NAMES
from telephony.switchboard.table import Table

BULK = Table(
    name="bulk session",
    states=("running", "sending", "kept", "dropped"),
    events=("scanned", "judged", "taken_back", "sent", "called_back", "kept", "dropped"),
    moves={
        ("running", "scanned"): "running",
        ("running", "judged"): "running",
        ("running", "taken_back"): "running",
        ("running", "sent"): "sending",
        ("running", "dropped"): "dropped",
        ("sending", "judged"): "sending",
        ("sending", "called_back"): "running",
        ("sending", "kept"): "kept",
    },
    final=frozenset({"kept", "dropped"}),
)
TABLES = (BULK,)

PLACE, TICKET = "place", "ticket"
MOVES = ("received", "begun", "finished", "closed")
"""Steps of a ticket that many devices can do at once."""

WAITING, OK, AGAIN, UNKNOWN, SEVERAL, NO_DEVICE, REFUSED = (
    "waiting", "ok", "again", "unknown", "several", "no device", "refused",
)  # fmt: skip
VERDICTS = {
    WAITING: tr("Not looked up yet"),
    OK: tr("Ready"),
    AGAIN: tr("Scanned already"),
    UNKNOWN: tr("Unknown device"),
    SEVERAL: tr("Several devices: choose one"),
    NO_DEVICE: tr("No device's code"),
    REFUSED: tr("Cannot be done"),
}


@dataclass(frozen=True, slots=True)
class Target:
    """What is done to every device. ``kind``: ``place`` (``value``: where it stands from now on) or
    ``ticket`` (``value``: one of ``MOVES``, for the device's newest open ticket that can do it)."""

    kind: str
    value: str

    def __post_init__(self) -> None:
        if self.kind not in (PLACE, TICKET) or (self.kind == TICKET and self.value not in MOVES):
            raise ValueError(f"no target of a bulk session: {self.kind} {self.value!r}")

    @property
    def title(self) -> str:
        return EVENT_NAMES[self.value] if self.kind == TICKET else self.value


# ---- what happens ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Started:
    """``session``: an id that nobody else gives. ``at``: epoch seconds, here and below."""

    at: float
    session: str
    who: str
    target: Target


@dataclass(frozen=True, slots=True)
class Scanned:
    """``seq``: 1 for the first; ``raw``: the bytes as text, one character a byte."""

    at: float
    seq: int
    raw: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What a scan turned out to be; later judgements of the same scan replace earlier ones."""

    at: float
    seq: int
    verdict: str
    device_id: int | None = None
    title: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class TakenBack:
    at: float
    seq: int


@dataclass(frozen=True, slots=True)
class Sent:
    """The person said that it shall be done; it stays so until the database has answered."""

    at: float


@dataclass(frozen=True, slots=True)
class CalledBack:
    """The database refused the whole: the session can be changed again."""

    at: float


@dataclass(frozen=True, slots=True)
class Kept:
    """The database carried it out, now or at an earlier try."""

    at: float
    done: int
    refused: int


@dataclass(frozen=True, slots=True)
class Dropped:
    at: float


Event = Started | Scanned | Judged | TakenBack | Sent | CalledBack | Kept | Dropped
_NAMES: dict[type, str] = {
    Scanned: "scanned",
    Judged: "judged",
    TakenBack: "taken_back",
    Sent: "sent",
    CalledBack: "called_back",
    Kept: "kept",
    Dropped: "dropped",
}
EVENTS: tuple[type, ...] = (Started, *_NAMES)


# ---- what it is -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """One scan of the list. ``taken_back``: it counts for nothing, and stays to be seen."""

    seq: int
    at: float
    raw: str
    verdict: str = WAITING
    device_id: int | None = None
    title: str = ""
    why: str = ""
    taken_back: bool = False

    @property
    def counts(self) -> bool:
        return self.verdict == OK and not self.taken_back


@dataclass(frozen=True, slots=True)
class Session:
    """``entries``: in the order they were scanned."""

    id: str
    who: str
    target: Target
    started: float
    state: str = BULK.states[0]
    entries: tuple[Entry, ...] = ()
    done: int = 0
    refused: int = 0

    @property
    def live(self) -> tuple[Entry, ...]:
        return tuple(each for each in self.entries if not each.taken_back)

    @property
    def ready(self) -> tuple[Entry, ...]:
        """What will be carried out."""
        return tuple(each for each in self.entries if each.counts)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """Scans that nobody has looked up yet: the database was away."""
        return tuple(each for each in self.live if each.verdict == WAITING)

    @property
    def tally(self) -> Counter[str]:
        """How many live scans have which verdict."""
        return Counter(each.verdict for each in self.live)

    @property
    def last(self) -> Entry | None:
        """What "undo" takes back."""
        return next((each for each in reversed(self.entries) if not each.taken_back), None)

    def holds(self, device_id: int, but: int = 0) -> bool:
        """Whether the device is in the list already. ``but``: a scan that does not count."""
        return any(each.counts and each.device_id == device_id and each.seq != but for each in self.entries)


def begun(event: Started) -> Session:
    return Session(event.session, event.who, event.target, event.at)


def after(session: Session, event: Event) -> Session:
    """The session with one more event. Raises ``OutOfTurn`` when it cannot happen, ``ValueError`` for a scan
    out of order or one that never was."""
    state = BULK.next(session.state, _NAMES[type(event)])
    session = replace(session, state=state)
    match event:
        case Scanned():
            return _with_scan(session, event)
        case Judged():
            return _judged(session, event)
        case TakenBack():
            return _taken_back(session, event.seq)
        case Kept():
            return replace(session, done=event.done, refused=event.refused)
    return session


def folded(events: Iterable[Event]) -> Session:
    """The session that these events made. Raises ``ValueError`` when the first does not start one."""
    session: Session | None = None
    for event in events:
        if isinstance(event, Started) == (session is not None):
            raise ValueError("a session starts once, and first")
        session = begun(event) if isinstance(event, Started) else after(session, event)  # type: ignore[arg-type]
    if session is None:
        raise ValueError("a session without events")
    return session


def _with_scan(session: Session, event: Scanned) -> Session:
    if event.seq != len(session.entries) + 1:
        raise ValueError(f"scan {event.seq} after {len(session.entries)}")
    return replace(session, entries=(*session.entries, Entry(event.seq, event.at, event.raw)))


def _judged(session: Session, event: Judged) -> Session:
    """The second of two scans of one device is a repetition, in whatever order they were looked up."""
    verdict = event.verdict
    if verdict == OK and event.device_id is not None and session.holds(event.device_id, but=event.seq):
        verdict = AGAIN
    before = _entry(session, event.seq)
    entry = replace(before, verdict=verdict, device_id=event.device_id, title=event.title, why=event.why)
    return _with(session, entry)


def _taken_back(session: Session, seq: int) -> Session:
    """A repetition of what is taken back takes its place, so that the device is not forgotten."""
    gone = replace(_entry(session, seq), taken_back=True)
    counted = _entry(session, seq).counts
    session = _with(session, gone)
    heir = next(
        (e for e in session.live if e.verdict == AGAIN and e.device_id == gone.device_id and e.seq != seq),
        None,
    )
    return _with(session, replace(heir, verdict=OK)) if counted and heir is not None else session


def _entry(session: Session, seq: int) -> Entry:
    if not 1 <= seq <= len(session.entries):
        raise ValueError(f"there is no scan {seq}")
    return session.entries[seq - 1]


def _with(session: Session, entry: Entry) -> Session:
    place = entry.seq - 1
    entries = (*session.entries[:place], entry, *session.entries[place + 1 :])
    return replace(session, entries=entries)


@dataclass(frozen=True, slots=True)
class BulkLine:
    """What became of one device. ``why``: the reason it was not done, empty when it was."""

    seq: int
    device_id: int
    title: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class BulkResult:
    """A session as the database carried it out. ``undone``: it was put back since (places only)."""

    session: str
    target: Target
    who: str
    at: datetime
    lines: tuple[BulkLine, ...] = ()
    undone: bool = False

    @property
    def done(self) -> int:
        return sum(not each.why for each in self.lines)

    @property
    def refused(self) -> tuple[BulkLine, ...]:
        return tuple(each for each in self.lines if each.why)
