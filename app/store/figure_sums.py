"""Sums of facts: what one more fact adds to each, and a stretch of time counted again.

Sums of longer times are never counted from the facts but gathered from those of quarters of an hour, so that
all of them say the same. A day is counted again in one transaction: whoever asks in between sees it as it was
or as it is, and a rebuild may stop after any day (``day_left`` has what is left to do).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, case, delete, func, insert, select, true

from app.store.sqlite import Prepared, adding
from app.store.tables.figures import (
    STATE_KEY,
    STEPS,
    VISIT_KEY,
    WORK_KEY,
    WORK_SUMS,
    operator_span,
    operator_work,
    queue_visit,
    state_day,
    state_half,
    state_sum,
    visit_half,
    visit_sum,
    work_day,
    work_half,
    work_sum,
)
from telephony.switchboard.tally import SLOT

SLOT_MS = SLOT * 1000
HALF, DAY = 2, 96
"""Slots in half an hour, in a day."""
_NO_STEPS = dict.fromkeys(STEPS, 0)
Rows = Sequence[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Longer:
    """Sums of ``length`` slots each, gathered from those of one."""

    table: Table
    of: Table
    length: int

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(self.table.primary_key.c.keys())


HALVES = {
    visit_sum: Longer(visit_half, visit_sum, HALF),
    work_sum: Longer(work_half, work_sum, HALF),
    state_sum: Longer(state_half, state_sum, HALF),
}
DAYS = {work_sum: Longer(work_day, work_sum, DAY), state_sum: Longer(state_day, state_sum, DAY)}
LONGER = (*HALVES.values(), *DAYS.values())
SUMS = (visit_sum, work_sum, state_sum, *(each.table for each in LONGER))
_ADD = {each: Prepared(adding(each, each.primary_key.c.keys(), largest=("longest",))) for each in SUMS}


# ---- one more fact


def add_visits(connection: Connection, visits: Rows) -> None:
    """Rows of ``queue_visit``."""
    rows = [
        {**each, "slot": each["at"] // SLOT_MS, "visits": 1, "waited": each["wait"], "longest": each["wait"]}
        for each in visits
    ]
    _ADD[visit_sum].write(connection, rows)
    halves = [{**each, **_NO_STEPS, STEPS[each["edge"]]: 1} for each in rows]
    _ADD[visit_half].write(connection, _in_slots(halves, HALF))


def add_works(connection: Connection, works: Rows) -> None:
    """Rows of ``operator_work``, or what they say more than before."""
    rows = [{**each, "slot": each["at"] // SLOT_MS} for each in works]
    _ADD[work_sum].write(connection, rows)
    _ADD[work_half].write(connection, _in_slots(rows, HALF))
    _ADD[work_day].write(connection, _in_slots(rows, DAY))


def add_states(connection: Connection, pieces: Rows) -> None:
    """As ``by_slot`` cuts them."""
    _ADD[state_sum].write(connection, pieces)
    _ADD[state_half].write(connection, _in_slots(pieces, HALF))
    _ADD[state_day].write(connection, _in_slots(pieces, DAY))


def _in_slots(rows: Rows, length: int) -> Rows:
    return [{**each, "slot": each["slot"] // length} for each in rows]


def by_slot(span: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A row of ``operator_span`` cut at every quarter of an hour."""
    rows, at = list[dict[str, Any]](), span["started"]
    while at < span["ended"]:
        slot = at // SLOT_MS
        until = min(span["ended"], (slot + 1) * SLOT_MS)
        row = {"slot": slot, "operator": span["operator"], "state": span["state"], "code": span["code"]}
        rows.append(row | {"time": until - at})
        at = until
    return rows


# ---- counted again


def recount_visits(connection: Connection, slot: int, queue: str) -> None:
    _forget(connection, visit_sum, slot, slot + 1, queue=queue)
    _count_visits(connection, slot, slot + 1, queue_visit.c.queue == queue)
    _gather(connection, HALVES[visit_sum], slot, slot + 1, queue=queue)


def recount_works(connection: Connection, slot: int, queue: str, operator: str) -> None:
    _forget(connection, work_sum, slot, slot + 1, queue=queue, operator=operator)
    facts = operator_work.c
    _count_works(connection, slot, slot + 1, (facts.queue == queue) & (facts.operator == operator))
    _gather(connection, HALVES[work_sum], slot, slot + 1, queue=queue)
    _gather(connection, DAYS[work_sum], slot, slot + 1, operator=operator)


