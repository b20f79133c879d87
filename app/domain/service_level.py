"""When an answer and a solution are due, counted in opening hours, with every span that was counted.

The same opening hours as the queues' (``telephony.switchboard.plan.Hours``): weekly hours by the wall clock
of their zone, and closed days. While a ticket waits for the customer its clock stands. Seconds are real ones:
in the night when the clocks go back, the repeated hour counts twice.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.texts import tr
from telephony.switchboard.plan import Hours

LONGEST = 1100
"""Days that are looked through; a calendar without an open hour in them has no deadline."""

WHY = {
    "counted": tr("Counted"),
    "closed": tr("Outside opening hours"),
    "holiday": tr("Closed day"),
    "waiting": tr("Waiting for the customer"),
}


@dataclass(frozen=True, slots=True)
class Pause:
    """Waiting for the customer; ``end`` None while it lasts."""

    start: datetime
    end: datetime | None = None


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


def deadline(
    start: datetime, allowed: timedelta, hours: Hours, pauses: Sequence[Pause] = ()
) -> Deadline:
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


def _all_spans(start: datetime, hours: Hours, pauses: Sequence[Pause]) -> Iterator[Span]:
    """Everything after ``start``, in order and without gaps; ends in a pause that lasts."""
    waits = sorted(pauses, key=lambda each: each.start)
    standing = next((each.start.astimezone(UTC) for each in waits if each.end is None), None)
    over = [(each.start.astimezone(UTC), each.end.astimezone(UTC)) for each in waits if each.end]
    for span in _calendar(start, hours):
        for piece in _without(span, over):
            if standing is not None and piece.end > standing:
                if piece.start < standing:
                    yield Span(piece.start, standing, piece.why)
                return
            yield piece


def _calendar(start: datetime, hours: Hours) -> Iterator[Span]:
    """Open and closed stretches."""
    zone = ZoneInfo(hours.zone)
    day, at = start.astimezone(zone).date(), start
    for _ in range(LONGEST):
        night = _moment(day + timedelta(days=1), 0, zone)
        holiday = day.isoformat() in hours.closed
        for opens, closes in [] if holiday else _open(day, hours, zone):
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
    if not hours.weekly:
        return [(_moment(day, 0, zone), _moment(day, 24 * 60, zone))]
    today = [each for each in hours.weekly if each.weekday == day.weekday()]
    times = sorted((_moment(day, each.start, zone), _moment(day, each.end, zone)) for each in today)
    return [(opens, closes) for opens, closes in times if closes > opens]


def _moment(day: date, minute: int, zone: ZoneInfo) -> datetime:
    whole, rest = divmod(minute, 24 * 60)
    local = datetime.combine(day + timedelta(days=whole), time(rest // 60, rest % 60), zone)
    return local.astimezone(UTC)


def _without(span: Span, waits: Iterable[tuple[datetime, datetime]]) -> Iterator[Span]:
    """The span with the pauses cut out of it; closed hours stay closed hours."""
    if span.why != "counted":
        yield span
        return
    at = span.start
    for start, end in waits:
        start, end = max(start, at), min(end, span.end)
        if start >= end:
            continue
        if start > at:
            yield Span(at, start, span.why)
        yield Span(start, end, "waiting")
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
