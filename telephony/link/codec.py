"""Bytes in any chunks ↔ messages. No I/O.

A line that cannot be read is reported and skipped: one bad message does not end a link, a line that never
ends does (it would fill the memory).
"""

import json
from collections import deque
from collections.abc import Iterator
from typing import Any

from telephony.link.messages import FORM, LINE_LIMIT
from telephony.switchboard.overview import OperatorView, QueueView
from telephony.switchboard.plain import BadValue, Style

# Many desks are shown the same people and queues.
_STYLE = Style(",", ":", (OperatorView, QueueView))


class LinkBroken(Exception):
    """The other end does not speak this protocol."""


def encode(message: object) -> bytes:
    """One line. Raises BadValue for a value that is no message."""
    return FORM.to_text(message, _STYLE).encode() + b"\n"


class Decoder:
    """Feed it what arrives; it yields whole messages. ``bad`` counts the lines that were skipped, ``limit``
    is the longest line in bytes (a stranger gets a shorter one)."""

    def __init__(self, limit: int = LINE_LIMIT) -> None:
        self._rest = b""
        self._lines: deque[bytes] = deque()
        self.limit = limit
        self.bad = 0
        self.last_problem = ""

    def feed(self, data: bytes) -> Iterator[Any]:
        """Whole messages so far. Who stops listening early gets the rest at the next call. Raises
        LinkBroken."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        self._lines += lines
        if max(map(len, (*lines, self._rest))) > self.limit:
            raise LinkBroken("a message is too long")
        while self._lines:
            line = self._lines.popleft()
            if not line.strip():
                continue
            try:
                message = FORM.from_plain(json.loads(line))
            except (ValueError, RecursionError) as error:
                self.bad += 1
                self.last_problem = str(error) if isinstance(error, BadValue) else "not JSON"
            else:
                yield message
