"""A chart is pointed at by mouse and keys, and says what it shows."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.ui.reports.columns_chart import ColumnsPicture
from app.ui.reports.heat_map import HeatPicture
from app.ui.reports.picture import HINT, PictureView
from tests.app.ui.reports.test_columns_chart import CHART
from tests.app.ui.reports.test_heat_map import HEAT


def view_of(qtbot: QtBot, picture: object) -> PictureView:
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(640, 240)
    view.show_picture(picture)  # type: ignore[arg-type]
    return view


def test_arrows_walk_the_grid(qtbot: QtBot) -> None:
    view = view_of(qtbot, HeatPicture(HEAT))
    assert view.mark is None and view.accessibleDescription() == HINT.source
    walked: list[str] = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left,
                Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):  # fmt: skip
        qtbot.keyClick(view, key)
        assert view.mark is not None
        walked.append(view.mark.key)
    assert walked == ["0 0", "0 1", "1 1", "1 1", "1 0", "0 0", "1 2", "0 0"]


def test_enter_and_double_click_open_what_is_pointed_at(qtbot: QtBot) -> None:
    view = view_of(qtbot, ColumnsPicture(CHART))
    opened: list[object] = []
    view.opened.connect(opened.append)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    third = view._places()[2].center().toPoint()
    qtbot.mouseMove(view, third)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=third)
    assert opened == ["0", "2"] and view.toolTip() == "value 2"


def test_pointing_beside_the_chart_opens_nothing(qtbot: QtBot) -> None:
    view = view_of(qtbot, ColumnsPicture(CHART))
    opened: list[object] = []
    view.opened.connect(opened.append)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert not opened and view.mark is None
