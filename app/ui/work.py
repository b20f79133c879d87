"""Run a use case off the UI thread; one way to get its result and one way to fail.

One worker thread for the whole window, fixed, because the store's session belongs to one thread. Results
come back through one signal on an object that lives as long as the window: callbacks therefore always run
on the UI thread, whoever they are.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from threading import Event
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from app.domain.errors import RingdeskError
from app.services.ports import Office

_log = logging.getLogger(__name__)
_numbers = count(1)
T = TypeVar("T")


class Ticket(Generic[T]):
    """A job on its way. ``cancel`` is final: no callback comes any more, and a job that has not begun is
    never run; one that is running hears it when it next reports progress."""

    def __init__(self, job: "Job") -> None:
        self._job = job

    def cancel(self) -> None:
        self._job.cancelled.set()
        self._job.stopping.set()

    def ask_to_stop(self) -> None:
        """A softer end: the job hears it at its next progress, and its result still comes back."""
        self._job.stopping.set()

    @property
    def cancelled(self) -> bool:
        return self._job.cancelled.is_set()


@dataclass(eq=False)
class Job:
    run: Callable[[Any, Callable[[int, int], bool]], object]
    then: Callable[[object], None]
    failed: Callable[[Exception], None]
    progress: Callable[[int, int], None] | None
    owner: QObject
    number: int = field(default_factory=lambda: next(_numbers))
    cancelled: Event = field(default_factory=Event)
    stopping: Event = field(default_factory=Event)


@dataclass(frozen=True, slots=True)
class _Report:
    job: Job
    kind: str
    value: object


class _Worker(QObject):
    reported = Signal(object)

    def __init__(self, office: Office | None) -> None:
        super().__init__()
        self._office = office

    @Slot(object)
    def take(self, job: Job) -> None:
        if job.cancelled.is_set():
            return

        def progress(done: int, total: int) -> bool:
            self.reported.emit(_Report(job, "progress", (done, total)))
            return not job.stopping.is_set()

        try:
            value = job.run(self._office, progress)
        except RingdeskError as error:
            self.reported.emit(_Report(job, "failed", error))
        except Exception as error:  # a defect: reported, and the worker lives on
            _log.exception("A job on the office thread failed")
            self.reported.emit(_Report(job, "failed", error))
        else:
            self.reported.emit(_Report(job, "done", value))

    @Slot()
    def finish(self) -> None:
        self.thread().quit()


class Work(QObject):
    """``office``: None for jobs that ask nothing of the store. ``failed`` tells failures that nobody asked to
    hear of."""

    failed = Signal(object)
    _submit = Signal(object)
    _finish = Signal()

    def __init__(self, office: Office | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Kept and waited for: a QThread that is collected while it runs aborts the process.
        self._thread = QThread()
        self._thread.setObjectName("office")
        self._worker = _Worker(office)
        self._worker.moveToThread(self._thread)
        self._submit.connect(self._worker.take, Qt.ConnectionType.QueuedConnection)
        self._finish.connect(self._worker.finish, Qt.ConnectionType.QueuedConnection)
        self._worker.reported.connect(self._reported, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    def run(
        self,
        owner: QObject,
        job: Callable[[Office], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Ticket[T]:
        """Run ``job(office)`` and call ``then(result)`` or ``failed(error)`` on the UI thread, unless the
        ticket was cancelled or ``owner`` is gone. Without ``failed`` the window shows the failure."""
        return self._start(Job(lambda office, _: job(office), then, failed or self.failed.emit, None, owner))  # type: ignore[arg-type]

    def run_long(
        self,
        owner: QObject,
        job: Callable[[Office, Callable[[int, int], bool]], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None],
    ) -> Ticket[T]:
        """Like ``run``; the job also gets ``progress(done, total)``, which answers False once to stop."""
        return self._start(Job(job, then, failed, progress, owner))  # type: ignore[arg-type]

    def _start(self, job: Job) -> Ticket:
        self._submit.emit(job)
        return Ticket(job)

    @Slot(object)
    def _reported(self, report: _Report) -> None:
        job = report.job
        if job.cancelled.is_set() or not shiboken6.isValid(job.owner):
            return
        if report.kind == "progress":
            if job.progress is not None:
                job.progress(*report.value)  # type: ignore[misc]
        elif report.kind == "done":
            job.then(report.value)
        else:
            job.failed(report.value)  # type: ignore[arg-type]

    def stop(self) -> None:
        """Finish what is queued (notes!) and end the thread. Call before the window goes."""
        if self._thread.isRunning():
            # Through the queue, so that saves that were asked for are done first; quit() from here would
            # overtake them.
            self._finish.emit()
            self._thread.wait()
