"""Keys of the recording become wishes, by what is going on."""

import pytest

from app.domain.desk import Desk, LinkState, asked, blocked
from app.domain.recording_wishes import ACTIONS, recording_blocked, recording_wish
from telephony.switchboard.desk_events import MaskAsked, RecordAsked
from telephony.switchboard.events import Asked
from telephony.switchboard.ids import CallId, OperatorId
from tests.app.ui import made_up as made
from tests.app.ui.made_up import call

ME, C1 = OperatorId("rasa"), CallId("c1")


@pytest.mark.parametrize(
    ("recorded", "until", "action", "wish"),
    [
        ("recording", None, "mask", MaskAsked(ME, C1, True)),
        ("masked", 1.0, "mask", MaskAsked(ME, C1, False)),
        ("paused", 1.0, "mask", MaskAsked(ME, C1, False)),
        ("masked", 1.0, "mask_on", MaskAsked(ME, C1, True)),
        ("recording", None, "mask_off", MaskAsked(ME, C1, False)),
        ("offered", None, "record", RecordAsked(ME, C1, True)),
        ("refused", None, "record", RecordAsked(ME, C1, True)),
        ("recording", None, "record", RecordAsked(ME, C1, False)),
        ("recording", None, "hold", None),
    ],
)
def test_a_key_means_what_is_going_on(
    recorded: str, until: float | None, action: str, wish: Asked | None
) -> None:
    assert recording_wish(ME, action, call(recorded=recorded, mask_until=until)) == wish


@pytest.mark.parametrize("action", ACTIONS)
def test_where_nothing_is_recorded_there_is_nothing_to_ask_for(action: str) -> None:
    desk = Desk(view=made.view(call()), link=LinkState(True, 0.0))
    assert recording_blocked(action, call())
    assert blocked(desk, action) and asked(desk, action) is None


def test_what_cannot_be_masked_any_more_says_so() -> None:
    assert recording_blocked("mask", call(recorded="failed")) == "not_recorded"
    assert recording_blocked("hold", call()) == ""
