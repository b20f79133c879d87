"""Made-up days on the real board: what people wanted to do is what happened to them."""

import random
from dataclasses import replace
from math import inf
from pathlib import Path

import pytest

from telephony.exchange.journal import FileJournal
from telephony.exchange.replay import replay
from telephony.simulation.people import Customer, Shift
from telephony.simulation.simulator import BACK, MESSAGE, Simulator
from telephony.switchboard.board import Board
from telephony.switchboard.commands import CallOperator, Command
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.events import CallerMatch, Event
from telephony.switchboard.flow import FlowPlan, Step
from telephony.switchboard.ids import CallId, LegId, OperatorId, QueueId
from telephony.switchboard.plan import BoxPlan, NumberPlan, OperatorPlan, Plan, QueuePlan, SkillNeed
from tests.floor_rules import broken, unfair
from tests.stories.scene import ANNA, BEN, CARL, DIRECTOR, SUPPORT, VIP, plan, queue
from tests.story import Story

ALL_DAY = (Shift(ANNA, 0, 10_000),)


def lived(of: Plan, customers: list[Customer], shifts=ALL_DAY, **more) -> dict[str, ContactRecord]:
    return {each.call: each for each in Simulator(of, **more).run(customers, shifts)}


def customer(name: str, at: float, talk: float = 60.0, **more) -> Customer:
    return Customer(CallId(name), at, **{"called": "100", "talk": talk, "number": "+37061111111", **more})


def legs(contact: ContactRecord, kind: str) -> list[tuple[str, float, float]]:
    return [(each.who, each.started, each.ended) for each in contact.legs if each.kind == kind]


def test_the_second_caller_waits_for_talk_and_after_call_work_of_the_first() -> None:
    found = lived(plan(), [customer("a", 10, wrap_up=12), customer("b", 20, wrap_up=inf)])
    assert legs(found["a"], "talk") == [(ANNA, 10, 70)]
    assert legs(found["a"], "wrap_up") == [(ANNA, 70, 82)]
    assert found["b"].answered == 82
    assert legs(found["b"], "wrap_up") == [(ANNA, 142, 172)]  # as long as the queue gives


def test_after_call_work_ends_with_the_queues_time_unless_an_outcome_is_wanted() -> None:
    strict = plan(queue(SUPPORT, disposition_required=True))
    for of, ends in ((plan(), 100), (strict, 110)):
        found = lived(of, [customer("a", 10, wrap_up=40)])
        assert legs(found["a"], "wrap_up") == [(ANNA, 70, ends)]


def test_who_loses_patience_hangs_up_and_who_is_talking_does_not() -> None:
    found = lived(plan(), [customer("a", 10, patience=5), customer("b", 11, patience=30)])
    assert (found["a"].end_reason, found["a"].ended) == ("customer", 70)
    assert (found["b"].end_reason, found["b"].ended) == ("abandoned", 41)


def test_who_misses_a_call_is_back_after_a_minute() -> None:
    asleep = {ANNA: inf, BEN: 7.0}
    shifts = [Shift(ANNA, 0, 1000), Shift(BEN, 15, 1000)]
    found = lived(
        plan(),
        [customer("a", 10), customer("b", 40)],
        shifts,
        pick_up=lambda call, who: asleep[who] if call == "a" else 0.0,
    )
    assert legs(found["a"], "ring") == [(ANNA, 10, 30), (BEN, 30, 37)]
    assert legs(found["b"], "talk") == [(ANNA, 30 + BACK, 150)]


def test_nobody_is_rung_while_he_is_away_or_after_his_shift() -> None:
    shifts = [Shift(ANNA, 0, 500, away=((100, 200),))]
    people = [customer(name, at) for name, at in (("a", 90), ("b", 120), ("c", 450), ("d", 600))]
    found = lived(plan(), people, shifts)
    assert legs(found["a"], "talk") == [(ANNA, 90, 150)]
    assert found["b"].answered == 200
    assert found["c"].ended == 510
    assert "d" not in found  # he waits for ever


def test_who_comes_back_finishes_his_after_call_work_first_and_no_missed_call_ends_a_pause() -> None:
    shifts = [Shift(ANNA, 0, 900, away=((60, 80), (400, 600)))]
    found = lived(plan(), [customer("a", 10, wrap_up=20), customer("b", 65)], shifts)
    assert legs(found["a"], "wrap_up") == [(ANNA, 70, 90)]
    assert found["b"].answered == 90
    missed = lived(plan(), [customer("a", 375, patience=400)], shifts, pick_up=lambda call, who: inf)
    assert [start for _, start, _ in legs(missed["a"], "ring")][:2] == [375, 600]


def test_callers_are_known_and_go_where_the_plan_sends_them() -> None:
    shifts = [Shift(ANNA, 0, 1000), Shift(CARL, 0, 1000)]
    found = lived(plan(), [customer("a", 10, called="300", match=DIRECTOR, number="+37063333333")], shifts)
    assert (found["a"].queue, found["a"].operator, found["a"].person_id) == (VIP, CARL, DIRECTOR.person_id)


def test_a_menu_is_passed_over() -> None:
    flow = FlowPlan("main", "Main", (Step("hello", "say", ("hello",)),))
    numbers = (NumberPlan("100", SUPPORT, menu="main"),)
    found = lived(plan(numbers=numbers, flows=(flow,)), [customer("a", 10)])
    assert legs(found["a"], "talk") == [(ANNA, 10, 70)] and legs(found["a"], "menu") == []


