"""Read models of the whole house, for supervisors who look at it (``FloorWatched``).

Rows say since when, never how long: a row in which nothing happened stays the same, and is not sent again.
"""

from dataclasses import dataclass

from telephony.switchboard.events import Asked
from telephony.switchboard.ids import CallId, OperatorId, QueueId
from telephony.switchboard.tally import Counts


@dataclass(frozen=True, slots=True)
class FloorCall:
    """One call that is not over. ``state``: of the call's table. ``since``: of the state; ``began``: when it
    came; ``queued``: since when he waits in ``queue``, None when he does not. ``name`` and ``company`` are
    known ones, ``said_name`` what the network says. ``rings``: at whose phones; ``beside``: who else is in
    it, an operator's id or a number. ``menu``: where he is asked something, ``told`` what he chose and typed
    there, (label, digits); ``request``: the number of the one that the call is about, 0: none is known.
    ``callback``: he asked to be called back and is not on the line; ``due``: when he is tried again, who was
    not reached. ``recorded`` and ``poor_line`` as in ``CallView``. ``parked``: under which number, by whom;
    ``heard_by``: supervisors in it and how, ``listen``, ``whisper`` or ``barge``."""

    call: CallId
    direction: str
    state: str
    since: float
    began: float
    queued: float | None
    name: str
    company: str
    said_name: str
    number: str
    withheld: bool
    called: str
    queue: QueueId | None
    operator: OperatorId | None
    rings: tuple[OperatorId, ...] = ()
    beside: str = ""
    menu: str = ""
    told: tuple[tuple[str, str], ...] = ()
    request: int = 0
    callback: bool = False
    due: float | None = None
    recorded: str = ""
    poor_line: str = ""
    no_audio: bool = False
    wrap_until: float | None = None
    parked: tuple[int, OperatorId] | None = None
    heard_by: tuple[tuple[OperatorId, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FloorQueue:
    """One queue now and today. ``order``: its place in the plan. ``longest_since``: who waits longest on the
    line, since when, None when nobody does; ``callbacks``: places kept among those who wait; ``shut``: by
    hand; ``busy``: of its operators, in a call or after one; ``going``: it is no longer in the plan.
    ``counts``: its visits since midnight, of which ``goal`` (a share) shall be answered within ``within``
    seconds; ``arrivals``: in each of the last minutes, oldest first."""

    queue: QueueId
    order: int
    name: str
    teams: tuple[str, ...]
    open: bool
    shut: bool
    waiting: int
    callbacks: int
    longest_since: float | None
    ready: int
    busy: int
    signed_in: int
    counts: Counts = Counts()
    within: float = 20.0
    goal: float = 0.8
    arrivals: tuple[int, ...] = ()
    going: bool = False


@dataclass(frozen=True, slots=True)
class FloorPerson:
    """One operator. ``calls``: contacts that he has had today; ``call``: what he is in. ``late_at``: when his
    break should be over, None: nobody said."""

    operator: OperatorId
    order: int
    name: str
    extension: str
    role: str
    teams: tuple[str, ...]
    queues: tuple[QueueId, ...]
    state: str
    since: float
    pause_code: str
    after: str
    phone_online: bool
    call: CallId | None = None
    calls: int = 0
    late_at: float | None = None


@dataclass(frozen=True, slots=True)
class FloorHouse:
    """What is of no row. ``teams``: those the supervisor looks after, none: the whole house;
    ``lines_busy`` of ``lines`` channels to the outside are taken, 0 ``lines``: without a limit."""

    teams: tuple[str, ...] = ()
    lines_busy: int = 0
    lines: int = 0
    pause_codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FloorShown:
    """All of it, the beginning of a feed. ``feed`` grows with every beginning, ``number`` counts what was
    sent of it. ``at``: the exchange's clock. ``places``: of those who wait, in their queues, 1 is next; they
    are beside the rows, because one who is served moves all behind him."""

    feed: int
    number: int
    at: float
    house: FloorHouse
    calls: tuple[FloorCall, ...]
    queues: tuple[FloorQueue, ...]
    people: tuple[FloorPerson, ...]
    places: tuple[tuple[CallId, int], ...] = ()


@dataclass(frozen=True, slots=True)
class FloorChanged:
    """What is new or other, and what is gone, since ``number`` − 1 of the feed. Place 0: he does not wait any
    more."""

    feed: int
    number: int
    at: float
    house: FloorHouse | None = None
    calls: tuple[FloorCall, ...] = ()
    queues: tuple[FloorQueue, ...] = ()
    people: tuple[FloorPerson, ...] = ()
    calls_gone: tuple[CallId, ...] = ()
    queues_gone: tuple[QueueId, ...] = ()
    people_gone: tuple[OperatorId, ...] = ()
    places: tuple[tuple[CallId, int], ...] = ()


@dataclass(frozen=True, slots=True)
class FloorBeat:
    """Nothing has happened since ``number``; the feed lives."""

    feed: int
    number: int
    at: float


@dataclass(frozen=True, slots=True)
class FloorHeard(Asked):
    """From a desk: it shows what it was told up to ``number``. For the feed, not for the board."""

    feed: int
    number: int


FEED = (FloorShown, FloorChanged, FloorBeat)
FloorMessage = FloorShown | FloorChanged | FloorBeat
