"""What supervisors do about where callers go: shut queues by hand, ask what would happen to a call."""

from dataclasses import dataclass

from telephony.switchboard.events import Asked, CallerMatch, Event
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.plan import Plan


@dataclass(frozen=True, slots=True)
class Closing:
    """A queue shut by hand ``until`` a moment (epoch s), whatever its hours say. ``by``: who did it."""

    queue: QueueId
    until: float
    reason: str
    by: OperatorId


@dataclass(frozen=True, slots=True)
class QueuesShut(Asked):
    """New callers of these queues find them closed at once, until then or until somebody opens them.
    ``clear``: who waits there already is sent where callers go who find it closed; else he stays."""

    queues: tuple[QueueId, ...]
    until: float
    reason: str
    clear: bool = False


@dataclass(frozen=True, slots=True)
class QueuesOpened(Asked):
    """The hours of these queues count again."""

    queues: tuple[QueueId, ...]


@dataclass(frozen=True, slots=True)
class ClosingsKnown(Event):
    """What was shut when the exchange stopped. Said once at its start."""

    closings: tuple[Closing, ...]


@dataclass(frozen=True, slots=True)
class BlockedNumber:
    """``key``: see ``caller.block_key``. ``until``: epoch s, None: for ever."""

    key: str
    reason: str = ""
    until: float | None = None


@dataclass(frozen=True, slots=True)
class BlockListKnown(Event):
    """All that are blocked from now on. Said at the start, and whenever the list has changed."""

    blocked: tuple[BlockedNumber, ...]


@dataclass(frozen=True, slots=True)
class RouteAsked(Asked):
    """What would happen to a call from ``number`` (empty: withheld) to ``called`` at ``at`` (epoch s)?
    ``matches`` and ``blocked``: who that number may be, and whether it is blocked, as the phone book has it.
    ``everybody``: as if all operators of the plan were there and free; else those who are now. ``plan``: a
    draft, without passwords, under which it is asked; None: under the plan that holds. Shown in
    ``DeskView.tried``, without the plan; ``trial`` tells one question of a desk from the next."""

    number: str
    called: str
    at: float
    matches: tuple[CallerMatch, ...] = ()
    everybody: bool = False
    blocked: str = ""
    trial: int = 0
    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class RouteForgotten(Asked):
    """The answer has been read."""
