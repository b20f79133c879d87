"""Cyclic garbage is collected on the UI thread only.

Python collects on whatever thread happens to allocate. A dialog that waits in a reference cycle would then be
destroyed by the link's or the office's thread, and Qt crashes when a widget dies outside its own thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

PERIOD_MS = 1000


class UiGarbage(QObject):
    """Takes collecting over from the interpreter for as long as it lives; ``stop`` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @Slot()
    def collect_due(self) -> None:
        """The oldest generation whose turn it is, by the interpreter's own thresholds."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()
