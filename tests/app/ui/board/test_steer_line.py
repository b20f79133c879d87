"""A line that is there as long as there is something to say."""

from pytestqt.qtbot import QtBot

from app.ui.board.steer_line import SteerLine
from app.ui.parts.text import tr
from app.ui.parts.values import Press


def test_it_comes_goes_and_is_pressed(qtbot: QtBot) -> None:
    line = SteerLine("info", Press("seen", tr("Seen")))
    qtbot.addWidget(line)
    asked: list[str] = []
    line.pressed.connect(asked.append)
    line.show_words("Fire", pressable=False)
    assert not line.isHidden() and line.press.isHidden() and line.text.whole == "Fire"
    line.show_words("Fire")
    line.press.click()
    line.show_words("")
    assert line.isHidden() and asked == ["seen"]
