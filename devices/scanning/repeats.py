"""One code read twice by a held trigger is one scan."""

WINDOW = 0.3
"""Seconds between two readings of the same code by the same reader that nobody meant; a person who scans
again needs longer."""


class RepeatFilter:
    """Remembers the last code of every reader. ``at``: any clock in seconds. ``window`` 0: nothing is left
    out."""

    def __init__(self, window: float = WINDOW) -> None:
        self.window = window
        self._last: dict[str, tuple[bytes, float]] = {}

    def is_repeat(self, reader: str, raw: bytes, at: float) -> bool:
        """Whether to leave this one out. A trigger held on gives one scan however long it lasts."""
        known = self._last.get(reader)
        self._last[reader] = (raw, at)
        return known is not None and known[0] == raw and 0 <= at - known[1] < self.window
