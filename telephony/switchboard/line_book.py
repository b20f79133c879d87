"""What the board remembers of lines beside who has which call: states, answers, trouble, tests."""

from collections import deque
from dataclasses import dataclass, field

from telephony.switchboard.events import LegMeasured, PhoneOffline, PhoneOnline, TrunkDown
from telephony.switchboard.ids import LegId, OperatorId, TrunkId
from telephony.switchboard.line_events import EngineListening
from telephony.switchboard.line_overview import PingView, TroubleView

TROUBLE_KEPT = 20


@dataclass(slots=True)
class TrunkTrack:
    """``state``: ``trying``, ``up`` or ``down``. ``trouble`` is newest first."""

    state: str = "trying"
    since: float | None = None
    code: str = ""
    server: str = ""
    round_trip: float | None = None
    trouble: deque[TroubleView] = field(default_factory=lambda: deque(maxlen=TROUBLE_KEPT))
    pinged: PingView | None = None
    test: "LineTest | None" = None


@dataclass(slots=True)
class PhoneTrack:
    since: float | None = None
    address: str = ""
    agent: str = ""
    round_trip: float | None = None
    problem: str = ""


@dataclass(slots=True, kw_only=True)
class LineTest:
    """One test call; its life is the table in ``line_test``. ``why``: who ended it: ``done`` (heard enough),
    ``stopped`` (a person), ``time`` (nobody answered), else the network. ``heard``: the last measurement."""

    leg: LegId
    trunk: TrunkId
    number: str
    by: OperatorId
    began: float
    state: str = "calling"
    rang: float | None = None
    answered: float | None = None
    ended: float | None = None
    why: str = ""
    status: int = 0
    cause: int = 0
    ended_by: str = ""
    codec: str = ""
    encrypted: bool = False
    early: bool = False
    heard: LegMeasured | None = None


class LineBook:
    """``testing``: test calls under way by their leg. ``watching``: who looks at the lines."""

    def __init__(self) -> None:
        self.here: EngineListening | None = None
        self.watching: set[OperatorId] = set()
        self.testing: dict[LegId, LineTest] = {}
        self.tests_made = 0
        self._trunks: dict[TrunkId, TrunkTrack] = {}
        self._phones: dict[OperatorId, PhoneTrack] = {}

    def trunk(self, trunk: TrunkId) -> TrunkTrack:
        return self._trunks.setdefault(trunk, TrunkTrack())

    def phone(self, operator: OperatorId) -> PhoneTrack:
        return self._phones.setdefault(operator, PhoneTrack())

    def forget_phone(self, operator: OperatorId) -> None:
        """He is no longer in the plan."""
        self.watching.discard(operator)
        self._phones.pop(operator, None)

    def trunk_up(self, trunk: TrunkId, now: float) -> None:
        track = self.trunk(trunk)
        if track.state != "up":
            track.state, track.since, track.code = "up", now, ""
            track.trouble.appendleft(TroubleView(now, ""))

    def trunk_down(self, event: TrunkDown, now: float) -> None:
        """Another reason of a trunk that is down already is trouble too, but it was down before."""
        track = self.trunk(event.trunk)
        if track.state != "down":
            track.state, track.since = "down", now
        track.code = event.code
        track.trouble.appendleft(TroubleView(now, event.reason, event.code))

    def phone_came(self, event: PhoneOnline, now: float) -> None:
        track = self.phone(event.operator)
        track.since, track.agent, track.problem = now, event.agent, ""

    def phone_gone(self, event: PhoneOffline, now: float) -> None:
        track = self.phone(event.operator)
        track.since, track.problem = now, event.reason

    def engine_gone(self) -> None:
        """The engine came up empty: what a line was like before says nothing of it now."""
        self.here = None
        self._phones.clear()
        for track in self._trunks.values():
            track.state, track.since, track.code = "trying", None, ""
            track.server, track.round_trip, track.pinged = "", None, None
