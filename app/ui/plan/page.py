"""A page of the plan: its rows at the side, the chosen one's fields beside them, new and remove below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.scrolled import scrolled
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, Text
from app.ui.parts.values import CardMessage, Column, Press, Row
from app.ui.plan.draft_page import Draft, DraftPage
from app.ui.rooms.ground import Ground
from telephony.switchboard.plan import Plan

NEW, REMOVE = "new", "remove"


class PlanPage(DraftPage):
    """A page says what its rows are and what is shown of the chosen one; the rest is the same."""

    def __init__(self, ground: Ground, title: Text, columns: tuple[Column, ...], empty: CardMessage) -> None:
        super().__init__(ground)
        self.plan: Plan | None = None
        self._empty = empty
        self.table = RowsView(columns, title.source, self)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._turn())
        self.list_card = Card(title, self.table, self)
        self.list_card.asked.connect(self.act)
        self._row = QHBoxLayout()
        self._row.addStretch(1)

    def lay_out(self, form: QWidget, title: Shown, sizes: tuple[int, int] = (220, 490)) -> None:
        """After the page made its fields. ``sizes``: pixels of list and fields where there is enough."""
        self.form_card = Card(title, scrolled(form, self), self)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list_card, 1)
        column.addLayout(self._row)
        # Of the card alone: the buttons below may need more, and would be cut.
        self.list_card.setMinimumWidth(150)
        self.form_card.setMinimumWidth(360)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(split(self, (left, sizes[0]), (self.form_card, sizes[1]), grows=1))

    def press(self, press: Press, *, icon_only: bool = False) -> PressButton:
        """A button below the list."""
        button = PressButton(press, self, icon_only=icon_only)
        button.pressed_for.connect(self.act)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def show_draft(self, draft: Draft) -> None:
        self.show_plan(draft.plan)

    def show_plan(self, plan: Plan) -> None:
        self.plan = plan
        rows = self.rows(plan)
        self.table.show_rows_at(rows, self.table.selected_id())
        self.list_card.show_message(None if rows else self._empty)
        self._turn()

    def choose(self, row: str) -> None:
        """Stand at the row with this key."""
        if self.plan is not None:
            self.table.show_rows_at(self.rows(self.plan), row)

    def _turn(self) -> None:
        if self.plan is None:
            return
        chosen = self.table.selected_id()
        self.form_card.show_message(None if chosen else self._empty)
        if chosen:
            self.show_chosen(self.plan, chosen)

    def edit(self, plan: Plan) -> None:
        """The person changed it so."""
        self.changed.emit(plan)

    def act(self, action: object) -> None:
        if self.plan is None:
            return
        if action == NEW:
            self.add(self.plan)
        elif action == REMOVE and self.table.selected_id():
            self.edit(self.without(self.plan, self.table.selected_id()))

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what a page says

    def rows(self, plan: Plan) -> tuple[Row, ...]:
        raise NotImplementedError

    def show_chosen(self, plan: Plan, chosen: str) -> None:
        raise NotImplementedError

    def add(self, plan: Plan) -> None:
        raise NotImplementedError

    def without(self, plan: Plan, chosen: str) -> Plan:
        raise NotImplementedError