def recount_day(connection: Connection, day: int, longest_span: int) -> None:
    """All sums of a day of UTC (days since 1970). ``longest_span``: milliseconds, of all states."""
    first, end = day * DAY, (day + 1) * DAY
    for table in (visit_sum, work_sum, state_sum):
        _forget(connection, table, first, end)
    _count_visits(connection, first, end, true())
    _count_works(connection, first, end, true())
    _count_states(connection, first, end, longest_span)
    for longer in LONGER:
        _gather(connection, longer, first, end)


def _forget(connection: Connection, table: Table, first: int, end: int, **whose: str) -> None:
    connection.execute(delete(table).where(_within(table, first, end, whose)))


def _within(table: Table, first: int, end: int, whose: Mapping[str, str]) -> ColumnElement[bool]:
    slot = table.c.slot
    return and_(slot >= first, slot < end, *(table.c[name] == value for name, value in whose.items()))


def _gather(connection: Connection, longer: Longer, first: int, end: int, **whose: str) -> None:
    """Its slots that these slots are in."""
    begins, ends = first // longer.length, -(-end // longer.length)
    _forget(connection, longer.table, begins, ends, **whose)
    where = _within(longer.of, begins * longer.length, ends * longer.length, whose)
    sums = longer.of.c
    key = (sums.slot // longer.length, *(sums[name] for name in longer.key[1:]))
    asking = select(*key, *_gathered(longer)).where(where).group_by(*key)
    connection.execute(insert(longer.table).from_select(longer.table.c.keys(), asking))


def _gathered(longer: Longer) -> Iterator[ColumnElement[int]]:
    sums = longer.of.c
    for name in longer.table.c.keys()[len(longer.key) :]:
        if name in STEPS:
            yield func.sum(case((sums.edge == STEPS.index(name), sums.visits), else_=0))
        else:
            yield (func.max if name == "longest" else func.sum)(sums[name])


def _between(at: ColumnElement[int], first: int, end: int) -> ColumnElement[bool]:
    return (at >= first * SLOT_MS) & (at < end * SLOT_MS)


def _count_visits(connection: Connection, first: int, end: int, where: ColumnElement[bool]) -> None:
    facts, slot = queue_visit.c, queue_visit.c.at // SLOT_MS
    key = (slot, facts.queue, facts.outcome, facts.edge)
    counted = select(*key, func.count(), func.sum(facts.wait), func.max(facts.wait))
    these = counted.where(_between(facts.at, first, end), where).group_by(*key)
    connection.execute(insert(visit_sum).from_select((*VISIT_KEY, "visits", "waited", "longest"), these))


def _count_works(connection: Connection, first: int, end: int, where: ColumnElement[bool]) -> None:
    facts, slot = operator_work.c, operator_work.c.at // SLOT_MS
    key = (slot, facts.queue, facts.operator)
    counted = select(*key, *(func.sum(facts[name]) for name in WORK_SUMS))
    these = counted.where(_between(facts.at, first, end), where).group_by(*key)
    connection.execute(insert(work_sum).from_select((*WORK_KEY, *WORK_SUMS), these))


def _count_states(connection: Connection, first: int, end: int, longest_span: int) -> None:
    """As ``by_slot`` cuts them, in SQL: an office of two hundred has ten thousand of them a day."""
    facts, begins, ends = operator_span.c, first * SLOT_MS, end * SLOT_MS
    at, over = func.max(facts.started, begins), func.min(facts.ended, ends)
    until = func.min((at // SLOT_MS + 1) * SLOT_MS, over)
    who = (facts.operator, facts.state, facts.code)
    among = (facts.started >= begins - longest_span) & (facts.started < ends) & (facts.ended > begins)
    cut = select(*who, at.label("at"), until.label("until"), over.label("over")).where(among)
    piece = cut.cte("piece", recursive=True)
    rest = piece.c
    next_one = select(
        rest.operator, rest.state, rest.code, rest.until, func.min(rest.until + SLOT_MS, rest.over), rest.over
    ).where(rest.until < rest.over)  # fmt: skip
    rest = piece.union_all(next_one).c
    key = (rest.at // SLOT_MS, rest.operator, rest.state, rest.code)
    times = select(*key, func.sum(rest.until - rest.at)).group_by(*key)
    connection.execute(insert(state_sum).from_select((*STATE_KEY, "time"), times))
