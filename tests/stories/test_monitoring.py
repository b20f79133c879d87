"""A supervisor listens to a call of others, whispers, barges in, takes it over."""

from dataclasses import replace

import pytest

from telephony.switchboard.commands import Bridge, CallOperator, HangUp, ListenIn, StopRecording
from telephony.switchboard.desk_events import (
    ConsultAsked,
    DialAsked,
    HoldAsked,
    PauseAsked,
    ReadyAsked,
    RetrieveAsked,
    SignedOut,
    TransferWanted,
    WrapUpExtended,
)
from telephony.switchboard.events import (
    LegAnswered,
    LegEnded,
    LegReplaced,
    PhoneOffline,
    PlaybackFinished,
    TransferAsked,
)
from telephony.switchboard.floor_overview import FloorCall
from telephony.switchboard.floor_view import house_view
from telephony.switchboard.ids import BridgeId, CallId, LegId, OperatorId, PlaybackId
from telephony.switchboard.monitor_events import MonitorAsked, MonitorStopped
from telephony.switchboard.overview import MonitorView
from telephony.switchboard.park_events import ParkWanted
from telephony.switchboard.plan import Plan
from tests.stories.scene import ANNA, BEN, CARL, PHONE_BOOK, SALES, SUPPORT, VIP, operator, plan, queue
from tests.story import Story

C1, CUSTOMER, DORA = CallId("c1"), LegId("c1.1"), OperatorId("dora")


def led(**more: str) -> Plan:
    """Anna and Ben serve support, Carl leads and Dora too."""
    dora = operator(DORA, "104", VIP, role="supervisor")
    of = plan(queue(SUPPORT, record="always", recording_prompt="", **more))
    people = (replace(each, role="supervisor" if each.id == CARL else each.role) for each in of.operators)
    return replace(of, operators=(*people, dora))


def talk(of: Plan | None = None) -> Story:
    """Anna talks to Jonas; Carl is at his desk."""
    story = Story(of or led(), phone_book=PHONE_BOOK).signs_in(ANNA).calls("c1").passes(3).picks_up(ANNA)
    return story.signs_in(CARL).passes(5)


def asks(story: Story, mode: str, who: OperatorId = CARL, call: str = "c1") -> Story:
    return story.hears(MonitorAsked(who, CallId(call), mode))


def leg_of(story: Story, who: OperatorId = CARL) -> LegId:
    """Of him who listens; also while it still rings."""
    return story.board.floor.monitors[who].leg


def shown(story: Story) -> MonitorView:
    """What his desk says of it."""
    seen = story.desk(CARL).monitoring
    assert seen is not None
    return seen


def hears(mode: str = "listen", of: Plan | None = None) -> tuple[Story, LegId, LegId]:
    """He is in the call. Also his leg and Anna's."""
    story = asks(talk(of), mode)
    carl, anna = leg_of(story), story.leg_of(ANNA)
    return story.hears(LegAnswered(carl)), carl, anna


def stretches(story: Story) -> list[tuple[str, str, float, str]]:
    """Of supervisors, in the contact."""
    return [
        (leg.kind, leg.who, leg.ended - leg.started, leg.outcome)
        for leg in story.contact("c1").legs
        if leg.kind in ("listen", "whisper", "barge")
    ]


def test_his_own_phone_is_rung_and_he_hears_both_and_nobody_hears_him() -> None:
    story = asks(talk(), "listen")
    carl, anna = leg_of(story), story.leg_of(ANNA)
    story.answers(CallOperator(carl, C1, CARL, "101", "Anna", automatic=True))
    assert (story.operator(CARL).state, shown(story).state) == ("monitoring", "calling")
    story.hears(LegAnswered(carl)).answers(ListenIn(carl, (anna, CUSTOMER), ()))
    seen = shown(story)
    assert (seen.state, seen.caller, seen.operator) == ("listen", "Jonas Jonaitis", "Anna")
    assert (seen.call_state, seen.told) == ("talking", True)


