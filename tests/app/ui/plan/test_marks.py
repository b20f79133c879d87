"""Two marks on a line: painted for every kind, both ways of reading, with and without a figure."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.ui.parts.theme import tokens_now
from app.ui.plan.alert_words import Figure
from app.ui.plan.marks import LINE, Marks
from telephony.switchboard.plan import AlertPlan

WAIT = AlertPlan("a", "longest_wait", 120, 60)
LEVEL = AlertPlan("b", "service_level", 70, 80)


def painted(qtbot: QtBot, alert: AlertPlan, now: Figure | None = None, *, mirrored: bool = False) -> QImage:
    marks = Marks()
    qtbot.addWidget(marks)
    if mirrored:
        marks.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    marks.resize(300, marks.height())
    marks.show_marks(alert, now)
    return marks.grab().toImage()


def ends(image: QImage) -> tuple[QColor, QColor]:
    return image.pixelColor(30, LINE), image.pixelColor(image.width() - 31, LINE)


def test_the_good_end_is_green_and_the_bad_end_red_whatever_is_bad(qtbot: QtBot) -> None:
    good, bad = QColor(tokens_now()["ok"]), QColor(tokens_now()["bad"])
    assert ends(painted(qtbot, WAIT)) == (good, bad)
    assert ends(painted(qtbot, LEVEL)) == (bad, good)
    assert ends(painted(qtbot, WAIT, mirrored=True)) == (bad, good)


@pytest.mark.parametrize("value", [0.0, 90.0, 100000.0])
def test_the_figure_of_now_is_drawn_wherever_it_is(qtbot: QtBot, value: float) -> None:
    assert painted(qtbot, WAIT, Figure("Support", value)) != painted(qtbot, WAIT)
