"""Days on which supervisors are everywhere; what they hear is told in tests/stories/test_monitoring.py."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from telephony.switchboard.commands import ListenIn
from telephony.switchboard.monitor_book import MONITOR
from telephony.switchboard.plan import Plan
from tests.bad_plans import PLANS
from tests.chaos import DEEDS, Day, ledger
from tests.monitor_deeds import listens_in

SEEDS = 25


class MonitorDay(Day):
    deeds = (*DEEDS, *(listens_in,) * 14)


def led_by_all(of: Plan) -> Plan:
    return replace(of, operators=tuple(replace(each, role="supervisor") for each in of.operators))


def days(number: int) -> list[Day]:
    plan = led_by_all(PLANS[number])
    return [MonitorDay(plan, random.Random(seed).randbytes(600)).live() for seed in range(SEEDS)]


@pytest.mark.parametrize("number", range(len(PLANS)))
def test_a_day_with_supervisors_in_every_call_leaves_nothing_open(number: int) -> None:
    for seed, day in enumerate(days(number)):
        assert ledger(day.drain()) == [], f"seed {seed}"


def test_these_days_come_to_everything() -> None:
    modes, ways = Counter[str](), Counter[tuple[int, int]]()
    for day in (day for number in range(len(PLANS)) for day in days(number)):
        day.drain()
        modes.update(leg.kind for record in day.books.records for leg in record.legs)
        modes.update(leg.outcome for record in day.books.records for leg in record.legs)
        ways.update(
            (len(each.hears), len(each.heard_by))
            for _, _, said in day.steps
            for each in said
            if isinstance(each, ListenIn)
        )
    assert {"listen", "whisper", "barge", "taken_over"} <= set(modes)
    assert {(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)} <= set(ways)


def test_from_every_mode_to_every_other() -> None:
    for state in ("calling", "listen", "whisper", "barge"):
        assert {MONITOR.next(state, event) for event in MONITOR.events} == set(MONITOR.states) - {"calling"}
