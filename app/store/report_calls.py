"""The calls behind a figure: the same facts that were summed up, one by one."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, case, func, literal, select
from sqlalchemy.sql.expression import not_, or_

from app.domain.errors import BadInput
from app.domain.house_clock import HouseClock, Stretch
from app.services.report_ports import TRUTHS, VISITS, Asked, Behind, CallBehind, CellKey, counted_by
from app.store.report_choice import CUSTOMER, facts_among
from app.store.report_foretold import COUNTED, foretold_among, of_row
from app.store.report_groups import TIMES, days
from app.store.report_piles import USUAL
from app.store.tables.figures import operator_work, queue_visit
from app.store.tables.history import contact, foretold_wait
from app.store.tables.people import party
from telephony.switchboard.facts import ABANDONED, ANSWERED, ERROR, FLOW_OUT
from telephony.switchboard.tally import EDGES

_OUTCOMES = {
    "offered": (ANSWERED, ABANDONED, FLOW_OUT),
    "answered": (ANSWERED,),
    "in_time": (ANSWERED,),
    "abandoned": (ABANDONED,),
    "abandoned_in_time": (ABANDONED,),
    "short": (ABANDONED,),
    "flow_outs": (FLOW_OUT,),
    "flow_outs_in_time": (FLOW_OUT,),
    "errors": (ERROR,),
}
_person, _company = party.alias("person"), party.alias("company")


def calls_behind(connection: Connection, clock: HouseClock, cell: CellKey, limit: int) -> Behind:
    counted = counted_by(cell.figure)
    if counted is None:
        raise BadInput("No calls are behind this figure.", "Choose one that counts calls.")
    if counted in VISITS:
        if cell.asked.operators or cell.asked.group_by == "operator":
            return Behind(0, ())  # who hung up was nobody's
        where = _visits_of(counted, cell.asked) & _cell(queue_visit, clock, cell)
        return _visits(connection, where, limit, longest=cell.figure == "longest_wait")
    if counted in TRUTHS:
        among = foretold_among(clock.stretches(cell.asked.first, cell.asked.last), cell.asked)
        return _foretold(connection, COUNTED[counted] & among & of_row(cell.row), limit)
    times = operator_work.c[counted]
    return _works(connection, (times > 0) & _cell(operator_work, clock, cell), times, limit)


def _visits_of(counted: str, asked: Asked) -> ColumnElement[bool]:
    outcome = queue_visit.c.outcome.in_(_OUTCOMES[counted])
    if counted.endswith("in_time"):
        return outcome & _upto(asked, lambda seconds: seconds.within)
    return outcome & _upto(asked, lambda seconds: seconds.short) if counted == "short" else outcome


def _upto(asked: Asked, of: Any) -> ColumnElement[bool]:
    """Who waited no longer than the seconds of his queue."""
    own = {
        queue: _step(of(seconds)) for queue, seconds in asked.thresholds.items() if seconds != USUAL
    }  # fmt: skip
    facts = queue_visit.c
    usual = facts.edge <= _step(of(USUAL))
    cases = [(facts.queue == queue) & (facts.edge <= edge) for queue, edge in own.items()]
    return or_(*cases, not_(facts.queue.in_(list(own))) & usual) if own else usual


def _step(seconds: float) -> int:
    return EDGES.index(int(seconds)) if seconds else -1


def _cell(table: Any, clock: HouseClock, cell: CellKey) -> ColumnElement[bool]:
    asked, first, last = cell.asked, cell.asked.first, cell.asked.last
    if cell.row is None:
        return facts_among(table, clock.stretches(first, last), asked)
    if asked.group_by in ("day", "week", "month"):
        begins, ends = days(asked.group_by, cell.row)
        return facts_among(table, clock.stretches(max(first, begins), min(last, ends)), asked)
    stretches = clock.stretches(first, last)
    if asked.group_by in TIMES:
        return or_(*(_at_time(table, each, cell) & facts_among(table, [each], asked) for each in stretches))
    mine = CUSTOMER if asked.group_by == "customer" else table.c[asked.group_by]
    return facts_among(table, stretches, asked) & (mine == cell.row)


def _at_time(table: Any, stretch: Stretch, cell: CellKey) -> ColumnElement[bool]:
    group = TIMES[cell.asked.group_by]
    assert group.place is not None and cell.row is not None
    return group.number(table.c.at // 1000 + stretch.offset) == group.place(cell.row)


def _with_names(asking: Any, facts: Any) -> Any:
    return (
        asking.join_from(facts, contact, contact.c.id == facts.c.contact_id)
        .outerjoin(_person, _person.c.id == contact.c.person_id)
        .outerjoin(_company, _company.c.id == contact.c.company_id)
    )


_WHO = (
    contact.c.call, contact.c.number, contact.c.number_raw, contact.c.end_reason, contact.c.disposition,
    _person.c.name.label("person"), _company.c.name.label("company"),
)  # fmt: skip

_HANDLING = operator_work.c.talk + operator_work.c.hold + operator_work.c.wrap_up + operator_work.c.out_time
"""Of one operator for one call."""


def _visits(connection: Connection, where: ColumnElement[bool], limit: int, *, longest: bool) -> Behind:
    facts = queue_visit.c
    order = (facts.wait.desc(), facts.at) if longest else (facts.at,)
    work = operator_work.c
    asking = select(*facts, *_WHO, _HANDLING.label("handling"), literal(1).label("times"))
    named = _with_names(asking, queue_visit).outerjoin(
        operator_work,
        (work.contact_id == facts.contact_id)
        & (work.operator == facts.operator)
        & (work.queue == facts.queue),
    )
    found = connection.execute(named.where(where).order_by(*order).limit(limit))
    calls = tuple(_behind(each, each.wait / 1000, each.outcome) for each in found)
    counting = select(func.count()).join_from(queue_visit, contact)
    return Behind(connection.execute(counting.where(where)).scalar_one(), calls)


def _foretold(connection: Connection, where: ColumnElement[bool], limit: int) -> Behind:
    facts = foretold_wait.c
    outcome = case((facts.said, literal("told")), else_=literal("withheld")).label("outcome")
    more = (literal("").label("operator"), literal(None).label("handling"), literal(1).label("times"))
    asking = _with_names(select(*facts, *_WHO, outcome, *more), foretold_wait).where(where)
    found = connection.execute(asking.order_by(facts.at).limit(limit))
    calls = tuple(
        replace(_behind(each, None if each.waited is None else each.waited / 1000, each.outcome),
                told=each.told / 1000)
        for each in found
    )  # fmt: skip
    counting = select(func.count()).join_from(foretold_wait, contact)
    return Behind(connection.execute(counting.where(where)).scalar_one(), calls)


def _works(
    connection: Connection, where: ColumnElement[bool], times: ColumnElement[int], limit: int
) -> Behind:
    facts = operator_work.c
    asking = select(*facts, *_WHO, _HANDLING.label("handling"), times.label("times"))
    found = connection.execute(
        _with_names(asking, operator_work).where(where).order_by(facts.at).limit(limit)
    )
    calls = tuple(_behind(each, None, each.disposition or each.end_reason) for each in found)
    counting = select(func.coalesce(func.sum(times), 0)).join_from(operator_work, contact)
    return Behind(connection.execute(counting.where(where)).scalar_one(), calls)


def _behind(row: Row[Any], wait: float | None, outcome: str) -> CallBehind:
    return CallBehind(
        row.call,
        datetime.fromtimestamp(row.at / 1000, UTC),
        " · ".join(each for each in (row.person, row.company) if each),
        row.number or row.number_raw,
        row.queue,
        row.operator,
        outcome,
        wait,
        None if row.handling is None else row.handling / 1000,
        row.times,
    )
