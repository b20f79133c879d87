"""Who listens to which call, and how far he is: what the floor keeps of `monitoring`."""

from dataclasses import dataclass, field

from telephony.switchboard.call import Call
from telephony.switchboard.commands import ListenIn
from telephony.switchboard.ids import CallId, LegId, OperatorId
from telephony.switchboard.table import Table

_WAYS = {"listens": "listen", "whispers": "whisper", "barges": "barge", "ended": "over"}
MONITOR = Table(
    name="monitor",
    states=("calling", "listen", "whisper", "barge", "over"),
    events=tuple(_WAYS),
    moves={
        (state, event): to
        for state in ("calling", "listen", "whisper", "barge")
        for event, to in _WAYS.items()
    },
    final=frozenset({"over"}),
)
TABLES = (MONITOR,)


@dataclass(slots=True, eq=False)
class Monitor:
    """One supervisor in a call of others. ``mode``: what he asked for last, ``state`` what is the case since
    ``since``. ``said``: what the engine was told last. ``counted``: the stretch of the contact under way."""

    operator: OperatorId
    call: CallId
    leg: LegId
    mode: str
    since: float
    state: str = "calling"
    counted: str = ""
    said: ListenIn = field(init=False)

    def __post_init__(self) -> None:
        self.said = ListenIn(self.leg, (), ())

    @property
    def rings(self) -> bool:
        """His own phone is not picked up yet."""
        return self.state == "calling"

    def move(self, event: str, now: float) -> None:
        """Take the table's step; raises OutOfTurn."""
        before, self.state = self.state, MONITOR.next(self.state, event)
        if self.state != before:
            self.since = now

    def count(self, call: Call, kind: str, now: float) -> None:
        """The contact says from when to when he heard the call, and how; empty: he does not."""
        if self.counted != kind or (kind and (kind, self.operator) not in call.running):
            call.finish(self.counted, self.operator, now)
            if kind:
                call.begin(kind, self.operator, now)
        self.counted = kind
