"""One row to write a cost line in: Enter goes on to what is missing, and adds the line at the end."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import BadInput
from app.domain.money import Money
from app.domain.service_history import CostLine
from app.ui.parts.button import PressButton
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.values import Press
from app.ui.service.present import currencies, kinds, payers, typed_money, typed_quantity, unit
from app.ui.tickets.editor import Choice


@dataclass(frozen=True, slots=True)
class WrittenCost:
    """The fields as they were read."""

    kind: str
    text: str
    price: Money
    quantity: Decimal
    paid_by: str


class CostEntry(QWidget):
    added = Signal(object)
    """A ``WrittenCost``."""
    refused = Signal(object)
    """What was typed is no number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = self._choice(tr("Kind of cost"), 5)
        self.kind.show_options(kinds(), "labour")
        self.text = self._field(tr("What was done"), 0)
        self.quantity = self._field(tr("Quantity"), 80)
        self.price = self._field(tr("Price"), 84)
        self.currency = self._choice(tr("Currency"), 3)
        self.currency.show_options(currencies(), "EUR")
        self.payer = self._choice(tr("Paid by"), 5)
        self.payer.show_options(payers(), "customer")
        self.payer.activated.connect(self._payer_chosen)
        self._free: frozenset[str] = frozenset()
        self._by_hand = False
        self.add_button = PressButton(
            Press("add", tr("Add the line"), "check", "filled"), self, icon_only=True
        )
        self.add_button.pressed_for.connect(self._enter)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (
            self.kind,
            self.text,
            self.quantity,
            self.price,
            self.currency,
            self.payer,
            self.add_button,
        ):
            row.addWidget(widget, 1 if widget is self.text else 0)
        self._kind_chosen()

    def _choice(self, name: Text, wide: int) -> Choice:
        made = Choice(name, self)
        made.setMinimumContentsLength(wide)
        return made

    def _field(self, name: Text, width: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(say(name))
        field.setPlaceholderText(say(name))
        field.setMaxLength(200)
        if width:
            field.setFixedWidth(width)
            field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        else:
            field.setMinimumWidth(60)
        return field

    def show_currency(self, lines: tuple[CostLine, ...]) -> None:
        """The one that stands on the request already, unless something is being written."""
        options = currencies(lines)
        chosen = self.currency.chosen if self.written else options[0].value
        self.currency.show_options(options, chosen)

    def show_free(self, kinds: frozenset[str]) -> None:
        """What the warranty pays: its lines go to it, unless somebody chose who pays."""
        self._free = kinds
        self._suggest()

    def _payer_chosen(self, _: int) -> None:
        self._by_hand = True

    def _suggest(self) -> None:
        if not self._by_hand:
            self.payer.show_options(payers(), "warranty" if self.kind.chosen in self._free else "customer")

    @property
    def written(self) -> bool:
        """Something is typed that was not added."""
        return any(field.text().strip() for field in (self.text, self.quantity, self.price))

    def clear(self) -> None:
        for field in (self.text, self.quantity, self.price):
            field.clear()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason) if self._has_keyboard() else None

    def forget(self) -> None:
        """Another request."""
        for field in (self.text, self.quantity, self.price):
            field.clear()
        self._by_hand = False
        self.show_free(frozenset())

    def read(self) -> WrittenCost:
        """Raises ``BadInput`` for what is no number."""
        return WrittenCost(
            self.kind.chosen,
            self.text.text().strip(),
            typed_money(self.price.text(), self.currency.chosen),
            typed_quantity(self.quantity.text()),
            self.payer.chosen,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _has_keyboard(self) -> bool:
        return any(field.hasFocus() for field in (self.text, self.quantity, self.price, self.add_button))

    def _kind_chosen(self, _: int = 0) -> None:
        self.quantity.setPlaceholderText(say(unit(self.kind.chosen)))
        self._suggest()

    def _enter(self, _: object = None) -> None:
        if not self.text.text().strip():
            self.text.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if not self.price.text().strip():
            to_quantity = self.text.hasFocus() and not self.quantity.text().strip()
            (self.quantity if to_quantity else self.price).setFocus(Qt.FocusReason.TabFocusReason)
            return
        try:
            self.added.emit(self.read())
        except BadInput as error:
            self.refused.emit(error)
