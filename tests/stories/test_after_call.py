"""After-call work: its time, its outcome, and what was asked for during the call."""

import pytest

from telephony.switchboard.commands import SetTimer
from telephony.switchboard.desk_events import (
    PauseAsked,
    ReadyAsked,
    SignedIn,
    SignedOut,
    WrapUpExtended,
    WrapUpFinished,
)
from telephony.switchboard.ids import CallId
from tests.stories.scene import ANNA, BEN, CODES, SUPPORT, plan, queue
from tests.story import Story

C1 = CallId("c1")


def after_call(**more: object) -> Story:
    """The customer of c1 has hung up, Anna writes."""
    story = Story(plan(queue(SUPPORT, **more))).signs_in(ANNA).calls("c1").picks_up(ANNA).passes(60)
    return story.caller_hangs_up("c1")


def test_the_time_is_up_and_the_next_caller_comes() -> None:
    story = after_call().calls("c2").passes(29)
    assert story.operator(ANNA).state == "wrap_up"
    assert story.passes(1).rings(ANNA)
    assert story.finals("c1") == 1


def test_during_after_call_work_the_contact_is_there_already_but_not_final() -> None:
    contact = after_call().contact("c1")
    assert (contact.final, contact.end_reason) == (False, "customer")


def test_more_time_is_asked_for_and_given() -> None:
    story = after_call().passes(20).hears(WrapUpExtended(ANNA, C1)).answers(SetTimer).passes(69)
    assert story.operator(ANNA).state == "wrap_up"
    assert story.passes(1).operator(ANNA).state == "ready"


def test_a_queue_without_after_call_work_frees_the_operator_at_once() -> None:
    story = after_call(wrap_up=0)
    assert story.operator(ANNA).state == "ready"
    assert story.finals("c1") == 1


def test_where_an_outcome_is_required_nobody_leaves_without_one() -> None:
    story = after_call(disposition_required=True).passes(600)
    assert story.operator(ANNA).state == "wrap_up"
    story.finishes(ANNA, "").was_told(ANNA, "disposition_required")
    story.hears(ReadyAsked(ANNA)).was_told(ANNA, "disposition_required")
    story.finishes(ANNA, "call_back")
    assert (story.operator(ANNA).state, story.contact("c1").disposition) == ("ready", "call_back")


def test_an_unknown_outcome_is_refused_and_said() -> None:
    story = after_call().finishes(ANNA, "nonsense").was_told(ANNA, "unknown_disposition")
    assert story.operator(ANNA).state == "wrap_up"


def test_a_queue_that_requires_an_outcome_and_lists_none_locks_nobody_in() -> None:
    story = after_call(disposition_required=True, dispositions=())
    assert story.card(ANNA).disposition_required is False
    assert story.passes(30).operator(ANNA).state == "ready"


def test_a_colleague_cannot_finish_my_work() -> None:
    story = after_call().signs_in(BEN).hears(WrapUpFinished(BEN, C1, CODES[0][0]))
    assert story.operator(ANNA).state == "wrap_up"


@pytest.mark.parametrize("finish", [ReadyAsked(ANNA), WrapUpFinished(ANNA, C1, "solved")])
def test_the_work_is_done_by_one_key(finish: ReadyAsked | WrapUpFinished) -> None:
    assert after_call().hears(finish).operator(ANNA).state == "ready"


def test_a_pause_asked_for_in_the_call_comes_after_it() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(PauseAsked(ANNA, "lunch"))
    assert (story.operator(ANNA).state, story.desk(ANNA).me.after) == ("talking", "lunch")
    story.caller_hangs_up("c1").calls("c2")
    assert story.operator(ANNA).state == "wrap_up"
    story.passes(30)
    assert (story.operator(ANNA).state, story.operator(ANNA).pause_code) == ("paused", "lunch")
    assert story.call("c2").state == "waiting"


def test_a_pause_asked_for_in_after_call_work_is_not_lost() -> None:
    story = after_call().hears(PauseAsked(ANNA, "break")).finishes(ANNA)
    assert story.operator(ANNA).pause_code == "break"


def test_ready_takes_the_asked_pause_back() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(PauseAsked(ANNA, "lunch"))
    story.hears(ReadyAsked(ANNA)).caller_hangs_up("c1").finishes(ANNA)
    assert story.operator(ANNA).state == "ready"


def test_going_home_during_a_call_happens_after_it() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(SignedOut(ANNA))
    assert story.call("c1").state == "talking"
    story.caller_hangs_up("c1").finishes(ANNA, "solved")
    assert story.operator(ANNA).state == "offline"


def test_who_wanted_to_go_home_and_signs_in_again_stays() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(SignedOut(ANNA))
    story.hears(SignedIn(ANNA)).caller_hangs_up("c1").finishes(ANNA)
    assert story.operator(ANNA).state == "ready"
