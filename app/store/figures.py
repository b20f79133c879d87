"""Facts of calls and states of operators written, and their sums kept in the same transaction.

New facts are added to the sums; where a contact is written anew and says something else, the few sums it
touches are counted again from the facts. Either way they are what a count of all facts would give
(``rebuild_sums``).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    true,
    update,
)

from app.store.sqlite import Prepared, adding, insert_new, upsert
from app.store.tables.figures import (
    STATE_KEY,
    VISIT_KEY,
    WORK_KEY,
    WORK_SUMS,
    operator_span,
    operator_work,
    queue_visit,
    state_sum,
    visit_sum,
    work_sum,
)
from app.store.tables.history import contact as contacts
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import StateSpan, Visit, Work, facts_of
from telephony.switchboard.tally import SLOT, milliseconds, visit_count, work_count

SLOT_MS = SLOT * 1000
_MINE: dict[Table, ColumnElement[bool]] = {
    each: each.c.contact_id == bindparam("of_contact") for each in (queue_visit, operator_work)
}
_VISITS = Prepared(select(*queue_visit.c).where(_MINE[queue_visit]).order_by(queue_visit.c.position))
_WORKS = Prepared(select(*operator_work.c).where(_MINE[operator_work]))
_WRITE = {each: Prepared(upsert(each, *each.primary_key.c.keys())) for each in (queue_visit, operator_work)}
_ADD = {
    visit_sum: Prepared(adding(visit_sum, VISIT_KEY, largest=("longest",))),
    work_sum: Prepared(adding(work_sum, WORK_KEY)),
    state_sum: Prepared(adding(state_sum, STATE_KEY)),
}
_SPANS = Prepared(insert_new(operator_span).returning(operator_span.c.started))
Rows = Sequence[dict[str, Any]]


def write_facts(connection: Connection, contact_id: int, contact: ContactRecord) -> None:
    """In place of what this contact's facts were."""
    facts = facts_of(contact)
    _write_visits(
        connection, contact_id, [_visit(contact_id, n, each) for n, each in enumerate(facts.visits)]
    )
    _write_works(connection, contact_id, [_work(contact_id, each) for each in facts.works])


def _write_visits(connection: Connection, contact_id: int, visits: Rows) -> None:
    before = _named(queue_visit, _VISITS.read(connection, of_contact=contact_id))
    if not before:
        _WRITE[queue_visit].write(connection, visits)
        _ADD[visit_sum].write(connection, [_visit_sum(each) for each in visits])
    elif before != visits:
        connection.execute(delete(queue_visit).where(_MINE[queue_visit]), {"of_contact": contact_id})
        _WRITE[queue_visit].write(connection, visits)
        for cell in {_cell(each) for each in (*before, *visits)}:
            _recount_visits(connection, *cell)


def _write_works(connection: Connection, contact_id: int, works: Rows) -> None:
    before = {
        _key(each): each for each in _named(operator_work, _WORKS.read(connection, of_contact=contact_id))
    }
    if before.keys() <= {_key(each) for each in works}:  # as when the after-call work is over
        _WRITE[operator_work].write(connection, works)
        _ADD[work_sum].write(connection, [_more(each, before.get(_key(each))) for each in works])
        return
    connection.execute(delete(operator_work).where(_MINE[operator_work]), {"of_contact": contact_id})
    _WRITE[operator_work].write(connection, works)
    for cell, operator in {(_cell(each), each["operator"]) for each in (*before.values(), *works)}:
        _recount_works(connection, cell, operator)


def write_spans(connection: Connection, spans: Iterable[StateSpan]) -> None:
    """Those that are not there yet."""
    for span in spans:
        started, ended = milliseconds(span.started), milliseconds(span.ended)
        row = {"operator": span.operator, "started": started, "ended": ended}
        row |= {"state": span.state, "code": span.code}
        if ended > started and _SPANS.read(connection, **row):
            _ADD[state_sum].write(connection, _by_slot(row))


def rebuild_sums(connection: Connection) -> None:
    """From all facts. What was counted step by step is the same (a test says so)."""
    for table in (visit_sum, work_sum, state_sum):
        connection.execute(delete(table))
    _count_visits(connection, true())
    _count_works(connection, true())
    for row in _named(operator_span, connection.execute(select(*operator_span.c)).all()):
        _ADD[state_sum].write(connection, _by_slot(row))


