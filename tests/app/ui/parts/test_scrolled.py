"""A page longer than its card scrolls; a short one stands at its top."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.scrolled import scrolled


def test_long_content_scrolls_and_short_content_stands_on_top(qtbot: QtBot) -> None:
    around, content = QWidget(), QWidget()
    qtbot.addWidget(around)
    area = scrolled(content, around)
    area.resize(200, 100)
    for high, scrolls in ((40, False), (400, True)):
        content.setFixedHeight(high)
        around.show()
        qtbot.wait(50)
        assert area.verticalScrollBar().isVisible() == scrolls
        assert content.y() == 0
