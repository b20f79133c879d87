"""People by interval: needed at work (steps, filled), to roster (dashes), there (dots with marks). Where
people lack, the gap is hatched: colour never stands alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.parts.plot import Ground, Plot
from app.ui.parts.theme import tokens_now
from app.ui.staffing.present import NEEDED, THERE, TO_PLAN, NeedChart, clock

COLOURS: Mapping[str, str] = {"needed": "accent", "to_plan": "ring", "there": "text"}
_STROKES = {
    "needed": (2.5, Qt.PenStyle.SolidLine),
    "to_plan": (1.5, Qt.PenStyle.DashLine),
    "there": (1.5, Qt.PenStyle.DotLine),
}
MARK = 3.0
GRID = 4


class StaffChart(Plot):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: NeedChart | None = None

    def show_chart(self, chart: NeedChart | None) -> None:
        self.chart = chart
        self.say_words(chart.words if chart else "")

    def ground(self) -> Ground | None:
        chart = self.chart
        if chart is None:
            return None
        return Ground(
            tuple(str(chart.top * step // GRID) for step in range(GRID + 1)),
            tuple(clock(each) for each in chart.minutes),
            (("needed", NEEDED), ("to_plan", TO_PLAN), ("there", THERE)),
            float(chart.top),
        )

    def paint_on(self, painter: QPainter, area: QRectF) -> None:
        chart = self.chart
        if chart is None:
            return
        filled = QColor(tokens_now()["accent"])
        filled.setAlphaF(0.14)
        self._paint_filled(painter, area, chart.needed, QBrush(filled))
        self._paint_gaps(painter, area, chart)
        for style, values in (("to_plan", chart.to_plan), ("needed", chart.needed)):
            painter.setPen(_pen(style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(self._steps(area, values)))
        self._paint_there(painter, area, chart)

    def paint_sample(self, painter: QPainter, start: QPointF, end: QPointF, style: str) -> None:
        painter.setPen(_pen(style))
        painter.drawLine(start, end)
        if style == "there":
            _paint_mark(painter, (start + end) / 2)

    def _top(self) -> float:
        return float(self.chart.top) if self.chart else 1.0

    def _steps(self, area: QRectF, values: Sequence[float]) -> list[QPointF]:
        """Two points for each interval: where it begins and where it ends."""
        return [
            QPointF(self.across(area, place + side, len(values)), self.up(area, value, self._top()))
            for place, value in enumerate(values)
            for side in (0, 1)
        ]

    def _paint_filled(self, painter: QPainter, area: QRectF, values: Sequence[float], brush: QBrush) -> None:
        ends = (QPointF(self.across(area, place, 1), area.bottom()) for place in (1, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawPolygon(QPolygonF([*self._steps(area, values), *ends]))

    def _paint_gaps(self, painter: QPainter, area: QRectF, chart: NeedChart) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        count = len(chart.minutes)
        for place, (needed, there) in enumerate(zip(chart.needed, chart.there, strict=True)):
            if needed > int(there + 0.5):
                sides = sorted(self.across(area, each, count) for each in (place, place + 1))
                high, low = self.up(area, needed, self._top()), self.up(area, there, self._top())
                gap = QRectF(sides[0], high, sides[1] - sides[0], low - high)
                painter.fillRect(gap, QColor(tokens_now()["bad_bg"]))
                painter.fillRect(gap, QBrush(QColor(tokens_now()["bad"]), Qt.BrushStyle.BDiagPattern))

    def _paint_there(self, painter: QPainter, area: QRectF, chart: NeedChart) -> None:
        count = len(chart.there)
        points = [
            QPointF(self.across(area, place + 0.5, count), self.up(area, value, self._top()))
            for place, value in enumerate(chart.there)
        ]
        painter.setPen(_pen("there"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for point in points:
            _paint_mark(painter, point)


def _pen(style: str) -> QPen:
    wide, stroke = _STROKES[style]
    return QPen(QColor(tokens_now()[COLOURS[style]]), wide, stroke)


def _paint_mark(painter: QPainter, at: QPointF) -> None:
    painter.setPen(QPen(QColor(tokens_now()["text"]), 1.5))
    painter.setBrush(QColor(tokens_now()["field"]))
    painter.drawEllipse(at, MARK, MARK)
