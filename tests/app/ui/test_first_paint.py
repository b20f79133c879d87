"""The first picture: what waits for it, what must not be waited for, and that it looks the same."""

import subprocess
import sys
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import first_paint
from app.ui.first_paint import AfterFirstPaint, close_after, dressed_last
from tests.shape import ROOT

LATER = (
    "app.services.device_ports",
    "app.domain.tickets",
    "app.ui.rooms.ground",
    "app.ui.wing",
    "sqlalchemy",
)
"""The workshop, its rooms and its store: imported when they are opened."""


class Slow(QWidget):
    """Keeps what happened in what order."""

    def __init__(self) -> None:
        super().__init__()
        self.happened: list[str] = []
        child = QLabel("child", self)
        column = QVBoxLayout(self)
        column.addWidget(child)
        child.paintEvent = lambda event: self.happened.append("child painted")  # type: ignore[method-assign]


def test_actions_run_once_in_order_after_window_and_children_are_painted(qtbot: QtBot) -> None:
    window = Slow()
    qtbot.addWidget(window)
    names = ("one", "two")
    AfterFirstPaint(window, [partial(window.happened.append, name) for name in names])
    window.show()
    assert "one" not in window.happened
    qtbot.waitUntil(lambda: "two" in window.happened)
    window.update()
    window.repaint()
    assert [word for word in window.happened if word in names] == ["one", "two"]
    assert window.happened[0] == "child painted"


def test_a_window_that_is_never_painted_does_not_hold_them_up(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_paint, "LONGEST", 20)
    window = Slow()
    qtbot.addWidget(window)
    AfterFirstPaint(window, [lambda: window.happened.append("ran")])
    qtbot.waitUntil(lambda: window.happened == ["ran"])


def test_the_sheet_is_put_on_after_the_window_is_built(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.styleSheet()
    sheet = "QLabel { color: #123456 }"
    qapp.setStyleSheet(sheet)
    seen: list[str] = []

    def build() -> QLabel:
        seen.append(qapp.styleSheet())
        return QLabel("x")

    try:
        label = dressed_last(qapp, build)
        qtbot.addWidget(label)
        assert seen == [""] and qapp.styleSheet() == sheet
        label.show()
        assert label.palette().windowText().color().name() == "#123456"
        with pytest.raises(RuntimeError):
            dressed_last(qapp, _broken)
        assert qapp.styleSheet() == sheet
    finally:
        qapp.setStyleSheet(before)


def _broken() -> QWidget:
    raise RuntimeError("cannot be built")


def test_a_window_closes_by_itself_when_told(qtbot: QtBot) -> None:
    window = Slow()
    qtbot.addWidget(window)
    window.show()
    close_after(window, 0)
    close_after(window, 0.02)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_window_is_there_without_the_workshop_and_its_store() -> None:
    code = f"import sys, app.run.desk; print([each for each in {LATER} if each in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.stdout.strip(), run.returncode) == ("[]", 0), run.stderr
