"""The day's work of planned service: calls for what is due, made once a day by whichever desk is open.

On the desk and not in the exchange, which mixes sound and must never compute for long; on a thread of its own
with a store of its own, because the window's worker answers scans. Several desks may do it at once, and one
may be killed at any point: every reason for a call has a key that is there once.
"""

import logging
import threading
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.domain.errors import RingdeskError
from app.run.lines import Deliver, Seat

if TYPE_CHECKING:
    from app.store.workshop import StoredWorkshop

log = logging.getLogger(__name__)
FIRST = 20.0
"""Seconds after the window: it has better things to do at its start."""
AGAIN = 600.0
"""Seconds between looks at the calendar; a day's work that is done is one SELECT."""
PAUSE = 0.02
"""Seconds between bites: the window's threads share one interpreter with us."""


class DayJob:
    """A ``Listener`` that has nothing to say: what it writes, the watch on the store tells."""

    def __init__(self, seat: Seat, first: float = FIRST, again: float = AGAIN) -> None:
        self._seat, self._first, self._again = seat, first, again
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="day job", daemon=True)

    def start(self, deliver: Deliver) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(timeout=5)

    def _run(self) -> None:
        wait = self._first
        while not self._stop.wait(wait):
            wait = self._again
            try:
                self._work()
            except RingdeskError as error:
                log.warning("calls of the day wait: %s", error)
            except Exception:
                log.exception("defect in the day's work")

    def _work(self) -> None:
        from app.store.engine import open_store
        from app.store.workshop import StoredWorkshop

        store = open_store(self._seat.data / "ringdesk.db")
        try:
            workshop = StoredWorkshop(store, "")
            today = datetime.now().astimezone().date()
            workshop.reached_in_history()
            self._remove_old(workshop)
            if not workshop.days_work_done(today):
                self._make(workshop, today)
        finally:
            store.close()

    def _remove_old(self, workshop: "StoredWorkshop") -> None:
        """Recordings whose time is over: the file first, for a row without a file is found again."""
        from app.store.desk import now

        while old := workshop.outlived_recordings(now()):
            # Here, because it brings all of sound along, and most desks find nothing to remove.
            from app.run.recording_files import remove_files

            gone = remove_files(self._seat.data, old)
            workshop.forget_recordings(gone)
            log.info("%s recordings removed: their time was over", len(gone))
            if len(gone) < len(old) or self._stop.wait(PAUSE):
                return

    def _make(self, workshop: "StoredWorkshop", today: date) -> None:
        made = 0
        for count in workshop.due_bites(today):
            made += count
            if self._stop.wait(PAUSE):
                return
        log.info("%s new reasons to call on %s", made, today)
