"""Three lines by hour, told apart by more than colour, mirrored where one reads from the right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.what_if.outcome import NOTHING, Band
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.what_if.chart import _STROKES, COLOURS, HourChart
from app.ui.what_if.present import Chart, Line


def level(value: float) -> Band:
    return Band(value, value, value)


CHART = Chart(
    "service_level",
    (8, 9, 10, 11),
    (
        Line("real", tr("Really"), (level(0.25),) * 4),
        Line("before", tr("Old rules"), (level(0.5), NOTHING, level(0.5), level(0.5))),
        Line("after", tr("New rules"), (level(0.75), NOTHING, NOTHING, NOTHING)),
    ),
    1.0,
    tr("said in words"),
)


def drawn(qtbot: QtBot, side: Qt.LayoutDirection) -> QImage:
    chart = HourChart()
    qtbot.addWidget(chart)
    chart.setLayoutDirection(side)
    chart.show_chart(CHART)
    chart.resize(chart.sizeHint())
    assert chart.accessibleName() == "said in words"
    return chart.grab().toImage()


def where(image: QImage, style: str) -> list[int]:
    """Columns of the plot in which the colour of a line is found, below the key."""
    wanted = QColor(tokens_now()[COLOURS[style]])
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == wanted for y in range(40, image.height() - 30))
    ]


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_first_hour_is_where_reading_begins(qtbot: QtBot, qapp: object, side: Qt.LayoutDirection) -> None:
    image = drawn(qtbot, side)
    first = where(image, "after")  # it has a value in the first hour alone
    left = side is Qt.LayoutDirection.LeftToRight
    assert first and all((x < image.width() / 2) == left for x in first)
    assert len(first) < 20
    assert len(where(image, "before")) > len(first)


def test_no_line_is_told_by_its_colour_alone(qapp: object) -> None:
    assert len({stroke for _, stroke in _STROKES.values()}) == len(COLOURS) == 3


def test_without_calls_nothing_is_drawn(qtbot: QtBot, qapp: object) -> None:
    chart = HourChart()
    qtbot.addWidget(chart)
    chart.show_chart(Chart("wait", (), (), 10.0, tr("nothing")))
    assert not chart.grab().isNull() and chart.minimumSizeHint().width() < chart.sizeHint().width()
