"""The real desk, led into the room of bulk sessions, which says on standard output how long its list is.

``python -m tests.whole.bulk_desk --data FOLDER --scanner URL`` prints ``{"session": state, "scans": n}``;
a line "send" on standard input presses the button.
"""

import json
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from app.run import desk
from app.run.beside import Company
from app.run.folders import this_folder
from app.ui.bulk.room import BulkRoom
from app.ui.shell import DeskWindow


class Lead(QObject):
    """Begins a session, unless one is left from before, and reports."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ears.activated.connect(self._told)
        QTimer.singleShot(0, self._begin)

    @property
    def room(self) -> BulkRoom:
        room = self._window.house.rooms["room_bulk"]
        assert isinstance(room, BulkRoom)
        return room

    @Slot()
    def _begin(self) -> None:
        if self._window.wing is None:
            QTimer.singleShot(20, self._begin)
            return
        self._window.wing.enter("room_bulk")
        self.room.keeper.changed.connect(self.report)
        if self.room.keeper.session is None:
            self.room.begin.place.setText("Shelf B3")
            self.room.begin.place.returnPressed.emit()
        self.report()

    @Slot()
    def _told(self) -> None:
        if sys.stdin.readline().strip() == "send":
            self.room.running.send()

    @Slot()
    def report(self) -> None:
        session = self.room.keeper.session
        said = {
            "session": session.state if session else "none",
            "scans": len(session.entries) if session else 0,
        }
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    options = desk.parser("desk", None).parse_args(sys.argv[1:])
    data = this_folder(options.data)
    company = Company(None, desk.scanners_of(options, data))
    sys.exit(desk.run_window(options, data, lambda seat: company, Lead))
