import pytest
from pytestqt.qtbot import QtBot

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.calls import present
from app.ui.calls.stack import CallStack
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import CallView
from tests.app.ui import made_up as made


@pytest.fixture
def stack(qtbot: QtBot) -> CallStack:
    made_stack = CallStack()
    qtbot.addWidget(made_stack)
    made_stack.show()
    return made_stack


def show(stack: CallStack, *calls: CallView) -> None:
    desk = rules.heard(rules.heard(Desk(), made.UP, made.NOW), made.view(*calls), made.NOW)
    stack.show_strips(tuple(present.strip(c, desk, made.NOW, {}) for c in rules.strips(desk)), "")


def test_without_a_call_there_is_the_dial_line(stack: CallStack) -> None:
    show(stack)
    assert stack.dial_line.isVisible() and not stack.views


def test_a_call_takes_its_place(stack: CallStack) -> None:
    show(stack, made.call("offered"))
    assert not stack.dial_line.isVisible()
    assert list(stack.views) == ["c1"]


def test_a_strip_lives_as_long_as_its_call(stack: CallStack) -> None:
    show(stack, made.call("offered"))
    view = stack.views["c1"]
    show(stack, made.call(), made.unknown("held", call=CallId("c2")))
    assert stack.views["c1"] is view and len(stack.views) == 2
    show(stack, made.unknown("talking", call=CallId("c2")))
    assert list(stack.views) == ["c2"]


def test_the_call_that_rings_is_on_top(stack: CallStack) -> None:
    show(stack, made.call("wrap_up"))
    show(stack, made.call("wrap_up"), made.unknown("offered", call=CallId("c2")))
    assert stack.views["c2"].y() < stack.views["c1"].y() or stack._column.indexOf(stack.views["c2"]) == 0
