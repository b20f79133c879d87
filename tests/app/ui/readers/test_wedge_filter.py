"""A scanner that types, among a person's keys: in fields, in dialogs, never in passwords.

Here the keys have no time of their own, so pace is the machine's; test_wedge_x11.py types on a real X server.
"""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.reader_setup import KEYBOARD, WedgeSetup
from app.services.readers import ReaderState
from devices.scanning.wedge import WedgeSettings
from tests.app.ui.made_up_workshop import KNOWN
from tests.app.ui.readers.counter import Counter

PACE = WedgeSettings(gap=5.0)
"""A loaded machine may take its time between two keys of a test."""
PREFIX = WedgeSettings(prefix="F12", quiet=2.0)
HELD = Qt.KeyboardModifier
click: Any = QTest.keyClick  # its types know no characters and no windows


def wedge(desk: Counter, keys: WedgeSettings, role: str = "desk") -> None:
    desk.scanners.keep_desk(WedgeSetup(True, role, keys), 0.0)
    assert desk.window.wing is not None
    desk.window.wing.typing.use()


def at(widget: QWidget) -> Any:
    """The keyboard goes to this widget; its window."""
    window = widget.window()
    window.show()
    window.activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is widget
    handle = window.windowHandle()
    assert handle is not None
    return handle


def types(window: Any, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """As a scanner does, or a person, by the pace; through the window, like the system's keys."""
    for char in text:
        click(window, char)
    if end is not None:
        click(window, end)


def keyboard(desk: Counter) -> list[ReaderState]:
    return [each for each in desk.scanners.states() if each.profile.reader == KEYBOARD]


def scanned(desk: Counter, count: int = 1) -> list[bytes | None]:
    if count:
        desk.wait(lambda: any(each.scans >= count for each in keyboard(desk)))
        desk.settle_all()
    return [each.last for each in keyboard(desk)]


def field(desk: Counter) -> QLineEdit:
    return desk.window.finder.field


def test_switched_off_it_takes_no_key(desk: Counter) -> None:
    window = at(field(desk))
    types(window, "7F2K9-0001234", None)
    assert field(desk).text() == "7F2K9-0001234"
    assert scanned(desk, 0) == []


def test_by_pace_the_scan_opens_the_device_and_the_field_is_as_it_was(desk: Counter) -> None:
    wedge(desk, PACE)
    field(desk).setText("Jonas")
    window = at(field(desk))
    field(desk).setCursorPosition(2)
    types(window, KNOWN.serial)
    assert scanned(desk) == [KNOWN.serial.encode()]
    assert field(desk).text() == "Jonas"
    assert desk.desk._card is not None and desk.desk._card.device.id == KNOWN.id


def test_with_a_prefix_no_field_sees_a_key(desk: Counter) -> None:
    wedge(desk, PREFIX)
    window = at(field(desk))
    heard: list[str] = []
    field(desk).textChanged.connect(heard.append)
    click(window, Qt.Key.Key_F12)
    types(window, KNOWN.serial)
    assert scanned(desk) == [KNOWN.serial.encode()]
    assert heard == []


def test_no_shortcut_is_carried_out_by_a_scan(desk: Counter) -> None:
    wedge(desk, WedgeSettings(prefix="F6", quiet=2.0))
    window = at(field(desk))
    click(window, Qt.Key.Key_F6)
    types(window, KNOWN.serial)
    assert scanned(desk) == [KNOWN.serial.encode()]
    assert not desk.desk.tickets.is_open


def test_a_person_who_pressed_the_prefix_key_gets_all_keys(desk: Counter) -> None:
    wedge(desk, WedgeSettings(prefix="~", quiet=0.05))
    window = at(field(desk))
    types(window, "~a", None)
    desk.wait(lambda: field(desk).text() == "~a")
    assert scanned(desk, 0) == []


def test_a_few_letters_and_enter_are_a_person(desk: Counter) -> None:
    wedge(desk, PACE)
    note = desk.window.desk_work.note
    edit = note.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setEnabled(True)
    window = at(edit)
    types(window, "abc")
    assert edit.toPlainText() == "abc\n"
    assert scanned(desk, 0) == []


def test_a_slow_typist_is_no_scanner(desk: Counter) -> None:
    wedge(desk, WedgeSettings(gap=0.001))
    window = at(field(desk))
    for char in "7F2K9-0001234":
        click(window, char, delay=4)
    assert field(desk).text() == "7F2K9-0001234"
    assert scanned(desk, 0) == []


def test_in_a_dialog_too_and_its_button_is_not_pressed(desk: Counter) -> None:
    wedge(desk, PACE)
    dialog = QDialog(desk.window)
    line = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(line)
    done: list[int] = []
    dialog.finished.connect(done.append)
    dialog.open()
    types(at(line), KNOWN.serial)
    assert scanned(desk) == [KNOWN.serial.encode()]
    assert line.text() == "" and done == []
    dialog.close()


@pytest.mark.parametrize("keys", [PACE, PREFIX], ids=["pace", "prefix"])
def test_never_in_a_password(desk: Counter, keys: WedgeSettings) -> None:
    wedge(desk, keys)
    secret = QLineEdit()
    desk.qtbot.addWidget(secret)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    window = at(secret)
    click(window, Qt.Key.Key_F12)
    types(window, "hunter2hunter2")
    assert secret.text() == "hunter2hunter2"
    assert scanned(desk, 0) == []


def test_a_paste_and_a_held_key_are_a_person(desk: Counter) -> None:
    wedge(desk, PACE)
    window = at(field(desk))
    QApplication.clipboard().setText("7F2K9-0001234")
    click(window, Qt.Key.Key_V, HELD.ControlModifier)
    click(window, Qt.Key.Key_Tab)
    assert field(desk).text() == "7F2K9-0001234"
    window = at(field(desk))
    field(desk).clear()
    types(window, "aaa", None)
    click(window, Qt.Key.Key_A, HELD.ControlModifier)
    types(window, "bbb", None)
    click(window, Qt.Key.Key_Tab)
    assert scanned(desk, 0) == []


def test_another_keyboard_layout_is_told_and_nothing_is_looked_up(desk: Counter) -> None:
    wedge(desk, PACE)
    window = at(field(desk))
    types(window, "ąčęėįšųū")
    assert "keyboard layout" in desk.window.banner.text.whole
    assert field(desk).text() == ""
    assert scanned(desk, 0) == []


def test_its_role_is_its_own(desk: Counter) -> None:
    wedge(desk, PACE, role="")
    assert desk.room.isVisible()
    types(at(desk.room.raw.search), KNOWN.serial)
    assert scanned(desk) == [KNOWN.serial.encode()]
    assert desk.window.house.current == "room_scanners"
    assert desk.room.raw.search.text() == ""
