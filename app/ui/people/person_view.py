"""A person and the company, as lines; numbers are there to be called."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.people import Company, Person
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean, clean_note
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, Press
from app.ui.people.present import Line, company_lines, company_pills, language, person_lines, person_pills


class Lines(QWidget):
    """Muted labels at one side, values at the other."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, 72)
        self._grid.setColumnStretch(1, 1)
        self._made: list[QWidget] = []
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        self._made = []
        for row, line in enumerate(lines):
            label = Elided("Muted", self)
            label.setFixedWidth(84)
            label.setMinimumHeight(20)
            label.show_text(line.label)
            value = self._value(line)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(value, row, 1)
            self._made += [label, value]

    def _value(self, line: Line) -> QWidget:
        if not line.dial:
            value = Elided("", self)
            value.show_text(line.value)
            return value
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        link = PressButton(Press(line.dial, line.value, kind="link"), box)
        link.setAccessibleName(say(tr("Call {number}").of(number=line.value)))
        link.setToolTip(say(tr("Call {number}").of(number=line.value)))
        link.pressed_for.connect(self._dial)
        row.addWidget(link)
        row.addStretch(1)
        return box

    def _dial(self, number: str) -> None:
        self.asked.emit(Ask("dial_typed", number))


class PersonView(QWidget):
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Elided("Heading", self)
        self._company = Elided("Muted", self)
        self._pills = PillRow(self)
        self._lines = Lines(self)
        self._company_title = QLabel(say(tr("Company")).upper(), self)
        self._company_title.setObjectName("CardTitle")
        self._company_lines = Lines(self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setObjectName("Muted")
        self._lines.asked.connect(self.asked)
        self._company_lines.asked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        pills = QHBoxLayout()
        pills.addWidget(self._pills)
        pills.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._company)
        column.addLayout(pills)
        for part in (self._lines, self._note, self._company_title, self._company_lines):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def name(self) -> str:
        return self._name.whole

    def show_person(self, person: Person | None, company: Company | None) -> None:
        """A company alone is a caller too: its switchboard does not say who speaks."""
        name = clean(person.name if person else company.name if company else "", 80)
        self._name.show_text(name)
        words = (clean(person.company, 80), language(person.language)) if person else ()
        self._company.show_text(tuple(word for word in words if word))
        self._company.setVisible(any(words))
        pills = person_pills(person, company) if person else company_pills(company) if company else ()
        self._pills.show_pills(pills)
        self._pills.setVisible(bool(pills))
        self._lines.show_lines(person_lines(person) if person else ())
        note = clean_note(person.note if person else company.note if company else "", 300)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        lines = company_lines(company) if company else ()
        self._company_title.setVisible(bool(lines and person))
        self._company_lines.show_lines(lines)
