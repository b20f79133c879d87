"""Every deed, alert and answer has its words."""

import re
from pathlib import Path

import pytest

from app.ui.board import steer_words as words
from app.ui.board.steer_notices import NOTICES
from app.ui.parts.say import say
from telephony.switchboard import emergency, steering
from telephony.switchboard.alerts import KINDS
from telephony.switchboard.steering import DEEDS
from tests.app.ui import made_up as made
from tests.steering_views import ALERTS, EMERGENCIES, busy_house, deed


def test_everything_has_its_words() -> None:
    told = {*DEEDS, "undone"}
    assert set(words._TO_ME) == told
    assert set(words._DONE) == told | {"shut", "opened", "announced", "silenced"}
    assert set(words._ALERTS) == set(KINDS)


@pytest.mark.parametrize("module", [steering, emergency])
def test_every_answer_of_the_core_has_its_words(module: object) -> None:
    source = Path(str(module.__file__)).read_text("utf-8")  # type: ignore[attr-defined]
    assert set(re.findall(r'"((?:steer|emergency)_\w+)"', source)) <= set(NOTICES)


def test_what_waits_for_the_end_of_my_call_says_so() -> None:
    view = made.view(me=made.me("talking", after="offline"))
    assert "after the call" in say(words.message_words(deed(1, "sign_out"), view))
    assert "after the call" not in say(words.message_words(deed(1, "message", detail="x"), view))


def test_what_was_taken_back_before_i_saw_it_says_so() -> None:
    view = made.view(me=made.me("talking", after="break"))
    told = say(words.message_words(deed(1, "pause", detail="lunch", over=True), view))
    assert "no longer" in told and "after the call" not in told
    for other in ("message", "undone"):
        assert "no longer" not in say(words.message_words(deed(1, other, over=True), view))


def test_an_unknown_deed_or_alert_is_shown_as_it_came() -> None:
    view = busy_house()
    assert "dance" in say(words.message_words(deed(1, "dance"), view))
    assert say(words.deed_choice(deed(1, "dance"), view).title) == "dance"


def test_the_newest_alert_and_how_many_more() -> None:
    assert "Vytas K. has been on a pause" in say(words.alerts_line(ALERTS, made.NOW))
    assert "more" not in say(words.alerts_line(ALERTS[:1], made.NOW))


def test_what_is_being_spoken_is_not_heard_yet() -> None:
    assert "being spoken" in say(words.emergency_words("Sales", EMERGENCIES[1], made.NOW))
    assert say(words.emergency_words("Sales", None, made.NOW)) == "Sales"
    assert words.emergency_line(made.view(), made.NOW) == ""


def test_who_is_signed_in_is_found_first() -> None:
    found = [each.value for each in words.colleagues_found(busy_house(), "", made.NOW)]
    assert found[-1] == "linas" and len(found) == len(made.COLLEAGUES)
    assert words.colleagues_found(busy_house(), "nobody", made.NOW) == ()


def test_what_somebody_becomes_after_his_call() -> None:
    view = busy_house()
    assert say(words.after_words(made.me(after="lunch"), view)) == "then: Lunch"
    assert say(words.after_words(made.me(after="offline"), view)) == "then: signed out"
    assert words.after_words(made.me(), view) == ()
