"""The last run in plain words, also when the mail server is what failed."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.report_times import Rhythm
from app.domain.saved_reports import FAILED, HANDING, SENT, WORKING, ReportRun, SavedReport, Wanted
from app.services.mail_ports import KeptMail
from app.ui.parts.say import say
from app.ui.reports.book_words import addresses, next_time, report_rows

NOW = datetime(2026, 11, 16, 12, tzinfo=UTC)
SEVEN = Rhythm("daily", 420, zone="UTC")


def last(run: ReportRun | None, *kept: KeptMail) -> tuple[str, str]:
    (row,) = report_rows([SavedReport(1, "Morning", Wanted(), SEVEN, last=run)], NOW, kept)
    return say(row.cells[3].text), row.cells[3].tone


@pytest.mark.parametrize(
    ("state", "words", "tone"),
    [
        (WORKING, "being made", "info"),
        (HANDING, "Broke off", "warn"),
        (SENT, "sent Today", "ok"),
        (FAILED, "No mail server", "bad"),
    ],
)
def test_how_it_went(qapp: object, state: str, words: str, tone: str) -> None:
    said = last(ReportRun(NOW, state, NOW, detail="No mail server is set up."))
    assert words in said[0] and said[1] == tone


def test_what_waits_in_the_outbox_is_not_sent(qapp: object) -> None:
    run = ReportRun(NOW, SENT, NOW, subject="Morning · 1")
    kept = KeptMail("1", "Morning · 1", ("a@example.org",), 2, NOW, "connection refused")
    assert last(run, kept) == ("waits for the mail server: connection refused", "warn")
    refused = KeptMail("1", "Morning · 1", (), 2, NOW, refused=(("a@example.org", "no such user"),))
    assert "a@example.org: no such user" in last(run, refused)[0]
    assert last(None) == ("not yet", "muted")


def test_missed_times_are_said(qapp: object) -> None:
    assert "3 time" in last(ReportRun(NOW, SENT, NOW, missed=3))[0]


def test_the_next_time(qapp: object) -> None:
    report = SavedReport(1, "Morning", Wanted(), SEVEN)
    assert "07" in say(next_time(report, NOW)) and "Tue" in say(next_time(report, NOW + timedelta(hours=1)))
    assert say(next_time(SavedReport(1, "Quiet"), NOW)) == "is not sent"


def test_addresses_as_people_type_them() -> None:
    assert addresses("a@x.lt; b@x.lt,c@x.lt\n a@x.lt ") == ("a@x.lt", "b@x.lt", "c@x.lt")
