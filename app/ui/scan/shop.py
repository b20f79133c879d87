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


class Newest:
    """Questions of one page: of each kind the newest counts, the answer to an older one is not waited for."""

    def __init__(self, shop: Shop, owner: QObject) -> None:
        self._shop, self._owner = shop, owner
        self._tickets: dict[str, Ticket] = {}

    def ask(
        self,
        kind: str,
        job: Callable[[Workshop], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if kind in self._tickets:
            self._tickets[kind].cancel()
        self._tickets[kind] = self._shop.run(self._owner, job, then, failed)

    def cancel(self) -> None:
        for ticket in self._tickets.values():
            ticket.cancel()
