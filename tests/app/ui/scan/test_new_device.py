"""The form of an unknown device."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.equipment import NewDevice
from app.domain.scan_results import UnknownDevice
from app.ui.parts.values import Ask
from app.ui.scan.asks import CreateDevice
from app.ui.scan.new_device import NewDeviceForm
from devices.scanning.reading import read_code


def form_of(qtbot: QtBot, guess: NewDevice) -> tuple[NewDeviceForm, list[object]]:
    form, asked = NewDeviceForm(), list[object]()
    qtbot.addWidget(form)
    form.asked.connect(asked.append)
    form.show_result(UnknownDevice(read_code(b"1"), guess))
    form.show()
    form.activateWindow()
    return form, asked


def test_the_keyboard_goes_to_what_is_missing(qtbot: QtBot, qapp: object) -> None:
    form, _ = form_of(qtbot, NewDevice("77", "Brema"))
    form.begin()
    assert form.focusWidget() is form.model


def test_a_whole_guess_needs_one_key(qtbot: QtBot, qapp: object) -> None:
    guess = NewDevice("77", "Brema", "CB 640", "ice machine", gtin="04006381333931")
    form, asked = form_of(qtbot, guess)
    form.begin()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert asked == [CreateDevice(guess)], "what is not in a field is kept"


def test_what_was_corrected_counts(qtbot: QtBot, qapp: object) -> None:
    form, asked = form_of(qtbot, NewDevice("77", "Brema", "CB 640"))
    form.model.setText(" CB 955 ")
    qtbot.keyClick(form.model, Qt.Key.Key_Return)
    assert asked == [CreateDevice(NewDevice("77", "Brema", "CB 955"))]


def test_a_device_without_any_name_is_not_made(qtbot: QtBot, qapp: object) -> None:
    form, asked = form_of(qtbot, NewDevice(""))
    qtbot.keyClick(form.maker, Qt.Key.Key_Return)
    assert asked == [] and form.focusWidget() is form.serial


def test_escape_forgets_it(qtbot: QtBot, qapp: object) -> None:
    form, asked = form_of(qtbot, NewDevice("77"))
    qtbot.keyClick(form.maker, Qt.Key.Key_Escape)
    assert asked == [Ask("forget_device")]
