"""Read models: what one desk shows of the exchange, as frozen values made from the board.

A pure function of the board's state, never changed by hand; the link sends it when it differs.
"""

from dataclasses import dataclass

from telephony.switchboard.alert_events import Alert
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId, OperatorId, QueueId, TrunkId
from telephony.switchboard.line_overview import LinesView
from telephony.switchboard.routing_events import Closing, RouteAsked
from telephony.switchboard.routing_steps import Step


@dataclass(frozen=True, slots=True)
class SideView:
    """How one side of a call sounded last. ``side``: ``ours`` (the operator's phone) or ``theirs``. ``mos``
    and ``loss`` (0..1) of what the exchange hears of it, ``far_…`` of what it hears of us; ``jitter`` and
    ``round_trip`` in seconds. None: not known."""

    side: str
    mos: float
    loss: float
    jitter: float | None = None
    round_trip: float | None = None
    far_mos: float | None = None
    far_loss: float | None = None


@dataclass(frozen=True, slots=True)
class CallView:
    """One call as its operator sees it. ``state``: ``reaching`` (own phone is rung for an outgoing call),
    ``fetching`` (or for a parked one), ``dialling``, ``offered``, ``talking``, ``held``, ``consulting``
    (somebody is asked first), ``consulted`` (this operator is asked), ``wrap_up``. ``number`` is E.164 or
    empty, ``number_raw`` as sent, ``display_name`` the SIP display name (never trusted as identity).
    ``path`` are the labels the call came through, e.g. ("+37052000001", "Support LT"). ``diverted_from`` is
    the number it was forwarded by. ``poor_line``: whose line sounds poor now, ``ours``, ``theirs``, ``both``
    or empty; ``mos``: 1..4.5, None until it was measured; ``sides``: its figures,
    our side first. ``beside``: who else is in it, a colleague's name or a number: to whom it is transferred,
    who is asked or who asks; ``side``: whom the one who asks talks to, ``third``, ``customer`` or ``all``,
    ``asking`` while it still rings there. ``recorded``: ``recording``, ``masked`` (until ``mask_until``),
    ``paused`` (hold, or somebody outside is in it), ``announcing``, ``offered`` (may be begun), ``refused``,
    ``failed`` or empty. ``callback``: the customer asked for the call, and is dialled when
    the operator picks up (``operator_first``) or before (``customer_first``); empty once he is there.
    ``since``: when he began to wait. ``end_reason`` ``taken_over``: a
    supervisor has it now. ``overheard``: (name, mode) of supervisors in it, as far as the plan lets
    him know, and of all who speak to him. Times are epoch seconds; ``ring_until`` and ``wrap_until`` are
    deadlines. ``menu``: what he chose and typed in one, (label, digits); ``request``: the number of the
    one that he was told of there or made, or that a colleague opened in this call; 0: none. ``park_note``:
    why he was parked, for who picked him up. ``script``: the name of the call script that its queue wants."""

    call: CallId
    direction: str
    state: str
    number: str
    number_raw: str
    display_name: str
    withheld: bool
    trusted: bool
    identified: bool
    matches: tuple[CallerMatch, ...]
    chosen: CallerMatch | None
    queue: QueueId | None
    queue_name: str
    called: str
    path: tuple[str, ...]
    diverted_from: str
    arrived: float
    waited: float
    state_since: float
    answered: float | None
    ring_until: float | None
    wrap_until: float | None
    muted: bool
    no_audio: bool
    end_reason: str = ""
    disposition_required: bool = False
    dispositions: tuple[tuple[str, str], ...] = ()
    poor_line: str = ""
    mos: float | None = None
    sides: tuple[SideView, ...] = ()
    beside: str = ""
    side: str = ""
    menu: tuple[tuple[str, str], ...] = ()
    request: int = 0
    callback: str = ""
    since: float = 0.0
    recorded: str = ""
    mask_until: float | None = None
    park_note: str = ""
    script: str = ""
    overheard: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MonitorView:
    """The call that a supervisor hears. ``state``: ``calling`` (his phone is rung), ``listen``, ``whisper``
    or ``barge``, since ``since``; ``mode``: what he asked for last, perhaps ``take``. ``call_state`` and
    ``operator`` (his name, empty: nobody has the call) as they are now; ``told``: whether its desk shows who
    listens."""

    call: CallId
    state: str
    mode: str
    since: float
    call_state: str
    caller: str
    operator: str
    told: bool


@dataclass(frozen=True, slots=True)
class OperatorView:
    """``state``: a state of the operator table. ``after``: state chosen for after the call, or empty.
    ``role``: one of ``plan.ROLES``."""

    operator: OperatorId
    name: str
    extension: str
    state: str
    since: float
    pause_code: str
    after: str
    phone_online: bool
    role: str = "operator"


@dataclass(frozen=True, slots=True)
class CallbackView:
    """A place kept in line for a customer who is called back. ``since``: when he began to wait; ``until``:
    the end of its window; ``due``: when he is tried again, who was not reached, None while he stands in line.
    ``called``: he is being rung, or an operator is for him."""

    call: CallId
    name: str
    number: str
    since: float
    until: float
    tries: int = 0
    due: float | None = None
    called: bool = False


