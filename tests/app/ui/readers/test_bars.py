"""Bar codes on the screen: whole dots, true size."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.ui.readers.bars import BarCode, dark, module_dots, size_dots
from devices.labels.draw import symbol
from devices.scanning.label import FEWEST_DOTS, SymbolKind

LINEAR = symbol(SymbolKind.CODE128, "RD-LEARN")
MATRIX = symbol(SymbolKind.QR, "%%SpecCode9C")


@pytest.mark.parametrize("per_mm", [2.5, 3.78, 8.0, 23.6])
@pytest.mark.parametrize("code", [LINEAR, MATRIX], ids=["linear", "matrix"])
def test_bars_are_whole_modules_inside_their_place(code: object, per_mm: float) -> None:
    module = module_dots(code, per_mm)  # type: ignore[arg-type]
    assert module >= FEWEST_DOTS
    size = size_dots(code, module, per_mm)  # type: ignore[arg-type]
    place = QRect(10, 20, size.width(), size.height())
    rects = dark(code, module, place)  # type: ignore[arg-type]
    assert all(place.contains(rect) and rect.width() % module == 0 for rect in rects)
    assert sum(rect.width() for rect in rects) == sum(row.count("1") for row in code.rows) * module  # type: ignore[attr-defined]


def test_the_widget_is_black_on_white_and_as_large_as_it_says(qtbot: QtBot) -> None:
    widget = BarCode()
    qtbot.addWidget(widget)
    assert widget.millimetres == 0.0
    widget.show_symbol(LINEAR)
    widget.resize(widget.sizeHint())
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    middle = picture.height() // 2
    seen = {picture.pixelColor(x, middle).value() for x in range(picture.width())}
    assert seen == {0, 255}
    assert widget.accessibleName() == "Bar code RD-LEARN"
