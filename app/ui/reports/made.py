"""A report made whole: its table, its charts; the same for the screen, for files and for e-mail."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.report_times import days_before
from app.domain.saved_reports import Wanted
from app.domain.sight import Seen, everything
from app.domain.time_spent import Period
from app.services.report_ports import (
    FORETOLD,
    PAGE,
    ForetoldReport,
    Report,
    Reports,
    Row,
    Thresholds,
    WaitStep,
)
from app.ui.parts.say import week_begins
from app.ui.parts.text import Text, tr
from app.ui.people.present import House
from app.ui.reports.chart_words import (
    ARRIVALS,
    CHART_NAMES,
    TREND,
    WAITS,
    grain_of,
    heat_of,
    trend_of,
    waits_of,
)
from app.ui.reports.columns_chart import ColumnsPicture
from app.ui.reports.csv_file import csv_of
from app.ui.reports.foretold_words import CHART, CHART_NAME, columns_of, foretold_sheet
from app.ui.reports.heat_map import HeatPicture
from app.ui.reports.pdf_file import pdf_of
from app.ui.reports.picture import Picture
from app.ui.reports.present import RESOLVED_IN, about, asked_of, file_name, seconds_of, sheet_of
from app.ui.reports.sheet import Sheet
from app.ui.reports.xlsx_file import xlsx_of
from telephony.switchboard.figures import figures
from telephony.switchboard.tally import Tally

KINDS: Mapping[str, str] = {
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
}


SHOWN_CHARTS: Mapping[str, Text] = {**CHART_NAMES, CHART: CHART_NAME}
"""All charts there are, by name; a report has some of them."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which customers are wanted: those that ``find`` names, empty: everybody; ``page`` of
    ``report_ports.PAGE``, None: all of them."""

    find: str = ""
    page: int | None = 0


WHOLE = Part(page=None)


@dataclass(frozen=True, slots=True)
class Made:
    """``sheet``: in the order it came in."""

    wanted: Wanted
    days: Period
    report: Report
    sheet: Sheet
    heat: Report
    trend: Report
    waits: tuple[WaitStep, ...]
    foretold: ForetoldReport | None = None


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, and what the house calls and promises now. ``seen_of``: what he may see who saved it."""

    role: str
    names: House = House()
    thresholds: Mapping[str, Thresholds] = field(default_factory=dict)
    seen_of: Callable[[str], Seen] = lambda who: everything


def make_report(reports: Reports, wanted: Wanted, days: Period, by: Asker, part: Part = WHOLE) -> Made:
    """Asks the store; milliseconds, off the UI thread. Charts are of everybody, also where a part is."""
    everybody, role = asked_of(wanted, days, by.thresholds), by.role
    if everybody.group_by == FORETOLD:
        return _foretold(reports, wanted, days, by)
    asked = replace(everybody, find=part.find if everybody.group_by == "customer" else "")
    report = reports.report(asked, role, part.page)
    earlier = days_before(days)
    before = None
    if wanted.compared:
        before = reports.report(replace(asked, first=earlier.first, last=earlier.last), role)
    settled = (
        reports.first_contacts(asked, role, RESOLVED_IN) if asked.group_by in ("queue", "operator") else ()
    )
    return Made(
        wanted,
        days,
        report,
        sheet_of(report, by.names, before, settled),
        reports.report(replace(everybody, group_by="weekday_hour"), role),
        reports.report(replace(everybody, group_by=grain_of(days)), role),
        reports.waits(replace(everybody, group_by="queue"), role),
    )


def _foretold(reports: Reports, wanted: Wanted, days: Period, by: Asker) -> Made:
    """No operator's, and without a period before."""
    asked = replace(asked_of(wanted, days, by.thresholds), operators=())
    found = reports.foretold(asked, by.role)
    sheet = foretold_sheet(found, about(asked, by.names), by.names)
    empty = Report(asked, (), Row("", figures(Tally())))
    return Made(wanted, days, empty, sheet, empty, empty, (), found)


def make_whole(reports: Reports, made: Made, by: Asker) -> Made:
    """With all customers where only a page of them was made."""
    report = made.report
    if len(report.rows) == report.of:
        return made
    by = replace(by, thresholds=report.asked.thresholds)
    return make_report(reports, made.wanted, made.days, by, Part(report.asked.find, None))


def pictures_of(made: Made) -> dict[str, Picture]:
    if made.foretold is not None:
        chart = columns_of(made.foretold)
        return {CHART: ColumnsPicture(chart)} if chart.stacks else {}
    seconds = seconds_of(made.report.asked)
    return {
        ARRIVALS: HeatPicture(heat_of(made.heat, week_begins())),
        TREND: ColumnsPicture(trend_of(made.trend)),
        WAITS: ColumnsPicture(waits_of(made.waits, seconds.within if seconds else None)),
    }


def file_of(made: Made, sheet: Sheet, form: str) -> bytes:
    """``sheet``: as it is sorted on the screen. ``form``: a key of ``KINDS``. Paper has a page's worth of
    customers, and says so."""
    if form == "pdf":
        return pdf_of(_for_paper(sheet), _worth(made))
    return xlsx_of(sheet) if form == "xlsx" else csv_of(sheet)


def _for_paper(sheet: Sheet) -> Sheet:
    if len(sheet.rows) <= PAGE:
        return sheet
    said = tr("The first {n} of %n customer(s); Excel and CSV have all.", "", len(sheet.rows)).of(n=str(PAGE))
    return replace(sheet, rows=sheet.rows[:PAGE], about=(*sheet.about, said))


def _worth(made: Made) -> Sequence[Picture]:
    """A chart of nothing is left out."""
    if made.report.asked.find:
        return ()
    return [each for each in pictures_of(made).values() if made.sheet.rows and each.marks]


def name_of(made: Made, form: str) -> str:
    return file_name(made.report.asked.group_by, made.days, form)
