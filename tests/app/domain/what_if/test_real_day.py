"""Contacts become people who would do the same again."""

from dataclasses import replace
from math import inf
from typing import Any

import pytest

from app.domain.what_if.real_day import PICKS_UP, DayOfCalls, RealDay
from telephony.switchboard.contact import ContactRecord, LegRecord
from telephony.switchboard.events import CallerMatch
from telephony.switchboard.ids import CallId, OperatorId
from tests.people import NOON, contact
from tests.stories.scene import ANNA, BEN, JONAS, SUPPORT, plan, queue

HOUSE = plan(queue(SUPPORT, wrap_up=30))
X = CallId("x")


def answered(name: str, work: float = 12.0, **more: Any) -> ContactRecord:
    usual = contact(name, operator=ANNA, **more)
    begin, end = usual.arrived, usual.ended
    legs = (
        LegRecord("queue", "support", begin, begin + 5, "answered"),
        LegRecord("ring", BEN, begin, begin + 2, "missed"),
        LegRecord("ring", ANNA, begin + 2, begin + 5, "answered"),
        LegRecord("talk", ANNA, begin + 5, end - 20),
        LegRecord("hold", ANNA, end - 20, end),
        LegRecord("wrap_up", ANNA, end, end + work),
    )
    return replace(usual, legs=legs)


def gone(name: str, waited: float = 33.0) -> ContactRecord:
    legs = (LegRecord("queue", "support", NOON, NOON + waited, "abandoned"),)
    usual = contact(name, legs=legs, end_reason="abandoned", operator="")
    return replace(usual, answered=None, ended=NOON + waited)


def day(*contacts: ContactRecord, **callers: CallerMatch) -> RealDay:
    return RealDay(DayOfCalls(NOON, contacts, callers), HOUSE)


def test_who_was_answered_comes_again_and_is_talked_to_as_long() -> None:
    (found,) = day(answered("a"), a=JONAS).customers(1)
    assert (found.call, found.at, found.called) == ("a", NOON, "+37052080001")
    assert (found.talk, found.wrap_up, found.match) == (60, 12, JONAS)
    assert found.number == "+37061234567" and found.patience > 5


def test_who_hung_up_would_hang_up_as_soon_and_is_talked_to_like_others() -> None:
    _, found = day(answered("a"), gone("b")).customers(1)
    assert (found.patience, found.talk, found.wrap_up) == (33, 60, 12)


def test_after_call_work_that_the_queue_ended_takes_what_a_queue_gives() -> None:
    assert [each.wrap_up for each in day(answered("a", 30.0), answered("b", 41.0)).customers(1)] == [inf, 41]


def test_another_seed_is_another_patience_and_nothing_else() -> None:
    real = day(answered("a"), gone("b"))
    one, two = ({each.call: each for each in real.customers(seed)} for seed in (1, 2))
    assert [*one.values()] == real.customers(1) and one[CallId("a")].patience != two[CallId("a")].patience
    assert one[CallId("b")] == two[CallId("b")]
    assert replace(one[CallId("a")], patience=0.0) == replace(two[CallId("a")], patience=0.0)


def test_what_no_rule_could_change_is_left_out() -> None:
    rejected = contact("r", end_reason="rejected")
    out = contact("o", direction="out")
    assert [each.call for each in day(answered("a"), rejected, out).customers(1)] == ["a"]


def test_a_withheld_number_stays_so_and_another_without_e164_is_none() -> None:
    found = day(answered("a", number=""), replace(answered("b"), number="", number_raw="sip:x")).customers(1)
    assert [each.number for each in found] == ["", "0"]


def test_operators_pick_up_as_they_did() -> None:
    real = day(answered("a"))
    assert real.pick_up(1, X, ANNA) == 3 and real.pick_up(1, X, BEN) == inf
    assert {real.pick_up(seed, X, OperatorId("carl")) for seed in range(30)} == {3, inf}
    assert day(gone("b")).pick_up(1, X, ANNA) == PICKS_UP


def test_a_day_on_which_nobody_was_answered_has_talks_of_three_minutes() -> None:
    (found,) = day(gone("b")).customers(1)
    assert found.talk == pytest.approx(180) and found.wrap_up == inf


def test_who_came_through_a_menu_comes_when_he_left_it_for_the_queue_he_chose() -> None:
    menu = LegRecord("menu", "main", NOON, NOON + 25)
    late = tuple(replace(leg, started=leg.started + 25, ended=leg.ended + 25) for leg in answered("a").legs)
    call = replace(answered("a"), legs=(menu, *late), answered=NOON + 30, ended=NOON + 90)
    (found,) = day(call, a=JONAS).customers(1)
    assert found.at == NOON + 25 and found.match == replace(JONAS, queue="support")
    (stranger,) = day(call).customers(1)
    assert stranger.match is not None and stranger.match.queue == "support"
    never_left = replace(call, legs=(menu,), answered=None, end_reason="abandoned")
    served = replace(never_left, end_reason="menu")
    assert day(never_left, served).customers(1) == []
