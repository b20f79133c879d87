"""Pictures of what is painted again and again are made once, and never look otherwise."""

from collections.abc import Hashable

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.parts.stamps import Stamps


class Sheet:
    """Something to paint on, with stamps; ``asked``: what had to be painted."""

    def __init__(self, stamps: Stamps, scale: float = 1.0) -> None:
        self.image = QImage(round(100 * scale), round(100 * scale), QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(scale)
        self.image.fill(QColor("#ff00ff"))
        self.stamps, self.asked = stamps, list[Hashable]()

    def put(self, what: Hashable, area: QRect, ground: str = "#ffffff") -> None:
        def paint(painter: QPainter, where: QRectF) -> None:
            self.asked.append(what)
            painter.fillRect(where.adjusted(2, 2, -2, -2), QColor("#000000"))

        painter = QPainter(self.image)
        self.stamps.put(painter, area, ground, what, paint)
        painter.end()

    def at(self, x: int, y: int) -> str:
        return self.image.pixelColor(x, y).name()


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_it_fills_its_area_and_nothing_else(qapp: object, scale: float) -> None:
    sheet = Sheet(Stamps(), scale)
    for area in (QRect(20, 20, 40, 20), QRect(20, 60, 40, 20)):
        sheet.put("a", area)
    for top in (20, 60):
        middle, edge = round((top + 10) * scale), round(top * scale)
        assert sheet.at(round(40 * scale), middle) == "#000000"
        assert sheet.at(round(20 * scale), edge) == "#ffffff"
        assert sheet.at(round(20 * scale) - 1, middle) == "#ff00ff"
    assert len(sheet.asked) == (2 if scale == 1.25 else 1), "between two pixels of a screen nothing is copied"


def test_another_size_ground_or_scale_is_another_picture(qapp: object) -> None:
    stamps = Stamps()
    sheet, fine = Sheet(stamps), Sheet(stamps, 2.0)
    area = QRect(0, 0, 20, 10)
    for _ in range(3):
        sheet.put("a", area)
        sheet.put("a", QRect(0, 0, 30, 10))
        sheet.put("a", area, "#eeeeee")
        fine.put("a", area)
    assert (len(sheet.asked), len(fine.asked), stamps.made) == (3, 1, 4)
    stamps.clear()
    sheet.put("a", area)
    assert stamps.made == 5


def test_what_was_not_looked_at_for_longest_goes_first(qapp: object) -> None:
    sheet = Sheet(Stamps(most=3 * 100))
    area = QRect(0, 0, 10, 10)
    for what in "abcad":
        sheet.put(what, area)
    sheet.asked.clear()
    for what in "dacb":
        sheet.put(what, area)
    assert sheet.asked == ["b"]
