"""What is known of the chosen call."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.board.detail import DetailCard


def test_pairs_are_shown_and_escape_closes(qtbot: QtBot) -> None:
    card = DetailCard()
    qtbot.addWidget(card)
    card.show_pairs("Jonas", (("Queue", "Support"), ("Since", "10:00")))
    card.show_pairs("Jonas", (("Queue", "<b>Sales</b>"),))
    card.show()
    words = [each.text() for each in card.facts.findChildren(QLabel) if not each.isHidden()]
    assert words[-2:] == ["Queue", "<b>Sales</b>"]
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in card.facts.findChildren(QLabel))
    with qtbot.waitSignal(card.closed):
        qtbot.keyClick(card, Qt.Key.Key_Escape)
