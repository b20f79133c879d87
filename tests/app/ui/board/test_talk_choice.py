"""Which calls a key of listening may mean."""

import pytest

from app.ui.board.talk_choice import needs_choice, talks
from tests.app.ui.board.test_monitor_words import HEARS, desk
from tests.app.ui.made_up_floor import CALLS


@pytest.mark.parametrize(
    ("action", "needed"),
    [("monitor_listen", True), ("monitor_take", True), ("monitor_stop", False), ("hold", False)],
)
def test_a_call_must_be_found_for_those_that_are_about_one(action: str, needed: bool) -> None:
    assert needs_choice(desk(None), action) is needed
    assert not needs_choice(desk(HEARS), action), "it is about the heard one"


def test_those_that_others_talk_in() -> None:
    assert [each.call for each in talks(CALLS, "rasa")] == ["c5", "c7", "c8", "c11", "c12"]
