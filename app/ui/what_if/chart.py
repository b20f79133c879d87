"""The measure by hour: what really was, under the old rules, under the new; the width of a band is luck.

Colour never stands alone: each line has its own stroke and its own mark."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.parts.plot import Ground, Plot
from app.ui.parts.theme import tokens_now
from app.ui.what_if.present import Chart, Line, shown

COLOURS: Mapping[str, str] = {"real": "muted", "before": "ring", "after": "accent"}
_STROKES = {
    "real": (1.5, Qt.PenStyle.DotLine),
    "before": (2.0, Qt.PenStyle.DashLine),
    "after": (2.5, Qt.PenStyle.SolidLine),
}
MARK = 4.0
GRID = 4
"""Lines across."""


class HourChart(Plot):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None

    def show_chart(self, chart: Chart) -> None:
        self.chart = chart
        self.say_words(chart.words)

    def ground(self) -> Ground | None:
        chart = self.chart
        if chart is None:
            return None
        return Ground(
            tuple(shown(chart.kind, chart.top * step / GRID) for step in range(GRID + 1)),
            tuple(f"{hour}:00" for hour in chart.hours),
            tuple((each.style, each.name) for each in chart.lines),
            chart.top,
        )

    def paint_on(self, painter: QPainter, area: QRectF) -> None:
        chart = self.chart
        if chart is None:
            return
        for each in chart.lines:
            self._paint_band(painter, area, chart, each)
        for each in chart.lines:
            self._paint_line(painter, area, chart, each)

    def paint_sample(self, painter: QPainter, start: QPointF, end: QPointF, style: str) -> None:
        painter.setPen(_pen(style))
        painter.drawLine(start, end)
        _paint_mark(painter, (start + end) / 2, style)

    def _at(self, area: QRectF, chart: Chart, place: int, value: float) -> QPointF:
        x = self.across(area, place + 0.5, len(chart.hours))
        return QPointF(x, self.up(area, value, chart.top))

    def _paint_band(self, painter: QPainter, area: QRectF, chart: Chart, line: Line) -> None:
        colour = QColor(tokens_now()[COLOURS[line.style]])
        colour.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for run in _runs(line):
            upper = [self._at(area, chart, place, line.bands[place].high or 0.0) for place in run]
            lower = [self._at(area, chart, place, line.bands[place].low or 0.0) for place in run]
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _paint_line(self, painter: QPainter, area: QRectF, chart: Chart, line: Line) -> None:
        for run in _runs(line):
            points = [self._at(area, chart, place, line.bands[place].mid or 0.0) for place in run]
            painter.setPen(_pen(line.style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            for point in points:
                _paint_mark(painter, point, line.style)


def _pen(style: str) -> QPen:
    wide, stroke = _STROKES[style]
    return QPen(QColor(tokens_now()[COLOURS[style]]), wide, stroke)


def _paint_mark(painter: QPainter, at: QPointF, style: str) -> None:
    colour = QColor(tokens_now()[COLOURS[style]])
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QColor(tokens_now()["field"]) if style == "real" else colour)
    if style == "before":
        painter.drawRect(QRectF(at.x() - MARK + 0.5, at.y() - MARK + 0.5, 2 * MARK - 1, 2 * MARK - 1))
    else:
        painter.drawEllipse(at, MARK, MARK)


def _runs(line: Line) -> list[list[int]]:
    """Hours without a break in which something was measured."""
    found: list[list[int]] = [[]]
    for place, band in enumerate(line.bands):
        if band.mid is None:
            found.append([])
        else:
            found[-1].append(place)
    return [run for run in found if run]
