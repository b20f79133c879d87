"""The waveform of a recording: the caller above, our side below, or one voice alone; silences hatched with
their word, and where it plays. A click or the arrow keys go somewhere else.

Time runs from the left in every language: it is a picture of sound, like a sheet of music.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.recordings.present import JUMP, Wave, position

HEIGHT = 132
NAME = 16


class Waveform(QWidget):
    gone_to = Signal(float)
    """The second that was asked for."""
    play_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wave = Wave(0.0, (), (), ())
        self.at = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def show_wave(self, wave: Wave) -> None:
        self.wave = wave
        self.show_place(0.0)

    def show_place(self, at: float) -> None:
        self.at = at
        here = position(at, self.wave.seconds)
        self.setAccessibleName(say(tr("Recording, at {place}").of(place=here)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().x() / max(1, self.width()) * self.wave.seconds)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().x() / max(1, self.width()) * self.wave.seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = {
            Qt.Key.Key_Left: self.at - JUMP,
            Qt.Key.Key_Right: self.at + JUMP,
            Qt.Key.Key_PageUp: self.at - 6 * JUMP,
            Qt.Key.Key_PageDown: self.at + 6 * JUMP,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self.wave.seconds,
        }
        key = Qt.Key(event.key())
        if key in places:
            self._go(places[key])
        elif key == Qt.Key.Key_Space:
            self.play_asked.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, at: float) -> None:
        self.show_place(min(max(0.0, at), self.wave.seconds))
        self.gone_to.emit(self.at)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), tokens_now()
        painter.fillRect(self.rect(), QColor(tokens["field"]))
        half = (self.height() - NAME) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        alone = bool(self.wave.upper and not self.wave.lower)
        lower = (self.wave.upper, half, "info") if alone else (self.wave.lower, half, "ok")
        for side, room, token in ((self.wave.upper, -half, "info"), lower):
            painter.setBrush(QColor(tokens[token]))
            painter.drawPolygon(self._outline(side, NAME + half, room))
        painter.setPen(QColor(tokens["line_strong"]))
        painter.drawLine(QPointF(0, NAME + half), QPointF(self.width(), NAME + half))
        self._draw_silences(painter)
        if not alone:
            self._draw_names(painter)
        if self.wave.seconds:
            x = self.at / self.wave.seconds * self.width()
            painter.fillRect(QRectF(x - 1, NAME, 2, 2 * half), QColor(tokens["danger"]))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tokens["accent"]))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _outline(self, peaks: tuple[float, ...], middle: float, room: float) -> QPolygonF:
        """``room``: how high the loudest is, negative upwards. The ear hears ratios: the square root lets
        quiet speech be seen beside loud."""
        step = self.width() / max(1, len(peaks))
        edge = [QPointF(n * step, middle + room * each**0.5) for n, each in enumerate(peaks)]
        return QPolygonF([QPointF(0, middle), *edge, QPointF(self.width(), middle)])

    def _draw_silences(self, painter: QPainter) -> None:
        tokens = tokens_now()
        for begin, end, word in self.wave.silences:
            area = QRectF(begin * self.width(), NAME, max(2.0, (end - begin) * self.width()), self.height())
            painter.fillRect(area, QColor(tokens["muted_bg"]))
            painter.fillRect(area, QBrush(QColor(tokens["muted"]), Qt.BrushStyle.BDiagPattern))
            room = int(area.width()) - 8
            text = QFontMetrics(painter.font()).elidedText(say(word), Qt.TextElideMode.ElideRight, room)
            if room > NAME:
                plate = QRectF(area.left() + 4, area.top() + 4, room, NAME)
                painter.fillRect(plate, QColor(tokens["card"]))
                painter.setPen(QColor(tokens["text"]))
                painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_names(self, painter: QPainter) -> None:
        tokens, area = tokens_now(), QRectF(4, 0, self.width() - 8, NAME)
        for word, token, side in (
            (tr("▲ caller"), "info", Qt.AlignmentFlag.AlignLeft),
            (tr("▼ our side"), "ok", Qt.AlignmentFlag.AlignRight),
        ):
            painter.setPen(QColor(tokens[token]))
            painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), say(word))
