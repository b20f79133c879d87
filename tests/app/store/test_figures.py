"""Facts of contacts, states of operators and their sums: written once, and the same when counted again."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import Table, delete, select

from app.domain.changes import Changes
from app.store.figure_rebuild import rebuild_sums
from app.store.figure_sums import SUMS
from app.store.tables.figures import (
    operator_span,
    operator_work,
    queue_visit,
    state_sum,
    visit_sum,
    work_sum,
)
from telephony.switchboard.contact import ContactRecord, LegRecord
from telephony.switchboard.facts import StateSpan
from telephony.switchboard.ids import OperatorId
from tests.people import NOON, Desk, contact, open_desk

ANNA = OperatorId("anna")


def rows(desk: Desk, table: Table) -> list[Any]:
    with desk.store.reading() as connection:
        return [tuple(each) for each in connection.execute(select(*table.c).order_by(*table.primary_key))]


def rebuilt(desk: Desk) -> None:
    """The sums are what a count of all facts gives."""
    before = [rows(desk, each) for each in SUMS]
    assert rebuild_sums(desk.store)
    assert [rows(desk, each) for each in SUMS] == before


def answered(call: str = "c1", at: float = NOON, **more: Any) -> ContactRecord:
    legs = (
        LegRecord("queue", "support", at, at + 12.5, "answered"),
        LegRecord("ring", "anna", at + 10, at + 12.5, "answered"),
        LegRecord("talk", "anna", at + 12.5, at + 60, "customer"),
    )
    return replace(contact(call, arrived=at, operator="anna"), legs=legs, **more)


def written_up(of: ContactRecord) -> ContactRecord:
    talk = of.legs[-1]
    return replace(of, legs=(*of.legs, LegRecord("wrap_up", "anna", talk.ended, talk.ended + 20)), final=True)


def test_a_contact_is_counted_as_it_is_written(desk: Desk) -> None:
    desk.contacts.record(answered(final=False))
    slot = int(NOON) // 900
    assert rows(desk, visit_sum) == [(slot, "support", "answered", 5, 1, 12500, 12500)]
    assert rows(desk, work_sum)[0][:6] == (slot, "support", "anna", 1, 47500, 0)
    desk.contacts.record(written_up(answered()))
    assert rows(desk, visit_sum) == [(slot, "support", "answered", 5, 1, 12500, 12500)]
    assert rows(desk, work_sum)[0][:7] == (slot, "support", "anna", 1, 47500, 0, 20000)
    assert len(rows(desk, queue_visit)) == len(rows(desk, operator_work)) == 1
    rebuilt(desk)


def test_the_same_contact_again_changes_nothing(desk: Desk) -> None:
    desk.contacts.record(answered("c0", NOON + 3))
    desk.contacts.record(written_up(answered()))
    before = [rows(desk, each) for each in (queue_visit, operator_work, visit_sum, work_sum)]
    desk.contacts.record(written_up(answered()))
    assert [rows(desk, each) for each in (queue_visit, operator_work, visit_sum, work_sum)] == before


def test_a_contact_that_says_something_else_is_counted_anew(desk: Desk) -> None:
    desk.contacts.record(answered("c0", NOON + 3))
    desk.contacts.record(answered())
    gone = (LegRecord("queue", "sales", NOON, NOON + 4, "abandoned"),)
    desk.contacts.record(replace(answered(), legs=gone))
    rebuilt(desk)
    assert [each[1:5] for each in rows(desk, visit_sum)] == [
        ("sales", "abandoned", 2, 1),
        ("support", "answered", 5, 1),
    ]


def test_states_are_cut_at_quarters_and_written_once(desk: Desk) -> None:
    spans = (
        StateSpan(ANNA, "ready", "", NOON + 600, NOON + 2000),
        StateSpan(ANNA, "paused", "lunch", NOON + 2000, NOON + 2000.25),
        StateSpan(ANNA, "ready", "", NOON + 2001, NOON + 2001),
    )
    desk.contacts.record_states(spans)
    desk.contacts.record_states(spans)
    slot = int(NOON) // 900
    assert rows(desk, state_sum) == [
        (slot, "anna", "ready", "", 300_000),
        (slot + 1, "anna", "ready", "", 900_000),
        (slot + 2, "anna", "paused", "lunch", 250),
        (slot + 2, "anna", "ready", "", 200_000),
    ]
    assert len(rows(desk, operator_span)) == 2
    rebuilt(desk)


legs = some.builds(
    lambda kind, who, start, length, outcome: LegRecord(
        kind, who, NOON + start, NOON + start + length, outcome
    ),
    some.sampled_from(("queue", "ring", "talk", "hold", "wrap_up", "menu")),
    some.sampled_from(("anna", "ben", "sales")),
    some.floats(0, 3000),
    some.floats(0, 1300),
    some.sampled_from(
        ("answered", "abandoned", "overflow", "missed", "declined", "withdrawn", "transferred")
    ),
)
calls = some.builds(
    lambda n, direction, parts: replace(contact(f"c{n}"), direction=direction, legs=tuple(parts)),
    some.integers(0, 3),
    some.sampled_from(("in", "in", "out")),
    some.lists(legs, max_size=6),
)
spans = some.builds(
    lambda state, start, length: StateSpan(ANNA, state, "", NOON + start, NOON + start + length),
    some.sampled_from(("ready", "talking")),
    some.integers(0, 20).map(float),
    some.floats(0, 4000),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.lists(calls | spans, max_size=12))
def test_what_is_added_up_is_what_a_rebuild_counts(
    tmp_path: Path, of: list[ContactRecord | StateSpan]
) -> None:
    desk = open_desk(tmp_path / "sums.db")
    try:
        with desk.store.writing(Changes()) as connection:
            for table in (queue_visit, operator_work, operator_span, *SUMS):
                connection.execute(delete(table))
        for each in of:
            if isinstance(each, StateSpan):
                desk.contacts.record_states((each,))
            else:
                desk.contacts.record(each)
        rebuilt(desk)
    finally:
        desk.close()
