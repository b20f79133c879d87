"""The plan is changed at random on a bad day: no call is lost, nobody stuck, and a replay does the same."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telephony.exchange.journal import FileJournal
from telephony.exchange.replay import replay
from telephony.switchboard.board import Board
from telephony.switchboard.plan_events import PlanChanged
from telephony.switchboard.table import OutOfTurn
from tests.bad_plans import PLANS
from tests.chaos import START, PlanDay, ledger
from tests.stories.scene import plan

whichever = st.integers(0, len(PLANS) - 1)
chances = st.binary(min_size=20, max_size=200)


@settings(max_examples=3000, deadline=None, database=None)
@given(whichever, chances)
def test_no_plan_is_changed_so_badly_that_anything_is_left_over(number: int, data: bytes) -> None:
    assert ledger(PlanDay(PLANS[number], data).live().drain()) == []


@pytest.mark.parametrize("number", range(len(PLANS)))
def test_not_even_on_a_long_day_with_many_plans(number: int) -> None:
    for seed in range(200):
        day = PlanDay(PLANS[number], random.Random(seed).randbytes(400)).live().drain()
        assert ledger(day) == [], f"seed {seed}"
        floor = day.board.floor
        assert not (floor.going or floor.closed_queues)
        assert list(floor.queues) == [each.id for each in floor.plan.queues]


def test_the_journal_of_such_a_day_is_replayed_to_the_same_commands(tmp_path: Path) -> None:
    changes = 0
    for seed in range(20):
        path = tmp_path / f"{seed}.jsonl"
        journal, day = (
            FileJournal(path, PLANS[1]),
            PlanDay(PLANS[1], random.Random(seed).randbytes(300)).live(),
        )
        for at, event, said in day.steps:
            journal.write(at, event)
            journal.wrote(said)
            changes += isinstance(event, PlanChanged)
        journal.close()
        found = replay(path)
        assert (found.different, found.events) == ((), len(day.steps))
        assert '"secret":"secret"' not in path.read_text()
    assert changes > 50


def test_such_days_are_bad_enough() -> None:
    """Queues go while somebody waits in them or is rung, and operators while they work."""
    met = set()
    for seed in range(60):
        day = PlanDay(PLANS[seed % len(PLANS)], random.Random(seed).randbytes(400))
        board = Board(PLANS[seed % len(PLANS)])
        for at, event, _ in day.live().steps:
            board.step(event, at)
            met |= {board.floor.operators[each].state for each in board.floor.going}
            left = [each for each in board.floor.calls.values() if each.queue in board.floor.closed_queues]
            met |= {each.state for each in left}
            met |= {"sent on" for each in left for why in each.why if why.endswith("no queue any more")}
    assert met >= {"offered", "talking", "wrap_up", "held", "leaving", "sent on"}


def test_a_plan_without_its_passwords_is_what_the_board_hears() -> None:
    assert {each.secret for each in PlanChanged(plan()).plan.operators} == {""}


def test_the_same_plan_again_changes_nothing() -> None:
    board = Board(plan())
    assert board.step(PlanChanged(plan()), START) == ()
    with pytest.raises(OutOfTurn):
        board.floor.operators[plan().operators[0].id].move("answered", START)
