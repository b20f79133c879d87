"""Find anything from one field: people, companies, numbers. Results by keyboard: Down, Enter."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.dialling import typed
from app.domain.errors import BadInput
from app.domain.people import Found
from app.ui.errors import details, headline
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.clean import number
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask
from app.ui.people.present import Subject, found_lines
from app.ui.work import Ticket, Work

PAUSE_MS = 60
MOST = 12
WIDTH = 520


class FindField(QLineEdit):
    """Up, Down and Escape belong to the list under it."""

    moved = Signal(object)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.left.emit()


class FindBox(QWidget):
    """The field; its list hangs over the window's other widgets instead of being a window of its own, which
    would take the keyboard."""

    asked = Signal(object)
    """``Subject`` of somebody chosen, or ``Ask("dial_typed", number)``."""

    def __init__(self, work: Work, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self.region = work, region
        self._ticket: Ticket | None = None
        self.field = FindField(self)
        self.field.setAccessibleName(say(tr("Find person, company or number")))
        self.field.setMaxLength(200)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._enter)
        self.field.moved.connect(self._move)
        self.field.left.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._panel: QFrame | None = None
        self.list = ChoiceList(say(tr("Found")), None)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.chosen.connect(self._chosen)
        self._words = QLabel()
        self._words.setObjectName("Muted")
        self._words.setContentsMargins(10, 8, 10, 8)

    def show_key(self, key: str) -> None:
        words = tr("Find person, company, number…   {key}").of(key=key)
        self.field.setPlaceholderText(say(words if key else tr("Find person, company, number…")))

    def begin(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Close the list and give the keyboard back."""
        self._cancel()
        if self._panel is not None:
            self._panel.hide()
        if self.field.hasFocus():
            self.field.clearFocus()

    @property
    def open(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def _edited(self, text: str) -> None:
        self._pause.start()

    def _cancel(self) -> None:
        self._pause.stop()
        if self._ticket is not None:
            self._ticket.cancel()

    def _search(self) -> None:
        self._cancel()
        text = self.field.text().strip()
        if not text:
            if self._panel is not None:
                self._panel.hide()
            return
        self._ticket = self._work.run(
            self, lambda office: office.search(text, MOST), self._found, self._failed
        )

    def _found(self, found: tuple[Found, ...]) -> None:
        choices = []
        for one in found:
            title, details, icon = found_lines(one)
            subject = Subject(person=one.id) if one.kind == "person" else Subject(company=one.id)
            choices.append(Choice(subject, title, details, icon))
        if call := self._callable():
            choices.append(call)
        self._show(tuple(choices), "" if choices else tr("Nothing was found."))

    def _callable(self) -> Choice | None:
        text = self.field.text().strip()
        if sum(char.isdigit() for char in text) < 3:
            return None
        try:
            dialled = typed(text, self.region)
        except BadInput:
            return None
        return Choice(
            Ask("dial_typed", text), tr("Call {number}").of(number=number(dialled.shown)), "", "phone"
        )

    def _failed(self, error: Exception) -> None:
        self._show((), (headline(error), details(error)))

    def _show(self, choices: tuple[Choice, ...], words: Shown) -> None:
        panel = self._panel or self._make_panel()
        self.list.show_choices(choices)
        self.list.setVisible(bool(choices))
        self.list.setFixedHeight(self.list.height_for(9))
        self._words.setText(say(words))
        self._words.setVisible(bool(words))
        if choices:
            self.list.setCurrentRow(0)
        panel.setFixedWidth(max(WIDTH, self.width()))
        panel.adjustSize()
        corner = self.mapTo(self.window(), QPoint((self.width() - panel.width()) // 2, self.height() + 4))
        panel.move(max(8, corner.x()), corner.y())
        panel.show()
        panel.raise_()

    def _make_panel(self) -> QFrame:
        panel = self._panel = QFrame(self.window())
        panel.setObjectName("FindList")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.list)
        inside.addWidget(self._words)
        return panel

    def _move(self, step: int) -> None:
        if self.open and self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())

    def _enter(self) -> None:
        if self._pause.isActive() or not self.open:
            self._search()
        elif not self.list.choose_current():
            self.leave()

    def _chosen(self, value: object) -> None:
        self.leave()
        self.asked.emit(value)
