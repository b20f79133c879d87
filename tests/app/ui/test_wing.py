"""The workshop's wing of the window: what it is told goes to the desk and to the rooms."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.bulk import Scanned, Started, Target
from app.domain.changes import Changes
from app.domain.equipment import NewDevice
from app.domain.tickets import NewTicket
from app.run.bulk_journal import BulkFiles
from app.services.tools import Tools
from app.store.workshop import StoredWorkshop
from app.ui.desk.present import Banner
from app.ui.devices.room import DevicesRoom
from app.ui.parts.say import say
from app.ui.parts.text import tr
from tests.app.ui import made_up as made
from tests.app.ui.conftest import Bench, WorkshopBench
from tests.app.ui.made_up_workshop import MadeUpWorkshop
from tests.people import open_desk


def test_what_is_told_stands_above_the_columns(counter: WorkshopBench) -> None:
    wing = counter.window.wing
    assert wing is not None
    wing.ground.tell(Banner(tr("Saved"), "info", False))
    assert counter.window.banner.text.whole == "Saved"
    assert wing.ground.me == "rasa"
    wing.stored(Changes(devices=True))
    counter.settle_all()


def test_a_bulk_session_that_was_left_is_there_again(bench: Bench, tmp_path: Path) -> None:
    files = BulkFiles(tmp_path)
    files.append("s1", Started(1.0, "s1", "rasa", Target("place", "Shelf")))
    files.append("s1", Scanned(2.0, 1, "A-1"))
    bench.window.open_workshop(MadeUpWorkshop().door, Tools(bulk=files))
    assert "room_bulk" in bench.window.house.rooms
    assert "1 scan" in bench.window.banner.text.whole


def test_the_key_for_scanned_devices_shows_them(counter: WorkshopBench) -> None:
    wing = counter.window.wing
    assert wing is not None
    wing.act("scan")
    assert counter.window.house.current == "room_desk"


def test_a_device_leads_to_its_page_and_a_room_to_the_desk(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_desk(tmp_path / "ringdesk.db")
    shop = StoredWorkshop(opened.store, who="rasa")
    of = shop.save_new_device(NewDevice("CB-1", "Brema", "CB 640"))
    desk = WorkshopBench(qtbot)
    desk.window.open_workshop(shop)
    desk.scan("CB-1")
    assert desk.desk.device_id == of.id
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    room = desk.window.house.rooms["room_devices"]
    assert isinstance(room, DevicesRoom) and desk.window.house.current == "room_devices"
    assert room.page.device == of.id
    room.page.act("request")
    desk.settle_all()
    assert desk.window.house.current == "room_desk"
    assert desk.desk.tickets.editor.changed or desk.desk.tickets.editor.isVisible()
    desk.window.house.enter("room_devices")
    desk.scan("NEW-77")
    desk.settle_all()
    assert desk.window.house.current == "room_desk"
    assert desk.desk.device.form.serial.text() == "NEW-77"
    desk.close()
    opened.close()


def test_requests_and_devices_are_found_where_people_are(qtbot: QtBot, tmp_path: Path) -> None:
    opened = open_desk(tmp_path / "ringdesk.db")
    shop = StoredWorkshop(opened.store, who="rasa")
    device = shop.save_new_device(NewDevice("CB-0017", "Brema", "CB 640"))
    ticket = shop.open_ticket(NewTicket("Makes no ice", device_id=device.id))
    desk = WorkshopBench(qtbot)
    desk.window.open_workshop(shop)
    finder = desk.window.finder
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)

    def choose(text: str) -> str:
        desk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(finder.field, text)
        qtbot.waitUntil(lambda: finder.open)
        title = say(finder.list.choices[0].title)
        desk.press(Qt.Key.Key_Return)
        return title

    assert choose("0017") == "Brema CB 640 · CB-0017" and desk.desk.device_id == device.id
    assert choose("no ice") == f"{ticket.name} Makes no ice"
    assert desk.desk.tickets.editor.isVisible()
    assert choose("recalls") == "Recalls" and desk.window.house.current == "room_recalls"
    assert choose(ticket.name) and desk.window.house.current == "room_desk"
    desk.close()
    opened.close()


def test_a_request_that_was_looked_at_makes_room_for_the_note_of_another_customers_call(
    counter: WorkshopBench,
) -> None:
    counter.scan("7F2K9-0001234")
    ticket = counter.shop.open_ticket(NewTicket("Of somebody else", person_id=2))
    tickets = counter.desk.tickets
    counter.tell(made.view())
    for typed, stays in (("", False), ("louder", True)):
        tickets.open(ticket.id)
        counter.settle_all()
        assert tickets.editor.isVisible()
        if typed:
            tickets.editor.title.setText(typed)
        counter.tell(made.view(made.call()))
        counter.settle_all()
        assert tickets.editor.isVisible() == stays
        counter.tell(made.view())
