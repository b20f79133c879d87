"""Masks the recording by itself while a field for card or identity numbers has the keyboard.

Such a field is marked: ``field.setProperty(MASKS, True)``. Turning to another program leaves the mask on, as
the number may be typed there; the exchange ends it in its time, which every key in the field puts off.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.desk import Desk, blocked
from app.ui.parts.values import Ask

MASKS = "masks_recording"
AGAIN = 10.0
"""Seconds after which a key asks for the mask anew."""


class FocusMask(QObject):
    asked = Signal(object)

    def __init__(
        self,
        desk: Callable[[], Desk],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._desk, self._clock = desk, clock
        self._field: QWidget | None = None
        self._last = 0.0
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._turned)

    @Slot(QWidget, QWidget)
    def _turned(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or new is self._field:
            return
        if self._field is not None:
            self._field.removeEventFilter(self)
            self._field = None
            self._ask("mask_off")
        if new.property(MASKS):
            self._field = new
            new.installEventFilter(self)
            self._ask("mask_on")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self._clock() - self._last > AGAIN:
            self._ask("mask_on")
        return False

    def _ask(self, action: str) -> None:
        """Silently nothing without a recorded call: a field is no wish."""
        self._last = self._clock()
        if not blocked(self._desk(), action):
            self.asked.emit(Ask(action))
