"""Operators come and go: pause, desk window lost and found, signed in twice."""

import pytest

from telephony.switchboard.desk_events import (
    DeskAttached,
    DeskDetached,
    PauseAsked,
    ReadyAsked,
    SignedIn,
    SignedOut,
)
from telephony.switchboard.events import EngineStarted, TrunkDown, TrunkUp
from telephony.switchboard.ids import OperatorId, TrunkId
from tests.stories.scene import ANNA, BEN, plan
from tests.story import Story


def test_a_paused_operator_is_not_rung_and_is_after_ready() -> None:
    story = Story(plan()).signs_in(ANNA).hears(PauseAsked(ANNA, "lunch")).calls("c1")
    assert not story.rings(ANNA)
    assert story.desk(BEN).colleagues[0].pause_code == "lunch"
    assert story.hears(ReadyAsked(ANNA)).rings(ANNA)


def test_another_reason_for_the_pause() -> None:
    story = Story(plan()).signs_in(ANNA).hears(PauseAsked(ANNA, "lunch")).hears(PauseAsked(ANNA, "meeting"))
    assert story.operator(ANNA).pause_code == "meeting"


def test_an_unknown_reason_is_refused_and_said() -> None:
    story = Story(plan()).signs_in(ANNA).hears(PauseAsked(ANNA, "fishing"))
    story.was_told(ANNA, "unknown_pause_code")
    assert story.operator(ANNA).state == "ready"


def test_pausing_while_it_rings_means_not_me() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1").hears(PauseAsked(ANNA, "break"))
    assert story.operator(ANNA).state == "paused"
    assert story.rings(BEN)


def test_going_home_while_it_rings_means_not_me() -> None:
    story = Story(plan()).signs_in(ANNA, BEN).calls("c1").hears(SignedOut(ANNA))
    assert story.operator(ANNA).state == "offline"
    assert story.rings(BEN)


def test_signing_in_twice_changes_nothing() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(SignedIn(ANNA))
    assert story.call("c1").state == "talking"


def test_the_window_dies_in_a_call_and_comes_back_to_it() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA)
    story.hears(DeskDetached(ANNA)).passes(59).hears(DeskAttached(ANNA)).passes(3600)
    assert story.operator(ANNA).state == "talking"
    assert story.card(ANNA).call == "c1"
    assert story.desk(ANNA).me.after == ""


def test_the_window_stays_away_so_its_operator_is_signed_out_but_only_after_the_call() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).hears(DeskDetached(ANNA)).passes(600)
    assert story.operator(ANNA).state == "talking"
    story.caller_hangs_up("c1").passes(30)
    assert story.operator(ANNA).state == "offline"


@pytest.mark.parametrize(("away", "state"), [(59, "ready"), (60, "offline")])
def test_a_window_may_be_away_for_a_minute(away: int, state: str) -> None:
    story = Story(plan()).signs_in(ANNA).hears(DeskDetached(ANNA)).passes(away)
    assert story.operator(ANNA).state == state


def test_a_stranger_can_ask_what_he_likes() -> None:
    nobody = OperatorId("nobody")
    story = Story(plan())
    for wish in (
        SignedIn(nobody),
        SignedOut(nobody),
        ReadyAsked(nobody),
        PauseAsked(nobody, "lunch"),
        DeskDetached(nobody),
    ):
        story.hears(wish)
        assert story.said == ()


def test_a_broken_line_to_the_city_is_shown_until_it_is_mended() -> None:
    story = Story(plan()).hears(TrunkDown(TrunkId("city"), "no answer to REGISTER"))
    assert story.desk(ANNA).trunk_problem == "City line: no answer to REGISTER"
    assert story.hears(TrunkUp(TrunkId("city"))).desk(ANNA).trunk_problem == ""


def test_what_a_desk_shows_of_the_queues() -> None:
    story = Story(plan()).signs_in(ANNA).calls("c1").picks_up(ANNA).passes(5).calls("c2")
    support, _, vip = story.desk(ANNA).queues
    assert (support.waiting, support.signed_in, support.ready, support.mine) == (1, 1, 0, True)
    assert support.longest_since == story.now
    assert (vip.mine, vip.waiting, vip.longest_since) == (False, 0, None)


def test_after_a_new_start_the_old_troubles_of_lines_are_forgotten_and_offline_counts_from_now() -> None:
    story = Story(plan()).hears(TrunkDown(TrunkId("city"), "no answer")).hears(EngineStarted())
    assert story.desk(ANNA).trunk_problem == ""
    assert story.desk(ANNA).me.since == story.now
