"""Bars: as long as their share, from the side where reading begins."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.ui.parts.theme import tokens_now
from app.ui.time.bars import LINE, MOST, BarChart
from app.ui.time.present import Bar

BARS = (
    Bar("1", "Long", "01:00:00", 1.0),
    Bar("2", "Short", "00:15:00", 0.25),
    Bar("3", "None", "00:00:00", 0.0),
)


def painted(chart: BarChart) -> QImage:
    chart.resize(400, 3 * LINE)
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(tokens_now()["card"]))
    chart.render(image)
    return image


def length(image: QImage, place: int) -> tuple[int, int]:
    """First and last pixel of a bar."""
    colours = {QColor(tokens_now()[name]).rgb() for name in ("info", "accent")}
    y = int(place * LINE + LINE * 0.68)
    found = [x for x in range(image.width()) if image.pixel(x, y) in colours]
    return (found[0], found[-1]) if found else (0, 0)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_bar_is_as_long_as_its_share(qtbot: QtBot, mirrored: bool) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    if mirrored:
        chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chart.show_bars(BARS, "2")
    image = painted(chart)
    wide = [last - first for first, last in (length(image, place) for place in range(3))]
    assert abs(wide[0] - 399) <= 3 and abs(wide[1] - 100) <= 3 and wide[2] == 0
    assert (length(image, 1)[0] > 200) is mirrored


def test_whoever_cannot_see_it_hears_it_and_a_long_list_is_cut(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.show_bars(BARS * 9, "")
    assert len(chart.bars) == MOST
    assert chart.accessibleDescription().splitlines()[0] == "Long: 01:00:00"
    assert painted(chart).height() == 3 * LINE
