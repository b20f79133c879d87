"""Draws look like chance and are none."""

from statistics import mean, pstdev

import pytest

from app.domain.what_if.draws import draw


def test_the_same_names_give_the_same_number_and_others_another() -> None:
    assert draw("patience", 1, "c1") == draw("patience", 1, "c1")
    assert len({draw(kind, seed, "c1") for kind in ("a", "b") for seed in range(50)}) == 100


def test_they_are_equally_spread_and_never_0_or_1() -> None:
    found = [draw("x", number) for number in range(20_000)]
    assert 0 < min(found) and max(found) < 1
    assert mean(found) == pytest.approx(0.5, abs=0.01)
    assert pstdev(found) == pytest.approx(12**-0.5, abs=0.005)
