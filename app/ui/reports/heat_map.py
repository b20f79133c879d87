"""Arrivals by weekday and hour: the darker, the more; the number stands in each cell."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.parts.tokens import contrast
from app.ui.reports.chart_values import Heat, HeatCell, Mark
from app.ui.reports.picture import STRAIGHT, Look

GAP = 1.0
FAINT = 0.10
"""Share of full colour that a single call gets."""


@dataclass(frozen=True, slots=True)
class HeatPicture:
    heat: Heat

    @property
    def words(self) -> Shown:
        return self.heat.words

    @property
    def marks(self) -> Sequence[Mark]:
        return [cell.mark for row in self.heat.cells for cell in row]

    def places(self, area: QRectF, look: Look) -> Sequence[QRectF]:
        inner, wide, high = self._grid(area, look)
        return [
            QRectF(self._left(inner, column, wide, look), inner.top() + row * high, wide, high)
            for row in range(len(self.heat.rows))
            for column in range(len(self.heat.columns))
        ]

    def _grid(self, area: QRectF, look: Look) -> tuple[QRectF, float, float]:
        line = look.metrics.height() + 4
        side = max((look.metrics.horizontalAdvance(say(row)) for row in self.heat.rows), default=0) + 10
        inner = area.adjusted(0 if look.mirrored else side, line, -side if look.mirrored else 0, -2)
        return (
            inner,
            inner.width() / max(1, len(self.heat.columns)),
            inner.height() / max(1, len(self.heat.rows)),
        )

    def _left(self, inner: QRectF, column: int, wide: float, look: Look) -> float:
        return inner.right() - (column + 1) * wide if look.mirrored else inner.left() + column * wide

    def paint(self, painter: QPainter, area: QRectF, look: Look) -> None:
        inner, wide, high = self._grid(area, look)
        painter.setPen(look.colour("muted"))
        side = Qt.AlignmentFlag.AlignRight if look.mirrored else Qt.AlignmentFlag.AlignLeft
        for row, name in enumerate(self.heat.rows):
            left = inner.right() + 8 if look.mirrored else area.left()
            room = QRectF(left, inner.top() + row * high, abs(inner.width() - area.width()) - 8, high)
            painter.drawText(room, int(side | STRAIGHT), say(name))
        for column, words in enumerate(self.heat.columns):
            left = self._left(inner, column, wide, look)
            head = QRectF(left, area.top(), wide, inner.top() - area.top() - 2)
            painter.drawText(head, int(Qt.AlignmentFlag.AlignHCenter | STRAIGHT), words)
        cells = [cell for row in self.heat.cells for cell in row]
        for cell, place in zip(cells, self.places(area, look), strict=True):
            self._paint_cell(painter, place.adjusted(GAP, GAP, -GAP, -GAP), cell, look)

    def _paint_cell(self, painter: QPainter, place: QRectF, cell: HeatCell, look: Look) -> None:
        if cell.count is None:
            return
        share = cell.count / self.heat.most if self.heat.most else 0.0
        ground = _between(
            look.tokens["muted_bg"], look.tokens["accent"], share and FAINT + (1 - FAINT) * share
        )
        painter.fillRect(place, ground)
        if not cell.count or look.metrics.horizontalAdvance(str(cell.count)) > place.width():
            return
        best = max(("#FFFFFF", "#0C1626"), key=lambda ink: contrast(ink, ground.name()))
        painter.setPen(QColor(best))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | STRAIGHT), str(cell.count))


def _between(one: str, other: str, share: float) -> QColor:
    a, b = QColor(one), QColor(other)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * share) for x, y in pairs))
