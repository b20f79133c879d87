"""A tab that asks the store only while it is looked at, and says in one row what was done or was not."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.service_history import TicketCard
from app.ui.parts.text import Shown
from app.ui.rooms.ground import Ground
from app.ui.service.said_row import SaidRow
from app.ui.tickets.tabs import Panel


class SeenPanel(Panel):
    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.card: TicketCard | None = None
        self._behind = False
        self.said = SaidRow(self)

    # ---- for those who derive

    def load(self, card: TicketCard) -> None:
        """Show this card; it is on the screen."""
        raise NotImplementedError

    def turned(self) -> None:
        """Another request is shown from now on: forget what was typed for the last."""

    # ---- the tab

    def show_card(self, card: TicketCard) -> None:
        other = self.card is None or self.card.ticket.id != card.ticket.id
        self.card = card
        if other:
            self.said.close_question()
            self.turned()
        self._behind = not self.isVisible()
        if not self._behind:
            self.load(card)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._behind and self.card is not None:
            self._behind = False
            self.load(self.card)

    @property
    def ticket_id(self) -> int:
        """Of the request that is shown; asked only while one is."""
        assert self.card is not None
        return self.card.ticket.id

    # ---- what is said

    def done(self, words: Shown, undo: Callable[[], object] | None = None) -> None:
        """Something was written. ``undo`` takes it back."""
        if undo is None:
            self.said.close_question()
        else:
            self.said.done(words, undo)

    def refuse(self, error: Exception) -> None:
        """It cannot be done: why, and what to do."""
        self.said.refuse(error)
