"""What can be done with a call, and why not."""

from app.domain import desk as rules
from app.domain.desk import Desk
from app.ui.calls.presses import REASONS, outcomes, presses
from telephony.switchboard.ids import CallId
from tests.app.ui import made_up as made


def test_every_reason_of_the_rules_has_words() -> None:
    source = rules.__file__
    with open(source, encoding="utf-8") as file:
        text = file.read()
    for code in (
        "link_down",
        "nothing_rings",
        "other_phone",
        "no_call",
        "rings",
        "not_talking",
        "outcome_needed",
    ):
        assert f'"{code}"' in text and code in REASONS


def test_what_cannot_be_done_says_why_and_shows_its_key() -> None:
    call = made.call("talking")
    found = {each.action: each for each in presses(call, Desk(), {"mute": "Ctrl+M"})}
    assert found["mute"].key == "Ctrl+M" and found["hold"].why == REASONS["link_down"]


def test_outcomes_are_chosen_in_after_call_work() -> None:
    state = rules.heard(rules.heard(Desk(), made.UP, made.NOW), made.view(made.call("wrap_up")), made.NOW)
    state = rules.choose_outcome(state, CallId("c1"), "solved")
    shown = outcomes(made.call("wrap_up"), state, {})
    assert [each.action for each in shown if each.checked] == ["outcome:solved"]
    assert not outcomes(made.call("talking"), state, {})
