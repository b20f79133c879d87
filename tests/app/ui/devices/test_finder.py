"""The list of devices by keyboard."""

from PySide6.QtCore import Qt

from app.ui.devices.finder import DeviceFinder
from app.ui.devices.present import NO_DEVICES, NONE_FOUND
from tests.app.ui.devices.conftest import Place


def finder(place: Place) -> DeviceFinder:
    made = DeviceFinder(place.ground)
    place.qtbot.addWidget(made)
    made.show()
    made.load()
    place.settle()
    return made


def test_type_and_enter_opens_the_only_one(place: Place):
    place.device(serial="CB-1")
    wanted = place.device(serial="ZX-2", model="Other")
    made = finder(place)
    heard: list[object] = []
    made.chosen.connect(heard.append)
    assert made.list.count() == 2 and "2" in made.count.whole
    place.qtbot.keyClicks(made.field, "zx2")
    place.qtbot.keyClick(made.field, Qt.Key.Key_Return)
    place.settle()
    place.qtbot.keyClick(made.field, Qt.Key.Key_Return)
    assert heard == [wanted.id]


def test_several_are_chosen_without_opening_them_and_stay_chosen(place: Place):
    ids = [place.device(serial=f"CB-{n}").id for n in range(3)]
    made = finder(place)
    heard: list[object] = []
    made.chosen.connect(heard.append)
    for row, keys in enumerate((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)):
        where = made.list.visualItemRect(made.list.item(row)).center()
        place.qtbot.mouseClick(made.list.viewport(), Qt.MouseButton.LeftButton, keys, where)
    assert heard == [ids[2]] and made.selected == (ids[2], ids[1])
    place.qtbot.keyClick(made.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = made.selected
    made.load()
    place.settle()
    assert len(chosen) > 1 and made.selected == chosen and heard == [ids[2]]


def test_down_goes_into_the_list_and_escape_empties_the_field(place: Place):
    place.device(serial="CB-1")
    made = finder(place)
    made.field.setText("nothing like it")
    made.load()
    place.settle()
    assert made.message == NONE_FOUND
    place.qtbot.keyClick(made.field, Qt.Key.Key_Escape)
    made.load()
    place.settle()
    assert made.message is None and made.field.text() == ""
    place.qtbot.keyClick(made.field, Qt.Key.Key_Down)
    assert made.list.currentRow() == 0


def test_the_row_that_is_open_stays_marked_when_the_list_is_loaded_again(place: Place):
    first = place.device(serial="CB-1")
    made = finder(place)
    made.mark(first.id)
    place.device(serial="CB-2")
    made.load()
    place.settle()
    assert made.list.choices[made.list.currentRow()].value == first.id


def test_an_empty_book_and_a_failure_are_told(place: Place):
    made = finder(place)
    assert made.message == NO_DEVICES
    place.bench.desk.store.close()
    place.bench.desk.store.path.rename(place.bench.desk.store.path.with_suffix(".away"))
    place.bench.desk.store.path.mkdir()
    made.load()
    place.settle()
    assert made.message is not None and made.message.kind == "error"
