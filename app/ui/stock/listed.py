"""What the three pages of the room share: a table or a message instead, and one row for what was done."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.device_ports import Workshop
from app.ui.errors import card_message
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown
from app.ui.parts.values import CardMessage, Column, Row
from app.ui.rooms.ground import Ground
from app.ui.service.return_dialog import ReturnDialog
from app.ui.service.said_row import SaidRow
from app.ui.work import Ticket

T = TypeVar("T")


class StockPage(QWidget):
    asked = Signal(object)

    def __init__(self, ground: Ground, columns: tuple[Column, ...], title: Shown) -> None:
        super().__init__()
        self.ground = ground
        self.dialog: ReturnDialog | None = None
        self._job: Ticket | None = None
        self.said = SaidRow(self)
        self.table = RowsView(columns, say(title), self)
        self.card = Card(title, self.table, self)
        self.card.asked.connect(lambda _: self.load())

    def load(self) -> None:
        """Ask the store for what is shown."""
        raise NotImplementedError

    def begin(self) -> None:
        """The page comes on the screen."""
        self.load()

    def ask_store(self, job: Callable[[Workshop], T], then: Callable[[T], None]) -> None:
        """For what is shown; an older question is forgotten: each key in a search field asks one."""
        if self._job is not None:
            self._job.cancel()
        self._job = self.ground.shop.run(self, job, then, self.not_loaded)

    def show_rows(self, rows: tuple[Row, ...], empty: CardMessage) -> None:
        self.table.show_rows(rows)
        self.card.show_message(None if rows else empty)

    def not_loaded(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    def done(self, words: Shown, undo: Callable[[], object] | None = None) -> None:
        self.said.done(words, undo)
        self.load()

    def refuse(self, error: Exception) -> None:
        self.said.refuse(error)

    def new_dialog(self) -> ReturnDialog:
        """A return, in a page of its own."""
        self.dialog = ReturnDialog(self.ground, self.window())
        self.dialog.written.connect(self.load)
        self.dialog.show()
        return self.dialog
