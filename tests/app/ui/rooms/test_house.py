"""Rooms beside the desk: entered by key and button, made once, left by a call and by a scan."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from app.domain.changes import Changes
from app.services.tools import Tools
from app.ui.parts.text import tr
from app.ui.rooms.ground import Ground, Room
from app.ui.rooms.table import DESK, ROOMS, RoomPlan
from app.ui.scan.asks import OpenDevice
from devices.scanning.ports import CodeScanned
from tests.app.ui import made_up as made
from tests.app.ui.conftest import WorkshopBench
from tests.app.ui.made_up_workshop import KNOWN

CELLAR = RoomPlan("room_cellar", tr("Desk"), "note", f"{__name__}:Cellar")


class Cellar(Room):
    """A room that keeps codes that begin with C."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)
        self.heard: list[object] = []

    def entered(self) -> None:
        self.heard.append("entered")
        self.field.setFocus()

    def stored(self, changes: Changes) -> None:
        self.heard.append(changes)

    def takes(self, scan: CodeScanned) -> bool:
        self.heard.append(scan.raw)
        return scan.raw.startswith(b"C")

    def acts(self, action: str) -> bool:
        return action == "save"

    def save_now(self) -> None:
        self.heard.append("saved")


def cellar(counter: WorkshopBench) -> Cellar:
    house = counter.window.house
    assert counter.window.wing is not None
    house._plans[CELLAR.name] = CELLAR
    house.enter(CELLAR.name)
    room = house.rooms[CELLAR.name]
    assert isinstance(room, Cellar)
    return room


def test_a_room_is_made_once_and_told_what_happens(counter: WorkshopBench) -> None:
    room = cellar(counter)
    house = counter.window.house
    assert house._stack.currentWidget() is room
    counter.tell(Changes(devices=True))
    house.enter(DESK)
    assert house._stack.currentWidget() is counter.window.body
    house.enter(CELLAR.name)
    assert house.rooms[CELLAR.name] is room
    assert room.heard == ["entered", Changes(devices=True), "entered"]
    counter.window.close()
    assert room.heard[-1] == "saved"


def test_a_scan_is_for_the_room_that_takes_it_and_else_brings_the_desk(counter: WorkshopBench) -> None:
    room = cellar(counter)
    counter.scan("C-1")
    assert counter.window.house.current == CELLAR.name
    counter.scan(KNOWN.serial)
    assert counter.window.house.current == DESK
    assert room.heard[1:] == [b"C-1", KNOWN.serial.encode()]
    assert counter.desk._card is not None and counter.desk._card.device.id == KNOWN.id


def test_a_room_asks_for_a_device_and_the_desk_shows_it(counter: WorkshopBench) -> None:
    cellar(counter).asked.emit(OpenDevice(KNOWN.id))
    counter.settle_all()
    assert counter.window.house.current == DESK
    assert counter.desk._card is not None and counter.desk._card.device.id == KNOWN.id


def test_a_call_that_is_answered_brings_its_desk(counter: WorkshopBench) -> None:
    counter.tell(made.view())
    cellar(counter)
    counter.tell(made.view(made.call("offered")))
    assert counter.window.house.current == CELLAR.name
    counter.tell(made.view(made.call()))
    assert counter.window.house.current == DESK
    counter.window.house.enter(CELLAR.name)
    counter.tell(made.view(made.call()))
    assert counter.window.house.current == CELLAR.name


def test_keys_and_buttons_of_the_desk_lead_back_to_it(counter: WorkshopBench) -> None:
    cellar(counter)
    counter.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert counter.window.house.current == CELLAR.name
    counter.press(Qt.Key.Key_F6)
    assert counter.window.house.current == DESK
    cellar(counter)
    counter.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert counter.window.house.current == DESK


def test_a_house_with_the_desk_alone_has_no_rail(counter: WorkshopBench) -> None:
    from app.ui.rooms.house import RoomHouse
    from app.ui.scan.shop import Shop

    house = RoomHouse(QLineEdit())
    shop = Shop(counter.window.work, counter.shop.door)
    ground = Ground(shop, lambda: counter.window.driver.desk, lambda: made.NOW, lambda _: None, Tools())
    house.open(ground, ROOMS[:1])
    assert house.rail is None
    assert ground.me == "rasa"
