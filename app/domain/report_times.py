"""When a report is due, and which days it is about: by the wall clock of the house."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.time_spent import Period

DAILY, WEEKLY, MONTHLY = RHYTHMS = ("daily", "weekly", "monthly")
FIXED = "days"
PERIODS = ("today", "yesterday", "week", "last_week", "last_7", "last_30", "month", "last_month", FIXED)
"""All but ``days``, from a day to a day, move with the calendar."""
COUNTED = 400
"""Missed times are counted so far and no further."""


def days_of(period: str, today: date) -> Period:
    """A period of ``PERIODS`` that moves, seen from ``today``. ``last_7`` and ``last_30`` end with yesterday:
    a day that is not over would pull the mean down. A week begins on Monday (ISO 8601)."""
    yesterday, month = today - timedelta(days=1), today.replace(day=1)
    monday, before = today - timedelta(days=today.weekday()), month - timedelta(days=1)
    return {
        "today": Period(today, today),
        "yesterday": Period(yesterday, yesterday),
        "week": Period(monday, today),
        "last_week": Period(monday - timedelta(days=7), monday - timedelta(days=1)),
        "last_7": Period(today - timedelta(days=7), yesterday),
        "last_30": Period(today - timedelta(days=30), yesterday),
        "month": Period(month, today),
        "last_month": Period(before.replace(day=1), before),
    }[period]


def days_before(days: Period) -> Period:
    """As many days just before them."""
    long = days.last - days.first
    last = days.first - timedelta(days=1)
    return Period(last - long, last)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """``minute`` of the day by the clock of ``zone``, empty for this machine's. ``day``: 1 to 7 from Monday
    for a week, 1 to 31 for a month; a month that is shorter has it on its last day."""

    kind: str
    minute: int
    day: int = 1
    zone: str = ""

    def __post_init__(self) -> None:
        most = {DAILY: 31, WEEKLY: 7, MONTHLY: 31}[self.kind]
        if not 1 <= self.day <= most or not 0 <= self.minute < 24 * 60:
            raise ValueError(f"no such time: {self}")

    def due(self, now: datetime) -> datetime:
        """The last time that is not after ``now``, in UTC. A time that the clocks leave out comes an hour
        later, one that is repeated comes once."""
        return next(self._times(now))

    def came(self, since: datetime, now: datetime) -> int:
        """How many times came after ``since`` and not after ``now``."""
        count = 0
        for at in self._times(now):
            if at <= since or count == COUNTED:
                break
            count += 1
        return count

    def next(self, now: datetime) -> datetime:
        """The first time after ``now``, in UTC."""
        found = now
        for at in self._times(now + timedelta(days=33)):
            if at <= now:
                break
            found = at
        return found

    def local(self, at: datetime) -> datetime:
        """By the clock that it follows."""
        return at.astimezone(self._zone)

    @property
    def _zone(self) -> ZoneInfo | None:
        return ZoneInfo(self.zone) if self.zone else None

    def _times(self, now: datetime) -> Iterator[datetime]:
        """Backwards from ``now``."""
        day = self.local(now).date() + timedelta(days=1)
        while True:
            if self._is_day(day) and (at := self._on(day)) <= now:
                yield at
            day -= timedelta(days=1)

    def _is_day(self, day: date) -> bool:
        if self.kind == MONTHLY:
            last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
            return day.day == min(self.day, last.day)
        return self.kind == DAILY or day.isoweekday() == self.day

    def _on(self, day: date) -> datetime:
        # Without a zone a naive time is this machine's to ``astimezone``.
        wall = datetime.combine(day, time(self.minute // 60, self.minute % 60), self._zone)
        return wall.astimezone(UTC)
