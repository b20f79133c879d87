"""The room of stock: walked by keys, and scans that mean what lies before one."""

import pytest

from app.domain.changes import Changes
from app.domain.money import of_units
from app.domain.returns import NewReturn
from app.ui.scan.asks import OpenDevice
from app.ui.stock.room import StockRoom
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import READER, scan
from tests.app.ui.service.ground import Scene
from tests.app.ui.test_accessibility import nameless


@pytest.fixture
def room(scene: Scene) -> StockRoom:
    scene.shop.add_part("Fan", "F-1", of_units(4850, "EUR"))
    made_room = StockRoom(scene.ground)
    made_room.asked.connect(scene.asked.append)
    scene.put_up(made_room)
    made_room.entered()
    scene.settle()
    return made_room


def give(scene: Scene, room: StockRoom, code: str) -> None:
    assert room.takes(scan(code))
    scene.settle()


def test_each_page_loads_when_it_is_turned_to_and_when_somebody_writes(scene: Scene, room: StockRoom) -> None:
    device = scene.bench.device("LOAN-1")
    scene.shop.lend(scene.bench.ticket().id, device.id)
    room.bar.setCurrentIndex(1)
    scene.settle()
    assert len(room.loans.lines) == 1
    scene.shop.take_back(device.id)
    room.stored(Changes(people=True))
    scene.settle()
    assert len(room.loans.lines) == 1, "not its business"
    room.stored(Changes(tickets=True))
    scene.settle()
    assert not room.loans.lines
    for page in range(3):
        room.bar.setCurrentIndex(page)
        scene.settle()
        assert nameless(room) == []


def test_a_known_part_is_shown_and_chosen(scene: Scene, room: StockRoom) -> None:
    room.bar.setCurrentIndex(2)
    give(scene, room, "f1")
    assert room.bar.currentIndex() == 0 and room.parts.part is not None and room.parts.part.serial == "F-1"
    give(scene, room, "f1")
    assert room.parts.part is not None, "twice is as once"


def test_an_unknown_code_is_taken_in_and_the_next_scans_follow(scene: Scene, room: StockRoom) -> None:
    give(scene, room, "F-2")
    card = room.parts.take_in
    assert card.isVisible() and card.serial.text() == "F-2"
    card.name.setText("Fan")
    card.price.setText("48,50")
    give(scene, room, "F-2")
    give(scene, room, "F-3")
    assert [each.serial for each in card.run] == ["F-2", "F-3"]
    assert [each.part.serial for each in room.parts.lines] == ["F-1", "F-2", "F-3"]
    card.ended.emit()
    assert card.isHidden()


def test_a_return_is_found_by_the_suppliers_number(scene: Scene, room: StockRoom) -> None:
    part = scene.shop.find_part(["F-1"])
    assert part is not None
    of = scene.shop.open_return(NewReturn("Brema", part_id=part.id, rma="RMA-7781"))
    give(scene, room, "RMA-7781")
    assert room.bar.currentIndex() == 2
    page = room.returns.dialog
    assert page is not None and page.of is not None and page.of.id == of.id
    page.raise_()
    page.activateWindow()
    scene.qtbot.waitUntil(page.isActiveWindow)
    give(scene, room, "F-NEW")
    assert page.fields["new_serial"].text() == "F-NEW", "the page in front gets the scan"
    page.close()


def test_a_device_opens_on_the_desk_and_commands_are_the_desks(scene: Scene, room: StockRoom) -> None:
    device = scene.bench.device("DEV-77")
    give(scene, room, "DEV-77")
    assert scene.asked == [OpenDevice(device.id)]
    assert not room.takes(scan("RD-NEW"))
    broken = next(each for each in Fault if each is not Fault.NONE)
    assert not room.takes(CodeScanned(READER, made.NOW, b"F-1", broken))
