"""What supervisors do to their operators and for those who wait, and what is kept of it."""

from dataclasses import dataclass

from telephony.switchboard.events import Asked, Event
from telephony.switchboard.ids import OperatorId, QueueId


@dataclass(frozen=True, slots=True)
class Deed:
    """One row of the audit: ``who`` did what to ``whom`` (empty: to queues, or the house), when and why.
    ``deed``: a row of ``steering.DEEDS``, or ``undone``, ``shut``, ``opened``, ``announced``, ``silenced``.
    ``detail``: a pause code, a text, the number that was undone. ``stood`` and ``served``: what he was, or
    was to become after his call, and which queues he served before. ``seen``: when he read of it (epoch s),
    None: not yet."""

    number: int
    at: float
    who: OperatorId
    deed: str
    whom: OperatorId = OperatorId("")
    detail: str = ""
    queues: tuple[QueueId, ...] = ()
    reason: str = ""
    stood: str = ""
    served: tuple[QueueId, ...] = ()
    seen: float | None = None


@dataclass(frozen=True, slots=True)
class OperatorSteered(Asked):
    """A supervisor does ``deed`` to ``whom``: ``ready``, ``pause`` (``detail``: the code), ``sign_out``,
    ``queues`` (those he serves until he signs out; the plan stays) or ``message`` (``detail``: the text).
    A call in progress is never cut: it is done when the call and its after-call work are over."""

    whom: OperatorId
    deed: str
    detail: str = ""
    queues: tuple[QueueId, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SteeringUndone(Asked):
    """Take that deed back, while it still holds."""

    number: int


@dataclass(frozen=True, slots=True)
class MessageSeen(Asked):
    """The operator has read what was done or said to him."""

    number: int


@dataclass(frozen=True, slots=True)
class SteeringKnown(Event):
    """What is kept from before the exchange's start: the last number of the audit, what was not seen, and
    what was done last, oldest first."""

    last: int
    unseen: tuple[Deed, ...]
    recent: tuple[Deed, ...] = ()


@dataclass(frozen=True, slots=True)
class Emergency:
    """All who wait in the queue hear this once, and whoever comes, ``until`` a moment (epoch s; None: until
    it is switched off). ``text``: what is spoken; ``prompt``: the recording's name without its language,
    empty until the text is spoken. ``by``: who did it, ``at`` when."""

    queue: QueueId
    text: str
    prompt: str
    until: float | None
    by: OperatorId
    at: float


@dataclass(frozen=True, slots=True)
class EmergencyCalled(Asked):
    """Announce to these queues: ``prompt``, the name of a recording, or else ``text``, spoken by a voice."""

    queues: tuple[QueueId, ...]
    text: str
    prompt: str = ""
    until: float | None = None


@dataclass(frozen=True, slots=True)
class EmergencyOver(Asked):
    queues: tuple[QueueId, ...]


@dataclass(frozen=True, slots=True)
class EmergenciesKnown(Event):
    """What was announced when the exchange stopped. Said once at its start."""

    emergencies: tuple[Emergency, ...]


@dataclass(frozen=True, slots=True)
class TextSpoken(Event):
    """A text is a recording now, in that language; ``prompt`` empty: there is no voice for it."""

    text: str
    language: str
    prompt: str
