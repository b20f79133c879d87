"""The life of a call. Only the table says what state follows; nothing else assigns one.

A call is what the customer would call one: whoever answers, holds or wraps it up, it stays the same.
It begins ``arrived`` (a customer called us), ``reaching`` (an operator asked to call, and his own phone is
rung first) or ``waiting`` without a leg (a place kept for a customer who is called back), and goes on until
the after-call work is done. Late engine events about legs that are no longer
the call's are dropped by the board before they get here (board.LATE).
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from telephony.switchboard.caller import Caller
from telephony.switchboard.contact import ForetoldWait, LegRecord, RecordedPart
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId, LegId, OperatorId, PlaybackId, QueueId, TrunkId
from telephony.switchboard.numbers import Number
from telephony.switchboard.table import Table

if TYPE_CHECKING:
    from telephony.switchboard.in_menu import InMenu
    from telephony.switchboard.line_quality import Heard
    from telephony.switchboard.park import Parked
    from telephony.switchboard.recording import Recording
    from telephony.switchboard.spoken import Spoken
    from telephony.switchboard.voice_message import Message

CALL = Table(
    name="call",
    states=(
        "new",
        "arrived",
        "in_menu",
        "in_voicemail",
        "waiting",
        "offered",
        "reaching",
        "dialling",
        "calling",
        "deferred",
        "talking",
        "held",
        "transferring",
        "consulting",
        "parked",
        "fetching",
        "diverting",
        "forwarded",
        "leaving",
        "wrap_up",
        "ended",
    ),
    events=(
        "came_in",
        "asked_for",
        "menu_begun",
        "box_reached",
        "promised",
        "queued",
        "turned_away",
        "offer_made",
        "offers_gone",
        "reached",
        "customer_called",
        "put_off",
        "connected",
        "put_on_hold",
        "retrieved",
        "taken_over",
        "requeued",
        "transfer_begun",
        "consulted",
        "transferred",
        "given_back",
        "parked",
        "fetched",
        "put_back",
        "diverted",
        "forwarded",
        "talk_over",
        "over",
    ),
    moves={
        ("new", "came_in"): "arrived",
        ("new", "asked_for"): "reaching",
        ("new", "promised"): "waiting",
        ("arrived", "queued"): "waiting",
        ("arrived", "turned_away"): "leaving",
        ("arrived", "menu_begun"): "in_menu",
        ("waiting", "menu_begun"): "in_menu",
        ("arrived", "box_reached"): "in_voicemail",
        ("waiting", "box_reached"): "in_voicemail",
        ("in_menu", "box_reached"): "in_voicemail",
        ("in_voicemail", "turned_away"): "leaving",
        ("in_menu", "queued"): "waiting",
        ("in_menu", "turned_away"): "leaving",
        ("waiting", "turned_away"): "leaving",
        ("waiting", "queued"): "waiting",
        ("waiting", "offer_made"): "offered",
        ("offered", "offer_made"): "offered",
        ("offered", "offers_gone"): "waiting",
        ("offered", "connected"): "talking",
        ("offered", "turned_away"): "leaving",
        ("offered", "reached"): "dialling",
        ("offered", "customer_called"): "calling",
        ("calling", "offers_gone"): "calling",
        ("calling", "reached"): "waiting",
        ("calling", "put_off"): "deferred",
        ("dialling", "put_off"): "deferred",
        ("deferred", "queued"): "waiting",
        ("reaching", "reached"): "dialling",
        ("dialling", "connected"): "talking",
        ("talking", "put_on_hold"): "held",
        ("held", "retrieved"): "talking",
        ("talking", "taken_over"): "talking",
        ("held", "taken_over"): "talking",
        ("talking", "requeued"): "waiting",
        ("held", "requeued"): "waiting",
        ("talking", "transfer_begun"): "transferring",
        ("held", "transfer_begun"): "transferring",
        ("transferring", "offer_made"): "transferring",
        ("transferring", "transferred"): "talking",
        ("transferring", "forwarded"): "forwarded",
        ("transferring", "given_back"): "talking",
        ("transferring", "put_on_hold"): "held",
        ("transferring", "requeued"): "waiting",
        ("transferring", "talk_over"): "wrap_up",
        ("transferring", "consulted"): "consulting",
        ("consulting", "transferred"): "talking",
        ("consulting", "forwarded"): "forwarded",
        ("consulting", "given_back"): "talking",
        ("consulting", "put_on_hold"): "held",
        ("consulting", "talk_over"): "wrap_up",
        ("transferring", "parked"): "parked",
        ("parked", "fetched"): "fetching",
        ("parked", "queued"): "waiting",
        ("fetching", "put_back"): "parked",
        ("fetching", "connected"): "talking",
        ("waiting", "diverted"): "diverting",
        ("diverting", "forwarded"): "forwarded",
        ("diverting", "queued"): "waiting",
        ("diverting", "over"): "ended",
        ("forwarded", "over"): "ended",
        ("talking", "talk_over"): "wrap_up",
        ("held", "talk_over"): "wrap_up",
        ("arrived", "over"): "ended",
        ("in_menu", "over"): "ended",
        ("in_voicemail", "over"): "ended",
        ("waiting", "over"): "ended",
        ("offered", "over"): "ended",
        ("reaching", "over"): "ended",
        ("dialling", "over"): "ended",
        ("calling", "over"): "ended",
        ("deferred", "over"): "ended",
        ("leaving", "over"): "ended",
        ("parked", "over"): "ended",
        ("fetching", "over"): "ended",
        ("wrap_up", "over"): "ended",
    },
    final=frozenset({"ended"}),
)
TABLES = (CALL,)
MOST_REASONS = 40


@dataclass(slots=True)
class Offer:
    """One operator being rung for one call."""

    operator: OperatorId
    leg: LegId
    made: float
    until: float


@dataclass(slots=True)
class Transfer:
    """A transfer under way, or behind us when the call is ``forwarded``. ``phone``: the leg whose REFER asked
    for it and is told how it goes; ``held``: the customer was on hold before; ``leg``: the outside number's,
    or of whoever is asked; ``back``: who transferred is being rung again; ``third``: to whom, a colleague's
    id or a number. ``ask_first``: the operator talks to him before he sends the customer; then ``colleague``:
    who picked up, ``silent``: whether nothing is heard of his phone, ``side``: whom the operator hears:
    ``third``, ``customer``, ``all`` or, before anybody picked up, nobody. Without an operator: the plan
    calls that number."""

    phone: LegId | None
    held: bool
    leg: LegId | None = None
    back: bool = False
    ask_first: bool = False
    third: str = ""
    colleague: OperatorId | None = None
    silent: bool = False
    side: str = ""


@dataclass(slots=True)
class Callback:
    """Of a place that is kept in line. ``of``: the call that asked for it; ``until``: the end of its window;
    ``last``: why the last of so many ``tries`` did not reach him; ``due``: when the next one is."""

    of: CallId
    until: float
    tries: int = 0
    last: str = ""
    due: float = 0.0


@dataclass(slots=True)
class Wait:
    """What one who waits hears and presses. ``foreseen``: seconds he would wait by our reckoning when he came
    into the line, and when that was; ``told``: what was first announced to him, and when; ``told_true``: the
    seconds it truly took from then; ``foretold``: of each queue, from ``stay`` on of the one he waits in.
    ``step``: what he is asked, ``own`` (call back at his own number?),
    ``number`` (which one?) or ``typed`` (that one?); ``keys``: what he has typed since. ``emergency``: when
    the one he has heard was called."""

    foreseen: tuple[float, float] | None = None
    told: tuple[float, float] | None = None
    told_true: float | None = None
    foretold: list[ForetoldWait] = field(default_factory=list)
    stay: int = 0
    playing: PlaybackId | None = None
    spoken: int = 0
    step: str = ""
    keys: str = ""
    typed: Number | None = None
    mistakes: int = 0
    emergency: float = 0.0

    def foretell(self, wait: ForetoldWait) -> None:
        """The first of its kind in this queue counts."""
        if all(each.said != wait.said for each in self.foretold[self.stay :]):
            self.foretold.append(wait)

    def turn_came(self, now: float) -> None:
        here = self.foretold[self.stay :]
        self.foretold[self.stay :] = [replace(each, waited=now - each.at) for each in here]
        self.stay = len(self.foretold)


@dataclass(slots=True)
class Call:
    """What the board remembers of a call. ``records`` are the finished legs of the contact, ``running`` the
    ones under way by (kind, who) → start. ``heard``: how each side sounds. ``keeper``: the operator who
    knows the caller, waited for until ``kept_until``. ``why``: what was decided about the call, in order.
    ``menu``: what he was asked by one, kept when he has left it. ``last_operator``: who had it when it
    went out of the house. ``leaving_by``: why we are ending it. ``left_alone_until``: who was asked has
    just gone, and a hang-up of the operator was meant for him. ``parked``: while he stands on the shelf,
    ``park_note``: why he was put there last. ``sent_to``: the one person whom the plan sent him to.
    ``message``: the one he leaves in a box, ``spoken``: what he says into a recording, so many of them so
    far. ``watch`` is told when a talk or hold begins or ends, ``leg_over`` of
    every finished leg. ``consent`` … ``recorded``: see `recording`. ``overheard``: (name, mode) of those
    of whom its operator is told that they are in it (`monitoring`). ``former``: from whom it was taken
    over and who still writes, and until when. ``blocked``: why he who has just come in is refused as soon
    as it is known who he is. ``behalf``: the queue for which an operator dialled. ``told_first``: they
    hear each other when the announcement is over. ``request``: the number of the one opened last in it, by
    whom."""

    id: CallId
    direction: str
    leg: LegId
    trunk: TrunkId
    called: str
    caller: Caller
    arrived: float
    state: str = "new"
    state_since: float = 0.0
    queue: QueueId | None = None
    queued: float = 0.0
    priority: int = 0
    identified: bool = False
    blocked: str = ""
    matches: tuple[CallerMatch, ...] = ()
    chosen: CallerMatch | None = None
    request: int = 0
    request_by: OperatorId | None = None
    picked_up: bool = False
    answered: float | None = None
    offers: dict[OperatorId, Offer] = field(default_factory=dict)
    refused_until: dict[OperatorId, float] = field(default_factory=dict)
    operator: OperatorId | None = None
    operator_leg: LegId | None = None
    last_operator: OperatorId | None = None
    transfer: Transfer | None = None
    parked: "Parked | None" = None
    park_note: str = ""
    muted: bool = False
    no_audio: bool = False
    operator_silent: bool = False
    leaving_by: str = ""
    left_alone_until: float = 0.0
    ended: float = 0.0
    end_reason: str = ""
    disposition: str = ""
    wrap_until: float | None = None
    next_leg: int = 1
    records: list[LegRecord] = field(default_factory=list)
    running: dict[tuple[str, str], float] = field(default_factory=dict)
    heard: dict[str, "Heard"] = field(default_factory=dict)
    keeper: OperatorId | None = None
    kept_until: float = 0.0
    sent_to: OperatorId | None = None
    why: list[str] = field(default_factory=list)
    menu: "InMenu | None" = None
    wait: Wait = field(default_factory=Wait)
    callback: Callback | None = None
    watch: "Callable[[Call], None]" = lambda call: None
    leg_over: "Callable[[Call], None]" = lambda call: None
    behalf: QueueId | None = None
    consent: str = ""
    told_first: bool = False
    announcing: bool = False
    mask_until: float | None = None
    recording: "Recording | None" = None
    recordings: list[RecordedPart] = field(default_factory=list)
    record_fault: str = ""
    recorded: str = ""
    overheard: tuple[tuple[str, str], ...] = ()
    former: dict[OperatorId, float] = field(default_factory=dict)
    message: "Message | None" = None
    spoken: "Spoken | None" = None
    spoken_before: int = 0

    def move(self, event: str, now: float) -> None:
        """Take the table's step; raises OutOfTurn."""
        self.state = CALL.next(self.state, event)
        self.state_since = now

    def new_leg(self) -> LegId:
        """A leg name never used before in this call."""
        self.next_leg += 1
        return LegId(f"{self.id}.{self.next_leg}")

    def keeper_now(self, now: float) -> OperatorId | None:
        """The operator whom the call still waits for alone."""
        return self.keeper if now < self.kept_until else None

    def say(self, why: str) -> None:
        """A decision, in one line, kept with the contact; the same twice in a row is one."""
        if len(self.why) < MOST_REASONS and (not self.why or self.why[-1] != why):
            self.why.append(why)

    def begin(self, kind: str, who: str, now: float) -> None:
        """A stretch of the contact starts (see LegRecord)."""
        self.running[kind, who] = now
        self._tell(kind)

    def finish(self, kind: str, who: str, now: float, outcome: str = "") -> None:
        """That stretch is over; one that never started leaves no record."""
        started = self.running.pop((kind, who), None)
        if started is not None:
            self.records.append(LegRecord(kind, who, started, now, outcome))
            self.leg_over(self)
            self._tell(kind)

    def _tell(self, kind: str) -> None:
        if kind in ("talk", "hold"):
            self.watch(self)

    @property
    def absent(self) -> bool:
        """A place kept for a customer who is not on the line."""
        return self.callback is not None and not self.picked_up

    @property
    def waited(self) -> float:
        """Seconds in queues up to the answer, finished visits only."""
        return sum(each.ended - each.started for each in self.records if each.kind == "queue")
