"""How long callers are willing to wait, from those who hung up and those who were answered before they would.

The Kaplan–Meier estimate: who was answered tells only that he had more patience than that (his wait is
censored), who hung up told it exactly. Beyond the longest wait seen it goes on as an exponential with the
house's mean rate of hanging up, and where nobody hung up as if half a caller had. Source: Brown et al.,
"Statistical analysis of a telephone call center" (2005), section 5.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import groupby
from math import inf, log


def hanging_up(gone: int, waited: float) -> float:
    """Hang-ups a second of waiting, the likeliest rate of an exponential patience when those who were
    answered are censored; as if half a caller had, where nobody did. ``waited``: seconds of everybody
    together."""
    return max(0.5, gone) / waited if waited > 0 else 0.0


class Patience:
    """``waits``: seconds, and whether he hung up then."""

    def __init__(self, waits: Iterable[tuple[float, bool]]) -> None:
        seen = sorted(waits)
        self._times, self._shares = list[float](), list[float]()
        self._last = seen[-1][0] if seen else 0.0
        exposure = sum(wait for wait, _ in seen)
        self._rate = hanging_up(sum(gone for _, gone in seen), exposure)
        left, share = len(seen), 1.0
        for time, group in groupby(seen, key=lambda each: each[0]):
            gone = [hung_up for _, hung_up in group]
            if 0 < sum(gone) < left:  # the last of all would end everybody's: there the tail begins
                share *= 1 - sum(gone) / left
                self._times.append(time)
                self._shares.append(share)
            left -= len(gone)

    def share(self, seconds: float) -> float:
        """Of all callers, who would still be waiting; as seen, without the tail."""
        place = bisect_right(self._times, seconds)
        return self._shares[place - 1] if place else 1.0

    def longer(self, waited: float, chance: float) -> float:
        """The patience of one who has waited so long already; ``chance`` between 0 and 1."""
        wanted = chance * self.share(waited)
        for time, share in zip(self._times, self._shares, strict=True):
            if time > waited and share <= wanted:
                return time
        if self._rate == 0.0:
            return inf
        # The tail begins where the steps end, with what they have left.
        begin = max(waited, self._last)
        left = self.share(begin) / self.share(waited)
        return begin - log(min(1.0, chance / left)) / self._rate
