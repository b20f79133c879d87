"""Open requests that may be the same as the one being written: join, or say that they are not."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.duplicates import Duplicate
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.table import ROW, RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Pill, Press
from app.ui.scan.asks import JoinTicket
from app.ui.tickets.present import DUPLICATES, duplicate_rows

MOST = 3


class PossibleDuplicates(QWidget):
    """Hidden while there are none."""

    asked = Signal(object)

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._found: tuple[Duplicate, ...] = ()
        self.table = RowsView(DUPLICATES, say(tr("Possible duplicates")), self)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self._opened)
        self._join = PressButton(Press("join", tr("Join"), "link", shortcut="join"), self)
        self._join.pressed_for.connect(self.join_first)
        self._other = PressButton(Press("not", tr("Not the same"), "", "quiet"), self)
        self._other.pressed_for.connect(self.forget)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table)
        buttons = QHBoxLayout()
        buttons.addWidget(self._join)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        self.card = Card(tr("Possible duplicate"), content, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_found(self, found: tuple[Duplicate, ...]) -> None:
        """Likeliest first."""
        self._found = found[:MOST]
        self.table.show_rows(duplicate_rows(self._found, self._clock()))
        self.table.setFixedHeight(ROW * len(self._found) + 2)
        self.card.show_pill(Pill(str(len(found)), "warn"))
        self.setVisible(bool(found))

    @property
    def found(self) -> tuple[Duplicate, ...]:
        return self._found

    def forget(self, _: object = None) -> None:
        self.show_found(())

    def join_first(self, _: object = None) -> None:
        """The one that is selected, else the likeliest."""
        row = self.table.selected_id() or (str(self._found[0].ticket.id) if self._found else "")
        if row:
            self._opened(row)

    def _opened(self, row: str) -> None:
        self.asked.emit(JoinTicket(int(row)))
