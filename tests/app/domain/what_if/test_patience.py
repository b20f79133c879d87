"""Patience from waits of which most were cut short by an answer."""

import random
from math import inf
from statistics import mean

import pytest

from app.domain.what_if.draws import draw
from app.domain.what_if.patience import Patience, hanging_up

# Five callers: at 20 one of the 4 left hangs up, at 40 one of 2.
FIVE = Patience(((10, False), (20, True), (30, False), (40, True), (50, False)))
LN2 = 0.6931471805599453


def test_the_shares_are_those_of_kaplan_and_meier() -> None:
    assert [FIVE.share(each) for each in (0, 19.9, 20, 39.9, 40, 99)] == [1, 1, 0.75, 0.75, 0.375, 0.375]


def test_who_waited_has_more_than_that() -> None:
    assert FIVE.longer(0, 0.8) == 20
    assert FIVE.longer(0, 0.5) == 40
    assert FIVE.longer(20, 0.6) == 40
    for waited in (0, 15, 45, 80):
        assert all(FIVE.longer(waited, draw(waited, n)) > waited for n in range(200))


def test_beyond_what_was_seen_it_goes_on_at_the_mean_rate() -> None:
    assert FIVE.longer(0, 0.375 * 0.5) == pytest.approx(50 + LN2 * 150 / 2)


def test_a_house_in_which_nobody_hung_up_is_taken_as_if_half_a_caller_had() -> None:
    patient = Patience(((100, False), (200, False)))
    assert patient.longer(0, 0.5) == pytest.approx(200 + LN2 * 600)
    assert Patience(()).longer(0, 0.5) == inf


def test_the_longest_who_hung_up_is_no_limit_for_one_who_waited_longer() -> None:
    assert Patience(((10, True),)).longer(30, 0.5) == pytest.approx(30 + LN2 * 10)
    assert Patience(((5, False), (10, True))).longer(0, 0.5) > 10


def test_true_patience_is_found_behind_the_answers_that_cut_it_short() -> None:
    chance = random.Random(1)
    waits = []
    for _ in range(4000):
        patience, answered = chance.expovariate(1 / 100), chance.expovariate(1 / 60)
        waits.append((min(patience, answered), patience < answered))
    found = Patience(waits)
    assert mean(found.longer(0, draw(n)) for n in range(4000)) == pytest.approx(100, rel=0.08)
    assert mean(wait for wait, gone in waits if gone) < 45  # what looking at those alone would say


def test_the_likeliest_rate_counts_who_was_answered_as_censored() -> None:
    assert hanging_up(4, 360.0) == 4 / 360  # one in 90 seconds of waiting, whoever waited
    assert hanging_up(0, 100.0) == 0.5 / 100 and hanging_up(0, 0.0) == 0.0
