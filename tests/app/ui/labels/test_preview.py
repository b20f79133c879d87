"""The preview is as large as the label will be, and its elements are moved in dots."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.services.labels import Laid, Printing, lay_out
from app.ui.labels.preview import EDGE, RULER, LabelPreview
from tests.app.ui.labels.sample import VALUES, array, printers
from tests.devices.labels.decoded import texts


@pytest.fixture
def laid(tmp_path: Path) -> Laid:
    door = printers(tmp_path)
    template = next(each for each in door.templates() if each.name == "device_qr")
    return lay_out(template, VALUES, Printing(door.encode, 203))


def shown(qtbot: QtBot, laid: Laid, *, editing: bool = False) -> LabelPreview:
    preview = LabelPreview(editing=editing)
    qtbot.addWidget(preview)
    preview.show_label(laid, lambda name: b"", 0)
    preview.show()
    return preview


@pytest.mark.parametrize(("screen", "zoom"), [(100.0, 1.0), (80.0, 1.0), (100.0, 2.0)])
def test_50_mm_are_50_mm_on_the_screen(qtbot: QtBot, laid: Laid, screen: float, zoom: float) -> None:
    preview = shown(qtbot, laid)
    preview.show_scale(screen, zoom)
    wide = preview.sizeHint().width() - RULER - 2 * EDGE
    assert abs(wide - 50 / 25.4 * preview.physicalDpiX() * 100 / screen * zoom) <= 2


def test_what_is_shown_can_be_scanned_from_the_screen(qtbot: QtBot, laid: Laid) -> None:
    preview = shown(qtbot, laid)
    preview.show_scale(100.0, 3.0)
    preview.resize(preview.sizeHint())
    assert texts(array(preview.grab().toImage())) == ["7F2K9-00123"]


def test_an_element_is_picked_by_a_click_and_moved_by_keys_and_dragging(qtbot: QtBot, laid: Laid) -> None:
    preview = shown(qtbot, laid, editing=True)
    preview.show_scale(100.0, 2.0)
    preview.resize(preview.sizeHint())
    picked: list[int] = []
    moved: list[tuple[int, int]] = []
    preview.picked.connect(picked.append)
    preview.moved.connect(lambda x, y: moved.append((x, y)))
    number, rect = preview._places()[1]
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=rect.center())
    assert picked == [number]
    qtbot.keyClick(preview, Qt.Key.Key_Left)
    qtbot.keyClick(preview, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert moved == [(-1, 0), (0, 8)]
    moved.clear()
    qtbot.mousePress(preview, Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.mouseMove(preview, rect.center() + QPoint(round(10 * preview.scale) + 1, 0))
    qtbot.mouseRelease(preview, Qt.MouseButton.LeftButton)
    right, down = (sum(each) for each in zip(*moved, strict=True))
    assert abs(right - 10) <= 1 and down == 0, "a screen's pixel is finer or coarser than a dot"


def test_without_the_editor_nothing_is_picked(qtbot: QtBot, laid: Laid) -> None:
    preview = shown(qtbot, laid)
    picked: list[int] = []
    preview.picked.connect(picked.append)
    qtbot.mouseClick(preview, Qt.MouseButton.LeftButton, pos=preview._places()[0][1].center())
    assert picked == []
