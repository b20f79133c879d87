"""A table of time entries: what was measured before a correction stands struck through beside the number."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.parts.table import CellDelegate, RowsView
from app.ui.parts.theme import tokens_now
from app.ui.parts.values import Cell, Column
from app.ui.time.present import StruckCell

_GAP = 8
_Index = QModelIndex | QPersistentModelIndex


class _Delegate(CellDelegate):
    def _paint_cell(self, painter: QPainter, area: QRectF, cell: Cell, index: _Index) -> None:
        super()._paint_cell(painter, area, cell, index)
        view = self.parent()
        if not isinstance(cell, StruckCell) or not cell.struck or not isinstance(view, RowsView):
            return
        mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = QFont(view.font())
        beside = QFontMetrics(font).horizontalAdvance(str(cell.text)) + _GAP
        inner = area.adjusted(8, 0, -8, 0)
        inner.adjust(beside if mirrored else 0, 0, 0 if mirrored else -beside, 0)
        font.setStrikeOut(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens_now()["muted"]))
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inner, int(flags), cell.struck)


class EntryTable(RowsView):
    def __init__(self, columns: tuple[Column, ...], name: str, parent: QWidget | None = None) -> None:
        super().__init__(columns, name, parent)
        self.setItemDelegate(_Delegate(self))
