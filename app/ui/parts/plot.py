"""The ground of a chart over a row of places: lines across with their values, names below, the key above. It
is mirrored where one reads from the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.parts.theme import tokens_now

GAP = 6
STROKE = 26
"""Pixels of a line in the key."""
_STRAIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True, slots=True)
class Ground:
    """``values``: beside the lines across, from the bottom to ``top``. ``names``: one for each place, left
    out where there is no room. ``key``: (style, what it is)."""

    values: tuple[Shown, ...]
    names: tuple[str, ...]
    key: tuple[tuple[str, Shown], ...]
    top: float


class Plot(QWidget):
    """A chart says what its ground is, and paints on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mirrored = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def ground(self) -> Ground | None:
        """None while there is nothing to show."""
        raise NotImplementedError

    def paint_on(self, painter: QPainter, area: QRectF) -> None:
        """What stands on the ground."""
        raise NotImplementedError

    def paint_sample(self, painter: QPainter, start: QPointF, end: QPointF, style: str) -> None:
        """A piece of a line of that style, for the key."""
        raise NotImplementedError

    def say_words(self, words: Shown) -> None:
        """The chart for who cannot see it."""
        self.setAccessibleName(say(words))
        self.setToolTip(say(words))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 120)

    def sizeHint(self) -> QSize:
        return QSize(560, 230)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self.ground()
        if ground is None or not ground.names:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        metrics = QFontMetrics(self.font())
        line = float(metrics.height())
        side = float(max(metrics.horizontalAdvance(say(each)) for each in ground.values) + 10)
        area = QRectF(side, line + 12, self.width() - side - 12, self.height() - 2 * line - 22)
        if self._mirrored:
            area.moveLeft(12)
        self._paint_values(painter, area, ground.values, line)
        self._paint_names(painter, area, ground.names, line)
        self._paint_key(painter, QRectF(area.left(), 0, area.width(), line + 4), ground.key)
        self.paint_on(painter, area)
        painter.end()

    # ---- places

    def across(self, area: QRectF, place: float, count: int) -> float:
        """Where ``place`` of ``count`` is; whole numbers are borders, halves the middles."""
        along = place / count * area.width()
        return area.right() - along if self._mirrored else area.left() + along

    def up(self, area: QRectF, value: float, top: float) -> float:
        return area.bottom() - min(1.0, value / top) * area.height()

    # ---- pieces

    def _paint_values(self, painter: QPainter, area: QRectF, values: Sequence[Shown], line: float) -> None:
        tokens = tokens_now()
        painter.fillRect(area, QColor(tokens["field"]))
        flag = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        for step, words in enumerate(values):
            y = area.bottom() - step / (len(values) - 1) * area.height()
            painter.setPen(QPen(QColor(tokens["line"]), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens["muted"]))
            room = QRectF(0, y - line / 2, area.left() - GAP, line)
            if self._mirrored:
                room = QRectF(area.right() + GAP, y - line / 2, self.width() - area.right() - GAP, line)
            painter.drawText(room, int(flag | _STRAIGHT), say(words))

    def _paint_names(self, painter: QPainter, area: QRectF, names: Sequence[str], line: float) -> None:
        metrics = QFontMetrics(self.font())
        wide = area.width() / len(names)
        longest = max(metrics.horizontalAdvance(each) for each in names) + GAP
        every = next((step for step in (1, 2, 4, 8) if step * wide >= longest), 16)
        painter.setPen(QColor(tokens_now()["muted"]))
        for place in range(0, len(names), every):
            x = self.across(area, place + 0.5, len(names))
            under = QRectF(x - longest, area.bottom() + 4, 2 * longest, line)
            painter.drawText(under, int(Qt.AlignmentFlag.AlignHCenter | _STRAIGHT), names[place])

    def _paint_key(self, painter: QPainter, area: QRectF, key: Sequence[tuple[str, Shown]]) -> None:
        metrics, at = QFontMetrics(self.font()), 0.0
        for style, name in key:
            words = say(name)
            wide = STROKE + 8 + metrics.horizontalAdvance(words)
            left = area.right() - at - wide if self._mirrored else area.left() + at
            start = left + wide - STROKE - 2 if self._mirrored else left
            middle = area.center().y()
            self.paint_sample(painter, QPointF(start, middle), QPointF(start + STROKE, middle), style)
            painter.setPen(QColor(tokens_now()["text"]))
            begin = left if self._mirrored else left + STROKE + GAP
            room = QRectF(begin, area.top(), wide - STROKE - GAP, area.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | _STRAIGHT), words)
            at += wide + 18
