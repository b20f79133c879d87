"""A part corrected: name, serial number, price."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import BadInput
from app.domain.stock import Part
from app.ui.errors import details, headline
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press
from app.ui.rooms.ground import Ground
from app.ui.service.present import currencies, plain, typed_money
from app.ui.tickets.editor import Choice


class PartDialog(QDialog):
    saved = Signal()

    def __init__(self, ground: Ground, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._part = ground, part
        self.setWindowTitle(say(tr("Correct a part")))
        self.resize(420, 180)
        self._grid = QGridLayout()
        self.name = self._field(0, tr("Name of the part"), part.name)
        self.serial = self._field(1, tr("Serial number"), part.serial)
        self.price = self._field(2, tr("Price of one"), plain(part.price.amount))
        self.currency = Choice(tr("Currency"), self)
        self.currency.show_options(currencies(), part.price.currency)
        self._grid.addWidget(self.currency, 2, 2)
        self.problem = QLabel(self)
        self.problem.setObjectName("Warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        save = PressButton(Press("save", tr("Save"), "check", "filled"), self)
        save.pressed_for.connect(lambda _: self.save())
        close = PressButton(Press("close", tr("Close"), "", "quiet", key="Esc"), self)
        close.pressed_for.connect(lambda _: self.close())
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(save)
        column = QVBoxLayout(self)
        column.addLayout(self._grid)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(foot)

    def _field(self, row: int, words: Text, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setMaxLength(200)
        field.setAccessibleName(say(words))
        field.returnPressed.connect(self.save)
        label = QLabel(say(words), self)
        label.setObjectName("Muted")
        label.setBuddy(field)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        return field

    def save(self) -> None:
        try:
            price = typed_money(self.price.text(), self.currency.chosen)
        except BadInput as error:
            self._failed(error)
            return
        wanted = replace(self._part, name=self.name.text(), serial=self.serial.text(), price=price)
        self._ground.shop.run(self, lambda shop: shop.correct_part(wanted), self._done, self._failed)

    def _done(self, _: Part) -> None:
        self.saved.emit()
        self.close()

    def _failed(self, error: Exception) -> None:
        self.problem.setText(say(details(error) or headline(error)))
        self.problem.show()
