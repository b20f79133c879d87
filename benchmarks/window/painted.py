"""Tells when a window's first picture stands."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPicture(QObject):
    """Calls ``seen`` once when ``window`` and all in it have been painted: with the moment, and with the
    processor time that the process has used until then (ns).

    Qt paints a window from the top down in one go, so what is posted during the first paint event
    runs when the last child is done.
    """

    def __init__(self, window: QWidget, seen: Callable[[int, int], object]) -> None:
        super().__init__(window)
        self._window, self._seen = window, seen
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._stands)
        return False

    def _stands(self) -> None:
        self._seen(time.monotonic_ns(), time.process_time_ns())
