"""Scanners that type: their keys are told from a person's before any field sees them, or taken back.

The filter stands at the window that has the keyboard, whichever it is, dialogs too. At the application it
would be asked about every event of every widget.
"""

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.domain.reader_setup import WedgeSetup
from app.services.readers import ReadersDoor
from app.ui.desk.present import Banner
from app.ui.parts.text import tr
from app.ui.readers.keys import by_a_person, key_name
from app.ui.readers.present import shown_code
from app.ui.readers.taken_back import FieldBefore, before
from devices.scanning.wedge import Verdict, WedgeDetector

LOOK_MS = 500
"""How soon a change of the settings is noticed."""


class WedgeFilter(QObject):
    """``readers``: the scanners' door; ``tell``: a word to the person."""

    def __init__(
        self,
        readers: Callable[[], ReadersDoor | None],
        tell: Callable[[Banner], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._readers, self._tell = readers, tell
        self._setup = WedgeSetup()
        self._detector = WedgeDetector()
        self._window: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._before: FieldBefore | None = None
        self._last = 0.0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._woken)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.use)
        self._look.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._at_window)

    @Slot()
    def use(self) -> None:
        """Takes over the settings as they are now."""
        door = self._readers()
        setup = door.setup.wedge if door is not None else WedgeSetup()
        if setup != self._setup:
            self._give_back()
            self._setup, self._detector = setup, WedgeDetector(setup.keys)
            self._at_window(QGuiApplication.focusWindow())

    @Slot(QWindow)
    def _at_window(self, window: QWindow | None) -> None:
        if self._window is not None and shiboken6.isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window if self._setup.on else None
        if self._window is not None:
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._is_held(event):
            # A key of a scan would be carried out as a shortcut before it comes as a key.
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._is_ours(event)

    def _is_held(self, event: QKeyEvent) -> bool:
        prefix = self._setup.keys.prefix
        if not prefix or _private(QApplication.focusWidget()) or by_a_person(event):
            return False
        return self._detector.pending > 0 or key_name(event) == prefix

    def _is_ours(self, event: QKeyEvent) -> bool:
        """True: nobody else gets the key."""
        widget = QApplication.focusWidget()
        name = key_name(event)
        if not name:
            return False
        if by_a_person(event) or _private(widget):
            self._give_back(self._detector.interrupt())
            return False
        now = self._now(event)
        fresh = self._detector.pending == 0 or now - self._last > self._setup.keys.gap
        if fresh and not self._setup.keys.prefix:
            self._before = before(widget)
        self._last = now
        return self._judge(event, self._detector.press(name, now))

    def _judge(self, event: QKeyEvent, verdict: Verdict) -> bool:
        if verdict.released:
            self._give_back(verdict.released)
        if verdict.eat and not verdict.code:
            self._held.append(event.clone())
            self._quiet.start(int(self._setup.keys.quiet * 1000) + 5)
        if verdict.code:
            self._held.clear()
            self._quiet.stop()
            self._scanned(verdict)
        return verdict.eat

    def _scanned(self, verdict: Verdict) -> None:
        if verdict.take_back and self._before is not None and shiboken6.isValid(self._before.field):
            self._before.restore()
        self._before = None
        if verdict.is_foreign:
            words = tr(
                "The scanner types for another keyboard layout: {code}. Switch the keyboard to English, or "
                "set the scanner to serial."
            )
            self._tell(Banner(words.of(code=shown_code(verdict.code.encode())), "warn", False))
            return
        door = self._readers()
        if door is not None:
            door.typed(verdict.code.encode())

    def _now(self, event: QKeyEvent) -> float:
        """When the key was pressed, not when a busy window came round to it."""
        return event.timestamp() / 1000 if event.timestamp() else time.monotonic()

    @Slot()
    def _woken(self) -> None:
        self._give_back(self._detector.wake(self._last + self._setup.keys.quiet + 0.001))

    def _give_back(self, released: tuple[str, ...] = ()) -> None:
        """Keys that were held back go to whoever has the keyboard, in their order."""
        held, self._held = self._held, []
        widget = QApplication.focusWidget()
        if not released or widget is None:
            return
        for event in held:
            # To the widget and not to the window, where this filter stands.
            QApplication.sendEvent(widget, event)


def _private(widget: QWidget | None) -> bool:
    """A field whose keys are nobody's business: a password, or one that learns a key."""
    if widget is None:
        return False
    hidden = isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal
    return hidden or bool(widget.property("raw_keys"))
