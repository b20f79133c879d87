"""The columns are what the fold counts, in its order: rows are made into counts by place."""

from dataclasses import fields

from app.store.tables.figures import (
    STATE_KEY,
    VISIT_KEY,
    WORK_KEY,
    WORK_SUMS,
    state_sum,
    visit_sum,
    work_sum,
)
from telephony.switchboard.tally import StateCount, VisitCount, WorkCount


def test_sums_are_counts_by_slot() -> None:
    assert (*VISIT_KEY, "visits", "waited", "longest") == tuple(visit_sum.c.keys())
    assert ("slot", *(each.name for each in fields(VisitCount))) == tuple(visit_sum.c.keys())
    assert ("operator", "queue", *WORK_SUMS) == tuple(each.name for each in fields(WorkCount))
    assert (*WORK_KEY, *WORK_SUMS) == tuple(work_sum.c.keys())
    assert ("slot", *(each.name for each in fields(StateCount))) == tuple(state_sum.c.keys())


def test_their_keys_are_their_tables_keys() -> None:
    for table, key in ((visit_sum, VISIT_KEY), (work_sum, WORK_KEY), (state_sum, STATE_KEY)):
        assert tuple(table.primary_key.c.keys()) == key
