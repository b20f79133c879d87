"""The figures of today: what the history holds of it is told to the board, and each midnight that a new day
begins; contacts from before there were figures are counted meanwhile."""

import logging
import threading
import time
from collections.abc import Callable

from app.domain.errors import RingdeskError
from app.domain.house_clock import HouseClock
from app.store.engine import Store
from app.store.figure_days import StoredFigures
from telephony.switchboard.events import Event
from telephony.switchboard.figure_events import DayBegan

log = logging.getLogger(__name__)
PAUSE = 0.05
"""Seconds left to others between two bites."""
RETRY = 10.0
LONGEST = 3600.0
"""Seconds slept at once: a clock that is set is noticed within them."""


class FigureDays:
    def __init__(
        self, store: Store, clock: HouseClock | None = None, now: Callable[[], float] = time.time
    ) -> None:
        self._stored, self._clock, self._now = StoredFigures(store), clock or HouseClock(), now
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, hear: Callable[[Event], None]) -> None:
        """Today is told before this returns."""
        today = self._stored.day(*self._clock.day(self._now()))
        hear(today)
        self._thread = threading.Thread(
            target=self._run, args=(hear, today.ends), name="figures", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(timeout=10)

    def _run(self, hear: Callable[[Event], None], ends: float) -> None:
        self._bit_by_bit(self._stored.count_more, "figures of %s earlier contacts counted")
        while not self._stopping.is_set():
            self._bit_by_bit(self._stored.count_day, "sums of %s days counted again")
            left = ends - self._now()
            if left <= 0:
                day = DayBegan(*self._clock.day(self._now()))
                hear(day)
                ends = day.ends
            else:
                self._stopping.wait(min(left, LONGEST))

    def _bit_by_bit(self, count: Callable[[], int], told: str) -> None:
        counted, pause = 0, 0.0
        while not self._stopping.wait(pause):
            try:
                more = count()
            except RingdeskError as error:
                log.warning("figures of earlier days wait for the database: %s", error)
                pause = RETRY
                continue
            if not more:
                break
            counted, pause = counted + more, PAUSE
        if counted:
            log.info(told, counted)
