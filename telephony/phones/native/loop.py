"""One thread that waits for sockets, for a time, or for another thread's word."""

from __future__ import annotations

import logging
import selectors
import threading
import time
from collections.abc import Callable
from functools import partial

from telephony.sip.timers import Timer, Timers
from telephony.transports.inbox import Inbox

log = logging.getLogger(__name__)
_END_PATIENCE = 5.0
# Whoever looks at the clock from outside (`watch`) is asked this often.
_LONGEST_SLEEP = 1.0


class Loop:
    """`selector`: register sockets with a callable taking the mask. `watch` is called at every turn. A defect
    of one turn is logged and the thread goes on."""

    def __init__(self, watch: Callable[[float], None]) -> None:
        self.selector = selectors.DefaultSelector()
        self.timers = Timers()
        self._watch = watch
        self._inbox = Inbox(self.selector)
        self._ending = False
        self._thread: threading.Thread | None = None

    def start(self, first: Callable[[], None]) -> None:
        self.later(first)
        self._thread = threading.Thread(target=self._run, name="sip", daemon=True)
        self._thread.start()

    def now(self) -> float:
        """Steady seconds."""
        return time.monotonic()

    def at(self, seconds: float, action: Callable[[], None]) -> Timer:
        """In so many seconds from now; on this thread only."""
        return self.timers.at(self.now() + seconds, lambda _: action())

    def later(self, action: Callable[[], None]) -> None:
        """On the loop's thread, soon; from any thread."""
        self._inbox.put(action)

    def end(self) -> None:
        """The thread ends after this turn. From the loop's thread."""
        self._ending = True

    def join(self) -> None:
        """Wait for the end."""
        if self._thread is not None:
            self._thread.join(_END_PATIENCE)
            if self._thread.is_alive():
                log.error("the SIP thread did not end within %.0f s", _END_PATIENCE)

    def close(self) -> None:
        """After the end, and after all others' sockets were taken out."""
        self.selector.close()
        self._inbox.close()

    def _run(self) -> None:
        while not self._ending:
            ready = self.selector.select(self._patience())
            # What was asked first goes first: "decline", meant for a call that ended, must not meet the
            # INVITE that came after it.
            for action in self._inbox.waiting():
                self._guarded(action)
            for key, mask in ready:
                if key.fd in self.selector.get_map():
                    self._guarded(partial(key.data, mask))
            self._guarded(lambda: self.timers.run(self.now()))
            self._guarded(lambda: self._watch(self.now()))

    def _patience(self) -> float:
        if self._inbox:
            return 0.0
        due = self.timers.next_due()
        return _LONGEST_SLEEP if due is None else min(_LONGEST_SLEEP, max(0.0, due - self.now()))

    def _guarded(self, action: Callable[[], None]) -> None:
        try:
            action()
        except Exception:
            log.exception("defect in one turn of the SIP thread; the next goes on")
