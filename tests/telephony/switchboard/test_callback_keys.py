"""Small print of what is typed; the stories stand in tests/stories/test_callback.py."""

import pytest

from telephony.switchboard.callback_keys import ordinary
from telephony.switchboard.numbers import caller_key
from tests.stories.scene import SUPPORT, plan, queue
from tests.story import Story


@pytest.mark.parametrize(
    ("number", "may"),
    [("+37061111111", True), ("+37052080001", True), ("+37090012345", False), ("112", False), ("x", False)],
)
def test_premium_and_short_numbers_are_not_called_because_somebody_typed_them(number: str, may: bool) -> None:
    assert ordinary(caller_key(number, "LT")) is may


def test_letters_of_the_fourth_column_and_keys_without_end_are_nothing() -> None:
    story = Story(plan(queue(SUPPORT, callback="operator_first"))).calls("a").presses("a", "1")
    story.presses("a", "ABCD").presses("a", "7" * 40)
    assert len(story.call("a").wait.keys) == 20
