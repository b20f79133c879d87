"""A score week by week. Weeks without a review have no mark, and the line is broken there."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.parts.plot import Ground, Plot
from app.ui.parts.theme import tokens_now
from app.ui.quality.present import TrendChart, percent

GRID = 4
MARK = 4.0


class TrendPlot(Plot):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: TrendChart | None = None

    def show_chart(self, chart: TrendChart | None) -> None:
        self.chart = chart
        self.say_words(chart.words if chart else "")

    def ground(self) -> Ground | None:
        if self.chart is None:
            return None
        values = tuple(percent(step / GRID) for step in range(GRID + 1))
        return Ground(values, self.chart.weeks, (("score", self.chart.name),), 1.0)

    def paint_on(self, painter: QPainter, area: QRectF) -> None:
        shares = self.chart.shares if self.chart else ()
        points = [
            None
            if share is None
            else QPointF(self.across(area, place + 0.5, len(shares)), self.up(area, share, 1.0))
            for place, share in enumerate(shares)
        ]
        painter.setPen(_pen())
        for one, other in pairwise(points):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        for point in points:
            if point is not None:
                _paint_mark(painter, point)

    def paint_sample(self, painter: QPainter, start: QPointF, end: QPointF, style: str) -> None:
        painter.setPen(_pen())
        painter.drawLine(start, end)
        _paint_mark(painter, (start + end) / 2)


def _pen() -> QPen:
    return QPen(QColor(tokens_now()["accent"]), 2.0, Qt.PenStyle.SolidLine)


def _paint_mark(painter: QPainter, at: QPointF) -> None:
    painter.setBrush(QColor(tokens_now()["accent"]))
    painter.drawEllipse(at, MARK, MARK)
