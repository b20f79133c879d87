"""Who is on the block list rings nobody."""

from telephony.switchboard.commands import (
    CallOperator,
    HangUp,
    Play,
    Reject,
)
from telephony.switchboard.events import (
    CallerIdentified,
    SignedOut,
)
from telephony.switchboard.ids import CallId, LegId, PlaybackId
from tests.stories.scene import ANNA, BEN, JONAS, plan
from tests.story import Story


def test_a_blocked_caller_rings_nobody_and_is_refused() -> None:
    story = Story(plan(), look_up_takes=None).signs_in(ANNA).calls("c1")
    story.hears(CallerIdentified(CallId("c1"), (JONAS,), "insults"))
    story.answers(Reject(LegId("c1.1"), 603, "Decline")).does_not(CallOperator)
    contact = story.contact("c1")
    assert (contact.end_reason, contact.why, contact.queue) == ("blocked", ("blocked: insults",), "")
    assert (story.finals("c1"), story.timers) == (1, {})


def test_the_plan_may_have_it_said_to_him() -> None:
    story = Story(plan(blocked_prompt="blocked"), look_up_takes=None).signs_in(ANNA).calls("c1")
    story.hears(CallerIdentified(CallId("c1"), (), "insults"))
    story.answers(Play(LegId("c1.1"), ("en/blocked",), PlaybackId("last:c1")))
    assert story.caller_hangs_up("c1").contact("c1").end_reason == "blocked"


def test_an_answer_that_comes_late_takes_him_off_the_operators_phone() -> None:
    story = Story(plan(), look_up_takes=None).signs_in(ANNA).calls("c1").passes(1)
    assert story.rings(ANNA)
    story.hears(CallerIdentified(CallId("c1"), (), "insults")).answers(HangUp(LegId("c1.1")))
    assert story.operator(ANNA).state == "ready" and story.contact("c1").end_reason == "blocked"


def test_whom_we_call_may_be_on_the_list_and_who_talks_talks() -> None:
    story = Story(plan(), look_up_takes=None).signs_in(ANNA).calls("c1").passes(1).picks_up(ANNA)
    story.hears(CallerIdentified(CallId("c1"), (), "insults"))
    assert story.call("c1").state == "talking"
    assert story.hears(SignedOut(BEN)).said == ()
