"""A score card being written: its name, and a row for each question."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.quality.cards import HEAVIEST, LONGEST, Card, Question, tidy
from app.ui.parts.button import PressButton
from app.ui.parts.number_field import NumberField
from app.ui.parts.say import say
from app.ui.parts.scrolled import scrolled
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.quality.present import KINDS
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option


class QuestionRow(QWidget):
    edited = Signal()
    removed = Signal(int)
    """The question's number."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = question.id
        self.text = QLineEdit(question.text, self)
        self.text.setMaxLength(LONGEST)
        self.text.setPlaceholderText(say(tr("What is asked of the call")))
        self.text.setAccessibleName(say(tr("Question")))
        self.kind = Choice(tr("Answer"), self)
        self.kind.show_options(tuple(Option(*each) for each in KINDS.items()), question.kind)
        self.weight = NumberField(self)
        self.weight.setRange(0, HEAVIEST)
        self.weight.setValue(question.weight)
        self.weight.setPrefix(say(tr("weight ")))
        self.weight.setAccessibleName(say(tr("Weight")))
        self.fatal = QCheckBox(say(tr("fatal")), self)
        self.fatal.setToolTip(say(tr("No points here, and the whole call has none.")))
        self.fatal.setChecked(question.fatal)
        self.remove = PressButton(Press("remove", tr("Remove"), "close", "quiet"), self, icon_only=True)
        self.remove.pressed_for.connect(lambda _: self.removed.emit(self._id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        self.parts: tuple[QWidget, ...] = (self.text, self.kind, self.weight, self.fatal, self.remove)
        for part in self.parts[1:]:
            row.addWidget(part)
        self.text.textEdited.connect(lambda _: self.edited.emit())
        self.kind.activated.connect(lambda _: self.edited.emit())
        self.weight.valueChanged.connect(lambda _: self.edited.emit())
        self.fatal.toggled.connect(lambda _: self.edited.emit())

    @property
    def question(self) -> Question:
        kind, weight = self.kind.chosen, self.weight.value()
        return Question(self._id, self.text.text(), kind, weight, self.fatal.isChecked())


class CardEditor(QWidget):
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card(0, "")
        self._highest = 0
        self.rows: list[QuestionRow] = []
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(say(tr("Name of the card")))
        self.name.setAccessibleName(say(tr("Name of the card")))
        self.name.textEdited.connect(lambda _: self.edited.emit())
        self.more = PressButton(Press("more", tr("Add a question"), "note"), self)
        self.more.pressed_for.connect(lambda _: self.add_question())
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.name)
        column.addWidget(scrolled(inside, self), 1)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.name)

    def show_card(self, card: Card, draft: Card | None = None) -> None:
        """``draft``: what is typed, where that differs from what is kept."""
        self._card = card
        shown = draft or card
        # Numbers of questions that were removed are not given again while the card is written.
        self._highest = max((each.id for of in (card, shown) for each in of.questions), default=0)
        self.name.setText(shown.name)
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for question in shown.questions:
            self._add_row(question)

    def add_question(self) -> None:
        self._highest += 1
        row = self._add_row(Question(self._highest, ""))
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _add_row(self, question: Question) -> QuestionRow:
        row = QuestionRow(question, self)
        row.edited.connect(self.edited)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        # Tab goes by when things were made: the button would come before the questions.
        parts = [part for each in self.rows for part in each.parts]
        for before, after in pairwise([self.name, *parts, self.more]):
            self.setTabOrder(before, after)
        return row

    def _remove(self, question: int) -> None:
        row = next(each for each in self.rows if each.question.id == question)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()
        self.edited.emit()

    @property
    def card(self) -> Card:
        """As it is typed, on the version it was begun with."""
        questions = tuple(row.question for row in self.rows)
        return replace(self._card, name=self.name.text(), questions=questions)

    @property
    def changed(self) -> bool:
        return tidy(self.card) != self._card
