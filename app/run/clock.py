"""The clock of a process: epoch seconds that never go back.

Wall time is read once; after that the monotonic clock counts, so that a correction of the system's clock
makes no negative waits. A machine that sleeps is noticed by the exchange's timers firing
late, not by this clock.
"""

import time
from collections.abc import Callable


def steady_clock() -> Callable[[], float]:
    start, began = time.time(), time.monotonic()
    return lambda: start + (time.monotonic() - began)
