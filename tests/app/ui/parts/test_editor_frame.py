"""What stands at the foot of an editor: one thing to say, four to press."""

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.parts.editor_frame import EditorFrame


def test_each_button_tells_what_it_is_for(qtbot: QtBot) -> None:
    frame = EditorFrame(QPlainTextEdit())
    qtbot.addWidget(frame)
    heard: list[object] = []
    for button in (frame.versions, frame.delete, frame.drop, frame.save):
        button.pressed_for.connect(heard.append)
        button.click()
    assert heard == ["versions", "delete", "drop", "save"]


def test_the_editor_has_the_room_and_the_foot_stands_below_it(qtbot: QtBot) -> None:
    editor = QPlainTextEdit()
    frame = EditorFrame(editor)
    qtbot.addWidget(frame)
    frame.resize(800, 400)
    frame.show()
    assert editor.geometry().bottom() < frame.save.geometry().top()
    assert editor.width() == frame.width() and editor.height() > 300
