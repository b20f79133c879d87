"""Who is on the list: by E.164, else by name; not after its end, and not who withholds his number."""

import pytest

from telephony.switchboard.blocking import why_blocked
from telephony.switchboard.caller import UNTOLD, caller_of
from telephony.switchboard.floor import Floor
from telephony.switchboard.routing_events import BlockedNumber
from tests.stories.scene import plan


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        ("<sip:+37061111111@x>", "insults"),
        ("<sip:861111111@x>", "insults"),
        ("<sip:+37062222222@x>", ""),
        ("<sip:robot@elsewhere>", UNTOLD),
        ("<sip:+37063333333@x>", ""),
        ("<sip:anonymous@anonymous.invalid>", ""),
    ],
)
def test_who_is_blocked(sent: str, why: str) -> None:
    floor = Floor(plan())
    rows = (
        BlockedNumber("+37061111111", "insults"),
        BlockedNumber("robot"),
        BlockedNumber("+37063333333", "is over", 100.0),
        BlockedNumber("anonymous"),
    )
    floor.blocked = {each.key: each for each in rows}
    assert why_blocked(floor, caller_of((("From", sent),), trusted=False, region="LT"), 100.0) == why
