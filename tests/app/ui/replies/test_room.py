"""The room of texts: found, read, written, taken back, by keys."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.domain.text_blocks import TextBlock
from app.ui.replies.versions_dialog import VersionsDialog
from tests.app.ui.replies.conftest import Writer

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def names(writer: Writer) -> list[str]:
    return [each.name for each in writer.desk.store.workshop.text_blocks()]


def test_the_key_enters_it_and_the_search_has_the_keyboard(writer: Writer) -> None:
    writer.in_note().press(KEY.Key_B, CTRL | Qt.KeyboardModifier.ShiftModifier)
    room = writer.room()
    assert [str(row.cells[0].text) for row in room.table.rows_model.rows] == [
        "Greeting", "Thanks", "Visit agreed",
    ]  # fmt: skip
    assert room.search.hasFocus() and room.block.name == "Greeting"


def test_typing_searches_arrows_walk_enter_edits(writer: Writer) -> None:
    room = writer.in_note().room()
    writer.types("calling")
    assert room.block.name == "Thanks"
    room.search.clear()
    writer.press(KEY.Key_Down, at=room.search)
    writer.press(KEY.Key_Down, at=room.search)
    assert room.block.name == "Visit agreed"
    writer.press(KEY.Key_Return, at=room.search)
    assert room.editor.name.hasFocus()
    room.search.setText("zebra")
    assert room.listed.message is not None


def test_a_new_one_is_written_and_saved_by_key(writer: Writer) -> None:
    room = writer.in_note().room()
    room.begin_new()
    writer.types("Closed today")
    room.editor.texts["en"].setFocus()
    writer.types("We are closed {{today}}.")
    assert "We are closed" in room.editor.preview.text() and "{{" not in room.editor.preview.text()
    writer.press(KEY.Key_S, CTRL)
    assert names(writer) == ["Closed today", "Greeting", "Thanks", "Visit agreed"]
    assert room.block.version == 1 and not room.editor.changed


def test_save_by_key_twice_saves_once_and_typing_meanwhile_does_not_allow_it_again(writer: Writer) -> None:
    room = writer.in_note().room()
    room.editor.name.setText("Good morning")
    room.editor._typed()
    room.frame.save.click()
    room.editor._typed()
    assert not room.frame.save.isEnabled() and room.acts("save")
    writer.desk.settle_all()
    assert room.frame.said.whole == "" and room.block.version == 2 and not room.editor.changed


def test_what_cannot_be_kept_says_why_and_stays(writer: Writer) -> None:
    room = writer.in_note().room()
    room.editor.texts["en"].setPlainText("{{>visit agreed}}")
    room.editor.name.setText("Greeting!")
    room.editor._typed()
    assert not room.frame.save.isEnabled()
    assert "contain each other" in room.editor.fault.whole
    room.save_block()
    writer.desk.settle_all()
    assert "contain each other" in room.frame.said.whole
    assert room.editor.texts["en"].toPlainText() == "{{>visit agreed}}"


def test_what_was_typed_stays_while_another_is_looked_at(writer: Writer) -> None:
    room = writer.in_note().room()
    room.editor.texts["pl"].setPlainText("Dzień dobry!")
    writer.press(KEY.Key_Down, at=room.search)
    assert room.block.name == "Thanks" and room.editor.texts["pl"].toPlainText() == ""
    writer.press(KEY.Key_Up, at=room.search)
    assert room.editor.texts["pl"].toPlainText() == "Dzień dobry!"
    room._drop()
    assert room.editor.texts["pl"].toPlainText() == "" and not room.editor.changed


def test_deleted_is_taken_back(writer: Writer) -> None:
    room = writer.in_note().room()
    writer.press(KEY.Key_Down, at=room.search)
    room.frame.delete.click()
    writer.desk.settle_all()
    assert names(writer) == ["Greeting", "Visit agreed"]
    room.undo.take_back()
    writer.desk.settle_all()
    assert names(writer) == ["Greeting", "Thanks", "Visit agreed"] and room.block.name == "Thanks"


def test_what_others_contain_stays_and_says_who(writer: Writer) -> None:
    room = writer.in_note().room()
    room.frame.delete.click()
    writer.desk.settle_all()
    assert "Visit agreed" in room.frame.said.whole and "Greeting" in names(writer)


def test_an_older_version_comes_back_into_the_editor(writer: Writer) -> None:
    room = writer.in_note().room()
    old = room.block
    writer.desk.store.workshop.save_text_block(
        replace(old, texts=(("en", "Hi."), ("lt", "Labas."))), "supervisor"
    )
    room.load()
    writer.desk.settle_all()
    assert room.editor.texts["lt"].toPlainText() == "Labas."
    room.show_versions()
    writer.desk.settle_all()
    assert isinstance(room.dialog, VersionsDialog) and len(room.dialog.table.rows_model.rows) == 2
    writer.press(KEY.Key_Down, at=room.dialog.table)
    writer.press(KEY.Key_Return, at=room.dialog.table)
    assert room.editor.texts["lt"].toPlainText() == "Laba diena, {{person}}!"
    room.save_block()
    writer.desk.settle_all()
    assert room.block.version == 3 and room.block.texts == old.texts


def test_somebody_who_was_faster_is_told_and_nothing_is_lost(writer: Writer) -> None:
    room = writer.in_note().room()
    room.editor.texts["en"].setPlainText("mine")
    theirs = replace(room.block, texts=(("en", "theirs"),))
    writer.desk.store.workshop.save_text_block(theirs, "supervisor")
    room.load()
    writer.desk.settle_all()
    assert room.editor.texts["en"].toPlainText() == "mine"
    room.save_block()
    writer.desk.settle_all()
    assert "Somebody else" in room.frame.said.whole and room.editor.texts["en"].toPlainText() == "mine"
    room.save_block()
    writer.desk.settle_all()
    assert room.block.text("en") == "mine"


def test_an_operator_reads(writer: Writer) -> None:
    room = writer.in_note().room("operator")
    assert room.editor.name.isReadOnly() and room.editor.texts["fa"].isReadOnly()
    assert room.frame.save.isHidden() and room.frame.delete.isHidden() and room.new.isHidden()
    assert "supervisor" in room.frame.said.whole
    room.save_block()
    assert not room.acts("save")


def test_a_house_without_texts_says_what_belongs_here(writer: Writer) -> None:
    for block in reversed(writer.desk.store.workshop.text_blocks()):
        writer.desk.store.workshop.delete_text_block(block.id, "supervisor")
    room = writer.in_note().room()
    assert room.listed.message is not None and room.block == TextBlock(0, "")
