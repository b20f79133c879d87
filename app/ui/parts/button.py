"""Buttons that show a ``Press``: look, icon, reason in the tip when they cannot be pressed."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.parts.above import told_above
from app.ui.parts.icons import icon
from app.ui.parts.say import say
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Press

_ICON_TOKEN = {"filled": "on_accent", "go": "on_go", "danger": "on_danger", "link": "accent"}


KEYS = "keys"
"""Property of the desk's window: the name of an action → its key, as the person sees it."""


def keys_of(widget: QWidget) -> Mapping[str, str]:
    """None before the window has told them."""
    keys = told_above(widget, KEYS)
    return keys if isinstance(keys, Mapping) else {}


class PressButton(QPushButton):
    pressed_for = Signal(object)
    """The action's name."""

    def __init__(self, press: Press, parent: QWidget | None = None, *, icon_only: bool = False) -> None:
        super().__init__(parent)
        self._press = press
        self._icon_only = icon_only
        self._drawn: tuple[str, str] = ("", "")
        self.setAutoDefault(False)
        if press.kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._clicked)
        self.setProperty("kind", press.kind)
        self._show(press)

    @property
    def press_value(self) -> Press:
        return self._press

    def show_press(self, press: Press) -> None:
        if press == self._press:
            return
        if press.kind != self._press.kind:
            self.setProperty("kind", press.kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self._press = press
        self._show(press)

    def _show(self, press: Press) -> None:
        text = say(press.text)
        self.setText("" if self._icon_only else text)
        self.setAccessibleName(text)
        self.setEnabled(not press.why)
        # Before it is no longer checkable: Qt takes the check away with that, too, but paints nothing.
        self.setChecked(press.checked)
        self.setCheckable(press.checked)
        self.setChecked(press.checked)
        self._show_tip()
        self.setAccessibleDescription(say(press.why))
        self._tint()

    def _show_tip(self) -> None:
        press, text = self._press, say(self._press.text)
        key = keys_of(self).get(press.shortcut, "") if press.shortcut else press.key
        tip = f"{text} ({key})" if key else text
        if press.why:
            tip = f"{tip}\n{say(press.why)}"
        self.setToolTip(tip if self._icon_only or key or press.why or press.shortcut else "")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._press.shortcut:
            self._show_tip()
        return super().event(event)

    def _tint(self) -> None:
        if not self._press.icon:
            return
        token = _ICON_TOKEN.get(self._press.kind, self._own_token())
        colour = tokens_now()[token]
        if (self._press.icon, colour) != self._drawn:
            self._drawn = (self._press.icon, colour)
            self.setIcon(icon(self._press.icon, colour, tokens_now()["muted"]))

    def _own_token(self) -> str:
        return str(self.property("icon_token") or "text")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_drawn"):
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, as Space does: in Qt only a dialog's default buttons do."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def _clicked(self) -> None:
        # A checkable button would show its new state before the exchange agreed.
        self.setChecked(self._press.checked)
        self.pressed_for.emit(self._press.action)