def test_modes_change_at_once_and_without_ringing() -> None:
    story, carl, anna = hears()
    asks(story.passes(4), "whisper").answers(ListenIn(carl, (anna, CUSTOMER), (anna,)))
    asks(story.does_not(CallOperator).passes(5), "barge")
    story.answers(ListenIn(carl, (anna, CUSTOMER), (anna, CUSTOMER)))
    asks(story.passes(6), "listen").answers(ListenIn(carl, (anna, CUSTOMER), ()))
    story.passes(7).caller_hangs_up("c1").answers(HangUp(carl)).was_told(CARL, "monitor_over")
    assert stretches(story) == [
        ("listen", CARL, 4, ""),
        ("whisper", CARL, 5, ""),
        ("barge", CARL, 6, ""),
        ("listen", CARL, 7, "customer"),
    ]
    assert story.operator(CARL).state == "ready"
    assert story.desk(CARL).monitoring is None


def test_nothing_is_offered_to_who_listens_and_he_comes_back_as_he_was() -> None:
    story, carl, _ = hears()
    story.calls("c2", to="300", number="+37063333333").does_not(CallOperator)
    assert story.call("c2").queue == VIP
    story.hears(MonitorStopped(CARL)).answers(HangUp(carl))
    assert story.card(CARL).call == "c2"


@pytest.mark.parametrize("meanwhile", [PauseAsked(CARL, "lunch"), ReadyAsked(CARL), SignedOut(CARL)])
def test_what_he_was_or_wishes_meanwhile_is_what_he_is_then(meanwhile: PauseAsked) -> None:
    story = asks(talk().hears(PauseAsked(CARL, "break")), "listen")
    assert story.operator(CARL).after == "break"
    story.hears(LegAnswered(leg_of(story))).hears(meanwhile)
    if CARL in story.board.floor.monitors:
        story.hears(MonitorStopped(CARL))
    wanted = {PauseAsked: ("paused", "lunch"), ReadyAsked: ("ready", ""), SignedOut: ("offline", "")}
    assert (story.operator(CARL).state, story.operator(CARL).pause_code) == wanted[type(meanwhile)]


def test_who_was_not_responding_is_so_again() -> None:
    story = talk().calls("v", to="300", number="+37063333333").passes(21)
    assert story.operator(CARL).state == "not_responding"
    asks(story, "listen").hears(LegAnswered(leg_of(story))).hears(MonitorStopped(CARL))
    assert (story.operator(CARL).state, story.operator(CARL).after) == ("not_responding", "")


@pytest.mark.parametrize(
    ("status", "told"), [(486, "monitor_phone_busy"), (480, "monitor_no_answer"), (503, "monitor_phone_lost")]
)
def test_his_phone_does_not_take_it(status: int, told: str) -> None:
    story = asks(talk(), "listen")
    story.hears(LegEnded(leg_of(story), 17, status, "far")).was_told(CARL, told).does_not(ListenIn)
    assert story.operator(CARL).state == "ready"
    assert story.caller_hangs_up("c1").contact("c1").answered is not None
    assert stretches(story) == []


def test_nobody_is_at_his_phone() -> None:
    story = (
        asks(talk(), "listen").passes(30).answers(HangUp(LegId("c1.3"))).was_told(CARL, "monitor_no_answer")
    )
    assert story.operator(CARL).state == "ready"


def test_the_call_ends_while_he_is_rung() -> None:
    story = asks(talk(), "listen")
    carl = leg_of(story)
    story.caller_hangs_up("c1").answers(HangUp(carl)).was_told(CARL, "monitor_over")
    story.hears(LegAnswered(carl)).does_not(ListenIn)


def test_his_phone_is_put_down_and_the_talk_goes_on() -> None:
    story, carl, _ = hears("barge")
    story.hears(LegEnded(carl, 16, 0, "far")).does_not(HangUp, Bridge)
    assert (story.operator(CARL).state, story.card(ANNA).state) == ("ready", "talking")


def test_the_operator_hangs_up() -> None:
    story, carl, _ = hears("whisper")
    story.phone_ends(ANNA).answers(HangUp(CUSTOMER), HangUp(carl)).was_told(CARL, "monitor_over")
    assert (story.operator(ANNA).state, story.operator(CARL).state) == ("wrap_up", "ready")


def test_on_hold_the_customer_is_out_of_it_in_every_mode() -> None:
    story, carl, anna = hears("barge")
    story.hears(HoldAsked(ANNA, C1)).answers(ListenIn(carl, (anna,), (anna,)))
    story.hears(RetrieveAsked(ANNA, C1)).answers(ListenIn(carl, (anna, CUSTOMER), (anna, CUSTOMER)))


