"""How far a recall is: one bar of shares with their words under it, and the shares over time."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.say import say
from app.ui.parts.theme import tokens_now
from app.ui.recalls.present import ORDER, STATE_TONE, Part, Point

BAR = 16
PLOT = 74
GAP = 8
# Colour never stands alone: each part has its own hatching, in the bar and in its key.
_HATCH = {
    "fixed": Qt.BrushStyle.SolidPattern,
    "refused": Qt.BrushStyle.BDiagPattern,
    "told": Qt.BrushStyle.Dense4Pattern,
    "open": Qt.BrushStyle.NoBrush,
}


class ProgressPlot(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: tuple[Part, ...] = ()
        self.points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, parts: tuple[Part, ...], points: tuple[Point, ...], words: str) -> None:
        self.parts, self.points = parts, points
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, BAR + 2 * GAP + QFontMetrics(self.font()).height() + PLOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line = QFontMetrics(self.font()).height()
        self._paint_bar(painter, QRectF(0.5, 0.5, self.width() - 1, BAR))
        self._paint_words(painter, QRectF(0, BAR + GAP / 2, self.width(), line))
        top = BAR + GAP + line + GAP / 2
        self._paint_plot(painter, QRectF(0.5, top, self.width() - 1, self.height() - top - 1))
        painter.end()

    def _x(self, area: QRectF, across: float) -> float:
        return area.right() - across * area.width() if self._mirrored else area.left() + across * area.width()

    def _brush(self, state: str) -> QBrush:
        return QBrush(QColor(tokens_now()[STATE_TONE[state]]), _HATCH[state])

    def _paint_bar(self, painter: QPainter, area: QRectF) -> None:
        tokens = tokens_now()
        painter.fillRect(area, QColor(tokens["field"]))
        at = 0.0
        for part in self.parts:
            first, last = sorted((self._x(area, at), self._x(area, at + part.share)))
            painter.fillRect(QRectF(first, area.top(), last - first, area.height()), self._brush(part.state))
            at += part.share
        painter.setPen(QPen(QColor(tokens["line_strong"]), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        tokens, metrics = tokens_now(), QFontMetrics(self.font())
        x = 0.0
        for part in self.parts:
            text = say(part.words)
            wide = 16 + metrics.horizontalAdvance(text)
            if x + wide > area.width():
                break
            left = area.right() - x - wide if self._mirrored else area.left() + x
            box = QRectF(left + wide - 11 if self._mirrored else left, area.center().y() - 5, 10, 10)
            painter.setPen(QPen(QColor(tokens[part.tone]), 1))
            painter.setBrush(self._brush(part.state))
            painter.drawRect(box)
            painter.setPen(QColor(tokens["text"]))
            at = QRectF(left + (0 if self._mirrored else 16), area.top(), wide - 16, area.height())
            painter.drawText(at, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), text)
            x += wide + 14

    def _paint_plot(self, painter: QPainter, area: QRectF) -> None:
        """Stacked from below: what is over, then who was told; what is left above is open."""
        tokens = tokens_now()
        painter.fillRect(area, QColor(tokens["field"]))
        floor = [0.0] * len(self.points)
        for state in (each for each in ORDER if each != "open"):
            shares = [getattr(point, state) for point in self.points]
            ceiling = [low + share for low, share in zip(floor, shares, strict=True)]
            if any(shares):
                self._paint_band(painter, area, (floor, ceiling), state)
            floor = ceiling
        painter.setPen(QPen(QColor(tokens["line_strong"]), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _paint_band(
        self, painter: QPainter, area: QRectF, band: tuple[list[float], list[float]], state: str
    ) -> None:
        floor, ceiling = band
        upper = self._steps(area, ceiling)
        shape = QPolygonF([*upper, *reversed(self._steps(area, floor))])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._brush(state))
        painter.drawPolygon(shape)
        painter.setPen(QPen(QColor(tokens_now()[STATE_TONE[state]]), 1.5))
        painter.drawPolyline(QPolygonF(upper))

    def _steps(self, area: QRectF, shares: list[float]) -> list[QPointF]:
        """It stays as it was until the next day something happened."""
        found: list[QPointF] = []
        for point, share in zip(self.points, shares, strict=True):
            x, y = self._x(area, point.across), area.bottom() - share * area.height()
            if found:
                found.append(QPointF(x, found[-1].y()))
            found.append(QPointF(x, y))
        return found
