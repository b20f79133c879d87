"""Reports kept under a name, and each time one was due: who writes a time down first makes its report."""

import json
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.changes import Changes
from app.domain.errors import BadInput, NotFound, StaleEdit
from app.domain.folding import fold
from app.domain.report_times import Rhythm
from app.domain.saved_reports import (
    FAILED,
    HANDING,
    SENT,
    WORKING,
    DueReport,
    ReportRun,
    SavedReport,
    Wanted,
    checked,
    due_of,
)
from app.store.call_stories import StoredCallStories
from app.store.desk import now
from app.store.promises import supervisors_only
from app.store.tables.reports import report_run, saved_report

REPORTS = Changes(reports=True)
PATIENCE = timedelta(minutes=10)
"""After which a report that is being made is somebody's who died at it."""
LONG_AGO = timedelta(days=1)
_NEWEST = (
    select(report_run.c.report_id, func.max(report_run.c.due).label("due"))
    .group_by(report_run.c.report_id)
    .subquery()
)
_ALL = (
    select(saved_report, report_run)
    .outerjoin(_NEWEST, _NEWEST.c.report_id == saved_report.c.id)
    .outerjoin(
        report_run,
        and_(report_run.c.report_id == saved_report.c.id, report_run.c.due == _NEWEST.c.due),
    )
    .order_by(saved_report.c.key)
)


class StoredReportBook(StoredCallStories):
    """``ReportBook`` over the store."""

    def saved_reports(self, role: str) -> tuple[SavedReport, ...]:
        supervisors_only(role)
        return self._saved()

    def save_report(self, report: SavedReport, role: str) -> SavedReport:
        supervisors_only(role)
        checked(report)
        try:
            with self.store.writing(REPORTS) as connection:
                found = self._write_report(connection, report)
        except IntegrityError as error:
            raise BadInput(f"There is a report “{report.name}” already.", "Choose another name.") from error
        return next(each for each in self._saved() if each.id == found)

    def _write_report(self, connection: Connection, report: SavedReport) -> int:
        before = self._saved_row(connection, report.id) if report.id else None
        if before is not None and before.version != report.version:
            raise StaleEdit(f"Somebody changed “{before.name}” meanwhile.", "Look at the list again.")
        sending = _sending(report)
        row: dict[str, Any] = {
            "name": report.name.strip(),
            "key": fold(report.name),
            "body": json.dumps(asdict(report.wanted), ensure_ascii=False),
            "sending": sending,
            "who": self.who,
            "version": report.version + 1,
        }
        if before is None or json.loads(before.sending)["rhythm"] != json.loads(sending)["rhythm"]:
            row["since"] = now()
        self._audit(connection, "report saved", None, row["name"])
        if before is not None:
            connection.execute(update(saved_report).where(saved_report.c.id == report.id).values(row))
            return report.id
        key = connection.execute(insert(saved_report), row).inserted_primary_key
        assert key is not None
        return int(key[0])

    def delete_report(self, report_id: int, role: str) -> None:
        supervisors_only(role)
        with self.store.writing(REPORTS) as connection:
            connection.execute(delete(saved_report).where(saved_report.c.id == report_id))
            self._audit(connection, "report deleted", None, str(report_id))

    def send_report_now(self, report_id: int, role: str) -> None:
        supervisors_only(role)
        with self.store.writing(REPORTS) as connection:
            report = _report(self._saved_row(connection, report_id))
            if not report.to:
                raise BadInput("Nobody would get it.", "Write at least one e-mail address.")
            begin = {"state": WORKING, "missed": 0, "subject": "", "detail": ""}
            # As if begun long ago: whoever looks next takes it.
            begin |= {"report_id": report_id, "due": now(), "begun": now() - LONG_AGO}
            connection.execute(insert(report_run), begin)

    def _saved_row(self, connection: Connection, report_id: int) -> Row[Any]:
        found = connection.execute(select(saved_report).where(saved_report.c.id == report_id)).first()
        if found is None:
            raise NotFound("This report is not there any more.", "Look at the list again.")
        return found

    def _saved(self) -> tuple[SavedReport, ...]:
        with self.store.asking() as connection:
            return tuple(map(_with_run, connection.execute(_ALL)))

    # ---- what the exchange's side does

    def due_reports(self, at: datetime) -> tuple[DueReport, ...]:
        return tuple(due for each in self._saved() if (due := due_of(each, at)) is not None)

    def claim(self, due: DueReport, at: datetime) -> bool:
        """Whether it is ours to make: nobody else has it, or who had it died."""
        mine = (report_run.c.report_id == due.report.id, report_run.c.due == due.due)
        with self.store.writing(REPORTS) as connection:
            there = connection.execute(select(report_run).where(*mine)).first()
            if there is None:
                row = {"report_id": due.report.id, "due": due.due, "state": WORKING, "begun": at}
                row |= {"missed": due.missed, "subject": "", "detail": ""}
                connection.execute(insert(report_run), row)
                return True
            taken = there.state == WORKING and there.begun <= at - PATIENCE
            if taken:
                connection.execute(update(report_run).where(*mine).values(begun=at))
            return taken

    def handing_over(self, due: DueReport, subject: str) -> None:
        """From here on it may have gone out."""
        self._run_is(due, HANDING, subject=subject)

    def sent(self, due: DueReport) -> None:
        self._run_is(due, SENT, ended=now())

    def failed(self, due: DueReport, why: str) -> None:
        self._run_is(due, FAILED, ended=now(), detail=why)

    def _run_is(self, due: DueReport, state: str, **values: object) -> None:
        mine = (report_run.c.report_id == due.report.id, report_run.c.due == due.due)
        with self.store.writing(REPORTS) as connection:
            connection.execute(update(report_run).where(*mine).values(state=state, **values))


def _sending(report: SavedReport) -> str:
    fields = {
        "rhythm": asdict(report.rhythm) if report.rhythm else None,
        "to": report.to,
        "formats": report.formats,
        "language": report.language,
    }
    return json.dumps(fields, ensure_ascii=False)


def _report(row: Row[Any]) -> SavedReport:
    sending = json.loads(row.sending)
    wanted: dict[str, Any] = {
        name: tuple(each) if isinstance(each, list) else each for name, each in json.loads(row.body).items()
    }
    return SavedReport(
        row.id,
        row.name,
        Wanted(**wanted),
        Rhythm(**sending["rhythm"]) if sending["rhythm"] else None,
        tuple(sending["to"]),
        tuple(sending["formats"]),
        sending["language"],
        row.since,
        row.version,
        who=row.who,
    )


def _with_run(row: Row[Any]) -> SavedReport:
    report = _report(row)
    if row.due is None:
        return report
    return replace(report, last=ReportRun(row.due, row.state, row.ended, row.missed, row.subject, row.detail))
