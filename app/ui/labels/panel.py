"""The tab "Labels" of a request: its labels, and the address where its customer sees how far it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.service_history import TicketCard
from app.domain.tickets import Ticket
from app.services.device_ports import Workshop
from app.services.labels import LabelsOf
from app.services.status_page import status_address
from app.ui.errors import details, headline
from app.ui.labels.present import NO_STATUS
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from app.ui.tickets.tabs import Panel


class LabelsPanel(Panel):
    title = tr("Labels")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self._ticket: Ticket | None = None
        self._shutting = False
        self.print = PressButton(Press("print", tr("Print label"), "label", shortcut="print_label"), self)
        self.address = QLineEdit(self)
        self.address.setReadOnly(True)
        self.address.setAccessibleName(say(tr("Address of the status page")))
        self.show_ = PressButton(Press("show", tr("Show the address"), "link"), self)
        self.copy = PressButton(Press("copy", tr("Copy"), "check"), self)
        self.shut = PressButton(self._shut_press(), self)
        for button in (self.print, self.show_, self.copy, self.shut):
            button.pressed_for.connect(self._pressed)
        self.said = QLabel(self)
        self.said.setObjectName("Muted")
        self.said.setWordWrap(True)
        self.said.setMinimumWidth(1)
        words = QLabel(say(tr("Where the customer sees how far it is")), self)
        words.setObjectName("Muted")
        words.setBuddy(self.address)
        row = QHBoxLayout()
        for widget in (self.address, self.show_, self.copy, self.shut):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(words)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addStretch(1)

    @property
    def _base(self) -> str:
        door = self.ground.tools.labels
        return door.status_base if door is not None else ""

    def show_card(self, card: TicketCard) -> None:
        if self._ticket is None or self._ticket.id != card.ticket.id:
            self._show_address("")
            self._say("" if self._base else NO_STATUS)
        self._ticket = card.ticket

    def _show_address(self, address: str) -> None:
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self._shutting = False
        self.shut.show_press(self._shut_press())
        for widget in (self.address, self.copy, self.shut):
            widget.setVisible(bool(address))
        self.show_.setVisible(not address and bool(self._base))

    def _shut_press(self) -> Press:
        if self._shutting:
            return Press("shut", tr("Shut it for good"), "close", "danger")
        return Press("shut", tr("Shut this address"), "close", "quiet")

    def _pressed(self, action: str) -> None:
        ticket = self._ticket
        if ticket is None:
            return
        if action == "print":
            self.asked.emit(LabelsOf(ticket=ticket.id))
        elif action == "show":
            self.ground.shop.run(
                self, lambda shop: (ticket, shop.status_token(ticket.id)), self._shown, self._failed
            )
        elif action == "copy":
            QGuiApplication.clipboard().setText(self.address.text())
            self._say(tr("The address was copied."))
        else:
            self._shut(ticket)

    def _shut(self, ticket: Ticket) -> None:
        """The first press asks, the second does it: labels that were printed lead nowhere then."""
        if not self._shutting:
            self._shutting = True
            self.shut.show_press(self._shut_press())
            self._say(tr("Labels with this address will lead nowhere. Press once more to shut it."))
            return

        def job(shop: Workshop) -> Ticket:
            shop.revoke_status(ticket.id)
            return ticket

        self.ground.shop.run(self, job, self._was_shut, self._failed)

    def _shown(self, found: tuple[Ticket, str]) -> None:
        ticket, token = found
        if self._ticket is not None and self._ticket.id == ticket.id:
            self._show_address(status_address(self._base, ticket.number, token))
            self._say("")

    def _was_shut(self, ticket: Ticket) -> None:
        if self._ticket is not None and self._ticket.id == ticket.id:
            self._show_address("")
            self._say(tr("The address shows nothing any more. The next one will be another."))

    def _failed(self, error: Exception) -> None:
        self._say(details(error) or headline(error))

    def _say(self, words: Shown) -> None:
        self.said.setText(say(words))
