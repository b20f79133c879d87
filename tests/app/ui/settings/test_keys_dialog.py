import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.commands import ACTIONS, keymap
from app.ui.settings.keys_dialog import KeysDialog


@pytest.fixture
def page(qtbot: QtBot) -> KeysDialog:
    dialog = KeysDialog(keymap({}))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    return dialog


def select(page: KeysDialog, name: str) -> None:
    page.table.selectRow([a.name for a in ACTIONS].index(name))


def test_every_action_is_listed_with_its_key(page: KeysDialog) -> None:
    rows = {r.id: r.cells[2].text for r in page.table.rows_model.rows}
    assert rows["answer"] == "F2" and len(rows) == len(ACTIONS)


def test_an_action_whose_default_went_to_another_is_listed_without_a_key(qtbot: QtBot) -> None:
    dialog = KeysDialog(keymap({"answer": "F3"}))
    qtbot.addWidget(dialog)
    rows = {r.id: r.cells[2] for r in dialog.table.rows_model.rows}
    assert (rows["answer"].text, rows["hang_up"].text) == ("F3", "—")
    assert rows["answer"].tone == rows["hang_up"].tone == "info", "both differ from the defaults"


def test_enter_then_the_new_key(qtbot: QtBot, page: KeysDialog) -> None:
    select(page, "answer")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.edit.hasFocus()
    with qtbot.waitSignal(page.changed, timeout=3000) as heard:
        qtbot.keyClick(page.edit, Qt.Key.Key_F5)
    assert heard.args == [{"answer": "F5"}]


def test_a_clash_is_refused_with_its_reason(qtbot: QtBot, page: KeysDialog) -> None:
    select(page, "answer")
    with qtbot.assertNotEmitted(page.changed):
        page.give("answer", "F3")
    assert page.problem.whole == "F3 already means “Hang up”."
    assert page.keys == keymap({})


def test_escape_leads_out_of_the_field_and_then_of_the_dialog(qtbot: QtBot, page: KeysDialog) -> None:
    select(page, "answer")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(page.changed, wait=1200):
        qtbot.keyClick(page.edit, Qt.Key.Key_Escape)
    assert page.table.hasFocus() and page.problem.whole == ""
    assert page.edit.keySequence().toString() == "F2", "what was there stands again"
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_key_may_be_switched_off_and_brought_back(page: KeysDialog) -> None:
    select(page, "extend")
    page._off()
    assert page.keys["extend"] == ""
    page._default()
    assert page.keys["extend"] == "Ctrl+E"


def test_all_defaults(qtbot: QtBot, page: KeysDialog) -> None:
    page.give("answer", "F5")
    with qtbot.waitSignal(page.changed) as heard:
        page._all_defaults()
    assert heard.args == [{}] and page.keys == keymap({})