def test_he_follows_the_operator_who_asks_somebody_first_and_into_the_conference() -> None:
    story, carl, anna = hears()
    story.signs_in(BEN).hears(TransferWanted(ANNA, C1, "102", ask_first=True))
    story.answers(ListenIn(carl, (anna,), ()))
    ben = story.leg_of(BEN)
    story.picks_up(BEN).answers(ListenIn(carl, (anna, ben), ()))
    story.hears(ConsultAsked(ANNA, C1, "swap")).answers(ListenIn(carl, (anna, CUSTOMER), ()))
    story.hears(ConsultAsked(ANNA, C1, "join")).answers(ListenIn(carl, (anna, CUSTOMER, ben), ()))
    asks(story, "whisper").answers(ListenIn(carl, (anna, CUSTOMER, ben), (anna,)))
    story.hears(ConsultAsked(ANNA, C1, "connect")).answers(ListenIn(carl, (ben, CUSTOMER), (ben,)))
    assert shown(story).operator == "Ben"


def test_he_follows_a_transfer_through_a_queue_and_waits_in_silence() -> None:
    story, carl, anna = hears("barge")
    story.signs_in(BEN).passes(9).hears(TransferAsked(anna, "200")).answers(ListenIn(carl, (), ()))
    assert shown(story).operator == ""
    ben = story.passes(2).leg_of(BEN)
    story.picks_up(BEN).answers(ListenIn(carl, (ben, CUSTOMER), (ben, CUSTOMER)))
    story.passes(3).caller_hangs_up("c1")
    assert stretches(story) == [("barge", CARL, 10, ""), ("barge", CARL, 3, "customer")]


def test_his_mode_changes_also_while_nobody_has_the_call() -> None:
    story, _, anna = hears("barge")
    asks(story.hears(TransferAsked(anna, "200")), "listen").does_not(ListenIn)
    assert (shown(story).state, story.call("c1").state) == ("listen", "waiting")


def test_a_call_that_left_the_house_is_nobodys_to_hear() -> None:
    story, carl, anna = hears()
    story.hears(TransferAsked(anna, "+37069999999"))
    (outside,) = [
        leg for leg, role in story.board.floor.legs.items() if not role.operator and leg != CUSTOMER
    ]
    story.hears(LegAnswered(outside)).answers(HangUp(carl)).was_told(CARL, "monitor_left")


def test_two_supervisors_hear_each_other_only_when_the_operator_does() -> None:
    story, carl, anna = hears()
    dora = leg_of(asks(story.signs_in(DORA), "listen", DORA), DORA)
    story.hears(LegAnswered(dora)).answers(ListenIn(dora, (anna, CUSTOMER), ()))
    asks(story, "barge", DORA).answers(
        ListenIn(carl, (anna, CUSTOMER, dora), ()), ListenIn(dora, (anna, CUSTOMER), (anna, CUSTOMER))
    )
    asks(story, "listen", DORA).answers(ListenIn(carl, (anna, CUSTOMER), ()))


def test_another_call_needs_no_new_ringing() -> None:
    story, carl, anna = hears("whisper")
    story.signs_in(BEN).calls("c2").passes(2).picks_up(BEN).passes(4)
    asks(story, "whisper", call="c2").does_not(CallOperator, HangUp)
    story.answers(
        ListenIn(carl, (), ()), ListenIn(carl, (story.leg_of(BEN), LegId("c2.1")), (story.leg_of(BEN),))
    )
    assert story.card(ANNA).overheard == ()
    assert story.card(BEN).overheard == (("Carl", "whisper"),)
    story.caller_hangs_up("c1")
    assert stretches(story) == [("whisper", CARL, 7, "")]
    assert story.operator(CARL).state == "monitoring"


# ---- who may, and who is told -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "call", "told"),
    [
        (BEN, "c1", "monitor_role"),
        (CARL, "gone", "monitor_gone"),
        (CARL, "waiting", "monitor_nothing"),
        (CARL, "own", "monitor_own"),
    ],
)
def test_refused_with_words(who: OperatorId, call: str, told: str) -> None:
    story = talk().signs_in(BEN)
    if call == "own":
        story.calls("own", to="300", number="+37063333333").picks_up(CARL)
    if call == "waiting":
        story.hears(PauseAsked(BEN, "lunch")).calls("waiting")
    asks(story, "listen", who, call).was_told(who, told).does_not(CallOperator)


