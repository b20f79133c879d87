"""Fields of days and times that are typed into as a person expects."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit

if TYPE_CHECKING:
    _Field = QDateTimeEdit
else:
    _Field = object  # see `number_field`


class TypedOver(_Field):
    """A digit takes the place of the part it is typed into, of the first when all is marked. Qt takes none
    there unless that part alone is marked: who clicked into a field and typed wrote nothing. Named before the
    class of Qt."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.lineEdit()
        marked = line.selectedText()
        whole = line.text() == self.textFromDateTime(self.dateTime())
        if event.text().isdecimal() and whole and marked in ("", line.text()):
            self.setSelectedSection(self.sectionAt(0) if marked else self.currentSection())
        super().keyPressEvent(event)
