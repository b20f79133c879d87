from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.calls import present
from app.ui.calls.popup import IncomingPopup
from app.ui.parts.values import Ask
from tests.app.ui import made_up as made


@pytest.fixture
def popup(qtbot: QtBot) -> IncomingPopup:
    made_popup = IncomingPopup()
    qtbot.addWidget(made_popup)
    made_popup.show_popup(present.popup(_desk(), made.NOW, {}))
    return made_popup


def _desk() -> Desk:
    desk = Desk()
    for value in (made.UP, made.PHONE, made.view(made.call("offered"))):
        desk = rules.heard(desk, value, made.NOW)
    return desk


def test_it_is_on_top_and_takes_no_keyboard(popup: IncomingPopup) -> None:
    assert popup.isVisible()
    assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    for flag in (Qt.WindowType.WindowDoesNotAcceptFocus, Qt.WindowType.WindowStaysOnTopHint):
        assert popup.windowFlags() & flag
    assert all(b.focusPolicy() == Qt.FocusPolicy.NoFocus for b in popup._presses.buttons)


def test_it_says_who_and_by_which_way(popup: IncomingPopup) -> None:
    assert popup._title.whole == "Jonas Petraitis"
    assert "Support LT" in popup._way.whole and "waiting 00:38" in popup._way.whole


def test_it_stays_in_its_corner_whoever_rings_next(popup: IncomingPopup) -> None:
    """A line more or less of what is known makes it higher or lower."""
    known = present.popup(_desk(), made.NOW, {})
    assert known is not None
    corner = popup.geometry().bottomRight()
    popup.show_popup(replace(known, who=()))
    lower = popup.height()
    assert popup.geometry().bottomRight() == corner
    popup.show_popup(known)
    assert popup.height() > lower and popup.geometry().bottomRight() == corner


def test_the_mouse_may_decline(qtbot: QtBot, popup: IncomingPopup) -> None:
    with qtbot.waitSignal(popup.asked) as heard:
        qtbot.mouseClick(popup._presses.buttons[1], Qt.MouseButton.LeftButton)
    assert heard.args == [Ask("decline", "", "c1")]


def test_it_goes_when_nothing_rings(popup: IncomingPopup) -> None:
    popup.show_popup(None)
    assert not popup.isVisible()


def test_closing_it_does_not_end_the_desk(popup: IncomingPopup) -> None:
    assert not popup.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
