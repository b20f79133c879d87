"""What is asked before a number is dialled."""

import pytest

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.calls.confirm_words import confirm
from app.ui.parts.clean import bare
from app.ui.parts.say import say
from tests.app.ui import made_up as made


@pytest.mark.parametrize(
    ("who", "found", "words"),
    [("Jonas", True, "Jonas"), ("", True, "not in the phone book"), ("", False, "looking up…")],
)
def test_before_dialling_it_says_whose_number_it_is(who: str, found: bool, words: str) -> None:
    desk = Desk()
    for value in (made.UP, made.PHONE, made.view()):
        desk = rules.heard(desk, value, made.NOW)
    asked = confirm("+370 612 34567", who, desk, found)
    assert bare(say(asked.question)) == "Call +370 612 34567?"
    assert say(asked.who) == words and asked.why == ""
