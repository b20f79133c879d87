"""A score by week: a mark for each week with reviews, a line only between neighbours."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.quality.present import TrendChart
from app.ui.quality.trend_chart import TrendPlot


def marked(qtbot: QtBot, shares: tuple[float | None, ...]) -> int:
    plot = TrendPlot()
    qtbot.addWidget(plot)
    plot.show_chart(TrendChart(("01.06.", "08.06.", "15.06."), shares, "Rasa", tr("in words")))
    plot.resize(plot.sizeHint())
    image = plot.grab().toImage()
    wanted = QColor(tokens_now()["accent"])
    rows = range(40, image.height() - 30)
    return sum(any(image.pixelColor(x, y) == wanted for y in rows) for x in range(image.width()))


def test_a_gap_breaks_the_line(qtbot: QtBot, qapp: object) -> None:
    assert marked(qtbot, (0.5, None, 0.5)) < 30 < 100 < marked(qtbot, (0.5, 0.5, 0.5))


def test_nothing_is_drawn_of_nothing(qtbot: QtBot, qapp: object) -> None:
    plot = TrendPlot()
    qtbot.addWidget(plot)
    plot.show_chart(None)
    plot.grab()
    assert plot.accessibleName() == ""
