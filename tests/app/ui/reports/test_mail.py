"""The message of a report: figures in words too, for who opens no attachment."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.report_times import Rhythm
from app.domain.saved_reports import DueReport, SavedReport, Wanted
from app.ui.reports.made import Asker
from app.ui.reports.mail import letter_of
from tests.real_days import MIDNIGHT
from tests.report_desk import shop_of


def test_days_are_seen_from_when_it_was_due(qtbot: QtBot, tmp_path: Path) -> None:
    due = datetime.fromtimestamp(MIDNIGHT, UTC) + timedelta(days=1, hours=7)
    report = SavedReport(
        1, "Line\nbreak", Wanted("yesterday"), Rhythm("daily", 420, zone="UTC"), ("a@example.org",), ("csv",)
    )
    with shop_of(tmp_path) as shop:
        letter = letter_of(DueReport(report, due, 0), shop.workshop, Asker("supervisor"), lambda at: at)
        later = letter_of(
            DueReport(report, due + timedelta(days=1), 2), shop.workshop, Asker("supervisor"), lambda at: at
        )
    (file,) = letter.files
    assert (file.name, file.kind) == ("report-queue-2026-01-01.csv", "text/csv")
    assert "Offered: 2" in letter.text and "Service level = " in letter.text
    assert "Nobody was there" not in letter.text and "\n" not in letter.subject
    assert later.files[0].name == "report-queue-2026-01-02.csv"
    assert "No calls in these days." in later.text and "2 time" in later.text
