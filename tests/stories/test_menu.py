"""Callers who are asked by a menu first: served without anybody, or brought to a person whatever they do."""

from dataclasses import replace
from typing import Any

import pytest

from app.run.flow_file import flows_of
from telephony.switchboard.commands import (
    Answer,
    AskOffice,
    CallOperator,
    HangUp,
    KeepRecording,
    Play,
    StartMusic,
    StartRecording,
    StopPlayback,
    StopRecording,
)
from telephony.switchboard.events import CallerIdentified, LegEnded, OfficeAnswered, RecordingFinished
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.ids import CallId, LegId, RecordingId
from telephony.switchboard.plan import Hours, Interval, NumberPlan, Plan
from telephony.switchboard.voicemail_events import RecordingSilent
from tests.stories.scene import ANNA, JONAS, PHONE_BOOK, SALES, SUPPORT, plan, queue
from tests.story import BEGIN, Story

LEG = LegId("c1.1")
NAMED = (("P-Asserted-Identity", "<sip:+37061111111@city>"),)


def menus(*flows: str, **more: Any) -> Plan:
    """100 leads to the first of them, with support behind it."""
    known = flows_of([], flows, {SUPPORT, SALES})
    return plan(
        flows=known,
        numbers=(NumberPlan("100", SUPPORT, "Support", menu=flows[0]), NumberPlan("200", SALES)),
        **more,
    )


def own(*steps: Step) -> Plan:
    return plan(
        flows=(FlowPlan("own", "Own", steps, ("en", "lt")),),
        numbers=(NumberPlan("100", SUPPORT, menu="own"),),
    )


def called(of: Plan, **more: Any) -> Story:
    return Story(of, phone_book=PHONE_BOOK).calls("c1", **more)


def played(story: Story) -> tuple[str, ...]:
    return story.last(Play).prompts


# ---- the state of a repair ------------------------------------------------------------------------------


def test_a_customer_hears_the_state_of_his_repair_and_nobody_is_rung() -> None:
    story = called(menus("repair_state"), headers=NAMED).answers(Answer(LEG), Play)
    assert played(story) == ("lt/enter_request",)
    story.presses("c1", "42#").answers(StopPlayback, AskOffice)
    assert story.asked[-1].person_id == JONAS.person_id
    assert dict(story.asked[-1].values)["number"] == "42"
    story.office_says("found", request="42", state="working")
    assert played(story) == ("lt/request_number", "lt/digit_4", "lt/digit_2", "lt/state_working")
    story.hears_out("c1")
    assert played(story) == ("lt/again_or_person",)
    story.presses("c1", "3")
    assert played(story) == ("lt/goodbye",)
    story.hears_out("c1").answers(HangUp(LEG))
    contact = story.contact("c1")
    assert (contact.end_reason, contact.operator, contact.answered, contact.final) == ("menu", "", None, True)
    assert [leg.kind for leg in contact.legs] == ["menu"]
    assert "menu: typed 42" in contact.why


def test_who_cannot_be_believed_types_the_end_of_the_serial_number_too() -> None:
    story = called(menus("repair_state")).presses("c1", "42#")
    assert (story.asked[-1].person_id, story.asked[-1].company_id) == (None, None)
    story.office_says("prove")
    assert played(story) == ("lt/enter_proof",)
    story.presses("c1", "0041").office_says("none", proof="")
    assert played(story) == ("lt/not_found",)
    story.hears_out("c1").presses("c1", "42#").office_says("prove").presses("c1", "1004")
    assert dict(story.asked[-1].values)["proof"] == "1004"


def test_a_caller_who_hangs_up_after_his_answer_was_served_and_one_before_it_gave_up() -> None:
    content = (
        called(menus("repair_state")).presses("c1", "42#").office_says("found", request="42", state="done")
    )
    content.caller_hangs_up("c1")
    assert content.contact("c1").end_reason == "menu"
    assert called(menus("repair_state")).caller_hangs_up("c1").contact("c1").end_reason == "abandoned"


# ---- the same order again -------------------------------------------------------------------------------


def test_the_last_order_is_read_back_and_made_by_one_key() -> None:
    story = called(menus("repeat_order"), headers=NAMED)
    assert (story.asked[-1].what, story.asked[-1].team) == ("last_order", SUPPORT)
    story.office_says("found", request="17", goods="spoken/ab12", day="")
    assert played(story) == ("lt/last_order", "lt/digit_1", "lt/digit_7", "lt/spoken/ab12")
    story.hears_out("c1").presses("c1", "2").hears_out("c1").presses("c1", "1")
    assert (story.asked[-1].what, dict(story.asked[-1].values)["request"]) == ("order", "17")
    story.office_says("found", order="18")
    assert played(story) == ("lt/order_taken", "lt/digit_1", "lt/digit_8", "lt/goodbye")
    story.hears_out("c1").answers(HangUp(LEG))
    assert story.contact("c1").end_reason == "menu"
    assert [each.what for each in story.asked] == ["last_order", "order"]


