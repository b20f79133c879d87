"""A day of the history by quarters of an hour: what each queue got, and who was there.

A call counts where and when it entered the queue, as in ``telephony.switchboard.facts``; its talk, hold and
after-call work belong to the stay in the queue that they follow. Quarters are those of the wall
clock: every zone's offset from UTC is a whole number of them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from itertools import pairwise

from app.domain.what_if.presence import Stretch, shifts_of
from telephony.simulation.people import Shift
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import Visit, facts_of
from telephony.switchboard.plan import Plan

QUARTER = 15 * 60
QUARTERS = 96
_WORK = frozenset({"talk", "hold", "wrap_up"})
_NONE = (0.0,) * QUARTERS


@dataclass(frozen=True, slots=True)
class QueueDay:
    """By quarter: ``calls`` offered, how many were ``answered``, and the seconds they ``worked`` people. Of
    the whole day: ``waited``, seconds of all callers together, and how many were ``gone`` before the
    answer."""

    calls: tuple[float, ...] = _NONE
    answered: tuple[float, ...] = _NONE
    worked: tuple[float, ...] = _NONE
    waited: float = 0.0
    gone: int = 0


@dataclass(frozen=True, slots=True)
class PastDay:
    """``there``: by operator, the share of each quarter that he was there for calls, as his calls tell."""

    day: date
    queues: Mapping[str, QueueDay]
    there: Mapping[str, tuple[float, ...]]

    @property
    def calls(self) -> float:
        return sum(sum(each.calls) for each in self.queues.values())


class _Sums:
    def __init__(self) -> None:
        self.calls, self.answered, self.worked = ([0.0] * QUARTERS for _ in range(3))
        self.waited, self.gone = 0.0, 0

    def done(self) -> QueueDay:
        return QueueDay(tuple(self.calls), tuple(self.answered), tuple(self.worked), self.waited, self.gone)


def past_day(day: date, contacts: Iterable[ContactRecord], plan: Plan, zone: tzinfo | None = None) -> PastDay:
    """``zone``: by whose clocks the quarters are, None for this machine's. Who was there is told with the
    queues and skills of ``plan``, those of today."""
    all_of, sums = tuple(contacts), dict[str, _Sums]()
    for contact in all_of:
        stays = facts_of(contact).visits
        for visit, seconds in zip(stays, _worked(contact, stays), strict=True):
            of, place = sums.setdefault(visit.queue, _Sums()), quarter(visit.at, zone)
            of.calls[place] += 1
            of.waited += visit.wait
            of.gone += visit.outcome == "abandoned"
            if visit.outcome == "answered":
                of.answered[place] += 1
                of.worked[place] += seconds
    there = {str(shift.operator): _shares(shift, zone) for shift in shifts_of(all_of, plan)}
    return PastDay(day, {queue: each.done() for queue, each in sums.items()}, there)


def quarter(at: float, zone: tzinfo | None = None) -> int:
    """Which quarter of its day a moment (epoch seconds) lies in."""
    clock = datetime.fromtimestamp(at, zone)
    return clock.hour * 4 + clock.minute // 15


def _worked(contact: ContactRecord, stays: Sequence[Visit]) -> list[float]:
    """Seconds of work after each stay in a queue, until the next."""
    found, begun = [0.0] * len(stays), [each.at for each in stays]
    for leg in contact.legs:
        if leg.kind in _WORK and (place := bisect_right(begun, leg.started)):
            found[place - 1] += leg.ended - leg.started
    return found


def _shares(shift: Shift, zone: tzinfo | None) -> tuple[float, ...]:
    shares = [0.0] * QUARTERS
    for start, end in _at_work(shift):
        for since, until in _pieces(start, end):
            shares[quarter(since, zone)] += (until - since) / QUARTER
    return tuple(min(1.0, each) for each in shares)


def _at_work(shift: Shift) -> Iterator[Stretch]:
    """The shift without what he was away."""
    away = [each for each in sorted(shift.away) if each[1] > shift.start and each[0] < shift.end]
    bounds = [(shift.start, shift.start), *away, (shift.end, shift.end)]
    yield from ((end, start) for (_, end), (start, _) in pairwise(bounds) if start > end)


def _pieces(start: float, end: float) -> Iterator[Stretch]:
    """Cut at the quarters of the clock."""
    while start < end:
        until = min(end, (start // QUARTER + 1) * QUARTER)
        yield start, until
        start = until
