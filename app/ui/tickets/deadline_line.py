"""A deadline as a line: what counted, what did not and why, and now. Patterns, not only colours."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.domain.service_level import WHY
from app.ui.parts.say import say
from app.ui.parts.text import Text, tr
from app.ui.parts.theme import tokens_now
from app.ui.tickets.deadline_words import TONES, Line

BAR, MARK = 11, 6
PATTERNS: Mapping[str, Qt.BrushStyle] = {
    "counted": Qt.BrushStyle.SolidPattern,
    "closed": Qt.BrushStyle.NoBrush,
    "holiday": Qt.BrushStyle.BDiagPattern,
    "waiting": Qt.BrushStyle.VerPattern,
    "done": Qt.BrushStyle.CrossPattern,
    "late": Qt.BrushStyle.DiagCrossPattern,
}
NAMES: Mapping[str, Text] = {
    **{key: Text(words) for key, words in WHY.items()},
    "late": tr("After the deadline"),
}


def _fill(painter: QPainter, area: QRectF, why: str) -> None:
    tokens = tokens_now()
    tone = "bad" if why == "late" else TONES[why]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(area, QColor(tokens["muted_bg" if why == "closed" else f"{tone}_bg"]))
    painter.fillRect(area, QBrush(QColor(tokens[tone]), PATTERNS[why]))


class DeadlineLine(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(BAR + 2 * MARK + 2)

    def show_line(self, line: Line) -> None:
        self._line = line
        self.setAccessibleName(say(line.words))
        self.setToolTip(say(line.words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _x(self, share: float) -> float:
        inner = self.width() - 2 * MARK
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return MARK + share * inner

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line is None:
            return
        painter, tokens = QPainter(self), tokens_now()
        for part in self._line.parts:
            one, two = sorted((self._x(part.start), self._x(part.end)))
            _fill(painter, QRectF(one, MARK, max(1.0, two - one), BAR), part.why)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._line.due is not None:
            x = self._x(self._line.due)
            painter.setPen(QPen(QColor(tokens["text"]), 2))
            painter.drawLine(QPointF(x, MARK - 4), QPointF(x, MARK + BAR + 4))
        if self._line.now is not None:
            self._mark_now(painter, self._x(self._line.now))
        painter.end()

    def _mark_now(self, painter: QPainter, x: float) -> None:
        """A triangle from above: the deadline is a stroke, so the two are told apart in grey."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_now()["accent"]))
        painter.drawPolygon(QPolygonF([QPointF(x - 5, 0), QPointF(x + 5, 0), QPointF(x, MARK + 2)]))
        painter.setPen(QPen(QColor(tokens_now()["accent"]), 1))
        painter.drawLine(QPointF(x, MARK), QPointF(x, MARK + BAR))


class _Swatch(QWidget):
    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = why
        self.setFixedSize(18, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _fill(painter, QRectF(self.rect()), self._why)
        painter.end()


class Legend(QWidget):
    """The patterns that are on the lines, with their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self.entries: dict[str, tuple[QWidget, QLabel]] = {}
        for why, words in NAMES.items():
            label = QLabel(say(words), self)
            label.setObjectName("Muted")
            self.entries[why] = (_Swatch(why, self), label)
            row.addWidget(self.entries[why][0])
            row.addWidget(label)

    def show_only(self, present: frozenset[str]) -> None:
        for why, widgets in self.entries.items():
            for widget in widgets:
                widget.setVisible(why in present)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
