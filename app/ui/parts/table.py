"""Tables of ``Row`` values: a model that tells only what changed, and a delegate that paints states.

Measured: nearly all the cost of a busy table is painting. So changed rows are told one by one with their
columns, at most every 120 ms; rows have one height; nothing is ever sized to its contents.
"""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.parts.icons import draw
from app.ui.parts.say import say
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Cell, Column, RowLike

ROW = 26
HEADER = 28
CELL = int(Qt.ItemDataRole.UserRole)
COALESCE_MS = 120
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel):
    PAUSE_MS = COALESCE_MS

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: tuple[RowLike, ...] = ()
        self._waiting: tuple[RowLike, ...] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(self.PAUSE_MS)
        self._pause.timeout.connect(self._flush)

    def show_rows(self, rows: tuple[RowLike, ...]) -> None:
        """Take over new rows: at once, or with the next ones when the last change is very fresh."""
        self._waiting = rows
        if not self._pause.isActive():
            self._flush()

    def use_columns(self, columns: tuple[Column, ...]) -> None:
        """Other columns, no rows yet."""
        self.beginResetModel()
        self.columns, self._rows, self._waiting = columns, (), None
        self.endResetModel()

    def take_now(self, rows: tuple[RowLike, ...]) -> None:
        """Take over new rows before this returns, for lists that do not change by themselves."""
        self._waiting = rows
        self._flush()

    @property
    def rows(self) -> tuple[RowLike, ...]:
        return self._rows

    @property
    def waiting(self) -> tuple[RowLike, ...]:
        """Those that are shown in a moment."""
        return self._waiting or ()

    def _flush(self) -> None:
        rows, self._waiting = self._waiting, None
        if rows is None or rows == self._rows:
            return
        self._pause.start()
        if [r.id for r in rows] != [r.id for r in self._rows]:
            self.reorder(rows)
            return
        old, self._rows = self._rows, rows
        for number, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before is after:
                continue
            if changed := self.changed(before, after):
                ends = self.index(number, changed[0]), self.index(number, changed[-1])
                self.dataChanged.emit(*ends, [Qt.ItemDataRole.DisplayRole, CELL])

    def changed(self, before: RowLike, after: RowLike) -> list[int]:
        """The columns that differ."""
        return [c for c, cell in enumerate(after.cells) if cell != before.cells[c]]

    def reorder(self, rows: tuple[RowLike, ...]) -> None:
        """Rows came, went or changed places."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return say(cell.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(cell.tip) or None
        return None

    def cell(self, index: _Index) -> Cell:
        return self._rows[index.row()].cells[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].end else Qt.AlignmentFlag.AlignLeft
            return int(side | _CENTRE)
        return None


def paint_cell(painter: QPainter, area: QRectF, cell: Cell, view: "RowsView", column: int) -> None:
    """Dot or symbol, then the words, shortened where there is no room."""
    mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    end = view.rows_model.columns[column].end
    tokens = tokens_now()
    colour = tokens[cell.tone] if cell.tone else tokens["text"]
    inner = area.adjusted(8, 0, -8, 0)
    if cell.dot or cell.icon:
        room = 14 if cell.dot else 22
        at = inner.right() - room + 4 if mirrored else inner.left()
        if cell.dot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QRectF(at, inner.center().y() - 4, 8, 8))
        else:
            draw(painter, cell.icon, colour, QRectF(at, inner.center().y() - 8, 16, 16))
        inner.adjust(0 if mirrored else room, 0, -room if mirrored else 0, 0)
    font = QFont(view.font())
    font.setBold(cell.bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    text = QFontMetrics(font).elidedText(say(cell.text), Qt.TextElideMode.ElideRight, int(inner.width()))
    side = Qt.AlignmentFlag.AlignLeft if end == mirrored else Qt.AlignmentFlag.AlignRight
    # AlignAbsolute: the painter would mirror a second time.
    painter.drawText(inner, int(side | _CENTRE | Qt.AlignmentFlag.AlignAbsolute), text)


def paint_line(painter: QPainter, area: QRectF) -> None:
    """Under a row. Inside the cell: QRectF.bottom() belongs to the row below, which wipes it."""
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(tokens_now()["line"]))


class CellDelegate(QStyledItemDelegate):
    """Paints one cell out of one role; asking for seven roles costs more than the painting."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CELL)
        view = option.widget
        if not isinstance(cell, Cell) or not isinstance(view, QWidget):
            return
        area = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens_now()["selection"]))
        paint_line(painter, area)
        self._paint_cell(painter, area, cell, index)
        painter.restore()

    def _paint_cell(self, painter: QPainter, area: QRectF, cell: Cell, index: _Index) -> None:
        view = self.parent()
        assert isinstance(view, RowsView)
        paint_cell(painter, area, cell, view, index.column())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, ROW)


class RowsView(QTableView):
    """Whole rows, keyboard first: Enter or a double click opens a row, Home and End go to the first and last,
    Tab leaves the table."""

    opened = Signal(object)
    """The row's id."""
    MODEL: type[RowsModel] = RowsModel
    FIRST_IS_CHOSEN = True
    """When the keyboard comes to it and no row is chosen."""

    def __init__(self, columns: tuple[Column, ...], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = self.MODEL(columns, self)
        self.setModel(self.rows_model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(HEADER)
        header.setMinimumSectionSize(24)
        self._size_columns(columns)
        # Not `activated` too: a double click emits both, and would open twice.
        self.doubleClicked.connect(self._activated)

    def use_columns(self, columns: tuple[Column, ...]) -> None:
        """Other columns, no rows yet; nothing when they are those that are there."""
        if columns != self.rows_model.columns:
            self.rows_model.use_columns(columns)
            self._size_columns(columns)

    def _size_columns(self, columns: tuple[Column, ...]) -> None:
        for number, column in enumerate(columns):
            stretch = QHeaderView.ResizeMode.Stretch if not column.width else QHeaderView.ResizeMode.Fixed
            self.horizontalHeader().setSectionResizeMode(number, stretch)
            if column.width:
                self.setColumnWidth(number, column.width)

    def show_rows(self, rows: tuple[RowLike, ...]) -> None:
        self.rows_model.show_rows(rows)

    def show_rows_at(self, rows: tuple[RowLike, ...], wanted: str = "") -> None:
        """Show them and stand at the row with this id, at the first when it is gone."""
        self.rows_model.take_now(rows)
        ids = [row.id for row in rows]
        if ids:
            # Not selectRow: read from the right, a hidden table has no first column, and nothing is done.
            self.setCurrentIndex(self.rows_model.index(ids.index(wanted) if wanted in ids else 0, 0))

    def sizeHint(self) -> QSize:
        return QSize(
            200, self.horizontalHeader().height() + ROW * max(2, min(7, len(self.rows_model.rows))) + 2
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.horizontalHeader().height() + 2 * ROW)

    def selected_id(self) -> str:
        index = self.currentIndex()
        return self.rows_model.rows[index.row()].id if index.isValid() else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt makes the first row current and marks none: a key would be about a row that nobody sees chosen.
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex() if self.FIRST_IS_CHOSEN else QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # `activated` depends on the platform's style for Enter; here it is a promise.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            if not event.isAutoRepeat():
                self._activated(self.currentIndex())
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Home and End go along the row where cells are chosen; here rows are.
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self.rows_model.rows:
            return self.rows_model.index(ends[action] % len(self.rows_model.rows), 0)
        return super().moveCursor(action, modifiers)

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self.rows_model.rows):
            self.opened.emit(self.rows_model.rows[index.row()].id)