def test_nothing_is_ordered_by_a_key_that_was_pressed_before_the_question() -> None:
    story = called(menus("repeat_order"), headers=NAMED).office_says("found", request="17")
    assert played(story.presses("c1", "1")) == ("lt/confirm_order",)
    assert [each.what for each in story.asked] == ["last_order"]
    story.presses("c1", "1")
    assert story.asked[-1].what == "order"


def test_who_never_ordered_hears_so_and_gets_a_person() -> None:
    story = called(menus("repeat_order")).office_says("none")
    assert played(story) == ("lt/no_order",)
    story.hears_out("c1")
    assert story.call("c1").state == "waiting"


# ---- language -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "language"), [("1", "en"), ("2", "lt"), ("3", "pl"), ("4", "hu"), ("5", "fa")]
)
def test_a_stranger_chooses_his_language_by_key(key: str, language: str) -> None:
    story = called(menus("service"), number="+37069999999")
    assert played(story) == tuple(f"{each}/for_language" for each in ("en", "lt", "pl", "hu", "fa"))
    story.presses("c1", key)
    assert played(story) == (f"{language}/service_menu",)


def test_whose_language_is_known_is_not_asked_for_it() -> None:
    assert played(called(menus("service"))) == ("lt/service_menu",)


def test_both_ready_menus_stand_behind_one_number() -> None:
    assert played(called(menus("service")).presses("c1", "1")) == ("lt/enter_request",)
    assert called(menus("service")).presses("c1", "2").asked[-1].what == "last_order"


# ---- to a person ----------------------------------------------------------------------------------------


def test_zero_stops_the_words_and_leads_to_a_person_who_sees_what_was_chosen_and_typed() -> None:
    story = Story(menus("repair_state"), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1")
    story.presses("c1", "42#").office_says("found", request="42", state="waiting_customer")
    story.presses("c1", "0").answers(StopPlayback, CallOperator, Play, StartMusic)
    assert played(story) == ("lt/connecting",)
    card = story.card(ANNA)
    assert card.menu == (("State of a repair", "42"),)
    assert card.request == 42
    story.picks_up(ANNA).caller_hangs_up("c1").finishes(ANNA)
    contact = story.contact("c1")
    assert (contact.end_reason, contact.queue, contact.operator) == ("customer", SUPPORT, ANNA)
    assert {leg.kind for leg in contact.legs} == {"menu", "queue", "ring", "talk", "wrap_up"}


def test_zero_alone_is_a_person_and_a_zero_within_a_number_is_a_digit() -> None:
    for keys in ("0#", "0"):
        story = called(menus("repair_state")).presses("c1", keys).passes(6)
        assert story.call("c1").state == "waiting"
    story = called(menus("repair_state")).presses("c1", "000042#")
    assert dict(story.asked[-1].values)["number"] == "000042"


def test_silence_is_asked_three_times_and_then_a_person_comes() -> None:
    story = called(menus("service"))
    for _ in range(2):
        story.hears_out("c1").passes(5.1).answers(Play(LEG, ("lt/service_menu",), story.last(Play).playback))
    story.hears_out("c1").passes(5.1)
    assert story.call("c1").state == "waiting"


def test_a_number_that_nobody_ended_counts_after_a_silence() -> None:
    story = called(menus("repair_state")).presses("c1", "42").passes(5.1)
    assert dict(story.asked[-1].values)["number"] == "42"
    cleared = called(menus("repair_state")).presses("c1", "43*42#")
    assert dict(cleared.asked[-1].values)["number"] == "42"


def test_a_wrong_key_is_told_and_the_third_one_leads_to_a_person() -> None:
    story = called(menus("service")).presses("c1", "8")
    assert played(story) == ("lt/wrong_key", "lt/service_menu")
    assert story.presses("c1", "99").call("c1").state == "waiting"


@pytest.mark.parametrize("answer", ["failed", "nonsense"])
def test_an_office_that_fails_or_says_strange_things_costs_no_caller(answer: str) -> None:
    story = called(menus("repair_state")).presses("c1", "42#").office_says(answer)
    assert story.call("c1").state == "waiting"


def test_an_answer_that_comes_late_is_too_late() -> None:
    story = called(menus("repair_state")).presses("c1", "42#").passes(5.1)
    assert story.call("c1").state == "waiting"
    story.office_says("found", request="42", state="done").does_not(Play)
    again = called(menus("repair_state")).presses("c1", "1#").office_says("prove").presses("c1", "1234")
    again.hears(OfficeAnswered(CallId("c1"), 1, "found", (("state", "done"),))).does_not(Play)


def test_a_recording_that_is_missing_leads_to_a_person() -> None:
    assert called(menus("service")).hears_out("c1", "failed").call("c1").state == "waiting"


def test_an_engine_that_never_says_that_the_words_ended_leads_to_a_person() -> None:
    assert called(menus("service")).passes(181).call("c1").state == "waiting"


def test_the_end_of_a_stopped_recording_that_is_told_late_ends_nothing_else() -> None:
    story = called(menus("service"))
    first = story.last(Play)
    story.presses("c1", "1")
    story._playing[LEG] = first.playback
    story.hears_out("c1").passes(100)
    assert story.call("c1").state == "in_menu"


def test_a_key_pressed_during_an_answer_is_for_what_is_asked_next() -> None:
    story = (
        called(menus("repair_state")).presses("c1", "42#").office_says("found", request="42", state="done")
    )
    assert played(story.presses("c1", "3")) == ("lt/goodbye",)


def test_a_star_repeats_and_two_hundred_stars_reach_a_person() -> None:
    story = called(menus("service")).presses("c1", "*")
    assert played(story) == ("lt/service_menu",)
    assert story.presses("c1", "*" * 200).call("c1").state == "waiting"


def test_the_menu_answers_at_night_and_its_zero_says_that_nobody_is_there() -> None:
    days = Hours("UTC", tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5)))
    night = Story(
        menus("service", queues=(queue(SUPPORT, hours=days), queue(SALES))), begin=BEGIN + 12 * 3600
    )
    night.calls("c1")
    assert night.call("c1").state == "in_menu"
    night.presses("c1", "0").answers(Play)
    assert played(night) == ("en/closed",)
    night.hears_out("c1").answers(HangUp)
    assert night.contact("c1").end_reason == "closed"


