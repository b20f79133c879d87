"""A warranty drawn in time: a bar for the terms, one behind it for each extension, the days of grace hatched;
the days of the device's life and today as lines across."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.devices.warranty_words import Bar, TimeLine, line_words
from app.ui.parts.say import say
from app.ui.parts.theme import tokens_now

BAR = 22
GAP = 6
ROW, ROWS = 14, 3
"""Of the names above the bars."""
MARKS = ROW * ROWS + 4
YEARS = 18


class TimeLineView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: TimeLine | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: TimeLine | None) -> None:
        self.line = line
        self.setVisible(line is not None)
        if line is not None:
            self.setAccessibleName(say(line_words(line)))
            self.setToolTip("\n".join(say(each) for each in line_words(line)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = self.line.rows if self.line is not None else 1
        return QSize(300, MARKS + rows * (BAR + GAP) + YEARS)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        self._draw_years(painter, self.line)
        for bar in self.line.bars:
            self._draw_bar(painter, self.line, bar)
        self._draw_marks(painter, self.line)
        painter.end()

    def _x(self, of: date) -> float:
        assert self.line is not None
        share = self.line.share(of)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return (1 - share if mirrored else share) * self.width()

    def _draw_years(self, painter: QPainter, line: TimeLine) -> None:
        tokens = tokens_now()
        years = range(line.first.year + 1, line.last.year + 1)
        every = 1 + 40 * len(years) // max(1, self.width())
        for year in years[::every]:
            x = self._x(date(year, 1, 1))
            if not 14 <= x <= self.width() - 14:
                continue
            painter.setPen(QColor(tokens["line"]))
            painter.drawLine(int(x), MARKS - 4, int(x), self.height() - YEARS)
            painter.setPen(QColor(tokens["muted"]))
            box = QRectF(x - 25, self.height() - YEARS, 50, YEARS)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(year))

    def _draw_bar(self, painter: QPainter, line: TimeLine, bar: Bar) -> None:
        tokens = tokens_now()
        ends = sorted((self._x(bar.since), self._x(bar.until)))
        top = MARKS + bar.row * (BAR + GAP)
        area = QRectF(ends[0], top, max(2.0, ends[1] - ends[0]), BAR)
        token = {"terms": "ok", "extension": "info", "grace": "warn"}[bar.kind]
        painter.setPen(QColor(tokens[token]))
        ground = QColor(tokens[f"{token}_bg"])
        # Grace is hatched: what it is can be seen without its colour.
        painter.setBrush(
            QBrush(QColor(tokens[token]), Qt.BrushStyle.BDiagPattern) if bar.kind == "grace" else ground
        )
        painter.drawRoundedRect(area, 3, 3)
        if bar.kind != "grace":
            text = QFontMetrics(painter.font()).elidedText(
                bar.name, Qt.TextElideMode.ElideRight, int(area.width()) - 8
            )
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_marks(self, painter: QPainter, line: TimeLine) -> None:
        """Each name in the first row where it covers no other, so that days close together can be read."""
        tokens = tokens_now()
        metrics = QFontMetrics(painter.font())
        written: list[QRectF] = []
        for mark in sorted(line.marks, key=lambda each: each.day):
            x, text = self._x(mark.day), say(mark.name)
            wide = metrics.horizontalAdvance(text) + 8
            left = min(max(0.0, x - wide / 2), self.width() - wide)
            boxes = [QRectF(left, row * ROW, wide, ROW) for row in range(ROWS)]
            box = next((each for each in boxes if not any(each.intersects(w) for w in written)), boxes[-1])
            written.append(box)
            painter.setPen(QColor(tokens[mark.tone]))
            painter.drawLine(int(x), int(box.bottom()), int(x), self.height() - YEARS)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
