"""Weekdays and hours: the more calls, the stronger; the number stands in the cell."""

from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from app.ui.parts.text import tr
from app.ui.reports.chart_values import Heat, HeatCell, Mark
from app.ui.reports.heat_map import HeatPicture
from app.ui.reports.picture import PictureView
from tests.app.ui.reports.test_columns_chart import AREA, look

HEAT = Heat(
    tr("Arrivals by weekday and hour"),
    ("Mon", "Tue"),
    ("08", "09", "10"),
    tuple(
        tuple(HeatCell(None if day and hour == 2 else 10 * hour, Mark(f"{day} {hour}", f"{day} {hour}"))
              for hour in range(3))
        for day in range(2)
    ),
)  # fmt: skip


def test_more_is_stronger_and_nothing_is_empty(qtbot: QtBot) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show_picture(HeatPicture(HEAT))
    image, places = view.grab().toImage(), view._places()
    ground = [image.pixelColor(int(p.left()) + 4, int(p.top()) + 4).lightness() for p in places]
    assert ground[0] > ground[1] > ground[2]
    assert image.pixelColor(int(places[5].left()) + 4, int(places[5].top()) + 4) == image.pixelColor(0, 199)


def test_cells_do_not_overlap_and_fill_the_room() -> None:
    for mirrored in (False, True):
        places = HeatPicture(HEAT).places(AREA, look(mirrored=mirrored))
        assert all(AREA.adjusted(-1, -1, 1, 1).contains(place) for place in places)
        assert not any(
            one.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))
            for at, one in enumerate(places) for other in places[at + 1 :]
        )  # fmt: skip
        assert (places[0].left() > places[2].left()) == mirrored
    assert isinstance(places[0], QRectF)
