"""What the clock and the history tell the board about its figures of today."""

from dataclasses import dataclass

from telephony.switchboard.events import Event
from telephony.switchboard.tally import StateCount, VisitCount, WorkCount


@dataclass(frozen=True, slots=True)
class DayBegan(Event):
    """A day of the house goes from ``start`` to ``ends`` (epoch seconds; 23 to 25 hours). What the history
    holds of it already comes along: said at the start of the exchange and at each midnight."""

    start: float
    ends: float
    visits: tuple[VisitCount, ...] = ()
    works: tuple[WorkCount, ...] = ()
    states: tuple[StateCount, ...] = ()
