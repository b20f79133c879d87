"""Reports that are kept under a name, and sent by e-mail at their times."""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.errors import BadInput
from app.domain.report_times import FIXED, PERIODS, Rhythm, days_of
from app.domain.texts import tr
from app.domain.time_spent import Period

FORMATS = ("pdf", "xlsx", "csv")
LONGEST_NAME = 80
MOST_ADDRESSES = 50
WORKING, HANDING, SENT, FAILED = STATES = ("working", "handing", "sent", "failed")
"""``handing``: written to the outbox at this moment; who finds it later cannot know whether it was."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a report asks for, with days that move: ``first`` and ``last`` (ISO) count only for ``days``.
    ``compared``: beside the period before."""

    period: str = "last_7"
    group_by: str = "queue"
    queues: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()
    formula: str = "ours"
    compared: bool = False
    first: str = ""
    last: str = ""


def period_of(wanted: Wanted, today: date) -> Period:
    """The days it is about, seen from ``today``."""
    if wanted.period != FIXED:
        return days_of(wanted.period, today)
    return Period(date.fromisoformat(wanted.first), date.fromisoformat(wanted.last))


@dataclass(frozen=True, slots=True)
class ReportRun:
    """One time that it was due. ``missed``: how many times before it nobody was there to send it.
    ``subject``: of its message, by which the outbox names it. ``detail``: why it failed."""

    due: datetime
    state: str
    ended: datetime | None = None
    missed: int = 0
    subject: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SavedReport:
    """``id`` 0 for a new one. ``rhythm`` None: it is sent to nobody. ``since``: from when its times count.
    ``language``: of its words. ``last``: its newest run. ``who`` saved it:
    it has what he may see."""

    id: int
    name: str
    wanted: Wanted = field(default_factory=Wanted)
    rhythm: Rhythm | None = None
    to: tuple[str, ...] = ()
    formats: tuple[str, ...] = ("pdf",)
    language: str = "en"
    since: datetime | None = None
    version: int = 0
    last: ReportRun | None = None
    who: str = ""


def checked(report: SavedReport) -> SavedReport:
    """Ready to be saved. Raises ``BadInput`` that says what is missing."""
    if not report.name.strip():
        raise BadInput(tr("The name is missing."), tr("Say what the report is called."))
    if len(report.name) > LONGEST_NAME:
        raise BadInput("The name is too long.", f"{LONGEST_NAME} letters are enough.")
    if report.wanted.period not in PERIODS:
        raise BadInput(f"There is no period {report.wanted.period}.", "Choose one of the list.")
    if report.rhythm is not None or report.to:
        _checked_sending(report)
    return report


def _checked_sending(report: SavedReport) -> None:
    if report.rhythm is not None and report.wanted.period == FIXED:
        raise BadInput(
            tr("Fixed days would be sent again and again."),
            tr("Choose a period that moves, last week for example."),
        )
    if not report.to:
        raise BadInput(tr("Nobody would get it."), tr("Write at least one e-mail address."))
    if len(report.to) > MOST_ADDRESSES:
        raise BadInput(f"More than {MOST_ADDRESSES} addresses.", "Use a mailing list.")
    for each in report.to:
        name, _, domain = each.partition("@")
        if not name or not domain or any(char.isspace() for char in each) or "@" in domain:
            raise BadInput(f"“{each}” is no e-mail address.", "Write it like name@example.org.")
    if not report.formats or set(report.formats) - set(FORMATS):
        raise BadInput(tr("No form is chosen."), tr("Choose PDF or Excel."))


@dataclass(frozen=True, slots=True)
class DueReport:
    """``due``: for which time; ``missed``: times before it that nobody was there for."""

    report: SavedReport
    due: datetime
    missed: int


def due_of(report: SavedReport, now: datetime) -> DueReport | None:
    """What is to be sent now, if anything: of several missed times the last, once. What was begun and not
    handed over is made again; what may have gone out is not."""
    last = report.last
    if report.rhythm is not None and report.since is not None:
        handled = max(report.since, last.due) if last else report.since
        due = report.rhythm.due(now)
        if due > handled:
            return DueReport(report, due, report.rhythm.came(handled, now) - 1)
    if last is not None and last.state == WORKING:
        return DueReport(report, last.due, last.missed)
    return None
