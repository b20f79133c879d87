"""The first free label of a sheet."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.labels.sheet_view import SheetView
from devices.scanning.label import Sheet

SHEET = Sheet("A4", (210, 297), 7, 3, (63.5, 38.1), (7.2, 15.15), (66.04, 38.1))


def test_a_click_and_the_arrows_choose_it_and_stay_on_the_sheet(qtbot: QtBot) -> None:
    view = SheetView()
    started: list[int] = []
    qtbot.addWidget(view)
    view.started.connect(started.append)
    view.started.connect(lambda start: view.show_sheet(SHEET, start, 2))
    view.show_sheet(SHEET, 0, 2)
    view.show()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.cell(7).center().toPoint())
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
    ):
        qtbot.keyClick(view, key)
    assert started == [7, 8, 11, 10, 7, 4, 1]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert started[-1] == 1 and "Row 1, column 2" in view.accessibleDescription()


def test_used_ones_free_ones_and_those_that_will_be_printed_look_different(qtbot: QtBot) -> None:
    view = SheetView()
    qtbot.addWidget(view)
    view.show_sheet(SHEET, 3, 2)
    picture = view.grab().toImage()
    looks = []
    for number in (0, 3, 5):
        box = view.cell(number).toRect().adjusted(3, 3, -3, -3)
        looks.append(
            {
                picture.pixel(x, y)
                for x in range(box.left(), box.right())
                for y in range(box.top(), box.bottom())
            }
        )
    assert len({frozenset(each) for each in looks}) == 3
