"""Recorded talk as a desk and the day's work see it: whose it is, how long it is kept, who may listen."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.errors import NotAllowed


@dataclass(frozen=True, slots=True)
class Silence:
    """A stretch in which nothing was recorded, in seconds from the beginning. ``kind``: ``hold``, ``card``
    or ``third``, as `telephony.switchboard.contact.SilentStretch` has them."""

    kind: str
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class Recording:
    """One operator's part of a call, or what a customer alone said into a ``box``. ``keep_until``: None for
    ever; ``held``: why it must not be removed (legal hold), empty when it may. ``seconds`` and ``sha256`` are
    the file's, None and empty until it was closed; ``fault``: why it is not whole. ``voice``: seconds of a
    voice in a box, None: nobody listened for one."""

    id: str
    call: str
    operator: str
    queue: str
    began: datetime
    ended: datetime
    consent: str
    keep_until: datetime | None
    held: str = ""
    silences: tuple[Silence, ...] = ()
    seconds: float | None = None
    sha256: str = ""
    fault: str = ""
    box: str = ""
    voice: float | None = None


@dataclass(frozen=True, slots=True)
class RecordingDeed:
    """What somebody did with a recording. ``action``: one of DEEDS, or with the call itself
    one of ``MONITORED``, ``recording`` is empty then and ``detail`` how long it was."""

    at: datetime
    who: str
    action: str
    recording: str
    call: str
    detail: str = ""


DEEDS = ("listened", "exported", "held", "released", "removed")
MONITORED = ("listen", "whisper", "barge")
"""What a supervisor may have done in a call while it was talked: an action beside ``DEEDS``."""


def may_listen(who: str, role: str, recording: Recording) -> bool:
    """Supervisors hear everything, everybody else his own part, and all what was said to the house."""
    return role == "supervisor" or bool(recording.box) or (bool(who) and recording.operator == who)


def check_may_listen(who: str, role: str, recording: Recording) -> None:
    """Raises NotAllowed."""
    if not may_listen(who, role, recording):
        raise NotAllowed(
            "Only supervisors hear what others have talked.", "Ask a supervisor to listen with you."
        )


def check_supervisor(role: str) -> None:
    """Raises NotAllowed."""
    if role != "supervisor":
        raise NotAllowed("Only supervisors decide what is kept.", "Ask a supervisor.")


def kept_until(began: datetime, days: int) -> datetime | None:
    """``days`` 0: for ever."""
    return began + timedelta(days=days) if days > 0 else None
