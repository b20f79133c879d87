"""How a queue's tile is painted: what stands still as one picture that is kept, figures and bars on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.board.queue_words import Tile
from app.ui.parts.icons import draw
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.theme import tokens_now
from app.ui.parts.times import lasted

if TYPE_CHECKING:
    from app.ui.board.tiles import QueueTiles

TILE = int(Qt.ItemDataRole.UserRole)
WIDTH, HEIGHT, GAP = 250, 124, 8
_Index = QModelIndex | QPersistentModelIndex
_AT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def figures_of(tile: Tile, now: float) -> tuple[tuple[Shown, Shown], ...]:
    """(value, what it is), as they stand beside one another."""
    longest = lasted(now - tile.longest_since) if tile.longest_since is not None else "—"
    return (
        (str(tile.waiting), tr("waiting", "callers")),
        (longest, tr("longest")),
        (tile.level, tile.within),
        ("{} / {}".format(*tile.staff), tr("free / on", "operators")),
    )


class TileDelegate(QStyledItemDelegate):
    def __init__(self, view: "QueueTiles") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tile = index.data(TILE)
        if not isinstance(tile, Tile):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        scale, tokens, view = self._view.scale, tokens_now(), self._view
        half = GAP * scale / 2
        area = QRectF(option.rect).adjusted(half, half, -half, -half)
        inner = area.adjusted(16 * scale, 8 * scale, -14 * scale, -8 * scale)
        tone = tokens["muted" if view.stale else tile.verdict.tone]
        ground = tokens["selection" if chosen else "card"]
        figures = figures_of(tile, view.now())
        words = tuple(what for _, what in figures)

        def still(on: QPainter, where: QRectF) -> None:
            """What stays as it is while callers come and go."""
            on.translate(where.topLeft() - QPointF(option.rect.topLeft()))
            self._frame(on, area, tone, (ground, tokens["accent" if focus else "line"]))
            self._head(on, inner, tile, tone)
            self._words(on, inner, words)

        what = tile.name, tile.verdict, words, focus, view.stale, scale, view.layoutDirection()
        view.stamps.put(painter, option.rect, tokens["page"], (what, ground), still)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._figures(painter, inner, tile, (figures, ground))
        self._bars(painter, inner, tile, tone)
        painter.restore()

    def _frame(self, painter: QPainter, area: QRectF, tone: str, colours: tuple[str, str]) -> None:
        """``colours``: of the ground, of the line round it."""
        scale = self._view.scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(area, 6 * scale, 6 * scale)
        painter.fillPath(frame, QColor(colours[0]))
        painter.save()
        painter.setClipPath(frame)
        edge = 4 * scale
        left = area.right() - edge if self._mirrored else area.left()
        painter.fillRect(QRectF(left, area.top(), edge, area.height()), QColor(tone))
        painter.restore()
        painter.setPen(QColor(colours[1]))
        painter.drawPath(frame)

    @property
    def _mirrored(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _font(self, pixels: float, *, bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(round(pixels * self._view.scale))
        font.setBold(bold)
        return font

    def _sides(self) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        return (far, near) if self._mirrored else (near, far)

    def _head(self, painter: QPainter, inner: QRectF, tile: Tile, tone: str) -> None:
        """The name, and at the far end how it does: icon, word and colour."""
        scale, tokens = self._view.scale, tokens_now()
        word, font = say(tile.verdict.text).upper(), self._font(10.5, bold=True)
        wide = QFontMetricsF(font).horizontalAdvance(word) + 34 * scale
        high = 20 * scale
        at = inner.left() if self._mirrored else inner.right() - wide
        pill = QRectF(at, inner.top(), wide, high)
        ground = QPainterPath()
        ground.addRoundedRect(pill, high / 2, high / 2)
        name = "muted_bg" if self._view.stale else f"{tile.verdict.tone}_bg"
        painter.fillPath(ground, QColor(tokens[name]))
        icon = 12 * scale
        icon_at = pill.right() - 10 * scale - icon if self._mirrored else pill.left() + 10 * scale
        draw(painter, tile.verdict.icon, tone, QRectF(icon_at, pill.center().y() - icon / 2, icon, icon))
        painter.setFont(font)
        painter.setPen(QColor(tone))
        room = 26 * scale
        text = (
            pill.adjusted(8 * scale, 0, -room, 0) if self._mirrored else pill.adjusted(room, 0, -8 * scale, 0)
        )
        painter.drawText(text, int(self._sides()[0] | _AT), word)
        font = self._font(14.5, bold=True)
        painter.setFont(font)
        painter.setPen(QColor(tokens["muted" if self._view.stale else "text"]))
        left = QRectF(inner.left(), inner.top(), inner.width() - wide - 8 * scale, high)
        if self._mirrored:
            left.moveLeft(inner.left() + wide + 8 * scale)
        shown = QFontMetricsF(font).elidedText(tile.name, Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, int(self._sides()[0] | _AT), shown)

    def _place(self, inner: QRectF, place: int) -> QRectF:
        """Of one figure of the four."""
        scale, starts = self._view.scale, (0.0, 0.24, 0.5, 0.76, 1.0)  # a time is wider than a count
        wide = (starts[place + 1] - starts[place]) * inner.width()
        at = starts[place] * inner.width()
        left = inner.right() - at - wide if self._mirrored else inner.left() + at
        return QRectF(left, inner.top() + 26 * scale, wide - 4, 24 * scale)

    def _words(self, painter: QPainter, inner: QRectF, words: tuple[Shown, ...]) -> None:
        """What each figure is, below it."""
        painter.setPen(QColor(tokens_now()["muted"]))
        for place, what in enumerate(words):
            area = self._place(inner, place).translated(0, 21 * self._view.scale)
            self._fitting(painter, area, say(what), 11.5)

    def _figures(
        self,
        painter: QPainter,
        inner: QRectF,
        tile: Tile,
        shown: tuple[tuple[tuple[Shown, Shown], ...], str],
    ) -> None:
        """``shown``: the figures, and the colour they stand on."""
        tokens, view = tokens_now(), self._view
        late = tile.longest_since is not None and view.now() - tile.longest_since > tile.late
        for place, (value, _) in enumerate(shown[0]):
            strong = (
                tile.verdict.tone
                if place == 2 and tile.verdict.rank < 2
                else "bad"
                if place == 1 and late
                else "text"
            )
            area = self._place(inner, place)
            self._figure(painter, area, (value, tokens["muted" if view.stale else strong]), shown[1])

    def _figure(self, painter: QPainter, area: QRectF, shown: tuple[Shown, str], ground: str) -> None:
        """``shown``: the figure and its colour."""
        whole = QRect(int(area.left()), int(area.top()), int(area.width()) + 1, int(area.height()))
        off = area.topLeft() - QPointF(whole.topLeft())

        def paint(on: QPainter, where: QRectF) -> None:
            on.setPen(QColor(shown[1]))
            self._fitting(on, QRectF(where.topLeft() + off, area.size()), say(shown[0]), 17.5, bold=True)

        key = shown, off.x(), off.y(), area.width(), area.height(), self._view.layoutDirection()
        self._view.stamps.put(painter, whole, ground, key, paint)

    def _fitting(
        self, painter: QPainter, area: QRectF, text: str, pixels: float, *, bold: bool = False
    ) -> None:
        """Smaller where a word is longer in another language."""
        font = self._font(pixels, bold=bold)
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if wide > area.width():
            font = self._font(max(8.5, pixels * area.width() / wide), bold=bold)
        painter.setFont(font)
        painter.drawText(area, int(self._sides()[0] | _AT), text)

    def _bars(self, painter: QPainter, inner: QRectF, tile: Tile, tone: str) -> None:
        """Calls that came, a bar a minute; time runs in the direction of reading."""
        scale, tokens = self._view.scale, tokens_now()
        top = inner.top() + 74 * scale
        area = QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
        count = len(tile.bars)
        most = max((*tile.bars, 4))
        colour = QColor(tone if tile.verdict.rank < 2 else tokens["line_strong"])
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(tokens["line"]))
        for place, value in enumerate(tile.bars):
            if not value:
                continue
            step = area.width() / count
            at = count - 1 - place if self._mirrored else place
            high = area.height() * value / most
            painter.fillRect(
                QRectF(area.left() + at * step, area.bottom() - high, max(1.0, step - 2 * scale), high),
                colour,
            )
