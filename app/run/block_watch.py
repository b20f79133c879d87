"""Tells the board the block list, at the start and whenever a desk has changed it: a call is then refused by
what the exchange knows by heart, and never waits for the database."""

import logging
import threading
from collections.abc import Callable

from app.domain.errors import RingdeskError
from app.store.block_list import known_blocks
from app.store.engine import Store
from app.store.feed import PERIOD, ChangeFeed
from telephony.switchboard.events import Event
from telephony.switchboard.routing_events import BlockListKnown

log = logging.getLogger(__name__)
RETRY = 5.0


class BlockWatch:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._told: BlockListKnown | None = None
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, hear: Callable[[Event], None]) -> None:
        """The list is told before this returns."""
        feed = ChangeFeed(self._store)
        self._tell(hear)
        self._thread = threading.Thread(target=self._run, args=(feed, hear), name="block list", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(timeout=10)

    def _run(self, feed: ChangeFeed, hear: Callable[[Event], None]) -> None:
        pause = PERIOD
        unread = False
        while not self._stopping.wait(pause):
            try:
                changes = feed.poll()
                unread = unread or (changes is not None and changes.people)
                if unread:
                    self._tell(hear)
                unread, pause = False, PERIOD
            except RingdeskError as error:
                log.warning("the block list waits for the database: %s", error)
                pause = RETRY
        feed.close()

    def _tell(self, hear: Callable[[Event], None]) -> None:
        """Only what is another list: people change more often than it does."""
        now = BlockListKnown(known_blocks(self._store))
        if now != self._told:
            self._told = now
            hear(now)
