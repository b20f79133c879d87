"""A contact: one customer-visible call with its ordered legs. What the history keeps.

Exactly one per call, whatever happened inside it; recording the same contact again replaces it.
"""

from dataclasses import dataclass
from typing import Final

from telephony.switchboard.ids import CallId, OperatorId, RecordingId

CUSTOMER = "customer"
"""His side, where an operator's id names ours."""
SOUND_FAILED: Final = "sound_failed"
BROKEN = frozenset({"lost", SOUND_FAILED})
"""Of ``LegEnded.by``: nobody wanted it to end. The call ends for the same reason."""
POOR = 3.6
"""Mean opinion score below which many users are dissatisfied (ITU-T G.107 Annex B: R = 70)."""


@dataclass(frozen=True, slots=True)
class LegRecord:
    """One stretch of a call. ``kind``: ``queue``, ``ring``, ``talk``, ``hold``, ``consult``, ``wrap_up``,
    ``menu``, ``park``, ``voicemail``, or of a supervisor in it ``listen``, ``whisper``, ``barge``. ``who`` is
    the menu's id for ``menu``, the box's for ``voicemail``, the queue id for ``queue``, else the operator id;
    for ``park`` who parked, for ``consult``, who is asked first, maybe an outside number. Times are epoch
    seconds.
    ``outcome``: for queue ``answered|abandoned|overflow|exchange_stopped``, ``callback`` (his place is kept)
    or ``called`` (its turn came), for ring ``answered|missed|
    declined|withdrawn|failed|exchange_stopped``, for park ``picked_up``, ``time_over`` or the end reason,
    else empty, the end reason, ``phone_lost``, ``sound_failed``, ``parked``, ``taken_over`` (by a supervisor)
    or ``transferred`` (after these the caller waits in a queue or on the shelf, or talks to somebody else).

    ``talk`` and ``hold`` follow one another, so talk + hold is the time with an operator; ``ring`` lies
    within ``queue`` or ``park``, and several rings may lie side by side (ring-all). ``consult`` lies beside
    the talk and hold of the operator who asked; ``listen``, ``whisper`` and ``barge`` beside anything."""

    kind: str
    who: str
    started: float
    ended: float
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class LegQuality:
    """How one side of the talk sounded. ``who``: ``customer`` or the operator's id; ``mos``: mean of all
    measurements, ``worst``: the lowest (ITU-T G.107, 1..4.5); ``loss``: mean share of lost packets, 0..1."""

    who: str
    mos: float
    worst: float
    loss: float


@dataclass(frozen=True, slots=True)
class SilentStretch:
    """Nothing was recorded, and its time kept: ``kind`` is ``hold`` (customer and operator did not hear each
    other), ``card`` (masked by the operator) or ``third`` (somebody outside was in it, whom nobody told)."""

    kind: str
    started: float
    ended: float


@dataclass(frozen=True, slots=True)
class RecordedPart:
    """One operator's part of the call in a file of its own, named by ``recording``. ``consent``:
    ``announced``, ``unannounced`` (the plan wants no announcement), ``agreed`` or ``refused`` (later).
    ``keep_days``: 0 for ever. ``box``: the caller alone spoke, into this box or step of a menu, and no
    operator was there; ``queue``: whose operators shall hear it, empty: the contact's."""

    recording: RecordingId
    operator: OperatorId
    started: float
    ended: float
    silences: tuple[SilentStretch, ...]
    consent: str
    keep_days: int
    box: str = ""
    queue: str = ""


@dataclass(frozen=True, slots=True)
class ForetoldWait:
    """What a caller was first told in a queue ``at`` a moment (``said``), or would have been told had not the
    queue's forecasts been off by more than half. ``seconds``: as announced; ``waited``: seconds from then
    until somebody picked up there, None: nobody did."""

    queue: str
    at: float
    seconds: float
    said: bool
    waited: float | None = None


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """``direction``: ``in`` or ``out``. ``end_reason``: ``customer``, ``operator``, ``abandoned``,
    ``transferred`` (to an outside number), ``closed``, ``no_operators``, ``rejected``, ``busy``, ``blocked``
    (his number is on the block list), ``no_answer``, ``unreachable``, ``lost``, ``menu`` (it gave an answer),
    ``voicemail`` (he left a message),
    ``sound_failed`` (the exchange's mixer died, and the sound could not be brought back),
    ``exchange_stopped``, ``callback`` (he asked to be called back). ``callback_of``: the call that asked for
    this one, which goes out; it may also end as ``called_again`` (he rang in himself), ``withdrawn`` (by one
    of us) or ``not_called`` (in its window). ``announced``: seconds of waiting he was told of first,
    ``announced_true``: what it took from then; None: nothing was said, or his turn never came; ``foretold``:
    of each queue, also what was withheld. ``number_raw``
    is what the network sent, untouched; ``number`` E.164 or empty. ``ended`` is when the customer's leg
    ended; ``final`` is false until wrap-up is over too."""

    call: CallId
    direction: str
    trunk: str
    called: str
    number_raw: str
    number: str
    display_name: str
    withheld: bool
    queue: str
    operator: str
    person_id: int | None
    company_id: int | None
    arrived: float
    answered: float | None
    ended: float
    end_reason: str
    disposition: str
    legs: tuple[LegRecord, ...]
    final: bool
    quality: tuple[LegQuality, ...] = ()
    why: tuple[str, ...] = ()
    callback_of: str = ""
    announced: float | None = None
    announced_true: float | None = None
    recordings: tuple[RecordedPart, ...] = ()
    foretold: tuple[ForetoldWait, ...] = ()
