"""Feedback is read, acknowledged or answered."""

from PySide6.QtCore import Qt

from app.ui.parts.say import say
from app.ui.quality.present import NO_FEEDBACK
from tests.app.ui.quality.conftest import reviewed
from tests.app.ui.quality.test_feedback import mantas, opened
from tests.app.ui.real_desk import RealDesk

__all__ = ["mantas"]


def test_what_is_looked_at_is_read_and_then_answered(mantas: RealDesk) -> None:
    shop = mantas.store.workshop
    reviewed(shop)
    dialog = opened(mantas)
    assert "Nice words" in dialog.text.toPlainText() and "90 %" in dialog.text.toPlainText()
    assert shop.feedback()[0].read is not None
    assert say(dialog.table.rows_model.rows[0].cells[2].text) == "read"
    dialog.reply.setText("Thank you")
    mantas.qtbot.keyClick(dialog.reply, Qt.Key.Key_Return)
    mantas.settle_all()
    assert shop.feedback()[0].reply == "Thank you" and dialog.reply.text() == ""
    assert say(dialog.table.rows_model.rows[0].cells[2].text) == "answered"
    assert "Thank you" in dialog.text.toPlainText()
    assert not dialog.send.isEnabled()  # said already
    dialog.reply.setText("And more")
    assert dialog.send.isEnabled()


def test_it_is_acknowledged_without_words(mantas: RealDesk) -> None:
    reviewed(mantas.store.workshop)
    dialog = opened(mantas)
    dialog.send.click()
    mantas.settle_all()
    made = mantas.store.workshop.feedback()[0]
    assert made.reply == "" and made.replied is not None
    assert say(dialog.table.rows_model.rows[0].cells[2].text) == "acknowledged"


def test_nothing_yet(mantas: RealDesk) -> None:
    dialog = opened(mantas)
    assert dialog.listed.message == NO_FEEDBACK and not dialog.send.isEnabled()
    dialog.answer()
