"""A report as a sheet: columns by what it is about, formulas printed, nothing where nothing is."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.time_spent import Period
from app.services.report_ports import FORETOLD, Asked, FirstContact, Report, Row, Thresholds
from app.services.report_ports import GROUPS as ALL_GROUPS
from app.ui.parts.say import say
from app.ui.people.present import House
from app.ui.reports.present import GROUPS, file_name, formula_name, reaches, row_name, seconds_of, sheet_of
from app.ui.reports.sheet import TOTAL
from telephony.switchboard.facts import ABANDONED, ANSWERED, FLOW_OUT, Visit
from telephony.switchboard.figures import SERVICE_LEVELS, Figures, figures
from telephony.switchboard.tally import tally_of

ASKED = Asked(date(2026, 1, 1), date(2026, 1, 31))
NAMES = House(operators=(("anna", "Anna"),), queues=(("support", "Support LT"),))


def published_day(formula: str = "ours") -> Figures:
    """O=100, A=82, A_T=70, B=15, B_T=10, S=4, F=3 of which 1 within T."""
    kinds = ((70, 4, ANSWERED), (12, 30, ANSWERED), (4, 3, ABANDONED), (6, 9, ABANDONED), (5, 40, ABANDONED),
             (1, 8, FLOW_OUT), (2, 99, FLOW_OUT))  # fmt: skip
    visits = [Visit("support", 0, wait, outcome) for count, wait, outcome in kinds for _ in range(count)]
    return figures(tally_of(visits), formula=formula)


def report(formula: str = "ours", group_by: str = "queue") -> Report:
    day = published_day(formula)
    nothing = Row("sales", figures(tally_of()))
    return Report(
        replace(ASKED, formula=formula, group_by=group_by), (Row("support", day), nothing), Row("", day)
    )


@pytest.mark.parametrize(
    ("formula", "level"),
    [("ours", 0.7292), ("negative", 0.70), ("positive", 0.80), ("ignored", 0.7778), ("handled", 0.8537),
     ("amazon_2021", 0.81), ("perf2", 0.8247), ("genesys_printed", 0.8974)],
)  # fmt: skip
def test_the_published_day_reads_as_its_formula_says(qapp: object, formula: str, level: float) -> None:
    sheet = sheet_of(report(formula), NAMES)
    value = sheet.total.values[sheet.place("service_level") - 1]
    assert value == pytest.approx(level, abs=0.00005)
    assert SERVICE_LEVELS[formula].formula in say(sheet.notes[0]) and "T = 20 s, S = 5 s" in say(
        sheet.notes[0]
    )
    assert sheet.columns[sheet.place("service_level")].tip == SERVICE_LEVELS[formula].formula


def test_rows_without_any_figure_are_left_out(qapp: object) -> None:
    sheet = sheet_of(report(), NAMES)
    assert [(row.key, say(row.words)) for row in sheet.rows] == [("support", "Support LT")]
    assert sheet.total.key == TOTAL


def test_differences_stand_beside_and_new_rows_had_nothing(qapp: object) -> None:
    sheet = sheet_of(report(), NAMES, Report(ASKED, (), Row("", figures(tally_of()))))
    row, places = sheet.rows[0], {each.name: place - 1 for place, each in enumerate(sheet.columns)}
    assert row.values[places["offered±"]] == 100
    assert row.values[places["service_level±"]] is None
    same = sheet_of(report(), NAMES, report())
    assert [same.rows[0].values[places[name]] for name in ("offered±", "service_level±")] == [0, 0]


def test_first_contacts_are_shares_of_those_that_are_settled(qapp: object) -> None:
    sheet = sheet_of(report(), NAMES, settled=[FirstContact("support", 10, 8), FirstContact("gone", 10, 4)])
    assert (sheet.rows[0].values[-1], sheet.total.values[-1]) == (0.8, 0.6)
    assert sheet_of(report(), NAMES).rows[0].values[-1] is None
    assert "Settled" in say(sheet.notes[-1])


def test_work_stands_alone_where_it_is_of_operators(qapp: object) -> None:
    names = [each.name for each in sheet_of(report(group_by="operator"), NAMES).columns]
    assert "occupancy" in names and "service_level" not in names


@pytest.mark.parametrize(
    ("group_by", "key", "words"),
    [("queue", "support", "Support LT"), ("queue", "", "No queue"), ("operator", "anna", "Anna"),
     ("operator", "", "Nobody"), ("hour", "8", "08:00–09:00"), ("customer", "", "Withheld"),
     ("customer", "n+37061234567", "+37061234567")],
)  # fmt: skip
def test_names_of_rows(qapp: object, group_by: str, key: str, words: str) -> None:
    assert words in say(row_name(Row(key, published_day()), group_by, NAMES))


def test_groups_are_those_of_the_store() -> None:
    assert set(GROUPS) <= {*ALL_GROUPS, FORETOLD}


def test_a_formula_names_its_source(qapp: object) -> None:
    assert say(formula_name("perf2")) == "Asterisk app_queue ServicelevelPerf2 · (A_T + B_T) / (A + B)"


def test_files_are_named_by_their_days() -> None:
    month = Period(date(2026, 1, 1), date(2026, 1, 31))
    assert file_name("queue", month, "pdf") == "report-queue-2026-01-01--2026-01-31.pdf"
    assert reaches(month, date(2026, 1, 31)) and not reaches(month, date(2026, 2, 1))


def test_seconds_of_each_queue_are_printed_where_they_differ(qapp: object) -> None:
    different = {"support": Thresholds(20, 5), "sales": Thresholds(30, 0)}
    found = report()
    sheet = sheet_of(replace(found, asked=replace(found.asked, thresholds=different)), NAMES)
    assert "T/S in seconds: Support LT 20/5, sales 30/0" in say(sheet.notes[0])
    one = replace(found.asked, thresholds=different, queues=("sales",))
    assert seconds_of(one) == Thresholds(30, 0)
    assert "T = 30 s, S = 0 s" in say(sheet_of(replace(found, asked=one), NAMES).notes[0])
