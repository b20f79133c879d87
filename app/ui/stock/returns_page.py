"""Returns in the room of stock: all that is away, what is overdue, found by any of its numbers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from app.domain.returns import Return, is_overdue
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Pill
from app.ui.rooms.ground import Ground
from app.ui.service.return_words import LIST, LOADING, NONE_FOUND, filters, list_rows
from app.ui.stock.listed import StockPage
from app.ui.tickets.editor import Choice


class ReturnsPage(StockPage):
    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, LIST, tr("Returns"))
        self.search = QLineEdit(self)
        words = tr("Find by the supplier's number, serial or tracking number, supplier")
        self.search.setPlaceholderText(say(words))
        self.search.setAccessibleName(say(tr("Find a return")))
        self.search.setMaxLength(200)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self.load())
        self.search.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.filter = Choice(tr("Which returns"), self)
        self.filter.show_options(filters(), "open")
        self.filter.activated.connect(lambda _: self.load())
        self.table.opened.connect(lambda row: self.open_return(int(str(row))))
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.card, 1)
        column.addWidget(self.said)
        self.card.show_message(LOADING)

    def begin(self) -> None:
        self.load()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def load(self) -> None:
        text, which = self.search.text(), self.filter.chosen
        asked = "away" if which == "overdue" else which
        self.ask_store(lambda shop: shop.returns(asked, text), self._loaded)

    def _loaded(self, returns: tuple[Return, ...]) -> None:
        now = self.ground.clock()
        late = [each for each in returns if is_overdue(each, now)]
        shown = tuple(late) if self.filter.chosen == "overdue" else returns
        self.show_rows(list_rows(shown, now), NONE_FOUND)
        pill = Pill(tr("%n overdue", "returns", len(late)), "bad") if late else None
        self.card.show_pill(pill)

    def open_return(self, return_id: int) -> None:
        self.new_dialog().open_return(return_id)
