"""The two marks of an alert on a line, and the figure as it is now: between the marks nothing happens."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.say import say
from app.ui.parts.theme import tokens_now
from app.ui.plan.alert_words import SHARES, Figure, figure_words, mark_words, marks_words
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.plan import AlertPlan

HEIGHT, SIDE, LINE = 62, 26, 30
MARK = 5.0
ROOM = 1.35
"""Of the largest value shown: so much is drawn beyond it."""


class Marks(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alert: AlertPlan | None = None
        self._now: Figure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, HEIGHT)

    def show_marks(self, alert: AlertPlan, now: Figure | None) -> None:
        if (alert, now) != (self._alert, self._now):
            self._alert, self._now = alert, now
            words = say(marks_words(alert, now))
            self.setAccessibleName(words)
            self.setToolTip(words)
            self.update()

    @property
    def _top(self) -> float:
        """The value at the far end of the line."""
        alert = self._alert
        if alert is None:
            return 1.0
        shown = max(alert.raise_at, alert.clear_at, self._now.value if self._now else 0.0, 1.0)
        return min(100.0, shown * ROOM) if alert.kind in SHARES else shown * ROOM

    def _x(self, value: float) -> float:
        part = min(1.0, max(0.0, value / self._top))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part = 1.0 - part
        return SIDE + part * (self.width() - 2 * SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        alert = self._alert
        if alert is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_now()
        bad_end = 0.0 if KINDS[alert.kind].low else self._top
        self._stretch(painter, self._top - bad_end, alert.clear_at, tokens["ok"])
        self._stretch(painter, alert.clear_at, alert.raise_at, tokens["line_strong"])
        self._stretch(painter, alert.raise_at, bad_end, tokens["bad"])
        self._mark(painter, alert.clear_at, tokens["ok"])
        self._mark(painter, alert.raise_at, tokens["bad"])
        if self._now is not None:
            self._figure(painter, self._now)

    def _stretch(self, painter: QPainter, start: float, end: float, colour: str) -> None:
        pen = QPen(QColor(colour), 4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(self._x(start), LINE), QPointF(self._x(end), LINE))

    def _mark(self, painter: QPainter, value: float, colour: str) -> None:
        """A stroke across the line, and its value above it."""
        alert, x = self._alert, self._x(value)
        if alert is None:
            return
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawLine(QPointF(x, LINE - 8), QPointF(x, LINE + 8))
        self._write(painter, x, LINE - 26, say(mark_words(alert.kind, value)))

    def _figure(self, painter: QPainter, now: Figure) -> None:
        alert, x = self._alert, self._x(now.value)
        if alert is None:
            return
        colour = QColor(tokens_now()["text"])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        tip = QPointF(x, LINE + 3)
        feet = (QPointF(x - MARK, LINE + 3 + 2 * MARK), QPointF(x + MARK, LINE + 3 + 2 * MARK))
        painter.drawPolygon(QPolygonF([tip, *feet]))
        painter.setPen(colour)
        self._write(painter, x, LINE + 14, say(figure_words(alert, now)))

    def _write(self, painter: QPainter, x: float, y: float, words: str) -> None:
        """In the middle over ``x``, as far as the edge lets it."""
        wide = painter.fontMetrics().horizontalAdvance(words) + 2
        left = min(max(0.0, x - wide / 2), max(0.0, self.width() - wide))
        painter.drawText(QRectF(left, y, wide, 18), Qt.AlignmentFlag.AlignCenter, words)
