"""The editor of one request: title, text, priority, owner, team, and the next step its state allows.

It only shows and collects; ``flow`` decides what is saved.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.desk import Desk
from app.domain.tickets import NewTicket, Ticket
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Pill, Press
from app.ui.replies.field import ReplyField
from app.ui.replies.present import refused
from app.ui.tickets.presence_strip import PresenceStrip
from app.ui.tickets.present import Form, Option, form_of, owners, priorities, state_pill, steps, teams
from app.ui.tickets.question_row import QuestionRow
from app.ui.tickets.tabs import TicketTabs


class Choice(QComboBox):
    """A combo box of ``Option`` values."""

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say(name))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._options: tuple[Option, ...] = ()

    def show_options(self, options: tuple[Option, ...], chosen: str) -> None:
        if options != self._options:
            self._options = options
            self.clear()
            for option in options:
                self.addItem(say(option.text), option.value)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    @property
    def chosen(self) -> str:
        return str(self.currentData() or "")


class TicketEditor(QWidget):
    save_asked = Signal()
    close_asked = Signal()
    step_asked = Signal(object)
    """An event of the table of states."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = Form("")
        self._make_fields()
        self.question = QuestionRow(self)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.about)
        inside.addWidget(self.strip)
        inside.addWidget(self.title)
        inside.addLayout(self._grid())
        inside.addWidget(self.tabs, 1)
        inside.addWidget(self.question)
        inside.addLayout(self._foot())
        self.card = Card(tr("New request"), content, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.hide()

    def _make_fields(self) -> None:
        self.about = Elided("Muted", self)
        self.strip = PresenceStrip(self)
        self.title = QLineEdit(self)
        self.title.setAccessibleName(say(tr("Title")))
        self.title.setMaxLength(200)
        self.text = ReplyField(self)
        self.text.setAccessibleName(say(tr("Text of the request")))
        self.text.setPlaceholderText(say(tr("What is wrong, and what was promised?")))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(54)
        self.tabs = TicketTabs(self.text, self)
        self.priority, self.state = Choice(tr("Priority"), self), Choice(tr("State"), self)
        self.owner, self.team = Choice(tr("Owner"), self), Choice(tr("Team"), self)
        self.priority.show_options(priorities(), "1")
        self.state.activated.connect(self._step)
        self.title.textChanged.connect(self._touched)
        self.text.textChanged.connect(self._touched)
        for choice in (self.priority, self.owner, self.team):
            choice.activated.connect(self._touched)

    def _grid(self) -> QGridLayout:
        grid = self._columns = QGridLayout()
        grid.setSpacing(3)
        grid.setHorizontalSpacing(8)
        fields = (
            (tr("State"), self.state),
            (tr("Priority"), self.priority),
            (tr("Owner"), self.owner),
            (tr("Team"), self.team),
        )
        for place, (words, field) in enumerate(fields):
            label = QLabel(say(words), self)
            label.setObjectName("Muted")
            label.setBuddy(field)
            if field is self.state:
                self._state_label = label
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        self.mark = Elided("Muted", self)
        self.time = QLabel(self)
        self.time.setObjectName("Muted")
        self._close = PressButton(Press("close", tr("Close"), "close", "quiet", key="Esc"), self)
        self._close.pressed_for.connect(self._asked)
        self._save = PressButton(Press("save", tr("Save"), "check", "filled", shortcut="save"), self)
        self._save.pressed_for.connect(self._asked)
        foot = QHBoxLayout()
        foot.addWidget(self.mark, 1)
        foot.addWidget(self.time)
        foot.addWidget(self._close)
        foot.addWidget(self._save)
        return foot

    # ---- what is shown

    def show_new(self, new: NewTicket, about: Shown, desk: Desk) -> None:
        """A request that is not saved yet."""
        self.card.show_title(tr("New request"))
        self.card.show_pill(Pill(tr("not saved"), "warn"))
        self.about.show_text(about)
        self._fill(form_of(new), desk)
        self.tabs.show_draft()
        self._show_state(False)
        self.show()

    def show_ticket(self, ticket: Ticket, about: Shown, desk: Desk) -> None:
        self.card.show_title(ticket.name)
        self.card.show_pill(state_pill(ticket.state))
        self.about.show_text(about)
        self._fill(form_of(ticket), desk)
        self.state.show_options(steps(ticket.state), "")
        self._show_state(True)
        self.show()

    def _show_state(self, wanted: bool) -> None:
        self._state_label.setVisible(wanted)
        self.state.setVisible(wanted)
        self._columns.setColumnStretch(0, int(wanted))

    def _fill(self, form: Form, desk: Desk) -> None:
        self._saved = form
        self.question.close_question()
        self.title.setText(form.title)
        self.title.setCursorPosition(0)
        if self.text.toPlainText() != form.text:
            self.text.setPlainText(form.text)
        self.priority.show_options(priorities(), str(form.priority))
        self.owner.show_options(owners(desk, form.owner), form.owner)
        self.team.show_options(teams(desk, form.team), form.team)
        self.say_mark("")

    def refill(self, form: Form) -> None:
        """Put text into the fields that is not saved."""
        self.title.setText(form.title)
        self.text.setPlainText(form.text)

    def say_mark(self, words: Shown) -> None:
        self.mark.show_text(words)

    def show_time(self, words: Shown) -> None:
        """What the stopwatch says."""
        self.time.setText(say(words))

    @property
    def form(self) -> Form:
        """The fields as they are now."""
        return Form(
            self.title.text(),
            self.text.toPlainText(),
            int(self.priority.chosen or 0),
            self.owner.chosen,
            self.team.chosen,
        )

    @property
    def changed(self) -> bool:
        """Something was filled in since it was shown."""
        return not self.isHidden() and self.form != self._saved

    def resolved(self) -> bool:
        """Nothing waits in what was typed; else it says what, and asks for it."""
        self.text.settle()
        waiting = self.text.waiting
        if not waiting or self.text.toPlainText() == self._saved.text:
            return True
        self.tabs.show_text()
        self.say_mark(refused(waiting))
        self.text.refused.emit(refused(waiting))
        self.text.ask()
        return False

    def begin(self) -> None:
        """The keyboard to the text: the title stands there already."""
        self.tabs.show_text()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)

    def _asked(self, action: str) -> None:
        (self.save_asked if action == "save" else self.close_asked).emit()

    def _touched(self, *_: object) -> None:
        """What the mark said last is of what stood there before."""
        self.say_mark(tr("not saved") if self.changed else "")

    def _step(self, place: int) -> None:
        event = str(self.state.itemData(place) or "")
        self.state.setCurrentIndex(0)
        if event:
            self.step_asked.emit(event)
