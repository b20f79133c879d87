"""A label as large as it will be, with rulers; in the editor its elements are chosen and moved here."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.services.labels import Laid
from app.ui.labels.paint import Logos, image
from app.ui.parts.say import say
from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now

RULER = 22
EDGE = 8
ZOOMS = (0.5, 1.0, 1.5, 2.0, 3.0, 4.0)
_STEPS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class LabelPreview(QWidget):
    picked = Signal(int)
    """An element of the template was clicked."""
    moved = Signal(int, int)
    """Dots the chosen element shall go to the right and down."""

    def __init__(self, parent: QWidget | None = None, *, editing: bool = False) -> None:
        super().__init__(parent)
        self._laid: Laid | None = None
        self._image = self._shown = QImage()
        self._editing, self._chosen = editing, -1
        self._screen, self._zoom = 100.0, 1.0
        self._from: QPointF | None = None
        self.setAccessibleName(say(tr("Preview of the label")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editing else Qt.FocusPolicy.NoFocus)

    def show_label(self, laid: Laid, logos: Logos, chosen: int = -1) -> None:
        self._laid, self._chosen = laid, chosen
        self._image = image(laid.placed, logos)
        self._shown = QImage()
        self._resized()

    def show_scale(self, screen: float, zoom: float) -> None:
        """``screen``: real millimetres that 100 are shown as; ``zoom``: 1 is true size."""
        self._screen, self._zoom = screen, zoom
        self._resized()

    @property
    def pixels(self) -> float:
        """Of a millimetre."""
        return self.physicalDpiX() / 25.4 * 100.0 / self._screen * self._zoom

    @property
    def scale(self) -> float:
        """Pixels of a dot."""
        return self.pixels * 25.4 / self._laid.placed.dpi if self._laid else 1.0

    def _resized(self) -> None:
        self.updateGeometry()
        self.setMinimumSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        if self._laid is None:
            return QSize(200, 120)
        placed = self._laid.placed
        wide, high = placed.width * self.scale, placed.height * self.scale
        return QSize(int(wide) + RULER + 2 * EDGE, int(high) + RULER + 2 * EDGE)

    def _origin(self) -> QPoint:
        return QPoint(RULER + EDGE, RULER + EDGE)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._laid is None:
            return
        tokens, origin = tokens_now(), self._origin()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        placed = self._laid.placed
        area = QRectF(origin.x(), origin.y(), placed.width * self.scale, placed.height * self.scale)
        painter.drawImage(area.topLeft(), self._scaled(area))
        painter.setPen(QPen(QColor(tokens["line_strong"]), 1))
        painter.drawRect(area)
        self._paint_rulers(painter, area)
        faulty = {each.element for each in self._laid.problems}
        for number, rect in self._places():
            if number == self._chosen and self._editing:
                painter.setPen(QPen(QColor(tokens["accent"]), 2))
                painter.drawRect(rect)
            elif number in faulty:
                painter.setPen(QPen(QColor(tokens["bad"]), 1, Qt.PenStyle.DashLine))
                painter.drawRect(rect)
        painter.end()

    def _scaled(self, area: QRectF) -> QImage:
        """Every dot has its share of a screen's pixel: a painter alone would leave most of them out."""
        ratio = self.devicePixelRatio()
        size = (area.size() * ratio).toSize()
        if self._shown.isNull() or self._shown.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._shown = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._shown.setDevicePixelRatio(ratio)
        return self._shown

    def _paint_rulers(self, painter: QPainter, area: QRectF) -> None:
        tokens = tokens_now()
        painter.setPen(QColor(tokens["muted"]))
        font = self.font()
        font.setPixelSize(9)
        painter.setFont(font)
        for along, length in ((True, area.width()), (False, area.height())):
            for mm in range(int(length / self.pixels + 0.01) + 1):
                at = mm * self.pixels
                tick = 9 if mm % 10 == 0 else 6 if mm % 5 == 0 else 3
                if along:
                    x = int(area.left() + at)
                    painter.drawLine(x, RULER - tick, x, RULER)
                else:
                    y = int(area.top() + at)
                    painter.drawLine(RULER - tick, y, RULER, y)
                if mm % 10 == 0:
                    box = QRect(int(area.left() + at) - 12, 0, 24, 11) if along else QRect(
                        0, int(area.top() + at) - 6, 13, 12
                    )  # fmt: skip
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(mm))

    def _places(self) -> list[tuple[int, QRect]]:
        if self._laid is None:
            return []
        origin, scale = self._origin(), self.scale
        return [
            (
                number,
                QRect(
                    origin.x() + int(thing.rect.x * scale),
                    origin.y() + int(thing.rect.y * scale),
                    max(3, int(thing.rect.width * scale)),
                    max(3, int(thing.rect.height * scale)),
                ),
            )
            for number, thing in zip(self._laid.places, self._laid.placed.things, strict=True)
        ]

    # ---- choosing and moving

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._editing:
            return
        at = event.position().toPoint()
        under = [number for number, rect in self._places() if rect.adjusted(-2, -2, 2, 2).contains(at)]
        if under:
            self._from = event.position()
            self.picked.emit(under[-1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        way = (event.position() - self._from) / self.scale
        x, y = int(way.x()), int(way.y())
        if x or y:
            self._from += QPointF(x, y) * self.scale
            self.moved.emit(x, y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._editing:
            super().keyPressEvent(event)
            return
        far = 8 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.moved.emit(step[0] * far, step[1] * far)
