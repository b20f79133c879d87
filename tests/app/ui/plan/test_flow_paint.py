"""What is painted: the chosen step, the way that was taken and a way that leads nowhere look otherwise."""

from dataclasses import replace

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.ui.plan.flow_view import FlowFrame
from tests.app.ui.plan.test_flow_layout import FLOW


def painted(frame: FlowFrame) -> QImage:
    return frame.grab().toImage()


def test_what_is_chosen_marked_or_taken_can_be_seen(qtbot: QtBot) -> None:
    frame = FlowFrame()
    qtbot.addWidget(frame)
    frame.resize(800, 400)
    frame.show()
    frame.view.show_flow(FLOW, {}, {})
    seen = [painted(frame)]
    frame.view.choose("b")
    seen.append(painted(frame))
    frame.view.show_way(("a", "c"))
    seen.append(painted(frame))
    frame.view.show_marks({"c": ("leads nowhere", "bad")})
    seen.append(painted(frame))
    ways = (("1", "b"), ("2", "c"))
    frame.view.show_flow(replace(FLOW, steps=(replace(FLOW.steps[0], ways=ways), *FLOW.steps[1:])), {}, {})
    seen.append(painted(frame))
    assert all(one != other for place, one in enumerate(seen) for other in seen[:place])
