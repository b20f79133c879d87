"""The small window of a ringing call, for when another program is in front.

It stays on top and never takes the keyboard: WindowDoesNotAcceptFocus tells the window manager, showing
without activating tells Qt, and none of its buttons takes focus. Answering is done by mouse here, or by key
after turning to the main window. A tray is no replacement: many desktops have none.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.ui.calls.present import Popup
from app.ui.calls.strip import PressRow
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Ask

WIDTH = 420
MARGIN = 16
FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class IncomingPopup(QFrame):
    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(None, FLAGS)
        self.setObjectName("Popup")
        self.setWindowTitle(say(tr("Incoming call")))
        self.setAccessibleName(say(tr("Incoming call")))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._call = ""
        self._word = QLabel(say(tr("Incoming call")).upper(), self)
        self._word.setObjectName("CardTitle")
        self._title = Elided("Name", self)
        self._who = Elided("Muted", self)
        self._way = Elided("Muted", self)
        self._pills = PillRow(self)
        self._presses = PressRow(self)
        self._presses.asked.connect(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        for widget in (self._word, self._title, self._who, self._way):
            column.addWidget(widget)
        pills = QHBoxLayout()
        pills.addWidget(self._pills)
        pills.addStretch(1)
        column.addLayout(pills)
        column.addSpacing(4)
        column.addWidget(self._presses, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)

    def show_popup(self, popup: Popup | None) -> None:
        """None takes the window away."""
        if popup is None:
            self.hide()
            return
        self._call = popup.call
        self._title.show_text(popup.title)
        self._who.show_text(popup.who)
        self._who.setVisible(bool(popup.who))
        self._way.show_text(popup.way)
        self._pills.show_pills(popup.pills)
        self._presses.show_presses(popup.presses)
        for button in self._presses.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.adjustSize()
        self._to_corner()
        self.show()

    def _to_corner(self) -> None:
        screen = QGuiApplication.primaryScreen()
        if screen is None:
            return
        area = screen.availableGeometry()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = area.left() + MARGIN if mirrored else area.right() - self.width() - MARGIN
        self.move(x, area.bottom() - self.height() - MARGIN)

    def _pressed(self, action: str) -> None:
        self.asked.emit(Ask(action, "", self._call))
