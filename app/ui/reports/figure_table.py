"""The figures: a cell of its own under the cursor, sorted by any column, the total always last."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.ui.parts.say import say
from app.ui.parts.table import RowsView
from app.ui.parts.text import tr
from app.ui.parts.values import Cell, Column, Row
from app.ui.reports.sheet import Sheet, SheetColumn, SheetRow, shown

NAMES = 140
"""Pixels that the names need at least."""


class FigureTable(RowsView):
    cell_opened = Signal(str, str)
    """The key of the row and the name of the column, by Enter or a double click."""
    sorted_by = Signal(str, bool)
    """The name of the column, and whether the largest stands first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((Column(""),), say(tr("Figures")), parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self.sort_column)
        header.setToolTip(say(tr("Click a heading, or press S in its column, to sort by it.")))
        self._sheet: Sheet | None = None
        self._order: tuple[str, bool] = ("", False)

    @property
    def sheet(self) -> Sheet | None:
        """In the order it is shown in."""
        return None if self._sheet is None else self.ordered(self._sheet)

    def ordered(self, sheet: Sheet) -> Sheet:
        """As this table is sorted now."""
        name, falling = self._order
        return sheet.sorted_by(sheet.place(name), falling=falling) if name in _names(sheet) else sheet

    def show_sheet(self, sheet: Sheet) -> None:
        """The cursor stays at its row and column when they are still there."""
        before, column = self.selected_id(), self._column_name()
        self._sheet = sheet
        self.use_columns(
            tuple(
                Column(each.title, each.width if place else 0, end=place > 0)
                for place, each in enumerate(sheet.columns)
            )
        )
        figures = sum(each.width for each in sheet.columns[1:])
        if figures + NAMES > self.viewport().width():
            self.horizontalHeader().setSectionResizeMode(0, self.horizontalHeader().ResizeMode.Fixed)
            self.setColumnWidth(0, NAMES)
        ordered = self.sheet or sheet
        rows = tuple(_row(each, sheet.columns) for each in ordered.rows)
        self.rows_model.take_now((*rows, _row(sheet.total, sheet.columns, bold=True)))
        keys = [row.id for row in self.rows_model.rows]
        place = keys.index(before) if before in keys else 0
        self.setCurrentIndex(
            self.rows_model.index(place, sheet.place(column) if column in _names(sheet) else 0)
        )
        self._show_order(ordered)

    def _show_order(self, sheet: Sheet) -> None:
        name, falling = self._order
        place = sheet.place(name) if name in _names(sheet) else -1
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(place, order)

    def _column_name(self) -> str:
        place = self.currentIndex().column()
        return (
            self._sheet.columns[place].name if self._sheet and 0 <= place < len(self._sheet.columns) else ""
        )

    def sort_column(self, place: int) -> None:
        """Figures with the largest first, names from A; the same column again turns it round."""
        if self._sheet is None:
            return
        name = self._sheet.columns[place].name
        falling = not self._order[1] if self._order[0] == name else place > 0
        self._order = (name, falling)
        self.show_sheet(self._sheet)
        self.sorted_by.emit(name, falling)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_S and not event.modifiers() and self.currentIndex().isValid():
            self.sort_column(self.currentIndex().column())
            return
        super().keyPressEvent(event)

    def _activated(self, index: QModelIndex) -> None:
        if self._sheet is not None and index.isValid():
            column = self._sheet.columns[index.column()]
            self.cell_opened.emit(self.rows_model.rows[index.row()].id, column.name)


def _names(sheet: Sheet) -> list[str]:
    return [each.name for each in sheet.columns]


def _row(row: SheetRow, columns: tuple[SheetColumn, ...], *, bold: bool = False) -> Row:
    cells = [Cell(row.words, bold=bold, tip=row.words)]
    for column, value in zip(columns[1:], row.values, strict=True):
        tone = "" if value else "muted"
        cells.append(Cell(shown(column.kind, value), tone, bold=bold, tip=(column.title, column.tip)))
    return Row(row.key, tuple(cells))
