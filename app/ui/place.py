"""Where the window stood when it was closed, kept in a small file and taken up at the next start.

Qt's own form (``saveGeometry``): it knows the state (maximised), and what would be off every screen that is
there now is moved onto one.
"""

import logging
import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

_log = logging.getLogger(__name__)
LARGEST = 100_000
"""Bytes of a file that is worth reading; a real one has about 70."""


class Place(QObject):
    """Lives with the window. Puts it where ``file`` says, or fits it to the screen at a first start."""

    def __init__(self, window: QWidget, file: Path) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        if not self._restored():
            self._fit()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.save()
        return False

    def save(self) -> None:
        """A place that cannot be written is no reason to keep a window open."""
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(self._window.saveGeometry().data())
            os.replace(beside, self._file)
        except OSError as error:
            _log.warning("The window's place could not be saved: %s", error)

    def _restored(self) -> bool:
        try:
            with self._file.open("rb") as file:
                saved = file.read(LARGEST)
        except FileNotFoundError:
            return False
        except OSError as error:
            _log.warning("The window's place could not be read: %s", error)
            return False
        understood = self._window.restoreGeometry(QByteArray(saved))
        if not understood:
            _log.warning("The window's place in %s is not understood", self._file)
        return understood

    def _fit(self) -> None:
        """Not larger than the screen: a status bar below its edge is a status bar nobody sees."""
        room = self._window.screen().availableGeometry().size()
        if room.width() < self._window.width() or room.height() < self._window.height():
            self._window.resize(self._window.size().boundedTo(room))
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)
