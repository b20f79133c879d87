"""Bar codes on the screen and on paper, in whole dots: what is drawn can be read.

A bar of 1.4 dots becomes one or two; so every measure is rounded to dots before anything is drawn.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.say import say
from app.ui.parts.text import tr
from devices.scanning.label import FEWEST_DOTS, PlacedCode, Rect, Symbol
from devices.scanning.label import dark as dark_of

MODULE = 0.4
"""Millimetres of the narrowest bar: wide enough for any scanner, and for a screen's coarse dots."""
MATRIX_MODULE = 0.8
HEIGHT = 18.0
"""Millimetres of a linear code's bars."""


def module_dots(symbol: Symbol, dots_per_mm: float) -> int:
    """Dots of a module so that it comes out at its true size, or as near as whole dots can."""
    return max(FEWEST_DOTS, round((MATRIX_MODULE if symbol.is_matrix else MODULE) * dots_per_mm))


def size_dots(symbol: Symbol, module: int, dots_per_mm: float) -> QSize:
    """With the quiet zones that belong to it."""
    width = symbol.modules * module
    return QSize(width, width if symbol.is_matrix else round(HEIGHT * dots_per_mm))


def dark(symbol: Symbol, module: int, at: QRect) -> list[QRect]:
    """The rectangles to fill for a symbol whose place, quiet zones included, is ``at``."""
    quiet = symbol.quiet * module
    top = at.y() + (quiet if symbol.is_matrix else 0)
    place = Rect(at.x() + quiet, top, len(symbol.rows[0]) * module, at.height())
    return [QRect(r.x, r.y, r.width, r.height) for r in dark_of(PlacedCode(place, symbol, module))]


def draw_symbol(painter: QPainter, symbol: Symbol, module: int, at: QRect) -> None:
    """Black on white whatever the theme: scanners need the contrast."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(at, Qt.GlobalColor.white)
    for rect in dark(symbol, module, at):
        painter.fillRect(rect, Qt.GlobalColor.black)


class BarCode(QWidget):
    """One bar code at its true size, in whole device pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol: Symbol | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_symbol(self, symbol: Symbol) -> None:
        self._symbol = symbol
        self.setAccessibleName(say(tr("Bar code {text}").of(text=symbol.text)))
        self.updateGeometry()
        self.update()

    @property
    def millimetres(self) -> float:
        """How wide it is on this screen, without the quiet zones."""
        if self._symbol is None:
            return 0.0
        return len(self._symbol.rows[0]) * module_dots(self._symbol, self._per_mm()) / self._per_mm()

    def _per_mm(self) -> float:
        dots = self.physicalDpiX() or 96
        return dots * self.devicePixelRatioF() / 25.4

    def sizeHint(self) -> QSize:
        if self._symbol is None:
            return QSize(200, 60)
        size = size_dots(self._symbol, module_dots(self._symbol, self._per_mm()), self._per_mm())
        return (size / self.devicePixelRatioF()).grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._symbol is None:
            return
        painter = QPainter(self)
        scale = self.devicePixelRatioF()
        painter.scale(1 / scale, 1 / scale)
        whole = QRect(0, 0, int(self.width() * scale), int(self.height() * scale))
        painter.fillRect(whole, Qt.GlobalColor.white)
        module = module_dots(self._symbol, self._per_mm())
        size = size_dots(self._symbol, module, self._per_mm())
        at = QRect(max(0, (whole.width() - size.width()) // 2), 0, size.width(), whole.height())
        if self._symbol.is_matrix:
            at = QRect(at.x(), 0, size.width(), size.width())
        draw_symbol(painter, self._symbol, module, at)
