"""Facts of calls and states of operators written, and their sums kept in the same transaction.

New facts are added to the sums; where a contact is written anew and says something else, the few sums it
touches are counted again from the facts. Either way they are what a count of all facts would give
(``figure_rebuild``).
"""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, select

from app.store.figure_sums import (
    SLOT_MS,
    Rows,
    add_states,
    add_visits,
    add_works,
    by_slot,
    recount_visits,
    recount_works,
)
from app.store.sqlite import Prepared, insert_new, upsert
from app.store.tables.figures import WORK_SUMS, operator_span, operator_work, queue_visit
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.facts import StateSpan, Visit, Work, facts_of
from telephony.switchboard.tally import milliseconds, visit_count, work_count

_MINE: dict[Table, ColumnElement[bool]] = {
    each: each.c.contact_id == bindparam("of_contact") for each in (queue_visit, operator_work)
}
_VISITS = Prepared(select(*queue_visit.c).where(_MINE[queue_visit]).order_by(queue_visit.c.position))
_WORKS = Prepared(select(*operator_work.c).where(_MINE[operator_work]))
_WRITE = {each: Prepared(upsert(each, *each.primary_key.c.keys())) for each in (queue_visit, operator_work)}
_SPANS = Prepared(insert_new(operator_span).returning(operator_span.c.started))


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
        add_visits(connection, visits)
    elif before != visits:
        connection.execute(delete(queue_visit).where(_MINE[queue_visit]), {"of_contact": contact_id})
        _WRITE[queue_visit].write(connection, visits)
        for cell in {_cell(each) for each in (*before, *visits)}:
            recount_visits(connection, *cell)


def _write_works(connection: Connection, contact_id: int, works: Rows) -> None:
    before = {
        _key(each): each for each in _named(operator_work, _WORKS.read(connection, of_contact=contact_id))
    }
    if before.keys() <= {_key(each) for each in works}:  # as when the after-call work is over
        _WRITE[operator_work].write(connection, works)
        add_works(connection, [_more(each, before.get(_key(each))) for each in works])
        return
    connection.execute(delete(operator_work).where(_MINE[operator_work]), {"of_contact": contact_id})
    _WRITE[operator_work].write(connection, works)
    for cell, operator in {(_cell(each), each["operator"]) for each in (*before.values(), *works)}:
        recount_works(connection, *cell, operator)


def write_spans(connection: Connection, spans: Iterable[StateSpan]) -> None:
    """Those that are not there yet."""
    for span in spans:
        started, ended = milliseconds(span.started), milliseconds(span.ended)
        row = {"operator": span.operator, "started": started, "ended": ended}
        row |= {"state": span.state, "code": span.code}
        if ended > started and _SPANS.read(connection, **row):
            add_states(connection, by_slot(row))


def _named(table: Table, rows: Iterable[tuple[Any, ...]]) -> list[dict[str, Any]]:
    names = table.c.keys()
    return [dict(zip(names, row, strict=True)) for row in rows]


def _key(work: Mapping[str, Any]) -> tuple[int, str, str]:
    return work["at"], work["queue"], work["operator"]


def _more(work: Mapping[str, Any], before: Mapping[str, Any] | None) -> dict[str, Any]:
    """What it adds to the sums, where it said ``before`` until now."""
    return {**work, **{name: work[name] - before[name] for name in WORK_SUMS}} if before else dict(work)


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
