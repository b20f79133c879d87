"""Nobody of the queue can take him: one person is rung, or a number outside is called."""

import pytest

from telephony.switchboard.commands import (
    Answer,
    Bridge,
    CallNumber,
    CallOperator,
    HangUp,
    Play,
    Reject,
    Ring,
)
from telephony.switchboard.desk_events import OfferDeclined, PauseAsked
from telephony.switchboard.events import LegAnswered, LegEnded, TrunkDown
from telephony.switchboard.ids import CallId, LegId, PlaybackId, TrunkId
from telephony.switchboard.plan import Hours, Interval, Rule
from tests.stories.scene import ANNA, CARL, SUPPORT, patient, plan, queue
from tests.story import BEGIN, Story

OUT = "+37069999999"
NUMBER = f"number:{OUT}"
EVENING = BEGIN + 8 * 3600
WEEKDAYS = Hours("UTC", tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5)))


def outside(story: Story, call: str = "c1") -> LegId:
    transfer = story.call(call).transfer
    assert transfer is not None and transfer.leg is not None
    return transfer.leg


# ---- a person ---------------------------------------------------------------------------------------------


def test_nobody_is_signed_in_and_the_manager_is_rung() -> None:
    story = Story(plan(queue(SUPPORT, no_operators="person:103"))).signs_in(CARL).calls("c1")
    assert story.rings(CARL)
    story.picks_up(CARL).passes(10).caller_hangs_up("c1")
    contact = story.contact("c1")
    assert (contact.end_reason, contact.operator, contact.queue) == ("customer", CARL, SUPPORT)
    assert contact.why[-1] == "Carl is asked for Support"


def test_who_does_not_answer_gives_the_caller_back_to_his_place() -> None:
    overflowing = plan(queue(SUPPORT, overflow="person:103", max_wait=30))
    story = Story(patient(overflowing, 3)).signs_in(ANNA, CARL).hears(PauseAsked(ANNA, "lunch"))
    story.calls("first").passes(1).calls("second").passes(30)
    assert story.rings(CARL) and list(story.board.floor.lines[SUPPORT]) == ["first", "second"]
    story.passes(21)
    assert not story.rings(CARL) and story.call("first").state == "waiting"
    assert list(story.board.floor.lines[SUPPORT]) == ["first", "second"]
    story.hears(PauseAsked(CARL, "lunch"))
    assert story.passes(60).call("first").state == "waiting", "he is away: the caller keeps his place"


def test_who_declines_with_nobody_else_there_is_the_end_of_it() -> None:
    story = Story(plan(queue(SUPPORT, no_operators="person:103"))).signs_in(CARL).calls("c1").passes(2)
    story.hears(OfferDeclined(CARL, CallId("c1")))
    assert (story.call("c1").state, story.call("c1").leaving_by) == ("leaving", "no_operators")
    assert story.calls("c2").call("c2").state == "offered", "he did not refuse this one"
    story.picks_up(CARL).calls("c3").answers(Reject(LegId("c3.1"), 486, "Busy Here"))


def test_a_closed_queue_rings_the_one_on_duty_and_says_closed_when_he_does_not_come() -> None:
    night = plan(queue(SUPPORT, hours=WEEKDAYS, closed_to="person:103", ring_time=10))
    story = Story(night, begin=EVENING).signs_in(CARL).calls("c1")
    assert story.rings(CARL)
    story.passes(11).answers(Play(LegId("c1.1"), ("en/closed",), PlaybackId("last:c1")))
    assert story.hears(LegEnded(LegId("c1.1"), 16, 0, "far")).contact("c1").end_reason == "closed"


def test_a_rule_may_name_a_person_and_else_the_numbers_queue_counts() -> None:
    ruled = plan(rules=(Rule("director", priority=0, known=False, to="person:103"),))
    story = Story(ruled).signs_in(ANNA, CARL).calls("c1")
    assert story.rings(CARL)
    story.calls("c2")
    assert story.rings(ANNA) and "person:103 cannot take the call now" in story.call("c2").why


# ---- a number outside -------------------------------------------------------------------------------------


def test_a_number_outside_is_called_and_has_the_caller_when_it_answers() -> None:
    story = Story(plan(queue(SUPPORT, no_operators=NUMBER))).calls("c1")
    story.answers(Ring, Answer(LegId("c1.1")), CallNumber)
    called = story.last(CallNumber)
    assert (called.number, called.caller_number, called.trunk) == (OUT, "+37061111111", TrunkId("city"))
    assert story.call("c1").state == "diverting"
    leg = outside(story)
    story.passes(8).hears(LegAnswered(leg)).answers(Bridge)
    assert story.call("c1").state == "forwarded"
    story.passes(60).caller_hangs_up("c1").answers(HangUp(leg))
    contact = story.contact("c1")
    assert (contact.end_reason, story.finals("c1"), story.timers) == ("transferred", 1, {})
    assert [(each.kind, each.outcome, each.ended - each.started) for each in contact.legs] == [
        ("queue", "overflow", 8.0)
    ]


def test_the_number_hangs_up_first() -> None:
    story = Story(plan(queue(SUPPORT, no_operators=NUMBER))).calls("c1")
    leg = outside(story)
    story.hears(LegAnswered(leg)).passes(5).hears(LegEnded(leg, 16, 0, "far")).answers(HangUp(LegId("c1.1")))
    assert story.contact("c1").end_reason == "transferred"


@pytest.mark.parametrize("how", ["busy", "silent"])
def test_a_number_that_does_not_answer_gives_the_caller_back(how: str) -> None:
    story = Story(plan(queue(SUPPORT, overflow=NUMBER, max_wait=30))).signs_in(ANNA)
    story.hears(PauseAsked(ANNA, "lunch")).calls("first").passes(5).calls("second").passes(26)
    leg = outside(story, "first")
    assert list(story.board.floor.lines[SUPPORT]) == ["second"]
    if how == "busy":
        story.hears(LegEnded(leg, 17, 486, "far"))
    else:
        story.passes(45).does_not(CallOperator)
    assert story.call("first").state == "waiting"
    assert next(iter(story.board.floor.lines[SUPPORT])) == "first"


def test_without_anybody_in_the_queue_he_is_told() -> None:
    story = Story(plan(queue(SUPPORT, no_operators=NUMBER))).calls("c1")
    story.hears(LegEnded(outside(story), 17, 486, "far"))
    assert (story.call("c1").state, story.call("c1").leaving_by) == ("leaving", "no_operators")


def test_the_caller_gives_up_while_the_number_rings() -> None:
    story = Story(plan(queue(SUPPORT, no_operators=NUMBER))).calls("c1")
    leg = outside(story)
    story.passes(3).caller_hangs_up("c1").answers(HangUp(leg))
    assert (story.contact("c1").end_reason, story.timers) == ("abandoned", {})


def test_no_line_to_the_outside_is_no_way() -> None:
    story = Story(plan(queue(SUPPORT, no_operators=NUMBER))).hears(TrunkDown(TrunkId("city"), "silent"))
    story.calls("c1").answers(Reject(LegId("c1.1"), 486, "Busy Here"))
