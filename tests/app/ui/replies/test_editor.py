"""One block as it is written: its languages, its variables, what is wrong with it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.text_blocks import TextBlock
from app.ui.replies.editor import BlockEditor

BLOCK = TextBlock(1, "Visit", ("a", "b"), (("en", "Come, {{person}}."), ("fa", "سلام")), 3)
AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture
def editor(qtbot: QtBot) -> BlockEditor:
    made = BlockEditor()
    qtbot.addWidget(made)
    made.use((BLOCK,), AT)
    made.show_block(BLOCK)
    return made


def test_it_gives_back_what_it_was_shown(editor: BlockEditor) -> None:
    assert editor.block == BLOCK and not editor.changed and not editor.wrong


def test_languages_that_have_a_text_are_seen_from_their_tabs(editor: BlockEditor) -> None:
    shown = [editor.pages.tabText(place) for place in range(5)]
    assert shown == ["English ✓", "Lithuanian", "Polish", "Hungarian", "Persian ✓"]
    editor.texts["lt"].setPlainText("Labas")
    assert editor.pages.tabText(1) == "Lithuanian ✓"


def test_persian_is_written_from_the_right(editor: BlockEditor) -> None:
    assert editor.texts["fa"].layoutDirection() == Qt.LayoutDirection.RightToLeft
    editor.show_language("fa")
    assert 'dir="rtl"' in editor.preview.text()


def test_a_variable_is_put_where_the_cursor_is(editor: BlockEditor) -> None:
    editor.texts["en"].moveCursor(editor.texts["en"].textCursor().MoveOperation.End)
    editor.insert.setCurrentIndex(1)
    editor.insert.activated.emit(1)
    assert editor.block.text("en") == "Come, {{person}}.{{person}}"
    assert editor.preview.text().count("Jonas Petraitis") == 2


def test_what_waits_is_marked_in_the_preview_and_faults_are_told(editor: BlockEditor) -> None:
    editor.texts["en"].setPlainText("on {{day}} <b>")
    assert "{{day}}" in editor.preview.text() and "&lt;b&gt;" in editor.preview.text()
    assert editor.fault.whole == ""
    editor.texts["en"].setPlainText("on {{day")
    assert "not closed" in editor.fault.whole
    editor.name.setText("")
    editor._typed()
    assert "needs a name" in editor.fault.whole


def test_tags_may_be_parted_as_in_persian(editor: BlockEditor) -> None:
    editor.tags.setText("سلام، خوش, a")
    assert editor.block.tags == ("سلام", "خوش", "a")
