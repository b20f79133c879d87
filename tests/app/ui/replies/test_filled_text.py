"""A text block on the screen: its text is text, and what it waits for is marked."""

from pytestqt.qtbot import QtBot

from app.ui.parts.theme import tokens_now
from app.ui.replies.filled_text import FilledText


def test_what_it_waits_for_is_marked_and_signs_are_no_mark_up(qtbot: QtBot) -> None:
    shown = FilledText()
    qtbot.addWidget(shown)
    shown.show_text("<b>5 & 6</b> on {{date}}", "en")
    assert "&lt;b&gt;5 &amp; 6&lt;/b&gt;" in shown.text() and tokens_now()["warn"] in shown.text()
    shown.show_text("5 & 6", "en")
    assert tokens_now()["warn"] not in shown.text()
