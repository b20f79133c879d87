"""The names of a device beside its serial number: a row each with its kind, and an empty one to add."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.equipment import Identifier
from app.domain.errors import BadInput
from app.ui.devices.present import KIND_WORDS, OTHER_KINDS
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.values import Press
from app.ui.tickets.editor import Choice
from app.ui.tickets.present import Option
from devices.scanning.check_digits import imei_is_valid, mac_address
from devices.scanning.code import Kind

_OPTIONS = tuple(Option(kind.name, KIND_WORDS[kind]) for kind in OTHER_KINDS)


class _Row(QWidget):
    removed = Signal(object)

    def __init__(self, name: Identifier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Choice(tr("Kind of name"), self)
        self.kind.show_options(_OPTIONS, name.kind.name)
        self.text = QLineEdit(name.raw, self)
        self.text.setAccessibleName(say(tr("Name of the device")))
        self.text.setMaxLength(100)
        away = PressButton(Press("remove", tr("Remove this name"), "close", "quiet"), self, icon_only=True)
        away.pressed_for.connect(lambda _: self.removed.emit(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.kind)
        row.addWidget(self.text, 1)
        row.addWidget(away)


class NamesField(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Row] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        add = PressButton(Press("add", tr("Add a name"), "person_add", "link"), self)
        add.pressed_for.connect(lambda _: self.add(Identifier(Kind.ASSET, "")).setFocus())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._column)
        outer.addWidget(add)

    def show_names(self, names: tuple[Identifier, ...]) -> None:
        for row in list(self.rows):
            self._remove(row)
        for name in names:
            self.add(name)

    def add(self, name: Identifier) -> QLineEdit:
        """A row with this name; the field to type in."""
        row = _Row(name, self)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.addWidget(row)
        return row.text

    def has(self, name: Identifier) -> bool:
        return any(each.key == name.key for each in self._typed())

    def _remove(self, row: _Row) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    def _typed(self) -> list[Identifier]:
        return [
            Identifier(Kind[row.kind.chosen], row.text.text().strip())
            for row in self.rows
            if row.text.text().strip()
        ]

    @property
    def names(self) -> tuple[Identifier, ...]:
        """Raises ``BadInput`` for an IMEI or MAC address that is none."""
        typed = self._typed()
        for each in typed:
            if each.kind is Kind.IMEI and not imei_is_valid(each.raw.replace(" ", "").replace("-", "")):
                raise BadInput(f"{each.raw} is no IMEI.", "Compare its 15 digits, or choose another kind.")
            if each.kind is Kind.MAC and not mac_address(each.raw):
                raise BadInput(
                    f"{each.raw} is no MAC address.", "Compare its 12 signs, or choose another kind."
                )
        return tuple({(each.kind, each.key): each for each in typed}.values())
