"""The recording on the call strip: a word for each state, and what can be done."""

import pytest

from app.domain.desk import Desk, LinkState
from app.ui.calls.present import strip
from app.ui.calls.recorded import RECORDED, recorded_pill, recording_presses
from app.ui.parts.say import say
from tests.app.ui import made_up as made


@pytest.mark.parametrize("state", [*RECORDED, "offered", ""])
def test_every_state_but_none_is_said_on_the_strip(state: str) -> None:
    call = made.call(recorded=state)
    desk = Desk(view=made.view(call), link=LinkState(True, 0.0))
    words = [say(pill.text) for pill in strip(call, desk, made.NOW, {}).pills]
    assert any("record" in word for word in words) is (state in RECORDED)


def test_a_mask_counts_down() -> None:
    pill = recorded_pill(made.call(recorded="masked", mask_until=made.NOW + 42), made.NOW)
    assert "00:42" in say(pill.text) and pill.dot


@pytest.mark.parametrize(
    ("state", "action"),
    [
        ("recording", "mask"),
        ("announcing", "mask"),
        ("masked", "mask"),
        ("offered", "record"),
        ("failed", None),
    ],
)
def test_what_can_be_done_stands_beside_it(state: str, action: str | None) -> None:
    presses = recording_presses(made.call(recorded=state))
    assert [each[0] for each in presses] == ([action] if action else [])


def test_who_is_only_asked_masks_nothing() -> None:
    assert recording_presses(made.call("consulted", recorded="recording")) == ()
