"""The door of the mixer: thread-safe commands in, `MediaEvent` values out.

Commands only enqueue; the mixer's thread applies them, in order, at its next 20 ms tick. Every command is
idempotent: a leg, bridge or playback that is gone is ignored. `on_event` is called ON THE MIXER'S THREAD:
it must do nothing but put the event into a queue. RTP to a leg never stops or restarts its sequence while
bridges, music and prompts change, so a phone needs no re-INVITE.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from telephony.media.events import (
    LegStats,
    MediaDirection,
    MediaEvent,
    MixerCounters,
    MuteDirection,
    Tone,
)
from telephony.media.ports import PortRange
from telephony.media.sounds import Sound, SoundLibrary


class MixerPlayers:
    """The half of the door that makes sound of its own. Used through `Mixer`."""

    def play(self, leg: str, sounds: Sequence[Sound], playback: str, *, loop: bool = False) -> None:
        """Play sounds one after another to one leg; `PlaybackFinished(playback, leg, ...)` ends it.

        Music and tones of the leg pause meanwhile and go on by themselves; a bridge is heard underneath.
        A second playback on the same leg waits for the first. Before `connect_leg` it waits for that.
        A sound is an id ("prompts/en/greeting"), a Path to a WAV file, or int16 samples at 8 kHz.
        Files are read here, on the caller's thread (once: they are kept).
        """
        raise NotImplementedError

    def stop_playback(self, playback: str) -> None:
        """Stop it now (or take it out of the leg's queue): `PlaybackFinished(..., "stopped")`."""
        raise NotImplementedError

    def start_music(self, leg: str) -> None:
        """Music on hold until `stop_music`, or until the leg joins a bridge."""
        raise NotImplementedError

    def stop_music(self, leg: str) -> None:
        raise NotImplementedError

    def start_tone(self, leg: str, tone: Tone) -> None:
        """A tone from its beginning (ring-back, busy, ...); replaces another tone; a bridge ends it too."""
        raise NotImplementedError

    def stop_tone(self, leg: str) -> None:
        raise NotImplementedError

    def send_dtmf(self, leg: str, digits: str) -> None:
        """Press keys towards the far end: RFC 4733 events, 100 ms each and 60 ms apart.

        Without a telephone-event payload type the tones go in band. Characters outside 0-9 * # A-D are
        ignored.
        """
        raise NotImplementedError


class Mixer(MixerPlayers):
    """One thread, one 20 ms tick, all legs at once."""

    def __init__(
        self,
        *,
        host: str,
        ports: PortRange,
        on_event: Callable[[MediaEvent], None],
        sounds: SoundLibrary | None = None,
        media_timeout: float = 10.0,
    ) -> None:
        """`host`: local address to bind RTP sockets to. `media_timeout`: seconds without RTP to MediaLost."""

    def start(self) -> None:
        """Start the thread."""
        raise NotImplementedError

    def stop(self) -> None:
        """End the thread and close every socket; running playbacks end as "stopped". Twice is fine."""
        raise NotImplementedError

    def open_leg(self, leg: str) -> int:
        """Bind an even RTP port now and return it. Raises NoPortsLeft, LegExists, MixerStopped."""
        raise NotImplementedError

    def connect_leg(
        self,
        leg: str,
        *,
        remote: tuple[str, int],
        payload_type: int,
        dtmf_payload: int | None,
        symmetric: bool = True,
    ) -> None:
        """Start (or change, after a re-INVITE) where to send and how: payload 0 PCMU or 8 PCMA.

        RTP is sent to `remote`, a numeric address. Packets from the signalled host are always believed (its
        port may differ: then we send there, RFC 4961). With `symmetric`, the first RTP source seen is
        believed too if nothing came from the signalled host (a phone behind NAT); any other source is
        dropped. The same `remote` again keeps the learned address. Raises ValueError for another payload.
        """
        raise NotImplementedError

    def set_direction(self, leg: str, direction: MediaDirection) -> None:
        """Our own direction as in the SDP answer; "sendrecv" at first.

        The far end holds (sendonly): we answered "recvonly", so nothing is sent and MediaLost is not told.
        "inactive" the same. "sendonly": we send, silence of the far end is expected.
        """
        raise NotImplementedError

    def close_leg(self, leg: str) -> None:
        """Close its socket, return its port, take it out of bridges and routes, stop its playbacks."""
        raise NotImplementedError

    def bridge(self, bridge: str, legs: Sequence[str]) -> None:
        """Add legs to a bridge: each hears the sum of the others, saturated.

        A leg leaves its previous bridge. Joining stops the music and tone of the joining legs.
        """
        raise NotImplementedError

    def unbridge(self, leg: str) -> None:
        """Take a leg out of its bridge; it hears silence until told otherwise. An empty bridge is gone."""
        raise NotImplementedError

    def mute(self, leg: str, direction: MuteDirection) -> None:
        """"in": nobody hears the leg. "out": the leg hears nothing (prompts too)."""
        raise NotImplementedError

    def unmute(self, leg: str, direction: MuteDirection) -> None:
        raise NotImplementedError

    def route(self, from_leg: str, to_leg: str) -> None:
        """One way: `to_leg` hears `from_leg` as well (listen, whisper). Independent of bridges."""
        raise NotImplementedError

    def unroute(self, from_leg: str, to_leg: str) -> None:
        raise NotImplementedError

    def stats(self, leg: str) -> LegStats:
        """The leg's figures now; all zero for a leg that is not open. Ask before `close_leg`."""
        raise NotImplementedError

    def counters(self) -> MixerCounters:
        """The mixer's own health."""
        raise NotImplementedError
