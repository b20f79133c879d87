from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.debts import Debt
from app.domain.errors import BadInput
from app.domain.money import Money
from app.ui.people.debt_field import DebtField

OLD = Debt(Money(Decimal("120.5"), "EUR"), date(2026, 10, 1), "import")


def test_what_stands_there_keeps_its_day_until_it_is_changed(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    field = DebtField(box)
    field.show_debt(OLD)
    assert field.text() == "120.50 EUR" and "2026-10-01" in field.toolTip()
    assert field.typed(OLD) is OLD
    field.setText("7")
    with pytest.raises(BadInput):
        field.typed(OLD)
    field.show_debt(None)
    assert (field.text(), field.toolTip(), field.typed(OLD)) == ("", "", None)
