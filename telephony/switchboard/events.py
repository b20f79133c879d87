"""All that can happen, in the past tense. Frozen values; ``Board.step`` maps one to commands.

Here is what comes from the engine (SIP and media), answers to our own commands, and timers. What people ask
for at their desks descends from `Asked`, in `desk_events`.
The engine's events name legs; what a leg means is known by the board alone.
"""

from dataclasses import dataclass

from telephony.switchboard.ids import CallId, LegId, OperatorId, PlaybackId, RecordingId, TimerId, TrunkId


@dataclass(frozen=True, slots=True)
class Event:
    """Root of everything that happened."""


# ---- from the engine ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EngineStarted(Event):
    """The engine is up with no calls: whatever the journal still holds open was lost."""


@dataclass(frozen=True, slots=True)
class CallArrived(Event):
    """An INVITE came in on a trunk. ``headers`` are raw (name, value) pairs in wire order: From,
    P-Asserted-Identity, Remote-Party-ID, Diversion, History-Info, Privacy and custom ones (RFC 3261,
    3325, 5806, 7044, 3323). ``trusted`` says whether the trunk's identity headers may be believed."""

    call: CallId
    leg: LegId
    trunk: TrunkId
    called: str
    headers: tuple[tuple[str, str], ...]
    trusted: bool
    sip_call_id: str = ""


@dataclass(frozen=True, slots=True)
class LegRinging(Event):
    leg: LegId


@dataclass(frozen=True, slots=True)
class LegAnswered(Event):
    leg: LegId


@dataclass(frozen=True, slots=True)
class LegEnded(Event):
    """A leg is gone. ``cause``: Q.850; ``status``: SIP final response (0 for BYE); ``by``: ``far``, ``us``
    (our command), ``lost`` (no answer to signalling or no media), ``sound_failed`` (its mixer is dead)."""

    leg: LegId
    cause: int
    status: int
    by: str


@dataclass(frozen=True, slots=True)
class DigitPressed(Event):
    """A key of the far end of ``leg``: telephone-event (RFC 4733), tones in the sound or SIP INFO."""

    leg: LegId
    digit: str
    milliseconds: int = 0


@dataclass(frozen=True, slots=True)
class PlaybackFinished(Event):
    """``outcome`` is ``ok``, ``stopped`` or ``failed``."""

    playback: PlaybackId
    outcome: str


@dataclass(frozen=True, slots=True)
class RecordingFinished(Event):
    """A recording's file is closed. ``sha256``: of the file, hexadecimal. ``fault``: why it is not whole, in
    plain words (the disk is full, no key); empty: stopped, or its leg ended. ``voice``: `KeepRecording`."""

    recording: RecordingId
    seconds: float
    sha256: str
    fault: str = ""
    voice: float | None = None


@dataclass(frozen=True, slots=True)
class MediaLost(Event):
    """No RTP has come from this leg for the engine's limit, although it should."""

    leg: LegId


@dataclass(frozen=True, slots=True)
class LegMeasured(Event):
    """How a leg sounded in the last seconds. ``mos``: 1..4.5 (ITU-T G.107) of what the exchange hears of it,
    ``loss``: share of packets that did not come in time; ``far_…``: what its phone says it hears, None when
    it says nothing. ``jitter`` (RFC 3550) and ``round_trip`` in seconds, None until they are known."""

    leg: LegId
    mos: float
    loss: float
    far_mos: float | None = None
    far_loss: float | None = None
    jitter: float | None = None
    round_trip: float | None = None


@dataclass(frozen=True, slots=True)
class MediaBack(Event):
    leg: LegId


@dataclass(frozen=True, slots=True)
class PhoneHeld(Event):
    """The far end's phone put us on hold by itself (re-INVITE sendonly or inactive, RFC 3264 section 8.4)."""

    leg: LegId


@dataclass(frozen=True, slots=True)
class PhoneRetrieved(Event):
    leg: LegId


NOBODYS = LegId("")
"""Where a call is named that is none of ours: it is refused, and his desk is told."""


@dataclass(frozen=True, slots=True)
class TransferAsked(Event):
    """The phone at the far end of ``leg`` asks to be replaced (REFER, RFC 3515): by ``target``, a number or
    extension, or, where ``replaces`` names another leg, by the far end of that one (RFC 3891). To be answered
    with ``ReportTransfer``, also when ``leg`` has ended meanwhile."""

    leg: LegId
    target: str
    replaces: LegId | None = None
    referred_by: str = ""


@dataclass(frozen=True, slots=True)
class TransferProgress(Event):
    """How far the far end of ``leg`` has come with our ``Refer``: a SIP status, 202 for taken; ``final``: the
    last word, and 2xx then means that it talks to the other and this leg may be hung up."""

    leg: LegId
    status: int
    final: bool


@dataclass(frozen=True, slots=True)
class LegReplaced(Event):
    """Another phone took over ``leg`` (INVITE with Replaces): same leg, another dialog. ``operator``: whose
    phone it is now, None for one behind the trunk."""

    leg: LegId
    operator: OperatorId | None = None


@dataclass(frozen=True, slots=True)
class PhoneOnline(Event):
    """An operator's phone registered."""

    operator: OperatorId
    agent: str = ""


@dataclass(frozen=True, slots=True)
class PhoneOffline(Event):
    operator: OperatorId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TrunkUp(Event):
    trunk: TrunkId


@dataclass(frozen=True, slots=True)
class TrunkDown(Event):
    """``reason`` in plain words. ``code``: its kind, for advice: ``silent``, ``unreachable`` (nothing could
    be sent, or the certificate does not stand up), ``name`` (no such host), ``password``, ``refused``,
    ``unavailable`` (503) or empty."""

    trunk: TrunkId
    reason: str
    code: str = ""


# ---- answers to our own commands, and time ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CallerMatch:
    """One candidate for who is calling. ``certainty``: ``exact``, ``switchboard`` (the company by the
    prefix of its number range) or ``possible`` (only the last digits agree). ``reason`` is a code with the
    number, e.g. ``exact +37061234567 mobile``. Ids are the store's. ``operator``: who knows him, the owner of
    his open ticket or else who talked to him last. ``open_request``: he has one. ``owed``: see ``debt``."""

    person_id: int | None
    person: str
    company_id: int | None
    company: str
    certainty: str
    reason: str
    role: str = ""
    language: str = ""
    priority: int = 0
    queue: str = ""
    badges: tuple[str, ...] = ()
    operator: str = ""
    open_request: bool = False
    owed: tuple[tuple[str, str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CallerIdentified(Event):
    """Answer to ``LookUpCaller``: candidates, best first; empty means unknown. ``blocked``: why the number is
    on the block list; empty: it is not."""

    call: CallId
    matches: tuple[CallerMatch, ...]
    blocked: str = ""


@dataclass(frozen=True, slots=True)
class LookUpFailed(Event):
    call: CallId
    reason: str


@dataclass(frozen=True, slots=True)
class OfficeAnswered(Event):
    """Answer to ``AskOffice``. ``answer``: ``found`` (or done), ``none``, ``prove`` (something more must be
    typed before he may hear it) or ``failed``; ``values``: what to say, (name, value)."""

    call: CallId
    asked: int
    answer: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TimerFired(Event):
    timer: TimerId


# ---- people at their desks ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked(Event):
    """Root of what a person asks for at a desk. The link lets an operator speak for himself only."""

    operator: OperatorId
