"""Who takes part in a made-up day, and what each of them is going to do. Times are epoch seconds, lengths
seconds."""

from dataclasses import dataclass
from math import inf

from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId, OperatorId


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody who dials ``called`` at ``at``. ``patience``: how long he waits before he hangs up, infinite
    for ever; ``talk``: how long he is talked to; ``wrap_up``: the after-call work he makes, infinite for as
    long as his queue gives. ``number``: as the network sends it, empty when withheld; ``match``: who he
    is."""

    call: CallId
    at: float
    called: str
    talk: float
    wrap_up: float = 0.0
    patience: float = inf
    number: str = ""
    match: CallerMatch | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """An operator is signed in from ``start`` to ``end``, and paused in each (start, end) of ``away``. A call
    that is on is finished first."""

    operator: OperatorId
    start: float
    end: float
    away: tuple[tuple[float, float], ...] = ()
