"""Feeds of the floor: nothing for who does not look, everything at first, then changes in good time."""

from dataclasses import replace

import pytest

from app.run.floor_feeds import BEAT, EVERY, FloorFeeds
from telephony.switchboard.floor_events import FloorWatched
from telephony.switchboard.floor_overview import FloorBeat, FloorChanged, FloorHeard, FloorShown
from telephony.switchboard.plan_events import PlanChanged
from tests.stories.scene import ANNA
from tests.story import Story
from tests.telephony.switchboard.test_teams import HEAD, LEAD, two_teams

DESKS = ((1, ANNA), (2, HEAD), (3, LEAD))


class Watched:
    """A story with feeds beside it; ``said`` is what went to each desk."""

    def __init__(self) -> None:
        self.story, self.said = Story(two_teams()), list[tuple[int, object]]()
        self.feeds = FloorFeeds(lambda client, message: self.said.append((client, message)))

    def shows(self, *, slow: tuple[int, ...] = ()) -> list[tuple[int, object]]:
        """What is told now; desks that are not ``slow`` show it at once and say so."""
        self.said.clear()
        self.due = self.feeds.publish(self.story.board.floor, DESKS, self.story.now)
        for client, message in self.said:
            if client not in slow and isinstance(message, FloorShown | FloorChanged):
                self.feeds.heard(client, FloorHeard(HEAD, message.feed, message.number))
        return list(self.said)


def test_who_does_not_look_costs_nothing() -> None:
    house = Watched()
    house.story.calls("c1")
    assert house.shows() == [] and house.due is None


def test_everything_first_then_only_what_changed_and_a_beat_when_nothing_does() -> None:
    house = Watched()
    house.story.hears(FloorWatched(HEAD, True)).calls("c1")
    ((client, first),) = house.shows()
    assert client == 2 and isinstance(first, FloorShown) and [each.call for each in first.calls] == ["c1"]
    assert house.due == house.story.now + BEAT
    house.story.passes(EVERY / 2).calls("c2")
    assert house.shows() == [] and house.due == pytest.approx(house.story.now + EVERY / 2)
    house.story.passes(EVERY)
    ((_, change),) = house.shows()
    assert isinstance(change, FloorChanged) and [each.call for each in change.calls] == ["c2"]
    assert (change.feed, change.number) == (first.feed, first.number + 1)
    house.story.passes(BEAT)
    assert house.shows() == [(2, FloorBeat(first.feed, change.number, house.story.now))]


def test_a_desk_that_does_not_show_what_it_has_is_told_no_more_and_then_all_of_it_at_once() -> None:
    house = Watched()
    house.story.hears(FloorWatched(HEAD, True)).hears(FloorWatched(LEAD, True))
    house.shows()
    house.story.passes(EVERY).calls("c1")
    first = [of for client, of in house.shows(slow=(2,)) if client == 2][0]
    assert isinstance(first, FloorChanged)
    for name in ("c2", "c3"):
        house.story.passes(EVERY).calls(name)
        assert [client for client, _ in house.shows(slow=(2,))] == [3], "the other one need not wait for it"
    house.feeds.heard(2, FloorHeard(HEAD, first.feed, first.number))
    house.story.passes(EVERY)
    ((_, late),) = house.shows(slow=(2,))
    assert isinstance(late, FloorChanged) and [each.call for each in late.calls] == ["c2", "c3"]
    assert late.number == first.number + 1, "nothing is missing"


def test_a_desk_that_never_says_what_it_shows_is_told_once_a_second() -> None:
    house = Watched()
    house.story.hears(FloorWatched(HEAD, True))
    house.shows(slow=(2,))
    told = 0
    for turn in range(40):
        house.story.passes(EVERY).calls(f"c{turn}")
        told += len(house.shows(slow=(2,)))
        assert house.due is not None and house.due <= house.story.now + BEAT
    assert 3 <= told <= 4


def test_a_word_about_an_earlier_feed_or_number_frees_nothing() -> None:
    house = Watched()
    house.story.hears(FloorWatched(HEAD, True))
    ((_, first),) = house.shows(slow=(2,))
    assert isinstance(first, FloorShown)
    for feed, number in ((first.feed - 1, 1), (first.feed, 0), (first.feed, 2)):
        house.feeds.heard(2, FloorHeard(HEAD, feed, number))
        house.story.passes(EVERY).calls(f"c{feed}.{number}")
        assert house.shows() == []


def test_each_sees_his_teams_and_a_team_taken_away_takes_its_rows_along() -> None:
    house = Watched()
    house.story.hears(FloorWatched(HEAD, True)).hears(FloorWatched(LEAD, True)).hears(
        FloorWatched(ANNA, True)
    )
    house.story.calls("north").calls("south", to="200")
    shown = {client: message for client, message in house.shows() if isinstance(message, FloorShown)}
    assert {client: {each.call for each in of.calls} for client, of in shown.items()} == {
        2: {"north", "south"},
        3: {"north"},
    }
    other = {LEAD: ("south",)}
    people = tuple(replace(each, teams=other.get(each.id, each.teams)) for each in two_teams().operators)
    house.story.passes(1).hears(PlanChanged(replace(two_teams(), operators=people)))
    (change,) = [of for client, of in house.shows() if client == 3]
    assert isinstance(change, FloorChanged) and change.calls_gone == ("north",)
    assert [each.call for each in change.calls] == ["south"]


def test_one_who_is_no_supervisor_any_more_hears_nothing_more() -> None:
    house = Watched()
    house.story.hears(FloorWatched(LEAD, True))
    assert house.shows()
    people = tuple(replace(each, role="operator") for each in two_teams().operators)
    house.story.passes(1).hears(PlanChanged(replace(two_teams(), operators=people))).calls("c1")
    assert house.shows() == []


def test_who_asks_again_or_comes_back_gets_all_of_it_anew() -> None:
    house = Watched()
    house.story.hears(FloorWatched(HEAD, True))
    ((_, first),) = house.shows()
    house.story.passes(1).hears(FloorWatched(HEAD, True))
    ((_, again),) = house.shows()
    assert isinstance(first, FloorShown) and isinstance(again, FloorShown) and again.feed > first.feed
    house.story.hears(FloorWatched(HEAD, False)).passes(1)
    assert house.shows() == []


def test_figures_of_the_day_that_change_are_a_change() -> None:
    house = Watched()
    house.story.signs_in(ANNA).hears(FloorWatched(HEAD, True)).calls("c1")
    house.shows()
    house.story.passes(1).picks_up(ANNA)
    ((_, change),) = house.shows()
    assert isinstance(change, FloorChanged)
    assert [each.counts.answered for each in change.queues] == [1]
    house.story.passes(1).caller_hangs_up("c1").finishes(ANNA)
    ((_, change),) = house.shows()
    assert isinstance(change, FloorChanged) and [each.calls for each in change.people] == [1]
