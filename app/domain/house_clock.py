"""Days and hours by the clocks on the house's wall, over a summer time's begin and end too."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from telephony.switchboard.tally import SLOT

DAY = timedelta(days=1)
THURSDAY = 3
"""The weekday of day 0, 1 January 1970."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From ``start`` to ``end`` (epoch seconds) the clocks are ``offset`` seconds before UTC."""

    start: int
    end: int
    offset: int


@dataclass(frozen=True, slots=True)
class HouseClock:
    """``zone``: an IANA name; empty: this machine's."""

    zone: str = ""

    def midnight(self, day: date) -> int:
        """When the day begins, epoch seconds."""
        naive = datetime.combine(day, time())
        begins = naive.replace(tzinfo=ZoneInfo(self.zone)) if self.zone else naive.astimezone()
        return int(begins.timestamp())

    def local(self, at: float) -> datetime:
        """What the clocks show."""
        utc = datetime.fromtimestamp(at, UTC)
        return utc.astimezone(ZoneInfo(self.zone) if self.zone else None)

    def offset(self, at: float) -> int:
        return int((self.local(at).utcoffset() or timedelta()).total_seconds())

    def day(self, at: float) -> tuple[int, int]:
        """Begin and end of the day that ``at`` is in: 23 to 25 hours."""
        day = self.local(at).date()
        return self.midnight(day), self.midnight(day + DAY)

    def stretches(self, first: date, last: date) -> list[Stretch]:
        """Both days and all between, cut where the clocks are changed."""
        found: list[Stretch] = []
        for start, end, offset in self._pieces(first, last):
            if found and found[-1].offset == offset:
                start = found.pop().start
            found.append(Stretch(start, end, offset))
        return found

    def _pieces(self, first: date, last: date) -> Iterator[tuple[int, int, int]]:
        day = first
        while day <= last:
            start, end = self.midnight(day), self.midnight(day + DAY)
            before, after = self.offset(start), self.offset(end - SLOT)
            change = end if before == after else self._change(start, end, before)
            yield start, change, before
            if change < end:
                yield change, end, after
            day += DAY

    def _change(self, start: int, end: int, before: int) -> int:
        """The first quarter of an hour with another offset."""
        low, high = 0, (end - start) // SLOT
        while low < high:
            middle = (low + high) // 2
            if self.offset(start + middle * SLOT) == before:
                low = middle + 1
            else:
                high = middle
        return start + low * SLOT


def date_of(number: int) -> date:
    """Day number (since 1970) → day."""
    return date(1970, 1, 1) + number * DAY
