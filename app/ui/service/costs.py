"""The tab "Costs": what the warranty says, the lines, their sums, and a row to write the next one."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import NotAllowed
from app.domain.service_history import CostLine, NewCost, TicketCard
from app.domain.warranty import Warranty
from app.ui.errors import details
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean
from app.ui.parts.label import Elided, PillLabel
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from app.ui.scan.present import amount
from app.ui.service.cost_entry import CostEntry, WrittenCost
from app.ui.service.free_work import FreeWorkRow
from app.ui.service.present import (
    ALLOW,
    COSTS,
    NO_COSTS,
    cost_rows,
    may_allow,
    override_words,
    snapshot_words,
    sums,
    today_words,
    warranty_mark,
)
from app.ui.service.seen import SeenPanel


class CostsPanel(SeenPanel):
    title = tr("Costs")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self._waiting: NewCost | None = None
        self._writing = False
        self.table = RowsView(COSTS, say(tr("Costs of the request")), self)
        self.listed = Listed(self.table, NO_COSTS, self)
        self.sums = Elided("", self, end=True)
        self.entry = CostEntry(self)
        self.entry.added.connect(self.add)
        self.entry.refused.connect(self.refuse)
        self.free = FreeWorkRow(self)
        self.free.allowed.connect(self._allow)
        self.free.customer_pays.connect(self._customer_pays)
        self.remove_button = PressButton(Press("remove", tr("Remove"), "close", key="Del"), self)
        self.remove_button.pressed_for.connect(self.remove)
        key = QShortcut(
            QKeySequence(Qt.Key.Key_Delete), self.table, context=Qt.ShortcutContext.WidgetShortcut
        )
        key.activated.connect(self.remove)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._warranty_row())
        column.addWidget(self.today)
        column.addWidget(self.override)
        column.addWidget(self.listed, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.remove_button)
        foot.addWidget(self.sums, 1)
        column.addLayout(foot)
        column.addWidget(self.free)
        column.addWidget(self.said)
        column.addWidget(self.entry)

    def _warranty_row(self) -> QHBoxLayout:
        self.snapshot, self.mark = Elided("", self), PillLabel(self)
        self.today, self.override = Elided("Warning", self), Elided("Muted", self)
        self.allow_button = PressButton(replace(ALLOW, kind="link"), self)
        self.allow_button.pressed_for.connect(self._ask_allow)
        row = QHBoxLayout()
        row.addWidget(self.snapshot, 1)
        row.addWidget(self.allow_button)
        row.addWidget(self.mark)
        return row

    # ---- what is shown

    def turned(self) -> None:
        self._waiting = None
        self.free.forget()
        self.entry.forget()
        self.today.show_text("")
        self.today.hide()

    def load(self, card: TicketCard) -> None:
        ticket = card.ticket
        self.snapshot.show_text(snapshot_words(ticket))
        self.mark.show_pill(warranty_mark(ticket))
        words = override_words(ticket.override, self.ground.clock())
        self.override.show_text(words)
        self.override.setVisible(bool(words))
        pays = ticket.override is not None or (ticket.warranty is not None and ticket.warranty.covered)
        self.allow_button.setVisible(not pays and may_allow(self.ground.role))
        self.listed.show_rows(cost_rows(card.costs))
        self.sums.show_text(sums(card.costs))
        self.remove_button.setVisible(bool(card.costs))
        self.entry.show_currency(card.costs)
        warranty = ticket.warranty
        self.entry.show_free(warranty.covers if warranty is not None and warranty.covered else frozenset())
        device = ticket.device_id
        if device is not None and ticket.warranty is not None:
            self.ground.shop.run(
                self, lambda shop: shop.device_card(device, events=0).warranty, self._today, self.refuse
            )

    def _today(self, warranty: Warranty) -> None:
        words = today_words(self.card.ticket, warranty) if self.card is not None else ""
        self.today.show_text(words)
        self.today.setVisible(bool(words))

    # ---- lines

    def add(self, written: WrittenCost) -> None:
        self._add(
            NewCost(
                self.ticket_id, written.kind, written.text, written.price, written.quantity, written.paid_by
            )
        )

    def _add(self, new: NewCost) -> None:
        if self._writing:
            return  # a key that repeats
        self._waiting, self._writing = new, True
        self.ground.shop.run(self, lambda shop: shop.add_cost(new), self._added, self._not_added)

    def _added(self, line: CostLine) -> None:
        self._waiting, self._writing = None, False
        self.done("")
        self.free.forget()
        self.entry.clear()
        self.written.emit()

    def _not_added(self, error: Exception) -> None:
        self._writing = False
        if isinstance(error, NotAllowed):
            self.free.ask(details(error), self.ground.role)
        else:
            self._waiting = None
            self.refuse(error)

    def _customer_pays(self) -> None:
        if self._waiting is not None:
            self._add(replace(self._waiting, paid_by="customer"))

    def _ask_allow(self, _: object = None) -> None:
        self._waiting = None
        words = tr("Free work for this request, though the warranty does not pay it.")
        self.free.ask(words, self.ground.role, line=False)
        self.free._allow()

    def _allow(self, reason: str) -> None:
        ticket, role, waiting = self.ticket_id, self.ground.role, self._waiting

        def then(_: object) -> None:
            if waiting is None:
                self.written.emit()
            else:
                self._add(waiting)

        self.ground.shop.run(self, lambda shop: shop.allow_free_work(ticket, role, reason), then, self.refuse)

    def remove(self, _: object = None) -> None:
        """The line that is chosen, else the last."""
        costs = self.card.costs if self.card is not None else ()
        chosen = self.table.selected_id()
        line = next((each for each in costs if str(each.id) == chosen), costs[-1] if costs else None)
        if line is None:
            return
        again = NewCost(
            line.ticket_id, line.kind, line.text, line.price, Decimal(line.quantity), line.paid_by
        )

        def removed(_: object) -> None:
            words = tr("Removed: {what}, {sum}").of(
                what=clean(line.text, 60) or line.kind, sum=amount(line.amount)
            )
            self.done(words, lambda: self._add(again))
            self.written.emit()

        self.ground.shop.run(self, lambda shop: shop.remove_cost(line.id), removed, self.refuse)
