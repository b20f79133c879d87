"""The exchange only looks: what is due is made by a process, one at a time, and a dead end is told."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.report_times import Rhythm
from app.domain.saved_reports import FAILED, SavedReport, Wanted
from app.run.report_clock import CANNOT, ReportClock
from app.store.engine import Store
from app.store.report_book import StoredReportBook
from tests.people import open_made

DAILY = SavedReport(0, "Morning", Wanted("yesterday"), Rhythm("daily", 420, zone="UTC"), ("a@example.org",))


class Maker:
    """Starts a process that ends with ``code``."""

    def __init__(self, code: int = 0) -> None:
        self.code, self.started = code, list[subprocess.Popen[bytes]]()

    def __call__(self) -> subprocess.Popen[bytes]:
        self.started.append(subprocess.Popen([sys.executable, "-c", f"raise SystemExit({self.code})"]))
        return self.started[-1]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_made(tmp_path / "ringdesk.db")
    yield made
    made.close()


def tomorrow() -> datetime:
    return datetime.now(UTC) + timedelta(days=1, hours=1)


def test_nothing_is_started_while_nothing_is_due(store: Store) -> None:
    StoredReportBook(store).save_report(DAILY, "supervisor")
    make = Maker()
    assert not ReportClock(store, make).look() and not make.started


def test_one_process_at_a_time(store: Store) -> None:
    StoredReportBook(store).save_report(DAILY, "supervisor")
    make = Maker()
    clock = ReportClock(store, make, tomorrow)
    assert clock.look()
    make.started[0].wait(timeout=30)
    assert clock.look(), "what it left is taken up again"
    make.started[1].wait(timeout=30)


def test_a_machine_that_cannot_make_reports_says_so_once(store: Store) -> None:
    book = StoredReportBook(store)
    book.save_report(DAILY, "supervisor")
    make = Maker(1)
    clock = ReportClock(store, make, tomorrow)
    assert clock.look()
    make.started[0].wait(timeout=30)
    assert not clock.look() and not clock.look() and len(make.started) == 1
    (seen,) = book.saved_reports("supervisor")
    assert seen.last is not None and (seen.last.state, seen.last.detail) == (FAILED, CANNOT)


def test_it_ends_with_the_exchange(store: Store) -> None:
    clock = ReportClock(store, Maker())
    clock.start()
    clock.stop()
    assert not clock._thread.is_alive()
