"""Loaners that are out, taken back from the room."""

from app.ui.scan.asks import OpenDevice, OpenTicket
from app.ui.stock.loans_page import LoansPage
from tests.app.ui.service.ground import Scene


def test_what_is_out_is_opened_taken_back_and_undone(scene: Scene) -> None:
    device, ticket = scene.bench.device("LOAN-1"), scene.bench.ticket()
    scene.shop.lend(ticket.id, device.id)
    page = LoansPage(scene.ground)
    page.asked.connect(scene.asked.append)
    scene.put_up(page)
    page.begin()
    scene.settle()
    page.table.selectRow(0)
    page._pressed("ticket")
    page._pressed("device")
    assert scene.asked == [OpenTicket(ticket.id), OpenDevice(device.id)]
    page._pressed("back")
    scene.settle()
    assert not page.lines and page.card.message is not None
    page.said.buttons[0].click()
    scene.settle()
    assert [each.loan.device_id for each in page.lines] == [device.id] and page.card.message is None
