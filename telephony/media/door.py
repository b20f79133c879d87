"""The door of a mixer, wherever it runs: `mixer.py` in this process, `apart.py` in one of its own.

Commands only enqueue and are carried out in order at a tick; every one is idempotent: a leg, bridge or
playback that is gone is ignored. What happens comes back as `MediaEvent` values. RTP to a leg never stops or
restarts its sequence while bridges, music and prompts change, so a phone needs no re-INVITE.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from telephony.media.events import MediaDirection, MediaEvent, MixerCounters, MuteDirection, Tone
from telephony.media.ports import NoPortsLeft, PortRange
from telephony.media.sounds import SHIPPED, Sound
from telephony.media.srtp import Keys

# Windows has only select() for UDP sockets, and that takes 512 of them; some room is left.
MOST_LEGS = 500 if sys.platform == "win32" else 30_000
OnEvent = Callable[[MediaEvent], None]
Key = Callable[[], bytes]


class LegExists(Exception):
    """A leg of this name is open already."""


class MixerStopped(Exception):
    """The mixer was stopped; it opens no more legs."""


class MixerAway(NoPortsLeft):
    """The mixer's process has just died and a new one is not there yet: try again in a second."""


@dataclass(frozen=True, slots=True)
class MixerSettings:
    """`host`: local address to bind RTP sockets to. `sounds`: folders of recordings, searched in order.
    `media_timeout`: seconds without RTP to MediaLost. `recordings`: folder of the house's recordings; None:
    nothing is recorded."""

    host: str
    ports: PortRange
    sounds: tuple[Path, ...] = (SHIPPED,)
    media_timeout: float = 10.0
    recordings: Path | None = None

    @property
    def family(self) -> socket.AddressFamily:
        return socket.AF_INET6 if ":" in self.host else socket.AF_INET


def check_new(leg: str, legs: Collection[str], *, stopped: bool) -> None:
    """Whether it may be opened beside those that are open. Raises NoPortsLeft, LegExists, MixerStopped."""
    if stopped:
        raise MixerStopped("the mixer was stopped")
    if leg in legs:
        raise LegExists(f"leg {leg!r} is open already")
    if len(legs) >= MOST_LEGS:
        raise NoPortsLeft(f"this system waits for at most {MOST_LEGS} RTP sockets")


def no_key() -> bytes:
    raise OSError("this mixer was given no key for recordings")


class SoundsDoor(Protocol):
    """The half of the door that makes sound of its own, and keeps others'."""

    def play(self, leg: str, sounds: Sequence[Sound], playback: str, *, loop: bool = False) -> None:
        """Play sounds one after another to one leg; `PlaybackFinished(playback, leg, ...)` ends it.

        Music and tones of the leg pause meanwhile and go on by themselves; a bridge is heard underneath.
        A second playback on the same leg waits for the first. Before `connect_leg` it waits for that.
        A sound is an id ("prompts/en/greeting"), a Path to a WAV file, or int16 samples at 8 kHz.
        Files are read where the mixer is and kept; one that was replaced is read again.
        """

    def stop_playback(self, playback: str) -> None:
        """Stop it now (or take it out of the leg's queue): `PlaybackFinished(..., "stopped")`."""

    def start_music(self, leg: str) -> None:
        """Music on hold until `stop_music`, or until the leg joins a bridge."""

    def stop_music(self, leg: str) -> None: ...

    def start_tone(self, leg: str, tone: Tone) -> None:
        """A tone from its beginning (ring-back, busy, ...); replaces another tone; a bridge ends it too."""

    def stop_tone(self, leg: str) -> None: ...

    def send_dtmf(self, leg: str, digits: str) -> None:
        """Press keys towards the far end: RFC 4733 events, 100 ms each and 60 ms apart.

        Without a telephone-event payload type the tones go in band. Characters outside 0-9 * # A-D are
        ignored.
        """

    def record(self, recording: str, leg: str, *, masked: bool = False, silence: float = 0.0) -> None:
        """Write down what the leg says and what it hears of others, until stopped or it is closed, told by
        `RecordingDone`. A leg that is gone is not recorded. `silence`: it is a message, and so many seconds
        without a voice in it are told; 0: it is none."""

    def mask_recording(self, recording: str, on: bool) -> None:
        """Silence goes into it while on."""

    def stop_recording(self, recording: str) -> None: ...

    def play_recording(self, leg: str, recording: str, playback: str) -> None:
        """Play what the customer says in a finished recording, as `play` does."""

    def drop_recording(self, recording: str) -> None:
        """Remove its file."""


class MixerDoor(SoundsDoor, Protocol):
    def start(self) -> None:
        """Sound flows from now on. Once."""

    def stop(self) -> None:
        """Close every socket and end every recording in order; running playbacks end as "stopped". All this
        was told when it returns. Twice is fine."""

    def open_leg(self, leg: str) -> int:
        """Take an even RTP port, bound from now on. Raises NoPortsLeft, LegExists, MixerStopped."""

    def connect_leg(
        self,
        leg: str,
        *,
        remote: tuple[str, int],
        payload_type: int,
        dtmf_payload: int | None,
        keys: Keys | None = None,
    ) -> None:
        """Start (or change, after a re-INVITE) where to send and how: payload 0 PCMU or 8 PCMA.

        RTP is sent to `remote`, a numeric address. Packets from the signalled host are always believed (its
        port may differ: then we send there, RFC 4961). The first RTP source seen is believed too if nothing
        came from the signalled host (a phone behind NAT); any other source is dropped. The same `remote`
        again keeps the learned address. With `keys` the leg speaks SRTP, and what is not encrypted with them
        is dropped. Raises ValueError for another payload.
        """

    def set_direction(self, leg: str, direction: MediaDirection) -> None:
        """Our own direction as in the SDP answer; "sendrecv" at first.

        The far end holds (sendonly): we answered "recvonly", so nothing is sent and MediaLost is not told.
        "inactive" the same. "sendonly": we send, silence of the far end is expected.
        """

    def close_leg(self, leg: str) -> None:
        """Close its socket, return its port, take it out of all that hears it, stop its playbacks."""

    def bridge(self, bridge: str, legs: Sequence[str]) -> None:
        """Add legs to a bridge: each hears the sum of the others, saturated.

        A leg leaves its previous bridge. Joining stops the music and tone of the joining legs.
        """

    def unbridge(self, leg: str) -> None:
        """Take a leg out of its bridge; it hears silence until told otherwise. An empty bridge is gone."""

    def mute(self, leg: str, direction: MuteDirection) -> None:
        """ "in": nobody hears the leg. "out": the leg hears nothing (prompts too)."""

    def unmute(self, leg: str, direction: MuteDirection) -> None: ...

    def listen(self, leg: str, hears: Sequence[str], heard_by: Sequence[str]) -> None:
        """Beside bridges, one way: `leg` hears these legs and is heard by those, from one tick to the next in
        place of what was said about it before. Nobody else hears it, whatever its microphone does."""

    def counters(self) -> MixerCounters:
        """The mixer's own health."""
