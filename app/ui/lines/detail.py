"""One line in full: why it does not work and what to do, the tester with its report, its trouble so far."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.ui.calls.strip import PressRow
from app.ui.lines.present import NO_TROUBLE, TROUBLE, advice, facts, reason, trouble_rows
from app.ui.lines.tester_words import (
    NO_NUMBER,
    ping_words,
    presses,
    progress,
    question,
    report,
    under_test,
    verdict_pill,
)
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Pill, Press
from telephony.switchboard.line_overview import TrunkLine


class Words(QLabel):
    """Wrapped plain text that can be marked and copied; away when there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A wrapped label asks for the width of a well-shaped paragraph; a column has less.
        self.setMinimumWidth(1)
        self._align()

    def _align(self) -> None:
        # QLabel goes by the direction of its text: a sentence of the network would stand apart.
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def show_lines(self, lines: tuple[Shown, ...], tone: str = "") -> None:
        text = "\n".join(words for each in lines if (words := say(each)))
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
        self.setVisible(bool(text))
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_pill(self, pill: Pill | None) -> None:
        self.show_lines((pill.text,) if pill is not None else (), pill.tone if pill is not None else "")


class ConfirmTest(QFrame):
    """Nothing is called without a yes: Enter calls, Escape does not."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Bar")
        self.setProperty("tone", "info")
        self.words = Words("", self)
        self.yes = PressButton(Press("yes", tr("Call", "verb"), "phone", "go", key="Enter"), self)
        self.no = PressButton(Press("no", tr("Cancel"), "close", key="Esc"), self)
        self.yes.pressed_for.connect(lambda _: self._say(True))
        self.no.pressed_for.connect(lambda _: self._say(False))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.hide()

    def ask(self, words: Shown) -> None:
        self.words.show_lines((words,))
        self.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._say(False)
        else:
            super().keyPressEvent(event)

    def _say(self, yes: bool) -> None:
        self.hide()
        self.answered.emit(yes)


class LineDetail(QWidget):
    """``trouble_card`` is laid out by the room: its history needs another place than the tester."""

    ping = Signal()
    call = Signal(str)
    """The number to call."""
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: TrunkLine | None = None
        self._why: Shown = ""
        self.problem, self.advice, self.facts = Words("Warning", self), Words("", self), Words("Muted", self)
        self.number = QLineEdit(self)
        self.number.setPlaceholderText(say(tr("Number for the test call")))
        self.number.setAccessibleName(say(tr("Number for the test call")))
        self.number.setMaxLength(40)
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.number.returnPressed.connect(lambda: self.act("call"))
        self.number.textChanged.connect(self._show_presses)
        self.steps = PressRow(self, flowing=True)
        self.steps.asked.connect(self.act)
        self.confirm = ConfirmTest(self)
        self.confirm.answered.connect(self._confirmed)
        self.pinged, self.progress = Words("Tone", self), Words("Tone", self)
        self.verdict, self.report = Words("Tone", self), Words("", self)
        self.trouble = RowsView(TROUBLE, say(tr("Changes of this line")))
        self.trouble_card = Card(tr("Changes of this line"), self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        shown = (self.problem, self.advice, self.facts, self.number, self.steps, self.confirm)
        for part in (*shown, self.pinged, self.progress, self.verdict, self.report):
            column.addWidget(part)
        column.addStretch(1)

    def show_line(self, line: TrunkLine, why: Shown, now: float) -> None:
        """``why``: the reason it cannot be tried, empty when it can. ``now``: the exchange's clock."""
        if self.line is not None and self.line.trunk != line.trunk:
            self.confirm.hide()
        self.line, self._why = line, why
        problem = clean(line.problem, 300) if line.state == "down" else ""
        self.problem.show_lines((reason(line), problem))
        self.advice.show_lines((advice(line),))
        self.facts.show_lines((facts(line),))
        self.pinged.show_pill(ping_words(line.pinged))
        test = line.test
        self.progress.show_lines((progress(test, now) if test else "",), "info")
        self.verdict.show_pill(verdict_pill(test) if test else None)
        self.report.show_lines(report(test) if test else ())
        self.trouble_card.show_title((tr("Changes of this line"), clean(line.name, 40)))
        self.trouble.show_rows(trouble_rows(line, now))
        self.trouble_card.show_message(None if line.trouble else NO_TROUBLE)
        self._show_presses()

    def _show_presses(self, *_: object) -> None:
        if self.line is None:
            return
        self.number.setEnabled(not self._why and not under_test(self.line))
        shown = presses(self.line, self._why)
        if not self._why and not self.number.text().strip():
            shown = tuple(
                Press(each.action, each.text, each.icon, each.kind, why=NO_NUMBER)
                if each.action == "call"
                else each
                for each in shown
            )
        self.steps.show_presses(shown)

    def act(self, action: str) -> None:
        """A button, or Enter in the number's field."""
        if self.line is None or self._why:
            return
        if action == "ping":
            self.ping.emit()
        elif action == "stop":
            self.stop.emit()
        elif self.number.text().strip() and not under_test(self.line):
            self.confirm.ask(question(self.line, self.number.text().strip()))

    def _confirmed(self, yes: bool) -> None:
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        if yes and self.line is not None and not self._why:
            self.call.emit(self.number.text().strip())
