"""What a report asks the sums: the longest ones that its question can be answered from, so that a month or a
year is as few rows as can be.

Half hours serve where the zone's hours begin with them, days where it is about operators alone; what a zone's
day has beside whole days of UTC, quarters of an hour, a choice of operators by the hour, and days that are to
be counted again are asked of the quarters.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, case, func, select, true

from app.domain.house_clock import Stretch
from app.services.report_ports import Asked, Thresholds
from app.store.figure_sums import DAY, DAYS, HALF, HALVES
from app.store.report_choice import chosen
from app.store.report_groups import TIMES
from app.store.report_piles import USUAL
from app.store.tables.figures import STEPS, WORK_SUMS, day_left, state_sum, visit_sum, work_sum
from telephony.switchboard.tally import EDGES, SLOT, Count, StateCount, VisitCount, WorkCount

Counted = Iterable[tuple[Any, str, Count]]
"""(row's number or key, queue, count). A count of several queues that have the same seconds stands under one
of them."""
_DAY = DAY * SLOT
UNKNOWN = ""
"""Stands for all queues without seconds of their own."""


@dataclass(frozen=True, slots=True)
class Part:
    """Slots of ``length`` quarters of an hour in ``table``, from ``first`` up to ``end``; the clocks are
    ``offset`` seconds before UTC."""

    table: Table
    length: int
    first: int
    end: int
    offset: int

    @property
    def among(self) -> ColumnElement[bool]:
        return (self.table.c.slot >= self.first) & (self.table.c.slot < self.end)

    @property
    def local(self) -> ColumnElement[int]:
        return self.table.c.slot * (self.length * SLOT) + self.offset


def counts_of(connection: Connection, asked: Asked, stretch: Stretch) -> Iterator[tuple[Any, str, Count]]:
    """All of a stretch, but of customers."""
    if asked.group_by != "operator" and not asked.operators:
        yield from _visits(connection, asked, stretch)
    yield from _works(connection, asked, stretch)
    if asked.group_by != "queue" and not asked.queues:
        yield from _states(connection, asked, stretch)


# ---- which sums


def _parts(connection: Connection, fine: Table, asked: Asked, stretch: Stretch) -> list[Part]:
    first, end = stretch.start // SLOT, stretch.end // SLOT
    quarters = Part(fine, 1, first, end, stretch.offset)
    if asked.group_by == "quarter" or _to_count(connection, stretch):
        return [quarters]
    by_operator = asked.group_by == "operator"
    if fine is not visit_sum and (by_operator or asked.operators):
        return _by_days(fine, quarters) if by_operator and not asked.queues else [quarters]
    if any(each % (HALF * SLOT) for each in (stretch.start, stretch.end, stretch.offset)):
        return [quarters]
    return [Part(HALVES[fine].table, HALF, first // HALF, end // HALF, stretch.offset)]


def _by_days(fine: Table, whole: Part) -> list[Part]:
    """Whole days of UTC, and what stands before and after them."""
    first, end = -(-whole.first // DAY), whole.end // DAY
    if first >= end:
        return [whole]
    edges = ((whole.first, first * DAY), (end * DAY, whole.end))
    beside = [Part(fine, 1, begins, ends, whole.offset) for begins, ends in edges if begins < ends]
    return [Part(DAYS[fine].table, DAY, first, end, whole.offset), *beside]


def _to_count(connection: Connection, stretch: Stretch) -> bool:
    days = (day_left.c.day >= stretch.start // _DAY) & (day_left.c.day <= stretch.end // _DAY)
    return connection.execute(select(day_left.c.day).where(days).limit(1)).first() is not None


def _chosen(part: Part, asked: Asked) -> ColumnElement[bool]:
    return part.among & chosen(part.table, asked)


def _row(part: Part, asked: Asked) -> ColumnElement[Any]:
    if asked.group_by in TIMES:
        return TIMES[asked.group_by].number(part.local)
    return part.table.c[asked.group_by]


# ---- visits


def _visits(connection: Connection, asked: Asked, stretch: Stretch) -> Counted:
    for part in _parts(connection, visit_sum, asked, stretch):
        for seconds, named, whose in _alike(part.table, asked):
            lasts = sorted({bisect_left(EDGES, each) for each in (seconds.short, seconds.within)})
            pieces = list(zip((-1, *lasts), (*lasts, len(EDGES)), strict=True))
            row, sums = _row(part, asked).label("row"), part.table.c
            steps = (func.sum(_visits_in(part.table, after + 1, last)) for after, last in pieces)
            asking = select(row, sums.outcome, func.sum(sums.waited), func.max(sums.longest), *steps)
            these = asking.where(_chosen(part, asked), whose).group_by(row, sums.outcome)
            for number, word, waited, longest, *found in connection.execute(these):
                queue = number if asked.group_by == "queue" else named
                for count in _stepped(queue, word, [last for _, last in pieces], (found, waited, longest)):
                    yield number, queue, count


def _alike(table: Table, asked: Asked) -> Iterator[tuple[Thresholds, str, ColumnElement[bool]]]:
    """Seconds that queues have in common, one that they are counted under, and which those are."""
    whose: dict[Thresholds, list[str]] = defaultdict(list)
    for queue, seconds in asked.thresholds.items():
        if not asked.queues or queue in asked.queues:
            whose[seconds].append(queue)
    for seconds, queues in whose.items():
        yield seconds, queues[0], table.c.queue.in_(queues)
    if not asked.queues or set(asked.queues) - asked.thresholds.keys():
        known = table.c.queue.not_in(list(asked.thresholds)) if asked.thresholds else true()
        yield USUAL, UNKNOWN, known


def _visits_in(table: Table, first: int, last: int) -> ColumnElement[int]:
    """Of these steps together, the last included."""
    sums = table.c
    if "edge" in sums:
        return case(((sums.edge >= first) & (sums.edge <= last), sums.visits), else_=0)
    return reduce(add, (sums[STEPS[edge]] for edge in range(first, last + 1)))


def _stepped(
    queue: str, outcome: str, lasts: list[int], found: tuple[list[int], int, int]
) -> Iterator[VisitCount]:
    """What is waited together stands with the first of them: no formula asks it by step."""
    visits, waited, longest = found
    for last, number in zip(lasts, visits, strict=True):
        if number:
            yield VisitCount(queue, outcome, last, number, waited, longest)
            waited, longest = 0, 0


def waits_of(connection: Connection, asked: Asked, stretch: Stretch) -> dict[tuple[str, int], int]:
    """(outcome, step) → visits."""
    found: dict[tuple[str, int], int] = defaultdict(int)
    for part in _parts(connection, visit_sum, asked, stretch):
        steps = (func.sum(_visits_in(part.table, edge, edge)) for edge in range(len(STEPS)))
        asking = select(part.table.c.outcome, *steps).where(_chosen(part, asked))
        for outcome, *sums in connection.execute(asking.group_by(part.table.c.outcome)):
            for edge, number in enumerate(sums):
                found[outcome, edge] += number
    return found


# ---- work and states


def _works(connection: Connection, asked: Asked, stretch: Stretch) -> Counted:
    for part in _parts(connection, work_sum, asked, stretch):
        row = _row(part, asked).label("row")
        asking = select(row, *(func.sum(part.table.c[name]) for name in WORK_SUMS))
        for number, *sums in connection.execute(asking.where(_chosen(part, asked)).group_by(row)):
            yield number, "", WorkCount("", "", *sums)


def _states(connection: Connection, asked: Asked, stretch: Stretch) -> Counted:
    for part in _parts(connection, state_sum, asked, stretch):
        key = (_row(part, asked).label("row"), part.table.c.state, part.table.c.code)
        asking = select(*key, func.sum(part.table.c.time)).where(_chosen(part, asked))
        for number, state, code, time in connection.execute(asking.group_by(*key)):
            yield number, "", StateCount("", state, code, time)
