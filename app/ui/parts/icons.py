"""Line icons out of resources/icons, in a colour of the tokens and sharp at every scale.

The engine draws the SVG for exactly the size and scale that is asked for; a QIcon made of pixmaps would be
stretched on a screen of 125 % or 150 %.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.resources import RESOURCES

FOLDER = RESOURCES / "icons"


@lru_cache(maxsize=256)
def _svg(name: str, colour: str) -> bytes:
    return (FOLDER / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode("ascii"))


@lru_cache(maxsize=1024)
def _image(name: str, colour: str, width: int, height: int) -> QImage:
    """Drawn once for a size in device pixels: parsing an SVG takes longer than painting a whole strip."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_svg(name, colour))).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


class _LineIcon(QIconEngine):
    def __init__(self, name: str, colour: str, faint: str) -> None:
        super().__init__()
        self._name, self._colour, self._faint = name, colour, faint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._faint if mode == QIcon.Mode.Disabled else self._colour
        draw(painter, self._name, colour, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Since 6.8 the size is in logical pixels; what comes back must say its scale or is stretched.
        colour = self._faint if mode == QIcon.Mode.Disabled else self._colour
        width, height = round(size.width() * scale), round(size.height() * scale)
        pixmap = QPixmap.fromImage(_image(self._name, colour, width, height))
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colour, self._faint)


def icon(name: str, colour: str, faint: str = "#8A93A1") -> QIcon:
    """``colour`` is ``#RRGGBB``; ``faint`` is used while disabled. Raises FileNotFoundError at first paint
    for a name that has no file."""
    return QIcon(_LineIcon(name, colour, faint))


def draw(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw an icon directly, for delegates, as sharp as the device can show it."""
    scale = painter.device().devicePixelRatio()
    device = (round(rect.width() * scale), round(rect.height() * scale))
    painter.drawImage(rect, _image(name, colour, *device))
