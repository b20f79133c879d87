"""Paints a menu's steps: boxes with symbol and words, arrows with their keys, what is wrong in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.ui.parts.icons import draw
from app.ui.parts.say import say
from app.ui.parts.text import Shown
from app.ui.parts.theme import tokens_now
from app.ui.plan.flow_layout import WIDE, Arrow, Box, Exit, Point
from app.ui.plan.menu_words import KINDS, SYMBOLS, exit_words, step_name

if TYPE_CHECKING:
    from app.ui.plan.flow_view import FlowView

_HEAD, _BODY, _SMALL = 12, 11, 10
_CHIP = 18.0


class FlowPainter:
    """For one painting."""

    def __init__(self, painter: QPainter, view: FlowView) -> None:
        self._painter, self._view = painter, view
        self._tokens = tokens_now()
        self._wide = view.width() / view.zoom
        self._taken = frozenset(zip(view.way, view.way[1:], strict=False))

    def paint(self) -> None:
        drawing = self._view.drawing
        for arrow in sorted(drawing.arrows, key=self._strong):
            self._arrow(arrow)
        for box in drawing.boxes.values():
            self._box(box)
        for box in drawing.boxes.values():
            for place, each in enumerate(box.exits):
                self._chip(box, place, each)

    # ---- arrows

    def _strong(self, arrow: Arrow) -> bool:
        return (arrow.start, arrow.to) in self._taken

    def _arrow(self, arrow: Arrow) -> None:
        points = [self._point(each) for each in arrow.points]
        strong = self._strong(arrow)
        near = self._view.step in (arrow.start, arrow.to)
        colour = QColor(self._tokens["accent" if strong or near else "muted"])
        self._painter.setPen(QPen(colour, 2.6 if strong else 1.4))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath(points[0])
        if len(points) == 2:
            bend = (points[1].x() - points[0].x()) / 2
            path.cubicTo(points[0] + QPointF(bend, 0), points[1] - QPointF(bend, 0), points[1])
        else:
            for each in points[1:]:
                path.lineTo(each)
        self._painter.drawPath(path)
        self._head(points[-1], colour)

    def _head(self, tip: QPointF, colour: QColor) -> None:
        back = 7.0 if self._view.mirrored else -7.0
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawPolygon(QPolygonF([tip, tip + QPointF(back, -4), tip + QPointF(back, 4)]))

    def _point(self, point: Point) -> QPointF:
        return QPointF(self._wide - point[0] if self._view.mirrored else point[0], point[1])

    def _chip(self, box: Box, place: int, of: Exit) -> None:
        """The key on its arrow; red when nothing follows."""
        lost = of.to not in self._view.drawing.boxes
        words = say(exit_words(of.key))
        if not words:
            return
        font = self._font(_SMALL, bold=True)
        wide = max(_CHIP, QFontMetricsF(font).horizontalAdvance(words) + 10)
        at = self._point(box.port(place))
        left = at.x() - _CHIP / 2 if self._view.mirrored else at.x() - wide + _CHIP / 2
        area = QRectF(left, at.y() - _CHIP / 2, wide, _CHIP)
        tone = "bad" if lost else "info"
        self._painter.setPen(QPen(QColor(self._tokens[tone]), 1))
        self._painter.setBrush(QColor(self._tokens[f"{tone}_bg"]))
        self._painter.drawRoundedRect(area, _CHIP / 2, _CHIP / 2)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._tokens[tone]))
        self._painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    # ---- boxes

    def _area(self, box: Box) -> QRectF:
        left = self._wide - box.left - WIDE if self._view.mirrored else box.left
        return QRectF(left, box.top, WIDE, box.high)

    def _box(self, box: Box) -> None:
        name, area = box.step.id, self._area(box)
        mine, taken = name == self._view.step, name in self._view.way
        here = bool(self._view.way) and name == self._view.way[-1]
        mark, tone = self._view.marks.get(name, ("", ""))
        edge = "accent" if mine or taken else tone if mark and tone != "info" else "line_strong"
        pen = QPen(QColor(self._tokens[edge]), 2.4 if mine or here else 1.4)
        if not box.reached:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        ground = "selection" if (mine and self._view.hasFocus()) or here else "card"
        self._painter.setBrush(QColor(self._tokens[ground]))
        self._painter.drawRoundedRect(area, 7, 7)
        inside = area.adjusted(8, 6, -14, -4) if not self._view.mirrored else area.adjusted(14, 6, -8, -4)
        self._line(QRectF(inside.left(), inside.top(), inside.width(), 18), box)
        kind = KINDS.get(box.step.kind)
        words = self._view.words.get(name, "") or (kind if kind is not None else "")
        self._text(QRectF(inside.left(), inside.top() + 19, inside.width(), 15), words, _BODY, "muted")
        if mark:
            last = QRectF(inside.left(), inside.top() + 34, inside.width(), 15)
            self._text(last, mark, _SMALL, tone, bold=True)

    def _line(self, area: QRectF, box: Box) -> None:
        """Symbol and name."""
        size = 15.0
        left = area.right() - size if self._view.mirrored else area.left()
        icon = SYMBOLS.get(box.step.kind, "unknown")
        draw(self._painter, icon, self._tokens["accent"], QRectF(left, area.top() + 1, size, size))
        shift = (0, 0, -size - 6, 0) if self._view.mirrored else (size + 6, 0, 0, 0)
        self._text(area.adjusted(*shift), step_name(box.step), _HEAD, "text", bold=True)

    def _text(self, area: QRectF, shown: Shown, size: int, tone: str, *, bold: bool = False) -> None:
        font = self._font(size, bold=bold)
        words = QFontMetricsF(font).elidedText(say(shown), Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if self._view.mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._tokens[tone]))
        self._painter.drawText(area, int(flags), words)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(size)
        font.setBold(bold)
        return font
