"""Icons are lines in a colour of the theme, and sharp at every scale."""

import re

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.ui.parts.icons import FOLDER, draw, icon
from app.ui.resources import RESOURCES

NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))
USED = {
    name
    for path in (RESOURCES.parent / "app" / "ui").rglob("*.py")
    for name in re.findall(r'"([a-z_]+)"', path.read_text("utf-8"))
    if name in NAMES
}


@pytest.mark.parametrize("name", NAMES)
def test_every_file_is_a_picture(name: str, qapp: QApplication) -> None:
    assert QSvgRenderer(str(FOLDER / f"{name}.svg")).isValid()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_for_the_scale_it_is_shown_at(scale: float, qapp: QApplication) -> None:
    pixmap = icon("phone", "#FF0000").pixmap(QSize(16, 16), scale)
    assert pixmap.devicePixelRatio() == scale
    assert pixmap.width() == round(16 * scale)


def test_a_disabled_icon_is_faint(qapp: QApplication) -> None:
    made = icon("pause", "#FF0000", "#00FF00")
    colours = {mode: _colours(made.pixmap(QSize(24, 24), 1.0, mode).toImage()) for mode in QIcon.Mode}
    assert "#ff0000" in colours[QIcon.Mode.Normal]
    assert "#00ff00" in colours[QIcon.Mode.Disabled]


def test_drawing_directly(qapp: QApplication) -> None:
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(painter, "pause", "#0000FF", QRectF(0, 0, 24, 24))
    painter.end()
    assert "#0000ff" in _colours(image)


def test_no_icon_is_shipped_for_nothing() -> None:
    spare = {
        "app",
        "arrow",
        "arrow_up",
        "chevron_down",
        "backspace",
        "headset",
        "link",
        "menu",
        "out",
        "people",
        "speaker",
        "tick",
    }
    assert set(NAMES) - USED <= spare | {"speaker_off"}


def _colours(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}
