"""Scanners that type, and repeats: the settings."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.reader_setup import ReaderSetup, WedgeSetup
from app.ui.parts.say import say
from app.ui.readers.desk_dialog import DeskDialog, taken_key
from devices.scanning.wedge import WedgeSettings

SETUP = ReaderSetup(wedge=WedgeSetup(True, "desk", WedgeSettings("F12", 0.02, shortest=8)), repeat_window=0.7)


def test_what_is_shown_comes_back(qtbot: QtBot) -> None:
    dialog = DeskDialog(SETUP)
    qtbot.addWidget(dialog)
    assert dialog.edited() == (SETUP.wedge, 0.7)
    kept: list[object] = []
    dialog.kept.connect(lambda *values: kept.append(values))
    dialog.save.click()
    assert kept == [(SETUP.wedge, 0.7)]


def test_the_prefix_is_learned_by_pressing_it(qtbot: QtBot) -> None:
    dialog = DeskDialog(ReaderSetup())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.prefix.setFocus()
    qtbot.keyClick(dialog.prefix, Qt.Key.Key_F12)
    assert dialog.edited()[0].keys.prefix == "F12"


def test_a_key_that_means_something_else_is_refused(qtbot: QtBot) -> None:
    dialog = DeskDialog(ReaderSetup())
    qtbot.addWidget(dialog)
    qtbot.keyClick(dialog.prefix, Qt.Key.Key_F8)
    assert dialog.prefix.key == ""
    assert "F8" in dialog._said.whole
    assert "typing" in say(taken_key("a"))
    assert taken_key("~") == taken_key("F12") == taken_key("") == ""
