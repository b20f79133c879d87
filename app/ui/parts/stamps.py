"""Pictures of what is painted again and again, kept by what they show.

Shaping a text takes longer than copying its picture, and in a busy table the same words stand again with
every frame, a row higher or a second later.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

MOST = 1_200_000
"""Pixels that are kept, 4 bytes each: those not looked at for longest go first."""


class Stamps:
    """``most``: pixels. Whoever holds one empties it (``clear``) when its font or its colours are others."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self._pixels = 0
        self.made = 0
        """So many were painted."""

    def clear(self) -> None:
        self._kept.clear()
        self._pixels = 0

    def put(
        self,
        painter: QPainter,
        area: QRect,
        ground: str,
        what: Hashable,
        paint: Callable[[QPainter, QRectF], None],
    ) -> None:
        """``area`` filled with the colour ``ground``, and on it what ``paint`` paints. ``what`` says all that
        this depends on, but for ground and size."""
        scale = painter.device().devicePixelRatio()
        if scale != int(scale):
            # A picture between two pixels of the screen would be blurred.
            painter.save()
            painter.fillRect(area, QColor(ground))
            paint(painter, QRectF(area))
            painter.restore()
            return
        key = what, ground, area.width(), area.height(), scale
        stamp = self._kept.get(key)
        if stamp is None:
            stamp = self._made(area, scale, ground, paint)
            self._keep(key, stamp)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(area.topLeft(), stamp)

    def _made(
        self, area: QRect, scale: float, ground: str, paint: Callable[[QPainter, QRectF], None]
    ) -> QPixmap:
        stamp = QPixmap(round(area.width() * scale), round(area.height() * scale))
        stamp.setDevicePixelRatio(scale)
        # Filled, not transparent: on a ground of its own a letter has the same edges as on the widget.
        stamp.fill(QColor(ground))
        painter = QPainter(stamp)
        paint(painter, QRectF(0, 0, area.width(), area.height()))
        painter.end()
        return stamp

    def _keep(self, key: Hashable, stamp: QPixmap) -> None:
        self.made += 1
        self._kept[key] = stamp
        self._pixels += stamp.width() * stamp.height()
        while self._pixels > self._most and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._pixels -= old.width() * old.height()
