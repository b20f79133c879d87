"""What a desk knows of the floor: heard, asked for anew when something is missing, old when nothing comes."""

from collections.abc import Callable

from telephony.switchboard.floor_changes import HeardFloor, from_anew, heard
from telephony.switchboard.floor_overview import FloorMessage

LATE = 2.5
"""Seconds without a word (it says one each second) after which what is shown is old."""
AGAIN = 2.0
"""Seconds between two wishes to be shown everything."""


class FloorFeed:
    """``ask``: tell the exchange that somebody looks. Clocks are ours, epoch seconds."""

    def __init__(self, ask: Callable[[], None]) -> None:
        self._ask = ask
        self.floor = HeardFloor()
        self.heard_at: float | None = None
        self._asked: tuple[float, float] | None = None
        self._link: float | None = None

    def hear(self, message: FloorMessage, now: float) -> bool:
        """Whether anything is to be shown that was not."""
        before, self.floor = self.floor, heard(self.floor, message)
        if not self.floor.lost:
            self.heard_at = now
        return (self.floor.feed, self.floor.number, self.floor.lost) != (
            before.feed,
            before.number,
            before.lost,
        )

    def watch(self, link_since: float, now: float) -> None:
        """The link is up: ask when it is a new one, or when something is missing."""
        if link_since != self._link:
            self._link, self.floor = link_since, from_anew(self.floor)
        if self._asked is None or self._asked[0] != link_since:
            self._wish(link_since, now)
        elif now - self._asked[1] >= AGAIN and (self.floor.lost or self._silent(now)):
            self._wish(link_since, now)

    def leave(self) -> None:
        """Nobody looks any more."""
        self._asked = None

    @property
    def watching(self) -> bool:
        return self._asked is not None

    def _wish(self, link_since: float, now: float) -> None:
        self._asked = (link_since, now)
        self._ask()

    def _silent(self, now: float) -> bool:
        return self.heard_at is None or now - self.heard_at > LATE

    def stale_since(self, now: float, *, link_up: bool) -> float | None:
        """Since when what is shown is not known to be true; None: it is, or nothing was ever heard."""
        if self.heard_at is None or (link_up and not self._silent(now)):
            return None
        return self.heard_at
