"""What a text waits for is marked, asked for, and never saved or copied; what was typed is never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.domain.placeholders import unresolved
from app.domain.tickets import NewTicket
from app.ui.devices.event_dialog import EventDialog
from app.ui.people.person_dialog import PersonDialog
from app.ui.replies.ask_row import AskField
from app.ui.replies.field import ReplyField
from tests.app.ui.replies.conftest import Writer

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def kept(writer: Writer) -> str:
    """The note, as the made-up office has it."""
    return next(iter(writer.desk.office.notes.values()), "")


def test_what_is_missing_is_asked_for_in_order_and_then_the_note_is_saved(writer: Writer) -> None:
    writer.in_note().types("::visit")
    writer.press(KEY.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, AskField) and field.written == "{{date}}"
    writer.types("Monday")
    writer.press(KEY.Key_Tab)
    second = QApplication.focusWidget()
    assert isinstance(second, AskField) and second.written == "{{hour}}"
    assert "Monday" in writer.note.toPlainText()
    writer.types("9:00")
    writer.press(KEY.Key_Return)
    assert QApplication.focusWidget() is writer.note and writer.note.row.isHidden()
    wanted = "Laba diena, Ona Onaitė! Atvyksime Monday, 9:00."
    writer.desk.qtbot.waitUntil(lambda: kept(writer) == wanted)


def test_a_note_that_waits_is_not_saved_and_says_for_what(writer: Writer) -> None:
    card = writer.desk.window.desk_work.note
    writer.in_note().types("before {{date}} after")
    card.save_now()
    writer.desk.settle_all()
    assert kept(writer) == "" and "{{date}}" in card.mark.text()
    assert writer.note.toPlainText() == "before {{date}} after"
    assert len(writer.note.extraSelections()) == 1


def test_turning_away_from_a_note_that_waits_keeps_every_word_of_it(writer: Writer) -> None:
    card = writer.desk.window.desk_work.note
    writer.in_note().types("before {{date}} after")
    card.show_call("other", "rasa")
    writer.desk.settle_all()
    assert kept(writer) == "before [date?] after"
    assert writer.note.row.isHidden() and not writer.note.extraSelections()  # the other one waits for nothing
    card.show_call("c1", "rasa")
    assert writer.note.toPlainText() == "before {{date}} after"
    assert not writer.note.row.isHidden() and len(writer.note.extraSelections()) == 1


def test_shift_tab_goes_back_and_escape_returns_to_the_text(writer: Writer) -> None:
    writer.in_note().types("{{a}} {{b}}")
    writer.press(KEY.Key_Tab)
    writer.press(KEY.Key_Tab)
    assert isinstance(QApplication.focusWidget(), AskField)
    writer.press(KEY.Key_Backtab, SHIFT)
    field = QApplication.focusWidget()
    assert isinstance(field, AskField) and field.written == "{{a}}"
    writer.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is writer.note and not writer.note.row.isHidden()


def test_one_answer_fills_every_place_of_its_name_whatever_letters_stand_before(writer: Writer) -> None:
    writer.in_note()
    writer.note.setPlainText("😀 {{date}} and {{ date }}")
    writer.press(KEY.Key_Tab)
    writer.types("{x}")
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText() == "😀 (x) and (x)"


def test_a_place_that_cannot_be_filled_is_named(writer: Writer) -> None:
    writer.in_note().types("{{>gone}} {{half")
    assert writer.note.row.fields == []
    assert "{{>gone}}, {{half" in writer.note.row._rest.whole


def test_copying_by_key_is_refused_while_it_waits(writer: Writer) -> None:
    QApplication.clipboard().setText("before")
    writer.in_note().types("on {{date}}")
    for key in (KEY.Key_C, KEY.Key_X):
        writer.press(KEY.Key_A, CTRL)
        writer.press(key, CTRL)
        assert QApplication.clipboard().text() == "before"
        assert writer.note.toPlainText() == "on {{date}}"
    assert "{{date}}" in writer.desk.window.banner.text.whole
    assert writer.note.createMimeDataFromSelection().text() == "on [date?]"


def test_the_key_for_it_copies_the_whole_text(writer: Writer) -> None:
    writer.in_note().types("all of it {{date}}")
    writer.press(KEY.Key_C, CTRL | SHIFT)
    assert QApplication.clipboard().text() != "all of it {{date}}"
    writer.note.setPlainText("all of it")
    writer.press(KEY.Key_C, CTRL | SHIFT)
    assert QApplication.clipboard().text() == "all of it"


def test_a_request_that_waits_is_not_saved_until_it_is_filled(writer: Writer) -> None:
    flow = writer.desk.desk.tickets
    ona = writer.desk.window.who.subject.person
    flow.begin(NewTicket("Unit stops", person_id=ona), "")
    writer.desk.settle_all()
    text = writer.desk.editor.text
    writer.desk.window.activateWindow()
    text.setFocus()
    writer.types("::visit")
    writer.press(KEY.Key_Return)
    writer.press(KEY.Key_S, CTRL)
    assert flow.draft is not None and "{{date}}" in writer.desk.editor.mark.whole
    field = QApplication.focusWidget()
    assert isinstance(field, AskField)
    writer.types("Monday")
    writer.press(KEY.Key_Tab)
    writer.types("9:00")
    # What stands in the field counts, though nobody pressed Enter there.
    writer.press(KEY.Key_S, CTRL)
    assert flow.ticket is not None
    assert flow.ticket.text == "Laba diena, Ona Onaitė! Atvyksime Monday, 9:00."


def test_a_request_that_waits_when_the_window_closes_is_kept_in_words(writer: Writer) -> None:
    ticket = writer.desk.store.ticket(text="old")
    writer.desk.open(ticket.id)
    writer.desk.editor.text.setPlainText("come on {{date}}")
    writer.desk.desk.save_now()
    writer.desk.settle_all()
    assert writer.desk.store.workshop.ticket_card(ticket.id).ticket.text == "come on [date?]"


def test_a_stored_text_that_waits_already_does_not_stop_other_changes(writer: Writer) -> None:
    ticket = writer.desk.store.ticket()
    with writer.desk.store.desk.store.writing(Changes()) as connection:
        connection.exec_driver_sql("UPDATE ticket SET text = 'log: {{x}}'")
    writer.desk.open(ticket.id)
    writer.desk.editor.title.setText("Another title")
    writer.desk.desk.tickets.save()
    writer.desk.settle_all()
    assert writer.desk.store.workshop.ticket_card(ticket.id).ticket.title == "Another title"


@pytest.mark.parametrize("waits", ["{{date}}", "{{date"])
def test_notes_of_people_and_devices_are_such_texts(writer: Writer, waits: str) -> None:
    form = EventDialog("note", "Rasa", writer.desk.now, parent=writer.desk.window)
    page = PersonDialog(writer.desk.window.work, 1, writer.desk.window)
    for text in (form.text, page.fields["note"]):
        assert isinstance(text, ReplyField)
        text.setPlainText(waits)
        assert unresolved(text.toPlainText())
        text.give_up()
        assert not text.waiting and "date" in text.toPlainText()


def test_a_text_begins_at_the_side_the_window_begins_at(writer: Writer, qapp: QApplication) -> None:
    def side() -> Qt.AlignmentFlag:
        return writer.note.document().defaultTextOption().alignment()

    assert side() == Qt.AlignmentFlag.AlignLeft
    writer.note.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert side() == Qt.AlignmentFlag.AlignRight
