"""Tables whose rows come, go and change places all the time: who is chosen stays chosen, only what changed
is painted, and times that count are painted anew once a second, those that are seen alone."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.board.ages import Age, greyed
from app.ui.parts.say import say
from app.ui.parts.stamps import Stamps
from app.ui.parts.table import ROW, RowsModel, RowsView, paint_cell, paint_line
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Cell, Column, RowLike

_Index = QModelIndex | QPersistentModelIndex


class LazyRow:
    """Its cells are made when it is first looked at: of 500 rows twenty are seen."""

    def __init__(self, row_id: str, make: Callable[[], tuple[Cell, ...]]) -> None:
        self.id, self._make = row_id, make

    @property
    def made(self) -> bool:
        """Whether anybody has looked at it."""
        return "cells" in self.__dict__

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        return self._make()


class LiveRows(RowsModel):
    PAUSE_MS = 0  # the exchange tells no more of the floor before what it told is shown

    def changed(self, before: RowLike, after: RowLike) -> list[int]:
        """All of it where nobody has seen what was: that is not to be made for a comparison."""
        if isinstance(before, LazyRow) and not before.made:
            return list(range(len(self.columns)))
        return super().changed(before, after)

    def reorder(self, rows: tuple[RowLike, ...]) -> None:
        """New rows come below, all are brought into order with those that are gone below them, and these are
        taken out: a reset would forget who is chosen and where one has scrolled to, and taking out each from
        its place costs as much as all of this."""
        here, wanted = {row.id for row in self._rows}, {row.id for row in rows}
        new = tuple(row for row in rows if row.id not in here)
        gone = tuple(row for row in self._rows if row.id not in wanted)
        if new:
            end = len(self._rows)
            self.beginInsertRows(QModelIndex(), end, end + len(new) - 1)
            self._rows += new
            self.endInsertRows()
        self._arrange(rows + gone)
        if gone:
            self._let_go(wanted)
            self.beginRemoveRows(QModelIndex(), len(rows), len(self._rows) - 1)
            self._rows = rows
            self.endRemoveRows()

    def _let_go(self, stay: set[str]) -> None:
        """Nobody is chosen when the chosen row goes: Qt would choose its neighbour, and the next key would be
        about somebody whom nobody chose."""
        view = self.parent()
        if isinstance(view, LiveTable) and view.selected_id() not in stay:
            view.setCurrentIndex(QModelIndex())

    def _arrange(self, rows: tuple[RowLike, ...]) -> None:
        self.layoutAboutToBeChanged.emit()
        places = {row.id: place for place, row in enumerate(rows)}
        before = self.persistentIndexList()
        after = [self.index(places[self._rows[each.row()].id], each.column()) for each in before]
        self._rows = rows
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        view = self.parent()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            cell = self.cell(index)
            if isinstance(cell, Age) and isinstance(view, LiveTable):
                return say(cell.at(view.now()).text)
        return super().data(index, role)


class LiveTable(RowsView):
    """``now``: the exchange's clock, standing still while the rows are old (``stale``)."""

    find_asked = Signal()
    sort_changed = Signal()
    MODEL = LiveRows
    FIRST_IS_CHOSEN = False

    def __init__(
        self, columns: tuple[Column, ...], name: str, now: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        self.now, self.stale = now, False
        self.sorted_by: tuple[int, bool] | None = None
        super().__init__(columns, name, parent)
        self.stamps = Stamps()
        # It stands on a card and paints it: what lies below need not be painted for each row that changes.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.sort_by)

    def show_rows(self, rows: tuple[RowLike, ...]) -> None:
        super().show_rows(rows)
        # Now, not with a timer: a second picture would follow this one.
        self.executeDelayedItemsLayout()

    def sort_by(self, column: int) -> None:
        """By this column; again: the other way round; a third time: by urgency, as at first."""
        header = self.horizontalHeader()
        before = self.sorted_by
        down = before is not None and before[0] == column
        self.sorted_by = None if down and before and before[1] else (column, down)
        header.setSortIndicatorShown(self.sorted_by is not None)
        if self.sorted_by is not None:
            order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(column, order)
        self.sort_changed.emit()

    def show_stale(self, stale: bool) -> None:
        if stale != self.stale:
            self.stale = stale
            self.viewport().update()

    def tick(self) -> None:
        """A second went by: the columns that count are painted again, where they are seen."""
        rows = self.rows_model.rows
        if not rows or self.stale or not self.isVisible():
            return
        for column, cell in enumerate(rows[0].cells):
            if isinstance(cell, Age):
                left = self.columnViewportPosition(column)
                self.viewport().update(QRect(left, 0, self.columnWidth(column), self.viewport().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the cells of what is to be painted, as pictures that are kept. Not the delegate: to be asked
        for one cell costs more than to copy its picture."""
        painter, touched = QPainter(self.viewport()), event.region()
        tokens, rows, now = tokens_now(), self.rows_model.rows, self.now()
        painter.fillRect(event.rect(), QColor(tokens["card"]))
        if not rows:
            painter.end()
            return
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        columns = [(n, self.columnViewportPosition(n), self.columnWidth(n)) for n in range(self.columns)]
        for number in range(max(0, first), (last if last >= 0 else len(rows) - 1) + 1):
            chosen = self.selectionModel().isRowSelected(number)
            ground, top = tokens["selection" if chosen else "card"], self.rowViewportPosition(number)
            for column, left, wide in columns:
                area = QRect(left, top, wide, ROW)
                if touched.intersects(area):
                    self._put(painter, area, self._seen(rows[number].cells[column], now), column, ground)
        painter.end()

    @property
    def columns(self) -> int:
        return len(self.rows_model.columns)

    def _seen(self, cell: Cell, now: float) -> Cell:
        """As it looks at this moment."""
        if isinstance(cell, Age):
            cell = cell.at(now)
        return greyed(cell) if self.stale else cell

    def _put(self, painter: QPainter, area: QRect, cell: Cell, column: int, ground: str) -> None:
        def paint(on: QPainter, where: QRectF) -> None:
            paint_line(on, where)
            paint_cell(on, where, cell, self, column)

        end, direction = self.rows_model.columns[column].end, self.layoutDirection()
        self.stamps.put(painter, area, ground, (cell, end, direction), paint)

    def changeEvent(self, event: QEvent) -> None:
        """Another font, other colours."""
        super().changeEvent(event)
        if hasattr(self, "stamps"):
            self.stamps.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/":
            self.find_asked.emit()
            return
        super().keyPressEvent(event)
