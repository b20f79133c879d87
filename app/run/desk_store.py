"""A desk's store, opened late: importing SQLAlchemy takes longer than painting the whole window.

The first question opens it on the window's worker thread; a thread of its own watches for what others change.
"""

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.domain.errors import RingdeskError
from app.run.lines import Seat

if TYPE_CHECKING:
    from app.services.ports import Office

log = logging.getLogger(__name__)
RETRY = 2.0
OPEN_LIMIT = 5.0


class LazyOffice:
    """Stands for ``app.services.ports.Office``; raises what opening raises, and tries again next time.
    ``may_open``: the first question waits for it (OPEN_LIMIT seconds at most); None: at once."""

    def __init__(self, seat: Seat, region: str, may_open: threading.Event | None = None) -> None:
        self._seat, self._region, self._may_open = seat, region, may_open
        self._office: Office | None = None

    def __getattr__(self, name: str) -> Any:
        if self._office is None:
            if self._may_open is not None:
                self._may_open.wait(OPEN_LIMIT)
            from app.store.engine import open_store
            from app.store.office import StoredOffice

            store = open_store(self._seat.data / "ringdesk.db")
            self._office = StoredOffice(store, self._seat.operator, self._region)
        return getattr(self._office, name)


class ChangeWatch:
    """Delivers ``Changes`` that any process makes in the store."""

    def __init__(self, seat: Seat, deliver: Callable[[object], None]) -> None:
        self._seat, self._deliver = seat, deliver
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="changes", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(timeout=5)

    def _watch(self) -> None:
        # The worker thread opens the store first: two openings at once would import everything twice over.
        while not self._stop.wait(RETRY):
            try:
                self._follow()
            except RingdeskError as error:
                log.warning("changes of others are not seen: %s", error)

    def _follow(self) -> None:
        from app.store.engine import open_store
        from app.store.feed import PERIOD, ChangeFeed

        store = open_store(self._seat.data / "ringdesk.db")
        feed = ChangeFeed(store)
        try:
            while not self._stop.wait(PERIOD):
                if (changes := feed.poll()) is not None:
                    self._deliver(changes)
        finally:
            feed.close()
            store.close()
