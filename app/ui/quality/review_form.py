"""What a reviewer says of a call: an answer to each question, words at moments of the recording, words of the
whole."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.quality.cards import Card, Question
from app.domain.quality.reviews import LONGEST, Answer, Mark, Review, Subject, score
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.scrolled import scrolled
from app.ui.parts.text import tr
from app.ui.parts.times import lasted
from app.ui.parts.values import Press
from app.ui.quality.present import UNANSWERED, answer_options, points_of, question_words, score_sentence
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

MARK_KEY = "Ctrl+."


class AnswerRow(QWidget):
    changed = Signal()

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        words = QLabel(say(question_words(question)), self)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.points = Choice(tr("Answer"), self)
        self.points.show_options(answer_options(question), UNANSWERED)
        self.points.setAccessibleName(words.text())
        self.points.activated.connect(lambda _: self.changed.emit())
        self.comment = QLineEdit(self)
        self.comment.setMaxLength(LONGEST)
        self.comment.setPlaceholderText(say(tr("Comment")))
        self.comment.setAccessibleName(say(tr("Comment")))
        self.comment.textEdited.connect(lambda _: self.changed.emit())
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(self.points)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.comment)

    @property
    def answer(self) -> Answer | None:
        """None while nothing is chosen."""
        if self.points.chosen == UNANSWERED:
            return None
        return Answer(self.question.id, points_of(self.points.chosen), self.comment.text().strip())


class MarkRow(QWidget):
    removed = Signal(object)
    wanted = Signal(float)
    """Hear that second."""

    def __init__(self, second: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.second = second
        go = PressButton(Press("go", lasted(second), "play", "quiet"), self)
        go.pressed_for.connect(lambda _: self.wanted.emit(self.second))
        self.text = QLineEdit(self)
        self.text.setMaxLength(LONGEST)
        self.text.setAccessibleName(say(tr("Words at {time}").of(time=lasted(second))))
        remove = PressButton(Press("remove", tr("Remove"), "close", "quiet"), self, icon_only=True)
        remove.pressed_for.connect(lambda _: self.removed.emit(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(go)
        row.addWidget(self.text, 1)
        row.addWidget(remove)


class ReviewForm(QWidget):
    changed = Signal()
    sought = Signal(float)
    """A second of the recording somebody wants to hear."""

    def __init__(
        self, cards: tuple[Card, ...], here: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        """``here``: the second that is played now."""
        super().__init__(parent)
        self._cards, self._here = {str(each.id): each for each in cards}, here
        self.answers: list[AnswerRow] = []
        self.marks: list[MarkRow] = []
        self.card = Choice(tr("Score card"), self)
        self.card.show_options(tuple(Option(str(each.id), each.name) for each in cards), "")
        self.card.activated.connect(lambda _: self._show_card())
        self.add = PressButton(Press("mark", tr("Words at this moment"), "note", key=MARK_KEY), self)
        self.add.pressed_for.connect(lambda _: self.add_mark())
        QShortcut(QKeySequence(MARK_KEY), self, self.add_mark)
        self.comment = QPlainTextEdit(self)
        self.comment.setTabChangesFocus(True)
        self.comment.setPlaceholderText(say(tr("What you want to say of the whole call")))
        self.comment.setAccessibleName(say(tr("Comment")))
        self.comment.setMaximumHeight(76)
        self.comment.textChanged.connect(self.changed)
        self.said = QLabel("", self)
        self._lay_out()
        self._show_card()

    def _lay_out(self) -> None:
        inside = QWidget(self)
        self._questions, self._moments = QVBoxLayout(), QVBoxLayout()
        both = QVBoxLayout(inside)
        both.setContentsMargins(0, 0, 4, 0)
        both.addLayout(self._questions)
        both.addLayout(self._moments)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(scrolled(inside, self), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.add)
        column.addLayout(foot)
        column.addWidget(self.comment)
        self.setFocusProxy(self.card)

    def _show_card(self) -> None:
        """Another card, other questions; what was said of the same question stays only with its own card."""
        for row in self.answers:
            self._questions.removeWidget(row)
            row.deleteLater()
        self.answers = []
        card = self._cards.get(self.card.chosen)
        for question in card.questions if card else ():
            row = AnswerRow(question, self)
            row.changed.connect(self._tell)
            self.answers.append(row)
            self._questions.addWidget(row)
        self._tell()

    def add_mark(self) -> None:
        row = MarkRow(self._here(), self)
        row.removed.connect(self._remove_mark)
        row.wanted.connect(self.sought)
        self.marks.append(row)
        self._moments.addWidget(row)
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_mark(self, row: MarkRow) -> None:
        self.marks.remove(row)
        self._moments.removeWidget(row)
        row.deleteLater()

    def _tell(self) -> None:
        given = [each.answer for each in self.answers]
        card = self._cards.get(self.card.chosen)
        if card is not None:
            there = [each for each in given if each is not None]
            self.said.setText(say(score_sentence(score(card, there), len(given) - len(there))))
        self.changed.emit()

    @property
    def complete(self) -> bool:
        return bool(self.answers) and all(each.answer is not None for each in self.answers)

    def review(self, of: Subject) -> Review:
        answers = tuple(each.answer for each in self.answers if each.answer is not None)
        marks = tuple(Mark(each.second, each.text.text()) for each in self.marks)
        return Review(0, of, self._cards[self.card.chosen], answers, marks, self.comment.toPlainText())
