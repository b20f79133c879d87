"""A desk's store, opened late: importing SQLAlchemy takes longer than painting the whole window.

The first question opens it on the window's worker thread; a thread of its own watches for what others change.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.changes import Changes
from app.domain.errors import RingdeskError
from app.run.lines import Seat
from app.run.plan_sight import PlanSight

if TYPE_CHECKING:
    from app.store.engine import Store

log = logging.getLogger(__name__)
RETRY = 2.0
OPEN_LIMIT = 5.0


class LazyStore:
    """Opens the store at the first question, on the thread that asks; raises what opening raises, and tries
    again next time. ``may_open``: the first question waits for it (OPEN_LIMIT seconds at most); None: at
    once."""

    def __init__(self, seat: Seat, region: str, may_open: threading.Event | None = None) -> None:
        self._seat, self._region, self._may_open = seat, region, may_open
        self._store: Store | None = None
        self.seen = PlanSight(seat.data / "plan.toml", seat.operator)

    def office(self) -> Any:
        """Stands for ``app.services.ports.Office``."""

        def made(store: "Store") -> object:
            from app.store.office import StoredOffice

            return StoredOffice(store, self._seat.operator, self._region)

        return _Late(partial(self._opened, made))

    def workshop(self) -> Any:
        """Stands for ``app.services.device_ports.Workshop``."""

        def made(store: "Store") -> object:
            from app.store.workshop import StoredWorkshop

            return StoredWorkshop(store, self._seat.operator, self._region, self.seen)

        return _Late(partial(self._opened, made))

    def _opened(self, make: "Callable[[Store], object]") -> object:
        if self._store is None:
            if self._may_open is not None:
                self._may_open.wait(OPEN_LIMIT)
            from app.store.engine import open_store

            self._store = open_store(self._seat.data / "ringdesk.db")
        return make(self._store)


def recording_files(data: Path) -> Any:
    """Stands for ``app.services.recording_ports.RecordingFiles``: what opens a recording is imported when
    somebody listens."""

    def made() -> object:
        from app.run.recording_files import StoredSound

        return StoredSound(data)

    return _Late(made)


def prompt_studio(data: Path) -> Any:
    """Stands for ``app.services.prompt_ports.PromptStudio``, as above."""

    def made() -> object:
        from app.run.prompt_studio import SitePrompts

        return SitePrompts(data)

    return _Late(made)


class _Late:
    """Becomes what ``make`` gives when it is first asked for anything."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._there: object | None = None

    def __getattr__(self, name: str) -> Any:
        if self._there is None:
            self._there = self._make()
        return getattr(self._there, name)


class ChangeWatch:
    """Delivers ``Changes`` that any process makes in the store."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._deliver: Callable[[object], None] = lambda value: None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="changes", daemon=True)

    def start(self, deliver: Callable[[object], None]) -> None:
        self._deliver = deliver
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread.ident is not None:
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
        # What was written before the watch began (the sample company, say) is in no poll.
        self._deliver(Changes(**{each.name: True for each in fields(Changes)}))
        try:
            while not self._stop.wait(PERIOD):
                if (changes := feed.poll()) is not None:
                    self._deliver(changes)
        finally:
            feed.close()
            store.close()
