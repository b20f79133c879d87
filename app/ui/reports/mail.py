"""A report as a message: what the exchange's side sends when its time has come."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.saved_reports import DueReport, period_of
from app.services.mail_ports import Attachment
from app.services.report_ports import Reports
from app.ui.parts.clean import clean
from app.ui.parts.say import towards
from app.ui.parts.text import Moment, Shown, tr
from app.ui.reports.csv_file import file_words
from app.ui.reports.made import KINDS, Asker, Made, file_of, make_report, name_of
from app.ui.reports.sheet import shown

Local = Callable[[datetime], datetime]


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    files: tuple[Attachment, ...]


def letter_of(due: DueReport, reports: Reports, by: Asker, local: Local) -> Letter:
    """In the language of the application. ``local``: by the house's clock; the days are seen from when the
    report was due, not from when it is made."""
    report = due.report
    made = make_report(reports, report.wanted, period_of(report.wanted, local(due.due).date()), by)
    about = made.sheet.about[0]
    files = [
        Attachment(name_of(made, each), file_of(made, made.sheet, each), KINDS[each])
        for each in report.formats
    ]
    subject = file_words((clean(report.name, 80), about))
    return Letter(subject, "\n".join(map(_line, _lines(due, made, local))) + "\n", tuple(files))


def _line(words: Shown) -> str:
    """In a language that is read from the right each line is, also one that begins with a name."""
    return towards(file_words(words))


def _lines(due: DueReport, made: Made, local: Local) -> Sequence[Shown]:
    lines: list[Shown] = [made.sheet.title, *made.sheet.about, ""]
    if not made.sheet.rows:
        lines.append(tr("No calls in these days."))
    for column, value in zip(made.sheet.columns[1:], made.sheet.total.values, strict=True):
        lines.append(tr("{title}: {value}").of(title=column.title, value=shown(column.kind, value)))
    lines += ["", *made.sheet.notes]
    if due.missed > 0:
        at = local(due.due)
        said = tr(
            "Due {day} at {time}. Nobody was there to send it %n time(s) before: this one makes up for them.",
            "",
            due.missed,
        )
        lines += ["", said.of(day=Moment(at, "date"), time=Moment(at, "time"))]
    return lines
