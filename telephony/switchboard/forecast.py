"""How long a caller of one queue will wait, and how true that was for those before him.

Expected = his place in the line × mean handling time ÷ operators at work: with all of them busy one becomes
free every (handling time ÷ operators), and he is served when that happened as often as his place says.
Nothing is announced before enough is known, nor while what was foreseen is off by more than half.
"""

from collections import deque
from dataclasses import dataclass, field
from math import ceil

STEPS = (60.0, 120.0, 180.0, 300.0, 600.0, 900.0, 1200.0, 1800.0)
"""Seconds that can be announced; up to the first is "less than a minute"."""
LONG = 3600.0
"""Stands for "more than half an hour"."""
KNOWN = 5
"""So many calls handled, and waits foreseen and over, make a forecast."""
WORST_ERROR = 0.5
SMOOTHING = 0.2
"""Weight of the newest handling time."""
REMEMBERED = 50


def announceable(seconds: float) -> float:
    """Rounded up to what can be announced: who is told five minutes is not served in seven."""
    return next((step for step in STEPS if seconds <= step), LONG)


def error_of(foreseen: float, waited: float) -> float:
    """By how many seconds he was misled; "less than a minute" and "more than half an hour" are true in all
    their width."""
    if foreseen == STEPS[0]:
        return max(0.0, waited - foreseen)
    return max(0.0, STEPS[-1] - waited) if foreseen == LONG else abs(foreseen - waited)


@dataclass(slots=True)
class Forecast:
    """Of one queue. ``handling``: smoothed mean seconds from pick-up to the end of the after-call work."""

    handling: float = 0.0
    handled: int = 0
    past: deque[tuple[float, float]] = field(default_factory=lambda: deque(maxlen=REMEMBERED))

    def learn_handling(self, seconds: float) -> None:
        """A call was handled in so many seconds."""
        self.handled += 1
        self.handling += (seconds - self.handling) * max(SMOOTHING, 1 / self.handled)

    def expected(self, place: int, at_work: int) -> float | None:
        """Seconds until he is served who stands at ``place`` (1: the first), as it can be announced; None:
        not enough is known."""
        if self.handled < KNOWN or at_work < 1:
            return None
        return announceable(place * self.handling / at_work)

    def came_true(self, foreseen: float, waited: float) -> None:
        """A wait is over of which ``foreseen`` was expected, whether he was told or not."""
        self.past.append((foreseen, waited))

    @property
    def judged(self) -> bool:
        """Whether enough of them are over to say how true they are."""
        return len(self.past) >= KNOWN

    @property
    def trusted(self) -> bool:
        """Whether it may be announced."""
        waited = sum(each for _, each in self.past)
        wrong = sum(error_of(*each) for each in self.past)
        return self.judged and wrong <= WORST_ERROR * waited

    @property
    def error_p80(self) -> float | None:
        """Seconds by which four of five forecasts were off at most; None before enough are over."""
        errors = sorted(error_of(*each) for each in self.past)
        return errors[ceil(len(errors) * 0.8) - 1] if len(errors) >= KNOWN else None
