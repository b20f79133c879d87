"""A call script beside a call, by keys alone: its answers are in the request at the end."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.script_text import EXAMPLE, steps_of
from app.domain.scripts import Script
from app.ui.replies.script_bar import ScriptBar, ScriptField
from telephony.switchboard.desk_events import MaskAsked
from tests.app.ui import made_up as made
from tests.app.ui.replies.conftest import Writer

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FAULT = Script(0, "Fault reported", steps_of(EXAMPLE))
TOLD = "Fault: It does not cool\nSince: 2026-11-20\nWater or smell of burning: No"


def starts(writer: Writer, *scripts: Script) -> ScriptBar:
    for script in scripts or (FAULT,):
        writer.desk.store.workshop.save_call_script(script, "supervisor")
    writer.in_note().press(KEY.Key_A, CTRL | SHIFT)
    assert writer.desk.window.wing is not None
    bar = writer.desk.window.wing.scripts.bar
    assert bar is not None
    return bar


PAY = Script(
    0,
    "Payment",
    steps_of(
        """[[step]]
id = "name"
kind = "text"
en = "Whose card?"
to = "card"

[[step]]
id = "card"
kind = "card"
label.en = "Card"
en = "Its number?"
to = "name2"

[[step]]
id = "name2"
kind = "text"
en = "Anything else?"
to = "end"

