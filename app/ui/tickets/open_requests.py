"""The customer's open requests, in the caller's column."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.tickets import TicketLine
from app.ui.errors import card_message
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.table import HEADER, ROW, RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Pill
from app.ui.people.present import LOADING, Subject
from app.ui.scan.asks import OpenTicket
from app.ui.scan.shop import Shop
from app.ui.tickets.present import NO_REQUESTS, OPEN_LIST, open_rows
from app.ui.work import Ticket

MOST = 5


class OpenRequests(QWidget):
    """Hidden while nobody is known."""

    asked = Signal(object)

    def __init__(self, shop: Shop, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop, self._clock = shop, clock
        self._subject = Subject()
        self._job: Ticket | None = None
        self.table = RowsView(OPEN_LIST, say(tr("Open requests")), self)
        self.table.opened.connect(self._open)
        self.card = Card(tr("Open requests"), self.table, self)
        self.card.asked.connect(self.reload)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_subject(self, subject: Subject) -> None:
        if subject == self._subject:
            return
        self._subject = subject
        known = subject.person is not None or subject.company is not None
        self.setVisible(known)
        self.table.show_rows(())
        if known:
            self.card.show_message(LOADING)
            self.reload()

    def reload(self, _: object = None) -> None:
        """Something was written, or the last try failed."""
        if self._job is not None:
            self._job.cancel()
        person, company = self._subject.person, self._subject.company
        if person is None and company is None:
            return
        # A person's own; only a company without a person shows those of all its people.
        whose = None if person is not None else company
        self._job = self._shop.run(
            self, lambda shop: shop.tickets_of(person_id=person, company_id=whose), self._loaded, self._failed
        )

    def _loaded(self, lines: tuple[TicketLine, ...]) -> None:
        rows = open_rows(lines, self._clock())
        self.table.show_rows(rows)
        self.table.setFixedHeight(HEADER + 2 + ROW * max(1, min(MOST, len(rows))))
        self.card.show_pill(Pill(str(len(rows)), "info") if rows else None)
        self.card.show_message(None if rows else NO_REQUESTS)

    def _failed(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def _open(self, row: str) -> None:
        self.asked.emit(OpenTicket(int(row)))
