"""A known device on its card."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.tickets import NewTicket
from app.ui.parts.button import PressButton
from app.ui.parts.values import Ask
from app.ui.scan.asks import OpenTicket
from app.ui.scan.device_view import DeviceView
from tests.app.ui.made_up_workshop import MadeUpWorkshop


def shown(qtbot: QtBot, shop: MadeUpWorkshop, device: int = 1) -> tuple[DeviceView, list[object]]:
    view, asked = DeviceView(), list[object]()
    qtbot.addWidget(view)
    view.asked.connect(asked.append)
    view.show_card(shop.device_card(device))
    view.show()
    return view, asked


def test_warranty_and_recall_stand_under_each_other(qtbot: QtBot, qapp: object) -> None:
    view, _ = shown(qtbot, MadeUpWorkshop())
    texts = [row.pills[0].text for row in view.pills if row.isVisible()]
    assert texts[0].startswith("Warranty to ") and texts[1:] == ["Recall: R-22 valve"]
    assert view.advice.isVisible()


def test_the_newest_open_request_is_opened_by_its_button_and_any_by_enter(qtbot: QtBot, qapp: object) -> None:
    shop = MadeUpWorkshop()
    for title in ("Old", "New", "Closed"):
        shop.open_ticket(NewTicket(title, device_id=1))
    shop.tickets[3] = replace(shop.tickets[3], state="closed")
    view, asked = shown(qtbot, shop)
    assert [row.id for row in view.tickets.rows_model.rows] == ["2", "1"]
    view._newest.click()
    view.tickets.selectRow(1)
    qtbot.keyClick(view.tickets, Qt.Key.Key_Return)
    view._new.click()
    assert asked == [OpenTicket(2), OpenTicket(1), Ask("new_ticket")]


def test_without_requests_there_is_nothing_to_open_and_it_says_why(qtbot: QtBot, qapp: object) -> None:
    view, _ = shown(qtbot, MadeUpWorkshop(), device=3)
    assert not view._newest.isEnabled() and view._newest.toolTip().endswith("No open request.")
    assert not view.tickets.isVisible() and not view.advice.isVisible()


def test_the_button_of_the_page_asks_for_it(qtbot: QtBot, qapp: object) -> None:
    view, asked = shown(qtbot, MadeUpWorkshop())
    button = next(each for each in view.findChildren(PressButton) if each.press_value.action == "page")
    button.click()
    assert asked == [Ask("device_page")]
