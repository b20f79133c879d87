"""Bulk sessions from the room: scans, verdicts, carried out once, through crashes and a database away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.desk import Desk
from app.domain.errors import StoreUnavailable
from app.run.bulk_journal import BulkFiles
from app.services.tools import Tools
from app.ui.bulk.room import BulkRoom
from app.ui.desk.present import Banner
from app.ui.rooms.ground import Ground
from app.ui.scan.asks import OpenDevice
from app.ui.scan.shop import Shop
from app.ui.work import Work
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned
from tests.app.ui import made_up as made
from tests.app.ui.conftest import settle
from tests.app.ui.made_up_workshop import READER, scan
from tests.people import open_desk
from tests.workshop import Bench, bench_of


class Sometimes:
    """The real workshop, behind a database that may be away."""

    def __init__(self, bench: Bench) -> None:
        self._bench, self.away = bench, False

    def __getattr__(self, name: str) -> object:
        if self.away:
            raise StoreUnavailable("The database does not answer.")
        return getattr(self._bench.workshop, name)


class Scene:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.desk = open_desk(folder / "ringdesk.db")
        self.bench = bench_of(self.desk)
        self.shop = Sometimes(self.bench)
        self.work = Work(made.MadeUpOffice())
        self.told: list[Banner] = []
        self.files = BulkFiles(folder / "bulk")
        self.qtbot, self.rooms = qtbot, list[BulkRoom]()

    def room(self) -> BulkRoom:
        shop = Shop(self.work, self.shop)  # type: ignore[arg-type]
        tools = Tools(bulk=self.files)
        room = BulkRoom(Ground(shop, Desk, lambda: made.NOW, self.told.append, tools))
        room.sounds.on = False
        self.qtbot.addWidget(room)
        self.rooms.append(room)
        room.show()
        room.entered()
        return room

    def settle(self) -> None:
        for _ in range(6):
            settle(self.qtbot, self.work)

    def scans(self, room: BulkRoom, *codes: str) -> None:
        for code in codes:
            assert room.takes(scan(code))
        self.qtbot.waitUntil(lambda: room.keeper.session is None or not room.keeper.session.waiting)

    def close(self) -> None:
        self.work.stop()
        self.desk.close()

    def place(self, device: int) -> str:
        return self.bench.workshop.device_card(device).device.place


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Iterator[Scene]:
    made_scene = Scene(qtbot, tmp_path)
    yield made_scene
    made_scene.close()


def begin(room: BulkRoom, place: str = "Shelf B3") -> None:
    room.begin.place.setText(place)
    room.begin._go.click()
    assert room.keeper.session is not None


def verdicts(room: BulkRoom) -> list[str]:
    assert room.keeper.session is not None
    return [entry.verdict for entry in room.keeper.session.entries]


def test_scanned_judged_taken_back_and_carried_out(scene: Scene) -> None:
    one, two = scene.bench.device("A-1"), scene.bench.device("A-2")
    room = scene.room()
    assert not room.takes(scan("A-1"))
    begin(room)
    scene.scans(room, "A-1", "A-2", "A-1", "ZZ-77")
    assert verdicts(room) == ["ok", "ok", "again", "unknown"]
    scene.qtbot.keyClick(room.running.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.keeper.session is not None and room.keeper.session.entries[3].taken_back
    assert (scene.place(one.id), scene.place(two.id)) == ("", "")
    with scene.qtbot.waitSignal(room.keeper.finished):
        assert room.acts("save")
    assert (scene.place(one.id), scene.place(two.id)) == ("Shelf B3", "Shelf B3")
    assert room.keeper.session is None and not list(scene.files._folder.iterdir())
    scene.settle()
    assert len(room.begin.results.rows_model.rows) == 1
    room.begin.results.selectRow(0)
    room.begin._back.click()
    scene.settle()
    assert scene.place(one.id) == ""


def test_problems_are_shown_alone_and_a_line_opens_its_device(scene: Scene) -> None:
    device = scene.bench.device("A-1")
    room = scene.room()
    begin(room)
    scene.scans(room, "A-1", "ZZ-77", "5901234123457")
    room.running.problems.click()
    scene.qtbot.waitUntil(lambda: len(room.running.table.rows_model.rows) == 2)
    with scene.qtbot.waitSignal(room.asked) as asked:
        room.running.table.opened.emit("1")
    assert asked.args == [OpenDevice(device.id)]


def test_one_of_several_is_chosen(scene: Scene) -> None:
    scene.bench.device("TWIN-9")
    other = scene.bench.device("TWIN-9", model="Other")
    room = scene.room()
    begin(room)
    scene.scans(room, "TWIN-9")
    assert verdicts(room) == ["several"]
    room.running.table.opened.emit("1")
    scene.settle()
    choice = next(each for each in room.running.choices.choices if each.value == other.id)
    room.running.choices.chosen.emit(choice.value)
    scene.settle()
    assert verdicts(room) == ["ok"]
    assert room.keeper.session is not None and room.keeper.session.entries[0].device_id == other.id


def test_scans_of_a_killed_desk_are_there_again_and_count_once(scene: Scene) -> None:
    device = scene.bench.device("A-1")
    begin(first := scene.room())
    scene.scans(first, "A-1", "A-1")
    scene.shop.away = True
    first.keeper.send()
    # The desk is killed here: its keeper never hears an answer.
    first.keeper._retry.stop()
    scene.settle()
    scene.shop.away = False
    again = scene.room()
    scene.qtbot.waitUntil(lambda: again.keeper.session is None)
    assert scene.place(device.id) == "Shelf B3"
    assert len(scene.bench.workshop.bulk_results()) == 1


def test_the_database_comes_back_and_what_was_scanned_and_sent_is_done(scene: Scene) -> None:
    device = scene.bench.device("A-1")
    room = scene.room()
    room.keeper._retry.setInterval(20)
    begin(room)
    scene.shop.away = True
    assert room.takes(scan("A-1"))
    scene.qtbot.waitUntil(lambda: room.keeper.away)
    assert verdicts(room) == ["waiting"]
    room.running._send.click()
    assert room.keeper.session is not None and room.keeper.session.state == "sending"
    scene.shop.away = False
    scene.qtbot.waitUntil(lambda: room.keeper.session is None)
    assert scene.place(device.id) == "Shelf B3"


def test_a_session_that_is_forgotten_leaves_nothing(scene: Scene) -> None:
    device = scene.bench.device("A-1")
    room = scene.room()
    begin(room)
    scene.scans(room, "A-1")
    room.running._drop.click()
    room.running.question.buttons[0].click()
    assert room.keeper.session is None and scene.files.unfinished() == []
    assert scene.place(device.id) == ""


def test_a_broken_scan_and_a_full_disk_are_told(scene: Scene) -> None:
    room = scene.room()
    begin(room)
    assert room.takes(CodeScanned(READER, made.NOW, b"A", Fault.TOO_LONG))
    assert verdicts(room) == [] and len(scene.told) == 1
    folder = scene.files._folder
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    assert room.takes(scan("A-1"))
    assert verdicts(room) == [] and len(scene.told) == 2


def test_the_button_waits_for_a_place(scene: Scene) -> None:
    room = scene.room()
    assert not room.begin._go.isEnabled()
    room.begin.what.setCurrentIndex(1)
    assert room.begin._go.isEnabled() and room.begin.place.isHidden()


def test_lines_that_were_refused_meanwhile_are_shown(scene: Scene) -> None:
    one = scene.bench.device("A-1")
    ticket = scene.bench.ticket(device_id=one.id)
    room = scene.room()
    room.begin.what.setCurrentIndex(1)
    room.begin._go.click()
    scene.scans(room, "A-1")
    assert verdicts(room) == ["ok"]
    scene.bench.workshop.move_ticket(ticket.id, "cancelled")
    with scene.qtbot.waitSignal(room.keeper.finished):
        room.keeper.send()
    assert not room.begin._refused_card.isHidden()
    assert len(room.begin.refused.rows_model.rows) == 1
