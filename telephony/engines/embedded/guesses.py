"""Who tries passwords: after too many wrong ones a source is not even checked for a while."""

from collections import OrderedDict

from telephony.sip.sources import network

MOST = 30
"""Wrong passwords a source may bring: a house behind one address may have some phones set up wrongly."""
FORGOTTEN_AFTER = 60.0
"""Seconds after which one of them no longer counts."""
MOST_SOURCES = 10_000


class Guesses:
    """One leaky count per IPv4 address or IPv6 /64; it drains evenly, `MOST` in `FORGOTTEN_AFTER`."""

    def __init__(self) -> None:
        self._counts: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def note(self, host: str, now: float) -> None:
        """A wrong password came from there."""
        where = network(host)
        self._counts[where] = self._level(where, now) + 1.0, now
        self._counts.move_to_end(where)
        if len(self._counts) > MOST_SOURCES:
            self._counts.popitem(last=False)

    def too_many(self, host: str, now: float) -> bool:
        return self._level(network(host), now) >= MOST

    def _level(self, where: str, now: float) -> float:
        level, at = self._counts.get(where, (0.0, now))
        return max(0.0, level - (now - at) * MOST / FORGOTTEN_AFTER)
