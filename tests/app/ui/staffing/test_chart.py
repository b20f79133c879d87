"""People needed, to roster and there, told apart by more than colour."""

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.ui.parts.text import tr
from app.ui.parts.theme import tokens_now
from app.ui.staffing.chart import _STROKES, COLOURS, StaffChart
from app.ui.staffing.present import NeedChart


def drawn(qtbot: QtBot, there: tuple[float, ...]) -> QImage:
    chart = StaffChart()
    qtbot.addWidget(chart)
    chart.show_chart(NeedChart((480, 510), (3.0, 3.0), (4.0, 4.0), there, 8, tr("in words")))
    chart.resize(chart.sizeHint())
    assert chart.accessibleName() == "in words"
    return chart.grab().toImage()


def hatched(image: QImage) -> bool:
    bad = QColor(tokens_now()["bad"])
    return any(image.pixelColor(x, y) == bad for x in range(image.width()) for y in range(image.height()))


def test_a_gap_is_hatched_where_people_lack(qtbot: QtBot, qapp: object) -> None:
    assert hatched(drawn(qtbot, (3.0, 1.0)))
    assert not hatched(drawn(qtbot, (3.0, 2.6)))


def test_no_line_is_told_by_its_colour_alone(qapp: object) -> None:
    assert len({stroke for _, stroke in _STROKES.values()}) == len(_STROKES) == len(COLOURS)


def test_without_intervals_nothing_is_drawn(qtbot: QtBot, qapp: object) -> None:
    chart = StaffChart()
    qtbot.addWidget(chart)
    chart.show_chart(None)
    assert chart.ground() is None and chart.accessibleName() == ""
    chart.grab()
