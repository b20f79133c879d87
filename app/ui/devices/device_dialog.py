"""Everything of a device to change, or a new one written by hand. When somebody else saved meanwhile both
versions stand there until one is chosen. A code that is scanned goes into the form."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.equipment import Device, Identifier, Life, NewDevice, Product, StaleDevice
from app.domain.errors import RingdeskError
from app.domain.reply_values import about_device
from app.ui.devices.form import Form
from app.ui.devices.names_field import NamesField
from app.ui.devices.owner_field import OwnerField
from app.ui.devices.present import DIFFERENCES, KIND_WORDS, differences, reading_press, readings
from app.ui.devices.tab import Done
from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.clean import clean, number
from app.ui.parts.flow import FlowLayout
from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.typed_day import TypedDay
from app.ui.parts.values import Press
from app.ui.replies.field import ReplyField
from app.ui.rooms.ground import Ground
from app.ui.scan.reading import read
from devices.scanning.code import Kind, ScannedCode
from devices.scanning.serial_number import MakerRule

NOTHING = Device(0, Product(0, "", ""), "")
_LINES = (
    ("maker", tr("Maker"), 100),
    ("model", tr("Model"), 100),
    ("kind", tr("Kind"), 100),
    ("serial", tr("Serial number"), 200),
    ("place", tr("Place"), 200),
    ("lot", tr("Lot"), 60),
    ("void", tr("Warranty void because"), 200),
    ("gone", tr("Gone because"), 200),
)
FIRST = 4
"""Of these stand above the other names, the owner and the days."""
_DAYS = (("made", tr("Made")), ("sold", tr("Sold")), ("first_used", tr("First used")))


class DeviceDialog(Form):
    saved = Signal(object, object)
    """The device as it stands there now, and ``Done`` with the way back."""

    def __init__(self, ground: Ground, device: Device | None, parent: QWidget | None = None) -> None:
        press = Press("keep", tr("Save"), "check", "filled", key="Ctrl+Enter")
        super().__init__(tr("Device") if device else tr("New device"), press, parent)
        self.resize(620, 700)
        self._ground = ground
        self.device = device or NOTHING
        self._theirs: Device | None = None
        self._readings: tuple[Identifier, ...] = ()
        self._warned = False
        self._shown: Device | None = None
        # Made in the order they stand in: Tab goes that way.
        self.fields = {name: QLineEdit(self) for name, _, _ in _LINES[:FIRST]}
        self.names, self.owner = NamesField(self), OwnerField(ground, self)
        self.days = {name: TypedDay(words, self) for name, words in _DAYS}
        self.used = QCheckBox(say(tr("Bought used")), self)
        self.fields |= {name: QLineEdit(self) for name, _, _ in _LINES[FIRST:]}
        self.note = ReplyField(self)
        self.note.about = lambda: about_device(self.device)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(70)
        self._lay_out()
        self.question, self.conflict = self._question_card(), self._conflict_card()
        self.column.insertWidget(1, self.question)
        self.column.insertWidget(2, self.conflict)
        self.given.connect(self._save)
        self.show_device(self.device)
        self.fields["serial" if device is None else "place"].setFocus()

    def _lay_out(self) -> None:
        for name, words, longest in _LINES[:FIRST]:
            self.fields[name].setMaxLength(longest)
            self.add(words, self.fields[name])
        self.add(tr("Other names"), self.names, top=True)
        self.add(tr("Owner"), self.owner, top=True)
        days = QWidget(self)
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        for name, words in _DAYS:
            caption = QLabel(say(words), days)
            caption.setObjectName("Muted")
            row.addWidget(caption)
            row.addWidget(self.days[name])
        self.add(tr("Days"), days)
        self.add("", self.used)
        for name, words, longest in _LINES[FIRST:]:
            self.fields[name].setMaxLength(longest)
            self.add(words, self.fields[name])
        self.add(tr("Note"), self.note, top=True)
        inside = QWidget(self)
        inside.setObjectName("Plain")
        self.column.removeItem(self.grid)
        inside.setLayout(self.grid)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self.column.insertWidget(0, scroll, 1)

    def show_device(self, device: Device) -> None:
        """Fill the fields; what was typed is gone."""
        self.device, self._theirs = device, None
        product, life = device.product, device.life
        texts = {"maker": product.maker, "model": product.model, "kind": product.kind, "void": life.void}
        for name, field in self.fields.items():
            field.setText(texts[name] if name in texts else getattr(device, name))
        for name, day in self.days.items():
            day.show_day(getattr(life, name))
        self.fields["kind"].setEnabled(not device.id)
        self.names.show_names(device.others)
        self.owner.show_owner(device.owner)
        self.used.setChecked(life.bought_used)
        self.note.setPlainText(device.note)
        self.conflict.hide()
        self._shown = self._typed()

    def filled(self) -> Device:
        """The device as the fields say it now; the model is found or made by its name when that changed."""
        text = {name: field.text().strip() for name, field in self.fields.items()}
        product = self.device.product
        if (text["maker"], text["model"]) != (product.maker, product.model) or not self.device.id:
            product = Product(0, text["maker"], text["model"], text["kind"])
        life = Life(
            made=self.days["made"].day,
            sold=self.days["sold"].day,
            first_used=self.days["first_used"].day,
            bought_used=self.used.isChecked(),
            void=text["void"],
        )
        return replace(
            self.device,
            product=product,
            serial=text["serial"],
            others=self.names.names,
            owner=self.owner.owner,
            place=text["place"],
            lot=text["lot"],
            gone=text["gone"],
            life=life,
            note=self.note.toPlainText().strip(),
        )

    # ---- leaving

    def _typed(self) -> Device | None:
        try:
            return self.filled()
        except RingdeskError:
            return None

    @property
    def changed(self) -> bool:
        """Something stands in the fields that is not saved."""
        return self._typed() != self._shown

    def reject(self) -> None:
        """Escape, Cancel or the window's button: what was typed is not dropped at the first."""
        if self.isVisible() and self.changed and not self._warned:
            self._warned = True
            self.tell(tr("What you typed is not saved. Close again to drop it."))
            return
        super().reject()

    # ---- saving

    def give(self) -> None:
        self.note.settle()
        super().give()

    def _save(self, wanted: Device) -> None:
        self._warned = False
        self.keep.setEnabled(False)
        job = self._ground.shop.run
        if wanted.id:
            before = self.device
            job(
                self,
                lambda shop: shop.save_device(wanted),
                lambda saved: self._done(
                    saved,
                    Done(
                        tr("Saved: {device}").of(device=clean(saved.title, 80)),
                        lambda shop: shop.save_device(replace(before, version=saved.version)),
                    ),
                ),
                self._not_saved,
            )
            return
        job(
            self,
            lambda shop: shop.save_new_device(_new(wanted)),
            lambda saved: self._done(
                saved,
                Done(
                    tr("New device: {device}").of(device=clean(saved.title, 80)),
                    lambda shop: shop.forget_device(saved.id),
                ),
            ),
            self._not_saved,
        )

    def _done(self, saved: Device, done: Done) -> None:
        self._warned = True
        self.close()
        self.saved.emit(saved, done)

    def _not_saved(self, error: Exception) -> None:
        self.keep.setEnabled(True)
        self.refuse(error)
        if isinstance(error, StaleDevice):
            self._theirs = error.theirs
            self.table.show_rows(differences(error.mine, error.theirs))
            self.conflict.show()

    def _conflict_card(self) -> Card:
        box = QWidget(self)
        self.table = RowsView(DIFFERENCES, say(tr("Both versions")), box)
        self.table.setFixedHeight(150)
        mine = PressButton(Press("mine", tr("Save mine"), "check"), box)
        theirs = PressButton(Press("theirs", tr("Take theirs"), "refresh"), box)
        mine.pressed_for.connect(lambda _: self.keep_mine())
        theirs.pressed_for.connect(lambda _: self.take_theirs())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(theirs)
        row.addWidget(mine)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.table)
        inside.addLayout(row)
        return Card(tr("Somebody else saved this meanwhile"), box, self)

    def keep_mine(self) -> None:
        if self._theirs is not None:
            self.device = replace(self.device, version=self._theirs.version)
            self.conflict.hide()
            self.give()

    def take_theirs(self) -> None:
        if self._theirs is not None:
            self.show_device(self._theirs)
            self.tell("")

    # ---- scanning into the form

    def take_scan(self, raw: bytes, rules: Sequence[MakerRule]) -> None:
        self._ground.shop.run(self, lambda _: read(raw, rules), self._scanned)

    def _scanned(self, code: ScannedCode) -> None:
        serial = self.fields["serial"].text()
        found = [each for each in readings(code, serial) if not self._known(each)]
        self.question.hide()
        if not found:
            self.tell(tr("This code adds nothing to the device: {code}").of(code=number(code.text)))
        elif len(found) == 1:
            self.take_name(found[0])
        else:
            self._ask(tuple(found))

    def _known(self, name: Identifier) -> bool:
        serial = self.fields["serial"].text().strip()
        return self.names.has(name) or (bool(serial) and Identifier(Kind.SERIAL, serial).key == name.key)

    def take_name(self, name: Identifier) -> None:
        """What was scanned goes where it belongs."""
        if name.kind is Kind.SERIAL:
            self.fields["serial"].setText(name.raw)
        else:
            self.names.add(name)
        words = tr("{kind} taken: {value}").of(kind=KIND_WORDS[name.kind], value=number(name.raw))
        self.tell(words)

    def _question_card(self) -> Card:
        box = QWidget(self)
        self._flow = FlowLayout(box)
        self.buttons: list[PressButton] = []
        card = Card(tr("What is this code?"), box, self)
        card.hide()
        return card

    def _ask(self, found: tuple[Identifier, ...]) -> None:
        self._readings = found
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for place, reading in enumerate(found):
            button = PressButton(reading_press(place, reading), self.question)
            button.pressed_for.connect(self._answered)
            self._flow.addWidget(button)
            self.buttons.append(button)
        self.question.show()
        self.buttons[0].setFocus()

    def _answered(self, action: object) -> None:
        self.question.hide()
        self.take_name(self._readings[int(str(action).split()[1])])


def _new(of: Device) -> NewDevice:
    return NewDevice(
        serial=of.serial,
        maker=of.product.maker,
        model=of.product.model,
        kind=of.product.kind,
        others=of.others,
        person_id=of.owner.person_id,
        company_id=of.owner.company_id,
        place=of.place,
        lot=of.lot,
        life=of.life,
        note=of.note,
    )
