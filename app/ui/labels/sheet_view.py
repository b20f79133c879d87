"""A sheet of labels, drawn small: the first free one is clicked, or chosen with the arrow keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from devices.scanning.label import Sheet

HEIGHT = 170


class SheetView(QWidget):
    started = Signal(int)
    """How many labels of the sheet are used up already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._start = self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say(tr("First free label of the sheet")))
        self.setToolTip(say(tr("Click the first free label of the sheet.")))

    def show_sheet(self, sheet: Sheet, start: int, count: int) -> None:
        self._sheet, self._start, self._count = sheet, start, count
        row, column = divmod(start, sheet.columns)
        place = tr("Row {row}, column {column}").of(row=str(row + 1), column=str(column + 1))
        self.setAccessibleDescription(say(place))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        if self._sheet is None:
            return QSize(120, HEIGHT)
        wide, high = self._sheet.paper
        return QSize(int(HEIGHT * wide / high), HEIGHT)

    def cell(self, number: int) -> QRectF:
        """Where a label of the first page is drawn."""
        assert self._sheet is not None
        scale = HEIGHT / self._sheet.paper[1]
        _, x, y = next(self._sheet.places(1, number))
        wide, high = self._sheet.label
        return QRectF(x * scale, y * scale, wide * scale, high * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        tokens = tokens_now()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        painter.setPen(QPen(QColor(tokens["accent" if self.hasFocus() else "line_strong"]), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for number in range(self._sheet.rows * self._sheet.columns):
            if number < self._start:
                # Used up: hatched, so it is not told by colour alone.
                painter.setBrush(QBrush(QColor("#9AA4B1"), Qt.BrushStyle.BDiagPattern))
            elif number < self._start + self._count:
                painter.setBrush(QColor("#1D5BBD"))
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor("#9AA4B1"), 1))
            painter.drawRect(self.cell(number).adjusted(0.5, 0.5, -1.5, -1.5))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._sheet is None:
            return
        for number in range(self._sheet.rows * self._sheet.columns):
            if self.cell(number).contains(event.position()):
                self.started.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._sheet is None:
            return
        columns, most = self._sheet.columns, self._sheet.columns * self._sheet.rows
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._start + step < most:
            self.started.emit(self._start + step)
