"""What is typed is the report."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.report_times import Rhythm
from app.domain.saved_reports import SavedReport, Wanted
from app.ui.reports.book_form import BookForm

REPORT = SavedReport(
    4,
    "Month",
    Wanted("last_month"),
    Rhythm("monthly", 615, 31, "Europe/Vilnius"),
    ("a@example.org",),
    ("xlsx",),
    version=3,
)


def test_a_report_comes_out_as_it_went_in(qtbot: QtBot) -> None:
    form = BookForm()
    qtbot.addWidget(form)
    form.show_report(REPORT)
    assert form.report == REPORT
    form.show_report(SavedReport(0, "Quiet"))
    assert form.report == SavedReport(0, "Quiet") and not form.at.isVisibleTo(form)


def test_the_message_is_in_the_language_that_was_chosen_whoever_looks_at_it(qtbot: QtBot) -> None:
    form = BookForm()
    qtbot.addWidget(form)
    form.show_report(replace(REPORT, language="fa"))
    assert form.report.language == "fa"
    form.language.setCurrentIndex(form.language.findData("lt"))
    with qtbot.waitSignal(form.changed):
        form.language.activated.emit(0)
    assert form.report == replace(REPORT, language="lt")
    form.show_report(SavedReport(0, "New"))
    assert form.report.language == "en", "a new one begins with that of the window"


def test_days_belong_to_the_rhythm(qtbot: QtBot) -> None:
    form = BookForm()
    qtbot.addWidget(form)
    counts = {}
    for kind in ("daily", "weekly", "monthly"):
        form.rhythm.setCurrentIndex(form.rhythm.findData(kind))
        form.rhythm.activated.emit(0)
        counts[kind] = form.day.count() if form.day.isVisibleTo(form) else 0
    assert counts == {"daily": 0, "weekly": 7, "monthly": 31}


def test_tab_goes_through_the_fields_as_they_are_read(qtbot: QtBot) -> None:
    form = BookForm()
    qtbot.addWidget(form)
    form.show_report(REPORT)
    fields = [form.name, form.rhythm, form.day, form.at, form.to, *form.formats.values(), form.language]
    passed: list[QWidget] = []
    here: QWidget | None = form.name
    while here is not None and here not in passed:
        passed.append(here)
        here = here.nextInFocusChain()
    assert [each for each in passed if each in fields] == fields
