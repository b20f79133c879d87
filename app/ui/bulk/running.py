"""A session runs: the last scan in large letters, the counts, the list, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.bulk import Entry, Session
from app.domain.equipment import DeviceLine
from app.ui.bulk.present import (
    COLUMNS,
    NOTHING_YET,
    last_words,
    pills,
    rows,
    send_words,
    target_words,
    why_not_send,
)
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.scan.present import choice_words
from app.ui.tickets.question_row import QuestionRow

_DROP = (Press("drop", tr("Forget the session"), "close", "danger"), Press("stay", tr("Go on"), "", "quiet"))


class _CodeField(QLineEdit):
    """Ctrl+Z in an empty field is not for the field: the room takes back a scan then."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and not self.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class RunningPage(QWidget):
    acted = Signal(object)
    """``send``, ``take_back``, ``drop`` or ``sounds``."""
    typed = Signal(object)
    """A code, typed."""
    opened = Signal(object)
    """The number of a scan, entered."""
    chosen = Signal(object)
    """(number of a scan, the ``DeviceLine`` it was)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._which: tuple[int, tuple[DeviceLine, ...]] = (0, ())
        self._make_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._head())
        column.addWidget(self.question)
        column.addWidget(self._choice_card)
        column.addWidget(self._list_card, 1)
        column.addLayout(self._foot())

    def _make_parts(self) -> None:
        self.question = QuestionRow(self)
        self.question.answered.connect(self._answered)
        self.table = RowsView(COLUMNS, say(tr("Scans of this session")), self)
        self.table.opened.connect(lambda row: self.opened.emit(int(row)))
        self._list_card = Card(tr("Scans of this session"), self.table, self)
        self.problems = PressButton(self._problems_press(False), self)
        self.problems.pressed_for.connect(self._turn_problems)
        self._list_card.add_to_head(self.problems)
        self.choices = ChoiceList(say(tr("Which device was it?")), self)
        self.choices.chosen.connect(self._chose)
        self._choice_card = Card(tr("Which device was it?"), self.choices, self)
        self._choice_card.hide()
        self.field = _CodeField(self)
        self.field.setPlaceholderText(say(tr("Scan, or type a code and press Enter")))
        self.field.setAccessibleName(say(tr("Code")))
        self.field.setMaxLength(400)
        self.field.returnPressed.connect(self._type)

    def _head(self) -> QFrame:
        head = self._head_frame = QFrame(self)
        head.setObjectName("Card")
        column = QVBoxLayout(head)
        column.setContentsMargins(12, 10, 12, 10)
        self._target, self._last = Elided("Heading", head), Elided("Name", head)
        self._pills = PillRow(head)
        first = QHBoxLayout()
        first.addWidget(self._target, 1)
        self.sounds = PressButton(Press("sounds", tr("Sounds"), "speaker", checked=True), head)
        self.sounds.pressed_for.connect(self.acted)
        first.addWidget(self.sounds)
        column.addLayout(first)
        column.addWidget(self._last)
        column.addWidget(self._pills)
        column.addWidget(self.field)
        return head

    def _foot(self) -> QHBoxLayout:
        self._back = PressButton(self._back_press(""), self)
        self._drop = PressButton(Press("drop", tr("Forget the session"), "close", "quiet"), self)
        self._send = PressButton(Press("send", tr("Carry out"), "check", "filled"), self)
        self._back.pressed_for.connect(self.acted)
        self._drop.pressed_for.connect(self._ask_drop)
        self._send.pressed_for.connect(self.acted)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addWidget(self._drop)
        foot.addStretch(1)
        foot.addWidget(self._send)
        return foot

    @staticmethod
    def _back_press(why: Shown) -> Press:
        return Press("take_back", tr("Take back the last scan"), "undo", key="Ctrl+Z", why=why)

    # ---- showing

    def show_session(self, session: Session, away: bool) -> None:
        self._session = session
        words, tone = last_words(session)
        self._target.show_text(target_words(session.target))
        self._last.show_text(words)
        # To be read from two metres away: the whole head takes the verdict's colour.
        for part in (self._head_frame, self._last):
            part.setProperty("tone", tone)
            part.style().unpolish(part)
            part.style().polish(part)
        self._pills.show_pills(pills(session, away))
        shown = rows(session, self.problems.press_value.checked)
        self.table.show_rows(shown)
        self._list_card.show_message(None if session.entries else NOTHING_YET)
        busy = tr("It is being carried out.") if session.state != "running" else ""
        none = busy or ("" if session.last else tr("Nothing is scanned yet."))
        self._back.show_press(self._back_press(none))
        self._drop.show_press(Press("drop", tr("Forget the session"), "close", "quiet", why=busy))
        self._send.show_press(
            Press("send", send_words(session), "check", "filled", why=why_not_send(session), shortcut="save")
        )
        self.field.setEnabled(not busy)

    def show_sounds(self, on: bool) -> None:
        icon = "speaker" if on else "speaker_off"
        self.sounds.show_press(Press("sounds", tr("Sounds"), icon, checked=on))

    def ask_which(self, entry: Entry, lines: Sequence[DeviceLine]) -> None:
        """Several devices have this name."""
        self._which = (entry.seq, tuple(lines))
        self.choices.show_choices(tuple(Choice(each.id, *choice_words(each)) for each in lines))
        self.choices.setFixedHeight(self.choices.height_for(4))
        self._choice_card.show()
        self.choices.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what is asked for

    def send(self) -> None:
        """By key, as the button does."""
        self._send.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._back.click()
        elif event.key() == Qt.Key.Key_Escape and self._choice_card.isVisible():
            self._close_choice()
        else:
            super().keyPressEvent(event)

    def _type(self) -> None:
        text = self.field.text().strip()
        self.field.clear()
        if text:
            self.typed.emit(text)

    def _chose(self, device: object) -> None:
        seq, lines = self._which
        self._close_choice()
        line = next((each for each in lines if each.id == device), None)
        if line is not None:
            self.chosen.emit((seq, line))

    def _close_choice(self) -> None:
        self._choice_card.hide()
        self.take_keyboard()

    def _ask_drop(self, *_: object) -> None:
        self.question.ask(tr("Nothing of this session is done then. Its scans are lost."), _DROP)

    def _answered(self, action: str) -> None:
        self.question.close_question()
        if action == "drop":
            self.acted.emit("drop")
        self.take_keyboard()

    @staticmethod
    def _problems_press(on: bool) -> Press:
        return Press("problems", tr("Problems only"), "warning", checked=on)

    def _turn_problems(self, *_: object) -> None:
        self.problems.show_press(self._problems_press(not self.problems.press_value.checked))
        if self._session is not None:
            self.table.show_rows(rows(self._session, self.problems.press_value.checked))