@dataclass(frozen=True, slots=True)
class ParkedView:
    """A caller on the shelf. ``slot``: what a phone dials to have him; ``by``: the name of who parked him, at
    ``since``; ``until``: when he is brought back; ``fetched_by``: whose phone is rung for him now, or empty.
    ``queue_name``: of the queue he came through."""

    call: CallId
    slot: int
    name: str
    number: str
    queue_name: str
    by: str
    since: float
    until: float
    note: str = ""
    fetched_by: str = ""


@dataclass(frozen=True, slots=True)
class QueueView:
    """``longest_since``: arrival (epoch s) of the caller who waits longest on the line, or None. ``mine``:
    served by the operator who looks. ``callbacks``: places kept in its line, who waited longest first.
    ``expected``: seconds the next caller would be told; ``error``: by which four of five such forecasts were
    off at most. None: not known. ``shut``: it was shut by hand, and until when."""

    queue: QueueId
    name: str
    waiting: int
    longest_since: float | None
    ready: int
    signed_in: int
    mine: bool
    open: bool
    shut: Closing | None = None
    callbacks: tuple[CallbackView, ...] = ()
    expected: float | None = None
    error: float | None = None


@dataclass(frozen=True, slots=True)
class TrunkView:
    """A way in and out. ``problem``: why it does not work, in plain words; empty: it works."""

    trunk: TrunkId
    name: str
    problem: str


@dataclass(frozen=True, slots=True)
class TriedView:
    """What would happen to a call. ``steps``: rules tried and what came after them; ``says``: what was
    decided after that, in the words of a contact's reasons. ``ending``: the state the call comes to
    (``offered``, ``waiting``, ``diverting``: an outside number is called, ``in_voicemail``: he may leave a
    message in the box ``detail``, ``leaving``: an announcement and the end, ``ended``: refused at once);
    ``queue``: the name of the one it is in then, ``rings``: who is rung, ``detail``: the announcement, the
    number or why it ends."""

    asked: RouteAsked
    steps: tuple[Step, ...]
    says: tuple[str, ...]
    ending: str
    queue: str = ""
    rings: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DeedView:
    """What a supervisor did, see ``steering_events.Deed``: people and queues by name. ``undoable``: it still
    holds and can be taken back; ``over``: it was taken back, or ended with the exchange under which it was
    done."""

    number: int
    at: float
    by: str
    deed: str
    whom: str
    detail: str
    queues: tuple[str, ...]
    reason: str
    undoable: bool
    over: bool = False


@dataclass(frozen=True, slots=True)
class EmergencyView:
    """What is announced in a queue. ``until``: epoch s, None: until it is switched off; ``ready``: callers
    hear it, else its text is still being spoken."""

    queue: QueueId
    name: str
    text: str
    until: float | None
    by: str
    ready: bool


@dataclass(frozen=True, slots=True)
class Led:
    """What a supervisor with teams looks after: nothing else is steered or closed by him."""

    queues: tuple[QueueId, ...]
    people: tuple[OperatorId, ...]


@dataclass(frozen=True, slots=True)
class DeskView:
    """All that the exchange tells one operator's desk. ``at`` is the exchange's clock (epoch s), so that a
    desk with a wrong clock counts right. ``trunk_problem`` is empty when calls can come in and go out.
    ``outcomes``: every disposition of the house as (code, label), for reading the history. ``trunks``: all of
    the plan, in its order. ``lines``: details of them, None for who does not look at them. ``tried``: the
    answer to the operator's ``RouteAsked``. ``numbers``: ours with their labels, for supervisors.
    ``monitoring``: the call he listens to. ``parked``: callers on the shelf, who has stood there longest
    first. ``messages``: what a supervisor did or said to him and he has not seen; ``deeds``: what supervisors
    did, newest first, for supervisors; ``emergencies``: what callers hear first now; ``alerts``: what is
    up, to supervisors and to whom it is given; ``serving``: who serves which queues now, for supervisors;
    ``led``: what one with teams looks after, None: everything."""

    at: float
    me: OperatorView
    calls: tuple[CallView, ...]
    queues: tuple[QueueView, ...]
    colleagues: tuple[OperatorView, ...]
    pause_codes: tuple[tuple[str, str], ...]
    trunk_problem: str = ""
    outcomes: tuple[tuple[str, str], ...] = ()
    trunks: tuple[TrunkView, ...] = ()
    lines: LinesView | None = None
    tried: TriedView | None = None
    numbers: tuple[tuple[str, str], ...] = ()
    monitoring: MonitorView | None = None
    parked: tuple[ParkedView, ...] = ()
    messages: tuple[DeedView, ...] = ()
    deeds: tuple[DeedView, ...] = ()
    emergencies: tuple[EmergencyView, ...] = ()
    alerts: tuple[Alert, ...] = ()
    serving: tuple[tuple[OperatorId, tuple[QueueId, ...]], ...] = ()
    led: Led | None = None

    @property
    def led_queues(self) -> tuple[QueueView, ...]:
        return tuple(each for each in self.queues if self.led is None or each.queue in self.led.queues)

    @property
    def led_colleagues(self) -> tuple[OperatorView, ...]:
        return tuple(each for each in self.colleagues if self.led is None or each.operator in self.led.people)
