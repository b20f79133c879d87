"""Announced waits against true ones: the columns of the report, its sheet and its chart. No Qt."""

from collections.abc import Mapping

from app.services.report_ports import ForetoldReport, ForetoldRow
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.people.present import House
from app.ui.reports.chart_values import Columns, Mark, Stack
from app.ui.reports.sheet import TOTAL, Sheet, SheetColumn, SheetRow
from telephony.switchboard.forecast import LONG, STEPS
from telephony.switchboard.foretold import FORETOLD_FORMULAS

CHART = "foretold"
CHART_NAME = tr("What was told and what came true")
COLUMNS: Mapping[str, tuple[Text, str, int]] = {
    "told": (tr("Told a wait"), "count", 92),
    "came": (tr("Picked up"), "count", 96),
    "close": (tr("True", "an announced wait"), "count", 62),
    "close_share": (tr("Share true", "of announced waits"), "share", 98),
    "sooner": (tr("Sooner"), "count", 70),
    "later": (tr("Later"), "count", 70),
    "told_mean": (tr("Told", "mean wait"), "seconds", 70),
    "waited_mean": (tr("Waited", "mean wait"), "seconds", 76),
    "error_median": (tr("Median error"), "seconds", 100),
    "error_80": (tr("Error, 4 of 5"), "seconds", 100),
    "withheld": (tr("Withheld"), "count", 84),
    "withheld_share": (tr("Share withheld"), "share", 108),
}
"""Name, kind, pixels; by the fields of ``Truth``."""
TIPS: Mapping[str, Text] = {
    "told": tr("Callers who were told how long they will wait; the first time in each queue counts."),
    "came": tr("Those of them whom somebody picked up there: of the others it is not known."),
    "close": tr("Off by a third of what was told at most."),
    "withheld": tr("Nothing was said, because what was foreseen had been off by more than half."),
}
PILES = (
    (tr("true within a third"), "info", "full"),
    (tr("sooner"), "muted", "lying"),
    (tr("later"), "bad", "aslant"),
)
NOTES = (
    tr(
        "Waited counts from the announcement until somebody picks up. True: off by a third of what was told"
        " at most; “less than a minute” and “more than half an hour” are true in all their width."
    ),
    tr(
        "Withheld: nothing was said, because the last 50 forecasts of the queue together were off by more"
        " than half of what was waited."
    ),
)


def foretold_sheet(report: ForetoldReport, about: tuple[Shown, ...], names: House) -> Sheet:
    columns = [SheetColumn("name", tr("Queue"), "text", width=0)]
    for name, (title, kind, width) in COLUMNS.items():
        tip: Shown = FORETOLD_FORMULAS[name] if name in FORETOLD_FORMULAS else TIPS.get(name, "")
        columns.append(SheetColumn(name, title, kind, name, tip, width))
    formulas = tuple(
        tr("{title} = {formula}").of(title=COLUMNS[name][0], formula=formula)
        for name, formula in FORETOLD_FORMULAS.items()
    )
    return Sheet(
        tr("Announced waits and what came true"),
        about,
        tuple(columns),
        tuple(_line(each, each.key, names.queue(each.key) or each.key) for each in report.rows),
        _line(report.total, TOTAL, tr("Together")),
        (formulas, *NOTES),
    )


def _line(row: ForetoldRow, key: str, words: Shown) -> SheetRow:
    return SheetRow(key, words, tuple(getattr(row.truth, name) for name in COLUMNS))


def columns_of(report: ForetoldReport) -> Columns:
    """A column for each wait that was told; the line is the share that was true."""
    stacks = tuple(_stack(each) for each in report.steps if each.truth.came)
    return Columns(CHART_NAME, stacks, tr("Share true", "of announced waits"), piles=PILES)


def _stack(row: ForetoldRow) -> Stack:
    truth = row.truth
    told = told_words(float(row.key))
    said = tr(
        "told {time}: {close} true, {sooner} sooner, {later} later, half of them off by {error} at most"
    )
    words = said.of(
        time=told,
        close=str(truth.close),
        sooner=str(truth.sooner),
        later=str(truth.later),
        error=lasted(round(truth.error_median or 0)),
    )
    mark = Mark(words, f"told {row.key}")
    return Stack(told, truth.close, truth.sooner, truth.later, mark, truth.close_share)


def told_words(seconds: float) -> str:
    """As short as a column's name: what is longer than all steps has no number of its own."""
    return f"> {lasted(STEPS[-1])}" if seconds == LONG else lasted(seconds)
