"""Use cases run off the UI thread; results, failures and progress come back on it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.services.ports import Office
from app.ui.work import Work
from tests.app.ui.made_up import MadeUpOffice

Pair = tuple[Work, MadeUpOffice]


def _ignored(_: object) -> None:
    """For answers that a test does not look at."""


def test_a_job_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, work: Pair) -> None:
    where: list[object] = []

    def job(office: Office) -> str:
        where.append(threading.get_ident())
        return office.person(1).name

    work[0].run(work[0], job, lambda name: where.extend([name, threading.get_ident()]))
    qtbot.waitUntil(lambda: len(where) == 3)
    assert where[1] == "Jonas Petraitis"
    assert where[2] == threading.get_ident() != where[0]


def test_jobs_are_done_in_order(work: Pair, settled: Callable[[], None]) -> None:
    done: list[int] = []
    for n in range(20):
        work[0].run(work[0], lambda office, n=n: n, done.append)  # type: ignore[misc]
    settled()
    assert done == list(range(20))


def test_a_failure_for_a_person_goes_where_it_is_wanted(
    qtbot: QtBot, work: Pair, settled: Callable[[], None]
) -> None:
    work[1].broken = StoreUnavailable("disk full")
    failures: list[Exception] = []
    work[0].run(work[0], lambda office: office.person(1), _ignored, failures.append)
    with qtbot.waitSignal(work[0].failed):
        work[0].run(work[0], lambda office: office.person(1), _ignored)
    assert isinstance(failures[0], StoreUnavailable)


def test_a_defect_is_logged_and_the_worker_lives_on(
    work: Pair, settled: Callable[[], None], expected_log: Callable[[str], None]
) -> None:
    expected_log("A job on the office thread failed")
    failures: list[Exception] = []
    work[0].run(work[0], lambda office: 1 / 0, _ignored, failures.append)
    settled()
    assert isinstance(failures[0], ZeroDivisionError)


def test_a_cancelled_job_that_waits_is_never_run(work: Pair, settled: Callable[[], None]) -> None:
    gate = threading.Event()
    ran: list[object] = []
    work[0].run(work[0], lambda office: gate.wait(5), ran.append)
    ticket = work[0].run(work[0], lambda office: "run", ran.append)
    ticket.cancel()
    gate.set()
    settled()
    assert ticket.cancelled and ran == [True]


def test_nobody_is_called_back_after_he_is_gone(work: Pair, settled: Callable[[], None]) -> None:
    owner = QObject()
    answers: list[object] = []
    gate = threading.Event()
    work[0].run(owner, lambda office: gate.wait(5), answers.append)
    owner.deleteLater()
    del owner

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    settled()
    assert answers == []


def test_progress_comes_back_and_stopping_is_heard(qtbot: QtBot, work: Pair) -> None:
    steps: list[tuple[int, int]] = []
    results: list[str] = []
    gate = threading.Event()

    def job(office: Office, progress: Callable[[int, int], bool]) -> str:
        progress(1, 3)
        gate.wait(5)
        return "went on" if progress(2, 3) else "stopped"

    ticket = work[0].run_long(work[0], job, results.append, _ignored, lambda *step: steps.append(step))
    qtbot.waitUntil(lambda: steps == [(1, 3)])
    ticket.ask_to_stop()
    gate.set()
    qtbot.waitUntil(lambda: results == ["stopped"])


def test_what_was_asked_for_is_done_before_the_thread_ends(qtbot: QtBot) -> None:
    office = MadeUpOffice()
    work = Work(office)
    for n in range(50):
        work.run(work, lambda o, n=n: o.save_note("c1", "rasa", str(n)), _ignored)  # type: ignore[misc]
    work.stop()
    assert office.notes["c1", "rasa"] == "49"
    work.stop()  # a second time does no harm


def test_the_thread_has_a_name_and_is_not_ours(work: Pair) -> None:
    assert work[0]._thread is not QThread.currentThread()
    assert work[0]._thread.objectName() == "office"
