"""The row that a cost is written in: Enter leads to what is missing."""

from decimal import Decimal

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.service.cost_entry import CostEntry, WrittenCost
from app.ui.service.present import kinds


def test_enter_leads_from_field_to_field_and_adds_at_the_end(qtbot: QtBot) -> None:
    entry = CostEntry()
    qtbot.addWidget(entry)
    entry.show()
    entry.activateWindow()
    qtbot.waitUntil(entry.isActiveWindow)
    added: list[WrittenCost] = []
    refused: list[Exception] = []
    entry.added.connect(added.append)
    entry.refused.connect(refused.append)
    entry.price.setFocus()
    qtbot.keyClick(entry.price, Qt.Key.Key_Return)
    assert entry.text.hasFocus() and not entry.written
    qtbot.keyClicks(entry.text, "Seal")
    qtbot.keyClick(entry.text, Qt.Key.Key_Return)
    assert entry.quantity.hasFocus()
    qtbot.keyClick(entry.quantity, Qt.Key.Key_Return)
    assert entry.price.hasFocus()
    qtbot.keyClicks(entry.price, "x")
    qtbot.keyClick(entry.price, Qt.Key.Key_Return)
    assert len(refused) == 1 and not added
    entry.price.setText("3,5")
    qtbot.keyClick(entry.price, Qt.Key.Key_Return)
    (cost,) = added
    assert (cost.text, str(cost.price), cost.quantity, cost.kind) == (
        "Seal",
        "3.50 EUR",
        Decimal(1),
        "labour",
    )
    entry.clear()
    assert entry.text.hasFocus() and not entry.written


def test_the_quantity_is_asked_in_the_unit_of_its_kind(qtbot: QtBot) -> None:
    entry = CostEntry()
    qtbot.addWidget(entry)
    assert entry.quantity.placeholderText() == "Hours"
    entry.kind.show_options(kinds(), "travel")
    assert entry.quantity.placeholderText() == "Kilometres"
