"""What alerts look at: the floor and today's figures."""

from dataclasses import replace

import pytest

from telephony.switchboard.alert_readings import readings
from telephony.switchboard.desk_events import PauseAsked
from telephony.switchboard.hours import wall_clock
from telephony.switchboard.plan import AlertPlan, Hours, Interval
from tests.stories.scene import ANNA, BEN, CARL, SALES, SUPPORT, plan, queue
from tests.stories.test_callback import asks, busy, kept
from tests.story import Story


def alert(kind: str, **more: object) -> AlertPlan:
    return AlertPlan(**{"id": kind, "kind": kind, "raise_at": 1.0, "clear_at": 2.0, **more})  # type: ignore[arg-type]


def figures(story: Story) -> dict[tuple[str, str], float]:
    return {(each.alert, each.subject): each.value for each in readings(story.board.floor, story.now)}


def house(*alerts: AlertPlan, **more: object) -> Story:
    return Story(replace(plan(**more), alerts=alerts)).signs_in(ANNA, BEN, CARL)  # type: ignore[arg-type]


def test_waits_and_who_is_ready_of_every_queue_or_of_one() -> None:
    story = house(alert("longest_wait"), alert("ready", queue=SUPPORT))
    for each in (ANNA, BEN):
        story.hears(PauseAsked(each, "lunch"))
    story.calls("c1").passes(30).calls("c2").passes(12)
    assert figures(story) == {
        ("longest_wait", SUPPORT): pytest.approx(42),
        ("longest_wait", SALES): 0,
        ("longest_wait", "vip"): 0,
        ("ready", SUPPORT): 0,
    }


def test_pauses_of_a_code_and_of_a_queues_people() -> None:
    story = house(alert("pause", pause="lunch", queue=SALES), alert("pause", id="any"))
    story.hears(PauseAsked(ANNA, "lunch")).hears(PauseAsked(BEN, "break")).hears(PauseAsked(CARL, "lunch"))
    story.passes(60)
    assert figures(story) == {
        ("pause", ANNA): 60,
        ("any", ANNA): 60,
        ("any", BEN): 60,
        ("any", CARL): 60,
    }


def test_shares_of_today_are_judged_when_there_were_calls_enough() -> None:
    story = house(alert("service_level", queue=SUPPORT, least=2), alert("abandoned", queue=SUPPORT, least=2))
    story.calls("c1").picks_up(ANNA if story.rings(ANNA) else BEN)
    assert figures(story) == {}
    for each in (ANNA, BEN):
        story.hears(PauseAsked(each, "lunch"))
    story.calls("c2").passes(100).caller_hangs_up("c2")
    assert figures(story) == {("service_level", SUPPORT): 50, ("abandoned", SUPPORT): 50}


def test_what_is_closed_is_judged_only_while_somebody_waits_there() -> None:
    begun = wall_clock(Hours(), house().now)
    hours = Hours(weekly=(Interval(begun.weekday(), 0, begun.hour * 60 + begun.minute + 1),))
    story = Story(replace(plan(queue(SUPPORT, hours=hours)), alerts=(alert("longest_wait", queue=SUPPORT),)))
    story.signs_in(ANNA).hears(PauseAsked(ANNA, "lunch")).calls("c1").passes(120)
    assert figures(story)
    story.caller_hangs_up("c1")
    assert figures(story) == {}


def test_at_night_a_place_that_is_kept_alarms_nobody() -> None:
    begun = wall_clock(Hours(), house().now)
    hours = Hours(weekly=(Interval(begun.weekday(), 0, begun.hour * 60 + begun.minute + 1),))
    of = kept(hours=hours, callback_window=36000)
    story = asks(busy(replace(of, alerts=(alert("ready"), alert("longest_wait")))))
    assert figures(story)["ready", SUPPORT] == 0
    story.passes(120)
    assert story.board.floor.promised and not {each for each in figures(story) if each[1] == SUPPORT}
