"""The strip is there while somebody else is."""

from pytestqt.qtbot import QtBot

from app.domain.presence import Presence
from app.ui.tickets.presence_strip import PresenceStrip

MANTAS = Presence("d", "mantas", 1, True, 0.0, 0.0)


def test_it_comes_and_goes(qtbot: QtBot) -> None:
    strip = PresenceStrip()
    qtbot.addWidget(strip)
    strip.show_present((MANTAS,), {"mantas": "Mantas K."}, "rasa", False)
    assert not strip.isHidden() and strip._pill.text == "also editing"
    assert strip.words.accessibleName() == "Mantas K. is editing this request"
    strip.show_present((), {}, "rasa", False)
    assert strip.isHidden() and strip.words.whole == ""
