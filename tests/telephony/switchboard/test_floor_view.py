"""What a supervisor's board says of calls, queues and people, told as stories."""

from dataclasses import replace

from telephony.switchboard.desk_events import PauseAsked
from telephony.switchboard.events import LegAnswered, LegEnded, LegMeasured
from telephony.switchboard.floor_overview import FloorCall, FloorHouse
from telephony.switchboard.floor_view import HouseView, house_view, seen_part
from telephony.switchboard.ids import CallId, LegId
from telephony.switchboard.line_events import LinesWatched
from telephony.switchboard.teams import sees_call, sees_operator, sees_queue, sight
from tests.stories.scene import ANNA, BEN, PHONE_BOOK, SALES, SUPPORT, plan, queue
from tests.stories.test_callback import asks, busy
from tests.story import BEGIN, Story
from tests.telephony.switchboard.test_teams import HEAD, LEAD, two_teams


def view(told: Story, before: HouseView | None = None) -> HouseView:
    return house_view(told.board.floor, told.now, before)


def call(told: Story, name: str) -> FloorCall:
    return view(told).calls[CallId(name)]


def test_a_call_from_the_line_to_after_call_work() -> None:
    told = Story(plan(), phone_book=PHONE_BOOK).calls("c1").calls("c2", number="+37069999999")
    first, second = call(told, "c1"), call(told, "c2")
    assert (first.state, first.queue, first.queued) == ("waiting", SUPPORT, BEGIN)
    assert view(told).places == {"c1": 1, "c2": 2}
    assert (first.name, first.company, first.number) == ("Jonas Jonaitis", "Baltic Steel", "+37061111111")
    assert (second.name, second.number) == ("", "+37069999999")
    told.passes(30).signs_in(ANNA)
    ringing = call(told, "c1")
    assert (ringing.state, ringing.rings, ringing.since) == ("offered", (ANNA,), BEGIN + 30)
    told.picks_up(ANNA).passes(60)
    talking = call(told, "c1")
    assert (talking.state, talking.operator, talking.queued) == ("talking", ANNA, None)
    assert view(told).places == {"c2": 1}
    told.caller_hangs_up("c1")
    assert (call(told, "c1").state, call(told, "c1").wrap_until) == ("wrap_up", told.now + 30)
    told.finishes(ANNA)
    assert CallId("c1") not in view(told).calls


def test_a_withheld_caller_has_no_number_and_no_name() -> None:
    told = Story(plan()).calls(
        "c1", headers=(("From", '"Anonymous" <sip:anonymous@anonymous.invalid>;tag=1'),)
    )
    row = call(told, "c1")
    assert (row.withheld, row.number, row.said_name, row.name) == (True, "", "", "")


def test_a_poor_line_is_told() -> None:
    told = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA)
    told.hears(LegMeasured(LegId("c1.1"), 2.1, 0.2))
    assert call(told, "c1").poor_line == "theirs"


def test_a_queue_says_who_waits_and_who_serves_it() -> None:
    told = Story(plan()).signs_in(ANNA, BEN)
    told.hears(PauseAsked(BEN, "lunch")).calls("c1").calls("c2").calls("c3")
    row = view(told).queues[SUPPORT]
    assert (row.waiting, row.ready, row.busy, row.signed_in) == (3, 0, 1, 2)
    assert row.longest_since == told.call("c1").queued
    told.picks_up(ANNA)
    assert view(told).queues[SUPPORT].waiting == 2
    ben = view(told).people[BEN]
    assert (ben.state, ben.pause_code, ben.call) == ("paused", "lunch", None)
    assert view(told).people[ANNA].call == "c1"


def test_a_place_that_is_kept_is_counted_among_those_who_wait() -> None:
    told = asks(busy())
    kept = [each for each in view(told).calls.values() if each.callback]
    assert len(kept) == view(told).queues[SUPPORT].callbacks == 1
    assert [view(told).places[each.call] for each in kept] == [1]


def test_he_whose_place_is_kept_does_not_wait_on_the_line() -> None:
    """He was counted as gone elsewhere when he hung up; however late he is called, nobody waits so long."""
    told = asks(busy()).passes(600)
    assert told.desk(ANNA).queues[0].longest_since is None is view(told).queues[SUPPORT].longest_since
    told.calls("later", number="+37065555555")
    began = told.call("later").queued
    assert view(told).queues[SUPPORT].waiting == 2
    assert told.desk(ANNA).queues[0].longest_since == began == view(told).queues[SUPPORT].longest_since


