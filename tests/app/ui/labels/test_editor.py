"""A label of the house's own, made out of a ready one and printed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.run.printers import Printers
from app.services.labels import Printing, lay_out
from app.ui.labels.editor import TemplateEditor
from devices.scanning.label import dots
from tests.app.ui.labels.conftest import is_closed
from tests.app.ui.labels.sample import VALUES, printers


@pytest.fixture
def door(tmp_path: Path) -> Printers:
    return printers(tmp_path)


def editor(qtbot: QtBot, door: Printers, name: str = "device_qr") -> TemplateEditor:
    made = TemplateEditor(door, next(each for each in door.templates() if each.name == name), VALUES)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_ready_label_is_copied_and_not_changed(qtbot: QtBot, door: Printers) -> None:
    before = door.templates()
    made = editor(qtbot, door)
    saved: list[str] = []
    made.saved.connect(saved.append)
    made.name.setText("Žalias lapelis")
    made.elements.setCurrentRow(1)
    made.form.text.setText("{kind}")
    made.form.text.textEdited.emit("{kind}")
    with qtbot.waitActive(made):
        made.activateWindow()
    qtbot.keyClick(made, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: is_closed(made))
    (own,) = [each for each in door.templates() if each.own]
    assert saved == [own.name] and own.title == "Žalias lapelis"
    assert own.elements[1].text == "{kind}"
    assert door.templates()[: len(before)] == before


def test_an_element_is_moved_in_dots_stays_on_the_label_and_comes_back(qtbot: QtBot, door: Printers) -> None:
    made = editor(qtbot, door)
    before = made.template
    start = dots(before.elements[0].box.x, 203)
    for _ in range(3):
        qtbot.keyClick(made.preview, Qt.Key.Key_Right)
    assert dots(made.template.elements[0].box.x, 203) == start + 3
    for _ in range(40):
        qtbot.keyClick(made.preview, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert made.template.elements[0].box.x == 0
    for _ in range(60):
        made._act("undo")
    assert made.template == before


def test_elements_are_added_and_removed(qtbot: QtBot, door: Printers) -> None:
    made = editor(qtbot, door)
    count = len(made.template.elements)
    for kind in ("text", "code", "line", "logo"):
        made._add(kind)
        assert made.elements.currentRow() == len(made.template.elements) - 1
        assert made.template.elements[-1].kind == kind
        assert not [
            x for x in lay_out(made.template, VALUES, Printing(door.encode, 203)).problems if x.kind == "edge"
        ]
    for _ in range(50):
        made._act("remove")
    assert len(made.template.elements) == 1 < count


def test_what_is_wrong_is_said_while_it_is_made(qtbot: QtBot, door: Printers) -> None:
    made = editor(qtbot, door, "device")
    assert made.notes.text() == ""
    made.elements.setCurrentRow(2)
    made.form.wide.setValue(20.0)
    assert "7F2K9-00123" in made.notes.text()
    made.form.wide.setValue(48.0)
    made.form.top.setValue(5.0)
    assert "free margin" in made.notes.text()
    made.wide.setValue(30.0)
    assert "edge" in made.notes.text()


def test_without_a_name_and_where_nothing_can_be_written_it_stays(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    door = Printers(tmp_path / "file" / "labels", tmp_path / "h.json")
    made = editor(qtbot, door)
    made.name.setText(" ")
    made._act("save")
    assert "name" in made.notes.text() and made.isVisible()
    made.name.setText("Mine")
    made._act("save")
    assert made.notes.text() and made.isVisible()


def test_a_label_of_the_house_can_be_deleted(qtbot: QtBot, door: Printers) -> None:
    made = editor(qtbot, door)
    made.name.setText("Mine")
    made._act("save")
    (own,) = [each for each in door.templates() if each.own]
    editor(qtbot, door, own.name)._act("delete")
    assert not [each for each in door.templates() if each.own]
