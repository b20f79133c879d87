"""The floor column: my queues, colleagues, keypad."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.desk import Desk
from app.ui.calls.keypad import Keypad
from app.ui.floor.present import (
    COLLEAGUES,
    QUEUES,
    colleague_rows,
    colleagues_message,
    queue_rows,
    queues_message,
)
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.table import HEADER, ROW, RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Pill


class FloorColumn(QWidget):
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queues = RowsView(QUEUES, say(tr("Queues")), self)
        self.colleagues = RowsView(COLLEAGUES, say(tr("Colleagues")), self)
        self.keypad = Keypad(self)
        self.keypad.asked.connect(self.asked)
        self._queues_card = Card(tr("Queues"), self.queues, self)
        self._colleagues_card = Card(tr("Colleagues"), self.colleagues, self)
        self._keypad_card = Card(tr("Keypad"), self.keypad, self)
        for card in (self._queues_card, self._keypad_card):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._queues_card)
        column.addWidget(self._colleagues_card, 1)
        column.addWidget(self._keypad_card)

    def show_floor(self, desk: Desk, now: float, why_no_digits: Shown) -> None:
        rows = queue_rows(desk, now)
        self.queues.show_rows(rows)
        # As high as its rows, so that colleagues get the room.
        self.queues.setFixedHeight(HEADER + 2 + ROW * max(2, min(7, len(rows))))
        self._queues_card.show_message(queues_message(desk))
        self.colleagues.show_rows(colleague_rows(desk, now))
        self._colleagues_card.show_message(colleagues_message(desk))
        stale = Pill(tr("old"), "warn", dot=True) if desk.view is not None and not desk.link.up else None
        self._queues_card.show_pill(stale)
        self._colleagues_card.show_pill(stale)
        self.keypad.show_state(why_no_digits)

    def focus_keypad(self) -> None:
        self.keypad.setFocus()
