"""A call ends: one contact, and nobody stays behind. The ways to end are told in tests/stories."""

import pytest

from telephony.switchboard.commands import Play, RecordContact
from telephony.switchboard.desk_events import WrapUpExtended
from telephony.switchboard.ending import EXTENSION, close_lost, outcome_missing, play_last_prompt
from telephony.switchboard.ids import CallId
from tests.stories.scene import ANNA, SUPPORT, plan, queue
from tests.story import Story


def written(**more: object) -> Story:
    return Story(plan(queue(SUPPORT, **more))).signs_in(ANNA).calls("c1").picks_up(ANNA).caller_hangs_up("c1")


@pytest.mark.parametrize(
    ("rules", "missing"),
    [
        ({}, False),
        ({"disposition_required": True}, True),
        ({"disposition_required": True, "dispositions": ()}, False),
    ],
)
def test_when_an_outcome_is_still_missing(rules: dict[str, object], missing: bool) -> None:
    story = written(**rules)
    assert outcome_missing(story.board.floor, story.call("c1")) is missing
    story.call("c1").disposition = "solved"
    assert outcome_missing(story.board.floor, story.call("c1")) is False


def test_more_time_counts_from_the_end_of_the_time_that_is_left() -> None:
    story = written().passes(10)
    story.hears(WrapUpExtended(ANNA, CallId("c1")))
    assert story.card(ANNA).wrap_until == story.now + 20 + EXTENSION


def test_negative_after_call_work_is_none() -> None:
    assert written(wrap_up=-5.0).operator(ANNA).state == "ready"


def test_the_legs_of_a_contact_are_in_order_of_time() -> None:
    story = written()
    legs = story.contact("c1").legs
    assert list(legs) == sorted(legs, key=lambda leg: (leg.started, leg.ended))


def test_a_call_the_exchange_lost_is_told_with_what_was_running() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").passes(4)
    close_lost(story.board.floor, story.call("c1"), story.now)
    (said,) = (each for each in story.board.floor.take_commands() if isinstance(each, RecordContact))
    assert {(leg.kind, leg.outcome) for leg in said.contact.legs} == {
        ("queue", "exchange_stopped"),
        ("ring", "exchange_stopped"),
    }
    assert (said.contact.final, said.contact.end_reason) == (True, "exchange_stopped")


def test_the_last_words_are_those_of_the_queue() -> None:
    story = Story(plan(queue(SUPPORT, closed_prompt="shut", language="pl"))).calls("c1")
    story.call("c1").leaving_by = "closed"
    play_last_prompt(story.board.floor, story.call("c1"))
    (said,) = story.board.floor.take_commands()
    assert isinstance(said, Play) and said.prompts == ("pl/shut",)


def test_a_call_that_never_had_a_queue_has_no_last_words() -> None:
    story = Story(plan(), look_up_takes=None).calls("c1")
    with pytest.raises(ValueError, match="leaves no queue"):
        play_last_prompt(story.board.floor, story.call("c1"))
