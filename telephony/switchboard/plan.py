"""The plan of the call centre: what a supervisor sets up. Frozen values; the board is given one.

Read from a settings file by ``app.run``; nothing here checks a file. Times are seconds.
"""

from dataclasses import dataclass, field
from math import inf

from telephony.switchboard.flow import FlowPlan
from telephony.switchboard.ids import OperatorId, QueueId, TrunkId


@dataclass(frozen=True, slots=True)
class Interval:
    """Opening hours of one weekday: 0 = Monday; minutes after midnight, ``end`` exclusive."""

    weekday: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DayHours:
    """A day that is not as its weekday: half a day, a holiday, a Saturday that is worked. ``date``: ISO 8601,
    or ``MM-DD`` for every year. ``open``: (start, end) in minutes after midnight, ``end`` exclusive; none:
    shut all day."""

    date: str
    open: tuple[tuple[int, int], ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Hours:
    """Weekly hours in a time zone. Empty ``weekly`` means always open. ``closed`` are ISO dates. ``days``
    come before both, and of those about one day the first. ``name``: where several share the calendar.
    ``holidays``: the file beside the plan out of which ``read`` came, whole days that are shut; they come
    after ``days`` and before the rest."""

    zone: str = "UTC"
    weekly: tuple[Interval, ...] = ()
    closed: tuple[str, ...] = ()
    days: tuple[DayHours, ...] = ()
    name: str = ""
    holidays: str = ""
    read: tuple[DayHours, ...] = ()


@dataclass(frozen=True, slots=True)
class SkillNeed:
    """What a queue wants of who answers. ``level``: at first; every ``relax`` seconds of waiting it falls by
    one, down to nothing; 0: it never falls."""

    skill: str
    level: int = 1
    relax: float = 0.0

    def wanted(self, waited: float) -> int:
        """The level after so many seconds."""
        return self.level if self.relax <= 0 else max(0, self.level - int(waited / self.relax))

    def falls_to(self, level: int) -> float:
        """Seconds until ``level`` is enough; infinite when it never is."""
        if level >= self.level:
            return 0.0
        return (self.level - level) * self.relax if self.relax > 0 else inf


@dataclass(frozen=True, slots=True)
class QueuePlan:
    """``strategy``: ``longest_idle``, ``fewest_calls`` (since he signed in), ``round_robin`` or ``ring_all``.
    ``skills``: what an operator needs for its calls. ``sticky``: seconds a caller waits for the operator who
    knows him before others are rung. ``max_waiting``: so many may wait, 0 for no limit; ``overflow``: the
    queue where more go, and those who waited longer than ``max_wait``; empty: as ``no_operators`` says.
    ``ring_time``: how long one operator is rung.
    ``retry_after``: how long a call is not offered again to one who refused or missed it.
    ``priority``: added to the caller's; each point is a head start of ``Plan.head_start`` seconds.
    ``no_operators``: what a caller gets when nobody is signed in: ``wait``, ``busy`` or another queue's id
    (in a circle of empty queues he waits). ``max_wait``: 0 for no limit, then to that other queue, or the
    busy announcement and the end. ``greeting``/``closed_prompt``: prompt names. ``wrap_up``: seconds of
    after-call work; ``disposition_required`` keeps the operator in wrap-up until one of ``dispositions``,
    (code, label), is chosen. What ``targets.WAYS`` knows may stand for a queue's id.
    ``closed_to``: where callers go outside the hours, empty for the announcement. ``no_ready``: seconds after
    which a caller goes to ``overflow`` when nobody of the queue is ready or in a call, and is asked about
    again as often; 0 for never.
    ``announce_every``: seconds between announcements to those who wait, 0 for none; of the place in line and
    the expected wait. ``callback``: they may ask to be called back, ``operator_first`` or ``customer_first``
    by who is rung first; empty: they may not. So many tries at most, ``callback_retry`` seconds after one
    another, within ``callback_window`` seconds.
    ``monitoring``: one of ``MONITORING``, empty: as ``Plan.monitoring`` says.
    ``record``: ``none``, ``always`` (after ``recording_prompt`` was heard to its end; an empty one: nobody is
    told) or ``ask`` (when the operator says that the customer agreed); ``record_outgoing``: the same of calls
    that somebody of the queue dials (`recording`), empty: as ``Plan.record_outgoing``. ``keep_days``: how
    long recordings are kept, 0 for ever. ``mask_limit``: a mask ends by itself after so many seconds.
    ``script``: the name of the call script that is offered when a call of the queue is answered.
    ``teams``: whose queue it is, see ``teams``. ``answer_goal``: percent of callers who shall be answered in
    time. ``answer_within``: seconds of the service level; ``short_abandon``: who hangs up sooner does not
    count against it, 0: everybody does. Both are steps of waits (``tally.EDGES``)."""

    id: QueueId
    name: str
    strategy: str = "longest_idle"
    ring_time: float = 20.0
    retry_after: float = 15.0
    priority: int = 0
    greeting: str = "greeting"
    closed_prompt: str = "closed"
    busy_prompt: str = "all_busy"
    no_operators: str = "wait"
    max_wait: float = 0.0
    wrap_up: float = 30.0
    disposition_required: bool = False
    dispositions: tuple[tuple[str, str], ...] = ()
    language: str = "en"
    skills: tuple[SkillNeed, ...] = ()
    sticky: float = 0.0
    max_waiting: int = 0
    overflow: str = ""
    announce_every: float = 0.0
    announce_position: bool = True
    announce_wait: bool = True
    callback: str = ""
    callback_tries: int = 3
    callback_retry: float = 300.0
    callback_window: float = 14400.0
    record: str = "none"
    recording_prompt: str = "recorded"
    keep_days: int = 90
    mask_limit: float = 60.0
    script: str = ""
    hours: Hours = field(default_factory=Hours)
    closed_to: str = ""
    no_ready: float = 0.0
    answer_within: float = 20.0
    short_abandon: float = 5.0
    monitoring: str = ""
    teams: tuple[str, ...] = ()
    answer_goal: int = 80
    record_outgoing: str = ""


CALLBACKS = ("", "operator_first", "customer_first")
RECORD = ("none", "always", "ask")
"""When calls of a queue are recorded."""
MONITORING = ("told", "silent", "off")
"""Whether supervisors may listen to calls: the operator's desk says who, it says nothing, they may not."""
ROLES = ("operator", "technician", "supervisor")
"""A supervisor may do what all others may."""


@dataclass(frozen=True, slots=True)
class OperatorPlan:
    """``secret`` is the password of his SIP phone (digest) and of his desk's link. ``role``: one of
    ``ROLES``, what he may do. ``skills``: (skill, level). ``teams``: to which he belongs; of a supervisor
    those he looks after, none: the whole house."""

    id: OperatorId
    name: str
    extension: str
    secret: str
    queues: tuple[QueueId, ...]
    misses_allowed: int = 1
    role: str = "operator"
    skills: tuple[tuple[str, int], ...] = ()
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrunkPlan:
    """A way in and out. ``peers``: addresses calls are accepted from (IP or CIDR). ``trusted``: identity
    headers (P-Asserted-Identity, Remote-Party-ID) are believed. ``registrar`` is ``host:port`` to register
    with, empty for none; ``proxy`` where outgoing calls go; without a port and a ``transport`` (udp, tcp,
    tls) the domain's DNS decides. ``region``: ISO country for national numbers. ``codecs``: PCMU, PCMA, best
    first; empty: both. ``shown_number``: what called people see when the number we would show is not among
    ``allowed_numbers`` (none: all are allowed) or there is none. ``channels``: calls at once, in and out
    together, 0 for no limit. ``cost``: cheaper trunks are taken first, and of equals the first of the plan;
    the next takes a call that one cannot. ``ping``: seconds between OPTIONS, 0 for none. ``srtp``: ``none``,
    ``allowed`` (when the other side asks for it) or ``required``; keys travel over TLS only."""

    id: TrunkId
    name: str
    peers: tuple[str, ...] = ()
    trusted: bool = False
    registrar: str = ""
    proxy: str = ""
    user: str = ""
    secret: str = ""
    region: str = "LT"
    outgoing: bool = True
    transport: str = ""
    codecs: tuple[str, ...] = ()
    shown_number: str = ""
    allowed_numbers: tuple[str, ...] = ()
    channels: int = 0
    cost: int = 0
    ping: float = 30.0
    srtp: str = "none"

    @property
    def way_out(self) -> str:
        """Where calls go, as it is written here; empty: they only come in."""
        return self.proxy or self.registrar

    @property
    def calls_out(self) -> bool:
        """Whether calls may go out over it, and it is known where to."""
        return self.outgoing and bool(self.way_out)


@dataclass(frozen=True, slots=True)
class NumberPlan:
    """A dialled number (as the trunk sends it or E.164; ``*`` for any other) and the queue it leads to.
    ``vip_queue``: where callers with priority go instead. ``menu``: the flow that is asked first, at all
    hours; the queue stays the person behind its zero, its time-outs and its failures."""

    number: str
    queue: QueueId
    label: str = ""
    vip_queue: QueueId | None = None
    menu: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """Who, calling what, when: goes where. Conditions that are left out hold for everybody; all others must.

    ``called``: dialled numbers. ``caller``: beginnings of E.164 (``+370``) or ISO countries (``LT``).
    ``language``, ``priority`` (at least) and ``open_request`` are those of a caller who is certainly known;
    ``known``: whether he is. ``owes``: he and his company owe more, ``100 EUR``. ``during``/``outside``:
    names of calendars that are open or shut now.

    ``add``: points of priority, for all that follow. ``to``: a queue, ``busy`` or what ``targets.WAYS``
    knows; empty: the next rules are tried too."""

    name: str = ""
    called: tuple[str, ...] = ()
    caller: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    priority: int = 0
    known: bool | None = None
    open_request: bool | None = None
    owes: str = ""
    withheld: bool | None = None
    during: str = ""
    outside: str = ""
    add: int = 0
    to: str = ""


@dataclass(frozen=True, slots=True)
class BoxPlan:
    """Where callers leave a message; the way ``voicemail:ID``. ``queue``: whose operators are told of it and
    call back. ``greeting``: the recording before the tone. ``languages``: those it is recorded in, the first
    for callers whose own is none of them; none: the language of the queue. ``longest``: seconds that one may
    speak; ``silence``: after so many without a voice it is over. ``keep_days``: how long messages are kept, 0
    for ever."""

    id: str
    name: str
    queue: QueueId
    greeting: str = "leave_message"
    languages: tuple[str, ...] = ()
    longest: float = 180.0
    silence: float = 5.0
    keep_days: int = 90


@dataclass(frozen=True, slots=True)
class AlertPlan:
    """When somebody must look. ``kind``: a row of ``alerts.KINDS``: ``longest_wait`` (seconds), ``ready``
    (operators), ``service_level`` and ``abandoned`` (percent of today), ``pause`` (seconds of one pause).

    It is raised when the figure was at ``raise_at`` or worse for ``hold`` seconds, and cleared when it was
    at ``clear_at`` or better for as long. ``queue``: empty, each queue for itself. ``pause``: only pauses of
    this code. ``least``: calls of today below which no share is judged.
    ``owners`` see it above everything, and hear it with ``sound``; ``mail``: addresses it is sent to.
    ``quiet``: a calendar; in its hours it is shown, and neither heard nor mailed. ``language``: of its mails,
    empty: the house's."""

    id: str
    kind: str
    raise_at: float
    clear_at: float
    queue: QueueId = QueueId("")
    hold: float = 30.0
    owners: tuple[OperatorId, ...] = ()
    mail: tuple[str, ...] = ()
    sound: bool = True
    quiet: str = ""
    pause: str = ""
    least: int = 10
    language: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """``pause_limits``: (code, seconds) after which who is still away is late back.
    ``blocked_prompt``: what a caller on the block list hears, empty: he is refused at once.
    ``look_up_limit``: how long ringing waits for the caller's identity. ``head_start``: seconds of
    waiting that one point of priority is worth. ``calendars``: hours by name, for rules. ``rules``: in the
    order in which they are tried; ``numbers`` come after them.
    ``monitoring``: one of ``MONITORING``, for calls whose queue says nothing about it; ``record_outgoing``,
    one of ``RECORD``, so too. ``park_slots``: first and last number under which callers are parked,
    ``(0, 0)`` for none; ``park_time``: how long until they are brought back. ``language``: of the house, for
    mails to its people."""

    queues: tuple[QueuePlan, ...]
    operators: tuple[OperatorPlan, ...]
    trunks: tuple[TrunkPlan, ...]
    numbers: tuple[NumberPlan, ...]
    pause_codes: tuple[tuple[str, str], ...] = (
        ("break", "Break"),
        ("lunch", "Lunch"),
        ("meeting", "Meeting"),
    )
    pause_limits: tuple[tuple[str, float], ...] = ()
    region: str = "LT"
    language: str = "en"
    look_up_limit: float = 0.25
    dial_time: float = 45.0
    head_start: float = 120.0
    extensions: tuple[int, int] = (3, 5)
    outgoing_number: str = ""
    flows: tuple[FlowPlan, ...] = ()
    calendars: tuple[Hours, ...] = ()
    rules: tuple[Rule, ...] = ()
    blocked_prompt: str = ""
    monitoring: str = "told"
    park_slots: tuple[int, int] = (701, 709)
    park_time: float = 120.0
    boxes: tuple[BoxPlan, ...] = ()
    alerts: tuple[AlertPlan, ...] = ()
    record_outgoing: str = "none"

    def is_slot(self, number: str) -> bool:
        """Whether callers are parked under it; an extension or a number of ours stays what it is."""
        first, last = self.park_slots
        if not (number.isascii() and number.isdigit() and 0 < first <= int(number) <= last):
            return False
        taken = (*(each.extension for each in self.operators), *(each.number for each in self.numbers))
        return number not in taken
