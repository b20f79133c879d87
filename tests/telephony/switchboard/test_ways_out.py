"""What is dialled for what was typed, and over which trunk."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import TrunkId
from telephony.switchboard.numbers import caller_key
from telephony.switchboard.ways_out import keys_of, way_out
from tests.stories.scene import plan

pieces = st.sampled_from(
    ["+370", "8", "612", "34567", "*", "#", " ", "(", ")", "-", "sip:", "@x", "\r\n", ";"]
)


@settings(max_examples=1000, deadline=None, database=None)
@given(st.lists(pieces | st.text(st.characters(), max_size=3), max_size=8).map("".join))
def test_only_keys_of_a_telephone_are_ever_dialled(text: str) -> None:
    keys = keys_of(caller_key(text, "LT"))
    assert re.fullmatch(r"\+?[0-9*#]{0,32}", keys, re.ASCII), keys


def test_the_cheapest_trunk_that_is_up_and_calls_out() -> None:
    city = plan().trunks[0]
    others = (
        replace(city, id=TrunkId("dear"), cost=5),
        replace(city, id=TrunkId("in"), outgoing=False),
        replace(city, id=TrunkId("nowhere"), proxy=""),
    )
    floor = Floor(plan(trunks=(*others, city)))
    assert way_out(floor) == city
    floor.trunk_problems[city.id] = "silence"
    assert way_out(floor) == others[0]
    assert way_out(Floor(plan(trunks=others[1:]))) is None
