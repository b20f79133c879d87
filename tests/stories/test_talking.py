"""Customer and operator talk: hold, mute, keys, and who hangs up or is lost."""

from telephony.switchboard.commands import (
    Bridge,
    HangUp,
    Mute,
    SendDigits,
    StartMusic,
    Unbridge,
    Unmute,
)
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.desk_events import (
    DigitsAsked,
    HangUpAsked,
    HoldAsked,
    MuteAsked,
    PauseAsked,
    ReadyAsked,
    RetrieveAsked,
    SignedOut,
)
from telephony.switchboard.events import LegEnded, MediaBack, MediaLost, PhoneHeld, PhoneRetrieved
from telephony.switchboard.ids import BridgeId, CallId, LegId
from tests.stories.scene import ANNA, BEN, SUPPORT, plan, queue
from tests.story import Story

C1 = CallId("c1")
CUSTOMER = LegId("c1.1")


def talk(**more: float) -> Story:
    """Anna talks to the customer of c1."""
    return Story(plan(queue(SUPPORT, **more))).signs_in(ANNA).calls("c1").passes(3).picks_up(ANNA)


def seconds(contact: ContactRecord, kind: str) -> float:
    return sum(leg.ended - leg.started for leg in contact.legs if leg.kind == kind)


def test_the_customer_is_held_with_music_and_taken_back_from_the_desk() -> None:
    story = talk().passes(10)
    leg = story.leg_of(ANNA)
    story.hears(HoldAsked(ANNA, C1)).answers(Unbridge(leg), StartMusic(CUSTOMER))
    story.passes(7).hears(RetrieveAsked(ANNA, C1)).answers(Bridge(BridgeId("c1"), (CUSTOMER, leg)))
    story.passes(20).caller_hangs_up("c1")
    contact = story.contact("c1")
    assert (seconds(contact, "talk"), seconds(contact, "hold")) == (30, 7)
    assert contact.answered is not None
    assert seconds(contact, "talk") + seconds(contact, "hold") == contact.ended - contact.answered


def test_the_hold_key_of_the_phone_means_the_same_as_the_button() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    story.hears(PhoneHeld(leg)).answers(StartMusic(CUSTOMER))
    assert story.card(ANNA).state == "held"
    story.hears(PhoneRetrieved(leg)).answers(Bridge)
    assert story.card(ANNA).state == "talking"


def test_held_twice_and_taken_back_twice_is_held_and_taken_back_once() -> None:
    story = talk().hears(HoldAsked(ANNA, C1)).hears(HoldAsked(ANNA, C1)).does_not(Unbridge)
    story.hears(PhoneRetrieved(story.leg_of(ANNA))).hears(RetrieveAsked(ANNA, C1)).does_not(Bridge)


def test_a_held_customer_gives_up() -> None:
    story = talk().hears(HoldAsked(ANNA, C1)).passes(90).caller_hangs_up("c1")
    contact = story.contact("c1")
    assert (contact.end_reason, seconds(contact, "hold")) == ("customer", 90)
    assert story.operator(ANNA).state == "wrap_up"


def test_the_operator_mutes_himself_and_speaks_again() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    story.hears(MuteAsked(ANNA, C1, True)).answers(Mute(leg))
    assert story.card(ANNA).muted
    story.hears(MuteAsked(ANNA, C1, False)).answers(Unmute(leg))
    assert not story.card(ANNA).muted


def test_digits_go_to_the_customer_and_nonsense_does_not() -> None:
    story = talk().hears(DigitsAsked(ANNA, C1, "12*#a")).answers(SendDigits(CUSTOMER, "12*#A"))
    for nonsense in ("", "12x", "١٢", "1 2", "1\n"):
        story.hears(DigitsAsked(ANNA, C1, nonsense)).does_not(SendDigits)


def test_nobody_can_touch_a_colleagues_call() -> None:
    story = talk().signs_in(BEN)
    for wish in (
        HoldAsked(BEN, C1),
        MuteAsked(BEN, C1, True),
        HangUpAsked(BEN, C1),
        DigitsAsked(BEN, C1, "1"),
    ):
        story.hears(wish)
        assert story.said == ()
    assert story.card(ANNA).state == "talking"


