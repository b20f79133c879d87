"""What one operator's desk shows: his own calls, all queues, all colleagues."""

from dataclasses import replace

import pytest

from telephony.switchboard.desk_events import HoldAsked, OfferDeclined, PauseAsked
from telephony.switchboard.events import TrunkDown, TrunkUp
from telephony.switchboard.ids import CallId, OperatorId
from telephony.switchboard.plan import Hours, Interval
from telephony.switchboard.views import desk_view
from tests.stories.scene import ANNA, BEN, CARL, CODES, PHONE_BOOK, SUPPORT, plan, queue
from tests.story import BEGIN, Story


def test_a_ringing_call_as_its_card_shows_it() -> None:
    story = Story(plan(queue(SUPPORT, disposition_required=True)), phone_book=PHONE_BOOK)
    story.calls("c1", name="JJ").passes(12).signs_in(ANNA).passes(3)
    card = story.card(ANNA)
    assert (card.state, card.direction, card.number, card.display_name) == (
        "offered",
        "in",
        "+37061111111",
        "JJ",
    )
    assert (card.queue_name, card.called, card.path) == ("Support", "100", ("Support LT", "Support"))
    assert card.ring_until == BEGIN + 12 + 20
    assert (card.arrived, card.state_since, card.answered) == (BEGIN, BEGIN + 12, None)
    assert (card.disposition_required, card.dispositions) == (True, CODES)


def test_only_the_one_who_is_rung_or_talks_has_the_card() -> None:
    story = Story(plan(queue(SUPPORT, strategy="ring_all"))).signs_in(ANNA, BEN).calls("c1")
    assert [len(story.desk(each).calls) for each in (ANNA, BEN, CARL)] == [1, 1, 0]
    story.picks_up(BEN)
    assert [len(story.desk(each).calls) for each in (ANNA, BEN, CARL)] == [0, 1, 0]
    story.caller_hangs_up("c1")
    assert story.card(BEN).state == "wrap_up"
    assert story.card(BEN).wrap_until == story.now + 30


def test_in_ring_all_each_card_counts_its_own_ring_time() -> None:
    story = (
        Story(plan(queue(SUPPORT, strategy="ring_all"))).signs_in(ANNA).calls("c1").passes(5).signs_in(BEN)
    )
    assert (story.card(ANNA).ring_until, story.card(BEN).ring_until) == (BEGIN + 21, BEGIN + 26)


def test_queues_are_counted_for_everybody() -> None:
    story = Story(plan()).signs_in(ANNA, BEN)
    story.calls("a").picks_up(ANNA).hears(PauseAsked(BEN, "lunch")).calls("b").passes(7).calls("c")
    support = story.desk(CARL).queues[0]
    assert (support.waiting, support.longest_since) == (2, BEGIN + 2)
    assert (support.signed_in, support.ready, support.mine, support.open) == (2, 0, False, True)


def test_a_queue_outside_its_hours_is_shown_closed() -> None:
    sunday = Hours("UTC", (Interval(6, 0, 1440),))
    assert Story(plan(queue(SUPPORT, hours=sunday))).desk(ANNA).queues[0].open is False


def test_colleagues_are_the_others() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(HoldAsked(ANNA, CallId("c1")))
    assert [each.operator for each in story.desk(BEN).colleagues] == [ANNA, CARL]
    assert story.desk(BEN).colleagues[0].state == "talking"
    assert (story.desk(BEN).me.name, story.desk(BEN).me.extension) == ("Ben", "102")
    assert story.desk(BEN).at == story.now


def test_a_declined_call_is_gone_from_the_desk() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").hears(OfferDeclined(ANNA, CallId("c1")))
    assert story.desk(ANNA).calls == ()


def test_an_unlabelled_number_is_shown_itself() -> None:
    bare = plan()
    bare = replace(bare, numbers=tuple(replace(each, label="") for each in bare.numbers))
    assert Story(bare).signs_in(ANNA).calls("c1").card(ANNA).path == ("100", "Support")


def test_who_is_not_in_the_plan_has_no_desk() -> None:
    with pytest.raises(KeyError):
        desk_view(Story(plan()).board.floor, OperatorId("nobody"), BEGIN)


def test_every_trunk_of_the_plan_is_shown_with_its_problem_in_words() -> None:
    story = Story(plan()).signs_in(ANNA)
    (line,) = story.desk(ANNA).trunks
    assert line.problem == ""
    story.hears(TrunkDown(line.trunk, "no answer from pbx.example"))
    assert story.desk(ANNA).trunks[0].problem == "no answer from pbx.example"
    story.hears(TrunkUp(line.trunk))
    assert story.desk(ANNA).trunks[0].problem == ""
