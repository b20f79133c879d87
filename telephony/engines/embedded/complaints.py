"""A log line for what is refused, without letting a flood fill the disk."""

import logging
from collections.abc import Callable

EVERY = 10.0
MOST_SOURCES = 1000


class Complaints:
    """The first complaint of a kind from a source is logged, more of them counted and told every 10 s.
    ``detail`` may differ each time."""

    def __init__(self, log: logging.Logger, now: Callable[[], float]) -> None:
        self._log, self._now = log, now
        self._quiet: dict[tuple[str, str], tuple[float, int]] = {}

    def note(self, source: str, kind: str, detail: str = "") -> None:
        now = self._now()
        if (source, kind) not in self._quiet and len(self._quiet) >= MOST_SOURCES:
            self._quiet = {key: entry for key, entry in self._quiet.items() if entry[0] > now}
            if len(self._quiet) >= MOST_SOURCES:  # a flood from everywhere: one voice for all of it
                source = "many addresses"
        until, hidden = self._quiet.get((source, kind), (0.0, 0))
        if now < until:
            self._quiet[source, kind] = until, hidden + 1
            return
        self._quiet[source, kind] = now + EVERY, 0
        more = f" (and {hidden} more like it)" if hidden else ""
        text = f"{kind}: {detail}" if detail else kind
        self._log.warning("refused from %s: %s%s", source, text, more)
