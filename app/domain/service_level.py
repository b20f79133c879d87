"""When an answer and a solution are due, counted in opening hours, with every span that was counted.

The same opening hours as the queues' (``telephony.switchboard.plan.Hours``): weekly hours by the wall clock
of their zone, half days and closed days. A minute counts exactly when ``telephony.switchboard.hours.is_open``
says so. While a ticket waits for the customer its clock stands. Seconds are real ones: in the night when the
clocks go back, an open hour that is repeated counts twice.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.texts import tr
from telephony.switchboard.hours import special_day, times_of
from telephony.switchboard.plan import Hours

LONGEST = 1100
"""Days that are looked through; a calendar without an open hour in them has no deadline."""

WHY = {
    "counted": tr("Counted"),
    "closed": tr("Outside opening hours"),
    "holiday": tr("Closed day"),
    "waiting": tr("Waiting for the customer"),
    "done": tr("Done, until it was reopened"),
}


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stands; ``end`` None while it lasts. ``why``: a key of ``WHY``."""

    start: datetime
    end: datetime | None = None
    why: str = "waiting"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the way to the deadline. ``why``: a key of ``WHY``."""

    start: datetime
    end: datetime
    why: str

    @property
    def seconds(self) -> float:
        return (self.end - self.start).total_seconds()


@dataclass(frozen=True, slots=True)
class Deadline:
    """``due``: None while the clock stands. ``spans``: without gaps from the start, up to ``due``; those that
    counted add up to the time allowed."""

    due: datetime | None
    spans: tuple[Span, ...]

    @property
    def counted(self) -> float:
        """Seconds used up by the spans."""
        return sum(each.seconds for each in self.spans if each.why == "counted")

    def reached(self, seconds: float) -> datetime | None:
        """When so much of the time had been counted; None when that is not reached."""
        for span in self.spans:
            if span.why != "counted":
                continue
            if span.seconds >= seconds:
                return span.start + timedelta(seconds=seconds)
            seconds -= span.seconds
        return None


def deadline(start: datetime, allowed: timedelta, hours: Hours, pauses: Sequence[Pause] = ()) -> Deadline:
    """``allowed`` of opening time after ``start``, and why it is then. ``start`` is an aware time."""
    left = allowed.total_seconds()
    spans: list[Span] = []
    for span in _all_spans(start.astimezone(UTC), hours, pauses):
        if span.why == "counted" and span.seconds >= left:
            end = span.start + timedelta(seconds=left)
            return Deadline(end, _joined([*spans, Span(span.start, end, span.why)]))
        left -= span.seconds if span.why == "counted" else 0
        spans.append(span)
    return Deadline(None, _joined(spans))


def opening_time(start: datetime, end: datetime, hours: Hours) -> float:
    """Seconds of opening time between two moments, 0 when ``end`` comes first; counted for ``LONGEST`` days
    at most."""
    start, end, total = start.astimezone(UTC), end.astimezone(UTC), 0.0
    for span in _calendar(start, hours):
        if span.start >= end:
            break
        if span.why == "counted":
            total += (min(span.end, end) - span.start).total_seconds()
    return total


def _all_spans(start: datetime, hours: Hours, pauses: Sequence[Pause]) -> Iterator[Span]:
    """Everything after ``start``, in order and without gaps; ends in a pause that lasts."""
    waits = sorted(pauses, key=lambda each: each.start)
    standing = next((each.start.astimezone(UTC) for each in waits if each.end is None), None)
    over = [Span(_utc(each.start), _utc(each.end), each.why) for each in waits if each.end is not None]
    for span in _calendar(start, hours):
        for piece in _without(span, over):
            if standing is not None and piece.end > standing:
                if piece.start < standing:
                    yield Span(piece.start, standing, piece.why)
                return
            yield piece


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _calendar(start: datetime, hours: Hours) -> Iterator[Span]:
    """Open and closed stretches."""
    zone = ZoneInfo(hours.zone)
    day, at = start.astimezone(zone).date(), start
    for _ in range(LONGEST):
        night = _midnight(day + timedelta(days=1), zone)
        holiday = special_day(hours, day) is not None
        for opens, closes in _open(day, hours, zone):
            if closes > at:
                if opens > at:
                    yield Span(at, opens, "closed")
                yield Span(max(at, opens), closes, "counted")
                at = closes
        if night > at:
            yield Span(at, night, "holiday" if holiday else "closed")
            at = night
        day += timedelta(days=1)


def _open(day: date, hours: Hours, zone: ZoneInfo) -> list[tuple[datetime, datetime]]:
    """Opening times of a day in order, overlapping ones as they come."""
    wanted = times_of(hours, day)
    if not wanted:
        return []
    midnight = datetime.combine(day, time(0), UTC)
    times = []
    for begins, ends, offset in _stretches(day, zone):
        for start, end in wanted:
            opens = max(begins, midnight + timedelta(minutes=start) - offset)
            closes = min(ends, midnight + timedelta(minutes=end) - offset)
            if closes > opens:
                times.append((opens, closes))
    return sorted(times)


def _stretches(day: date, zone: ZoneInfo) -> list[tuple[datetime, datetime, timedelta]]:
    """The day in stretches without a change of clock, each with its offset from UTC."""
    begins, ends = _midnight(day, zone), _midnight(day + timedelta(days=1), zone)
    first, last = _offset(begins, zone), _offset(ends - timedelta(seconds=1), zone)
    if first == last:
        return [(begins, ends, first)]
    before, after = begins, ends
    while after - before > timedelta(minutes=1):
        middle = before + ((after - before) // 2 // timedelta(minutes=1)) * timedelta(minutes=1)
        before, after = (middle, after) if _offset(middle, zone) == first else (before, middle)
    return [(begins, after, first), (after, ends, last)]


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta(0)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), zone).astimezone(UTC)


def _without(span: Span, waits: Iterable[Span]) -> Iterator[Span]:
    """The span with the pauses cut out of it; closed hours stay closed hours."""
    if span.why != "counted":
        yield span
        return
    at = span.start
    for wait in waits:
        start, end = max(wait.start, at), min(wait.end, span.end)
        if start >= end:
            continue
        if start > at:
            yield Span(at, start, span.why)
        yield Span(start, end, wait.why)
        at = end
    if at < span.end:
        yield Span(at, span.end, span.why)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Neighbours of one reason are one span."""
    joined: list[Span] = []
    for each in spans:
        if joined and joined[-1].why == each.why and joined[-1].end == each.start:
            joined[-1] = Span(joined[-1].start, each.end, each.why)
        elif each.seconds:
            joined.append(each)
    return tuple(joined)
