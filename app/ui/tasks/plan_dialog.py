"""One plan: what for, how often, how long before the customer is called."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.equipment import Product
from app.domain.service_plans import BASES, BASIS_NAMES, ServicePlan
from app.ui.errors import details, headline
from app.ui.parts.clean import clean
from app.ui.parts.number_field import NumberField
from app.ui.parts.save_foot import SaveFoot
from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.rooms.ground import Ground
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option

KINDS = (("service", tr("Service at intervals")), ("warranty", tr("A warranty that ends")))
MODELS = 500


class PlanDialog(QDialog):
    saved = Signal(object)
    """The ``ServicePlan``."""

    def __init__(self, ground: Ground, plan: ServicePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(tr("Planned service")))
        self.resize(520, 430)
        self._ground, self.plan = ground, plan
        self._make_fields()
        foot = SaveFoot(self, tr("Cancel"))
        foot.save_asked.connect(self._save)
        foot.close_asked.connect(self.reject)
        self.save, self._said = foot.save, foot.said
        column = QVBoxLayout(self)
        column.addLayout(self._form())
        column.addLayout(foot)
        self._kind_changed()
        ground.shop.run(self, lambda shop: shop.products("", MODELS), self._models_loaded, self._failed)

    def _make_fields(self) -> None:
        plan = self.plan
        self.title = QLineEdit(plan.title, self)
        self.title.setMaxLength(120)
        self.kind = Choice(tr("Kind"), self)
        self.kind.show_options(tuple(Option(value, text) for value, text in KINDS), plan.kind)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.model = Choice(tr("Model"), self)
        self.months = NumberField(self)
        self.months.setRange(1, 240)
        self.months.setValue(plan.months or 12)
        self.basis = Choice(tr("Counted from"), self)
        self.basis.show_options(tuple(Option(value, Text(BASIS_NAMES[value])) for value in BASES), plan.basis)
        self.days = NumberField(self)
        self.days.setRange(0, 365)
        self.days.setValue(plan.days)
        self.what = QPlainTextEdit(plan.what_to_do, self)
        self.what.setTabChangesFocus(True)
        self.what.setMaximumHeight(90)
        self.active = QCheckBox(say(tr("Calls are made by this plan")), self)
        self.active.setChecked(plan.active)

    def _form(self) -> QFormLayout:
        self.form = QFormLayout()
        self._labels: dict[str, QLabel] = {}
        for name, text, field in (
            ("title", tr("What the call is about"), self.title),
            ("kind", tr("Kind"), self.kind),
            ("model", tr("For"), self.model),
            ("months", tr("Every so many months"), self.months),
            ("basis", tr("Counted from"), self.basis),
            ("days", tr("Called so many days before"), self.days),
            ("what", tr("What to say"), self.what),
        ):
            label = QLabel(say(text), self)
            label.setObjectName("Muted")
            label.setBuddy(field)
            field.setAccessibleName(say(text))
            self._labels[name] = label
            self.form.addRow(label, field)
        self.form.addRow("", self.active)
        return self.form

    def _kind_changed(self, *_: object) -> None:
        service = self.kind.chosen != "warranty"
        for field in (self.months, self.basis):
            self.form.setRowVisible(field, service)

    def _models_loaded(self, models: tuple[Product, ...]) -> None:
        every: tuple[Option, ...] = (Option("", tr("Every device")),)
        if self.plan.device_id is not None:
            every = (Option("", clean(self.plan.about, 60)),)
        options = tuple(Option(str(each.id), clean(each.title, 60)) for each in models)
        self.model.show_options(every + options, str(self.plan.product_id or ""))

    def edited(self) -> ServicePlan:
        """The plan as the fields say it now."""
        product = int(self.model.chosen) if self.model.chosen else None
        return replace(
            self.plan,
            title=self.title.text().strip(),
            kind=self.kind.chosen,
            product_id=product,
            device_id=None if product is not None else self.plan.device_id,
            months=self.months.value() if self.kind.chosen == "service" else 0,
            basis=self.basis.chosen,
            days=self.days.value(),
            what_to_do=self.what.toPlainText().strip(),
            active=self.active.isChecked(),
        )

    def _save(self) -> None:
        edited = self.edited()
        self.save.setEnabled(False)
        self._ground.shop.run(self, lambda shop: shop.save_plan(edited), self._done, self._failed)

    def _done(self, plan: ServicePlan) -> None:
        self.saved.emit(plan)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._say((headline(error), details(error)))

    def _say(self, words: Shown) -> None:
        self._said.show_text(words)
