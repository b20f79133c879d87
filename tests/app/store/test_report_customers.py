"""Customers page by page, and who is found by name or number."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.changes import Changes
from app.domain.errors import BadInput
from app.domain.house_clock import HouseClock
from app.services.report_ports import Asked, CellKey, behind
from app.store.contacts import write_contact
from app.store.reports import StoredReports
from tests.golden_day import DAY, golden_calls
from tests.people import Desk, open_desk

BOSS = "supervisor"


def asked(group: str, find: str = "", queues: tuple[str, ...] = ()) -> Asked:
    return Asked(DAY, DAY, group, queues=queues, find=find)


def test_customers_come_page_by_page_and_all_of_them_are_told(
    golden: StoredReports, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.reports.PAGE", 7)
    everybody = golden.report(asked("customer"), BOSS)
    pages = [golden.report(asked("customer"), BOSS, page) for page in range(9)]
    assert [row for each in pages for row in each.rows] == list(everybody.rows)
    assert {(each.of, each.total) for each in pages} == {(len(everybody.rows), everybody.total)}
    assert [each.after for each in pages] == [7 * page for page in range(9)]
    beyond = golden.report(asked("customer"), BOSS, 99)
    assert beyond.rows == pages[-1].rows and beyond.after == 56


def test_a_customer_is_found_by_name_and_number_whole(tmp_path: Path) -> None:
    desk: Desk = open_desk(tmp_path / "found.db")
    person = desk.add("Žydrė Petraitė", "+37061234567")
    calls = [replace(each, person_id=None) for each in golden_calls()[:60]]
    calls[0] = replace(calls[0], person_id=person.id)
    with desk.store.writing(Changes()) as connection:
        for call in calls:
            write_contact(connection, call)
    reports = StoredReports(desk.store)
    reports.clock = HouseClock("UTC")
    known = next(each for each in reports.report(asked("customer"), BOSS).rows if each.key[0] == "p")
    for text in ("zydre", "petraite zyd", "61234567", "+370 612 345 67"):
        found = reports.report(asked("customer", find=text), BOSS)
        assert found.rows == (known,) and found.of == 1
        assert found.total.figures == known.figures
        for figure in ("offered", "answered", "handled"):
            cell = CellKey(found.asked, None, figure)
            assert reports.calls_behind(cell, BOSS).count == behind(found.total.figures, figure)
    stranger = calls[1].number
    (row,) = reports.report(asked("customer", find=stranger), BOSS).rows
    assert row.key == f"n{stranger}"
    assert reports.report(asked("customer", find="nobody like this"), BOSS).rows == ()
    assert reports.report(asked("customer", find="–"), BOSS).of == 0
    with pytest.raises(BadInput):
        reports.report(asked("queue", find="x"), BOSS)
    desk.close()
