"""The room: scans, saves, the way back, what is for the desk."""

from dataclasses import replace

from app.domain.changes import Changes
from app.services.labels import LabelsOf
from app.ui.devices.room import DevicesRoom
from app.ui.scan.asks import LookUp, NewRequest, OpenDevice
from devices.scanning.frames import Fault
from devices.scanning.ports import CodeScanned, ReaderId
from tests.app.ui.devices.conftest import Place


def opened(place: Place) -> tuple[DevicesRoom, list[object]]:
    room = DevicesRoom(place.ground)
    place.qtbot.addWidget(room)
    room.show()
    room.entered()
    place.settle()
    asked: list[object] = []
    room.asked.connect(asked.append)
    return room, asked


def scan(text: bytes, fault: Fault = Fault.NONE) -> CodeScanned:
    return CodeScanned(ReaderId("r1"), 0.0, text, fault)


def test_a_scan_opens_the_page_and_what_is_unknown_goes_to_the_desk(place: Place):
    of = place.device(serial="CB-1")
    room, asked = opened(place)
    assert room.takes(scan(b"CB-1"))
    place.settle()
    assert room.page.device == of.id and asked == []
    assert room.finder.list.choices[room.finder.list.currentRow()].value == of.id
    assert room.takes(scan(b"UNKNOWN-77"))
    place.settle()
    assert asked == [LookUp("UNKNOWN-77")] and room.page.device == of.id


def test_labels_of_what_is_chosen_in_the_list_else_of_the_device_that_is_open(place: Place):
    one, two = place.device(serial="CB-1"), place.device(serial="CB-2")
    room, asked = opened(place)
    assert room.acts("print_label") and "Choose a device first." in place.words
    room.open_device(one.id)
    place.settle()
    assert room.acts("print_label")
    room.finder.list.selectAll()
    room.finder.print.click()
    assert asked == [LabelsOf((one.id,)), LabelsOf((two.id, one.id))]


def test_a_form_with_unsaved_text_comes_back_and_is_not_dropped_at_the_first(place: Place):
    one, two = place.device(serial="CB-1"), place.device(serial="CB-2")
    room, _ = opened(place)
    room.edit(one)
    form = room.dialog
    assert form is not None
    form.fields["place"].setText("Bar")
    room.edit(two)
    assert room.dialog is form and form.isVisible() and form.said
    form.close()
    assert form.isVisible() and form.fields["place"].text() == "Bar"
    form.close()
    assert not form.isVisible()
    room.edit(two)
    assert room.dialog is not None and room.dialog.device == two
    room.dialog.close()
    assert not room.dialog.isVisible(), "nothing was typed"


def test_commands_and_broken_scans_are_the_desks(place: Place):
    of = place.device(serial="CB-1")
    room, asked = opened(place)
    assert not room.takes(scan(b"RD-DONE"))
    assert not room.takes(scan(b"CB-1", list(Fault)[-1]))
    assert not room.takes(scan(b"\xff\xfe"))
    room.open_device(of.id)
    place.settle()
    assert not room.takes(scan(b"rd-done")) and asked == [OpenDevice(of.id)]


def test_a_scan_goes_into_the_form_that_is_open(place: Place):
    room, _ = opened(place)
    room.edit(None)
    assert room.takes(scan(b"HAND-1"))
    place.settle()
    assert room.dialog is not None and room.dialog.fields["serial"].text() == "HAND-1"
    assert room.acts("save")
    place.settle()
    assert room.page.device is not None and not room.undo_row.isHidden()
    room.undo_row.take_back()
    place.settle()
    assert room.page.device is None and room.finder.list.count() == 0


def test_a_change_is_shown_and_taken_back_by_key(place: Place):
    of = place.device(place="Kitchen")
    room, asked = opened(place)
    room.open_device(of.id)
    place.settle()
    room.page.act("edit")
    assert room.dialog is not None
    room.dialog.fields["place"].setText("Bar")
    room.dialog.give()
    place.settle()
    assert "Bar" in room.page.owner.whole
    room.undo_row.take_back()
    place.settle()
    assert "Kitchen" in room.page.owner.whole and room.undo_row.done is not None
    assert room.undo_row.done.undo is None
    assert room.acts("new_ticket") and asked == [NewRequest(of.id)]


def test_what_others_write_comes_on_the_screen(place: Place):
    of = place.device(place="Kitchen")
    room, _ = opened(place)
    room.open_device(of.id)
    place.settle()
    place.device(serial="CB-9")
    room.stored(Changes(devices=True))
    place.settle()
    assert room.finder.list.count() == 2
    room.stored(Changes(settings=True))


def test_a_room_that_is_not_on_the_screen_asks_when_it_comes_back(place: Place):
    of = place.device(place="Kitchen")
    room, _ = opened(place)
    room.open_device(of.id)
    place.settle()
    room.hide()
    place.device(serial="CB-9")
    place.bench.workshop.save_device(replace(of, place="Bar"))
    room.stored(Changes(devices=True))
    place.settle()
    assert room.finder.list.count() == 1 and "Kitchen" in room.page.owner.whole
    room.show()
    place.settle()
    assert room.finder.list.count() == 2 and "Bar" in room.page.owner.whole


def test_two_devices_of_one_number_are_the_desks_question(place: Place):
    place.device(serial="TWIN", model="A")
    place.device(serial="TWIN", model="B")
    room, asked = opened(place)
    room.takes(scan(b"TWIN"))
    place.settle()
    assert asked == [LookUp("TWIN")]
