"""One line above the columns: what is wrong for as long as it lasts, and notices that go by themselves."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.desk.present import Banner
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, Press

SHOWN_MS = 8000


class BannerBar(QFrame):
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self._standing: Banner | None = None
        self._passing: Banner | None = None
        self._tone = ""
        self.text = Elided("", self)
        self._action = PressButton(Press("undo", tr("Undo"), "undo"), self)
        self._action.pressed_for.connect(self._pressed)
        self._close = PressButton(Press("close", tr("Close"), "close", "quiet"), self, icon_only=True)
        self._close.pressed_for.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 5, 14, 5)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        self._action.hide()
        self.hide()

    def show_standing(self, banner: Banner | None) -> None:
        if self._passing is not None and self._passing.past():
            self.dismiss()
        if banner != self._standing:
            self._standing = banner
            self._show()

    def show_passing(self, banner: Banner, press: Press | None = None) -> None:
        """Over the standing one for some seconds."""
        self._passing = banner
        self._action.setVisible(press is not None)
        if press is not None:
            self._action.show_press(press)
        self._timer.start()
        self._show()

    def dismiss(self, _: object = None) -> None:
        self._passing = None
        self._timer.stop()
        self._action.hide()
        self._show()

    def _show(self) -> None:
        banner = self._passing or self._standing
        self.setVisible(banner is not None)
        self._close.setVisible(self._passing is not None)
        if banner is None:
            return
        if banner.tone != self._tone:
            self._tone = banner.tone
            self.setProperty("tone", banner.tone)
            for widget in (self, self.text):
                self.style().unpolish(widget)
                self.style().polish(widget)
        self.text.show_text(banner.text)

    def _pressed(self, action: str) -> None:
        self.dismiss()
        self.asked.emit(Ask(action))
