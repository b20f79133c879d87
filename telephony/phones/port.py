"""What the phone process needs from a SIP stack and from a sound card, as Protocols and frozen events.

Sound everywhere in here is 16-bit signed little-endian mono PCM at 8 kHz in frames of 20 ms: 320 bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from telephony.switchboard.phone import AudioDevice

RATE = 8000
FRAME_SAMPLES = 160
FRAME_BYTES = 2 * FRAME_SAMPLES
FRAME_SECONDS = FRAME_SAMPLES / RATE
SILENCE = bytes(FRAME_BYTES)

EndReason = Literal[
    "far_end",  # BYE from the other side
    "hung_up",  # BYE from us
    "declined",  # we refused the ringing call
    "cancelled",  # the caller gave up while it rang
    "answered_elsewhere",  # another phone took it
    "lost",  # our answer was never acknowledged, or the sound stopped coming
]


# -- what a softphone tells -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Registered:
    """The exchange knows where we are, for ``expires`` more seconds; told at every refresh."""

    expires: float


@dataclass(frozen=True, slots=True)
class RegistrationFailed:
    """One try failed; the phone goes on trying. ``reason`` is a sentence for the person."""

    reason: str


@dataclass(frozen=True, slots=True)
class Ringing:
    """A call wants to be answered. ``number`` and ``name`` are of P-Asserted-Identity, else of From, without
    control characters. ``headers``: full names as in RFC 3261, values as they came. ``automatic``: the
    exchange asked for an answer without a hand, and CallUp follows by itself."""

    call: str
    number: str
    name: str
    headers: tuple[tuple[str, str], ...]
    automatic: bool


@dataclass(frozen=True, slots=True)
class CallUp:
    """Answered: sound flows. ``codec``: PCMU or PCMA."""

    call: str
    codec: str


@dataclass(frozen=True, slots=True)
class CallEnded:
    """Told exactly once for every ``Ringing``."""

    call: str
    reason: EndReason


@dataclass(frozen=True, slots=True)
class FarEndHeld:
    """The other side stopped listening to us (re-INVITE sendonly or inactive); we stopped sending."""

    call: str


@dataclass(frozen=True, slots=True)
class FarEndResumed:
    call: str


@dataclass(frozen=True, slots=True)
class DigitPressed:
    """The other side pressed a key (RFC 4733). ``digit``: one of 0-9 * # A-D."""

    call: str
    digit: str


@dataclass(frozen=True, slots=True)
class LineMeasured:
    """How the far end was heard in the last seconds, where the softphone measures. ``mos``: 1..4.5 (ITU-T
    G.107); ``loss``: 0..1; ``far_mos``: of what the far end hears, None when it does not report."""

    call: str
    mos: float
    loss: float
    jitter_ms: float
    far_mos: float | None


PhoneEvent = (
    Registered | RegistrationFailed | Ringing | CallUp | CallEnded | FarEndHeld | FarEndResumed | DigitPressed
    | LineMeasured
)  # fmt: skip


class Voice(Protocol):
    """Where a softphone gets its microphone from and puts the far end's sound. Called every 20 ms on the
    softphone's own thread: may never wait."""

    def read(self) -> bytes:
        """The next 20 ms of the microphone; silence if there is none."""

    def write(self, pcm: bytes) -> None:
        """The next 20 ms for the ear."""


class Softphone(Protocol):
    """One extension, one call. Commands that do not fit the moment (answer without a call) do nothing.

    ``on_event`` is called on the softphone's threads and must only enqueue. Every backend passes the suite of
    tests/telephony/phones/test_port.py.
    """

    def start(self, on_event: Callable[[PhoneEvent], None]) -> None:
        """Bind, begin to register, return. Raises OSError if no socket can be bound."""

    @property
    def registered(self) -> bool: ...

    def answer(self) -> None: ...

    def decline(self) -> None:
        """486 to the ringing call."""

    def hang_up(self) -> None:
        """End the call, or decline it if it still rings."""

    def send_digits(self, digits: str) -> None:
        """RFC 4733 events, 100 ms each; characters outside 0-9 * # A-D are ignored."""

    def stop(self) -> None:
        """Hang up, unregister, end every thread, close every socket. Waits up to two seconds."""


# -- sound ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DeviceGone:
    """A chosen device vanished; ``used`` is the name of the one taken instead, "" if there is none."""

    name: str
    used: str


@dataclass(frozen=True, slots=True)
class DeviceBack:
    """A chosen device is there again, and used again."""

    name: str


@dataclass(frozen=True, slots=True)
class SoundChanged:
    """The list of devices or the state is another one: ask ``situation``."""


SoundEvent = DeviceGone | DeviceBack | SoundChanged


@dataclass(frozen=True, slots=True)
class SoundSituation:
    """``state``: ``ok|none|fallback|failed`` as in ``PhoneState.audio``. ``input``, ``output`` and ``ringer``
    are ids of what is used now."""

    state: str
    problem: str
    inputs: tuple[AudioDevice, ...]
    outputs: tuple[AudioDevice, ...]
    input: str
    output: str
    ringer: str


class Sound(Voice, Protocol):
    """A microphone, an ear and a bell. No sound card is a state, never an exception.

    ``on_event`` may be called on any thread and must only enqueue.
    """

    def start(self, on_event: Callable[[SoundEvent], None]) -> None: ...

    def situation(self) -> SoundSituation: ...

    def choose(self, input: str, output: str, ringer: str) -> None:
        """Device ids; "" is the system's default. A device that is not there is used when it comes."""

    def talk(self, on: bool) -> None:
        """Open microphone and ear for a call or test, or let go of them."""

    def ring(self, on: bool) -> None:
        """Ring on the ringer's device until told otherwise."""

    def levels(self) -> tuple[float, float]:
        """dBFS RMS of the last 100 ms, microphone and ear; -96 for silence."""

    def stop(self) -> None: ...
