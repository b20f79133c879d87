import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.parts.button import PressButton
from app.ui.parts.card import Card
from app.ui.parts.text import tr
from app.ui.parts.values import CardMessage, Pill, Press


@pytest.fixture
def card(qtbot: QtBot) -> Card:
    made = Card(tr("Queues"), QLabel("content"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_shows_its_content_until_there_is_something_to_say(card: Card) -> None:
    assert card.content.isVisible() and card.message is None
    message = CardMessage("empty", "You serve no queue.")
    card.show_message(message)
    assert card.message == message and not card.content.isVisible()
    card.show_message(None)
    assert card.content.isVisible()


@pytest.mark.parametrize("kind", ["loading", "empty", "error", "stale", "forbidden"])
def test_every_state_can_be_drawn(card: Card, kind: str) -> None:
    card.show_message(CardMessage(kind, "what", "advice"))
    assert not card.grab().isNull()


def test_the_way_out_is_a_button(qtbot: QtBot, card: Card) -> None:
    card.show_message(CardMessage("error", "broken", "", Press("retry", tr("Try again"))))
    button = next(b for b in card.findChildren(PressButton) if b.isVisible())
    with qtbot.waitSignal(card.asked) as heard:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.args == ["retry"]


def test_a_message_without_a_way_out_has_no_button(card: Card) -> None:
    card.show_message(CardMessage("error", "broken", "", Press("retry", tr("Try again"))))
    card.show_message(CardMessage("empty", "nothing"))
    assert not [b for b in card.findChildren(PressButton) if b.isVisible()]


def test_a_long_message_does_not_widen_the_column(card: Card) -> None:
    card.show_message(CardMessage("error", "word " * 80, "word " * 80))
    assert card.minimumSizeHint().width() < 200


def test_title_and_pill(card: Card) -> None:
    card.show_pill(Pill("old", "warn"))
    card.show_title(tr("Colleagues"))
    assert card.accessibleName() == "Colleagues"


def test_a_long_message_is_not_cut(qtbot: QtBot, card: Card) -> None:
    card.resize(300, 60)
    card.show_message(
        CardMessage("empty", "No caller now.", "word " * 40, Press("find", tr("Find a customer")))
    )
    qtbot.waitUntil(lambda: card.minimumSizeHint().height() > 150)
    card.resize(300, card.minimumSizeHint().height())
    advice = next(label for label in card.findChildren(QLabel) if label.text().startswith("word"))
    assert advice.height() >= advice.heightForWidth(advice.width())
