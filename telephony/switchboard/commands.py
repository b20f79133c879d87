"""All we can ask, in the imperative. Frozen values made by ``Board.step``; adapters carry them out.

Engine commands are idempotent: asking for something about a leg that is gone is not an error. Ids are given
by the core. Every accepted ``Originate``/``CallArrived`` leg ends with exactly one ``LegEnded``.
"""

from dataclasses import dataclass

from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.ids import (
    BridgeId,
    CallId,
    LegId,
    OperatorId,
    PlaybackId,
    RecordingId,
    TimerId,
    TrunkId,
)
from telephony.switchboard.routing_events import Closing


@dataclass(frozen=True, slots=True)
class Command:
    """Root of everything we want."""


# ---- the engine ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EngineCommand(Command):
    """Root of what an engine (embedded or Asterisk) must do."""


@dataclass(frozen=True, slots=True)
class Ring(EngineCommand):
    """Tell the caller that it rings (180)."""

    leg: LegId


@dataclass(frozen=True, slots=True)
class Answer(EngineCommand):
    """Accept the incoming leg (200 with SDP). The engine answers with ``LegAnswered`` on ACK."""

    leg: LegId


@dataclass(frozen=True, slots=True)
class Reject(EngineCommand):
    """Refuse an incoming leg with a SIP status of 4xx-6xx."""

    leg: LegId
    status: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HangUp(EngineCommand):
    """End a leg in whatever state: BYE, CANCEL or a final refusal, whichever is right (RFC 3261 section 15).
    ``elsewhere``: tell a ringing phone that the call was completed elsewhere (RFC 3326), no missed call."""

    leg: LegId
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class CallOperator(EngineCommand):
    """INVITE the operator's registered phone. ``number``/``name`` show the customer (From and
    P-Asserted-Identity). ``automatic`` asks the phone to answer by itself (Call-Info: answer-after=0,
    and Alert-Info), used when the operator himself asked for the call."""

    leg: LegId
    call: CallId
    operator: OperatorId
    number: str
    name: str
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class CallNumber(EngineCommand):
    """INVITE an outside number through a trunk, showing our number and name, or asking the network to
    withhold them (Privacy: id, RFC 3325)."""

    leg: LegId
    call: CallId
    trunk: TrunkId
    number: str
    caller_number: str = ""
    caller_name: str = ""
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class AskTrunk(EngineCommand):
    """Send the trunk an OPTIONS now; ends with ``TrunkTried``."""

    trunk: TrunkId


@dataclass(frozen=True, slots=True)
class CallForTest(EngineCommand):
    """INVITE a number over exactly this trunk, also one that is thought to be down. ``LegAgreed`` tells what
    is agreed on; else as ``CallNumber``."""

    leg: LegId
    trunk: TrunkId
    number: str
    caller_number: str = ""


@dataclass(frozen=True, slots=True)
class Bridge(EngineCommand):
    """Let these legs hear each other; a leg leaves its previous bridge, music and prompts stop on it."""

    bridge: BridgeId
    legs: tuple[LegId, ...]


@dataclass(frozen=True, slots=True)
class Unbridge(EngineCommand):
    """Take one leg out of its bridge: it hears and says nothing."""

    leg: LegId


@dataclass(frozen=True, slots=True)
class Play(EngineCommand):
    """Play named prompts one after the other to a leg; ends with ``PlaybackFinished``."""

    leg: LegId
    prompts: tuple[str, ...]
    playback: PlaybackId


@dataclass(frozen=True, slots=True)
class StopPlayback(EngineCommand):
    playback: PlaybackId


@dataclass(frozen=True, slots=True)
class StartMusic(EngineCommand):
    """Music on hold to this leg until stopped or bridged; waits for a running prompt to end."""

    leg: LegId


@dataclass(frozen=True, slots=True)
class StopMusic(EngineCommand):
    leg: LegId


@dataclass(frozen=True, slots=True)
class StartRingTone(EngineCommand):
    """Ring-back tone to this (answered) leg until bridged or stopped."""

    leg: LegId


