"""What a supervisor's desk may ask about calls of others."""

from dataclasses import replace

import pytest

from app.domain.desk import Desk, LinkState, asked, blocked
from app.domain.monitor_wishes import ACTIONS, MODES
from telephony.switchboard.ids import CallId
from telephony.switchboard.monitor_events import MonitorAsked, MonitorStopped
from telephony.switchboard.overview import DeskView, MonitorView
from tests.app.ui import made_up as made

OTHER = CallId("other")
HEARS = MonitorView(CallId("heard"), "listen", "listen", made.NOW, "talking", "Jonas", "Rasa P.", told=True)


def leads(hears: MonitorView | None = None) -> DeskView:
    return made.view(me=replace(made.me(), role="supervisor"), monitoring=hears)


def desk(view: DeskView) -> Desk:
    return Desk(view=view, link=LinkState(True, 0.0))


@pytest.mark.parametrize("action", MODES)
def test_a_chosen_call_is_asked_for_in_each_mode(action: str) -> None:
    assert asked(desk(leads()), action, call=OTHER) == MonitorAsked(made.me().operator, OTHER, MODES[action])


def test_without_a_chosen_one_it_is_about_the_call_he_hears() -> None:
    hears = desk(leads(HEARS))
    assert asked(hears, "monitor_barge") == MonitorAsked(made.me().operator, CallId("heard"), "barge")
    assert asked(hears, "monitor_stop") == MonitorStopped(made.me().operator)


@pytest.mark.parametrize(
    ("view", "action", "call", "code"),
    [
        (made.view(), "monitor_listen", OTHER, "monitor_role"),
        (leads(), "monitor_listen", None, "monitor_choose"),
        (leads(), "monitor_stop", None, "monitor_none"),
        (leads(), "monitor_stop", OTHER, "monitor_none"),
        (replace(leads(), calls=(made.call(),)), "monitor_take", made.call().call, "monitor_own"),
        (replace(leads(), me=made.me("talking", role="supervisor")), "monitor_listen", OTHER, "on_call"),
        (replace(leads(), me=made.me("offline", role="supervisor")), "monitor_listen", OTHER, "signed_out"),
        (
            replace(leads(), me=made.me(role="supervisor", phone_online=False)),
            "monitor_listen",
            OTHER,
            "phone_offline",
        ),
    ],
)
def test_why_not(view: DeskView, action: str, call: CallId | None, code: str) -> None:
    assert blocked(desk(view), action, call) == code
    assert asked(desk(view), action, call=call) is None


def test_who_listens_may_turn_to_another_call() -> None:
    view = replace(leads(HEARS), me=made.me("monitoring", role="supervisor"))
    assert {blocked(desk(view), action, OTHER) for action in ACTIONS} == {""}
