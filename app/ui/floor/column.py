"""The floor column: my queues, colleagues, keypad; above them what was scanned."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.desk import Desk
from app.ui.calls.keypad import Keypad
from app.ui.calls.strip import PressRow
from app.ui.floor.present import (
    COLLEAGUES,
    KEPT,
    QUEUES,
    colleague_rows,
    colleagues_message,
    kept_press,
    queue_rows,
    queues_message,
)
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.table import HEADER, ROW, RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Ask, Pill

GAP = 8


class FloorColumn(QWidget):
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queues = RowsView(QUEUES, say(tr("Queues")), self)
        self.colleagues = RowsView(COLLEAGUES, say(tr("Colleagues")), self)
        self.keypad = Keypad(self)
        self.keypad.asked.connect(self.asked)
        self._desk, self._chosen = Desk(), ""
        self._wanted: tuple[Desk, float, Shown] | None = None
        self.kept = PressRow(self)
        self.kept.asked.connect(self._withdraw)
        self.kept.hide()
        self._queues_card = Card(tr("Queues"), self._with_kept(), self)
        self._colleagues_card = Card(tr("Colleagues"), self.colleagues, self)
        self._keypad_card = Card(tr("Keypad"), self.keypad, self)
        self._tops: tuple[QWidget, ...] = ()
        self._keypad_wanted = True
        for card in (self._queues_card, self._keypad_card):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._queues_card)
        column.addWidget(self._colleagues_card, 1)
        column.addWidget(self._keypad_card)
        column.addStretch(0)  # what is left when the colleagues have no room: the cards stay above

    def _with_kept(self) -> QWidget:
        """The queues, and what can be done about the kept place that is chosen among them."""
        both = QWidget(self)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.queues)
        column.addWidget(self.kept, 0)
        self.queues.selectionModel().currentChanged.connect(self._choose)
        self.queues.rows_model.modelReset.connect(self._stay)
        return both

    def _choose(self) -> None:
        self._chosen = self.queues.selected_id()
        self._show_kept()

    def _stay(self) -> None:
        """Others came and went: the same customer stays chosen, or nobody is."""
        ids = [row.id for row in self.queues.rows_model.rows]
        if self._chosen in ids:
            self.queues.setCurrentIndex(self.queues.rows_model.index(ids.index(self._chosen), 0))
        else:
            self._chosen = ""
        self._show_kept()

    def _show_kept(self) -> None:
        press = kept_press(self._desk, self._chosen)
        self.kept.show_presses((press,) if press is not None else ())
        self.kept.setVisible(press is not None)

    def _withdraw(self, action: str) -> None:
        action, _, call = action.partition(" ")
        self.asked.emit(Ask(action, call))

    def show_floor(self, desk: Desk, now: float, why_no_digits: Shown) -> None:
        """At once where it is seen; while another room is on the screen, when it is seen again: in a big
        house it changes five times a second."""
        self._wanted = (desk, now, why_no_digits)
        if self.isVisible() or not self.window().isVisible():
            self._show_wanted()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_wanted()

    def _show_wanted(self) -> None:
        if self._wanted is None:
            return
        (desk, now, why_no_digits), self._wanted = self._wanted, None
        rows = queue_rows(desk, now)
        self.queues.show_rows(rows)
        # As high as its rows, so that colleagues get the room; less where a button stands below them.
        high = HEADER + 2 + ROW * max(2, min(7, len(rows)))
        self.queues.setMinimumHeight(HEADER + 2 + ROW * 2 if self._chosen.startswith(KEPT) else high)
        self.queues.setMaximumHeight(high)
        self._desk = desk
        self._show_kept()
        self._queues_card.show_message(queues_message(desk))
        self.colleagues.show_rows(colleague_rows(desk, now))
        self._colleagues_card.show_message(colleagues_message(desk))
        stale = Pill(tr("old"), "warn", dot=True) if desk.view is not None and not desk.link.up else None
        self._queues_card.show_pill(stale)
        self._colleagues_card.show_pill(stale)
        self.keypad.show_state(why_no_digits)
        if self._tops and why_no_digits and self._keypad_wanted:
            self._keypad_wanted = False
            self._fit()

    def put_on_top(self, *cards: QWidget) -> None:
        """Cards above the queues. The keypad comes when it is asked for then, and what there is no room for
        goes, from below."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        for place, card in enumerate(cards):
            layout.insertWidget(place, card)
        self._tops, self._keypad_wanted = cards, False
        self._fit()

    def _fit(self) -> None:
        room = self.height() - sum(_high(card) for card in self._tops if not card.isHidden())
        for card in (self._keypad_card, self._queues_card, self._colleagues_card):
            if card is self._keypad_card and not self._keypad_wanted:
                card.hide()
                continue
            room -= _high(card)
            card.setVisible(room >= 0)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and self._tops:
            self._fit()
        return super().event(event)

    def focus_keypad(self) -> None:
        self._keypad_wanted = True
        if self._tops:
            self._fit()
        self.keypad.setFocus()


def _high(card: QWidget) -> int:
    return max(card.minimumSizeHint().height(), card.minimumHeight()) + GAP
