"""Erlang C against published figures, Erlang A against its birth-death chain computed another way."""

from math import exp, inf

import pytest

from app.domain.erlang import Expected, Load, erlang_b, expected


def test_the_published_example_of_100_calls_in_half_an_hour() -> None:
    """The same as the R package ErlangC and pyworkforce print for it."""
    found = expected(Load(100 / 1800, 180), 14)
    assert found.waits == pytest.approx(0.1741319335950498, rel=1e-12)
    assert found.service_level == pytest.approx(0.8883500191794669, rel=1e-12)
    assert found.wait == pytest.approx(7.83593701177724, rel=1e-12)
    assert found.occupancy == pytest.approx(10 / 14)
    assert expected(Load(100 / 1800, 180), 13).service_level == pytest.approx(0.795595, abs=1e-6)


def test_1000_calls_an_hour_and_40_operators() -> None:
    found = expected(Load(1000 / 3600, 120), 40)
    assert found.waits == pytest.approx(0.190737, abs=1e-6)
    assert found.service_level == pytest.approx(0.937211, abs=1e-6)
    assert found.wait == pytest.approx(3.4333, abs=1e-4)


def test_fifty_operators_and_customers_of_two_minutes_patience() -> None:
    found = expected(Load(2880 / 3600, 60, 120), 50)
    assert found.waits == pytest.approx(0.46777, abs=1e-5)
    assert found.abandoned == pytest.approx(0.03091, abs=1e-5)
    assert found.wait == pytest.approx(3.7095, abs=1e-4)
    assert found.occupancy == pytest.approx(0.9303, abs=1e-4)
    assert found.service_level == pytest.approx(0.9430, abs=1e-4)
    assert expected(Load(0.8, 60), 50).wait == pytest.approx(20.834, abs=1e-3)


def solved(load: Load, operators: int, within: float) -> Expected:
    """Erlang A from its chain state by state, the wait by small steps of time (Runge-Kutta)."""
    most = operators + 400
    weights = [1.0]
    for state in range(1, most):
        leaving = min(state, operators) / load.handling + max(0, state - operators) / load.patience
        weights.append(weights[-1] * load.rate / leaving)
    total = sum(weights)
    share = [each / total for each in weights]
    # in_time[k]: chance that who finds k before him is answered in the time that is left
    in_time, steps = [0.0] * (most - operators), 4000
    rates = [operators / load.handling + k / load.patience for k in range(most - operators)]

    def slope(now: list[float]) -> list[float]:
        return [
            rate * ((now[k - 1] if k else 1.0) - now[k]) - now[k] / load.patience
            for k, rate in enumerate(rates)
        ]

    h = within / steps
    for _ in range(steps):
        a = slope(in_time)
        b = slope([x + h / 2 * d for x, d in zip(in_time, a, strict=True)])
        in_time = [x + h * d for x, d in zip(in_time, b, strict=True)]
    waiting = sum(share[operators + k] * k for k in range(most - operators))
    abandoned = waiting / load.patience / load.rate
    level = sum(share[:operators]) + sum(share[operators + k] * in_time[k] for k in range(most - operators))
    return Expected(
        waits=sum(share[operators:]),
        service_level=level,
        wait=waiting / load.rate,
        abandoned=abandoned,
        occupancy=load.erlangs * (1 - abandoned) / operators,
    )


@pytest.mark.parametrize(
    ("load", "operators"),
    [(Load(0.05, 180, 60), 7), (Load(0.05, 180, 300), 9), (Load(0.1, 120, 45), 15), (Load(0.02, 60, 20), 1)],
)
def test_erlang_a_is_the_chain_solved_step_by_step(load: Load, operators: int) -> None:
    found, other = expected(load, operators), solved(load, operators, 20.0)
    for name in ("waits", "service_level", "wait", "abandoned", "occupancy"):
        assert getattr(found, name) == pytest.approx(getattr(other, name), rel=1e-5), name


def test_endless_patience_comes_to_the_same_as_none_to_lose() -> None:
    patient, endless = expected(Load(0.05, 180, 1e8), 11), expected(Load(0.05, 180), 11)
    assert patient.wait == pytest.approx(endless.wait, rel=1e-3)
    assert patient.service_level == pytest.approx(endless.service_level, rel=1e-5)


def test_more_work_than_operators_have_time_for_never_ends() -> None:
    assert expected(Load(1, 60), 60) == Expected(1.0, 0.0, inf, 0.0, 1.0)


def test_an_overload_beyond_all_floats_is_still_a_share() -> None:
    found = expected(Load(1, 10_000, 1_000_000), 10)
    assert found.abandoned == pytest.approx(0.999)
    assert 0 <= found.service_level < 1e-9 and found.occupancy == pytest.approx(1)


def test_a_house_of_thousands_has_its_figures() -> None:
    found = expected(Load(60, 60, 120), 3700)
    assert 0 < found.waits < 1 and found.service_level > 0.99


@pytest.mark.parametrize("operators", [60, 92, 100, 500])
def test_hundreds_of_people_for_a_call_an_hour_are_enough(operators: int) -> None:
    """Nobody ever finds them all busy; how seldom that is, no float can say."""
    found = expected(Load(1 / 3600, 60, 120), operators)
    assert (found.service_level, found.abandoned) == pytest.approx((1, 0))
    assert found.waits == pytest.approx(0) and found.occupancy == pytest.approx(1 / 60 / operators)


def test_within_no_time_at_all_are_those_who_do_not_wait() -> None:
    found = expected(Load(0.8, 60, 120), 50, within=0)
    assert found.service_level == pytest.approx(1 - found.waits)


def test_one_operator_blocks_by_the_formula_of_the_book() -> None:
    assert erlang_b(2.0, 1) == pytest.approx(2 / 3)
    assert expected(Load(0.01, 50), 1).service_level == pytest.approx(1 - 0.5 * exp(-0.5 * 20 / 50))


@pytest.mark.parametrize(
    ("load", "operators"), [(Load(0, 1), 1), (Load(1, 0), 1), (Load(1, 1, 0), 1), (Load(1, 1), 0)]
)
def test_nothing_to_reckon_with_is_refused(load: Load, operators: int) -> None:
    with pytest.raises(ValueError, match="above 0"):
        expected(load, operators)