def test_he_must_be_free_and_have_a_phone() -> None:
    story = talk().hears(PhoneOffline(CARL))
    asks(story, "listen").was_told(CARL, "monitor_no_phone")
    story = talk().calls("v", to="300", number="+37063333333").picks_up(CARL)
    asks(story, "listen").was_told(CARL, "monitor_not_free")


@pytest.mark.parametrize(
    ("rule", "mode", "names"),
    [
        ("told", "listen", ("Carl",)),
        ("silent", "listen", ()),
        ("silent", "whisper", ("Carl",)),
        ("silent", "barge", ("Carl",)),
        ("", "listen", ("Carl",)),
    ],
)
def test_the_operator_sees_who_listens_as_the_plan_says(rule: str, mode: str, names: tuple[str, ...]) -> None:
    story, _, _ = hears(mode, led(monitoring=rule))
    assert story.card(ANNA).overheard == tuple((name, mode) for name in names)
    assert story.hears(MonitorStopped(CARL)).card(ANNA).overheard == ()


def test_where_the_plan_forbids_it_nobody_listens() -> None:
    asks(talk(led(monitoring="off")), "barge").was_told(CARL, "monitor_forbidden").does_not(CallOperator)
    asks(talk(replace(led(), monitoring="off")), "barge").was_told(CARL, "monitor_forbidden")
    hears(of=replace(led(monitoring="silent"), monitoring="off"))


def test_he_hears_calls_of_his_teams_only() -> None:
    of = led()
    people = tuple(replace(each, teams=("north",) if each.id == CARL else ()) for each in of.operators)
    asks(talk(replace(of, operators=people)), "listen").was_told(CARL, "monitor_forbidden")
    queues = tuple(replace(each, teams=("north",) if each.id == SUPPORT else ()) for each in of.queues)
    hears(of=replace(of, operators=people, queues=queues))


def test_a_plan_that_forbids_it_ends_it() -> None:
    story, carl, _ = hears()
    story.is_planned(led(monitoring="off")).answers(HangUp(carl)).was_told(CARL, "monitor_forbidden")


def test_who_is_no_supervisor_any_more_hears_no_more() -> None:
    story, carl, _ = hears()
    story.is_planned(plan()).answers(HangUp(carl))


def test_a_transfer_into_a_queue_that_forbids_it_ends_it() -> None:
    of = led()
    queues = tuple(replace(each, monitoring="off" if each.id == SALES else "") for each in of.queues)
    story, carl, anna = hears(of=replace(of, queues=queues))
    story.signs_in(BEN).hears(TransferAsked(anna, "200")).answers(HangUp(carl))
    story.was_told(CARL, "monitor_forbidden")


def test_another_phone_in_place_of_his_hears_nothing() -> None:
    story, carl, _ = hears()
    story.hears(LegReplaced(carl, BEN)).answers(HangUp(carl))
    assert story.operator(CARL).state == "ready"


# ---- taken over ---------------------------------------------------------------------------------------


def test_he_takes_the_call_over_and_who_had_it_writes_what_he_knows() -> None:
    story, carl, anna = hears("whisper")
    asks(story.passes(10), "take").answers(
        ListenIn(carl, (), ()), HangUp(anna), Bridge(BridgeId("c1"), (CUSTOMER, carl)), StopRecording
    )
    story.was_told(ANNA, "taken_over")
    assert (story.operator(CARL).state, story.card(CARL).state) == ("talking", "talking")
    assert (story.operator(ANNA).state, story.card(ANNA).state) == ("wrap_up", "wrap_up")
    assert (story.card(ANNA).end_reason, story.card(ANNA).recorded) == ("taken_over", "")
    assert story.card(CARL).chosen == PHONE_BOOK["+37061111111"][0]
    story.passes(31)
    assert story.operator(ANNA).state == "ready"
    story.caller_hangs_up("c1").finishes(CARL, "solved")
    contact = story.contact("c1")
    assert [(leg.kind, leg.who, leg.outcome) for leg in contact.legs if leg.kind in ("talk", "wrap_up")] == [
        ("talk", ANNA, "taken_over"),
        ("wrap_up", ANNA, ""),
        ("talk", CARL, "customer"),
        ("wrap_up", CARL, ""),
    ]
    assert (contact.operator, contact.disposition, story.finals("c1")) == (CARL, "solved", 1)
    assert [part.operator for part in contact.recordings] == [ANNA, CARL]
    assert "Carl took the call over from Anna" in contact.why


