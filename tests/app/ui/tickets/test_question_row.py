"""A question inside a card."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.values import Press
from app.ui.tickets.question_row import QuestionRow


def test_it_never_takes_the_keyboard_and_gives_one_answer(qtbot: QtBot, qapp: object) -> None:
    window, answers = QWidget(), list[object]()
    qtbot.addWidget(window)
    row, field = QuestionRow(window), QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(row)
    window.show()
    window.activateWindow()
    field.setFocus()
    row.answered.connect(answers.append)
    row.ask("Which?", (Press("a", "A"), Press("b", "B")), ("one", "two"))
    assert (row.words, row.details) == ("Which?", "one\ntwo")
    assert window.focusWidget() is field
    row.buttons[1].click()
    row.ask("And now?", (Press("c", "C"),))
    assert [button.text() for button in row.buttons] == ["C"] and row.details == ""
    row.close_question()
    assert (answers, row.words, row.buttons) == (["b"], "", [])
