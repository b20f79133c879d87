"""A tick every 20 ms that does not drift, and a process that can keep it."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)

TICK = 0.02
# Up to so many missed ticks are done one after another at once; more are skipped.
CATCH_UP = 5
# A tick gives the interpreter away at each of two system calls a leg, and waits so long for it again while
# another thread computes. With 5 ms (Python's own) one busy thread beside the mixer made it late in a quarter
# of its ticks, with 0.5 ms in none; beside a whole exchange no interval would do, so it is not there now.
SWITCH_INTERVAL = 0.0005
_NICENESS = -11
AUTOGROUP = Path("/proc/self/autogroup")
_WINDOWS_TIME_CRITICAL = 15


def prepare_process() -> None:
    """Call once in the process that hosts a mixer, after its imports: short thread turns, and no
    garbage collection over what lives for ever."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.collect()
    gc.freeze()


def raise_priority() -> bool:
    """More urgent scheduling for the calling thread where the system allows it; a refusal is only logged."""
    try:
        if sys.platform == "win32":
            import ctypes
            from ctypes import wintypes

            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            # A handle is 64 bits wide; without this it would be cut to 32.
            kernel.GetCurrentThread.restype = wintypes.HANDLE
            kernel.SetThreadPriority.argtypes = (wintypes.HANDLE, ctypes.c_int)
            if not kernel.SetThreadPriority(kernel.GetCurrentThread(), _WINDOWS_TIME_CRITICAL):
                raise ctypes.WinError(ctypes.get_last_error())
        else:
            # 0: on Linux the calling thread alone, elsewhere the whole process.
            os.setpriority(os.PRIO_PROCESS, 0, _NICENESS)
    except OSError as error:
        log.info("The mixer runs at normal priority: %s", error)
        return False
    return True


def raise_session() -> None:
    """The same for a process that is alone in its session. Linux gives each session its share first
    (autogroups, sched(7)), and niceness counts inside one only: a mixer beside eight busy sessions had a
    ninth of the machine, whatever its niceness."""
    if AUTOGROUP.exists():
        try:
            AUTOGROUP.write_text(str(_NICENESS), "ascii")
        except OSError as error:
            log.info("The mixer's session has a share like any other: %s", error)


class Pacer:
    """Runs `tick(skipped)` every 20 ms until stopped. `skipped` ticks were left out just before, after a
    stall longer than CATCH_UP. `clock` and `sleep` are in seconds."""

    def __init__(
        self,
        tick: Callable[[int], None],
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._tick = tick
        self._clock = clock
        self._sleep = sleep
        self._stopping = threading.Event()
        self.ticks = 0
        self.late_ticks = 0
        self.skipped_ticks = 0
        self.worst_tick = 0.0  # seconds

    def run(self) -> None:
        due = self._clock()
        while not self._stopping.is_set():
            now = self._clock()
            if now < due:
                # The tick is due at a fixed time, so a sleep that took too long is not added up.
                self._sleep(due - now)
                continue
            behind = int((now - due) / TICK)
            skipped = behind if behind > CATCH_UP else 0
            self.late_ticks += behind > 0
            self.skipped_ticks += skipped
            self._tick(skipped)
            self.ticks += 1
            self.worst_tick = max(self.worst_tick, self._clock() - now)
            due += TICK * (1 + skipped)

    def stop(self) -> None:
        """Ends after the tick that runs now."""
        self._stopping.set()
