"""The table of a message: it says what may follow, and everything else is out of turn."""

import pytest

from telephony.switchboard.plan import BoxPlan
from telephony.switchboard.table import OutOfTurn
from telephony.switchboard.voice_message import MESSAGE, Message
from tests.stories.scene import SUPPORT

BOX = BoxPlan("night", "Night", SUPPORT)


def test_a_message_goes_from_greeting_to_thanks() -> None:
    message = Message(BOX, "en")
    for event in (
        "greeted",
        "sounded",
        "stopped",
        "said",
        "play",
        "again",
        "sounded",
        "stopped",
        "said",
        "keep",
    ):
        message.move(event)
    assert message.state == "thanked"


def test_nobody_keeps_what_was_not_said() -> None:
    with pytest.raises(OutOfTurn):
        Message(BOX, "en").move("keep")


def test_only_who_spoke_is_waited_for_when_he_hangs_up() -> None:
    waited = {state for state in MESSAGE.states if MESSAGE.allows(state, "hung_up")}
    assert waited == {"speaking", "closing"}
