from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.calls import present
from app.ui.calls.strip import StripView
from app.ui.parts.values import Ask, Pill
from telephony.switchboard.overview import CallView
from tests.app.ui import made_up as made


def strip(call: CallView) -> present.Strip:
    desk = rules.heard(rules.heard(Desk(), made.UP, made.NOW), made.view(call), made.NOW)
    return present.strip(call, desk, made.NOW, {})


@pytest.fixture
def view(qtbot: QtBot) -> StripView:
    made_view = StripView()
    qtbot.addWidget(made_view)
    made_view.resize(1200, 70)
    made_view.show()
    made_view.show_strip(strip(made.call()))
    return made_view


def test_a_button_asks_with_its_call(qtbot: QtBot, view: StripView) -> None:
    hold = next(b for b in view._presses.buttons if b.press_value.action == "hold")
    with qtbot.waitSignal(view.asked) as heard:
        qtbot.mouseClick(hold, Qt.MouseButton.LeftButton)
    assert heard.args == [Ask("hold", "", "c1")]


def test_an_outcome_asks_with_its_code(qtbot: QtBot, view: StripView) -> None:
    view.show_strip(strip(made.call("wrap_up")))
    with qtbot.waitSignal(view.asked) as heard:
        qtbot.mouseClick(view._outcomes.buttons[1], Qt.MouseButton.LeftButton)
    assert heard.args == [Ask("outcome", "callback", "c1")]


def test_buttons_are_kept_while_they_mean_the_same(view: StripView) -> None:
    before = list(view._presses.buttons)
    view.show_strip(strip(made.call(muted=True)))
    assert view._presses.buttons == before
    assert before[0].text() == "Unmute"


def test_the_edge_has_the_colour_of_the_state(view: StripView) -> None:
    talking = view.grab().toImage().pixelColor(1, 40).name()
    view.show_strip(strip(made.call("held")))
    held = view.grab().toImage().pixelColor(1, 40).name()
    assert (talking, held) == ("#16703f", "#835400")


def test_a_click_beside_the_buttons_turns_to_the_call(qtbot: QtBot, view: StripView) -> None:
    with qtbot.waitSignal(view.asked) as heard:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().topLeft())
    assert heard.args == [Ask("look_at", "", "c1")]


def test_a_warning_is_only_there_when_there_is_one(view: StripView) -> None:
    assert not view._warning.isVisible()
    view.show_strip(strip(made.call(no_audio=True)))
    assert view._warning.isVisible()


def test_the_name_is_whole_while_a_masked_call_has_many_pills_and_buttons(view: StripView) -> None:
    """At 1366 pixels it was “Jo…”, with five pills beside it."""
    masked = replace(made.call(), recorded="masked", mask_until=made.NOW + 60)
    shown = strip(masked)
    told = Pill("Recall: Evaporator fan may stop", "bad")
    view.resize(1000, 70)
    view.show_strip(replace(shown, pills=(*shown.pills[:2], told, *shown.pills[2:])))
    assert view._title.text() == "Jonas Petraitis"
