"""Saved reports in the store: kept whole, changed by one at a time, each time due made by one process."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import BadInput, NotAllowed, NotFound, StaleEdit
from app.domain.report_times import Rhythm
from app.domain.saved_reports import FAILED, HANDING, SENT, WORKING, SavedReport, Wanted
from app.store import report_book
from app.store.engine import Store
from app.store.report_book import PATIENCE, StoredReportBook
from tests.people import open_made

LEAD = "supervisor"
REPORT = SavedReport(
    0,
    "Morning",
    Wanted("yesterday", "operator", ("support",), ("rasa",), "negative", True),
    Rhythm("weekly", 425, 3, "UTC"),
    ("a@example.org", "b@example.org"),
    ("pdf", "xlsx"),
    "lt",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_made(tmp_path / "ringdesk.db")
    yield made
    made.close()


@pytest.fixture
def book(store: Store) -> StoredReportBook:
    return StoredReportBook(store, "rasa")


def test_it_comes_back_as_it_was_saved(book: StoredReportBook) -> None:
    saved = book.save_report(REPORT, LEAD)
    assert saved.since is not None
    assert saved.who == book.who
    assert replace(saved, id=0, since=None, version=0, who="") == REPORT
    assert book.saved_reports(LEAD) == (saved,)


def test_names_are_there_once_and_nobody_is_overwritten(book: StoredReportBook) -> None:
    saved = book.save_report(REPORT, LEAD)
    with pytest.raises(BadInput, match="already"):
        book.save_report(replace(REPORT, name="MORNING"), LEAD)
    book.save_report(replace(saved, name="Evening"), LEAD)
    with pytest.raises(StaleEdit):
        book.save_report(replace(saved, name="Night"), LEAD)
    book.delete_report(saved.id, LEAD)
    book.delete_report(saved.id, LEAD)
    assert book.saved_reports(LEAD) == ()
    with pytest.raises(NotFound):
        book.send_report_now(saved.id, LEAD)


def test_times_before_a_new_rhythm_do_not_count(
    book: StoredReportBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = book.save_report(REPORT, LEAD)
    later = datetime.now(UTC) + timedelta(days=30)
    monkeypatch.setattr(report_book, "now", lambda: later)
    renamed = book.save_report(replace(saved, name="Evening"), LEAD)
    assert renamed.since == saved.since
    moved = book.save_report(replace(renamed, rhythm=Rhythm("daily", 60, zone="UTC")), LEAD)
    assert moved.since == later


def test_only_supervisors_may(book: StoredReportBook) -> None:
    for deed in (
        lambda: book.saved_reports("operator"),
        lambda: book.save_report(REPORT, "operator"),
        lambda: book.delete_report(1, "operator"),
        lambda: book.send_report_now(1, "operator"),
        lambda: book.call_stories((), "operator"),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_of_two_processes_one_makes_it(book: StoredReportBook, store: Store) -> None:
    saved = book.save_report(REPORT, LEAD)
    assert saved.since is not None
    at = saved.since + timedelta(days=8)
    (due,) = book.due_reports(at)
    other = StoredReportBook(store)
    assert book.claim(due, at) and not other.claim(due, at)
    (again,) = other.due_reports(at)
    assert not other.claim(again, at + PATIENCE / 2)
    assert other.claim(again, at + PATIENCE), "who had it died"
    other.handing_over(again, "Morning")
    assert other.due_reports(at + 2 * PATIENCE) == (), "it may have gone out"
    (seen,) = book.saved_reports(LEAD)
    assert seen.last is not None and (seen.last.state, seen.last.subject) == (HANDING, "Morning")
    other.sent(again)
    (seen,) = book.saved_reports(LEAD)
    assert seen.last is not None and seen.last.state == SENT and seen.last.ended is not None


def test_a_failure_is_kept_in_words_and_the_next_time_comes(book: StoredReportBook) -> None:
    saved = book.save_report(REPORT, LEAD)
    assert saved.since is not None
    at = saved.since + timedelta(days=8)
    (due,) = book.due_reports(at)
    assert book.claim(due, at)
    book.failed(due, "No mail server is set up.")
    (seen,) = book.saved_reports(LEAD)
    assert seen.last is not None and (seen.last.state, seen.last.detail) == (
        FAILED,
        "No mail server is set up.",
    )
    assert book.due_reports(at) == () and len(book.due_reports(at + timedelta(days=7))) == 1


def test_sent_at_once_beside_its_rhythm(book: StoredReportBook) -> None:
    saved = book.save_report(replace(REPORT, rhythm=None), LEAD)
    book.send_report_now(saved.id, LEAD)
    (due,) = book.due_reports(datetime.now(UTC))
    assert due.report.last is not None and due.report.last.state == WORKING
    assert book.claim(due, datetime.now(UTC)) and not book.claim(due, datetime.now(UTC))
    quiet = book.save_report(SavedReport(0, "Quiet"), LEAD)
    with pytest.raises(BadInput, match="Nobody"):
        book.send_report_now(quiet.id, LEAD)
