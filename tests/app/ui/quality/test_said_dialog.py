"""What was said of a call, to read and to copy."""

from pytestqt.qtbot import QtBot

from app.ui.people.present import House
from app.ui.quality.said_dialog import SaidDialog
from tests.app.ui.quality.test_present import REVIEW


def test_all_of_it_is_there_and_cannot_be_changed(qtbot: QtBot, qapp: object) -> None:
    dialog = SaidDialog(REVIEW, House(operators=(("rasa", "Rasa P."),)))
    qtbot.addWidget(dialog)
    assert "Rasa P." in dialog.windowTitle() and "Greets" in dialog.text.toPlainText()
    assert dialog.text.isReadOnly()
    dialog.text.show_review(None, House())
    assert dialog.text.toPlainText() == ""
