"""The ground of charts: places from where reading begins, values from the bottom."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from app.ui.parts.plot import Ground, Plot
from app.ui.parts.theme import tokens_now


class Bars(Plot):
    """Fills the first place, and says what it was asked."""

    def __init__(self, ground: Ground | None) -> None:
        super().__init__()
        self._ground, self.samples = ground, list[str]()

    def ground(self) -> Ground | None:
        return self._ground

    def paint_on(self, painter: QPainter, area: QRectF) -> None:
        left, right = sorted(self.across(area, each, 4) for each in (0, 1))
        high = self.up(area, 5.0, 10.0)
        painter.fillRect(QRectF(left, high, right - left, area.bottom() - high), QColor(tokens_now()["bad"]))

    def paint_sample(self, painter: QPainter, start: QPointF, end: QPointF, style: str) -> None:
        self.samples.append(style)
        assert start.x() < end.x()


GROUND = Ground(("0", "5", "10"), ("08:00", "09:00", "10:00", "11:00"), (("a", "One"), ("b", "Two")), 10.0)


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_first_place_is_where_reading_begins(
    qtbot: QtBot, qapp: object, side: Qt.LayoutDirection
) -> None:
    bars = Bars(GROUND)
    qtbot.addWidget(bars)
    bars.setLayoutDirection(side)
    bars.resize(bars.sizeHint())
    image = bars.grab().toImage()
    red = QColor(tokens_now()["bad"])
    found = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == red
    ]
    left = side is Qt.LayoutDirection.LeftToRight
    assert found and all((x < image.width() / 2) == left for x, _ in found)
    assert bars.samples == ["a", "b"]
    assert min(y for _, y in found) > image.height() * 0.3  # five of ten: the lower half


def test_words_for_who_cannot_see_it_and_nothing_without_a_ground(qtbot: QtBot, qapp: object) -> None:
    bars = Bars(None)
    qtbot.addWidget(bars)
    bars.say_words("in words")
    assert bars.accessibleName() == bars.toolTip() == "in words"
    bars.grab()
    assert not bars.samples
