"""What a device cost in each year as bars: what the customer paid, and hatched above it what others did."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.devices.cost_words import Chart
from app.ui.parts.theme import tokens_now

HEIGHT = 120
TOP, BOTTOM = 18, 18
WIDEST = 46


class CostChart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart("", ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Chart) -> None:
        self.chart = chart
        said = ", ".join(f"{bar.year}: {bar.words or '0'} {chart.currency}" for bar in chart.bars)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.chart.bars:
            return
        painter, tokens = QPainter(self), tokens_now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        step = self.width() / len(self.chart.bars)
        wide = min(WIDEST, step * 0.7)
        room = self.height() - TOP - BOTTOM
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        base = self.height() - BOTTOM
        painter.setPen(QColor(tokens["line_strong"]))
        painter.drawLine(0, base, self.width(), base)
        for place, bar in enumerate(self.chart.bars):
            middle = step * (place + 0.5)
            middle = self.width() - middle if mirrored else middle
            paid, free = bar.paid * room, bar.free * room
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens["accent"]))
            painter.drawRect(QRectF(middle - wide / 2, base - paid, wide, paid))
            painter.setBrush(QBrush(QColor(tokens["ok"]), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(QRectF(middle - wide / 2, base - paid - free, wide, free))
            self._write(painter, QRectF(middle - step / 2, base + 2, step, BOTTOM - 2), bar.year, "muted")
            above = QRectF(middle - step / 2, base - paid - free - TOP, step, TOP)
            self._write(painter, above, bar.words, "text")
        painter.end()

    def _write(self, painter: QPainter, area: QRectF, text: str, token: str) -> None:
        painter.setPen(QColor(tokens_now()[token]))
        fits = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, fits)
