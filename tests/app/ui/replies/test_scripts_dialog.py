"""Call scripts as they are written: checked at every key, kept, taken back."""

import pytest

from app.domain.script_text import EXAMPLE, steps_of
from app.domain.scripts import Script
from app.ui.replies.scripts_dialog import ScriptsDialog
from tests.app.ui.replies.conftest import Writer


@pytest.fixture
def dialog(writer: Writer) -> ScriptsDialog:
    return opened(writer)


def opened(writer: Writer, role: str = "supervisor") -> ScriptsDialog:
    room = writer.room(role)
    room.show_scripts()
    writer.desk.settle_all()
    assert isinstance(room.dialog, ScriptsDialog)
    return room.dialog


def test_a_new_one_begins_with_an_example_and_is_kept(writer: Writer, dialog: ScriptsDialog) -> None:
    dialog.buttons["new"].click()
    assert "needs a name" in dialog.said.whole and not dialog.buttons["save"].isEnabled()
    dialog.name.setText("Fault")
    assert dialog.said.whole == "" and len(dialog.way.rows_model.rows) == 5
    dialog.buttons["save"].click()
    writer.desk.settle_all()
    assert [each.name for each in writer.desk.store.workshop.call_scripts()] == ["Fault"]
    assert not dialog.changed and dialog.script.version == 1


def test_what_is_wrong_is_said_at_every_key(dialog: ScriptsDialog) -> None:
    dialog.buttons["new"].click()
    dialog.name.setText("Fault")
    dialog.text.setPlainText(
        EXAMPLE.replace('no = "end"', 'no = "danger"').replace('yes = "off"', 'yes = "x"')
    )
    assert "danger → x" in dialog.said.whole
    dialog.text.setPlainText(EXAMPLE.replace("[[step]]", "[[step]", 1))
    assert "cannot be read" in dialog.said.whole and not dialog.buttons["save"].isEnabled()


def test_deleted_is_taken_back(writer: Writer) -> None:
    writer.desk.store.workshop.save_call_script(Script(0, "Fault", steps_of(EXAMPLE)), "supervisor")
    dialog = opened(writer)
    assert dialog.script.name == "Fault"
    dialog.buttons["delete"].click()
    writer.desk.settle_all()
    assert writer.desk.store.workshop.call_scripts() == ()
    dialog.undo.take_back()
    writer.desk.settle_all()
    assert [each.name for each in writer.desk.store.workshop.call_scripts()] == ["Fault"]


def test_what_was_typed_is_not_dropped_by_looking_at_another(writer: Writer) -> None:
    for name in ("A", "B"):
        writer.desk.store.workshop.save_call_script(Script(0, name, steps_of(EXAMPLE)), "supervisor")
    dialog = opened(writer)
    dialog.name.setText("A, changed")
    dialog.table.setCurrentIndex(dialog.table.rows_model.index(1, 0))
    assert dialog.name.text() == "A, changed" and "not saved" in dialog.said.whole


def test_an_operator_reads(writer: Writer) -> None:
    dialog = opened(writer, "operator")
    assert dialog.text.isReadOnly() and dialog.buttons["save"].isHidden()
    assert "supervisor" in dialog.said.whole
