"""What saved reports say: what they ask for, when they are sent, how it went the last time. No Qt."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from app.domain.report_times import DAILY, MONTHLY, WEEKLY, Rhythm
from app.domain.saved_reports import FAILED, HANDING, SENT, WORKING, ReportRun, SavedReport, Wanted
from app.services.mail_ports import KeptMail
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.reports.present import GROUPS, PERIODS

COLUMNS = (
    Column(tr("Name")),
    Column(tr("What it shows"), 170),
    Column(tr("Sent next"), 190),
    Column(tr("Last time"), 250),
)
NEVER = ""
RHYTHMS: Mapping[str, Text] = {
    NEVER: tr("to nobody"),
    DAILY: tr("every day"),
    WEEKLY: tr("every week"),
    MONTHLY: tr("every month"),
}
FORMATS: Mapping[str, Text] = {"pdf": tr("PDF"), "xlsx": tr("Excel"), "csv": tr("CSV")}
NO_REPORTS = CardMessage(
    "empty",
    tr("No reports are saved."),
    tr("Choose days, rows and filters in the room, then give them a name here."),
)
_RUNS: Mapping[str, tuple[Text, str]] = {
    WORKING: (tr("being made"), "info"),
    HANDING: (
        tr("Broke off while it was handed over: it may have gone out. Send it again if nobody has it."),
        "warn",
    ),
    SENT: (tr("sent {when}"), "ok"),
    FAILED: (tr("failed {when}: {why}"), "bad"),
}


def report_rows(
    reports: Iterable[SavedReport], now: datetime, kept: Iterable[KeptMail] = ()
) -> tuple[Row, ...]:
    """``kept``: what waits in the outbox."""
    waiting = {each.subject: each for each in kept}
    return tuple(
        Row(
            str(each.id),
            (
                Cell(clean(each.name, 80), tip=clean(each.name, 80)),
                Cell(shows(each.wanted), "muted"),
                Cell(next_time(each, now), "" if each.rhythm else "muted"),
                run_cell(each.last, now, waiting),
            ),
        )
        for each in reports
    )


def shows(wanted: Wanted) -> Shown:
    return (GROUPS[wanted.group_by], PERIODS[wanted.period])


def next_time(report: SavedReport, now: datetime) -> Shown:
    if report.rhythm is None:
        return tr("is not sent")
    return moment(report.rhythm, report.rhythm.next(now))


def moment(rhythm: Rhythm, at: datetime) -> Shown:
    here = rhythm.local(at)
    return (Moment(here, "weekday"), Moment(here, "date"), Moment(here, "time"))


def run_words(run: ReportRun | None, now: datetime, kept: Iterable[KeptMail] = ()) -> Shown:
    return run_cell(run, now, {each.subject: each for each in kept}).text


def run_cell(run: ReportRun | None, now: datetime, waiting: Mapping[str, KeptMail]) -> Cell:
    if run is None:
        return Cell(tr("not yet"), "muted")
    words, tone = _RUNS[run.state]
    said: Shown = words.of(when=when(run.ended or run.due, now.timestamp()), why=clean(run.detail, 300))
    if run.state == SENT and (mail := waiting.get(run.subject)) is not None:
        said, tone = mail_words(mail), "warn"
    if run.missed > 0:
        said = (said, tr("%n time(s) before it nobody was there", "", run.missed))
    return Cell(said, tone, dot=True, tip=said)


def mail_words(mail: KeptMail) -> Shown:
    """Handed to the outbox, not to everybody yet."""
    if mail.refused:
        whom = ", ".join(f"{address}: {said}" for address, said in mail.refused)
        return tr("the mail server refused {whom}").of(whom=clean(whom, 200))
    return tr("waits for the mail server: {why}").of(why=clean(mail.error, 200) or "…")


def addresses(text: str) -> tuple[str, ...]:
    """As typed: with commas, semicolons, spaces or lines between."""
    for mark in ",;\n\t":
        text = text.replace(mark, " ")
    return tuple(dict.fromkeys(text.split()))
