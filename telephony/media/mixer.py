"""The door of the mixer: thread-safe commands in, `MediaEvent` values out.

Commands only enqueue; the mixer's thread applies them, in order, at its next 20 ms tick. Every command is
idempotent: a leg, bridge or playback that is gone is ignored. `on_event` is called ON THE MIXER'S THREAD:
it must do nothing but put the event into a queue. RTP to a leg never stops or restarts its sequence while
bridges, music and prompts change, so a phone needs no re-INVITE.
"""

from __future__ import annotations

import logging
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from telephony.media.engine import Engine
from telephony.media.events import (
    LegStats,
    MediaDirection,
    MediaEvent,
    MixerCounters,
    MuteDirection,
    Tone,
)
from telephony.media.g711 import Samples
from telephony.media.leg import Terms, numeric
from telephony.media.pacing import Pacer, raise_priority
from telephony.media.players import Playback
from telephony.media.ports import NoPortsLeft, PortPool, PortRange
from telephony.media.sounds import Sound, SoundLibrary
from telephony.media.srtp import Keys
from telephony.media.tones import FRAME, music, whole_frames
from telephony.media.wave import UnreadableSound

log = logging.getLogger(__name__)

HOLD_MUSIC = "sounds/music"
# Windows has only select() for UDP sockets, and that takes 512 of them; some room is left.
MOST_LEGS = 500 if sys.platform == "win32" else 30_000
# A tick that fails does so 50 times a second: the first of so many is logged.
LOG_EVERY = 500


class LegExists(Exception):
    """A leg of this name is open already."""


class MixerStopped(Exception):
    """The mixer was stopped; it opens no more legs."""


