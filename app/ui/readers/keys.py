"""Keys by the names that ``devices.scanning.wedge`` knows them by, and a field that learns one."""

import time

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_ALONE = frozenset(
    (
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown,
    )
)  # fmt: skip
_NAMES = {Qt.Key.Key_Return: "Enter", Qt.Key.Key_Enter: "Enter", Qt.Key.Key_Tab: "Tab"}
# What scanners type for the separators inside a code: Ctrl with a bracket and the like.
_SEPARATORS = "\x1d\x1e\x04"
_BURST = 0.3
"""Seconds; keys that follow faster belong to the scan whose first key was learned."""


def key_name(event: QKeyEvent) -> str:
    """One character, or the name of a key; empty for a modifier alone."""
    if event.key() in _ALONE:
        return ""
    if event.key() in _NAMES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return _NAMES[Qt.Key(event.key())]
    text = event.text()
    if text in ("\r", "\n") and not event.modifiers():
        return "Enter"  # a line feed has a key of its own on X11
    if len(text) == 1 and (text.isprintable() or text in _SEPARATORS):
        return text
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


def by_a_person(event: QKeyEvent) -> bool:
    """Held down, or with Ctrl or Alt: no scanner types so."""
    # AltGr is both at once on Windows, and types letters.
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = event.modifiers() & both
    return event.isAutoRepeat() or (bool(held) and held != both and event.text() not in _SEPARATORS)


class KeyField(QLineEdit):
    """Shows the key that was pressed in it, by a person or as the first of a scan; Backspace clears it."""

    learned = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setReadOnly(True)
        # The filter for scanners that type leaves this field alone.
        self.setProperty("raw_keys", True)
        self._last = float("-inf")

    @property
    def key(self) -> str:
        return self.text()

    def event(self, event: QEvent) -> bool:
        # A shortcut of the window would be carried out instead of learned.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name, now = key_name(event), time.monotonic()
        first, self._last = now - self._last > _BURST, now
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and first:
            super().keyPressEvent(event)
        elif not name or not first:
            event.accept()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take("")
        elif name not in ("Enter", "Esc"):
            self._take(name)
        else:
            super().keyPressEvent(event)

    def _take(self, name: str) -> None:
        self.setText(name)
        self.learned.emit(name)
