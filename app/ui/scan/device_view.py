"""A known device: identity, owner, place, warranty, recalls, open requests, what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.service_history import DeviceCard
from app.domain.tickets import OPEN
from app.ui.parts.button import PressButton
from app.ui.parts.label import Elided, PillRow
from app.ui.parts.say import say
from app.ui.parts.table import ROW, RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, Press
from app.ui.scan.asks import OpenTicket
from app.ui.scan.present import device_words, new_press
from app.ui.tickets.present import SHORT_LIST, short_rows

MOST_TICKETS = 3


class DeviceView(QWidget):
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.serial = Elided("Heading", self)
        self.product, self.owner, self.place = Elided("Muted", self), Elided("", self), Elided("Muted", self)
        self.pills = [PillRow(self) for _ in range(3)]
        self.advice = QLabel(self)
        self.advice.setObjectName("Warning")
        self.advice.setWordWrap(True)
        self.advice.setMinimumWidth(1)
        self.tickets = RowsView(SHORT_LIST, say(tr("Open requests of the device")), self)
        self.tickets.horizontalHeader().hide()
        self.tickets.opened.connect(self._open)
        self._new = PressButton(new_press(""), self)
        self._new.pressed_for.connect(self._pressed)
        self._newest = PressButton(self._open_press(True), self)
        self._newest.pressed_for.connect(self._pressed)
        self._card: DeviceCard | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.serial, self.product, self.owner, self.place, *self.pills):
            column.addWidget(widget)
        column.addWidget(self.advice)
        column.addWidget(self.tickets)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        label = PressButton(
            Press("label", tr("Print label"), "label", "quiet", shortcut="print_label"), self, icon_only=True
        )
        label.pressed_for.connect(self._pressed)
        buttons = QHBoxLayout()
        page = PressButton(
            Press("page", tr("Open page"), "panel", "quiet", shortcut="device_page"), self, icon_only=True
        )
        page.pressed_for.connect(self._pressed)
        for button in (self._new, self._newest, page, label):
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    @staticmethod
    def _open_press(possible: bool) -> Press:
        return Press("open", tr("Open"), "edit", why="" if possible else tr("No open request."))

    def show_card(self, card: DeviceCard) -> None:
        self._card = card
        words = device_words(card)
        self.serial.show_text(words.serial)
        self.product.show_text(words.product)
        self.owner.show_text(words.owner)
        self.place.show_text(words.place)
        self.place.setVisible(bool(words.place))
        for place, row in enumerate(self.pills):
            row.show_pills(words.pills[place : place + 1])
            row.setVisible(place < len(words.pills))
        self.advice.setText(words.advice)
        self.advice.setVisible(bool(words.advice))
        rows = short_rows(card.tickets)
        self.tickets.show_rows(rows)
        self.tickets.setFixedHeight(ROW * min(MOST_TICKETS, len(rows)) + 2)
        self.tickets.setVisible(bool(rows))
        self._newest.show_press(self._open_press(bool(rows)))

    def show_key(self, key: str) -> None:
        """The shortcut of a new request, for the tip."""
        self._new.show_press(new_press(key))

    def _pressed(self, action: str) -> None:
        if action == "new":
            self.asked.emit(Ask("new_ticket"))
        elif action == "label":
            self.asked.emit(Ask("print_label"))
        elif action == "page":
            self.asked.emit(Ask("device_page"))
        elif self._card is not None:
            newest = next((line.id for line in self._card.tickets if line.state in OPEN), None)
            if newest is not None:
                self.asked.emit(OpenTicket(newest))

    def _open(self, row: str) -> None:
        self.asked.emit(OpenTicket(int(row)))
