"""A drawn menu: a click or a key goes to a step, its words are read out, it is as large as one wants it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.run.flow_file import shipped_flows
from app.ui.plan.flow_view import FlowFrame, FlowView

FLOW = next(each for each in shipped_flows() if each.id == "repair_state")


@pytest.fixture
def frame(qtbot: QtBot) -> FlowFrame:
    made = FlowFrame()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.view.show_flow(FLOW, {}, {"number": "Enter the number"})
    return made


def press(view: FlowView, *keys: Qt.Key) -> str:
    for key in keys:
        QTest.keyClick(view, key)
    return view.step


def test_keys_go_along_the_arrows_and_back(frame: FlowFrame) -> None:
    view = frame.view
    told: list[str] = []
    view.chosen.connect(told.append)
    assert view.step == "number"
    assert press(view, Qt.Key.Key_Right) == "ask"
    assert press(view, Qt.Key.Key_Right, Qt.Key.Key_Down) == "unknown"
    assert press(view, Qt.Key.Key_Left) == "ask" and press(view, Qt.Key.Key_Home) == "number"
    assert told == ["ask", "proof", "unknown", "ask", "number"]
    assert press(view, Qt.Key.Key_Up) == "number"


def test_from_right_to_left_the_other_arrow_goes_on(frame: FlowFrame) -> None:
    frame.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box = frame.view.drawing.boxes["number"]
    assert frame.view.rect_of(box).right() > frame.view.width() - 40
    assert press(frame.view, Qt.Key.Key_Left) == "ask"
    frame.grab()


def test_a_click_chooses_what_is_there(frame: FlowFrame) -> None:
    view = frame.view
    where = view.rect_of(view.drawing.boxes["proof"]).center().toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
    assert view.step == "proof" and view.at(QPointF(1, 1)) == ""
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert view.step == "proof"


def test_a_step_is_read_out_with_its_words_its_fault_and_its_ways(frame: FlowFrame) -> None:
    view = frame.view
    view.show_marks({"ask": ("leads nowhere", "bad")})
    view.choose("ask")
    said = view.accessibleDescription()
    assert "Look up" in said and "leads nowhere" in said and "proof" in said
    view.choose("number")
    assert "Enter the number" in view.accessibleDescription()


def test_it_is_made_larger_and_fitted_in_again(frame: FlowFrame) -> None:
    view = frame.view
    before = view.zoom
    press(view, Qt.Key.Key_Plus)
    assert view.zoom > before and not view.fitted
    for _ in range(20):
        press(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(0.4)
    press(view, Qt.Key.Key_0)
    assert view.fitted and view.zoom == before
    place = QPointF(10, 10)
    wheel = (place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton)
    view.wheelEvent(
        QWheelEvent(*wheel, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False)
    )
    assert view.zoom > before


def test_the_way_and_another_menu_are_drawn(frame: FlowFrame) -> None:
    view = frame.view
    view.show_way(("number", "ask"))
    view.show_marks({"number": ("begins here", "info")})
    assert not frame.grab().isNull()
    view.show_flow(shipped_flows()[1], {}, {})
    assert view.step == "ask"
