"""What the mixer tells and what it counts: frozen values, no behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Outcome = Literal["ok", "stopped", "failed"]
Tone = Literal["ringback", "busy", "congestion", "beep"]
MuteDirection = Literal["in", "out", "both"]
MediaDirection = Literal["sendrecv", "sendonly", "recvonly", "inactive"]


@dataclass(frozen=True, slots=True)
class DigitReceived:
    """One key press, told once when the key is let go (RFC 4733). `digit` is one of 0-9 * # A-D."""

    leg: str
    digit: str
    ms: int


@dataclass(frozen=True, slots=True)
class PlaybackFinished:
    """The end of one `play`. `ok`: heard to the end; `stopped`: stop_playback or the leg closed;
    `failed`: unknown leg, unknown sound or unreadable file."""

    playback: str
    leg: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class MediaLost:
    """No RTP for the media timeout although the leg is connected and not on hold. Told once per silence."""

    leg: str


@dataclass(frozen=True, slots=True)
class MediaBack:
    """The first RTP packet after `MediaLost`."""

    leg: str


@dataclass(frozen=True, slots=True)
class LegMeasured:
    """How a leg sounded since the last one, told every few seconds while sound comes. `loss`: share of
    packets that did not come in time, 0..1; `mos`: 1..4.5 (ITU-T G.107), of what we hear. `far_…`: what the
    far end says it hears of us, None when it sends no reports; `round_trip_ms` None until it is known."""

    leg: str
    loss: float
    jitter_ms: float
    mos: float
    round_trip_ms: float | None = None
    far_loss: float | None = None
    far_mos: float | None = None


@dataclass(frozen=True, slots=True)
class LegDropped:
    """A mixer that took over from one that died could not bring this leg's sound back: it is closed here, and
    the call is to be ended. ``reason``: in plain words."""

    leg: str
    reason: str


@dataclass(frozen=True, slots=True)
class RecordingDone:
    """A recording's file is closed. ``total``: its SHA-256, hexadecimal. ``fault``: why it is not whole, in
    plain words; empty: it ended in order. ``voice``: seconds of it, of a message."""

    recording: str
    seconds: float
    total: str
    fault: str = ""
    voice: float | None = None


@dataclass(frozen=True, slots=True)
class FellSilent:
    """Nobody has said anything into a message for the time it was given. Told once."""

    recording: str


AboutRecording = RecordingDone | FellSilent
AboutLeg = LegMeasured | DigitReceived | PlaybackFinished | MediaLost | MediaBack
MediaEvent = AboutLeg | LegDropped | AboutRecording


@dataclass(frozen=True, slots=True)
class LegStats:
    """One leg's figures since it was opened.

    `received`, `lost` and `sent` are packets (RFC 3550 A.3: a duplicate counts as received); `late` are
    packets that came after their turn; `hidden` are frames made up where none came. `jitter_ms` is RFC 3550
    6.4.1, seen through the 20 ms tick.
    Levels are RMS over about 100 ms, dB relative to 32768; silence is -100. `level_in` is what the far end
    says (before mute), `level_out` what it hears. `last_packet_age_s` is None before the first packet.
    """

    received: int = 0
    lost: int = 0
    late: int = 0
    hidden: int = 0
    jitter_ms: float = 0.0
    sent: int = 0
    level_in_dbfs: float = -100.0
    level_out_dbfs: float = -100.0
    last_packet_age_s: float | None = None


@dataclass(frozen=True, slots=True)
class MixerCounters:
    """The mixer's own health, of the process `pid` that mixes now (0: it has just died); `restarts`: how
    many died before it.

    `ticks` done; `late_ticks` started more than one tick (20 ms) behind time; `worst_tick_ms` is the longest
    work of one tick; `legs` open now; `frames_lost` frames that were due and not sent (ticks skipped after
    a stall, or the socket refused).
    """

    ticks: int
    late_ticks: int
    worst_tick_ms: float
    legs: int
    frames_lost: int
    restarts: int = 0
    pid: int = 0
