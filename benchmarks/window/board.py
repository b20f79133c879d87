"""Tells what the floor costs the window's thread, how long its frames take, how old what is painted is."""

import json
import time

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.board.room import FloorRoom
from app.ui.rooms.table import FLOOR
from app.ui.shell import DeskWindow
from telephony.switchboard.floor_overview import FloorChanged

WARM_UP = 5.0
AT_ONCE = 0.0005


class BoardWatch(QObject):
    """Enters the room "Floor" when it may, waits WARM_UP, measures so many seconds and prints a line of JSON:
    ``cpu``: share of one core of the window's thread; ``frames``: milliseconds in which it did nothing but
    what led to one painted picture, and the painting; ``work``: processor time of it; ``ages``: milliseconds
    from each change of a call's state at the exchange to the end of the frame that shows it; ``calls``,
    ``people``: how many were there; ``changes``: rows told."""

    def __init__(self, window: DeskWindow, seconds: float) -> None:
        super().__init__(window)
        self._window, self._seconds = window, seconds
        self._room: FloorRoom | None = None
        self._measuring = self._painted = False
        self._told: list[float] = []
        self._shown: list[float] = []
        self.frames: list[float] = []
        self.work: list[float] = []
        self.ages: list[float] = []
        self.changes = 0
        self._busy_since: float | None = None
        self._rested = self._stretch = self._used = self._cpu_then = 0.0
        window.driver.changed.connect(self._look)
        window.driver.fed.connect(self._fed)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._rests)

    def _look(self) -> None:
        view = self._window.driver.desk.view
        if self._room is None and self._window.wing is not None and view is not None and view.queues:
            self._window.wing.enter(FLOOR)
            room = self._window.house.rooms[FLOOR]
            assert isinstance(room, FloorRoom)
            self._room = room
            for signal in (room.calls.rows_model.dataChanged, room.calls.rows_model.layoutChanged):
                signal.connect(self._applied)
            QTimer.singleShot(int(WARM_UP * 1000), self._begin)

    def _begin(self) -> None:
        self._measuring = True
        self._cpu, self._began = time.thread_time(), time.monotonic()
        QTimer.singleShot(int(self._seconds * 1000), self._end)

    def _fed(self, message: object) -> None:
        """Before the room hears it: what it knows is what was before."""
        if self._measuring and isinstance(message, FloorChanged) and self._room is not None:
            self.changes += len(message.calls) + len(message.queues) + len(message.people)
            known = self._room.feed.floor.calls
            for each in message.calls:
                if each.call not in known or known[each.call].since != each.since:
                    self._told.append(each.since)  # the exchange's clock: epoch seconds of this machine

    def _applied(self) -> None:
        self._shown += self._told
        self._told = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._busy_since is None:
            self._busy_since = time.perf_counter()
            self._cpu_then = time.thread_time()
        if event.type() == QEvent.Type.UpdateRequest:
            self._painted = True
        return False

    def _rests(self) -> None:
        """Or only looks whether it may: what follows at once belongs to the same picture."""
        now, began = time.perf_counter(), self._busy_since
        self._busy_since = None
        if began is None:
            return
        if began - self._rested >= AT_ONCE:
            self._stretch = self._used = 0.0
        self._stretch += now - began
        self._used += time.thread_time() - self._cpu_then
        self._rested = now
        if self._painted and self._measuring:
            self.frames.append(self._stretch * 1000)
            self.work.append(self._used * 1000)
            self._stretch = self._used = 0.0
            told = time.time()
            self.ages += [(told - each) * 1000 for each in self._shown]
            self._shown = []
        self._painted = False

    def _end(self) -> None:
        self._measuring = False
        cpu = (time.thread_time() - self._cpu) / (time.monotonic() - self._began)
        assert self._room is not None
        floor = self._room.feed.floor
        told = {
            "cpu": cpu,
            "frames": self.frames,
            "work": self.work,
            "ages": self.ages,
            "calls": len(floor.calls),
            "people": len(floor.people),
            "changes": self.changes,
        }
        print("measured", json.dumps(told), flush=True)
