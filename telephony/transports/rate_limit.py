"""How many messages one sender may bring per second: token buckets, without a clock."""

from __future__ import annotations

from collections import OrderedDict

from telephony.sip.sources import network


class RateLimit:
    """One bucket per IPv4 address or IPv6 /64; the port does not count, a flooder would just change it.

    rate: datagrams per second in the long run. burst: how many may come at once.
    most: hosts remembered; the one silent for longest is forgotten first (its bucket is full again by
    then, unless the flood has over `most` source addresses, against which no bucket helps).
    """

    def __init__(self, rate: float = 2000.0, burst: float = 4000.0, most: int = 10_000) -> None:
        self._rate = rate
        self._burst = burst
        self._most = most
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, host: str, now: float) -> bool:
        """Count one datagram from `host` at `now` (any clock in seconds that never goes back)."""
        host = network(host)
        level, at = self._buckets.get(host, (self._burst, now))
        level = min(self._burst, level + max(0.0, now - at) * self._rate)
        allowed = level >= 1.0
        self._buckets[host] = (level - 1.0 if allowed else level, now)
        self._buckets.move_to_end(host)
        if len(self._buckets) > self._most:
            self._buckets.popitem(last=False)
        return allowed

    def __len__(self) -> int:
        return len(self._buckets)
