"""The numbers of a person to edit: one line each, and always an empty one for the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.people import PhoneEntry
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press

MOST = 12


class _Line(QWidget):
    dial = Signal(object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.label = QLineEdit(self), QLineEdit(self)
        for field, words in (
            (self.number, tr("Number")),
            (self.label, tr("What number it is (mobile, office…)")),
        ):
            field.setAccessibleName(say(words))
            field.setPlaceholderText(say(words))
            field.setMaxLength(80)
        self._call = PressButton(Press("call", tr("Call", "verb"), "phone", "quiet"), self, icon_only=True)
        self._call.pressed_for.connect(self._dial)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number, 3)
        row.addWidget(self.label, 2)
        row.addWidget(self._call)
        self.number.textChanged.connect(self.edited)

    def _dial(self, _: object = None) -> None:
        if self.number.text().strip():
            self.dial.emit(self.number.text().strip())


class PhoneFields(QWidget):
    dial = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.lines: list[_Line] = []
        self._grow()

    def show_phones(self, phones: tuple[PhoneEntry, ...]) -> None:
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for phone in phones[:MOST]:
            self._add(phone)
        self._grow()

    def entries(self) -> tuple[tuple[str, str], ...]:
        """(number as written, label) of every line that holds a number."""
        pairs = ((line.number.text().strip(), line.label.text().strip()) for line in self.lines)
        return tuple(pair for pair in pairs if pair[0])

    def _add(self, phone: PhoneEntry | None = None) -> None:
        line = _Line(self)
        if phone is not None:
            line.number.setText(phone.raw)
            line.label.setText(phone.label)
        line.dial.connect(self.dial)
        line.edited.connect(self._grow)
        self._column.addWidget(line)
        self.lines.append(line)

    def _grow(self) -> None:
        if len(self.lines) < MOST and (not self.lines or self.lines[-1].number.text()):
            self._add()