def test_taken_over_at_once_when_his_phone_is_up() -> None:
    story = asks(talk(), "take")
    story.hears(LegAnswered(leg_of(story))).answers(Bridge).does_not(ListenIn)
    assert story.card(CARL).state == "talking"


def test_taken_over_from_hold_and_from_who_asks_somebody_first() -> None:
    story, carl, _ = hears()
    asks(story.hears(HoldAsked(ANNA, C1)), "take").answers(Bridge(BridgeId("c1"), (CUSTOMER, carl)))
    story, carl, _ = hears()
    story.signs_in(BEN).hears(TransferWanted(ANNA, C1, "102", ask_first=True))
    ben = story.leg_of(BEN)
    asks(story.picks_up(BEN), "take").answers(HangUp(ben), Bridge(BridgeId("c1"), (CUSTOMER, carl)))
    assert (story.operator(BEN).state, story.card(CARL).state) == ("ready", "talking")


def test_nobody_talks_and_there_is_nothing_to_take() -> None:
    story, _, anna = hears("whisper")
    asks(story.hears(TransferAsked(anna, "200")), "take").was_told(CARL, "monitor_nothing")
    assert shown(story).state == "whisper"


def test_who_still_writes_keeps_the_contact_open() -> None:
    story, _, _ = hears()
    asks(story, "take").hears(WrapUpExtended(ANNA, C1)).caller_hangs_up("c1").finishes(CARL)
    assert (story.operator(CARL).state, story.finals("c1"), story.card(ANNA).state) == ("ready", 0, "wrap_up")
    story.passes(89)
    assert story.finals("c1") == 0
    story.passes(2)
    assert (story.finals("c1"), story.contact("c1").operator, story.operator(ANNA).state) == (
        1,
        CARL,
        "ready",
    )


def test_who_still_writes_may_say_that_he_is_done() -> None:
    for done in (lambda story: story.finishes(ANNA), lambda story: story.hears(ReadyAsked(ANNA))):
        story, _, _ = hears()
        done(asks(story, "take"))
        assert (story.operator(ANNA).state, story.card(CARL).state) == ("ready", "talking")


def test_who_gives_up_where_nobody_talks_to_him_leaves_nothing_more_to_write_about() -> None:
    for onward in (ParkWanted(CARL, C1), TransferWanted(CARL, C1, f"queue:{SALES}")):
        story, _, _ = hears()
        asks(story, "take").hears(onward).caller_hangs_up("c1")
        assert (story.operator(ANNA).state, story.finals("c1")) == ("ready", 1)


def floor_row(story: Story) -> FloorCall:
    return house_view(story.board.floor, story.now).calls[CallId("c1")]


def test_a_call_says_how_supervisors_are_in_it_once_their_phone_is_picked_up() -> None:
    told, _, _ = hears("whisper")
    assert floor_row(told).heard_by == ((CARL, "whisper"),)
    rung = asks(talk(), "listen")
    assert floor_row(rung).heard_by == ()


def test_who_is_told_first_that_he_is_recorded_is_neither_heard_nor_spoken_to_before() -> None:
    of = replace(led(), record_outgoing="always")
    of = replace(of, queues=tuple(replace(each, recording_prompt="recorded") for each in of.queues))
    for last in ("barge", "take"):
        story = Story(of).signs_in(ANNA).hears(DialAsked(ANNA, "+37061111111")).picks_up(ANNA).signs_in(CARL)
        (call,) = story.board.floor.calls.values()
        story.hears(LegAnswered(call.leg))
        asks(story, "barge", call=call.id).hears(LegAnswered(leg_of(story)))
        mine, anna = leg_of(story), story.leg_of(ANNA)
        story.answers(ListenIn(mine, (anna,), (anna,)))
        if last == "take":
            asks(story, "take", call=call.id).does_not(Bridge)
        story.hears(PlaybackFinished(PlaybackId(f"told:{call.id}"), "ok"))
        if last == "take":
            story.answers(Bridge(BridgeId(call.id), (call.leg, mine)))
        else:
            story.answers(ListenIn(mine, (anna, call.leg), (anna, call.leg)))
