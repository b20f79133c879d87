"""The real desk, which says on standard output what its call strips show, each time they were painted.

``python -m tests.whole.watched_desk --data FOLDER`` prints ``{"shows": [text]}``.
"""

import json
import sys

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from app.run import desk
from app.run.folders import this_folder
from app.ui.shell import DeskWindow
from tests.whole.reading import strip_words


class PaintReport(QObject):
    """Sees the paint events of the window and reports once they are done."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: list[str] | None = None
        window.installEventFilter(self)
        window.stack.installEventFilter(self)
        window.driver.changed.connect(self._soon)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            self._soon()
        return False

    @Slot()
    def _soon(self) -> None:
        QTimer.singleShot(0, self.report)

    @Slot()
    def report(self) -> None:
        shows = strip_words(self._window)
        if shows != self._last:
            self._last = shows
            self._window.stack.repaint()
            print(json.dumps({"shows": shows}), flush=True)


if __name__ == "__main__":
    options = desk.parser("desk", None).parse_args(sys.argv[1:])
    sys.exit(desk.run_window(options, this_folder(options.data), None, PaintReport))
