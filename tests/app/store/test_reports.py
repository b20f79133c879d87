"""Reports of the golden day: every cell against its calls, every group against the whole."""

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.changes import Changes
from app.domain.errors import BadInput, NotAllowed
from app.domain.house_clock import HouseClock
from app.services.report_ports import (
    GROUPS,
    VISITS,
    WORKS,
    Asked,
    CellKey,
    Thresholds,
    behind,
)
from app.store.contacts import write_contact
from app.store.reports import StoredReports
from telephony.switchboard.facts import facts_of
from telephony.switchboard.figures import Figures, figures
from telephony.switchboard.tally import EDGES, Counts, tally_of
from tests.golden_day import DAY, THRESHOLDS, golden_calls, golden_states
from tests.people import Desk, open_desk

BOSS = "supervisor"
SECONDS = {queue: Thresholds(*both) for queue, both in THRESHOLDS.items()}
FIGURES = (*VISITS, *WORKS, *(each.name for each in fields(Figures) if each.name != "counts"))


def asked(group: str = "queue", **more: object) -> Asked:
    return Asked(DAY, DAY, group, thresholds=SECONDS, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("group", GROUPS)
def test_the_calls_behind_a_cell_are_as_many_as_it_says(golden: StoredReports, group: str) -> None:
    report = golden.report(asked(group), BOSS)
    assert report.rows
    for row in (*report.rows, report.total):
        key = None if row is report.total else row.key
        for figure in FIGURES:
            count = behind(row.figures, figure)
            if count:
                found = golden.calls_behind(CellKey(report.asked, key, figure), BOSS, limit=10_000)
                assert found.count == count == sum(each.times for each in found.calls), (key, figure)


@pytest.mark.parametrize("group", GROUPS)
def test_rows_add_up_to_the_total(golden: StoredReports, group: str) -> None:
    report = golden.report(asked(group), BOSS)
    sums = Counts()
    for row in report.rows:
        sums += row.figures.counts
    assert sums == report.total.figures.counts
    for name in WORKS:
        assert sum(getattr(each.figures, name) for each in report.rows) == getattr(report.total.figures, name)


def test_a_queue_is_what_the_fold_says_of_its_calls(golden: StoredReports) -> None:
    facts = [facts_of(each) for each in golden_calls()]
    for row in golden.report(asked(), BOSS).rows:
        visits = [v for each in facts for v in each.visits if v.queue == row.key]
        works = [w for each in facts for w in each.works if w.queue == row.key]
        within, short = THRESHOLDS.get(row.key, (20, 5))
        assert row.figures == figures(tally_of(visits, works), within, short)


@pytest.mark.parametrize("seconds", [(2, 0), (20, 5), (10, 30), (1200, 1200), (30, 2)])
def test_any_seconds_of_any_queue_count_as_the_fold_counts_them(
    golden: StoredReports, seconds: tuple[int, int]
) -> None:
    """Of one queue; the others have seconds of their own, or none."""
    for queue in SECONDS:
        rest = {each: its for place, (each, its) in enumerate(SECONDS.items()) if place % 2}
        wanted = Asked(DAY, DAY, "queue", thresholds=rest | {queue: Thresholds(*seconds)})
        row = next(each for each in golden.report(wanted, BOSS).rows if each.key == queue)
        facts = [visit for call in golden_calls() for visit in facts_of(call).visits if visit.queue == queue]
        assert row.figures.counts == tally_of(facts).counts(*seconds)


def test_an_operator_has_his_states(golden: StoredReports) -> None:
    facts, states = [facts_of(each) for each in golden_calls()], golden_states()
    report = golden.report(asked("operator"), BOSS)
    assert [each.key for each in report.rows] != []
    for row in report.rows:
        works = [w for each in facts for w in each.works if w.operator == row.key]
        spans = [each for each in states if each.operator == row.key]
        assert row.figures == figures(tally_of(works=works, spans=spans))
        assert row.figures.occupancy is not None


def test_another_formula_is_another_number(golden: StoredReports) -> None:
    ours, theirs = (golden.report(asked(formula=each), BOSS).total.figures for each in ("ours", "handled"))
    assert ours.service_level != theirs.service_level
    assert theirs.service_level == ours.counts.in_time / ours.counts.answered


def test_a_choice_of_queues_and_operators(golden: StoredReports) -> None:
    whole = {each.key: each for each in golden.report(asked(), BOSS).rows}
    (only,) = golden.report(asked(queues=("sales",)), BOSS).rows
    assert only == whole["sales"]
    anna = golden.report(asked("hour", operators=("anna",)), BOSS).total.figures
    assert anna.counts == Counts()
    everybody = golden.report(asked("operator"), BOSS).rows
    assert anna.handled == next(each.figures.handled for each in everybody if each.key == "anna")
    assert golden.calls_behind(CellKey(asked(operators=("anna",)), None, "offered"), BOSS).count == 0


def test_the_distribution_of_waits_holds_everybody(golden: StoredReports) -> None:
    steps = golden.waits(asked(), BOSS)
    total = golden.report(asked(), BOSS).total.figures.counts
    assert [each.upto for each in steps] == [*EDGES, None]
    assert sum(each.answered for each in steps) == total.answered
    assert sum(each.abandoned + each.flow_outs for each in steps) == total.abandoned + total.flow_outs


def test_the_longest_wait_comes_first(golden: StoredReports) -> None:
    found = golden.calls_behind(CellKey(asked(), "support", "longest_wait"), BOSS, limit=1)
    row = next(each for each in golden.report(asked(), BOSS).rows if each.key == "support")
    assert found.calls[0].wait == row.figures.longest_wait


def test_how_often_an_hour_was(golden: StoredReports) -> None:
    weeks = Asked(date(2026, 3, 1), date(2026, 3, 10), "weekday_hour")
    rows = {each.key: each for each in golden.report(weeks, BOSS).rows}
    assert rows["1 9"].times == 2 and {each[0] for each in rows} == {"1"}
    assert {each.times for each in golden.report(asked("hour"), BOSS).rows} == {1}


def test_customers_come_by_how_often_they_called(golden: StoredReports) -> None:
    rows = golden.report(asked("customer"), BOSS).rows
    assert rows[0].key.startswith("n+3706") and rows[0].name == rows[0].key[1:]
    assert rows[0].figures.counts.offered >= rows[-1].figures.counts.offered


def test_a_known_customer_has_his_name(tmp_path: Path) -> None:
    desk: Desk = open_desk(tmp_path / "named.db")
    person = desk.add("Jonas")
    with desk.store.writing(Changes()) as connection:
        write_contact(connection, replace(golden_calls()[0], person_id=person.id))
    reports = StoredReports(desk.store)
    reports.clock = HouseClock("UTC")
    (row,) = (each for each in reports.report(asked("customer"), BOSS).rows if each.name == "Jonas")
    assert (row.key, row.name) == (f"p{person.id}", "Jonas")
    desk.close()


def test_only_supervisors_and_only_what_there_is(golden: StoredReports) -> None:
    with pytest.raises(NotAllowed):
        golden.report(asked(), "operator")
    for wrong in (asked("colour"), asked(formula="best"), Asked(DAY, date(2026, 3, 2))):
        with pytest.raises(BadInput):
            golden.report(wrong, BOSS)
    with pytest.raises(BadInput):
        golden.calls_behind(CellKey(asked(), None, "occupancy"), BOSS)
