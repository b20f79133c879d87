"""Loaners of a request: out by a scan, back by the same scan."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.equipment import DeviceLine
from app.domain.errors import BadInput
from app.domain.stock import Loan
from app.services.device_ports import Workshop
from app.ui.parts.choice_list import Choice
from app.ui.parts.clean import clean
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.scan.present import choice_words
from app.ui.service.codes import devices_named
from app.ui.service.number_field import NumberField
from app.ui.service.present import LOANS, NO_LOANS, closing_words, loan_rows

if TYPE_CHECKING:
    from app.ui.service.parts import PartsPanel


@dataclass(frozen=True, slots=True)
class _Given:
    loan: Loan
    back: bool


class LoanBox(QWidget):
    """Part of the tab of parts, which says what came of it."""

    def __init__(self, panel: "PartsPanel") -> None:
        super().__init__(panel)
        self._panel, self._shop, self._clock = panel, panel.ground.shop, panel.ground.clock
        self.loans: tuple[Loan, ...] = ()
        self.field = NumberField(tr("Scan or type a loaner: it goes out, or comes back"), self)
        self.field.entered.connect(self.give)
        self.field.chosen.connect(self._turn)
        self.table = RowsView(LOANS, say(tr("Loaners of the request")), self)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(lambda row: self._turn(int(str(row).partition("/")[0])))
        self.listed = Listed(self.table, NO_LOANS, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.listed, 1)

    def load(self, ticket: int) -> None:
        self._shop.run(self, lambda shop: shop.loans_of(ticket), self._loaded, self._panel.refuse)

    def _loaded(self, loans: tuple[Loan, ...]) -> None:
        self.loans = loans
        self.listed.show_rows(loan_rows(loans, self._clock()))
        words = closing_words(loans)
        self._panel.held_up.show_text(words)
        self._panel.held_up.setVisible(bool(words))

    def give(self, text: str) -> None:
        """What is named goes out, or comes back when it was out; of several, one is chosen."""
        if not text:
            return
        rules = self._panel.ground.tools.makers
        self._shop.run(self, lambda shop: devices_named(text, rules, shop), self._found, self._panel.refuse)

    def _found(self, devices: tuple[DeviceLine, ...]) -> None:
        if not devices:
            self._panel.refuse(
                BadInput("No device has this number.", "Scan it on the desk and save it first.")
            )
        elif len(devices) == 1:
            self._turn(devices[0].id)
        else:
            found = (Choice(each.id, *choice_words(each), "device") for each in devices)
            self.field.show_choices(tuple(found))

    def _turn(self, device: object) -> None:
        if not isinstance(device, int):
            return
        ticket = self._panel.ticket_id

        def job(shop: Workshop) -> _Given:
            out = any(each.device_id == device and each.back is None for each in shop.loans_of(ticket))
            return _Given(shop.take_back(device) if out else shop.lend(ticket, device), out)

        self._shop.run(self, job, self._given, self._panel.refuse)

    def _given(self, given: _Given) -> None:
        self.field.clear()
        words = tr("It came back: {device}") if given.back else tr("Lent: {device}")
        device = given.loan.device_id
        undo = None if given.back else lambda: self._turn(device)
        self._panel.done(words.of(device=clean(given.loan.device, 80)), undo)
        self._panel.written.emit()
