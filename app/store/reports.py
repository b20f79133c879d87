"""Reports out of the sums by quarter of an hour; of customers out of the visits themselves."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, literal, select

from app.domain.errors import BadInput
from app.domain.house_clock import HouseClock, Stretch
from app.services.report_ports import GROUPS, Asked, Behind, CellKey, FirstContact, Report, Row, WaitStep
from app.store.desk import DeskPart
from app.store.first_contacts import first_contacts
from app.store.promises import supervisors_only
from app.store.report_calls import calls_behind
from app.store.report_choice import CUSTOMER, facts_among
from app.store.report_groups import TIMES, times
from app.store.report_piles import USUAL, Pile
from app.store.tables.figures import (
    WORK_SUMS,
    operator_work,
    queue_visit,
    state_sum,
    visit_sum,
    work_sum,
)
from app.store.tables.history import contact
from app.store.tables.people import party
from telephony.switchboard.figures import SERVICE_LEVELS
from telephony.switchboard.tally import EDGES, SLOT, Count, StateCount, VisitCount, WorkCount

MOST_CUSTOMERS = 500
"""Rows of a report by customer: those who came most."""
Counted = Iterable[tuple[Any, str, Count]]
"""(row's number or key, queue, count)."""


class StoredReports(DeskPart):
    """``Reports`` over the store. ``clock``: of the house."""

    clock = HouseClock()

    def report(self, asked: Asked, role: str) -> Report:
        supervisors_only(role)
        _check(asked)
        rows: dict[Any, Pile] = defaultdict(Pile)
        total = Pile()
        with self.store.reading() as connection:
            for number, queue, count in self._counted(connection, asked):
                rows[number].add(queue, count)
                total.add(queue, count)
            made = [self._row(asked, number, pile) for number, pile in _in_order(asked, rows)]
            if asked.group_by == "customer":
                made = _named(connection, made)
        return Report(asked, tuple(made), Row("", total.figures(asked)))

    def calls_behind(self, cell: CellKey, role: str, limit: int = 500) -> Behind:
        supervisors_only(role)
        _check(cell.asked)
        with self.store.reading() as connection:
            return calls_behind(connection, self.clock, cell, limit)

    def waits(self, asked: Asked, role: str) -> tuple[WaitStep, ...]:
        supervisors_only(role)
        _check(asked)
        sums: dict[tuple[str, int], int] = defaultdict(int)
        with self.store.reading() as connection:
            for stretch in self.clock.stretches(asked.first, asked.last):
                for _, _, count in _visits(connection, stretch, asked, literal(0), visit_sum.c.edge):
                    sums[count.outcome, count.edge] += count.visits
        return tuple(
            WaitStep(above, upto, *(sums[word, n] for word in ("answered", "abandoned", "flow_out")))
            for n, (above, upto) in enumerate(zip((0, *EDGES), (*EDGES, None), strict=True))
        )

    def first_contacts(self, asked: Asked, role: str, days: int = 7) -> tuple[FirstContact, ...]:
        supervisors_only(role)
        _check(asked)
        with self.store.reading() as connection:
            return first_contacts(connection, self.clock, asked, days)

    def _counted(self, connection: Connection, asked: Asked) -> Counted:
        for stretch in self.clock.stretches(asked.first, asked.last):
            if asked.group_by == "customer":
                yield from _of_customers(connection, stretch, asked)
                continue
            works = _group(asked, stretch, work_sum)
            if asked.group_by != "operator" and not asked.operators:
                yield from _visits(
                    connection, stretch, asked, _group(asked, stretch, visit_sum), told_apart(asked)
                )
            yield from _works(connection, stretch, asked, works)
            if asked.group_by != "queue" and not asked.queues:
                yield from _states(connection, stretch, asked, _group(asked, stretch, state_sum))

    def _row(self, asked: Asked, number: Any, pile: Pile) -> Row:
        key = TIMES[asked.group_by].key(number) if asked.group_by in TIMES else number
        often = 1 if isinstance(number, str) else times(asked.group_by, number, asked.first, asked.last)
        return Row(key, pile.figures(asked), times=often)


def _check(asked: Asked) -> None:
    if asked.group_by not in GROUPS:
        raise BadInput(f"There is no report by {asked.group_by}.", f"Choose one of {', '.join(GROUPS)}.")
    if asked.formula not in SERVICE_LEVELS:
        raise BadInput(f"No service level is called {asked.formula}.", "Choose one of the list.")
    if asked.first > asked.last:
        raise BadInput("The first day is after the last.", "Choose the days again.")


def _in_order(asked: Asked, rows: dict[Any, Pile]) -> list[tuple[Any, Pile]]:
    if asked.group_by in ("week", "month"):
        rows = _joined(asked.group_by, rows)
    if asked.group_by in TIMES:
        return sorted(rows.items())
    found = sorted(rows.items(), key=lambda each: (-each[1].size, each[0]))
    return found[:MOST_CUSTOMERS] if asked.group_by == "customer" else found


def _joined(group: str, rows: dict[Any, Pile]) -> dict[Any, Pile]:
    """Days of one week or month together, under the first of them."""
    found: dict[str, tuple[int, Pile]] = {}
    for number, pile in sorted(rows.items()):
        key = TIMES[group].key(number)
        if key in found:
            found[key][1].take(pile)
        else:
            found[key] = number, pile
    return dict(found.values())


def _group(asked: Asked, stretch: Stretch, table: Any) -> ColumnElement[Any]:
    if asked.group_by in TIMES:
        return TIMES[asked.group_by].number(table.c.slot * SLOT + stretch.offset)
    return table.c[asked.group_by]


def _among(table: Any, stretch: Stretch, asked: Asked) -> ColumnElement[bool]:
    wanted = [table.c.slot >= stretch.start // SLOT, table.c.slot < stretch.end // SLOT]
    if asked.queues and "queue" in table.c:
        wanted.append(table.c.queue.in_(asked.queues))
    if asked.operators and "operator" in table.c:
        wanted.append(table.c.operator.in_(asked.operators))
    return and_(*wanted)


def told_apart(asked: Asked) -> ColumnElement[int]:
    """The steps of waits that the formulas tell apart: too short to count, in time, longer. Far fewer
    rows, and the same figures."""
    sums = visit_sum.c
    whose = {each: [queue for queue, its in asked.thresholds.items() if its == each]
             for each in asked.thresholds.values()}  # fmt: skip
    steps: list[tuple[ColumnElement[bool], int]] = []
    for seconds, queues in (*whose.items(), (USUAL, None)):
        for last in sorted(bisect_left(EDGES, each) for each in (seconds.short, seconds.within)):
            upto = sums.edge <= last
            steps.append((upto if queues is None else and_(sums.queue.in_(queues), upto), last))
    return case(*steps, else_=len(EDGES))


def _visits(
    connection: Connection,
    stretch: Stretch,
    asked: Asked,
    group: ColumnElement[Any],
    step: ColumnElement[int],
) -> Iterable[tuple[Any, str, VisitCount]]:
    sums = visit_sum.c
    key = (group.label("row"), sums.queue, sums.outcome, step.label("step"))
    asking = select(*key, func.sum(sums.visits), func.sum(sums.waited), func.max(sums.longest))
    for number, queue, *rest in connection.execute(_grouped(asking, key, _among(visit_sum, stretch, asked))):
        yield number, queue, VisitCount(queue, *rest)


def _works(
    connection: Connection, stretch: Stretch, asked: Asked, group: ColumnElement[Any]
) -> Iterable[tuple[Any, str, WorkCount]]:
    asking = select(group.label("row"), *(func.sum(work_sum.c[name]) for name in WORK_SUMS))
    where = _among(work_sum, stretch, asked)
    for number, *sums in connection.execute(_grouped(asking, (group,), where)):
        yield number, "", WorkCount("", "", *sums)


def _states(
    connection: Connection, stretch: Stretch, asked: Asked, group: ColumnElement[Any]
) -> Iterable[tuple[Any, str, StateCount]]:
    sums = state_sum.c
    key = (group.label("row"), sums.state, sums.code)
    asking = select(*key, func.sum(sums.time))
    for number, state, code, time in connection.execute(
        _grouped(asking, key, _among(state_sum, stretch, asked))
    ):
        yield number, "", StateCount("", state, code, time)


def _grouped(
    asking: Select[Any], key: Sequence[ColumnElement[Any]], where: ColumnElement[bool]
) -> Select[Any]:
    return asking.where(where).group_by(*key)


def _of_customers(connection: Connection, stretch: Stretch, asked: Asked) -> Counted:
    facts, group = queue_visit.c, CUSTOMER.label("row")
    key = (group, facts.queue, facts.outcome, facts.edge)
    if not asked.operators:
        asking = select(*key, func.count(), func.sum(facts.wait), func.max(facts.wait)).join_from(
            queue_visit, contact
        )
        for row, queue, *rest in connection.execute(
            _grouped(asking, key, facts_among(queue_visit, [stretch], asked))
        ):
            yield row, queue, VisitCount(queue, *rest)
    sums = (func.sum(operator_work.c[name]) for name in WORK_SUMS)
    asking = select(group, *sums).join_from(operator_work, contact)
    for row, *found in connection.execute(
        _grouped(asking, (group,), facts_among(operator_work, [stretch], asked))
    ):
        yield row, "", WorkCount("", "", *found)


def _named(connection: Connection, rows: list[Row]) -> list[Row]:
    ids = {int(each.key[1:]): each.key for each in rows if each.key[:1] in ("p", "c")}
    asking = select(party.c.id, party.c.name).where(party.c.id.in_(list(ids)))
    names = {ids[found.id]: found.name for found in connection.execute(asking)}
    return [Row(each.key, each.figures, names.get(each.key, each.key[1:]), each.times) for each in rows]
