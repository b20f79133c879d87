"""Parts in the room of stock: searched, written off and found again, sent back, opened."""

import pytest
from PySide6.QtCore import Qt

from app.domain.money import of_units
from app.ui.scan.asks import OpenTicket
from app.ui.stock.parts_page import PartsPage
from app.ui.stock.present import states
from tests.app.ui.service.ground import Scene


@pytest.fixture
def page(scene: Scene) -> PartsPage:
    for name, serial in (("Fan", "F-1"), ("Fan", "F-2"), ("Pump", "P-1")):
        scene.shop.add_part(name, serial, of_units(4850, "EUR"))
    made = PartsPage(scene.ground)
    made.asked.connect(scene.asked.append)
    scene.put_up(made)
    made.begin()
    scene.settle()
    return made


def shown(page: PartsPage) -> list[str]:
    return [each.part.serial for each in page.lines]


def test_the_list_follows_what_is_typed_and_chosen(scene: Scene, page: PartsPage) -> None:
    assert page.search.hasFocus() and shown(page) == ["F-1", "F-2", "P-1"]
    assert "145.50 EUR" in page.worth.whole and page.sums.rows_model.rowCount() == 2
    scene.qtbot.keyClicks(page.search, "pump")
    scene.settle()
    assert shown(page) == ["P-1"]
    page.state.show_options(states(), "used")
    page.load()
    scene.settle()
    assert page.card.message is not None and "No part is like this" in str(page.card.message.text)


def test_a_part_is_written_off_with_a_reason_and_found_again(scene: Scene, page: PartsPage) -> None:
    page.table.selectRow(0)
    page._pressed("write_off")
    assert page.reason.hasFocus()
    scene.press(Qt.Key.Key_Return, page.reason)
    assert page.part is not None and page.part.state == "stock", "not without a reason"
    scene.type("fell down", page.reason)
    assert page.lines[0].part.state == "written_off" and "Written off" in page.said.words
    page.said.buttons[0].click()
    scene.settle()
    assert page.lines[0].part.state == "stock"


def test_a_part_is_sent_back_and_corrected_on_pages_of_their_own(scene: Scene, page: PartsPage) -> None:
    page.table.selectRow(2)
    page._pressed("return")
    assert page.dialog is not None and "Pump" in page.dialog.about.whole
    page.dialog.close()
    page._pressed("correct")
    page.correcting.name.setText("Water pump")
    page.correcting.save()
    scene.settle()
    assert page.lines[2].part.name == "Water pump"


def test_the_request_of_a_part_is_opened(scene: Scene, page: PartsPage) -> None:
    ticket = scene.bench.ticket()
    scene.shop.move_part("F-1", "reserved", ticket.id)
    page.load()
    scene.settle()
    page.table.selectRow(0)
    page._pressed("open")
    assert scene.asked == [OpenTicket(ticket.id)]
    page._pressed("write_off")
    scene.type("wet", page.reason)
    assert "Reserved" in page.said.words, "the store has the last word"


def test_nothing_chosen_nothing_done(scene: Scene, page: PartsPage) -> None:
    page.table.clearSelection()
    page.table.setCurrentIndex(page.table.rootIndex())
    for action in ("correct", "write_off", "found", "return", "open"):
        page._pressed(action)
    assert page.dialog is None and page.reason.isHidden() and scene.asked == []
