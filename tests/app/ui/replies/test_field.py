"""``::`` in a text: what fits hangs at the cursor, comes by one key, and nothing typed is ever lost."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from app.ui.replies.field import ReplyField
from tests.app.ui import made_up as made
from tests.app.ui.replies.conftest import Writer

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def test_two_colons_open_the_list_and_letters_narrow_it(writer: Writer) -> None:
    writer.in_note().types("so ::")
    assert writer.found == ["Greeting", "Thanks", "Visit agreed"]
    writer.types("vist")
    assert writer.found == ["Visit agreed"]
    assert QApplication.focusWidget() is writer.note


def test_enter_puts_the_block_in_the_customers_language_with_what_is_known(writer: Writer) -> None:
    writer.in_note().types("a ::greet")
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText() == "a Laba diena, Ona Onaitė!"
    assert not writer.note.list_open and QApplication.focusWidget() is writer.note


def test_tab_takes_it_too_and_one_step_back_brings_what_was_typed(writer: Writer) -> None:
    writer.in_note().types("::thanks")
    writer.press(KEY.Key_Tab)
    assert writer.note.toPlainText() == "Thank you for calling."
    writer.press(KEY.Key_Z, CTRL)
    assert writer.note.toPlainText() == "::thanks"


def test_arrows_choose(writer: Writer) -> None:
    writer.in_note().types("::")
    writer.press(KEY.Key_Down)
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText() == "Thank you for calling."
    writer.types(" ::")
    writer.press(KEY.Key_Up)
    writer.press(KEY.Key_Return)
    assert "Atvyksime" in writer.note.toPlainText()


def test_escape_leaves_what_was_typed_and_the_list_stays_away(writer: Writer) -> None:
    writer.in_note().types("::vis")
    writer.press(KEY.Key_Escape)
    writer.types("it")
    assert (writer.note.toPlainText(), writer.found) == ("::visit", [])
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText() == "::visit\n"


def test_where_nothing_fits_enter_is_a_new_line(writer: Writer) -> None:
    writer.in_note().types("::zebra")
    assert writer.note.list_open and writer.found == []
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText() == "::zebra\n"
    assert not writer.note.list_open


def test_colons_inside_a_word_choose_nothing_beforehand(writer: Writer) -> None:
    writer.in_note().types("fe80::gr")
    assert writer.found[0] == "Greeting"
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText() == "fe80::gr\n"
    writer.types("fe80::gr")
    writer.press(KEY.Key_Down)
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText().endswith("fe80Laba diena, Ona Onaitė!")


def test_leaving_the_question_or_the_text_closes_the_list(writer: Writer) -> None:
    writer.in_note().types("x ::gr")
    writer.press(KEY.Key_Home)
    assert not writer.note.list_open
    writer.press(KEY.Key_End)
    writer.types("::")
    assert writer.note.list_open
    writer.desk.window.finder.begin()
    assert not writer.note.list_open


def test_a_colon_that_goes_takes_the_list_along(writer: Writer) -> None:
    writer.in_note().types("::")
    writer.press(KEY.Key_Backspace)
    assert not writer.note.list_open and writer.note.toPlainText() == ":"


def test_letters_of_an_input_method_are_letters(writer: Writer) -> None:
    writer.in_note().composes("😀 سلام ::")
    assert writer.note.list_open
    writer.types("thank")
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText() == "😀 سلام Thank you for calling."


def test_text_that_was_not_typed_opens_nothing(writer: Writer) -> None:
    writer.in_note()
    writer.note.setPlainText("std::")
    writer.note.insertPlainText("::")
    assert not writer.note.list_open


def test_a_filled_block_is_copied_and_what_asked_for_it_goes(writer: Writer) -> None:
    writer.in_note().types("kept ::greet")
    writer.press(KEY.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Laba diena, Ona Onaitė!"
    assert writer.note.toPlainText() == "kept "


def test_one_that_waits_is_not_copied_and_says_for_what(writer: Writer) -> None:
    QApplication.clipboard().setText("before")
    writer.in_note().types("::visit")
    writer.press(KEY.Key_C, CTRL)
    assert QApplication.clipboard().text() == "before"
    assert writer.note.toPlainText() == "::visit" and writer.note.panel is not None
    assert "{{date}}, {{hour}}" in writer.note.panel._foot.whole


def test_the_preview_shows_what_will_be_sent(writer: Writer) -> None:
    writer.in_note().types("::visit")
    assert writer.note.panel is not None
    assert "Laba diena, Ona Onaitė!" in writer.note.panel.preview.text()
    assert "{{date}}" in writer.note.panel.preview.text()


def test_a_new_block_is_found_at_once(writer: Writer) -> None:
    from app.domain.changes import Changes
    from app.domain.text_blocks import TextBlock

    writer.desk.store.workshop.save_text_block(TextBlock(0, "Zebra", (), (("en", "z"),)), "supervisor")
    writer.desk.window.bridge.deliver(Changes(texts=True))
    writer.desk.settle_all()
    writer.in_note().types("::zebra")
    assert writer.found == ["Zebra"]


def test_a_text_without_a_desk_is_a_text(qtbot) -> None:
    alone = ReplyField()
    qtbot.addWidget(alone)
    alone.show()
    qtbot.keyClicks(alone, "::visit")
    assert alone.toPlainText() == "::visit" and not alone.list_open


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_list_stays_inside_the_window(
    writer: Writer, qapp: QApplication, side: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(side)
    try:
        writer.in_note().types("::visit")
        panel = writer.note.panel
        assert panel is not None and writer.desk.window.rect().contains(panel.geometry())
        cursor = writer.note.viewport().mapTo(writer.desk.window, writer.note.cursorRect().topLeft())
        assert not panel.geometry().intersects(QRect(cursor, writer.note.cursorRect().size()))
        assert panel.geometry().center() != QPoint()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_text_nobody_sees_opens_nothing(writer: Writer) -> None:
    writer.desk.tell(made.view())
    assert not writer.note.isVisible()
    writer.types("::", at=writer.note)
    assert not writer.note.list_open
