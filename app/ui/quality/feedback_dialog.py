"""An operator's own feedback: what was said of his calls, to read and to answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.quality.reviews import LONGEST, Review
from app.ui.errors import details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import house
from app.ui.quality.present import FEEDBACK, NO_FEEDBACK, feedback_rows
from app.ui.quality.said_dialog import SaidText
from app.ui.rooms.ground import Ground


class FeedbackDialog(QDialog):
    changed = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.reviews: tuple[Review, ...] = ()
        self._filling = False
        self.setWindowTitle(say(tr("Feedback for you")))
        self.resize(860, 480)
        self._make_parts()
        self._lay_out()
        self.load()

    def _make_parts(self) -> None:
        self.table = RowsView(FEEDBACK, say(tr("Feedback for you")), self)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
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
        self.table.opened.connect(lambda _: self.reply.setFocus(Qt.FocusReason.OtherFocusReason))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.reply, 1)
        foot.addWidget(self.send)
        column = QVBoxLayout(self)
        column.addWidget(split(self, (self.listed, 380), (self.text, 480)), 1)
        column.addWidget(self.said)
        column.addLayout(foot)

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
        typed = bool(self.reply.text().strip())
        if review is not None and review.replied is not None and not typed:
            self.send.setEnabled(False)  # he has said so already
        words = tr("Answer") if typed else tr("I have seen it")
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
