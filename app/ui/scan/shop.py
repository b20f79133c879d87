"""The workshop off the UI thread: on the office's worker, because both live in one store session."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from app.services.device_ports import Workshop
from app.ui.work import Ticket, Work

T = TypeVar("T")


class Shop:
    """``Work.run`` for jobs that want the workshop."""

    def __init__(self, work: Work, workshop: Workshop) -> None:
        self._work, self._workshop = work, workshop

    def run(
        self,
        owner: QObject,
        job: Callable[[Workshop], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Ticket[T]:
        return self._work.run(owner, lambda _: job(self._workshop), then, failed)
