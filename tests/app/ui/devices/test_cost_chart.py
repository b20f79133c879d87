"""Bars that are painted, and said to those who cannot see them."""

from pytestqt.qtbot import QtBot

from app.ui.devices.cost_chart import CostChart
from app.ui.devices.cost_words import Chart, YearBar


def test_the_highest_year_is_the_highest_bar(qtbot: QtBot):
    chart = CostChart()
    qtbot.addWidget(chart)
    chart.resize(200, 120)
    chart.show_chart(Chart("EUR", (YearBar("2025", 0.1, 0.0, "10"), YearBar("2026", 1.0, 0.0, "100"))))
    image = chart.grab().toImage()

    def ink(x: int) -> int:
        blank = image.pixelColor(1, 60)
        return sum(image.pixelColor(x, y) != blank for y in range(25, 100))

    assert ink(150) > 5 * max(1, ink(50))
    assert "2026: 100 EUR" in chart.accessibleName()


def test_nothing_is_painted_without_costs(qtbot: QtBot):
    chart = CostChart()
    qtbot.addWidget(chart)
    chart.show_chart(Chart("EUR", ()))
    assert not chart.grab().isNull() and chart.accessibleName() == ""
