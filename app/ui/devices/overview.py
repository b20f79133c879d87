"""The first tab: what the device is, whose it is, its dates, what is open, what a recall wants."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.device_page import DevicePage
from app.ui.devices.present import NO_TICKETS, TICKETS, identity_lines, life_lines, recall_lines, ticket_rows
from app.ui.devices.tab import Fields, Tab, leading
from app.ui.parts.label import PillRow
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Text, tr
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import OpenTicket

MOST_RECALLS = 4


class Overview(Tab):
    title = tr("Overview")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.identity, self.life = Fields(self), Fields(self)
        self.tickets = Listed(RowsView(TICKETS, say(tr("Requests of the device")), self), NO_TICKETS, self)
        self.tickets.table.opened.connect(lambda row: self.asked.emit(OpenTicket(int(row))))
        self.tickets.setMinimumHeight(120)
        self._recalls = [(PillRow(self), QLabel(self)) for _ in range(MOST_RECALLS)]
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(_caption(tr("Identity"), self))
        left.addWidget(self.identity)
        left.addStretch(1)
        right.addWidget(_caption(tr("Owner and life"), self))
        right.addWidget(self.life)
        for pills, words in self._recalls:
            words.setWordWrap(True)
            words.setMinimumWidth(1)
            right.addWidget(pills)
            right.addWidget(words)
        right.addSpacing(8)
        right.addWidget(_caption(tr("Requests"), self))
        right.addWidget(self.tickets, 1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 4)
        row.addLayout(right, 5)
        inside = QWidget(self)
        inside.setObjectName("Plain")
        inside.setLayout(row)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(scroll)

    def show_page(self, page: DevicePage) -> None:
        self.page = page
        self.identity.show_lines(identity_lines(page))
        self.life.show_lines(life_lines(page))
        self.tickets.show_rows(ticket_rows(page, self.ground.clock()))
        lines = recall_lines(page)
        for place, (pills, words) in enumerate(self._recalls):
            pills.setVisible(place < len(lines))
            words.setVisible(place < len(lines))
            if place < len(lines):
                pills.show_pills((lines[place][0],))
                words.setAlignment(leading(self))
                words.setText(say(lines[place][1]))


def _caption(words: Text, parent: QWidget) -> QLabel:
    label = QLabel(say(words).upper(), parent)
    label.setObjectName("CardTitle")
    return label
