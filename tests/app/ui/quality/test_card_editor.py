"""A card as it is typed."""

from pytestqt.qtbot import QtBot

from app.domain.quality.cards import Question
from app.ui.quality.card_editor import CardEditor
from tests.reviewing import CARD


def test_rows_are_the_card_and_back(qtbot: QtBot, qapp: object) -> None:
    editor = CardEditor()
    qtbot.addWidget(editor)
    editor.show_card(CARD)
    assert editor.card == CARD and not editor.changed
    editor.add_question()
    assert not editor.changed  # a question without words is none
    editor.rows[-1].text.setText("New")
    editor.rows[-1].kind.setCurrentIndex(1)
    editor.rows[-1].weight.setValue(4)
    editor.rows[-1].fatal.setChecked(True)
    assert editor.card.questions[-1] == Question(4, "New", "scale", 4, True) and editor.changed
    editor.rows[0].removed.emit(1)
    assert [each.id for each in editor.card.questions] == [2, 3, 4]
    editor.add_question()
    assert editor.rows[-1].question.id == 5


def test_tab_goes_from_the_name_through_the_questions_to_the_button(qtbot: QtBot, qapp: object) -> None:
    editor = CardEditor()
    qtbot.addWidget(editor)
    editor.show_card(CARD)
    editor.add_question()
    editor.show()
    editor.name.setFocus()
    for row in editor.rows:
        for part in row.parts:
            editor.focusNextChild()
            assert editor.focusWidget() is part
    editor.focusNextChild()
    assert editor.focusWidget() is editor.more
