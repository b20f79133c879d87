"""Who is parked, in the floor column: Enter picks the chosen one up. Without anybody it takes no room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.desk import Desk, blocked
from app.ui.calls.park_words import PARKED, parked_line, parked_rows, pick_up_press
from app.ui.calls.presses import REASONS
from app.ui.calls.strip import PressRow
from app.ui.parts.card import Card
from app.ui.parts.label import Elided
from app.ui.parts.say import say
from app.ui.parts.table import HEADER, ROW, RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Ask, Pill

GAP, MOST = 8, 4


class ParkedCard(Card):
    wanted = Signal(object)
    """``Ask("pick_up", call)``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        inside = QWidget()
        self.rows = RowsView(PARKED, say(tr("Parked")), inside)
        self.about = Elided("Muted", inside)
        self.presses = PressRow(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.rows)
        column.addWidget(self.about)
        column.addWidget(self.presses)
        super().__init__(tr("Parked"), inside, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._desk, self._chosen, self._key = Desk(), "", ""
        self.rows.opened.connect(self._pick_up)
        self.presses.asked.connect(lambda action: self._pick_up(action.partition(" ")[2]))
        self.rows.selectionModel().currentChanged.connect(self._choose)
        self.rows.rows_model.modelReset.connect(self._stay)
        self.hide()

    def show_desk(self, desk: Desk, now: float, key: str) -> None:
        """``key``: of the action that picks up who has stood there longest."""
        rows = parked_rows(desk, now)
        self._desk, self._key = desk, key
        self.rows.show_rows(rows)
        high = HEADER + 2 + ROW * max(1, min(MOST, len(rows)))
        self.rows.setMinimumHeight(high)
        self.rows.setMaximumHeight(high)
        self._show_press()
        self.show_pill(Pill(tr("old"), "warn", dot=True) if not desk.link.up else None)
        self.setVisible(bool(rows))

    def _choose(self) -> None:
        self._chosen = self.rows.selected_id()
        self._show_press()

    def _stay(self) -> None:
        """Others came and went: the same caller stays chosen, or nobody is."""
        ids = [row.id for row in self.rows.rows_model.rows]
        if self._chosen in ids:
            self.rows.setCurrentIndex(self.rows.rows_model.index(ids.index(self._chosen), 0))
        else:
            self._chosen = ""
        self._show_press()

    def _show_press(self) -> None:
        self.about.show_text(parked_line(self._desk, self._chosen))
        why = blocked(self._desk, "pick_up")
        self.presses.show_presses((pick_up_press(self._chosen, self._key, REASONS.get(why, why)),))

    def _pick_up(self, call: object) -> None:
        self.wanted.emit(Ask("pick_up", str(call)))
