"""Planned service: the plans, what is due by each, and the form of one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.service_plans import DueLine, ServicePlan
from app.ui.desk.present import Banner, notice
from app.ui.errors import card_message
from app.ui.errors import notice as failure
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.say import say
from app.ui.parts.split import split
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.people.present import LOADING
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import OpenDevice
from app.ui.tasks.plan_dialog import PlanDialog
from app.ui.tasks.plan_words import DUE, NO_DUE, NO_PLANS, PLANS, due_rows, plan_rows
from app.ui.tasks.present import NO_REASONS
from app.ui.work import Ticket


class PlansPage(QWidget):
    asked = Signal(object)
    closed = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = ground
        self.plans: tuple[ServicePlan, ...] = ()
        self.dialog: PlanDialog | None = None
        self._job: Ticket | None = None
        self.table = RowsView(PLANS, say(tr("Plans of service")), self)
        self.table.opened.connect(self._edit)
        self.table.selectionModel().currentChanged.connect(self._load_due)
        self.card = Card(tr("Planned service"), self.table, self)
        self.card.asked.connect(self._message_asked)
        self.due = RowsView(DUE, say(tr("What is due")), self)
        self.due.opened.connect(self._open_device)
        self.due_card = Card(tr("What is due"), self.due, self)
        self.serviced = PressButton(Press("serviced", tr("Serviced today"), "check"), self)
        self.serviced.pressed_for.connect(self._serviced)
        self.due_card.add_to_head(self.serviced)
        parts = split(self, (self.card, 230), (self.due_card, 400), grows=1, upright=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(parts, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for press, slot in (
            (Press("back", tr("Back to the calls"), "arrow"), self._back),
            (Press("new", tr("New plan"), "edit", "filled"), self._new),
            (Press("edit", tr("Change"), "edit"), self._edit),
        ):
            button = PressButton(press, self)
            button.pressed_for.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def entered(self) -> None:
        self.card.show_message(LOADING)
        self._load()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def stored(self) -> None:
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self.ground.shop.run(self, lambda shop: shop.service_plans(), self._loaded, self._failed)

    def _loaded(self, plans: tuple[ServicePlan, ...]) -> None:
        before, self.plans = self.table.selected_id(), plans
        self.table.show_rows_at(plan_rows(plans), before)
        self.card.show_message(None if plans else NO_PLANS)
        self._load_due()

    def _failed(self, error: Exception) -> None:
        self.card.show_message(card_message(error))

    @property
    def chosen(self) -> ServicePlan | None:
        wanted = self.table.selected_id()
        return next((plan for plan in self.plans if str(plan.id) == wanted), None)

    def _load_due(self, *_: object) -> None:
        if self._job is not None:
            self._job.cancel()
        plan, today = self.chosen, self.ground.local.date()
        self.serviced.setVisible(plan is not None and plan.kind == "service")
        if plan is None:
            self.due_card.show_message(NO_REASONS if self.plans else NO_DUE)
            return

        def loaded(lines: tuple[DueLine, ...]) -> None:
            self.due.show_rows_at(due_rows(lines, plan, today), self.due.selected_id())
            self.due_card.show_message(None if lines else NO_DUE)

        self._job = self.ground.shop.run(
            self,
            lambda shop: shop.due_list(plan.id, today),
            loaded,
            lambda error: self.due_card.show_message(card_message(error)),
        )

    # ---- what is asked for

    def _message_asked(self, action: str) -> None:
        if action == "new":
            self._new()
        else:
            self._load()

    def _back(self, _: object = None) -> None:
        self.closed.emit()

    def _new(self, _: object = None) -> None:
        self._open_dialog(ServicePlan(0, ""))

    def _edit(self, _: object = None) -> None:
        if self.chosen is not None:
            self._open_dialog(self.chosen)

    def _open_dialog(self, plan: ServicePlan) -> None:
        self.dialog = PlanDialog(self.ground, plan, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.saved.connect(self._saved)
        self.dialog.open()

    def _saved(self, plan: ServicePlan) -> None:
        """What it makes due today comes on the list at once, not tomorrow."""
        self._load()
        today = self.ground.local.date()
        self.ground.shop.run(self, lambda shop: sum(shop.due_bites(today)), self._made, self._told)

    def _made(self, count: int) -> None:
        self.ground.tell(Banner(tr("Saved. %n new", "calls on the list", count), "info", False))
        self._load_due()

    def _told(self, error: Exception) -> None:
        self.ground.tell(notice(failure(error)))

    def _open_device(self, row: str) -> None:
        self.asked.emit(OpenDevice(int(row)))

    def _serviced(self, _: object = None) -> None:
        plan, row, today = self.chosen, self.due.selected_id(), self.ground.local.date()
        if plan is None or not row:
            return
        self.ground.shop.run(
            self,
            lambda shop: shop.note_service(plan.id, int(row), today),
            lambda _: self._load_due(),
            self._told,
        )
