"""Columns of calls by what came of them, with a line through their shares or a line between two of them.

Each kind has a pattern of its own: colour never stands alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.ui.parts.say import say
from app.ui.parts.text import Shown, Text, tr
from app.ui.reports.chart_values import Columns, Mark, Stack, top_of
from app.ui.reports.picture import STRAIGHT, Look

KINDS: tuple[tuple[str, Text, str, str], ...] = (
    ("answered", tr("Answered"), "info", "full"),
    ("left", tr("Went elsewhere"), "muted", "lying"),
    ("abandoned", tr("Hung up"), "bad", "aslant"),
)
"""From the ground up, each with its pattern: full, or lines that lie or stand aslant."""
APART = 5.0
"""Pixels between the lines of a pattern."""
GRID = 4
WIDEST = 60.0
"""Pixels of a column."""
SQUARE = 11.0
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class ColumnsPicture:
    chart: Columns

    @property
    def words(self) -> Shown:
        return self.chart.words

    @property
    def marks(self) -> Sequence[Mark]:
        return [each.mark for each in self.chart.stacks]

    def places(self, area: QRectF, look: Look) -> Sequence[QRectF]:
        inner, wide = self._inner(area, look), self._wide(area, look)
        return [
            QRectF(self._x(inner, place, look) - wide / 2, inner.top(), wide, inner.height())
            for place in range(len(self.chart.stacks))
        ]

    @property
    def _kinds(self) -> Sequence[tuple[str, Text, str, str]]:
        if not self.chart.piles:
            return KINDS
        names = (name for name, *_ in KINDS)
        return [(name, *pile) for name, pile in zip(names, self.chart.piles, strict=True)]

    # ---- places

    def _inner(self, area: QRectF, look: Look) -> QRectF:
        metrics = look.metrics
        count = metrics.horizontalAdvance(str(top_of(self.chart.most))) + 10
        share = metrics.horizontalAdvance("100 %") + 10 if self.chart.level_words else 6
        left, right = (share, count) if look.mirrored else (count, share)
        return area.adjusted(left, metrics.height() + 12, -right, -metrics.height() - 6)

    def _wide(self, area: QRectF, look: Look) -> float:
        return self._inner(area, look).width() / max(1, len(self.chart.stacks))

    def _x(self, inner: QRectF, place: float, look: Look) -> float:
        across = (place + 0.5) / max(1, len(self.chart.stacks)) * inner.width()
        return inner.right() - across if look.mirrored else inner.left() + across

    # ---- painting

    def paint(self, painter: QPainter, area: QRectF, look: Look) -> None:
        inner = self._inner(area, look)
        self._paint_grid(painter, area, inner, look)
        self._paint_names(painter, inner, look)
        for place, stack in enumerate(self.chart.stacks):
            self._paint_stack(painter, inner, place, stack, look)
        if self.chart.level_words:
            self._paint_level(painter, inner, look)
        if self.chart.line is not None:
            self._paint_line(painter, inner, look)
        self._paint_key(painter, QRectF(inner.left(), area.top(), inner.width(), look.metrics.height()), look)

    def _paint_grid(self, painter: QPainter, area: QRectF, inner: QRectF, look: Look) -> None:
        line, top = float(look.metrics.height()), top_of(self.chart.most, GRID)
        counts = QRectF(area.left(), 0, inner.left() - area.left() - 6, line)
        shares = QRectF(inner.right() + 6, 0, area.right() - inner.right() - 6, line)
        to_counts, to_shares = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        if look.mirrored:
            counts, shares, to_counts, to_shares = shares, counts, to_shares, to_counts
        for step in range(GRID + 1):
            y = inner.bottom() - step / GRID * inner.height()
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y))
            painter.setPen(look.colour("muted"))
            counts.moveTop(y - line / 2)
            painter.drawText(counts, int(to_counts | STRAIGHT), str(top * step // GRID))
            if self.chart.level_words:
                shares.moveTop(y - line / 2)
                painter.drawText(shares, int(to_shares | STRAIGHT), f"{100 * step // GRID} %")

    def _paint_names(self, painter: QPainter, inner: QRectF, look: Look) -> None:
        """Under the columns; only so many that they do not touch."""
        stacks = self.chart.stacks
        widest = max((look.metrics.horizontalAdvance(say(each.label)) for each in stacks), default=0) + 8
        every = max(1, -int(-widest * len(stacks) // max(1.0, inner.width())))
        painter.setPen(look.colour("muted"))
        for place in range(0, len(stacks), every):
            x = self._x(inner, place, look)
            room = QRectF(x - widest / 2, inner.bottom() + 4, widest, look.metrics.height())
            painter.drawText(room, int(_MIDDLE | STRAIGHT), say(stacks[place].label))

    def _paint_stack(self, painter: QPainter, inner: QRectF, place: int, stack: Stack, look: Look) -> None:
        wide = min(WIDEST, inner.width() / len(self.chart.stacks) * 0.7)
        left, bottom = self._x(inner, place, look) - wide / 2, inner.bottom()
        top = top_of(self.chart.most, GRID)
        for name, _, colour, pattern in self._kinds:
            count: int = getattr(stack, name)
            high = count / top * inner.height()
            if count:
                _block(painter, QRectF(left, bottom - high, wide, high), colour, pattern, look)
            bottom -= high

    def _paint_level(self, painter: QPainter, inner: QRectF, look: Look) -> None:
        run: list[QPointF] = []
        for place, stack in enumerate((*self.chart.stacks, None)):
            if stack is not None and stack.level is not None:
                y = inner.bottom() - stack.level * inner.height()
                run.append(QPointF(self._x(inner, place, look), y))
                continue
            painter.setPen(QPen(look.colour("warn"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(run))
            painter.setBrush(look.colour("card"))
            for point in run:
                painter.drawEllipse(point, 3, 3)
            run = []

    def _paint_line(self, painter: QPainter, inner: QRectF, look: Look) -> None:
        x = self._x(inner, (self.chart.line or 0.0) - 0.5, look)
        painter.setPen(QPen(look.colour("text"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()))
        words = say(self.chart.line_words)
        room = QRectF(x + 6, inner.top(), look.metrics.horizontalAdvance(words) + 2, look.metrics.height())
        if look.mirrored:
            room.moveRight(x - 6)
        painter.fillRect(room, look.colour("card"))
        painter.setPen(look.colour("text"))
        painter.drawText(room, int(_MIDDLE | STRAIGHT), words)

    def _paint_key(self, painter: QPainter, area: QRectF, look: Look) -> None:
        at = 0.0
        for name, words, colour, pattern in self._kinds:
            if any(getattr(each, name) for each in self.chart.stacks):
                left = self._key_words(painter, area, at, say(words), look)
                box = QRectF(left, area.center().y() - SQUARE / 2, SQUARE, SQUARE)
                _block(painter, box, colour, pattern, look)
                at += SQUARE + 24 + look.metrics.horizontalAdvance(say(words))
        if self.chart.level_words:
            left, middle = (
                self._key_words(painter, area, at, say(self.chart.level_words), look),
                area.center().y(),
            )
            painter.setPen(QPen(look.colour("warn"), 2))
            painter.drawLine(QPointF(left, middle), QPointF(left + SQUARE, middle))
            painter.setBrush(look.colour("card"))
            painter.drawEllipse(QPointF(left + SQUARE / 2, middle), 3, 3)

    def _key_words(self, painter: QPainter, area: QRectF, at: float, words: str, look: Look) -> float:
        """Paints the words of a key; returns where the left side of its sign is."""
        wide = look.metrics.horizontalAdvance(words) + 2
        sign = area.right() - at - SQUARE if look.mirrored else area.left() + at
        left = sign - 6 - wide if look.mirrored else sign + SQUARE + 6
        painter.setPen(look.colour("text"))
        room = QRectF(left, area.top(), wide, area.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | STRAIGHT), words)
        return sign


def _block(painter: QPainter, place: QRectF, colour: str, pattern: str, look: Look) -> None:
    """The lines of a pattern are drawn: Qt's own brushes are so many dots of the paper, and run together."""
    pen = QPen(look.colour(colour), 1)
    painter.setPen(pen)
    painter.setBrush(look.colour(colour) if pattern == "full" else Qt.BrushStyle.NoBrush)
    painter.drawRect(place)
    if pattern == "full":
        return
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    rise = place.width() if pattern == "aslant" else 0.0
    for step in range(1, int((place.height() + rise) / APART) + 1):
        y = place.top() + step * APART
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y - rise))
    painter.restore()
