"""Tiles of the queues: a list that wraps, painted by hand, walked by the arrow keys."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.board.queue_words import Tile
from app.ui.parts.icons import draw
from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.theme import tokens_now
from app.ui.parts.times import lasted

TILE = int(Qt.ItemDataRole.UserRole)
WIDTH, HEIGHT, GAP = 250, 124, 8
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class TilesModel(QAbstractListModel):
    """``now``: the exchange's clock, for what is read out."""

    def __init__(self, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._now = now
        self.tiles: tuple[Tile, ...] = ()

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Only those that changed are painted again; who is chosen stays chosen."""
        if [each.queue for each in tiles] == [each.queue for each in self.tiles]:
            old, self.tiles = self.tiles, tiles
            for place, (before, after) in enumerate(zip(old, tiles, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(place), self.index(place), [TILE])
            return
        if {each.queue for each in tiles} != {each.queue for each in self.tiles}:
            self.beginResetModel()
            self.tiles = tiles
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        places = {each.queue: place for place, each in enumerate(tiles)}
        before_all = self.persistentIndexList()
        after_all = [self.index(places[self.tiles[each.row()].queue]) for each in before_all]
        self.tiles = tiles
        self.changePersistentIndexList(before_all, after_all)
        self.layoutChanged.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.tiles)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        tile = self.tiles[index.row()]
        if role == TILE:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            figures = tuple(
                tr("{what} {value}").of(what=what, value=value)
                for value, what in figures_of(tile, self._now())
            )
            return say((tile.name, tile.verdict.text, *figures))
        return say(tile.tip) if role == Qt.ItemDataRole.ToolTipRole else None


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
        scale, tokens = self._view.scale, tokens_now()
        half = GAP * scale / 2
        area = QRectF(option.rect).adjusted(half, half, -half, -half)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        tone = tokens["muted" if self._view.stale else tile.verdict.tone]
        frame = QPainterPath()
        frame.addRoundedRect(area, 6 * scale, 6 * scale)
        painter.fillPath(frame, QColor(tokens["selection" if chosen else "card"]))
        painter.save()
        painter.setClipPath(frame)
        edge = 4 * scale
        left = area.right() - edge if self._mirrored else area.left()
        painter.fillRect(QRectF(left, area.top(), edge, area.height()), QColor(tone))
        painter.restore()
        painter.setPen(QColor(tokens["accent" if focus else "line"]))
        painter.drawPath(frame)
        inner = area.adjusted(16 * scale, 8 * scale, -14 * scale, -8 * scale)
        self._head(painter, inner, tile, tone)
        self._figures(painter, inner, tile)
        self._bars(painter, inner, tile, tone)
        painter.restore()

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

    def _figures(self, painter: QPainter, inner: QRectF, tile: Tile) -> None:
        scale, tokens, now = self._view.scale, tokens_now(), self._view.now()
        figures = figures_of(tile, now)
        starts = (0.0, 0.24, 0.5, 0.76, 1.0)  # a time is wider than a count
        late = tile.longest_since is not None and now - tile.longest_since > tile.late
        for place, (value, what) in enumerate(figures):
            wide = (starts[place + 1] - starts[place]) * inner.width()
            at = starts[place] * inner.width()
            left = inner.right() - at - wide if self._mirrored else inner.left() + at
            area = QRectF(left, inner.top() + 26 * scale, wide - 4, 24 * scale)
            strong = (
                tile.verdict.tone
                if place == 2 and tile.verdict.rank < 2
                else "bad"
                if place == 1 and late
                else "text"
            )
            painter.setPen(QColor(tokens["muted" if self._view.stale else strong]))
            self._fitting(painter, area, say(value), 17.5, bold=True)
            painter.setPen(QColor(tokens["muted"]))
            self._fitting(painter, area.translated(0, 21 * scale), say(what), 11.5)

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


class QueueTiles(QListView):
    """As many beside one another as there is room for, two rows at most; the rest is scrolled to."""

    opened = Signal(object)
    """A queue's id."""
    find_asked = Signal()
    most_rows = 2

    def __init__(self, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now, self.scale, self.stale = now, 1.0, False
        self.tiles_model = TilesModel(now, self)
        self.setModel(self.tiles_model)
        self.setItemDelegate(TileDelegate(self))
        self.setObjectName("Tiles")
        self.setAccessibleName(say(tr("Queues")))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.tiles_model.tiles[index.row()].queue))

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        before = len(self.tiles_model.tiles)
        chosen = self.chosen
        self.tiles_model.show_tiles(tiles)
        ids = [each.queue for each in tiles]
        if chosen in ids and self.chosen != chosen:
            self.setCurrentIndex(self.tiles_model.index(ids.index(chosen)))
        if len(tiles) != before:
            self._arrange()

    @property
    def chosen(self) -> str:
        index = self.currentIndex()
        tiles = self.tiles_model.tiles
        return tiles[index.row()].queue if index.isValid() and index.row() < len(tiles) else ""

    def show_stale(self, stale: bool) -> None:
        if stale != self.stale:
            self.stale = stale
            self.viewport().update()

    def show_scale(self, scale: float) -> None:
        """1 beside other things, more on a wall."""
        if scale != self.scale:
            self.scale = scale
            self._arrange()
            self.viewport().update()

    def tick(self) -> None:
        """Tiles of queues in which somebody waits count."""
        if self.stale:
            return
        for place, tile in enumerate(self.tiles_model.tiles):
            if tile.longest_since is not None:
                self.update(self.tiles_model.index(place))

    def _arrange(self) -> None:
        """Tiles of one width fill the row."""
        count = max(1, len(self.tiles_model.tiles))
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        # A row that is full to the last pixel wraps, and a bar that may come is reckoned with.
        rows, columns, room = self._fit(count, self.width() - 4)
        if rows > self.most_rows:
            rows, columns, room = self._fit(count, self.width() - 4 - bar)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if rows > self.most_rows else policy.ScrollBarAlwaysOff
        )
        high = round((HEIGHT + GAP) * self.scale)
        size = QSize(max(1, room // columns), high)
        if size != self.gridSize():
            self.setGridSize(size)
        self.setFixedHeight(min(rows, self.most_rows) * high + 2)

    def _fit(self, count: int, room: int) -> tuple[int, int, int]:
        """(rows, columns, pixels there are)."""
        columns = min(count, max(1, int(room // ((WIDTH + GAP) * self.scale))))
        return -(-count // columns), columns, room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        elif event.text() == "/":
            self.find_asked.emit()
        else:
            super().keyPressEvent(event)
