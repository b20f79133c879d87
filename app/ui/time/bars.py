"""Bars beside the table of a sum: one a line, the longest fills the width, name and time written on each."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.time.present import Bar

LINE, LEAST = 40, 32
"""Pixels of a bar with its words, and what it can do with."""
MOST = 12
"""Bars; the table has the rest."""


class BarChart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self._chosen = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say(tr("Time as bars")))

    def show_bars(self, bars: tuple[Bar, ...], chosen: str) -> None:
        """``chosen``: the key of the line whose entries are shown."""
        if (bars[:MOST], chosen) != (self.bars, self._chosen):
            self.bars, self._chosen = bars[:MOST], chosen
            self.setAccessibleDescription("\n".join(f"{say(bar.name)}: {bar.time}" for bar in self.bars))
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 2 * LINE)

    def sizeHint(self) -> QSize:
        return QSize(320, LINE * max(3, len(self.bars)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.bars[: max(1, self.height() // LEAST)]
        line = min(float(LINE), self.height() / max(1, len(shown)))
        for place, bar in enumerate(shown):
            self._paint_bar(painter, bar, QRectF(0, place * line, self.width(), line))

    def _paint_bar(self, painter: QPainter, bar: Bar, area: QRectF) -> None:
        tokens = tokens_now()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = QRectF(area.left(), area.top(), area.width(), area.height() * 0.5)
        track = QRectF(area.left(), area.top() + area.height() * 0.54, area.width(), area.height() * 0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens["muted_bg"]))
        painter.drawRoundedRect(track, 3, 3)
        wide = max(2.0, track.width() * bar.share) if bar.share else 0.0
        left = track.right() - wide if mirrored else track.left()
        painter.setBrush(QColor(tokens["accent" if bar.key == self._chosen else "info"]))
        painter.drawRoundedRect(QRectF(left, track.top(), wide, track.height()), 3, 3)
        self._paint_words(painter, bar, words, mirrored)

    def _paint_words(self, painter: QPainter, bar: Bar, area: QRectF, mirrored: bool) -> None:
        tokens = tokens_now()
        font = QFont(self.font())
        font.setBold(bar.key == self._chosen)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        room = area.width() - metrics.horizontalAdvance(bar.time) - 12
        begin, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            begin, end = end, begin
        straight = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(tokens["text"]))
        name = metrics.elidedText(say(bar.name), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(area, int(begin | straight), name)
        painter.setPen(QColor(tokens["muted"]))
        painter.drawText(area, int(end | straight), bar.time)
