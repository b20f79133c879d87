"""A quiet card at an operator's desk while there is feedback for him that he has not read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card as Box
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.quality.present import unread
from app.ui.rooms.ground import Ground

if TYPE_CHECKING:
    from app.ui.quality.feedback_dialog import FeedbackDialog


class FeedbackMark(QWidget):
    """Below the caller, and only there while something is unread. Never in the way of a call."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.count = 0
        self.dialog: FeedbackDialog | None = None
        self._who = ""
        self.read = PressButton(Press("feedback", "", "note", "link", shortcut="feedback"), self)
        self.read.pressed_for.connect(lambda _: self.open())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Box(tr("Feedback for you"), self.read, self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_desk(self) -> None:
        """Somebody sits here now: what is new for him?"""
        if self.ground.me != self._who:
            self._who = self.ground.me
            self.load()

    def stored(self, changes: Changes) -> None:
        if changes.quality:
            self.load()

    def load(self) -> None:
        if self._who:
            self.ground.shop.run(self, lambda shop: unread(shop.feedback()), self._loaded, self._failed)

    def _loaded(self, count: int) -> None:
        self.count = count
        words = tr("Read %n new feedback(s)", "", count)
        self.read.show_press(Press("feedback", words, "note", "link", shortcut="feedback"))
        self.setVisible(count > 0)

    def _failed(self, error: Exception) -> None:
        # The cards of the column say that the database is away; nothing is new then.
        self.hide()

    def open(self) -> None:
        from app.ui.quality.feedback_dialog import FeedbackDialog

        self.dialog = FeedbackDialog(self.ground, self.window())
        self.dialog.changed.connect(self.load)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.show()