def test_the_figures_of_the_day_move_when_somebody_picks_up() -> None:
    told = Story(plan(queue(SUPPORT, answer_within=30, answer_goal=90))).signs_in(ANNA).calls("c1")
    row = view(told).queues[SUPPORT]
    assert (row.counts.offered, row.within, row.goal, sum(row.arrivals)) == (0, 30, 0.9, 1)
    told.picks_up(ANNA)
    counts = view(told).queues[SUPPORT].counts
    assert (counts.offered, counts.answered, counts.in_time) == (1, 1, 1)
    told.caller_hangs_up("c1").finishes(ANNA)
    assert view(told).people[ANNA].calls == 1
    told.hears(PauseAsked(ANNA, "lunch")).calls("c2").passes(12).caller_hangs_up("c2")
    counts = view(told).queues[SUPPORT].counts
    assert (counts.offered, counts.abandoned, counts.short) == (2, 1, 0)
    assert counts == told.board.floor.today.queue(told.board.floor.queues[SUPPORT], told.now).counts


def test_who_is_away_longer_than_his_break_lasts_is_late_from_then_on() -> None:
    told = Story(plan(pause_limits=(("lunch", 1800.0),))).signs_in(ANNA, BEN)
    told.hears(PauseAsked(ANNA, "lunch")).hears(PauseAsked(BEN, "break"))
    people = view(told).people
    assert (people[ANNA].late_at, people[BEN].late_at) == (told.now + 1800, None)


def test_rows_in_which_nothing_happened_are_the_same_objects() -> None:
    told = Story(plan()).signs_in(ANNA, BEN).calls("c1").calls("c2", to="200")
    before = view(told)
    told.passes(5).hears(LinesWatched(ANNA, True))
    after = view(told, before=before)
    assert all(after.calls[each] is row for each, row in before.calls.items())
    assert all(after.people[each] is row for each, row in before.people.items())
    assert after.queues[SALES] is before.queues[SALES]
    told.picks_up(ANNA)
    later = view(told, before=after)
    assert later.calls[CallId("c1")] is not before.calls[CallId("c1")]
    assert later.people[BEN] is before.people[BEN]


def test_channels_are_those_of_the_plan_and_taken_by_live_calls() -> None:
    of = plan()
    told = Story(replace(of, trunks=(replace(of.trunks[0], channels=4),))).calls("c1").calls("c2")
    house = view(told).house
    assert (house.lines_busy, house.lines) == (2, 4)
    told.hears(LegEnded(LegId("c1.1"), 16, 0, "far"))
    assert view(told).house.lines_busy == 1
    assert view(Story(of)).house.lines == 0


def test_of_a_team_nothing_else_is_shown() -> None:
    told = Story(two_teams()).signs_in(ANNA, BEN).calls("north").calls("south", to="200")
    floor, whole = told.board.floor, view(told)
    part = seen_part(floor, whole, sight(floor, LEAD))
    assert set(part.calls) == {"north"} and set(part.queues) == {SUPPORT} and set(part.people) == {ANNA, LEAD}
    assert part.house == FloorHouse(("north",), pause_codes=floor.plan.pause_codes)
    assert seen_part(floor, whole, sight(floor, HEAD)) is whole
    assert not seen_part(floor, whole, sight(floor, ANNA)).calls
    assert (set(whole.places), set(part.places)) == ({"north", "south"}, {"north"})
    for who in (LEAD, HEAD, ANNA):
        part = seen_part(floor, whole, sight(floor, who))
        assert set(part.calls) == {each for each, of in floor.calls.items() if sees_call(floor, who, of)}
        assert set(part.queues) == {each for each in floor.queues if sees_queue(floor, who, each)}
        assert set(part.people) == {each for each in floor.operators if sees_operator(floor, who, each)}


def test_one_who_is_rung_for_a_call_of_another_team_brings_it_into_view() -> None:
    of = two_teams()
    both = replace(of.operators[0], queues=(SUPPORT, SALES))
    told = Story(replace(of, operators=(both, *of.operators[1:]))).signs_in(ANNA).calls("south", to="200")
    assert told.rings(ANNA)
    floor = told.board.floor
    assert set(seen_part(floor, view(told), sight(floor, LEAD)).calls) == {"south"}
    told.hears(LegAnswered(told.leg_of(ANNA)))
    assert set(seen_part(floor, view(told), sight(floor, LEAD)).calls) == {"south"}
