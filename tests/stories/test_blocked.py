"""Who is on the block list rings nobody."""

from telephony.switchboard.commands import (
    CallOperator,
    HangUp,
    Play,
    Reject,
    Ring,
)
from telephony.switchboard.desk_events import SignedOut, TransferWanted
from telephony.switchboard.events import CallerIdentified, LookUpFailed
from telephony.switchboard.ids import CallId, LegId, PlaybackId
from telephony.switchboard.routing_events import BlockedNumber, BlockListKnown
from tests.stories.scene import ANNA, BEN, JONAS, PHONE_BOOK, plan
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


INSULTS = BlockListKnown((BlockedNumber("+37061111111", "insults"),))


def test_a_blocked_caller_never_rings_however_slow_the_database_is() -> None:
    story = Story(plan(), look_up_takes=None).signs_in(ANNA).hears(INSULTS)
    story.calls("c1").does_not(Ring, CallOperator)
    story.passes(0.25).answers(Reject(LegId("c1.1"), 603, "Decline")).does_not(Ring, CallOperator)
    assert story.contact("c1").end_reason == "blocked" and story.finals("c1") == 1
    story.hears(CallerIdentified(CallId("c1"), (JONAS,)))  # comes too late, and changes nothing
    assert story.operator(ANNA).state == "ready"


def test_who_he_is_stands_in_his_history_when_the_answer_comes_in_time() -> None:
    story = Story(plan(), phone_book=PHONE_BOOK, look_up_takes=0.1).signs_in(ANNA).hears(INSULTS)
    story.calls("c1").passes(0.2)
    assert (story.contact("c1").end_reason, story.contact("c1").why) == ("blocked", ("blocked: insults",))
    assert story.contact("c1").person_id == JONAS.person_id


def test_a_list_that_cannot_be_read_blocks_nobody_less() -> None:
    story = Story(plan(), look_up_takes=None).hears(INSULTS).calls("c1")
    story.hears(LookUpFailed(CallId("c1"), "disk full")).answers(Reject(LegId("c1.1"), 603, "Decline"))


def test_who_is_blocked_while_he_waits_or_rings_is_put_down_at_once() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").passes(1)
    assert story.rings(ANNA)
    story.hears(INSULTS).answers(HangUp(LegId("c1.1")))
    assert story.operator(ANNA).state == "ready" and story.contact("c1").end_reason == "blocked"


def test_who_talks_talks_on_and_may_be_sent_on_to_a_colleague() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").passes(1).picks_up(ANNA).hears(INSULTS)
    assert story.call("c1").state == "talking"
    story.hears(TransferWanted(ANNA, CallId("c1"), "queue:sales"))
    assert story.call("c1").state == "waiting"


def test_a_block_ends_by_itself_and_when_it_is_taken_off() -> None:
    story = Story(plan()).signs_in(ANNA)
    story.hears(BlockListKnown((BlockedNumber("+37061111111", "insults", story.now + 100),)))
    assert story.calls("c1").passes(1).contact("c1").end_reason == "blocked"
    assert story.passes(100).calls("c2").passes(1).rings(ANNA)
    other = Story(plan()).signs_in(ANNA).hears(INSULTS).hears(BlockListKnown(()))
    assert other.calls("c1").passes(1).rings(ANNA)


def test_who_withholds_his_number_is_on_no_list() -> None:
    story = Story(plan()).signs_in(ANNA).hears(BlockListKnown((BlockedNumber("anonymous"),)))
    assert story.calls("c1", number="anonymous").passes(1).rings(ANNA)
