"""The editor shows and collects; it saves nothing by itself."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.desk import Desk
from app.domain.tickets import NewTicket
from app.ui.parts.text import tr
from app.ui.tickets.editor import TicketEditor
from app.ui.tickets.present import Form
from tests.app.ui import made_up as made
from tests.app.ui.made_up_workshop import busy

DESK = Desk(view=made.view(made.call()))


def editor_of(qtbot: QtBot) -> TicketEditor:
    editor = TicketEditor()
    qtbot.addWidget(editor)
    return editor


def test_a_new_request_is_filled_in_and_unchanged(qtbot: QtBot, qapp: object) -> None:
    editor = editor_of(qtbot)
    editor.show_new(NewTicket("BC-400", owner="rasa", team="support"), "Jonas", DESK)
    assert editor.form == Form("BC-400", "", 1, "rasa", "support")
    assert not editor.changed and not editor.state.isVisible()
    qtbot.keyClicks(editor.text, "E41")
    assert editor.changed


def test_every_field_counts_as_a_change(qtbot: QtBot, qapp: object) -> None:
    ticket = busy().tickets[1]
    for name in ("priority", "owner", "team"):
        editor = editor_of(qtbot)
        editor.show_ticket(ticket, "", DESK)
        assert not editor.changed
        choice = getattr(editor, name)
        choice.setCurrentIndex((choice.currentIndex() + 1) % choice.count())
        assert editor.changed


def test_saved_is_not_said_of_what_was_typed_since(qtbot: QtBot, qapp: object) -> None:
    editor = editor_of(qtbot)
    editor.show_ticket(busy().tickets[1], "", DESK)
    editor.say_mark(tr("Saved"))
    qtbot.keyClicks(editor.text, "x")
    assert editor.mark.whole == "not saved"
    qtbot.keyClick(editor.text, Qt.Key.Key_Backspace)
    assert not editor.changed and editor.mark.whole == ""


def test_a_step_is_asked_for_and_the_state_stays_until_it_is_done(qtbot: QtBot, qapp: object) -> None:
    editor, steps, closed = editor_of(qtbot), list[object](), list[bool]()
    editor.step_asked.connect(steps.append)
    editor.close_asked.connect(lambda: closed.append(True))
    editor.show_ticket(busy().tickets[1], "", DESK)
    editor.state.activated.emit(0)
    editor.state.activated.emit(editor.state.findData("finished"))
    assert steps == ["finished"] and editor.state.currentText() == "In work"
    qtbot.keyClick(editor.title, Qt.Key.Key_Escape)
    assert closed == [True]


def test_text_put_back_counts_as_not_saved(qtbot: QtBot, qapp: object) -> None:
    editor = editor_of(qtbot)
    editor.show_ticket(busy().tickets[1], "", DESK)
    editor.refill(Form("Other", "typed"))
    assert editor.changed and editor.form.text == "typed"
