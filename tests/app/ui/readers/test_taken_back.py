"""What came into a field is taken out again."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.readers.taken_back import before, field_of

TEXT = st.text("abc \n", max_size=12)
SAFE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)


@SAFE
@given(text=st.text("abc ", max_size=12), data=st.data(), code=st.text("XYZ1", min_size=1, max_size=9))
def test_a_line_is_as_it_was(qtbot: QtBot, text: str, data: st.DataObject, code: str) -> None:
    line = QLineEdit(text)
    start = data.draw(st.integers(0, len(text)))
    chosen = data.draw(st.integers(0, len(text) - start))
    line.setCursorPosition(start)
    line.setSelection(start, chosen)
    was = line.selectedText()
    kept = before(line)
    for char in code:
        line.insert(char)
    assert kept is not None and kept.restore()
    assert (line.text(), line.selectedText()) == (text, was)


@SAFE
@given(text=TEXT, data=st.data(), code=st.text("XYZ1", min_size=1, max_size=9))
@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
def test_a_text_is_as_it_was(qtbot: QtBot, kind: type, text: str, data: st.DataObject, code: str) -> None:
    edit = kind()
    edit.setPlainText(text)
    cursor = edit.textCursor()
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    kept = before(edit)
    for char in code:
        edit.textCursor().insertText(char)
    assert kept is not None and kept.restore()
    assert edit.toPlainText() == text
    again = edit.textCursor()
    assert (again.selectionStart(), again.selectionEnd()) == (start, end)


def test_those_who_listen_to_the_field_hear_of_it(qtbot: QtBot) -> None:
    line = QLineEdit("ab")
    heard: list[str] = []
    line.textEdited.connect(heard.append)
    kept = before(line)
    line.insert("XYZ")
    assert kept is not None and kept.restore()
    assert heard[-1] == "ab"


def test_a_field_that_refused_part_of_it(qtbot: QtBot) -> None:
    line = QLineEdit("ab")
    line.setMaxLength(4)
    kept = before(line)
    for char in "12345":
        line.insert(char)
    assert line.text() == "ab12"
    assert kept is not None and kept.restore()
    assert line.text() == "ab"


def test_a_field_that_holds_something_else_meanwhile_is_left_alone(qtbot: QtBot) -> None:
    for field in (QLineEdit("ab"), QPlainTextEdit("ab")):
        kept = before(field)
        field.clear()
        field.setPlainText("other") if isinstance(field, QPlainTextEdit) else field.setText("other")
        assert kept is not None
        assert not kept.restore()


def test_the_field_inside_a_box(qtbot: QtBot) -> None:
    box, spin = QComboBox(), QSpinBox()
    assert field_of(box) is None
    box.setEditable(True)
    assert field_of(box) is box.lineEdit()
    assert isinstance(field_of(spin), QLineEdit)
    assert field_of(QLabel()) is None and field_of(None) is None
    assert before(QWidget()) is None
