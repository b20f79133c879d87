"""Steering on bad days: whatever supervisors press, no operator is stuck, no call lost, no second
unaccounted.
What is meant is told in tests/stories/test_steering.py."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.switchboard import commands, steering_events
from telephony.switchboard.board import Board
from telephony.switchboard.commands import SetTimer
from telephony.switchboard.events import Event
from telephony.switchboard.plain import listed
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.plan_events import PlanChanged
from telephony.switchboard.steering import DEEDS
from telephony.switchboard.steering_events import OperatorSteered, SteeringUndone
from tests.bad_plans import PLANS
from tests.chaos import ledger
from tests.steering_deeds import SteeredDay
from tests.stories.scene import ANNA, BEN, SALES, SUPPORT, VIP
from tests.stories.test_steering import RASA, led
from tests.story import Story

chances = st.binary(min_size=20, max_size=400)


@settings(max_examples=300, deadline=None, database=None)
@given(st.integers(0, len(PLANS) - 1), chances)
def test_whatever_is_steered_everything_comes_to_its_end(number: int, data: bytes) -> None:
    assert ledger(SteeredDay(PLANS[number], data).live().drain()) == []


def test_the_days_come_to_everything_that_can_be_done() -> None:
    """As many days as it takes; some things happen once in hundreds."""
    undone = {*DEEDS, "undone", "shut", "opened", "announced", "silenced"}
    unsaid: set[type] = {commands.KeepEmergencies, commands.Speak}
    unheard, unset = set(listed(steering_events, Event)), {"emergency"}
    for seed in range(3000):
        day = SteeredDay(PLANS[seed % len(PLANS)], random.Random(seed).randbytes(800)).live()
        for _, event, commands_said in day.steps:
            unheard.discard(type(event))
            unsaid -= {type(each) for each in commands_said}
            unset -= {each.timer.split(":")[0] for each in commands_said if isinstance(each, SetTimer)}
            undone -= {each.deed.deed for each in commands_said if isinstance(each, commands.KeepDeed)}
        if not (undone or unsaid or unheard or unset):
            return
    raise AssertionError(f"never done {undone}, said {unsaid}, heard {unheard}, set {unset}")


def test_the_same_steering_gives_the_same_commands() -> None:
    for seed in range(20):
        day = SteeredDay(PLANS[seed % len(PLANS)], random.Random(seed).randbytes(300)).live()
        again = Board(PLANS[seed % len(PLANS)])
        assert [again.step(event, at) for at, event, _ in day.steps] == [each for _, _, each in day.steps]


def test_a_supervisor_steers_his_teams_alone() -> None:
    of = led()
    people = tuple(replace(e, teams=("north",) if e.id in (RASA, ANNA) else ("south",)) for e in of.operators)
    story = Story(replace(of, operators=people)).signs_in(ANNA, BEN)
    story.hears(OperatorSteered(RASA, BEN, "pause", "lunch")).was_told(RASA, "steer_forbidden")
    story.hears(OperatorSteered(RASA, ANNA, "pause", "lunch"))
    assert (story.operator(ANNA).state, story.operator(BEN).state) == ("paused", "ready")


def test_a_supervisor_moves_his_people_among_queues_of_his_teams_alone() -> None:
    of = led()
    people = tuple(replace(e, teams=("north",) if e.id == RASA or e.id == ANNA else ()) for e in of.operators)
    queues = tuple(replace(e, teams=() if e.id == SALES else ("north",)) for e in of.queues)
    story = Story(replace(of, operators=people, queues=queues)).signs_in(ANNA)
    for wanted in ((SUPPORT,), (VIP,)):  # both take her from sales
        story.hears(OperatorSteered(RASA, ANNA, "queues", queues=wanted))
        story.was_told(RASA, "steer_foreign_queue")
    assert story.operator(ANNA).plan.queues == (SUPPORT, SALES)
    story.hears(OperatorSteered(RASA, ANNA, "queues", queues=(SALES, VIP)))
    assert story.operator(ANNA).plan.queues == (SALES, VIP)
    story.hears(PlanChanged(replace(of, operators=people, queues=_of_nobody(queues, SUPPORT))))
    story.hears(SteeringUndone(RASA, 1)).was_told(RASA, "steer_foreign_queue")
    assert story.operator(ANNA).plan.queues == (SALES, VIP) and not story.board.floor.steering.undone


def _of_nobody(queues: tuple[QueuePlan, ...], queue: str) -> tuple[QueuePlan, ...]:
    return tuple(replace(each, teams=()) if each.id == queue else each for each in queues)
