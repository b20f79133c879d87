"""The session of a desk: every scan into its file first, then looked up, at the end carried out once.

Look-ups go one after another in the order of the scans. While the database is away scans are taken all the
same; they are looked up, and a session that was sent is carried out, as soon as it answers again.
"""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.bulk import (
    BulkResult,
    CalledBack,
    Dropped,
    Entry,
    Event,
    Judged,
    Kept,
    Scanned,
    Sent,
    Session,
    Started,
    TakenBack,
    Target,
    after,
    begun,
)
from app.domain.equipment import DeviceLine
from app.domain.errors import StoreUnavailable
from app.services.bulk_ports import BulkJournal
from app.services.bulk_scan import candidates, fitting, judge
from app.services.device_ports import Workshop
from app.ui.rooms.ground import Ground

T = TypeVar("T")
RETRY = 2000
"""Milliseconds between questions to a database that is away."""


class Keeper(QObject):
    changed = Signal()
    """The session, or whether the database answers, is another."""
    judged = Signal(object)
    """The ``Entry`` that was just looked up: time for its sound."""
    finished = Signal(object)
    """A ``BulkResult``: the session was carried out."""
    failed = Signal(object)
    """An exception: what was asked for was not done."""

    def __init__(self, ground: Ground, journal: BulkJournal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground, self._journal = ground, journal
        self.session: Session | None = None
        self.away = False
        self._busy = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY)
        self._retry.timeout.connect(self._go_on)

    # ---- what the person does

    def resume(self) -> None:
        """Go on with what a crash, or the end of yesterday, left: the newest; older ones come after it."""
        if self.session is None and (left := self._journal.unfinished()):
            self.session = left[-1]
            self.changed.emit()
            self._go_on()

    def start(self, target: Target) -> None:
        event = Started(self._ground.clock(), uuid.uuid4().hex, self._ground.me, target)
        if self._written(event.session, event):
            self.session = begun(event)
            self.changed.emit()

    def scan(self, raw: bytes) -> bool:
        """Take a scan into the running session. False when none is running or the disk refuses."""
        if self.session is None or self.session.state != "running":
            return False
        taken = self._apply(Scanned(self._now(), len(self.session.entries) + 1, raw.decode("latin-1")))
        if taken:
            self._go_on()
        return taken

    def take_back(self, seq: int = 0) -> None:
        """Take back one scan; the last one without a number."""
        session = self.session
        if session is not None and session.state == "running" and session.last is not None:
            self._apply(TakenBack(self._now(), seq or session.last.seq))

    def candidates(self, entry: Entry, then: Callable[[Sequence[DeviceLine]], None]) -> None:
        """The devices that a scan with several may mean."""
        rules = self._ground.tools.makers
        self._ground.shop.run(self, lambda shop: candidates(entry.raw, shop, rules), then, self.failed.emit)

    def choose(self, seq: int, line: DeviceLine) -> None:
        """It was this device."""
        if self.session is not None and self.session.state == "running":
            target = self.session.target
            self._ask(lambda shop: fitting(seq, line.id, line.title, target, shop), self._answered)

    def send(self) -> None:
        """Carry it out now, or as soon as the database answers."""
        if self.session is not None and self._apply(Sent(self._now())):
            self._go_on()

    def drop(self) -> None:
        """Forget the session; nothing was carried out."""
        if self.session is not None and self._apply(Dropped(self._now())):
            self._close()

    # ---- going on

    def _go_on(self) -> None:
        """The next thing to ask the store, if there is one and nothing is asked already."""
        session = self.session
        if session is None or self._busy:
            return
        rules, target = self._ground.tools.makers, session.target
        if session.waiting:
            first = session.waiting[0]
            self._ask(lambda shop: judge((first.seq, first.raw), target, shop, rules), self._answered)
        elif session.state == "sending":
            self._ask(lambda shop: shop.commit_bulk(session), self._carried_out)

    def _ask(self, job: Callable[[Workshop], T], then: Callable[[T], None]) -> None:
        """An answer that comes when its session is over says nothing any more."""
        asked = self.session.id if self.session is not None else ""

        def answered(value: T) -> None:
            self._busy = self.away = False
            if self.session is not None and self.session.id == asked:
                then(value)

        self._busy = True
        self._ground.shop.run(self, job, answered, self._not_answered)

    def _answered(self, judged: Judged) -> None:
        if self._apply(replace(judged, at=self._now())):
            assert self.session is not None
            self.judged.emit(self.session.entries[judged.seq - 1])
            self._go_on()

    def _carried_out(self, result: BulkResult) -> None:
        self._apply(Kept(self._now(), result.done, len(result.refused)))
        self._close()
        self.finished.emit(result)

    def _close(self) -> None:
        assert self.session is not None
        self._journal.forget(self.session.id)
        self.session = None
        self.changed.emit()
        self.resume()

    def _not_answered(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, StoreUnavailable):
            self.away = True
            self._retry.start()
        else:
            if self.session is not None and self.session.state == "sending":
                self._apply(CalledBack(self._now()))
            self.failed.emit(error)
        self.changed.emit()

    # ---- inside

    def _apply(self, event: Event) -> bool:
        """Into the file, then into the list."""
        assert self.session is not None
        session = after(self.session, event)
        if not self._written(self.session.id, event):
            return False
        self.session = session
        self.changed.emit()
        return True

    def _written(self, session: str, event: Event) -> bool:
        try:
            self._journal.append(session, event)
        except StoreUnavailable as error:
            self.failed.emit(error)
            return False
        return True

    def _now(self) -> float:
        return self._ground.clock()
