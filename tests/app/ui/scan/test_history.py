"""The device's history beside the timelines."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.clean import bare
from app.ui.people.present import House
from app.ui.scan.asks import OpenTicket
from app.ui.scan.history import DeviceHistory
from app.ui.scan.present import NO_DEVICE, NO_EVENTS
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import MadeUpWorkshop


def test_everything_that_happened_with_its_total(qtbot: QtBot, qapp: object) -> None:
    history, asked = DeviceHistory(lambda: made.NOW), list[object]()
    qtbot.addWidget(history)
    history.asked.connect(asked.append)
    assert history.message == NO_DEVICE
    shop = MadeUpWorkshop()
    history.show_card(shop.device_card(1))
    history.show()
    assert history.message is None and len(history.table.rows_model.rows) == 4
    assert bare(history.total.whole) == "Cost of its life: 4 120.00 EUR"
    for row in (0, 3):
        history.table.selectRow(row)
        qtbot.keyClick(history.table, Qt.Key.Key_Return)
    assert asked == [OpenTicket(1)], "a visit belongs to no request"
    history.show_card(shop.device_card(3))
    assert history.message == NO_EVENTS


def test_operators_stand_by_their_names(qtbot: QtBot, qapp: object) -> None:
    history = DeviceHistory(lambda: made.NOW)
    qtbot.addWidget(history)
    history.show_card(MadeUpWorkshop().device_card(1))
    history.use_names(House(operators=(("Mantas K.", "Mantas Kairys"),)))
    rows = history.table.rows_model
    qtbot.waitUntil(lambda: any(row.cells[2].text == "Mantas Kairys" for row in rows.rows))
