"""Loaners in the room of stock: what is out, at whom, since when."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.stock import Loan, LoanLine
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import OpenDevice, OpenTicket
from app.ui.stock.listed import StockPage
from app.ui.stock.present import LOADING, LOANS, NO_LOANS, loan_rows, overdue_pill


class LoansPage(StockPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, LOANS, tr("Loaners"))
        self.lines: tuple[LoanLine, ...] = ()
        self.table.opened.connect(lambda _: self._pressed("ticket"))
        row = QHBoxLayout()
        for press in (
            Press("ticket", tr("Open the request"), "note"),
            Press("device", tr("Open the device"), "device"),
            Press("back", tr("It came back"), "undo"),
        ):
            button = PressButton(press, self)
            button.pressed_for.connect(self._pressed)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card, 1)
        column.addWidget(self.said)
        column.addLayout(row)
        self.card.show_message(LOADING)

    def begin(self) -> None:
        self.load()
        self.table.setFocus()

    def load(self) -> None:
        self.ask_store(lambda shop: shop.loans_out(), self._loaded)

    def _loaded(self, lines: tuple[LoanLine, ...]) -> None:
        self.lines, now = lines, self.ground.clock()
        self.show_rows(loan_rows(lines, now), NO_LOANS)
        self.card.show_pill(overdue_pill(lines, now))

    def _pressed(self, action: str) -> None:
        chosen = self.table.selected_id()
        line = next((each for each in self.lines if str(each.loan.device_id) == chosen), None)
        if line is None:
            return
        if action == "back":
            self._take_back(line.loan)
        else:
            ticket = action == "ticket"
            self.asked.emit(OpenTicket(line.loan.ticket_id) if ticket else OpenDevice(line.loan.device_id))

    def _take_back(self, loan: Loan) -> None:
        def done(back: Loan) -> None:
            words = tr("It came back: {device}").of(device=clean(back.device, 80))
            self.done(words, lambda: self._lend(back))

        self.ground.shop.run(self, lambda shop: shop.take_back(loan.device_id), done, self.refuse)

    def _lend(self, loan: Loan) -> None:
        self.ground.shop.run(
            self, lambda shop: shop.lend(loan.ticket_id, loan.device_id), lambda _: self.load(), self.refuse
        )
