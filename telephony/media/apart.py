"""The mixer in a process of its own, watched: `MixerDoor` over a pipe.

Beside the board, the database and all desks a tick would wait for the interpreter at every system call; and
what dies there must not take the calls along. A mixer that was killed, or has not ticked for a second and is
killed for it, is followed by another that stands by already: it binds the same ports and is told all that
still holds (`standing.py`). Its RTP has new SSRCs, so that a far end begins anew with its jitter buffer
(RFC 3550 5.1) and no SRTP key stream is used twice (RFC 3711 9.1). What cannot be brought back is told as
`LegDropped`.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from telephony.media.child import MixerChild
from telephony.media.door import (
    Key,
    MixerAway,
    MixerSettings,
    MixerStopped,
    OnEvent,
    check_new,
    no_key,
)
from telephony.media.events import MediaDirection, MediaEvent, MixerCounters, MuteDirection
from telephony.media.leg import Terms, numeric
from telephony.media.orders import OrderedSounds
from telephony.media.pipe import Beat, KeyAsked, KeyGiven, Logged, Order, PortsBound, TakeCalls
from telephony.media.ports import NoPortsLeft
from telephony.media.srtp import Keys
from telephony.media.standing import Standing

log = logging.getLogger(__name__)

AHEAD = 64
"""Ports bound before somebody asks: more than one burst of calls takes before word of new ones comes."""
LOOK = 0.1
UNHEARD = 10
"""Looks without a beat after which it counts as hung; our own stall is one look."""
STARTING = 100
"""The same before its first beat: an interpreter has to be loaded."""
REFILL_LIMIT = 0.25
READY_LIMIT = 10.0
END_LIMIT = 12.0
SETTLED = 2.0
"""Seconds: who died younger may have died of what it was told."""
MOST_QUICK_DEATHS = 2
"""After so many in a row the calls are let go, so that new ones can come."""
STANDBY_AFTER = 2.0
AGAIN = 1.0
NONE_YET = MixerCounters(0, 0, 0.0, 0, 0)


class MixerApart(OrderedSounds):
    """`on_event` is called on threads of ours. `key` may take its time."""

    def __init__(self, settings: MixerSettings, on_event: OnEvent, key: Key = no_key) -> None:
        self._settings, self._on_event, self._ask_key = settings, on_event, key
        self._lock = threading.Lock()
        self._came = threading.Condition(self._lock)
        self._standing = Standing()
        self._ports: deque[int] = deque()
        self._all_in_use = False
        self._child: MixerChild | None = None
        self._standby: MixerChild | None = None
        self._counters = NONE_YET
        self._restarts = self._quick_deaths = 0
        self._began = 0.0
        self._stopping = threading.Event()
        self._watch: threading.Thread | None = None

    def prepare(self) -> None:
        """Start the process; it takes half a second that need not be waited for."""
        if self._child is None:
            self._begin(MixerChild())

    def start(self) -> None:
        """Returns when calls can come, or after READY_LIMIT, when they are refused until then."""
        if self._watch is not None or self._stopping.is_set():
            raise MixerStopped("a mixer is started once")
        self.prepare()
        self._watch = threading.Thread(target=self._look_after, name="mixer watch", daemon=True)
        self._watch.start()
        with self._came:
            if not self._came.wait_for(lambda: self._ports or self._all_in_use, READY_LIMIT):
                log.error("the mixer's process is not there yet: calls are refused until it is")

    def stop(self) -> None:
        if self._stopping.is_set():
            return
        self._stopping.set()
        if self._watch is not None:
            self._watch.join()
        with self._lock:
            child, self._child = self._child, None
        if child is not None and not child.end(END_LIMIT):
            log.error("the mixer's process did not end within %.0f s and was killed", END_LIMIT)
        if self._standby is not None:
            self._standby.kill()

    def open_leg(self, leg: str) -> int:
        """Waits for nothing but REFILL_LIMIT at worst, when calls come faster than ports are bound. Raises
        MixerAway too."""
        with self._came:
            check_new(leg, self._standing.legs, stopped=self._stopping.is_set())
            if self._child is not None and not self._ports and not self._all_in_use:
                self._came.wait(REFILL_LIMIT)
            if not self._ports:
                raise self._none_left()
            port = self._ports.popleft()
            self._put(Order("open_leg", (leg, port)))
        return port

    def connect_leg(
        self,
        leg: str,
        *,
        remote: tuple[str, int],
        payload_type: int,
        dtmf_payload: int | None,
        keys: Keys | None = None,
    ) -> None:
        # Refused here, where the caller is.
        Terms(numeric(remote, self._settings.family), payload_type, dtmf_payload, True, keys)
        self._order(
            "connect_leg",
            leg,
            remote=remote,
            payload_type=payload_type,
            dtmf_payload=dtmf_payload,
            keys=keys,
        )

    def set_direction(self, leg: str, direction: MediaDirection) -> None:
        self._order("set_direction", leg, direction)

    def close_leg(self, leg: str) -> None:
        self._order("close_leg", leg)

    def bridge(self, bridge: str, legs: Sequence[str]) -> None:
        self._order("bridge", bridge, tuple(legs))

    def unbridge(self, leg: str) -> None:
        self._order("unbridge", leg)

    def mute(self, leg: str, direction: MuteDirection) -> None:
        self._order("mute", leg, direction)

    def unmute(self, leg: str, direction: MuteDirection) -> None:
        self._order("unmute", leg, direction)

    def listen(self, leg: str, hears: Sequence[str], heard_by: Sequence[str]) -> None:
        self._order("listen", leg, tuple(hears), tuple(heard_by))

    def counters(self) -> MixerCounters:
        """As the process that runs now told them last, at most a quarter of a second ago."""
        child = self._child
        return replace(
            self._counters,
            legs=len(self._standing.legs),
            restarts=self._restarts,
            pid=child.pid if child is not None else 0,
        )

    # ---- to the process ----

    def _say(self, order: Order) -> None:
        with self._lock:
            self._put(order)

    def _put(self, order: Order) -> None:
        self._standing.note(order, time.monotonic())
        if self._child is not None:
            self._child.put(order)

    def _none_left(self) -> NoPortsLeft:
        if self._all_in_use:
            ports = self._settings.ports
            return NoPortsLeft(f"all RTP ports {ports.first}-{ports.last} are in use")
        return MixerAway("the mixer has just died and is being started: try again in a second")

    # ---- from the process ----

    def _hear(self, child: MixerChild, value: Any) -> None:
        match value:
            case Beat():
                if child.beats == 1 and self._restarts:
                    log.info("a mixer ticks again, with %d legs", value.counters.legs)
                self._counters = value.counters
            case PortsBound():
                with self._came:
                    if self._child is child:  # else it has died meanwhile, and they with it
                        self._ports.extend(value.ports)
                        self._all_in_use = value.all_in_use
                        self._came.notify_all()
            case KeyAsked():
                threading.Thread(target=self._give_key, name="recordings key", daemon=True).start()
            case Logged():
                logging.getLogger(value.logger).log(value.level, "%s", value.text)
            case _:
                with self._lock:
                    self._standing.told(value, time.monotonic())
                self._tell(value)

    def _give_key(self) -> None:
        try:
            given = KeyGiven(self._ask_key())
        except OSError as error:
            given = KeyGiven(b"", str(error))
        with self._lock:
            if self._child is not None:
                self._child.put(given)

    def _tell(self, event: MediaEvent) -> None:
        try:
            self._on_event(event)
        except Exception:
            log.exception("on_event failed for %r", event)

    # ---- the watch ----

    def _look_after(self) -> None:
        while not self._stopping.wait(LOOK):
            child = self._child
            if child is None:
                self._guarded(self._follow)
            elif child.over.is_set():
                self._bury(child, "died")
            elif child.unheard >= (UNHEARD if child.beats else STARTING):
                self._bury(child, "hangs")
            else:
                child.unheard += 1
                if time.monotonic() - self._began > STANDBY_AFTER:
                    self._guarded(self._stand_by)

    def _bury(self, child: MixerChild, how: str) -> None:
        with self._lock:
            self._child = None
            self._ports.clear()
            self._all_in_use = False
        status = child.kill()
        lived = time.monotonic() - self._began
        log.error("the mixer's process %s after %.0f s (status %s): another takes over", how, lived, status)
        self._restarts += 1
        self._quick_deaths = self._quick_deaths + 1 if lived < SETTLED else 0
        self._guarded(self._follow)

    def _follow(self) -> None:
        """Another one takes over; when the last ones died young, without what they may have died of."""
        with self._lock:
            over = self._standing.owed()
            if self._quick_deaths:
                over += self._standing.fail_playbacks()
            if self._quick_deaths > MOST_QUICK_DEATHS:
                over += self._standing.drop_legs("the mixer died again and again")
            for event in over:
                self._standing.told(event, time.monotonic())
        for event in over:
            self._tell(event)
        if self._quick_deaths > MOST_QUICK_DEATHS:
            self._stopping.wait(AGAIN)
        ready, self._standby = self._standby, None
        self._begin(MixerChild() if ready is None or ready.gone else ready)

    def _begin(self, child: MixerChild) -> None:
        with self._lock:
            now = self._began = time.monotonic()
            child.begin(self._settings, partial(self._hear, child))
            for order in self._standing.orders(now):
                child.put(order)
            child.put(TakeCalls(AHEAD))
            self._child, self._counters = child, NONE_YET

    def _stand_by(self) -> None:
        if self._standby is None or self._standby.gone:
            self._standby = MixerChild()

    def _guarded(self, action: Any) -> None:
        try:
            action()
        except OSError:
            log.exception("no process for the mixer can be started; tried again in a second")
            self._stopping.wait(AGAIN)
