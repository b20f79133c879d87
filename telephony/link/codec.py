"""Bytes in any chunks ↔ messages. No I/O.

A line that cannot be read is reported and skipped: one bad message does not end a link, a line that never
ends does (it would fill the memory).
"""

import json
from collections.abc import Iterator
from typing import Any

from telephony.link.messages import FORM, LINE_LIMIT
from telephony.switchboard.plain import BadValue


class LinkBroken(Exception):
    """The other end does not speak this protocol."""


def encode(message: object) -> bytes:
    """One line. Raises BadValue for a value that is no message."""
    return json.dumps(FORM.to_plain(message), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


class Decoder:
    """Feed it what arrives; it yields whole messages. ``bad`` counts the lines that were skipped."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self.bad = 0
        self.last_problem = ""

    def feed(self, data: bytes) -> Iterator[Any]:
        self._rest += data
        *lines, rest = self._rest.split(b"\n")
        self._rest = rest
        if len(rest) > LINE_LIMIT:
            raise LinkBroken("a message is too long")
        for line in lines:
            if not line.strip():
                continue
            try:
                yield FORM.from_plain(json.loads(line))
            except (ValueError, RecursionError) as error:
                self.bad += 1
                self.last_problem = str(error) if isinstance(error, BadValue) else "not JSON"
