"""What was measured stands struck through beside what counts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.ui.parts.tokens import LIGHT
from app.ui.parts.values import Column, Row
from app.ui.time.entry_table import EntryTable
from app.ui.time.present import StruckCell

WIDE = 300


def ink(table: EntryTable) -> list[int]:
    """Columns of the picture that hold the colour of what was struck, in the row's middle: the stroke."""
    image: QImage = table.grab().toImage()
    muted = QColor(LIGHT["muted"]).rgb()
    top, high = table.horizontalHeader().height(), table.rowHeight(0)
    rows = range(top + high // 3, top + high - high // 3)
    return [x for x in range(image.width()) if any(image.pixel(x, y) == muted for y in rows)]


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_corrected_time_shows_the_stroke_and_another_does_not(qtbot: QtBot, mirrored: bool) -> None:
    table = EntryTable((Column("Time", end=True),), "Times")
    qtbot.addWidget(table)
    if mirrored:
        table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.resize(WIDE, 80)
    table.show()
    table.show_rows((Row("1", (StruckCell("00:05:00", struck="00:10:00"),)),))
    struck = ink(table)
    assert len(struck) > 30 and (max(struck) < WIDE / 2 if mirrored else min(struck) > WIDE / 3)
    other = EntryTable((Column("Time", end=True),), "Times")
    qtbot.addWidget(other)
    other.resize(WIDE, 80)
    other.show()
    other.show_rows((Row("1", (StruckCell("00:05:00"),)),))
    assert ink(other) == []
