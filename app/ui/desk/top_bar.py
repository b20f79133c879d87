"""Top bar: my state and what comes after, find, my queues, and the doors to settings and keys."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QStyledItemDelegate, QWidget

from app.ui.desk.present import MyState
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.tokens import DARK
from app.ui.parts.values import Ask, Press
from app.ui.people.find_box import FindBox


def _dot(tone: str, ratio: float) -> QIcon:
    """The top bar is dark in both themes, so its dots take the dark theme's colours."""
    pixmap = QPixmap(QSize(12, 12) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DARK[tone]))
    painter.drawEllipse(2, 2, 8, 8)
    painter.end()
    return QIcon(pixmap)


class StateBox(QComboBox):
    """The first entry is what I am now; choosing another one asks for it and falls back until it is so."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say(tr("My state")))
        self.setFixedWidth(196)
        self.setIconSize(QSize(12, 12))
        # Its own delegate would take the letters of the box, light for the dark bar, onto the list's card.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._state: MyState | None = None
        self.activated.connect(self._activated)

    def show_state(self, state: MyState) -> None:
        before, self._state = self._state, state
        if before is None or before.choices != state.choices:
            self.clear()
            self.addItem("")
            for choice in state.choices:
                self.addItem(_dot(choice.tone, self.devicePixelRatio()), say(choice.text))
        if before is None or before.tone != state.tone or not self.itemIcon(0).availableSizes():
            self.setItemIcon(0, _dot(state.tone, self.devicePixelRatio()))
        self.setItemText(0, say(state.current))
        if not self.view().isVisible():
            self.setCurrentIndex(0)
        self.setEnabled(not state.why)
        self.setToolTip(say(state.why))

    def _activated(self, index: int) -> None:
        if self._state is not None and index > 0:
            choice = self._state.choices[index - 1]
            self.asked.emit(Ask(choice.action, choice.argument))
        self.setCurrentIndex(0)


class TopBar(QFrame):
    asked = Signal(object)

    def __init__(self, find: FindBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("TopBar")
        self.setFixedHeight(46)
        self.state = StateBox(self)
        self.state.asked.connect(self.asked)
        self._after = QLabel(self)
        self._after.setObjectName("Muted")
        self._queues = Elided("", self, end=True)
        self._me = Elided("Muted", self)
        for label in (self._queues, self._me):
            label.setSizePolicy(label.sizePolicy().Policy.Maximum, label.sizePolicy().Policy.Fixed)
        self.finder = find
        find.setMinimumWidth(240)
        find.setMaximumWidth(430)
        self._buttons = {
            name: PressButton(Press(name, text, icon), self, icon_only=True)
            for name, text, icon in (
                ("column_3", tr("Floor column"), "panel"),
                ("keys", tr("List of keys"), "keyboard"),
                ("import", tr("Import customers"), "import"),
                ("settings", tr("Settings"), "settings"),
            )
        }
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(10)
        row.addWidget(self.state)
        row.addWidget(self._after)
        row.addStretch(1)
        row.addWidget(self.finder, 4)
        row.addStretch(1)
        row.addWidget(self._queues)
        row.addWidget(self._me)
        row.addSpacing(4)
        for button in self._buttons.values():
            button.setProperty("icon_token", "top_text")
            button.setIconSize(QSize(18, 18))
            button.pressed_for.connect(self._pressed)
            row.addWidget(button, 0)
        self._buttons["column_3"].hide()

    def show_bar(self, state: MyState, queues: tuple[Shown, str], me: Shown) -> None:
        self.state.show_state(state)
        self._after.setText(say(state.after))
        self._queues.show_text(queues[0])
        self._me.show_text(me)

    def show_keys(self, keys: dict[str, str]) -> None:
        self.finder.show_keys(keys)
        for name, button in self._buttons.items():
            old = button.press_value
            button.show_press(Press(name, old.text, old.icon, old.kind, key=keys[name]))

    def show_drawer_button(self, wanted: bool) -> None:
        self._buttons["column_3"].setVisible(wanted)

    def _pressed(self, action: str) -> None:
        self.asked.emit(Ask(action))
