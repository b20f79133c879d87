"""A phone that is silent and does not answer is lost; either alone is no reason to take a call away."""

from telephony.switchboard.commands import CallOperator, HangUp, StartMusic
from telephony.switchboard.desk_events import DialAsked, HoldAsked, ReadyAsked
from telephony.switchboard.events import LegAnswered, MediaBack, MediaLost, PhoneOffline, PhoneOnline
from telephony.switchboard.ids import CallId
from tests.stories.scene import ANNA, BEN, plan
from tests.story import Story


def talk() -> Story:
    return Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA)


def test_silence_or_a_missed_registration_alone_takes_no_call_away() -> None:
    silent = talk()
    silent.hears(MediaLost(silent.leg_of(ANNA))).passes(600)
    assert silent.card(ANNA).state == "talking"
    away = talk().hears(PhoneOffline(ANNA)).passes(600)
    assert away.card(ANNA).state == "talking"


def test_sound_that_came_back_before_the_phone_went_offline_proves_it_alive() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    story.hears(MediaLost(leg)).hears(MediaBack(leg)).hears(PhoneOffline(ANNA))
    assert story.card(ANNA).state == "talking"


def test_a_dead_phone_sends_its_caller_back_to_the_head_of_the_queue_in_either_order() -> None:
    for offline_first in (True, False):
        story = talk()
        leg = story.leg_of(ANNA)
        proofs = [MediaLost(leg), PhoneOffline(ANNA)]
        for event in reversed(proofs) if offline_first else proofs:
            story.hears(event)
        story.answers(HangUp(leg), StartMusic).was_told(ANNA, "phone_lost")
        assert story.call("c1").state == "waiting"
        assert story.operator(ANNA).state == "not_responding"
        story.signs_in(BEN).answers(CallOperator)


def test_also_when_the_caller_was_on_hold() -> None:
    story = talk().hears(HoldAsked(ANNA, CallId("c1")))
    story.hears(MediaLost(story.leg_of(ANNA))).hears(PhoneOffline(ANNA))
    assert story.call("c1").state == "waiting"


def test_a_new_phone_takes_the_next_call() -> None:
    story = talk()
    story.hears(MediaLost(story.leg_of(ANNA))).hears(PhoneOffline(ANNA))
    story.hears(PhoneOnline(ANNA)).hears(ReadyAsked(ANNA)).answers(CallOperator)
    story.picks_up(ANNA)
    assert not story.call("c1").operator_silent


def test_an_outgoing_call_of_a_dead_phone_is_ended_truthfully() -> None:
    story = Story(plan()).signs_in(ANNA).hears(DialAsked(ANNA, "861111111"))
    call = story.operator(ANNA).call
    assert call is not None
    story.hears(LegAnswered(story.leg_of(ANNA))).hears(LegAnswered(story.call(call).leg))
    story.hears(PhoneOffline(ANNA)).hears(MediaLost(story.leg_of(ANNA)))
    assert story.contact(call).end_reason == "lost" and story.finals(call) == 1
