"""The tab "Returns": what of this request went back to a supplier."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.returns import NewReturn, Return
from app.domain.service_history import TicketCard
from app.ui.parts.button import PressButton
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from app.ui.service.return_dialog import ReturnDialog
from app.ui.service.return_words import NO_RETURNS, SHORT, short_rows
from app.ui.service.seen import SeenPanel
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned


class ReturnsPanel(SeenPanel):
    title = tr("Returns")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.dialog: ReturnDialog | None = None
        self.returns: tuple[Return, ...] = ()
        self.table = RowsView(SHORT, say(tr("Returns of the request")), self)
        self.table.opened.connect(lambda row: self.open_return(int(str(row))))
        self.listed = Listed(self.table, NO_RETURNS, self)
        self.new = PressButton(self._press(False), self)
        self.new.pressed_for.connect(self._begin)
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.addWidget(self.listed, 1)
        column.addWidget(self.said)
        column.addLayout(row)

    @staticmethod
    def _press(device: bool) -> Press:
        why = "" if device else tr("The request has no device. A part is sent back from its tab.")
        return Press("new", tr("Send the device back…"), "out", why=why)

    def load(self, card: TicketCard) -> None:
        ticket = card.ticket.id
        self.new.show_press(self._press(card.ticket.device_id is not None))
        self.ground.shop.run(self, lambda shop: shop.returns_of(ticket), self._loaded, self.refuse)

    def _loaded(self, returns: tuple[Return, ...]) -> None:
        self.returns = returns
        self.listed.show_rows(short_rows(returns, self.ground.clock()))

    def open_return(self, return_id: int) -> None:
        self._show().open_return(return_id)

    def _begin(self, _: object = None) -> None:
        if self.card is None or self.card.ticket.device_id is None:
            return
        ticket, product = self.card.ticket, self.card.product
        supplier = product.maker if product else ""
        new = NewReturn(supplier, ticket.title, device_id=ticket.device_id, ticket_id=ticket.id)
        self._show().begin(new, ticket.device)

    def _show(self) -> ReturnDialog:
        self.dialog = ReturnDialog(self.ground, self.window())
        self.dialog.written.connect(self.written)
        self.dialog.show()
        return self.dialog

    def takes(self, scan: CodeScanned) -> bool:
        """A scan while a return is in front is for its fields."""
        text = scan.raw.decode("utf-8", "replace")
        return scan.fault is Fault.NONE and self.dialog is not None and self.dialog.takes(text)
