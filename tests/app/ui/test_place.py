"""A window comes up where it was closed, and always where it can be seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.place import Place


def window(qtbot: QtBot, file: Path, place: QRect | None = None) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    if place is not None:
        made.setGeometry(place)
    Place(made, file)
    made.show()
    return made


def test_it_comes_up_where_it_was_closed(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "new" / "window.place"
    first = window(qtbot, file, QRect(40, 50, 500, 300))
    first.setGeometry(QRect(60, 70, 420, 260))
    first.close()
    second = window(qtbot, file, QRect(0, 0, 300, 200))
    assert second.geometry() == QRect(60, 70, 420, 260)


def test_a_screen_that_is_gone_is_not_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.place"
    first = window(qtbot, file, QRect(40, 50, 500, 300))
    first.move(QPoint(9000, 9000))
    first.close()
    second = window(qtbot, file)
    room = second.screen().availableGeometry()
    assert room.contains(second.geometry())


def test_it_comes_up_maximised_again(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.place"
    first = window(qtbot, file, QRect(40, 50, 500, 300))
    first.showMaximized()
    first.close()
    assert window(qtbot, file).isMaximized()


def test_a_first_start_is_not_larger_than_the_screen(qtbot: QtBot, tmp_path: Path) -> None:
    first = window(qtbot, tmp_path / "window.place", QRect(0, 0, 5000, 300))
    assert first.isMaximized()
    assert first.width() <= first.screen().availableGeometry().width()


@pytest.mark.parametrize("content", [b"", b"junk", b"\x01\xd9\xd0\xcb" + b"\xff" * 60])
def test_a_broken_file_is_a_first_start(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    file = tmp_path / "window.place"
    file.write_bytes(content)
    made = window(qtbot, file, QRect(40, 50, 500, 300))
    assert made.geometry() == QRect(40, 50, 500, 300) and "place" in caplog.text


def test_a_folder_that_cannot_be_written_does_not_keep_it_open(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    made = window(qtbot, tmp_path / "file" / "window.place")
    assert made.close() and "could not be saved" in caplog.text
