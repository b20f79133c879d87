"""Leafing through labels, zoom and the real size of the screen."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.services.labels import Printing, lay_out
from app.ui.labels.viewer import LabelViewer
from tests.app.ui.labels.sample import VALUES, printers


def test_every_label_can_be_looked_at_and_round_again(qtbot: QtBot, tmp_path: Path) -> None:
    door = printers(tmp_path)
    template = door.templates()[0]
    laid = tuple(lay_out(template, VALUES | {"n": str(n)}, Printing(door.encode, 203)) for n in (1, 2, 3))
    viewer = LabelViewer(door)
    qtbot.addWidget(viewer)
    viewer.show()
    viewer.show_labels(laid, (), False)
    seen = []
    for _ in range(4):
        seen.append(viewer.where.text())
        viewer.on.click()
    assert seen == ["1 of 3", "2 of 3", "3 of 3", "1 of 3"]
    viewer.back.click()
    assert viewer.where.text() == "1 of 3" and not viewer.notes.isVisible() and not viewer.qr.isVisible()
    viewer.show_labels(laid[:1], ("Look out",), True)
    assert viewer.notes.text() == "Look out" and viewer.qr.isVisible() and not viewer.on.isVisible()
    viewer.show_labels((), (), False)
    assert not viewer.preview.isVisible()


def test_the_screen_is_measured_once_for_all(qtbot: QtBot, tmp_path: Path) -> None:
    door = printers(tmp_path)
    viewer = LabelViewer(door)
    qtbot.addWidget(viewer)
    viewer.scale.measure.setValue(80.0)
    viewer.scale.measure.editingFinished.emit()
    viewer.scale.zoom.setCurrentIndex(viewer.scale.zoom.findData(2.0))
    assert abs(viewer.preview.pixels - viewer.preview.physicalDpiX() / 25.4 * 2 / 0.8) < 0.01
    other = LabelViewer(door)
    qtbot.addWidget(other)
    assert other.scale.measure.value() == 80.0 == door.habits().screen
