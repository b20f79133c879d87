"""Who has how much: one bar for each, of his capacity."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.requests.present import LoadBar

WIDE, HIGH, GAP, BAR = 190, 34, 14, 8


class LoadStrip(QWidget):
    """As many in a row as there is room for; hidden while nobody gets work by himself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[LoadBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_bars(self, bars: tuple[LoadBar, ...]) -> None:
        if bars == self._bars:
            return
        self._bars = bars
        self.setAccessibleName(say((tr("Load"), *((bar.name, bar.words) for bar in bars))))
        self.setVisible(bool(bars))
        self._fit()
        self.update()

    @property
    def bars(self) -> tuple[LoadBar, ...]:
        return self._bars

    def _columns(self) -> int:
        return max(1, (self.width() + GAP) // (WIDE + GAP))

    def _fit(self) -> None:
        self.setFixedHeight(-(-len(self._bars) // self._columns()) * HIGH)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def area(self, place: int) -> QRectF:
        """Where a bar stands, with its words."""
        row, column = divmod(place, self._columns())
        left = column * (WIDE + GAP)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - WIDE
        return QRectF(left, row * HIGH, WIDE, HIGH - 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, bar in enumerate(self._bars):
            self._paint(painter, self.area(place), bar)
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF, bar: LoadBar) -> None:
        tokens, mirrored = tokens_now(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = self.font()
        font.setPixelSize(12)
        painter.setFont(font)
        metrics, words = QFontMetrics(font), say(bar.words)
        room = area.width() - metrics.horizontalAdvance(words) - 8
        near = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(tokens["text"]))
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(area, int(near | absolute), name)
        painter.setPen(QColor(tokens[bar.tone]))
        painter.drawText(area, int(far | absolute), words)
        self._paint_bar(painter, area, bar, mirrored)

    def _paint_bar(self, painter: QPainter, area: QRectF, bar: LoadBar, mirrored: bool) -> None:
        tokens = tokens_now()
        ground = QRectF(area.left(), area.bottom() - BAR, area.width(), BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens["muted_bg"]))
        painter.drawRoundedRect(ground, BAR / 2, BAR / 2)
        wide = ground.width() * min(1.0, bar.share)
        left = ground.right() - wide if mirrored else ground.left()
        filled = QRectF(left, ground.top(), wide, BAR)
        pattern = Qt.BrushStyle.SolidPattern
        if bar.away or bar.share > 1:
            pattern = Qt.BrushStyle.BDiagPattern if bar.away else Qt.BrushStyle.Dense4Pattern
            painter.setBrush(QColor(tokens[f"{bar.tone}_bg"]))
            painter.drawRoundedRect(filled, BAR / 2, BAR / 2)
        painter.setBrush(QBrush(QColor(tokens[bar.tone]), pattern))
        painter.drawRoundedRect(filled, BAR / 2, BAR / 2)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            over = [bar for place, bar in enumerate(self._bars) if self.area(place).contains(event.pos())]
            QToolTip.showText(event.globalPos(), say(over[0].tip) if over else "", self)
            return True
        return super().event(event)
