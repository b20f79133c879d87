"""What is left to who lost a call; people tell of it in tests/stories/test_monitoring.py."""

from dataclasses import replace

from telephony.switchboard.commands import Bridge
from telephony.switchboard.desk_events import MuteAsked, PauseAsked
from telephony.switchboard.events import EngineStarted, LegAnswered
from telephony.switchboard.ids import CallId
from telephony.switchboard.monitor_events import MonitorAsked
from tests.floor_rules import broken
from tests.stories.scene import ANNA, CARL, SUPPORT, plan, queue
from tests.story import Story

C1 = CallId("c1")


def taken(**more: float) -> Story:
    of = plan(queue(SUPPORT, **more))
    people = tuple(replace(each, role="supervisor") for each in of.operators)
    story = Story(replace(of, operators=people)).signs_in(ANNA, CARL).calls("c1").passes(3).picks_up(ANNA)
    story.hears(MuteAsked(ANNA, C1, True)).hears(MonitorAsked(CARL, C1, "take"))
    return story.hears(LegAnswered(story.board.floor.monitors[CARL].leg))


def test_his_mute_goes_with_him() -> None:
    assert not taken().card(CARL).muted


def test_without_after_call_work_he_is_free_at_once() -> None:
    story = taken(wrap_up=0)
    assert (story.operator(ANNA).state, story.call("c1").former) == ("ready", {})


def test_he_may_go_on_a_break_from_it() -> None:
    story = taken().hears(PauseAsked(ANNA, "lunch")).passes(31)
    assert story.operator(ANNA).state == "paused"


def test_the_engine_starts_anew_while_he_writes() -> None:
    story = taken().hears(EngineStarted())
    assert broken(story.board.floor, story.now) == []
    assert (story.operator(ANNA).state, story.operator(CARL).state, story.finals("c1")) == (
        "ready",
        "ready",
        1,
    )
    assert not story.timers


def test_a_caller_who_waits_is_not_his_before_he_has_written() -> None:
    story = taken().calls("c2")
    assert story.call("c2").state == "waiting"
    assert story.passes(31).card(ANNA).call == "c2"
    assert story.does_not(Bridge)
