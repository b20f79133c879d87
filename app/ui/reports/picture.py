"""A chart on the screen: pointed at by mouse or arrow keys, it says the value; on paper the same painting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import Shown, tr
from app.ui.parts.theme import tokens_now
from app.ui.reports.chart_values import Mark

STRAIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
"""Without it the painter would mirror a second time."""
_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
HINT = tr("Arrow keys read the values one by one, Enter shows the calls.")


@dataclass(frozen=True, slots=True)
class Look:
    """With what is painted: on the screen the window's colours, on paper the light ones."""

    tokens: Mapping[str, str]
    font: QFont
    mirrored: bool

    @property
    def metrics(self) -> QFontMetrics:
        return QFontMetrics(self.font)

    def colour(self, name: str) -> QColor:
        return QColor(self.tokens[name])


class Picture(Protocol):
    """A chart that knows where its values are: ``places`` has one rectangle for each of ``marks``."""

    @property
    def words(self) -> Shown: ...

    @property
    def marks(self) -> Sequence[Mark]: ...

    def places(self, area: QRectF, look: Look) -> Sequence[QRectF]: ...

    def paint(self, painter: QPainter, area: QRectF, look: Look) -> None: ...


class PictureView(QWidget):
    opened = Signal(object)
    """The key of the mark that was opened, by Enter or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self.current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: Picture) -> None:
        self.picture, self.current = picture, -1
        self.setAccessibleName(say(picture.words))
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 150)

    def sizeHint(self) -> QSize:
        return QSize(700, 240)

    @property
    def mark(self) -> Mark | None:
        """What is pointed at."""
        if self.picture is None or not 0 <= self.current < len(self.picture.marks):
            return None
        return self.picture.marks[self.current]

    # ---- pointing

    def _point(self, place: int) -> None:
        if place != self.current:
            self.current = place
            self._tell()

    def _tell(self) -> None:
        words = say(self.mark.words if self.mark else HINT)
        self.setAccessibleDescription(words)
        self.setToolTip(words if self.mark else "")
        self.update()

    def _at(self, point: QPointF) -> int:
        found = [place for place, rect in enumerate(self._places()) if rect.contains(point)]
        return found[0] if found else -1

    def _places(self) -> Sequence[QRectF]:
        return self.picture.places(self._area(), self._look()) if self.picture else ()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place >= 0:
            self._point(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(self._at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._point(self._at(event.position()))
        self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS:
            self._step(_WAYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.mark is not None:
            if not event.isAutoRepeat():
                self._open()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.picture is not None:
            self._point(0 if key == Qt.Key.Key_Home else len(self.picture.marks) - 1)
        else:
            super().keyPressEvent(event)

    def _step(self, way: QPointF) -> None:
        """To the nearest value in that direction; straight ahead before aslant."""
        places = [rect.center() for rect in self._places()]
        if not places:
            return
        if not 0 <= self.current < len(places):
            self._point(0)
            return
        here = places[self.current]

        def far(place: int) -> float:
            gap = places[place] - here
            ahead = QPointF.dotProduct(gap, way)
            aside = abs(gap.x() * way.y()) + abs(gap.y() * way.x())
            return ahead + 4 * aside if ahead > 0.5 and aside < 2 * ahead else float("inf")

        best = min(range(len(places)), key=far)
        if far(best) < float("inf"):
            self._point(best)

    def _open(self) -> None:
        if self.mark is not None and self.mark.key:
            self.opened.emit(self.mark.key)

    # ---- painting

    def _look(self) -> Look:
        return Look(tokens_now(), self.font(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _area(self) -> QRectF:
        """The chart's; a line of words stands under it."""
        return QRectF(0, 0, self.width(), self.height() - self._look().metrics.height() - 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture is None:
            return
        painter, look, area = QPainter(self), self._look(), self._area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font)
        self.picture.paint(painter, area, look)
        if self.mark is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("text"), 2))
            painter.drawRect(self._places()[self.current].adjusted(1, 1, -1, -1))
        self._paint_words(
            painter, QRectF(0, area.bottom(), self.width(), self.height() - area.bottom()), look
        )

    def _paint_words(self, painter: QPainter, area: QRectF, look: Look) -> None:
        painter.setPen(look.colour("text" if self.mark else "muted"))
        words = say(self.mark.words if self.mark else HINT)
        shown = look.metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
        side = Qt.AlignmentFlag.AlignRight if look.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(side | STRAIGHT), shown)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0 and event.reason() != Qt.FocusReason.MouseFocusReason and self.picture:
            self._point(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
