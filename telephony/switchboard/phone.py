"""What an operator's softphone process says and is told: frozen values, shared by the phone, the link and
the desk. The phone is its own process so that the window may die while the call goes on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """``id`` is stable over unplug and replug where the system gives such a name; ``""`` is the default."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PhoneState:
    """Snapshot, sent at every change. ``line``: ``registering|registered|failed``; ``call``:
    ``idle|ringing|up``; ``audio``: ``ok|none|fallback|failed`` (``none``: no sound card, ``fallback``: the
    chosen device is gone, another one is used). ``problem`` is a sentence for the person or empty.
    ``headset``: whose buttons are heard, ``headset_problem`` why not; ``button``: the one pressed while a
    button was learned, as the settings keep it."""

    line: str
    call: str
    caller_number: str
    caller_name: str
    audio: str
    problem: str
    inputs: tuple[AudioDevice, ...]
    outputs: tuple[AudioDevice, ...]
    input: str
    output: str
    ringer: str
    headset: str = ""
    headset_problem: str = ""
    button: str = ""


@dataclass(frozen=True, slots=True)
class HeadsetMute:
    """The headset's mute button was pressed; mute is the exchange's, so the desk asks it."""


@dataclass(frozen=True, slots=True)
class AudioLevels:
    """dBFS RMS of the last 100 ms, -96 for silence; sent ten times a second during a call or test."""

    input: float
    output: float


@dataclass(frozen=True, slots=True)
class AnswerPhone:
    """Pick up the ringing call."""


@dataclass(frozen=True, slots=True)
class HangUpPhone:
    """End or refuse whatever the phone has."""


@dataclass(frozen=True, slots=True)
class ChooseAudio:
    input: str
    output: str
    ringer: str


@dataclass(frozen=True, slots=True)
class CheckAudio:
    """Start or stop the microphone test: input is played back and levels are sent without a call."""

    on: bool


@dataclass(frozen=True, slots=True)
class LearnButton:
    """The headset's next press is told as ``PhoneState.button`` and does nothing else; or no more."""

    on: bool


@dataclass(frozen=True, slots=True)
class BindButtons:
    """What the headset's buttons were taught to do, each as ``PhoneState.button`` told it, or empty."""

    answer: str
    hang_up: str
    mute: str


@dataclass(frozen=True, slots=True)
class ShowMuted:
    """The operator is muted, or not: for the headset's lamp."""

    muted: bool


@dataclass(frozen=True, slots=True)
class QuitPhone:
    """Hang up, unregister and end the process."""
