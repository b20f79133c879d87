"""An operator's own feedback: a quiet card while something is new, and the list to read and answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.quality.reviews import LONGEST, Review
from app.ui.errors import details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card as Box
from app.ui.parts.label import Elided
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import house
from app.ui.quality.present import FEEDBACK, NO_FEEDBACK, feedback_rows, unread
from app.ui.quality.said_dialog import SaidText
from app.ui.rooms.ground import Ground


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
        self.dialog = FeedbackDialog(self.ground, self.window())
        self.dialog.changed.connect(self.load)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.show()


class FeedbackDialog(QDialog):
    changed = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.reviews: tuple[Review, ...] = ()
        self._filling = False
        self.setWindowTitle(say(tr("Feedback for you")))
        self.resize(860, 480)
        self.table = RowsView(FEEDBACK, say(tr("Feedback for you")), self)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.table.opened.connect(lambda _: self.reply.setFocus(Qt.FocusReason.OtherFocusReason))
        self.listed = Listed(self.table, NO_FEEDBACK, self)
        self.text = SaidText(self)
        self.reply = QLineEdit(self)
        self.reply.setMaxLength(LONGEST)
        self.reply.setPlaceholderText(say(tr("Your answer; empty: I have seen it")))
        self.reply.setAccessibleName(say(tr("Your answer")))
        self.reply.returnPressed.connect(self.answer)
        self.reply.textChanged.connect(lambda _: self._show_press())
        self.send = PressButton(Press("answer", tr("I have seen it"), "check", "filled"), self)
        self.send.pressed_for.connect(lambda _: self.answer())
        self.said = Elided("Warning", self)
        split = QSplitter(self)
        split.addWidget(self.listed)
        split.addWidget(self.text)
        split.setSizes([380, 480])
        split.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.reply, 1)
        foot.addWidget(self.send)
        column = QVBoxLayout(self)
        column.addWidget(split, 1)
        column.addWidget(self.said)
        column.addLayout(foot)
        self.load()

    @property
    def chosen(self) -> Review | None:
        wanted = self.table.selected_id()
        return next((each for each in self.reviews if str(each.id) == wanted), None)

    def load(self) -> None:
        self.ground.shop.run(self, lambda shop: shop.feedback(), self._loaded, self._failed)

    def _loaded(self, reviews: tuple[Review, ...]) -> None:
        self.reviews = reviews
        rows = feedback_rows(reviews, self.ground.clock())
        self._filling = True
        self.table.show_rows_at(rows, self.table.selected_id())
        self._filling = False
        self.listed.show_rows(rows)
        self._show()

    def _show(self) -> None:
        """What is looked at has been read."""
        if self._filling:
            return
        review = self.chosen
        self.text.show_review(review, house(self.ground.desk().view))
        self._show_press()
        if review is not None and review.read is None:
            number = review.id
            self.ground.shop.run(self, lambda shop: shop.read_feedback(number), self._written, self._failed)

    def _show_press(self) -> None:
        review = self.chosen
        for part in (self.reply, self.send):
            part.setEnabled(review is not None)
        words = tr("Answer") if self.reply.text().strip() else tr("I have seen it")
        self.send.show_press(Press("answer", words, "check", "filled"))

    def answer(self) -> None:
        review, words = self.chosen, self.reply.text()
        if review is None:
            return
        number = review.id
        self.ground.shop.run(
            self, lambda shop: shop.answer_feedback(number, words), self._answered, self._failed
        )

    def _answered(self, review: Review) -> None:
        self.reply.clear()
        self._written(review)

    def _written(self, review: Review) -> None:
        self.said.show_text("")
        self.load()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.said.show_text(details(error) or headline(error))
