"""The bar is drawn in its shares, mirrored where one reads from the right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.recalls import RECALL, RecallProgress
from app.ui.parts.theme import tokens_now
from app.ui.recalls.present import Point, parts
from app.ui.recalls.progress import BAR, ProgressPlot

HALF = RecallProgress(tuple((state, {"fixed": 1, "open": 1}.get(state, 0)) for state in RECALL.states))
POINTS = (Point(0.0, 0.0, 0.0, 0.0), Point(0.5, 0.5, 0.0, 0.0), Point(1.0, 0.5, 0.0, 0.0))


def drawn(qtbot: QtBot, side: Qt.LayoutDirection) -> QImage:
    plot = ProgressPlot()
    qtbot.addWidget(plot)
    plot.setLayoutDirection(side)
    plot.show_progress(parts(HALF), POINTS, "half is fixed")
    plot.resize(400, plot.sizeHint().height())
    assert plot.accessibleName() == "half is fixed"
    return plot.grab().toImage()


@pytest.mark.parametrize(
    ("side", "across"), [(Qt.LayoutDirection.LeftToRight, 100), (Qt.LayoutDirection.RightToLeft, 300)]
)
def test_half_of_the_bar_is_fixed(qtbot: QtBot, qapp: object, side: Qt.LayoutDirection, across: int) -> None:
    image = drawn(qtbot, side)
    ok, field = QColor(tokens_now()["ok"]), QColor(tokens_now()["field"])
    assert image.pixelColor(across, BAR // 2) == ok
    assert image.pixelColor(400 - across, BAR // 2) == field
    low = image.height() - 12
    assert image.pixelColor(390 if across < 200 else 10, low) == ok
    assert image.pixelColor(100 if across < 200 else 300, low) == field