def test_the_operator_hangs_up_at_the_desk() -> None:
    story = talk()
    leg = story.leg_of(ANNA)
    story.passes(30).hears(HangUpAsked(ANNA, C1)).answers(HangUp(CUSTOMER), HangUp(leg))
    assert story.contact("c1").end_reason == "operator"
    story.hears(LegEnded(CUSTOMER, 16, 0, "us")).hears(LegEnded(leg, 16, 0, "us"))
    assert story.finishes(ANNA).finals("c1") == 1


def test_the_operator_hangs_up_at_the_phone() -> None:
    story = talk().phone_ends(ANNA).answers(HangUp(CUSTOMER))
    assert story.contact("c1").end_reason == "operator"
    assert story.operator(ANNA).state == "wrap_up"


def test_a_phone_that_dies_in_a_call_brings_the_caller_back_to_the_head_of_the_queue() -> None:
    story = talk().signs_in(BEN).calls("busy").picks_up(BEN)
    story.passes(60).calls("later").phone_ends(ANNA, by="lost").was_told(ANNA, "phone_lost")
    story.answers(StartMusic(CUSTOMER))
    assert story.operator(ANNA).state == "not_responding"
    story.caller_hangs_up("busy").finishes(BEN)
    assert story.card(BEN).call == "c1", "before the one who came later"
    story.picks_up(BEN).passes(9).caller_hangs_up("c1").finishes(BEN)
    contact = story.contact("c1")
    assert [leg.who for leg in contact.legs if leg.kind == "talk"] == [ANNA, BEN]
    assert [leg.outcome for leg in contact.legs if leg.kind == "queue"] == ["answered", "answered"]
    assert (story.finals("c1"), contact.operator) == (1, BEN)


def test_after_a_lost_phone_the_waiting_limit_counts_again() -> None:
    story = talk(max_wait=30.0).phone_ends(ANNA, by="lost").passes(30)
    assert story.call("c1").state == "leaving"


def test_who_wanted_to_go_home_is_not_kept_by_a_lost_phone() -> None:
    story = talk().hears(SignedOut(ANNA)).phone_ends(ANNA, by="lost")
    assert story.operator(ANNA).state == "offline"


def test_who_wanted_a_pause_has_it_after_a_lost_phone() -> None:
    story = talk().hears(PauseAsked(ANNA, "lunch")).phone_ends(ANNA, by="lost")
    assert story.operator(ANNA).pause_code == "lunch"


def test_a_customer_whose_network_dies_is_not_said_to_have_hung_up() -> None:
    story = talk().hears(LegEnded(CUSTOMER, 102, 0, "lost"))
    assert story.contact("c1").end_reason == "lost"


def test_no_sound_from_the_caller_is_shown_and_after_a_while_the_call_is_given_up() -> None:
    story = talk().hears(MediaLost(CUSTOMER))
    assert story.card(ANNA).no_audio
    story.passes(49)
    assert story.call("c1").state == "talking"
    story.passes(1).answers(HangUp(CUSTOMER))
    assert story.contact("c1").end_reason == "lost"


def test_said_again_that_there_is_no_sound_the_limit_does_not_begin_anew() -> None:
    story = talk().hears(MediaLost(CUSTOMER)).passes(30).hears(MediaLost(CUSTOMER)).passes(20)
    assert story.contact("c1").end_reason == "lost"


def test_a_caller_who_is_heard_again_stays() -> None:
    story = talk().hears(MediaLost(CUSTOMER)).passes(40).hears(MediaBack(CUSTOMER)).passes(600)
    assert story.card(ANNA).no_audio is False


def test_a_customer_who_holds_us_may_be_silent_and_must_be_heard_after() -> None:
    story = talk().hears(MediaLost(CUSTOMER)).hears(PhoneHeld(CUSTOMER)).passes(600)
    assert story.call("c1").state == "talking"
    story.hears(PhoneRetrieved(CUSTOMER)).passes(50)
    assert story.contact("c1").end_reason == "lost"


def test_the_operators_own_silence_is_told_to_him() -> None:
    story = talk()
    story.hears(MediaLost(story.leg_of(ANNA))).was_told(ANNA, "phone_silent").passes(600)
    assert story.call("c1").state == "talking"


def test_pressing_ready_never_drops_a_call() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").hears(ReadyAsked(ANNA))
    assert story.rings(ANNA)
    story.picks_up(ANNA).hears(ReadyAsked(ANNA)).does_not(HangUp)
    assert story.card(ANNA).state == "talking"
    story.hears(HoldAsked(ANNA, C1)).hears(ReadyAsked(ANNA)).does_not(HangUp)
    assert story.card(ANNA).state == "held"
