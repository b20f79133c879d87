"""Nobody is there to take the call: closed, no such number, exchange stopped."""

import pytest

from telephony.switchboard.commands import Answer, CallOperator, HangUp, Play, Reject, Ring
from telephony.switchboard.desk_events import HoldAsked, PauseAsked, SignedIn, SignedOut
from telephony.switchboard.events import EngineStarted, LegEnded, PhoneOnline, PlaybackFinished
from telephony.switchboard.ids import CallId, LegId, PlaybackId
from telephony.switchboard.plan import Hours, Interval
from tests.stories.scene import ANNA, BEN, SUPPORT, plan, queue
from tests.story import BEGIN, Story

WEEKDAYS = Hours("Europe/Vilnius", tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5)), ("2023-11-21",))
CLOSED = plan(queue(SUPPORT, hours=WEEKDAYS, language="lt"))


@pytest.mark.parametrize("when", [7 * 3600, 24 * 3600], ids=["evening", "holiday"])
def test_outside_the_hours_the_caller_hears_so_and_the_call_ends(when: float) -> None:
    story = (
        Story(CLOSED, begin=BEGIN + when)
        .signs_in(ANNA)
        .calls("c1")
        .answers(Ring, Answer(LegId("c1.1")), Play(LegId("c1.1"), ("lt/closed",), PlaybackId("last:c1")))
    )
    story.does_not(CallOperator)
    story.passes(6).hears(PlaybackFinished(PlaybackId("last:c1"), "ok")).answers(HangUp(LegId("c1.1")))
    contact = story.contact("c1")
    assert (contact.end_reason, contact.queue, contact.answered) == ("closed", SUPPORT, None)
    assert story.finals("c1") == 1


def test_within_the_hours_the_same_number_is_answered() -> None:
    assert Story(CLOSED).signs_in(ANNA).calls("c1").rings(ANNA)


def test_who_hangs_up_in_the_announcement_called_when_it_was_closed() -> None:
    story = Story(CLOSED, begin=BEGIN + 7 * 3600).calls("c1").passes(1).caller_hangs_up("c1")
    assert story.contact("c1").end_reason == "closed"
    story.hears(PlaybackFinished(PlaybackId("last:c1"), "stopped"))
    assert (story.said, story.finals("c1")) == ((), 1)


def test_a_number_that_leads_nowhere_is_refused() -> None:
    story = Story(plan()).calls("c1", to="999").answers(Reject(LegId("c1.1"), 404, "Not Found"))
    assert story.contact("c1").end_reason == "rejected"


def test_the_exchange_stops_in_the_middle_and_every_call_is_told_truthfully_once() -> None:
    story = Story(plan()).signs_in(ANNA, BEN)
    story.calls("held").picks_up(ANNA).passes(5).hears(HoldAsked(ANNA, CallId("held"))).passes(2)
    story.calls("written").picks_up(BEN).passes(8).caller_hangs_up("written").passes(1)
    story.calls("waits").passes(4).hears(EngineStarted())
    reasons = {each: story.contact(each).end_reason for each in ("held", "written", "waits")}
    assert reasons == {"held": "exchange_stopped", "written": "customer", "waits": "exchange_stopped"}
    assert [story.finals(each) for each in reasons] == [1, 1, 1]
    assert story.contact("written").ended == story.now - 5
    assert [(leg.kind, leg.outcome) for leg in story.contact("held").legs][-1] == ("hold", "exchange_stopped")
    assert story.timers == {}
    story.hears(LegEnded(LegId("held.1"), 16, 0, "far"))
    assert story.said == ()
    assert (story.operator(ANNA).state, story.operator(BEN).state) == ("ready", "ready")
    story.calls("next")
    assert not story.rings(ANNA), "her phone has not registered again"
    assert story.hears(PhoneOnline(ANNA)).rings(ANNA)


def test_a_wish_made_in_a_call_is_not_lost_with_the_engine() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("a").calls("b").picks_up(ANNA).picks_up(BEN)
    story.hears(SignedOut(ANNA)).hears(PauseAsked(BEN, "lunch")).hears(EngineStarted())
    assert (story.operator(ANNA).state, story.operator(BEN).pause_code) == ("offline", "lunch")


def test_a_desk_that_was_quicker_than_the_engine_stays_signed_in() -> None:
    story = Story(plan()).hears(SignedIn(ANNA)).hears(EngineStarted()).hears(PhoneOnline(ANNA))
    assert story.calls("c1").rings(ANNA)
