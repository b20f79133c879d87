"""The calls behind a figure: the same facts that were summed up, one by one."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, case, func, literal, select
from sqlalchemy.sql.expression import not_, or_

from app.domain.errors import BadInput
from app.domain.house_clock import HouseClock, Stretch
from app.services.report_ports import TRUTHS, VISITS, Asked, Behind, CallBehind, CellKey, counted_by
from app.store.report_choice import CUSTOMER, facts_among
from app.store.report_foretold import COUNTED, of_row
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
        stretches = clock.stretches(cell.asked.first, cell.asked.last)
        among = facts_among(foretold_wait, stretches, cell.asked)
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


_WHO = (
    contact.c.call, contact.c.number, contact.c.number_raw, contact.c.end_reason, contact.c.disposition,
    _person.c.name.label("person"), _company.c.name.label("company"),
)  # fmt: skip

_HANDLING = operator_work.c.talk + operator_work.c.hold + operator_work.c.wrap_up + operator_work.c.out_time
"""Of one operator for one call."""
_UNSAID: dict[str, ColumnElement[Any]] = {
    **{"operator": literal(""), "outcome": literal(""), "times": literal(1)},
    **dict.fromkeys(("wait", "handling", "told"), literal(None)),
}


def _calls(facts: Table, own: dict[str, ColumnElement[Any]]) -> Select[Any]:
    """Of each fact its call and customer, and what is its ``own``: of ``_UNSAID``, milliseconds."""
    said = (each.label(name) for name, each in (_UNSAID | own).items())
    return (
        select(facts.c.at, facts.c.queue, *_WHO, *said)
        .join_from(facts, contact, contact.c.id == facts.c.contact_id)
        .outerjoin(_person, _person.c.id == contact.c.person_id)
        .outerjoin(_company, _company.c.id == contact.c.company_id)
    )


def _visits(connection: Connection, where: ColumnElement[bool], limit: int, *, longest: bool) -> Behind:
    facts, work = queue_visit.c, operator_work.c
    own = {"operator": facts.operator, "outcome": facts.outcome, "wait": facts.wait, "handling": _HANDLING}
    asking = _calls(queue_visit, own).outerjoin(
        operator_work,
        (work.contact_id == facts.contact_id)
        & (work.operator == facts.operator)
        & (work.queue == facts.queue),
    )
    order = (facts.wait.desc(), facts.at) if longest else (facts.at,)
    return _behind(connection, queue_visit, asking.order_by(*order).limit(limit), where)


def _foretold(connection: Connection, where: ColumnElement[bool], limit: int) -> Behind:
    facts = foretold_wait.c
    outcome = case((facts.said, literal("told")), else_=literal("withheld"))
    asking = _calls(foretold_wait, {"outcome": outcome, "wait": facts.waited, "told": facts.told})
    return _behind(connection, foretold_wait, asking.order_by(facts.at).limit(limit), where)


def _works(
    connection: Connection, where: ColumnElement[bool], times: ColumnElement[int], limit: int
) -> Behind:
    facts = operator_work.c
    asking = _calls(operator_work, {"operator": facts.operator, "times": times, "handling": _HANDLING})
    return _behind(connection, operator_work, asking.order_by(facts.at).limit(limit), where, times)


def _behind(
    connection: Connection,
    facts: Table,
    asking: Select[Any],
    where: ColumnElement[bool],
    times: ColumnElement[int] = _UNSAID["times"],
) -> Behind:
    counting = select(func.coalesce(func.sum(times), 0)).join_from(facts, contact).where(where)
    calls = tuple(_call(each) for each in connection.execute(asking.where(where)))
    return Behind(connection.execute(counting).scalar_one(), calls)


def _call(row: Row[Any]) -> CallBehind:
    return CallBehind(
        row.call,
        datetime.fromtimestamp(row.at / 1000, UTC),
        " · ".join(each for each in (row.person, row.company) if each),
        row.number or row.number_raw,
        row.queue,
        row.operator,
        row.outcome or row.disposition or row.end_reason,
        _seconds(row.wait),
        _seconds(row.handling),
        row.times,
        _seconds(row.told),
    )


def _seconds(milliseconds: int | None) -> float | None:
    return None if milliseconds is None else milliseconds / 1000
