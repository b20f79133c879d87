"""What a customer owes, typed: an amount with its currency."""

from datetime import date

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.domain.debts import Debt, debt_typed
from app.ui.calls.debt_words import OWES, debt_text, known_words
from app.ui.parts.say import say


class DebtField(QLineEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxLength(40)
        self.setPlaceholderText("120.50 EUR")
        self.setAccessibleName(say(OWES))
        self.caption = QLabel(say(OWES), parent)
        self.caption.setObjectName("Muted")
        self.caption.setBuddy(self)

    def show_debt(self, debt: Debt | None) -> None:
        self.setText(debt_text(debt))
        self.setToolTip(say(known_words(debt.owed)) if debt else "")

    def typed(self, before: Debt | None) -> Debt | None:
        """Raises BadInput."""
        return debt_typed(self.text(), before, date.today())
