"""The mixer in this process: one thread, one 20 ms tick, all legs at once. `door.py` says what it does.

The mixer's thread applies what was commanded at its next tick. `on_event` is called on its thread and on the
recorder's: it must do nothing but put the event into a queue.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from collections.abc import Sequence
from functools import partial

from telephony.media.door import (
    Key,
    MixerSettings,
    MixerStopped,
    OnEvent,
    check_new,
    no_key,
)
from telephony.media.engine import Engine
from telephony.media.events import LegStats, MediaDirection, MediaEvent, MixerCounters, MuteDirection
from telephony.media.leg import Terms, numeric
from telephony.media.mixer_sounds import MixerSounds, hold_music
from telephony.media.pacing import Pacer, raise_priority
from telephony.media.ports import PortPool
from telephony.media.recorder import Strongroom
from telephony.media.sounds import SoundLibrary
from telephony.media.srtp import Keys

log = logging.getLogger(__name__)

# A tick that fails does so 50 times a second: the first of so many is logged.
LOG_EVERY = 500


class Mixer(MixerSounds):
    """`MixerDoor`. `key` gives the key of the recordings or raises OSError; it may take its time."""

    def __init__(self, settings: MixerSettings, on_event: OnEvent, key: Key = no_key) -> None:
        library = SoundLibrary(settings.sounds)
        self._on_event = on_event
        self._engine = Engine(hold_music(library), settings.media_timeout, self._tell_listener)
        room = Strongroom(settings.recordings, key) if settings.recordings is not None else None
        super().__init__(library, self._engine, room, self._tell_listener)
        self.ports = PortPool(settings.host, settings.ports)
        self._family = settings.family
        self._pacer = Pacer(self._tick)
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._open: dict[str, socket.socket] = {}
        self._stopped = False
        self._failures = 0

    def start(self) -> None:
        if self._thread is not None or self._stopped:
            raise MixerStopped("a mixer is started once")
        self._thread = threading.Thread(target=self._run, name="mixer", daemon=True)
        self._thread.start()
        if self._recorder is not None:
            self._recorder.start()

    def stop(self) -> None:
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
        if self._recorder is not None:
            self._recorder.stop()

    def open_leg(self, leg: str, port: int = 0) -> int:
        """`port`: exactly this one; 0: any."""
        with self._lock:
            check_new(leg, self._open, stopped=self._stopped)
            bound = self._open[leg] = self.ports.take(port) if port else self.ports.bind()
            self._do(partial(self._engine.open, leg, bound, self.ports.companion(bound)))
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
        terms = Terms(numeric(remote, self._family), payload_type, dtmf_payload, True, keys)
        self._do(partial(self._engine.connect, leg, terms))

    def set_direction(self, leg: str, direction: MediaDirection) -> None:
        self._do(partial(self._engine.set_direction, leg, direction))

    def close_leg(self, leg: str) -> None:
        with self._lock:
            if self._open.pop(leg, None) is not None:
                self._do(partial(self._close, leg))

    def bridge(self, bridge: str, legs: Sequence[str]) -> None:
        self._do(partial(self._hearing.bridge, bridge, tuple(legs)))

    def unbridge(self, leg: str) -> None:
        self._do(partial(self._hearing.unbridge, leg))

    def mute(self, leg: str, direction: MuteDirection) -> None:
        self._do(partial(self._hearing.mute, leg, direction, True))

    def unmute(self, leg: str, direction: MuteDirection) -> None:
        self._do(partial(self._hearing.mute, leg, direction, False))

    def listen(self, leg: str, hears: Sequence[str], heard_by: Sequence[str]) -> None:
        self._do(partial(self._hearing.listen, leg, tuple(hears), tuple(heard_by)))

    def miss(self, leg: str) -> None:
        """Nothing was heard of it for the media timeout, in a mixer that has died: `MediaBack` is owed."""
        self._do(partial(self._engine.miss, leg))

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
            pid=os.getpid(),
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
            self.ports.give_back(bound)

    def _tell_listener(self, event: MediaEvent) -> None:
        try:
            self._on_event(event)
        except Exception:
            log.exception("on_event failed for %r", event)
