"""The recordings of a step: values in them, digits one by one, and nothing but names of files."""

import pytest

from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.ids import QueueId
from telephony.switchboard.in_menu import InMenu, prompts, recordings


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("hello", "pl/hello"), ("lt/hello", "pl/hello")),
        (("{number:digits}",), ("lt/digit_0", "lt/digit_4")),
        (("state_{state}",), ("lt/state_done",)),
        (("{goods}", "state_{none}", "{none:digits}"), ("lt/spoken/ab",)),
        (("{evil}", "state_{evil}", "{empty}"), ()),
    ],
)
def test_words_become_recordings(names: tuple[str, ...], said: tuple[str, ...]) -> None:
    values = {"number": "0x4", "state": "done", "goods": "spoken/ab", "evil": "../../key", "empty": ""}
    assert prompts(names, "lt", values) == said


def test_what_a_menu_will_say_is_known_before_anybody_calls() -> None:
    steps = (
        Step("a", "menu", ("choose", "lt/other"), ways=(("1", "b"),)),
        Step("b", "end", ("state_{state}",)),
    )
    said = recordings(FlowPlan("f", "F", steps, ("en", "lt")))
    assert {"en/choose", "lt/choose", "lt/other", "en/wrong_key", "lt/connecting", "en/digit_9"} <= set(said)
    assert len(said) == len(set(said)) and not [each for each in said if "{" in each or "state" in each]


def test_what_is_noted_twice_is_told_once_and_the_newest_request_counts() -> None:
    menu = InMenu(FlowPlan("f", "F", (Step("a", "end"),)), QueueId("q"), "en")
    menu.note("Repair")
    menu.note("Repair")
    menu.note("")
    assert (menu.told, menu.request) == ([("Repair", "")], 0)
    menu.values |= {"request": "17"}
    assert menu.request == 17
    menu.values |= {"order": "18"}
    assert menu.request == 18
