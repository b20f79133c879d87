"""The model in small: what it is called and its numbers; two rows of one model made one."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.device_page import DevicePage, MergedProducts
from app.domain.equipment import Product
from app.domain.errors import BadInput
from app.ui.devices.form import Form
from app.ui.devices.search_field import ProductField
from app.ui.devices.tab import Done, Fields, Tab
from app.ui.parts.button import PressButton
from app.ui.parts.clean import clean, number
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from devices.scanning.check_digits import gtin14, gtin_is_valid


class ProductForm(Form):
    """``given``: the ``Product`` as it shall be."""

    def __init__(self, product: Product, parent: QWidget | None = None) -> None:
        super().__init__(tr("Model"), Press("keep", tr("Keep"), "check", "filled"), parent)
        self._product = product
        self.fields: dict[str, QLineEdit] = {}
        for name, words in (
            ("maker", tr("Maker")),
            ("model", tr("Model")),
            ("kind", tr("Kind")),
            ("gtin", tr("GTIN")),
            ("part_number", tr("Part number")),
        ):
            field = QLineEdit(getattr(product, name), self)
            field.setMaxLength(100)
            self.fields[name] = field
            self.add(words, field)

    def filled(self) -> Product:
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        if not texts["maker"] and not texts["model"]:
            raise BadInput("A model needs a maker or a name.", "Write at least one of them.")
        gtin = texts["gtin"]
        if gtin and not gtin_is_valid(gtin):
            raise BadInput(
                "The check digit of the GTIN is wrong.", "Compare it with the box, digit by digit."
            )
        return replace(
            self._product,
            maker=texts["maker"],
            model=texts["model"],
            kind=texts["kind"],
            gtin=gtin14(gtin) if gtin else "",
            part_number=texts["part_number"],
        )


class MergeForm(Form):
    """``given``: the ``Product`` that becomes this one."""

    def __init__(self, ground: Ground, product: Product, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Merge into {model}").of(model=clean(product.title, 80)),
            Press("keep", tr("Merge"), "check", "filled"),
            parent,
        )
        self.resize(520, 360)
        hint = tr("All devices, recalls and plans of the other one become this model's. It can be undone.")
        words = QLabel(say(hint), self)
        words.setWordWrap(True)
        self.column.insertWidget(0, words)
        self.other = ProductField(ground, leave_out=product.id, parent=self)
        self.add(tr("The same as"), self.other, top=True)

    def filled(self) -> Product:
        if self.other.product is None:
            raise BadInput("No model is chosen.", "Choose the one that is the same as this.")
        return self.other.product


class ModelTab(Tab):
    title = tr("Model")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.fields = Fields(self)
        row = QHBoxLayout()
        for press in (
            Press("change", tr("Change the model…"), "edit"),
            Press("merge", tr("Merge with another…"), "link"),
        ):
            button = PressButton(press, self)
            button.pressed_for.connect(self.act)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.fields)
        column.addLayout(row)
        column.addStretch(1)

    def show_page(self, page: DevicePage) -> None:
        self.page = page
        of = page.card.device.product
        self.fields.show_lines(
            (
                (tr("Maker"), clean(of.maker, 100)),
                (tr("Model"), clean(of.model, 100)),
                (tr("Kind"), clean(of.kind, 100)),
                (tr("GTIN"), number(of.gtin)),
                (tr("Part number"), number(of.part_number)),
                (tr("Devices of this model"), str(page.siblings)),
            )
        )

    def act(self, action: object) -> None:
        if self.page is None:
            return
        product = self.page.card.device.product
        form: Form
        if action == "change":
            form = ProductForm(product, self)
            form.given.connect(lambda wanted: self._keep(form, product, wanted))
        else:
            form = MergeForm(self.ground, product, self)
            form.given.connect(lambda other: self._merge(form, product, other))
        self.open_form(form)

    def _keep(self, form: Form, before: Product, wanted: Product) -> None:
        done = Done(tr("Model changed."), lambda shop: shop.save_product(before))
        self.write_from(form, lambda shop: shop.save_product(wanted), lambda _: done)

    def _merge(self, form: Form, product: Product, other: Product) -> None:
        def merged(receipt: MergedProducts) -> Done:
            words = tr("{one} is now {other}.").of(one=clean(other.title, 80), other=clean(product.title, 80))
            return Done(words, lambda shop: shop.undo_merge(receipt))

        self.write_from(form, lambda shop: shop.merge_products(product.id, other.id), merged)
