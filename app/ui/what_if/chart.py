"""The measure by hour: what really was, under the old rules, under the new; the width of a band is luck.

Colour never stands alone: each line has its own stroke and its own mark."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.say import say
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
WIDE = 44
"""Pixels an hour needs for its minutes."""
_STRAIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class HourChart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: Chart) -> None:
        self.chart = chart
        self.setAccessibleName(say(chart.words))
        self.setToolTip(say(chart.words))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 120)

    def sizeHint(self) -> QSize:
        return QSize(560, 230)

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self.chart
        if chart is None or not chart.hours:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        metrics = QFontMetrics(self.font())
        line = float(metrics.height())
        side = float(metrics.horizontalAdvance(say(shown(chart.kind, chart.top))) + 10)
        area = QRectF(side, line + 12, self.width() - side - 12, self.height() - 2 * line - 22)
        if self._mirrored:
            area.moveLeft(12)
        self._paint_grid(painter, area, chart, line)
        self._paint_key(painter, QRectF(area.left(), 0, area.width(), line + 4), chart.lines)
        for each in chart.lines:
            self._paint_band(painter, area, chart, each)
        for each in chart.lines:
            self._paint_line(painter, area, chart, each)
        painter.end()

    # ---- places

    def _x(self, area: QRectF, place: int, count: int) -> float:
        across = (place + 0.5) / count * area.width()
        return area.right() - across if self._mirrored else area.left() + across

    def _at(self, area: QRectF, chart: Chart, place: int, value: float) -> QPointF:
        high = min(1.0, value / chart.top) * area.height()
        return QPointF(self._x(area, place, len(chart.hours)), area.bottom() - high)

    # ---- pieces

    def _paint_grid(self, painter: QPainter, area: QRectF, chart: Chart, line: float) -> None:
        tokens = tokens_now()
        painter.fillRect(area, QColor(tokens["field"]))
        for step in range(GRID + 1):
            y = area.bottom() - step / GRID * area.height()
            painter.setPen(QPen(QColor(tokens["line"]), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens["muted"]))
            words = say(shown(chart.kind, chart.top * step / GRID))
            room = QRectF(0, y - line / 2, area.left() - 6, line)
            if self._mirrored:
                room = QRectF(area.right() + 6, y - line / 2, self.width() - area.right() - 6, line)
            flag = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(room, int(flag | _STRAIGHT), words)
        wide = area.width() / len(chart.hours)
        for place, hour in enumerate(chart.hours):
            x = self._x(area, place, len(chart.hours))
            under = QRectF(x - wide / 2, area.bottom() + 4, wide, line)
            words = f"{hour}:00" if wide > WIDE else str(hour)
            painter.drawText(under, int(Qt.AlignmentFlag.AlignHCenter | _STRAIGHT), words)

    def _paint_key(self, painter: QPainter, area: QRectF, lines: Sequence[Line]) -> None:
        metrics, at = QFontMetrics(self.font()), 0.0
        for each in lines:
            words = say(each.name)
            wide = 34 + metrics.horizontalAdvance(words)
            left = area.right() - at - wide if self._mirrored else area.left() + at
            stroke = left + wide - 28 if self._mirrored else left
            middle = area.center().y()
            painter.setPen(self._pen(each.style))
            painter.drawLine(QPointF(stroke, middle), QPointF(stroke + 26, middle))
            self._paint_mark(painter, QPointF(stroke + 13, middle), each.style)
            painter.setPen(QColor(tokens_now()["text"]))
            room = QRectF(left if self._mirrored else left + 32, area.top(), wide - 32, area.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | _STRAIGHT), words)
            at += wide + 18

    def _pen(self, style: str) -> QPen:
        wide, stroke = _STROKES[style]
        return QPen(QColor(tokens_now()[COLOURS[style]]), wide, stroke)

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
            painter.setPen(self._pen(line.style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            for point in points:
                self._paint_mark(painter, point, line.style)

    def _paint_mark(self, painter: QPainter, at: QPointF, style: str) -> None:
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
