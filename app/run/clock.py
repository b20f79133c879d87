"""The clock of a process: epoch seconds that never go back.

Wall time is read once; after that a clock that nobody sets counts, so that a correction of the system's clock
makes no negative waits. It counts while the machine sleeps, too: else all that happens afterwards would be
written down hours too early, and midnight would come when it is over. The sleep itself is noticed by the
exchange's timers firing late, not by this clock.
"""

import time
from collections.abc import Callable
from functools import partial


def steady_clock() -> Callable[[], float]:
    # Linux stops time.monotonic while it sleeps; Windows does not.
    awake_and_asleep = getattr(time, "CLOCK_BOOTTIME", None)
    counts = time.monotonic if awake_and_asleep is None else partial(time.clock_gettime, awake_and_asleep)
    start, began = time.time(), counts()
    return lambda: start + (counts() - began)
