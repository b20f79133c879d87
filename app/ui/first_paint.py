"""How a window gets to its first picture soon, and what may wait until the operator sees it."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

# A window that starts minimised or behind a locked screen is not painted.
LONGEST = 1500
# Milliseconds from the paint event until the picture has gone out to the screen and nothing of it is left.
SETTLED = 5

Window = TypeVar("Window", bound=QWidget)


def dressed_last(application: QApplication, build: Callable[[], Window]) -> Window:
    """``build()`` without the application's style sheet, which is put on afterwards: it is matched anew for
    every widget that gets a parent, at the end once for each. Halves the time to build the desk."""
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        return build()
    finally:
        application.setStyleSheet(sheet)


def close_after(window: QWidget, seconds: float) -> None:
    """0 for never."""
    if seconds:
        QTimer.singleShot(int(seconds * 1000), window.close)


class AfterFirstPaint(QObject):
    """Runs ``actions``, in order, when ``window`` and all in it have been painted once, or LONGEST
    milliseconds after it was asked to be shown.

    A timer of 0 ms alone is not enough: on X11 and Wayland the system says only later that there is
    something to paint on, and threads started before compete with the painting for the interpreter.
    """

    def __init__(self, window: QWidget, actions: Sequence[Callable[[], object]]) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        window.installEventFilter(self)
        QTimer.singleShot(LONGEST, self._run)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # Children are painted after their window, in the same go; this comes after them.
            QTimer.singleShot(SETTLED, self._run)
            self._window.removeEventFilter(self)
        return False

    @Slot()
    def _run(self) -> None:
        actions, self._actions = self._actions, ()
        for action in actions:
            action()
