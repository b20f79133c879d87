"""What stands in a window hears what it was told, in dialogs too."""

from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.above import told_above


def test_the_nearest_that_was_told_is_heard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = QLabel(window)
    dialog = QDialog(window)
    field = QLabel(dialog)
    assert told_above(field, "keys") is None
    window.setProperty("keys", "the window's")
    assert told_above(inner, "keys") == told_above(field, "keys") == "the window's"
    dialog.setProperty("keys", "its own")
    assert (told_above(inner, "keys"), told_above(field, "keys")) == ("the window's", "its own")
