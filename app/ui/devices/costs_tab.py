"""What the device cost: every line, the sums of each kind, the whole of its life, year by year."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.device_page import DevicePage
from app.ui.devices.cost_chart import CostChart
from app.ui.devices.cost_words import (
    COSTS,
    MOST_CHARTS,
    NO_COSTS,
    SUMS,
    charts,
    cost_rows,
    sum_rows,
    total_words,
)
from app.ui.devices.tab import Tab
from app.ui.parts.label import Elided
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import OpenTicket
from app.ui.scan.present import ticket_of

LEGEND = tr("{currency} a year; filled: the customer, hatched: warranty and goodwill")


class CostsTab(Tab):
    title = tr("Costs")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        table = RowsView(COSTS, say(tr("Costs")), self)
        table.opened.connect(self._open)
        self.lines = Listed(table, NO_COSTS, self)
        self.sums = RowsView(SUMS, say(tr("Sums of each kind")), self)
        self.total = Elided("Heading", self)
        self.charts = [(QLabel(self), CostChart(self)) for _ in range(MOST_CHARTS)]
        side = QVBoxLayout()
        for caption, chart in self.charts:
            caption.setObjectName("Muted")
            caption.setWordWrap(True)
            caption.setMinimumWidth(1)
            side.addWidget(caption)
            side.addWidget(chart)
        side.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.sums, 1)
        below.addSpacing(16)
        below.addLayout(side, 1)
        self._below = QWidget(self)
        self._below.setLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.lines, 3)
        column.addWidget(self.total)
        column.addWidget(self._below, 2)

    def show_page(self, page: DevicePage) -> None:
        self.page = page
        rows = cost_rows(page)
        self.lines.show_rows(rows)
        self.sums.show_rows(sum_rows(page.card.costs))
        self.total.show_text(total_words(page))
        self.total.setVisible(bool(rows))
        self._below.setVisible(bool(rows))
        drawn = charts(page)
        for place, (caption, chart) in enumerate(self.charts):
            there = place < len(drawn)
            caption.setVisible(there)
            chart.setVisible(there)
            if there:
                caption.setText(say(LEGEND.of(currency=drawn[place].currency)))
                chart.show_chart(drawn[place])

    def _open(self, row: str) -> None:
        ticket = ticket_of(row)
        if ticket is not None:
            self.asked.emit(OpenTicket(ticket))