[[step]]
id = "end"
kind = "end"
en = "Thanks"
"""
    ),
)


def masks(writer: Writer) -> list[bool]:
    return [each.on for each in writer.desk.exchange.asked if isinstance(each, MaskAsked)]


def test_a_card_number_is_masked_while_it_is_typed_and_never_kept(writer: Writer) -> None:
    (mine,) = (each for each in writer.desk.window.driver.desk.calls)
    writer.desk.tell(made.view(replace(mine, recorded="recording")))
    bar = starts(writer, PAY)
    writer.types("Ona")
    assert masks(writer) == []
    writer.press(KEY.Key_Return)
    assert QApplication.focusWidget() is bar.card and masks(writer) == [True]
    writer.types("4111 1111 1111 1112")
    writer.press(KEY.Key_Return)
    assert "no card number" in bar.said.text() and QApplication.focusWidget() is bar.card
    bar.card.setText("")
    writer.types("4111 1111 1111 1111")
    writer.press(KEY.Key_Return)
    assert QApplication.focusWidget() is bar.field and masks(writer)[-1] is False
    assert bar.card.text() == "" and not bar.card.isUndoAvailable()
    writer.press(KEY.Key_Return)
    writer.press(KEY.Key_Down)
    writer.press(KEY.Key_Return)
    assert "Card: •••• 1111" in writer.desk.editor.text.toPlainText()
    assert "4111" not in writer.desk.editor.text.toPlainText()


def to_the_end(writer: Writer) -> None:
    writer.types("cool")
    writer.press(KEY.Key_Return)
    writer.types("2026-11-20")
    writer.press(KEY.Key_Return)
    writer.press(KEY.Key_Down)
    writer.press(KEY.Key_Down)
    writer.press(KEY.Key_Return)


def test_answers_fill_a_new_request(writer: Writer) -> None:
    bar = starts(writer)
    assert isinstance(QApplication.focusWidget(), ScriptField) and "What does" in bar.words.text()
    writer.press(KEY.Key_Down)
    writer.press(KEY.Key_Return)
    assert "Since when, Ona Onaitė?" in bar.words.text()
    writer.types("2026-11-20")
    writer.press(KEY.Key_Return)
    writer.types("ne")  # the customer speaks Lithuanian
    writer.press(KEY.Key_Return)
    assert "Thank you" in bar.words.text()
    writer.press(KEY.Key_Down)
    writer.press(KEY.Key_Return)
    assert bar.isHidden() and writer.desk.desk.tickets.draft is not None
    text = writer.desk.editor.text
    assert text.toPlainText() == TOLD and text.hasFocus()
    assert writer.desk.editor.changed, "closing it would ask first"


def test_answers_go_below_what_stands_in_an_open_request(writer: Writer) -> None:
    ticket = writer.desk.store.ticket(text="before")
    bar = starts(writer)
    to_the_end(writer)
    writer.desk.open(ticket.id)
    bar.field.setFocus()
    writer.types("request")
    writer.press(KEY.Key_Return)
    assert writer.desk.editor.text.toPlainText() == f"before\n{TOLD}"


def test_answers_go_into_the_note(writer: Writer) -> None:
    starts(writer)
    to_the_end(writer)
    writer.types("note")
    writer.press(KEY.Key_Return)
    assert writer.note.toPlainText() == TOLD
    writer.press(KEY.Key_Z, CTRL)
    assert writer.note.toPlainText() == ""


def test_enter_alone_answers_no_question(writer: Writer) -> None:
    bar = starts(writer)
    writer.press(KEY.Key_Return)
    assert "What does" in bar.words.text() and "Choose" in bar.said.whole
    writer.types("loud")
    writer.press(KEY.Key_Return)
    writer.types("Friday")
    writer.press(KEY.Key_Return)
    assert "no day" in bar.said.whole and bar.field.text() == "Friday"


def test_a_step_back_asks_again_and_escape_puts_aside(writer: Writer) -> None:
    bar = starts(writer)
    writer.types("loud")
    writer.press(KEY.Key_Return)
    writer.press(KEY.Key_Return, SHIFT)
    assert "What does" in bar.words.text()
    writer.types("loud")
    writer.press(KEY.Key_Return)
    writer.press(KEY.Key_Escape)
    assert bar.isHidden()
    writer.press(KEY.Key_A, CTRL | SHIFT)
    assert not bar.isHidden() and "Since when" in bar.words.text()


def test_answers_belong_to_their_call(writer: Writer) -> None:
    bar = starts(writer)
    writer.types("loud")
    writer.press(KEY.Key_Return)
    writer.desk.tell(made.view(made.unknown(call="c2")))
    assert bar.isHidden()
    writer.press(KEY.Key_A, CTRL | SHIFT)
    assert "What does" in bar.words.text()


def test_several_scripts_are_chosen_from(writer: Writer) -> None:
    bar = starts(writer, FAULT, replace(FAULT, name="Order"))
    assert [str(each.title) for each in bar.list.choices] == ["Fault reported", "Order"]
    writer.types("ord")
    writer.press(KEY.Key_Return)
    assert "What does" in bar.words.text() and "Order" in bar.head.whole


def test_a_house_without_scripts_says_where_they_are_written(writer: Writer) -> None:
    writer.in_note().press(KEY.Key_A, CTRL | SHIFT)
    assert "no call scripts" in writer.desk.window.banner.text.whole


def test_without_a_customer_the_answers_wait(writer: Writer) -> None:
    writer.desk.tell(made.view())
    bar = starts(writer)
    to_the_end(writer)
    writer.types("request")
    writer.press(KEY.Key_Return)
    assert not bar.isHidden() and "no request" in bar.said.whole
    assert writer.desk.window.wing is not None and writer.desk.window.wing.scripts.run is not None


def answered(writer: Writer, script: str, call: str = "c9") -> ScriptBar | None:
    """A call whose queue names that script is answered while she writes her note."""
    writer.desk.store.workshop.save_call_script(FAULT, "supervisor")
    writer.desk.tell(made.view(made.call("offered", call=call, script=script)))
    writer.in_note().desk.tell(made.view(made.call("talking", call=call, script=script)))
    writer.desk.settle_all()
    assert writer.desk.window.wing is not None
    return writer.desk.window.wing.scripts.bar


def test_the_script_of_the_queue_opens_by_itself_and_leaves_the_keyboard_alone(writer: Writer) -> None:
    bar = answered(writer, "fault Reported")
    assert bar is not None and not bar.isHidden() and "What does" in bar.words.text()
    assert not isinstance(QApplication.focusWidget(), ScriptField)
    writer.press(KEY.Key_A, CTRL | SHIFT)
    assert isinstance(QApplication.focusWidget(), ScriptField)
    writer.types("cool")
    writer.press(KEY.Key_Return)
    assert "Since when" in bar.words.text() and isinstance(QApplication.focusWidget(), ScriptField)


def test_it_is_offered_once_and_gone_with_its_call(writer: Writer) -> None:
    bar = answered(writer, FAULT.name)
    assert bar is not None
    bar.aside.emit()
    writer.desk.tell(made.view(made.call("talking", call="c9", script=FAULT.name, muted=True)))
    assert bar.isHidden()
    writer.desk.tell(made.view())
    assert bar.isHidden() and writer.desk.window.wing is not None
    assert writer.desk.window.wing.scripts.run is None


def test_a_script_that_is_not_there_is_told(writer: Writer) -> None:
    bar = answered(writer, "Lost")
    assert bar is None or bar.isHidden()
    assert "Lost" in writer.desk.window.banner.text.whole


def test_a_call_of_a_queue_without_one_opens_nothing(writer: Writer) -> None:
    bar = answered(writer, "")
    assert bar is None or bar.isHidden()
