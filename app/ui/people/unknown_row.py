"""An unknown caller becomes a person during the call: Ctrl+L, name, Enter. Or an existing person gets the
number: Ctrl+L, name, Down, Enter. Nobody is made without the operator."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.people import Found
from app.ui.parts.button import PressButton
from app.ui.parts.choice_list import Choice, ChoiceList
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.asks import LinkPerson, SavePerson
from app.ui.people.present import found_lines
from app.ui.work import Ticket, Work

PAUSE_MS = 120
"""After the last letter before the phone book is searched for somebody of that name."""
SUGGESTIONS = 4


class NameField(QLineEdit):
    """Down goes to the suggestions."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        super().keyPressEvent(event)


class UnknownRow(QWidget):
    asked = Signal(object)
    """``SavePerson`` or ``LinkPerson``."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._ticket: Ticket | None = None
        self._make_parts()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.name.textEdited.connect(self._edited)
        self._found(())

    def _make_parts(self) -> None:
        self.hint = QLabel(self)
        self.hint.setObjectName("Muted")
        self.hint.setWordWrap(True)
        self.name = NameField(self)
        self.company = NameField(self)
        for field, words in (
            (self.name, tr("Name of the caller")),
            (self.company, tr("Company (may stay empty)")),
        ):
            field.setPlaceholderText(say(words))
            field.setAccessibleName(say(words))
            field.setMaxLength(200)
            field.returnPressed.connect(self._save)
            field.down.connect(self._to_suggestions)
        self.save = PressButton(Press("save", tr("Save as new"), "person_add", "filled", key="Enter"), self)
        self.save.pressed_for.connect(self._save)
        self._same = QLabel(say(tr("Same as…?")), self)
        self._same.setObjectName("Muted")
        self.suggestions = ChoiceList(say(tr("People of that name")), self)
        self.suggestions.chosen.connect(self._link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.hint, self.name, self.company, self._same, self.suggestions):
            column.addWidget(widget)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)

    def begin(self, hint: str) -> None:
        """An empty row for another call."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.name.clear()
        self.company.clear()
        self._found(())
        self._edited("")

    def _edited(self, text: str) -> None:
        why = "" if text.strip() else tr("Type the name first.")
        self.save.show_press(Press("save", tr("Save as new"), "person_add", "filled", why=why, key="Enter"))
        self._pause.start()

    def _search(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        text = self.name.text().strip()
        if len(text) < 2:
            self._found(())
            return
        self._ticket = self._work.run(
            self, lambda office: office.search(text, SUGGESTIONS), self._found, self._search_failed
        )

    def _search_failed(self, error: Exception) -> None:
        # Saving a new person is possible without suggestions; the store's card says what is wrong.
        self._found(())

    def _found(self, found: tuple[Found, ...]) -> None:
        people = [f for f in found if f.kind == "person"]
        choices = []
        for one in people:
            title, details, icon = found_lines(one)
            choices.append(Choice(one.id, title, details, icon))
        self.suggestions.show_choices(tuple(choices))
        self.suggestions.setFixedHeight(self.suggestions.height_for(SUGGESTIONS))
        self._same.setVisible(bool(choices))
        self.suggestions.setVisible(bool(choices))

    def _to_suggestions(self) -> None:
        if self.suggestions.count():
            self.suggestions.setFocus(Qt.FocusReason.OtherFocusReason)
            self.suggestions.setCurrentRow(0)

    def _link(self, person: object) -> None:
        if isinstance(person, int):
            self.asked.emit(LinkPerson(person))

    def _save(self, _: object = None) -> None:
        name = self.name.text().strip()
        if name:
            self.asked.emit(SavePerson(name, self.company.text().strip()))
        else:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
