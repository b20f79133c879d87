"""Fields for what a text waits for: the next ones come as the first are filled."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.say import say
from app.ui.replies.ask_row import MOST, AskRow, asked_words


def test_a_variable_is_asked_for_by_its_words_and_anything_else_by_its_name(qapp: object) -> None:
    assert say(asked_words("{{serial}}")) == "Serial number"
    assert say(asked_words("{{hour}}")) == "hour"
    assert say(asked_words("{{>gone}}")) == "{{>gone}}"


def test_only_so_many_fields_and_how_many_more(qtbot: QtBot) -> None:
    row = AskRow(None)  # type: ignore[arg-type]
    qtbot.addWidget(row)
    row.show()
    waiting = tuple(f"{{{{p{number}}}}}" for number in range(5))
    row.show_waiting(waiting)
    assert [field.written for field in row.fields] == list(waiting[:MOST])
    assert row._more.text() == "+2"
    row.fields[0].setText("one")
    row.fields[1].setText("two")
    first = row.fields[1]
    row.show_waiting(waiting[1:])
    assert row.fields[0] is first and first.text() == "two"
    assert row._more.text() == "+1"


def test_what_stands_in_the_fields_can_be_asked_for(qtbot: QtBot) -> None:
    row, told = AskRow(None), []  # type: ignore[arg-type]
    qtbot.addWidget(row)
    row.filled.connect(lambda written, value: told.append((written, value)))
    row.show_waiting(("{{a}}", "{{b}}"))
    row.fields[1].setText(" x ")
    row.settle()
    assert told == [("{{b}}", "x")]


def test_the_way_out_leads_back_to_the_text(qtbot: QtBot) -> None:
    row = AskRow(None)  # type: ignore[arg-type]
    qtbot.addWidget(row)
    assert not row.begin()
    row.show_waiting(("{{a}}",))
    assert row.begin()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backtab):
        with qtbot.waitSignal(row.left):
            qtbot.keyClick(row.fields[0], key)