@pytest.mark.parametrize("closed_to", ["number:861234567", "person:101", "sales"])
def test_zero_at_night_leads_where_the_queue_says_for_that(closed_to: str) -> None:
    days = Hours("UTC", tuple(Interval(day, 8 * 60, 17 * 60) for day in range(5)))
    shut = menus("service", queues=(queue(SUPPORT, hours=days, closed_to=closed_to), queue(SALES)))
    story = Story(shut, begin=BEGIN + 12 * 3600).signs_in(ANNA).calls("c1").presses("c1", "0")
    assert story.call("c1").state == ("diverting" if "number" in closed_to else "offered")
    story.answers(Play, StartMusic)


def test_a_blocked_number_that_is_known_late_is_put_down_in_the_menu() -> None:
    story = Story(menus("service"), look_up_takes=None).calls("c1").passes(1)
    assert story.call("c1").state == "in_menu"
    story.hears(CallerIdentified(CallId("c1"), (), blocked="rude")).answers(HangUp(LEG))
    assert story.contact("c1").end_reason == "blocked"


def test_a_full_queue_asks_its_menu_once_and_never_in_a_circle() -> None:
    (flow,) = flows_of([], ["repair_state"], {SUPPORT})
    full = plan(queue(SUPPORT, max_waiting=1, overflow="menu:repair_state"), flows=(flow,))
    story = Story(full).calls("first").calls("c1")
    assert (story.call("first").state, story.call("c1").state) == ("waiting", "in_menu")
    story.presses("c1", "0#").answers(Play)
    assert played(story) == ("en/all_busy",)


def test_who_waited_too_long_hears_the_menu_instead_of_the_music() -> None:
    (flow,) = flows_of([], ["repair_state"], {SUPPORT})
    slow = plan(queue(SUPPORT, max_wait=30, overflow="menu:repair_state"), flows=(flow,))
    story = Story(slow).calls("c1").passes(31)
    assert story.call("c1").state == "in_menu"
    story.caller_hangs_up("c1")
    assert story.contact("c1").end_reason == "abandoned"


# ---- every kind of step ---------------------------------------------------------------------------------


def test_a_step_can_lead_to_another_queue_and_open_a_request() -> None:
    steps = (
        Step("a", "menu", ("m",), ways=(("1", "b"), ("2", "c"))),
        Step("b", "queue", queue=SALES),
        Step("c", "ticket", next="d", title="Wants an offer", team=SALES),
        Step("d", "end"),
    )
    story = called(own(*steps)).presses("c1", "1")
    assert story.call("c1").queue == SALES
    story = called(own(*steps)).presses("c1", "2")
    asked = story.asked[-1]
    assert (asked.what, asked.title, asked.team, asked.language) == ("ticket", "Wants an offer", SALES, "lt")
    story.office_says("found", request="7").answers(HangUp(LEG))
    assert story.contact("c1").end_reason == "menu"


