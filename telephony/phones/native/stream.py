"""The sound of one call: one leg of the mixer's parts, with a microphone and an ear instead of a mixer.

A thread of its own ticks every 20 ms. What is agreed anew changes the leg; socket, sequence and source stay.
Lost sound is hidden, both ends report to each other (RTCP at the port above), keys are heard as events, or as
tones where the far end has no events.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from telephony.media.concealment import Concealment
from telephony.media.events import LegMeasured, MediaDirection
from telephony.media.inband import InBandKeys
from telephony.media.jitter import JitterBank
from telephony.media.leg import Leg, Terms
from telephony.media.pacing import Pacer
from telephony.media.ports import PortPool
from telephony.media.receiver import Receiver
from telephony.media.reports import Reports
from telephony.media.sender import Sender
from telephony.media.telephone_event import KeyPress
from telephony.phones.port import FRAME_BYTES, SILENCE, Voice

log = logging.getLogger(__name__)
_ROW = np.array([0], np.intp)
_PASSES_AFTER_STALL = 256
_END_PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Tells:
    """Called on the stream's thread; may only enqueue. `lost`: nothing came for too long although the far
    end promised to send; once."""

    digit: Callable[[str], None]
    lost: Callable[[], None]
    measured: Callable[[LegMeasured], None]


class Stream:
    """Bound at once (NoPortsLeft), silent until `start`. `media_timeout`: seconds."""

    def __init__(self, pool: PortPool, voice: Voice, tells: Tells, media_timeout: float) -> None:
        self._pool, self._voice, self._tells, self._timeout = pool, voice, tells, media_timeout
        bound = pool.bind()
        self.port: int = bound.getsockname()[1]
        self._leg = Leg("call", 0, bound)
        self._bank, self._concealment = JitterBank(1), Concealment(1)
        self._receiver = Receiver(self._bank, 1, self._key)
        self._sender, self._inband = Sender(1), InBandKeys()
        self._reports = Reports(self._bank, self._sender, tells.measured)
        self._receiver.add(self._leg)
        self._sender.add(self._leg)
        control = pool.companion(bound)
        if control is not None:
            self._reports.add(self._leg, control)
        self._lock = threading.Lock()
        self._pacer = Pacer(self._guarded_tick)
        self._thread: threading.Thread | None = None
        self._stopped = False
        self._expected_since = 0.0

    @property
    def hidden(self) -> int:
        """Frames made up so far."""
        return int(self._concealment.hidden[0])

    def agree(self, terms: Terms, direction: MediaDirection) -> None:
        """What the first offer, or a later one, made us agree to."""
        with self._lock:
            if not self._leg.sending:
                self._sender.begin(self._leg)
            self._leg.turn(direction)
            self._leg.connect(terms)
            self._sender.connect(self._leg)
            self._expected_since = time.monotonic()

    def start(self) -> None:
        """Begin to send and to listen; a second start does nothing."""
        if self._thread is None and not self._stopped:
            self._expected_since = time.monotonic()
            self._thread = threading.Thread(target=self._pacer.run, name=f"rtp {self.port}", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the thread, say goodbye, free both ports. Not from the stream's own thread; twice is fine."""
        if self._stopped:
            return
        self._stopped = True
        self._pacer.stop()
        if self._thread is not None:
            self._thread.join(_END_PATIENCE)
        self._receiver.remove(self._leg)
        control = self._reports.remove(self._leg)
        if control is not None:
            control.close()
        self._receiver.close()
        self._reports.close()
        self._pool.give_back(self._leg.socket)

    def press(self, digits: str) -> None:
        with self._lock:
            if self._leg.terms is not None and self._leg.terms.dtmf_payload is not None:
                self._leg.presses.press(digits)

    # -- the thread --------------------------------------------------------------------------------

    def _guarded_tick(self, skipped: int) -> None:
        """A defect in one tick is logged and costs 20 ms of sound, not the rest of the call."""
        try:
            self._tick(time.monotonic(), skipped)
        except Exception:
            log.exception("a tick of RTP port %s failed", self.port)

    def _tick(self, now: float, skipped: int) -> None:
        with self._lock:
            if skipped:
                self._receiver.drain(now, _PASSES_AFTER_STALL)
                self._bank.skip(_ROW, skipped)
                self._sender.advance(skipped)
                self._sender.begin(self._leg)
            self._receiver.drain(now)
            taken = self._bank.take(_ROW)
            heard = self._concealment.hide(_ROW, taken, self._bank.there)
            self._hear_tones(heard)
            lost = self._is_lost(now)
        self._voice.write(heard[0].astype("<i2").tobytes())
        spoken = self._voice.read()
        with self._lock:
            self._send(spoken if len(spoken) == FRAME_BYTES else SILENCE)
            self._reports.tick(now)
        if lost:
            self._tells.lost()

    def _hear_tones(self, heard: np.ndarray) -> None:
        if self._leg.terms is not None and self._leg.terms.dtmf_payload is None:
            for _, press in self._inband.listen(_ROW, heard):
                self._key(self._leg, press)

    def _send(self, spoken: bytes) -> None:
        self._sender.advance(1)
        if self._leg.sending:
            pressing = [self._leg] if self._leg.presses.busy else []
            sound = np.frombuffer(spoken, "<i2").astype(np.int16)[None, :]
            self._sender.send([self._leg], _ROW, sound, pressing)

    def _is_lost(self, now: float) -> bool:
        if not self._leg.expecting:
            return False
        heard = float(np.fmax(self._receiver.last_heard[0], self._expected_since))
        if now - heard < self._timeout:
            return False
        self._expected_since = float("inf")
        return True

    def _key(self, leg: Leg, press: KeyPress) -> None:
        self._tells.digit(press.digit)