@dataclass(frozen=True, slots=True)
class StopRingTone(EngineCommand):
    leg: LegId


@dataclass(frozen=True, slots=True)
class Mute(EngineCommand):
    """Nobody hears this leg any more (enforced in the mixer)."""

    leg: LegId


@dataclass(frozen=True, slots=True)
class Unmute(EngineCommand):
    leg: LegId


@dataclass(frozen=True, slots=True)
class SendDigits(EngineCommand):
    leg: LegId
    digits: str


@dataclass(frozen=True, slots=True)
class StartRecording(EngineCommand):
    """Record what this (customer's) leg says and what it hears of people, not of music and prompts, until
    stopped or the leg ends; ends with ``RecordingFinished``. ``masked``: silently at first."""

    recording: RecordingId
    leg: LegId
    masked: bool = False


@dataclass(frozen=True, slots=True)
class MaskRecording(EngineCommand):
    """Record silence, so that the time is kept."""

    recording: RecordingId


@dataclass(frozen=True, slots=True)
class UnmaskRecording(EngineCommand):
    recording: RecordingId


@dataclass(frozen=True, slots=True)
class StopRecording(EngineCommand):
    recording: RecordingId


@dataclass(frozen=True, slots=True)
class ReportTransfer(EngineCommand):
    """Answer ``TransferAsked`` with a SIP status. A first one of 300 or more refuses it; any other accepts it
    and tells how far it is (180 rings, 200 done, 300 and more failed). The one of 200 or more is the last."""

    leg: LegId
    status: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Refer(EngineCommand):
    """Ask the far end of an answered leg to call ``number`` in our place, or with ``replaces`` to take our
    place towards the far end of that other leg; for trunks that connect such calls themselves. Answered by
    ``TransferProgress``; the leg stays until it is hung up."""

    leg: LegId
    number: str = ""
    replaces: LegId | None = None


# ---- the office, the clock ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LookUpCaller(Command):
    """Find out who calls; answered by ``CallerIdentified`` or ``LookUpFailed``, limited by a timer.
    ``number`` is E.164 or empty, ``raw`` what the network sent."""

    call: CallId
    number: str
    raw: str
    extension: str = ""


@dataclass(frozen=True, slots=True)
class AskOffice(Command):
    """What a menu wants to know or to be done; answered by ``OfficeAnswered``, limited by a timer. ``asked``:
    which question of the call. ``what``: ``request`` (its state), ``last_order``, ``order`` (that one
    again) or ``ticket`` (open one); ``person_id``, ``company_id``: who calls, only where the network vouches
    for it. ``values``: what he typed and what was answered before, (name, value)."""

    call: CallId
    asked: int
    what: str
    person_id: int | None = None
    company_id: int | None = None
    language: str = ""
    team: str = ""
    title: str = ""
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RecordContact(Command):
    """Write the contact to the history; the same call again replaces it."""

    contact: ContactRecord


@dataclass(frozen=True, slots=True)
class RecordStates(Command):
    """Write down in which states operators were; the same stretch again replaces it."""

    spans: tuple[StateSpan, ...]


@dataclass(frozen=True, slots=True)
class KeepClosings(Command):
    """Write down what is shut by hand, in place of what was; it is told again by ``ClosingsKnown``."""

    closings: tuple[Closing, ...]


@dataclass(frozen=True, slots=True)
class KeepRecording(Command):
    """Write down what became of a file: how long it is, its check sum, and why it ended early (or empty)."""

    recording: RecordingId
    seconds: float
    sha256: str
    fault: str


@dataclass(frozen=True, slots=True)
class SetTimer(Command):
    """Fire ``TimerFired`` at ``due`` (epoch seconds); setting it again moves it."""

    timer: TimerId
    due: float


@dataclass(frozen=True, slots=True)
class CancelTimer(Command):
    timer: TimerId


@dataclass(frozen=True, slots=True)
class Notify(Command):
    """Tell one operator something that concerns him now. ``text`` is a key of the desk's texts,
    ``detail`` goes into it."""

    operator: OperatorId
    text: str
    detail: str = ""
