"""Tiles of the queues: a list that wraps, painted by hand, walked by the arrow keys."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from app.ui.board.queue_words import Tile
from app.ui.board.tile_paint import GAP, HEIGHT, TILE, WIDTH, TileDelegate, figures_of
from app.ui.parts.say import say
from app.ui.parts.stamps import Stamps
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


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


class QueueTiles(QListView):
    """As many beside one another as there is room for, two rows at most; the rest is scrolled to."""

    opened = Signal(object)
    """A queue's id."""
    find_asked = Signal()
    most_rows = 2

    def __init__(self, now: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now, self.scale, self.stale = now, 1.0, False
        self.stamps = Stamps()
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
        # It stands on the page and paints it: what lies below need not be painted for each tile that changes.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        # Now, not with a timer: a second picture would follow this one.
        self.executeDelayedItemsLayout()

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

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens_now()["page"]))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font, other colours."""
        super().changeEvent(event)
        if hasattr(self, "stamps"):
            self.stamps.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
        elif event.text() == "/":
            self.find_asked.emit()
        else:
            super().keyPressEvent(event)
