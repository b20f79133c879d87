"""A room that does nothing is a room all the same."""

from app.domain.changes import Changes
from app.ui.rooms.ground import Ground, Room
from app.ui.scan.shop import Shop
from tests.app.ui import made_up as made
from tests.app.ui.conftest import WorkshopBench
from tests.app.ui.made_up_workshop import scan


def test_an_empty_room_takes_no_scan(counter: WorkshopBench) -> None:
    shop = Shop(counter.window.work, counter.shop.door)
    room = Room(Ground(shop, lambda: counter.window.driver.desk, lambda: made.NOW, lambda _: None))
    room.entered()
    room.stored(Changes(tickets=True))
    room.save_now()
    assert not room.takes(scan("X")) and not room.acts("save")
    room.deleteLater()
