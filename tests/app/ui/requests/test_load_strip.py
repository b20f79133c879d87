"""Bars of the load: in the reading direction, as many in a row as there is room for."""

from PySide6.QtCore import Qt

from app.ui.requests.load_strip import GAP, HIGH, WIDE, LoadStrip
from app.ui.requests.present import LoadBar


def bars(count: int) -> tuple[LoadBar, ...]:
    return tuple(
        LoadBar(f"P{each}", each / 2, f"{each} of 2", "ok", each == 0, "tip") for each in range(count)
    )


def strip(qtbot, count: int) -> LoadStrip:
    made = LoadStrip()
    qtbot.addWidget(made)
    made.resize(2 * WIDE + GAP, 10)
    made.show_bars(bars(count))
    return made


def test_it_is_there_while_somebody_gets_work(qtbot):
    made = strip(qtbot, 0)
    assert made.isHidden()
    made.show_bars(bars(1))
    assert not made.isHidden() and "P0" in made.accessibleName()


def test_it_goes_on_in_the_next_line(qtbot):
    made = strip(qtbot, 3)
    assert made.height() == 2 * HIGH
    assert made.area(2).top() == HIGH and made.area(2).left() == 0
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert made.area(0).right() == made.width()


def test_away_and_too_much_are_patterns_not_only_colours(qtbot):
    made = strip(qtbot, 4)
    images = {made.grab(made.area(place).toRect()).toImage().cacheKey() for place in range(4)}
    assert len(images) == 4
    full, over = made.grab(made.area(2).toRect()).toImage(), made.grab(made.area(3).toRect()).toImage()
    row = full.height() - 4
    assert len({full.pixelColor(x, row).name() for x in range(20, 160)}) == 1
    assert len({over.pixelColor(x, row).name() for x in range(20, 160)}) > 1
