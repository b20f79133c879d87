"""Who is calling: looked up, too late, withheld, forged, several at once, put right by hand."""

from telephony.switchboard.commands import Answer, CallOperator, LookUpCaller, Play
from telephony.switchboard.desk_events import CallerChosen
from telephony.switchboard.events import CallerIdentified, LegAnswered, LookUpFailed
from telephony.switchboard.ids import CallId, LegId, PlaybackId
from tests.stories.scene import ANNA, JONAS, PHONE_BOOK, RASA, VIP, plan
from tests.story import Story

C1 = CallId("c1")


def test_the_phone_book_is_slow_so_the_caller_is_routed_without_it_and_the_card_is_filled_later() -> None:
    story = (
        Story(plan(), look_up_takes=None).signs_in(ANNA).calls("c1").answers(LookUpCaller).does_not(Answer)
    )
    story.passes(0.25).answers(Answer, CallOperator)
    assert (story.card(ANNA).identified, story.card(ANNA).chosen) == (False, None)
    story.hears(CallerIdentified(C1, (JONAS,)))
    assert (story.card(ANNA).identified, story.card(ANNA).chosen) == (True, JONAS)


def test_the_phone_book_fails_and_the_phone_rings_all_the_same() -> None:
    story = Story(plan(), look_up_takes=None).signs_in(ANNA).calls("c1")
    story.hears(LookUpFailed(C1, "database is locked")).answers(CallOperator)


def test_an_answer_that_comes_after_the_call_hurts_nobody() -> None:
    story = Story(plan(), look_up_takes=None).calls("c1").passes(1).caller_hangs_up("c1")
    story.hears(CallerIdentified(C1, (JONAS,)))
    assert story.said == ()


def test_a_withheld_caller_is_not_looked_up_and_his_number_is_nowhere() -> None:
    headers = (
        ("From", '"Anonymous" <sip:anonymous@anonymous.invalid>;tag=1'),
        ("P-Asserted-Identity", '"Jonas" <sip:+37061111111@trunk.example>'),
        ("Privacy", "id"),
    )
    story = Story(plan(), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1", headers=headers)
    story.does_not(LookUpCaller)
    assert (story.last(CallOperator).number, story.last(CallOperator).name) == ("", "")
    card = story.card(ANNA)
    assert (card.withheld, card.number, card.number_raw, card.display_name) == (True, "", "", "")
    story.caller_hangs_up("c1")
    contact = story.contact("c1")
    assert (contact.withheld, contact.number, contact.number_raw) == (True, "", "")


def test_a_stranger_on_an_untrusted_line_cannot_call_himself_a_customer() -> None:
    headers = (
        ("From", "<sip:+37069999999@evil.example>;tag=1"),
        ("P-Asserted-Identity", "<sip:+37061111111@trunk.example>"),
        ("Remote-Party-ID", '"Bank" <sip:+37061111111@trunk.example>'),
    )
    story = Story(plan(), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1", headers=headers, trusted=False)
    story.answers(LookUpCaller(C1, "+37069999999", "sip:+37069999999@evil.example", ""))
    assert (story.card(ANNA).chosen, story.card(ANNA).trusted) == (None, False)


def test_a_trusted_line_says_who_it_is_behind_the_switchboard_number() -> None:
    headers = (
        ("From", "<sip:+37052000000@pbx.example>;tag=1"),
        ("P-Asserted-Identity", "<sip:+37061111111@trunk.example>"),
    )
    story = Story(plan(), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1", headers=headers)
    assert story.card(ANNA).chosen == JONAS


def test_an_important_customer_goes_to_his_own_queue() -> None:
    story = Story(plan(), phone_book=PHONE_BOOK).signs_in("carl")
    story.calls("c1", number="+37063333333", to="300")
    assert story.card("carl").queue == VIP
    story.calls("c2", to="300")
    assert story.call("c2").queue != VIP


def test_a_number_shared_by_two_people_is_neither_of_them() -> None:
    story = Story(plan(), phone_book={"+37061111111": (JONAS, RASA)}).signs_in(ANNA).calls("c1")
    assert story.card(ANNA).chosen is None
    assert story.card(ANNA).matches == (JONAS, RASA)
    story.picks_up(ANNA).hears(CallerChosen(ANNA, C1, RASA))
    assert story.card(ANNA).chosen == RASA
    story.caller_hangs_up("c1")
    assert (story.contact("c1").person_id, story.contact("c1").company_id) == (2, 10)


def test_what_the_operator_chose_is_not_overwritten_by_a_late_phone_book() -> None:
    story = Story(plan(), look_up_takes=None).signs_in(ANNA).calls("c1").passes(1)
    story.hears(CallerChosen(ANNA, C1, RASA)).hears(CallerIdentified(C1, (JONAS,)))
    assert story.card(ANNA).chosen == RASA


def test_a_person_saved_in_after_call_work_still_goes_to_the_contact() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).caller_hangs_up("c1")
    assert story.contact("c1").person_id is None
    story.hears(CallerChosen(ANNA, C1, JONAS)).finishes(ANNA)
    assert story.contact("c1").person_id == 1


def test_a_colleague_cannot_say_who_my_caller_is() -> None:
    story = Story(plan()).signs_in(ANNA, "carl").calls("c1").picks_up(ANNA)
    story.hears(CallerChosen("carl", C1, JONAS))  # type: ignore[arg-type]
    assert story.card(ANNA).chosen is None


def test_the_card_says_by_whom_the_call_was_forwarded() -> None:
    headers = (
        ("From", "<sip:+37061111111@trunk.example>"),
        ("Diversion", "<sip:+37052123456@trunk.example>;reason=no-answer"),
    )
    story = Story(plan()).signs_in(ANNA).calls("c1", headers=headers)
    assert story.card(ANNA).diverted_from == "+37052123456"


def test_an_operators_phone_shows_the_user_part_of_a_caller_without_a_number() -> None:
    headers = (("From", "<sip:alice@partner.example;user=ip>;tag=1"),)
    story = Story(plan()).signs_in(ANNA).calls("c1", headers=headers)
    assert story.last(CallOperator).number == "alice"


def test_who_calls_twice_in_the_same_moment_by_a_doubled_message_calls_once() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").calls("c1")
    assert story.said == ()
    story.caller_hangs_up("c1").calls("c1")
    assert story.said == ()
    assert story.finals("c1") == 1


def test_the_greeting_is_played_once_when_the_network_says_twice_that_it_is_up() -> None:
    story = (
        Story(plan()).calls("c1").answers(Play(LegId("c1.1"), ("en/greeting",), PlaybackId("greeting:c1")))
    )
    story.hears(LegAnswered(LegId("c1.1"))).does_not(Play)