def test_who_waited_too_long_hears_it_and_is_recorded() -> None:
    found = lived(plan(queue(SUPPORT, max_wait=20)), [customer("a", 10)], ())
    assert (found["a"].end_reason, found["a"].ended) == ("overflow", 30)


# ---- many calls ----

SIX = tuple(QueueId(f"q{n}") for n in range(6))


def busy_house(**more: object) -> Plan:
    """Six queues with different priorities; everybody is in all of them."""
    needs = (SkillNeed("lt", 2, 20.0),)
    queues = tuple(
        QueuePlan(each, each, priority=n % 3, wrap_up=40, skills=needs if n % 2 else (), ring_time=9)
        for n, each in enumerate(SIX)
    )
    people = tuple(
        OperatorPlan(OperatorId(f"o{n}"), f"O{n}", f"{100 + n}", "s", SIX, skills=(("lt", n % 4),))
        for n in range(5)
    )
    return Plan(queues, people, (), tuple(NumberPlan(str(n), each) for n, each in enumerate(SIX)))


def crowd(calls: int, seed: int) -> list[Customer]:
    chance, at, people = random.Random(seed), 0.0, []
    for number in range(calls):
        at += chance.expovariate(1 / 20)
        priority = CallerMatch(1, "A", None, "", "exact", "", priority=chance.choice((0, 0, 0, 1)))
        people.append(
            Customer(
                CallId(f"c{number}"),
                at,
                str(chance.randrange(6)),
                chance.expovariate(1 / 70),
                wrap_up=chance.uniform(1, 60),
                patience=chance.expovariate(1 / 90),
                number="+37061111111",
                match=priority,
            )
        )
    return people


def crew(of: Plan, customers: list[Customer]) -> list[Shift]:
    end = customers[-1].at
    away = tuple((at, at + 300.0) for at in range(1000, round(end), 5000))
    return [Shift(each.id, 0, end, away if n % 2 else ()) for n, each in enumerate(of.operators)]


def test_who_serves_six_queues_is_never_rung_before_his_after_call_work_is_over() -> None:
    of, customers = busy_house(), crowd(10_000, 1)
    free_again: dict[OperatorId, float] = {}
    wanted = {each.call: min(each.wrap_up, 40.0) for each in customers}
    talked = {each.call: each.talk for each in customers}
    rung = list[CallId]()

    def watch(board: Board, now: float, event: Event, said: tuple[Command, ...]) -> None:
        for each in said:
            if isinstance(each, CallOperator):
                assert now >= free_again.get(each.operator, 0.0), f"{each.operator} at {now}"
                free_again[each.operator] = now + talked[each.call] + wanted[each.call] - 1e-6
                rung.append(each.call)

    found = lived(of, customers, crew(of, customers), watch=watch)
    assert len(found) == 10_000
    assert len(rung) == len(set(rung)) > 7_000


@pytest.mark.parametrize("strategy", ["longest_idle", "fewest_calls", "round_robin", "ring_all"])
def test_nobody_is_passed_over_and_nobody_waits_for_a_free_operator(strategy: str) -> None:
    of = busy_house()
    of = replace(of, queues=tuple(replace(each, strategy=strategy) for each in of.queues))
    chance, faults = random.Random(strategy), list[str]()

    def watch(board: Board, now: float, event: Event, said: tuple[Command, ...]) -> None:
        faults.extend(broken(board.floor, now) + unfair(board.floor, said, now))

    def slow(call: CallId, operator: OperatorId) -> float:
        return chance.choice((0.0, 3.0, 8.0, inf))

    customers = crowd(700, 2)
    found = lived(of, customers, crew(of, customers), watch=watch, pick_up=slow)
    assert faults == []
    assert len({each.operator for each in found.values()}) > 3


def test_the_same_seed_gives_the_same_journal_and_the_same_result(tmp_path: Path) -> None:
    of, results = Simulator(busy_house()).board.floor.plan, []
    for name in ("one", "two"):
        journal = FileJournal(tmp_path / name, of)

        def watch(board, now, event, said, journal=journal) -> None:
            journal.write(now, event)
            journal.wrote(said)

        customers = crowd(400, 3)
        results.append(lived(of, customers, crew(of, customers), watch=watch))
        journal.close()
    assert results[0] == results[1]
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    again = replay(tmp_path / "one")
    assert again.different == () and again.contacts == len(results[0])


def test_a_board_that_passed_somebody_over_would_be_seen() -> None:
    story = Story(plan()).calls("first").calls("second")
    later = CallOperator(LegId("second.2"), CallId("second"), ANNA, "", "")
    assert unfair(story.board.floor, (later,), story.now + 1) == ["first was passed over for second at anna"]
    assert unfair(story.board.floor, (replace(later, call=CallId("first")),), story.now + 1) == []


def test_who_comes_to_a_box_leaves_a_message_there_and_has_left_the_queue() -> None:
    box = BoxPlan("night", "Night", SUPPORT)
    of = plan(queue(SUPPORT, max_wait=30, overflow="voicemail:night"), boxes=(box,))
    found = lived(of, [customer("a", 10), customer("b", 20), customer("c", 21, patience=40)])
    assert found["a"].answered == 10
    assert (found["b"].end_reason, found["b"].ended) == ("voicemail", 50 + MESSAGE)
    assert (found["c"].end_reason, found["c"].ended) == ("voicemail", 61)
    assert [each.outcome for each in found["b"].legs if each.kind == "queue"] == ["overflow"]
