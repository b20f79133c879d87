"""The exchange's eye on saved reports: when one is due, a process is started that makes it.

It only looks: one SELECT a round. Nothing is kept here, so a new start misses nothing.
"""

import logging
import subprocess
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import RingdeskError
from app.run.running import start_apart
from app.store.engine import Store
from app.store.report_book import StoredReportBook

log = logging.getLogger(__name__)
LOOK = 15.0
"""Seconds between looks."""
FIRST = 10.0
"""Seconds after the start: calls come first."""
CANNOT = "Reports cannot be made on this machine; logs/reports.out in the data folder says why."
Start = Callable[[], subprocess.Popen[bytes]]


def maker(data: Path) -> Start:
    return lambda: start_apart("app.run.reports", ["--data", str(data)], data)


class ReportClock:
    """``start``: makes what is due, in a process of its own. ``clock``: now, in UTC."""

    def __init__(
        self, store: Store, start: Start, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._book, self._make, self._clock = StoredReportBook(store), start, clock
        self._stopping = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._run, name="reports", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """A report that is being made is made to its end; it needs no exchange."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(timeout=5)

    def _run(self) -> None:
        wait = FIRST
        while not self._stopping.wait(wait):
            wait = LOOK
            try:
                self.look()
            except (RingdeskError, OSError) as error:
                log.warning("reports wait: %s", error)
            except Exception:
                log.exception("defect in the clock of reports")

    def look(self) -> bool:
        """Whether a process was started. One at a time: the next round finds what this one leaves."""
        if self._process is not None and self._process.poll() is None:
            return False
        ended, self._process = self._process, None
        due = self._book.due_reports(now := self._clock())
        if not due:
            return False
        if ended is not None and ended.returncode:
            # It would fail again and again, and nobody would hear of it.
            for each in due:
                if self._book.claim(each, now):
                    self._book.failed(each, CANNOT)
            return False
        self._process = self._make()
        return True