def test_a_branch_looks_at_what_was_answered() -> None:
    steps = (
        Step("a", "look_up", ask="request", next="b"),
        Step("b", "branch", value="state", ways=(("done", "c"),), next="d"),
        Step("c", "say", ("state_{state}",), next="e"),
        Step("d", "language", language="en", next="c"),
        Step("e", "end"),
    )
    assert played(called(own(*steps)).office_says("found", state="done")) == ("lt/state_done",)
    assert played(called(own(*steps)).office_says("found", state="new")) == ("en/state_new",)


def test_words_without_any_value_are_passed_over() -> None:
    steps = (Step("a", "say", ("{goods}",), next="b"), Step("b", "menu", ("{no}",), ways=(("1", "a"),)))
    story = called(own(*steps)).passes(5.1).passes(5.1).passes(5.1)
    assert story.call("c1").state == "waiting"


def test_a_line_that_dies_in_a_menu_is_lost_and_recorded_once() -> None:
    story = called(menus("service")).hears(LegEnded(LEG, 41, 0, "lost"))
    assert (story.contact("c1").end_reason, story.finals("c1")) == ("lost", 1)


def test_a_menu_that_is_not_in_the_plan_leads_to_the_queue() -> None:
    nowhere = replace(menus("service"), flows=())
    assert called(nowhere).call("c1").state == "waiting"


# ---- words and messages ----------------------------------------------------------------------------------


WORDS = (
    Step("words", "record", ("tell_us",), next="tell", label="Said", seconds=4, longest=30),
    Step("tell", "message", title="Call back about {topic}", next="bye", person="101"),
    Step("bye", "end", ("goodbye",)),
)


def test_a_spoken_answer_stays_with_the_contact_and_the_message_is_shown() -> None:
    story = Story(own(*WORDS), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1")
    assert played(story) == ("lt/tell_us", "lt/message_tone")
    story.hears_out("c1").answers(StartRecording)
    story.hears(RecordingSilent(RecordingId("c1.msg1"))).answers(StopRecording)
    story.hears(RecordingFinished(RecordingId("c1.msg1"), 3.0, "", voice=2.0)).answers(
        KeepRecording, AskOffice
    )
    asked = story.asked[-1]
    assert (asked.what, asked.title, asked.person) == ("message", "Call back about ", ANNA)
    assert asked.number == "+37061111111"
    story.office_says("found").was_told(ANNA, "menu_message").hears_out("c1")
    contact = story.contact("c1")
    assert (contact.end_reason, [each.box for each in contact.recordings]) == ("menu", ["words"])


def test_who_says_nothing_is_asked_again_and_comes_to_a_person() -> None:
    story = Story(own(*WORDS), phone_book=PHONE_BOOK).calls("c1")
    for number in (1, 2, 3):
        name = RecordingId(f"c1.msg{number}")
        story.hears_out("c1").presses("c1", "#").hears(RecordingFinished(name, 2.0, "", voice=0.0))
    assert story.call("c1").state == "waiting"
    assert story.call("c1").recordings == []


def test_zero_while_he_speaks_keeps_what_he_said() -> None:
    story = Story(own(*WORDS), phone_book=PHONE_BOOK).calls("c1").hears_out("c1").passes(3).presses("c1", "0")
    assert story.call("c1").state == "waiting"
    assert [each.box for each in story.call("c1").recordings] == ["words"]


# ---- the menu is changed while somebody is in it ---------------------------------------------------------


def test_who_is_in_a_menu_keeps_it_as_it_was_and_the_next_caller_has_it_as_it_is() -> None:
    before = own(
        Step("ask", "menu", ("choose",), ways=(("1", "bye"),)),
        Step("bye", "end", ("goodbye",)),
    )
    after = own(Step("ask", "menu", ("other",), ways=(("1", "people"),)), Step("people", "queue"))
    story = called(before).is_planned(after).presses("c1", "1")
    assert played(story) == ("lt/goodbye",)
    story.calls("c2", to="100")
    assert played(story) == ("lt/other",)


def test_a_menu_that_is_gone_is_gone_through_to_its_end() -> None:
    before = own(Step("ask", "menu", ("choose",), ways=(("1", "bye"),)), Step("bye", "end", ("goodbye",)))
    story = called(before).is_planned(plan(numbers=(NumberPlan("100", SUPPORT),))).presses("c1", "1")
    assert played(story) == ("lt/goodbye",)


def test_the_way_through_a_menu_is_known_step_by_step() -> None:
    story = called(menus("service"))
    menu = story.call("c1").menu
    assert menu is not None and menu.way == ["begin", "choose"]
    story.presses("c1", "1")
    assert menu.way == ["begin", "choose", "repair_state.number"]