def forget_facts(connection: Connection) -> None:
    """Of all contacts; they are counted anew bit by bit."""
    for table in (queue_visit, operator_work, visit_sum, work_sum):
        connection.execute(delete(table))
    connection.execute(update(contacts).values(counted=False))


def _named(table: Table, rows: Iterable[tuple[Any, ...]]) -> list[dict[str, Any]]:
    names = table.c.keys()
    return [dict(zip(names, row, strict=True)) for row in rows]


def _key(work: Mapping[str, Any]) -> tuple[int, str, str]:
    return work["at"], work["queue"], work["operator"]


def _visit_sum(visit: Mapping[str, Any]) -> dict[str, Any]:
    wait = visit["wait"]
    return {**visit, "slot": visit["at"] // SLOT_MS, "visits": 1, "waited": wait, "longest": wait}


def _more(work: Mapping[str, Any], before: Mapping[str, Any] | None) -> dict[str, Any]:
    """What it adds to the sums, where it said ``before`` until now."""
    row = {**work, "slot": work["at"] // SLOT_MS}
    return row | {name: work[name] - before[name] for name in WORK_SUMS} if before else row


def _cell(row: Mapping[str, Any]) -> tuple[int, str]:
    return row["at"] // SLOT_MS, row["queue"]


def _visit(contact_id: int, position: int, visit: Visit) -> dict[str, Any]:
    count = visit_count(visit)
    return {
        "contact_id": contact_id,
        "position": position,
        "at": milliseconds(visit.at),
        "queue": visit.queue,
        "outcome": visit.outcome,
        "edge": count.edge,
        "wait": count.waited,
        "operator": visit.operator,
    }


def _work(contact_id: int, work: Work) -> dict[str, Any]:
    count = work_count(work)
    row = {
        "contact_id": contact_id,
        "operator": work.operator,
        "queue": work.queue,
        "at": milliseconds(work.at),
    }
    return row | {name: getattr(count, name) for name in WORK_SUMS}


def _by_slot(span: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The stretch cut at every quarter of an hour."""
    rows, at = list[dict[str, Any]](), span["started"]
    while at < span["ended"]:
        slot = at // SLOT_MS
        until = min(span["ended"], (slot + 1) * SLOT_MS)
        row = {"slot": slot, "operator": span["operator"], "state": span["state"], "code": span["code"]}
        rows.append(row | {"time": until - at})
        at = until
    return rows


def _recount_visits(connection: Connection, slot: int, queue: str) -> None:
    sums = visit_sum.c
    connection.execute(delete(visit_sum).where(sums.slot == slot, sums.queue == queue))
    _count_visits(connection, _in_slot(queue_visit.c.at, slot) & (queue_visit.c.queue == queue))


def _recount_works(connection: Connection, cell: tuple[int, str], operator: str) -> None:
    slot, queue = cell
    sums, facts = work_sum.c, operator_work.c
    mine = (sums.queue == queue) & (sums.operator == operator)
    connection.execute(delete(work_sum).where(sums.slot == slot, mine))
    these = (facts.queue == queue) & (facts.operator == operator)
    _count_works(connection, _in_slot(facts.at, slot) & these)


def _in_slot(at: ColumnElement[int], slot: int) -> ColumnElement[bool]:
    return (at >= slot * SLOT_MS) & (at < (slot + 1) * SLOT_MS)


def _count_visits(connection: Connection, where: ColumnElement[bool]) -> None:
    facts, slot = queue_visit.c, queue_visit.c.at // SLOT_MS
    key = (slot, facts.queue, facts.outcome, facts.edge)
    counted = select(*key, func.count(), func.sum(facts.wait), func.max(facts.wait))
    names = (*VISIT_KEY, "visits", "waited", "longest")
    connection.execute(insert(visit_sum).from_select(names, counted.where(where).group_by(*key)))


def _count_works(connection: Connection, where: ColumnElement[bool]) -> None:
    facts, slot = operator_work.c, operator_work.c.at // SLOT_MS
    key = (slot, facts.queue, facts.operator)
    counted = select(*key, *(func.sum(facts[name]) for name in WORK_SUMS))
    names = (*WORK_KEY, *WORK_SUMS)
    connection.execute(insert(work_sum).from_select(names, counted.where(where).group_by(*key)))
