"""What other threads want done on a thread that waits for sockets."""

from __future__ import annotations

import logging
import selectors
import socket
from collections import deque
from collections.abc import Callable, Iterator

log = logging.getLogger(__name__)


class Inbox:
    """Made on the selector its owner waits at, where it is one more callable that takes the mask."""

    def __init__(self, selector: selectors.BaseSelector) -> None:
        self._actions: deque[Callable[[], None]] = deque()
        self._called = False
        self._wake_in, self._wake_out = socket.socketpair()
        for end in (self._wake_in, self._wake_out):
            end.setblocking(False)
        selector.register(self._wake_out, selectors.EVENT_READ, self._woken)

    def __len__(self) -> int:
        return len(self._actions)

    def put(self, action: Callable[[], None]) -> None:
        """Wake the owner for this. From any thread; after `close` nothing comes of it."""
        self._actions.append(action)
        if self._called:
            return  # one system call for many: each gives the interpreter away
        self._called = True
        try:
            self._wake_in.send(b"!")
        except OSError:
            log.debug("already awake, or closed")

    def waiting(self) -> Iterator[Callable[[], None]]:
        """What was put so far, in order; what comes while it is worked on waits for the next turn."""
        for _ in range(len(self._actions)):
            yield self._actions.popleft()

    def close(self) -> None:
        """After the owner's last turn. The selector may be closed before or after."""
        self._wake_in.close()
        self._wake_out.close()

    def _woken(self, mask: int) -> None:
        try:
            self._wake_out.recv(4096)
        except BlockingIOError:
            log.debug("woken for nothing")
        # After the bell was taken, or that of somebody who rings meanwhile is taken with it and nobody rings
        # again; before what was put is looked at, so that who found it rung is not missed.
        self._called = False
