"""The warranty of a device: the answer with its reason, drawn in time, the terms that gave it, extensions."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.device_page import DevicePage
from app.domain.equipment import Device
from app.domain.warranty import Extension, Terms
from app.services.device_ports import Workshop
from app.ui.desk.present import Banner
from app.ui.devices.extension_dialog import ExtensionDialog, ReasonDialog
from app.ui.devices.form import Form
from app.ui.devices.tab import Done, Tab, leading
from app.ui.devices.terms_dialog import TermsDialog
from app.ui.devices.time_line import TimeLineView
from app.ui.devices.warranty_words import (
    EXTENSIONS,
    NO_EXTENSIONS,
    NO_LINE,
    NO_TERMS,
    TERMS,
    covers,
    extension_rows,
    reason,
    terms_rows,
    time_line,
)
from app.ui.parts.button import PressButton
from app.ui.parts.listed import Listed
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground


class WarrantyTab(Tab):
    title = tr("Warranty")

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.answer, self.pays, self.no_line = QLabel(self), QLabel(self), QLabel(say(NO_LINE), self)
        self.answer.setObjectName("Heading")
        for label in (self.answer, self.pays, self.no_line):
            label.setAlignment(leading(self))
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        for label in (self.pays, self.no_line):
            label.setObjectName("Muted")
        self.line = TimeLineView(self)
        self.terms = Listed(RowsView(TERMS, say(tr("Terms of the model")), self), NO_TERMS, self)
        self.extensions = Listed(RowsView(EXTENSIONS, say(tr("Extensions")), self), NO_EXTENSIONS, self)
        self._edit = PressButton(self._edit_press(False), self)
        self._void = PressButton(Press("void", tr("Void it…"), "warning"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        for widget in (self.answer, self.pays, self.line, self.no_line):
            column.addWidget(widget)
        column.addLayout(self._row(self._edit, self._void))
        column.addWidget(self.terms, 1)
        extend = PressButton(Press("extend", tr("Extend…"), "import"), self)
        remove = PressButton(Press("remove", tr("Remove the extension"), "close"), self)
        column.addLayout(self._row(extend, remove))
        column.addWidget(self.extensions, 1)

    def _row(self, *buttons: PressButton) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in buttons:
            button.pressed_for.connect(self.act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    @staticmethod
    def _edit_press(may: bool) -> Press:
        why: Shown = "" if may else tr("Only a supervisor may change warranty terms.")
        return Press("terms", tr("Terms of the model…"), "edit", why=why)

    def show_page(self, page: DevicePage) -> None:
        self.page = page
        warranty = page.card.warranty
        self.answer.setText(say(reason(warranty)))
        self.pays.setText(say(covers(warranty)))
        line = time_line(page, self.ground.local.date())
        self.line.show_line(line)
        self.no_line.setVisible(line is None)
        self.terms.show_rows(terms_rows(page.terms))
        self.extensions.show_rows(extension_rows(page.extensions))
        self._edit.show_press(self._edit_press(self.supervisor))
        voided = bool(page.card.device.life.void)
        self._void.show_press(
            Press("unvoid", tr("Give it back"), "undo")
            if voided
            else Press("void", tr("Void it…"), "warning")
        )

    # ---- what is done

    def act(self, action: object) -> None:
        if self.page is None:
            return
        own = {
            "terms": self._open_terms,
            "extend": self._open_extension,
            "remove": self._remove_extension,
            "void": self._open_void,
            "unvoid": lambda: self._set_void(""),
        }
        own[str(action)]()

    def _open_terms(self) -> None:
        assert self.page is not None
        product = self.page.card.device.product
        dialog = TermsDialog(product.title, self.page.terms, self.page.siblings, self.page.card.device.life)
        dialog.setParent(self.window(), dialog.windowFlags())
        dialog.given.connect(lambda rules: self._keep_terms(dialog, product.id, rules))
        self.open_form(dialog)

    def _keep_terms(self, dialog: Form, product: int, rules: tuple[Terms, ...]) -> None:
        assert self.page is not None
        before, role = self.page.terms, self.role
        done = Done(tr("Terms kept."), lambda shop: shop.change_terms(product, before, role))
        self.write_from(dialog, lambda shop: shop.change_terms(product, rules, role), lambda _: done)

    def _open_extension(self) -> None:
        dialog = ExtensionDialog(self)
        dialog.given.connect(lambda more: self._extend(dialog, more))
        self.open_form(dialog)

    def _extend(self, dialog: Form, more: Extension) -> None:
        assert self.page is not None
        device = self.page.card.device.id
        known = {each.id for each in self.page.extensions}

        def take_back(shop: Workshop) -> None:
            for each in shop.device_page(device).extensions:
                if each.id not in known and each.extension == more:
                    shop.remove_extension(each.id)

        self.write_from(
            dialog,
            lambda shop: shop.extend_warranty(device, more),
            lambda _: Done(tr("Warranty extended."), take_back),
        )

    def _remove_extension(self) -> None:
        assert self.page is not None
        chosen = self.extensions.table.selected_id()
        sold = next((each for each in self.page.extensions if str(each.id) == chosen), None)
        if sold is None:
            self.ground.tell(Banner(tr("Choose an extension in the list first."), "warn", False))
            return
        device = self.page.card.device.id
        self.write(
            lambda shop: shop.remove_extension(sold.id),
            lambda _: Done(
                tr("Extension removed."), lambda shop: shop.extend_warranty(device, sold.extension)
            ),
        )

    def _open_void(self) -> None:
        dialog = ReasonDialog(tr("Void the warranty"), tr("Seal broken, foreign parts…"), self)
        dialog.given.connect(lambda why: self._set_void(why, dialog))
        self.open_form(dialog)

    def _set_void(self, why: str, dialog: Form | None = None) -> None:
        assert self.page is not None
        before = self.page.card.device
        after = replace(before, life=replace(before.life, void=why))
        words = tr("The warranty is void.") if why else tr("The warranty counts again.")

        def done(saved: Device) -> Done:
            if dialog is not None:
                dialog.close()
            return Done(words, lambda shop: shop.save_device(replace(before, version=saved.version)))

        self.write(lambda shop: shop.save_device(after), done)
