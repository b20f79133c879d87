"""The whole service history of a device with what it cost, as a tab beside the timelines."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.domain.service_history import DeviceCard
from app.ui.parts.card import MessagePage
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage
from app.ui.people.present import House
from app.ui.scan.asks import OpenTicket
from app.ui.scan.present import HISTORY, NO_DEVICE, NO_EVENTS, history_rows, history_total, ticket_of


class DeviceHistory(QWidget):
    asked = Signal(object)

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock, self._names = clock, House()
        self._card: DeviceCard | None = None
        self.table = RowsView(HISTORY, say(tr("Device history")), self)
        self.table.opened.connect(self._open)
        self.total = Elided("Muted", self, end=True)
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.total)
        self._content = content
        self._message = MessagePage(self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._stack.addWidget(self._message)
        self.setFocusProxy(self.table)
        self.show_card(None)

    @property
    def message(self) -> CardMessage | None:
        return self._message.message if self._stack.currentWidget() is self._message else None

    def use_names(self, names: House) -> None:
        """Who the operators are."""
        if names != self._names:
            self._names = names
            self.show_card(self._card)

    def show_card(self, card: DeviceCard | None) -> None:
        """None: no device is on the screen."""
        self._card = card
        if card is None or not card.events:
            self._message.show_message(NO_DEVICE if card is None else NO_EVENTS)
            self._stack.setCurrentWidget(self._message)
            return
        self.table.show_rows(history_rows(card, self._clock(), self._names))
        total = history_total(card)
        self.total.show_text(total)
        self.total.setVisible(bool(total))
        self._stack.setCurrentWidget(self._content)

    def _open(self, row: str) -> None:
        ticket = ticket_of(row)
        if ticket is not None:
            self.asked.emit(OpenTicket(ticket))
