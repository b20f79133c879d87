"""The way back stays until it is taken or closed."""

from pytestqt.qtbot import QtBot

from app.ui.devices.tab import Done
from app.ui.devices.undo_row import UndoRow


def test_it_is_taken_once(qtbot: QtBot):
    row = UndoRow()
    qtbot.addWidget(row)
    heard: list[object] = []
    row.undo.connect(heard.append)
    done = Done("Saved", lambda shop: None)
    row.take_back()
    row.show_done(done)
    assert not row.isHidden()
    row.take_back()
    row.take_back()
    assert heard == [done] and row.isHidden()


def test_what_cannot_be_taken_back_offers_nothing(qtbot: QtBot):
    row = UndoRow()
    qtbot.addWidget(row)
    row.show_done(Done("Taken back"))
    row.take_back()
    assert row.done is not None and not row.isHidden()
    row.forget()
    assert row.done is None and row.isHidden()