class MixerPlayers:
    """The half of the door that makes sound of its own, and keeps others'. Used through `Mixer`."""

    def __init__(self, sounds: SoundLibrary, engine: Engine) -> None:
        self._sounds = sounds
        self._hearing = engine.hearing
        self.tap = engine.hearing.tap
        self._commands: deque[Callable[[], object]] = deque()

    def play(self, leg: str, sounds: Sequence[Sound], playback: str, *, loop: bool = False) -> None:
        """Play sounds one after another to one leg; `PlaybackFinished(playback, leg, ...)` ends it.

        Music and tones of the leg pause meanwhile and go on by themselves; a bridge is heard underneath.
        A second playback on the same leg waits for the first. Before `connect_leg` it waits for that.
        A sound is an id ("prompts/en/greeting"), a Path to a WAV file, or int16 samples at 8 kHz.
        Files are read here, on the caller's thread (once: they are kept).
        """
        self._do(partial(self._hearing.play, leg, self._read(sounds, playback, loop), playback))

    def stop_playback(self, playback: str) -> None:
        """Stop it now (or take it out of the leg's queue): `PlaybackFinished(..., "stopped")`."""
        self._do(partial(self._hearing.stop_playback, playback))

    def start_music(self, leg: str) -> None:
        """Music on hold until `stop_music`, or until the leg joins a bridge."""
        self._do(partial(self._hearing.music, leg, True))

    def stop_music(self, leg: str) -> None:
        self._do(partial(self._hearing.music, leg, False))

    def start_tone(self, leg: str, tone: Tone) -> None:
        """A tone from its beginning (ring-back, busy, ...); replaces another tone; a bridge ends it too."""
        self._do(partial(self._hearing.tone, leg, tone))

    def stop_tone(self, leg: str) -> None:
        self._do(partial(self._hearing.tone, leg, None))

    def send_dtmf(self, leg: str, digits: str) -> None:
        """Press keys towards the far end: RFC 4733 events, 100 ms each and 60 ms apart.

        Without a telephone-event payload type the tones go in band. Characters outside 0-9 * # A-D are
        ignored.
        """
        self._do(partial(self._hearing.press, leg, digits))

    def record(self, recording: str, leg: str, *, masked: bool = False, silence: float = 0.0) -> None:
        """Tap what the leg says and what it hears of others, until stopped or it is closed: a `Recorder` on
        `tap` writes it down. A leg that is gone is not recorded. `silence`: it is a message, and
        so many seconds without a voice in it are told; 0: it is none."""
        self._do(partial(self._hearing.record, recording, leg, masked, silence))

    def mask_recording(self, recording: str, on: bool) -> None:
        """Silence goes into it while on."""
        self._do(partial(self._hearing.tap.mask, recording, on))

    def stop_recording(self, recording: str) -> None:
        self._do(partial(self._hearing.tap.stop, recording))

    def _read(self, sounds: Sequence[Sound], playback: str, loop: bool) -> Playback | None:
        try:
            loaded = [whole_frames(self._sounds.load(sound)) for sound in sounds]
        except UnreadableSound as error:
            log.warning("Playback %s: %s", playback, error)
            return None
        # The empty frame lets a playback of no sounds end like any other.
        return Playback(playback, np.concatenate([np.zeros((0, FRAME), np.int16), *loaded]), loop)

    def _do(self, command: Callable[[], object]) -> None:
        self._commands.append(command)


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
        library = sounds or SoundLibrary()
        self._on_event = on_event
        self._engine = Engine(_hold_music(library), media_timeout, self._tell)
        super().__init__(library, self._engine)
        self._ports = PortPool(host, ports)
        self._family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._pacer = Pacer(self._tick)
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._open: dict[str, socket.socket] = {}
        self._stopped = False
        self._failures = 0

    def start(self) -> None:
        """Start the thread."""
        if self._thread is not None or self._stopped:
            raise MixerStopped("a mixer is started once")
        self._thread = threading.Thread(target=self._run, name="mixer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and close every socket; running playbacks end as "stopped". Twice is fine."""
        with self._lock:
            if self._stopped:
                return
            self._stopped = True
        self._pacer.stop()
        if self._thread is not None:
            self._thread.join()
        self._carry_out()
        for leg in list(self._engine.legs):
            self._close(leg)
        self._engine.end()

    def open_leg(self, leg: str) -> int:
        """Bind an even RTP port now and return it. Raises NoPortsLeft, LegExists, MixerStopped."""
        with self._lock:
            if self._stopped:
                raise MixerStopped("the mixer was stopped")
            if leg in self._open:
                raise LegExists(f"leg {leg!r} is open already")
            if len(self._open) >= MOST_LEGS:
                raise NoPortsLeft(f"this system waits for at most {MOST_LEGS} RTP sockets")
            bound = self._open[leg] = self._ports.bind()
            self._do(partial(self._engine.open, leg, bound, self._ports.companion(bound)))
        return int(bound.getsockname()[1])

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
        terms = Terms(numeric(remote, self._family), payload_type, dtmf_payload, True, keys)
        self._do(partial(self._engine.connect, leg, terms))

    def set_direction(self, leg: str, direction: MediaDirection) -> None:
        """Our own direction as in the SDP answer; "sendrecv" at first.

        The far end holds (sendonly): we answered "recvonly", so nothing is sent and MediaLost is not told.
        "inactive" the same. "sendonly": we send, silence of the far end is expected.
        """
        self._do(partial(self._engine.set_direction, leg, direction))

    def close_leg(self, leg: str) -> None:
        """Close its socket, return its port, take it out of all that hears it, stop its playbacks."""
        with self._lock:
            if self._open.pop(leg, None) is not None:
                self._do(partial(self._close, leg))

    def bridge(self, bridge: str, legs: Sequence[str]) -> None:
        """Add legs to a bridge: each hears the sum of the others, saturated.

        A leg leaves its previous bridge. Joining stops the music and tone of the joining legs.
        """
        self._do(partial(self._hearing.bridge, bridge, tuple(legs)))

    def unbridge(self, leg: str) -> None:
        """Take a leg out of its bridge; it hears silence until told otherwise. An empty bridge is gone."""
        self._do(partial(self._hearing.unbridge, leg))

    def mute(self, leg: str, direction: MuteDirection) -> None:
        """ "in": nobody hears the leg. "out": the leg hears nothing (prompts too)."""
        self._do(partial(self._hearing.mute, leg, direction, True))

    def unmute(self, leg: str, direction: MuteDirection) -> None:
        self._do(partial(self._hearing.mute, leg, direction, False))

    def listen(self, leg: str, hears: Sequence[str], heard_by: Sequence[str]) -> None:
        """Beside bridges, one way: `leg` hears these legs and is heard by those, from one tick to the next in
        place of what was said about it before. Nobody else hears it, whatever its microphone does."""
        self._do(partial(self._hearing.listen, leg, tuple(hears), tuple(heard_by)))

    def stats(self, leg: str) -> LegStats:
        """The leg's figures now; all zero for a leg that is not open. Ask before `close_leg`."""
        return self._engine.stats(leg, time.monotonic())

    def counters(self) -> MixerCounters:
        """The mixer's own health."""
        return MixerCounters(
            ticks=self._pacer.ticks,
            late_ticks=self._pacer.late_ticks,
            worst_tick_ms=self._pacer.worst_tick * 1000,
            legs=len(self._open),
            frames_lost=self._engine.frames_lost,
        )

    def _run(self) -> None:
        raise_priority()
        self._pacer.run()

    def _tick(self, skipped: int) -> None:
        """A defect here must not silence every call: it is logged and the next tick comes."""
        self._carry_out()
        try:
            self._engine.tick(time.monotonic(), skipped)
        except Exception:
            if self._failures % LOG_EVERY == 0:
                log.exception("Mixer tick failed (%d before)", self._failures)
            self._failures += 1

    def _carry_out(self) -> None:
        for _ in range(len(self._commands)):
            command = self._commands.popleft()
            try:
                command()
            except Exception:
                log.exception("Mixer command failed: %r", command)

    def _close(self, leg: str) -> None:
        bound = self._engine.close(leg)
        if bound is not None:
            self._ports.give_back(bound)

    def _tell(self, event: MediaEvent) -> None:
        try:
            self._on_event(event)
        except Exception:
            log.exception("on_event failed for %r", event)


def _hold_music(library: SoundLibrary) -> Samples:
    """The site's or the shipped recording; without any, the same piece is computed."""
    try:
        return library.load(HOLD_MUSIC)
    except UnreadableSound as error:
        log.warning("Music on hold is generated: %s", error)
        return music()
