"""Every figure of the golden day, against a spreadsheet that counts the same legs by formulas of its own.

The formulas are reckoned by pycel, which knows nothing of this program; a person can open the file in any
office program and read them.
"""

from dataclasses import fields
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pycel import ExcelCompiler

from app.domain.house_clock import HouseClock
from app.services.report_ports import Asked
from app.store.reports import StoredReports
from telephony.switchboard.facts import facts_of
from telephony.switchboard.figures import SERVICE_LEVELS, Figures, figures
from telephony.switchboard.foretold import truth_of
from telephony.switchboard.tally import Tally, tally_of
from tests.golden_day import DAY, OPERATORS, QUEUES, THRESHOLDS, golden_calls, golden_states
from tests.golden_sheet import FIRST_FIGURES, FORETOLD_FIGURES, OPERATOR_FIGURES, PATH, QUEUE_FIGURES, make
from tests.people import open_desk

FACTS = [facts_of(each) for each in golden_calls()]
SETTINGS = {"T", "s", "hold_time"}
"""Columns that are no figure of ours."""


@pytest.fixture(scope="module")
def sheet() -> ExcelCompiler:
    return ExcelCompiler(filename=str(PATH))


def said(sheet: ExcelCompiler, title: str, names: dict[str, str | None], line: int) -> dict[str, float]:
    """Figure → what the spreadsheet says."""
    found = sheet.evaluate([f"{title}!{_letter(n)}{line}" for n in range(2, len(names) + 2)])
    return dict(zip(names, found, strict=True))


def _letter(n: int) -> str:
    return chr(64 + n) if n <= 26 else "A" + chr(64 + n - 26)


@pytest.mark.parametrize("queue", QUEUES)
def test_every_figure_of_a_queue(sheet: ExcelCompiler, queue: str) -> None:
    visits = [v for each in FACTS for v in each.visits if v.queue == queue]
    works = [w for each in FACTS for w in each.works if w.queue == queue]
    tally, (within, short) = tally_of(visits, works), THRESHOLDS[queue]
    ours = figures(tally, within, short)
    for name, value in said(sheet, "Queues", QUEUE_FIGURES, 2 + QUEUES.index(queue)).items():
        if name not in SETTINGS:
            assert value == pytest.approx(_figure(ours, tally, name, (within, short)), abs=1e-6), name


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_figure_of_an_operator(sheet: ExcelCompiler, operator: str) -> None:
    works = [w for each in FACTS for w in each.works if w.operator == operator]
    spans = [each for each in golden_states() if each.operator == operator]
    ours = figures(tally_of(works=works, spans=spans))
    found = said(sheet, "Operators", dict(OPERATOR_FIGURES), 2 + OPERATORS.index(operator))
    for name, value in found.items():
        # Ours are whole milliseconds, a spreadsheet's seconds are floats: sums differ in the last of them.
        assert value == pytest.approx(getattr(ours, name), abs=0.02), name


@pytest.mark.parametrize("queue", QUEUES)
def test_every_figure_of_announced_waits(sheet: ExcelCompiler, queue: str) -> None:
    ours = truth_of(each for call in golden_calls() for each in call.foretold if each.queue == queue)
    found = said(sheet, "Announced", dict(FORETOLD_FIGURES), 2 + QUEUES.index(queue))
    assert found.keys() == {each.name for each in fields(ours)} and ours.came > 20
    for name, value in found.items():
        assert value == pytest.approx(getattr(ours, name), abs=1e-6), name


def test_every_figure_of_first_contacts(sheet: ExcelCompiler, tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "day.db")
    desk.contacts.record_all(golden_calls())
    reports = StoredReports(desk.store)
    reports.clock = HouseClock("UTC")
    asked = (Asked(DAY, DAY, group) for group in ("queue", "operator"))
    ours = {each.key: each for group in asked for each in reports.first_contacts(group, "supervisor")}
    desk.close()
    for line, key in enumerate((*QUEUES, *OPERATORS), start=2):
        assert 10 < ours[key].once < ours[key].settled - 10
        for name, value in said(sheet, "'First contacts'", dict(FIRST_FIGURES), line).items():
            assert value == pytest.approx(getattr(ours[key], name)), (key, name)


def _figure(ours: Figures, tally: Tally, name: str, seconds: tuple[float, float]) -> float | None:
    formula = "handled" if name == "handled_only" else name
    if formula in SERVICE_LEVELS and name != "handled":
        return figures(tally, *seconds, formula).service_level
    found: float | None = getattr(ours if hasattr(ours, name) else ours.counts, name)
    return found


def test_the_file_is_the_one_that_is_made(tmp_path: Path) -> None:
    make(tmp_path / "again.xlsx")
    again, kept = load_workbook(tmp_path / "again.xlsx"), load_workbook(PATH)
    assert again.sheetnames == kept.sheetnames
    for title in kept.sheetnames:
        assert list(again[title].values) == list(kept[title].values), title
    assert set(SERVICE_LEVELS) - {"handled"} < set(QUEUE_FIGURES)
