"""How long callers wait when calls come at random: Erlang C and Erlang A, exact and without simulation.

Both suppose Poisson arrivals, exponential handling times and one queue of equal operators. In Erlang C
(M/M/n) everybody waits for ever; in Erlang A (Palm; M/M/n+M) patience is exponential too. Sources: Mandelbaum
and Zeltyn, "The Palm/Erlang-A queue, with applications to call centers" (2005), sections 2 and 3; Garnett,
Mandelbaum and Reiman, "Designing a call center with impatient customers" (2002).

Sums stay finite for thousands of operators: states are weighed relative to "all busy, nobody waits".
"""

from dataclasses import dataclass
from math import exp, expm1, inf, lgamma, log

ENOUGH = 1e-15
"""Share of the sum below which the rest of a tail is left out."""
LARGE = 1e100
"""A weight above it is made the new measure, so that no overload is too large for a float."""


@dataclass(frozen=True, slots=True)
class Load:
    """``rate``: calls a second; ``handling``: mean seconds of talk and after-call work; ``patience``: mean
    seconds, infinite for callers who never hang up."""

    rate: float
    handling: float
    patience: float = inf

    @property
    def erlangs(self) -> float:
        """Operators kept busy if nobody hung up."""
        return self.rate * self.handling


@dataclass(frozen=True, slots=True)
class Expected:
    """In the long run. ``waits``: share of calls that wait at all; ``service_level``: share of all calls that
    are answered in time; ``wait``: mean seconds of all calls, those that hung up too; ``abandoned``: share;
    ``occupancy``: share of its time that an operator is busy."""

    waits: float
    service_level: float
    wait: float
    abandoned: float
    occupancy: float


def expected(load: Load, operators: int, within: float = 20.0) -> Expected:
    """What ``operators`` at work make of the load; answered ``within`` seconds is in time. Raises ValueError
    for a load or a number of operators that is not above nothing."""
    if operators < 1 or not (0 < load.rate < inf and 0 < load.handling < inf and load.patience > 0):
        raise ValueError(f"{load} for {operators} operators: give numbers above 0")
    return _erlang_a(load, operators, within) if load.patience < inf else _erlang_c(load, operators, within)


def erlang_b(erlangs: float, operators: int) -> float:
    """Share of calls that find all busy if nobody can wait; by recursion over the operators."""
    blocked = 1.0
    for busy in range(1, operators + 1):
        blocked = erlangs * blocked / (busy + erlangs * blocked)
    return blocked


def _erlang_c(load: Load, operators: int, within: float) -> Expected:
    spare = operators - load.erlangs
    if spare <= 0:  # the line grows without end
        return Expected(1.0, 0.0, inf, 0.0, 1.0)
    blocked = erlang_b(load.erlangs, operators)
    waits = operators * blocked / (operators - load.erlangs * (1 - blocked))
    return Expected(
        waits=waits,
        service_level=1 - waits * exp(-spare * within / load.handling),
        wait=waits * load.handling / spare,
        abandoned=0.0,
        occupancy=load.erlangs / operators,
    )


def _erlang_a(load: Load, operators: int, within: float) -> Expected:
    """State n + k: all n busy and k wait; its weight is 1 for k = 0 and falls by rate / (n/handling +
    k/patience). Who finds k waiting is served after Exp(c) + Exp(c+1) + … + Exp(c+k) patiences, where
    c = n · patience / handling: that is −ln B with B ~ Beta(c, k+1), and he stays that long with
    probability B. So he is served with c / (c+k+1), and in time with the part of Beta(c+1, k+1) above
    exp(−within / patience)."""
    blocked = erlang_b(load.erlangs, operators)
    if blocked * LARGE < 1:  # hundreds of people for a call an hour: its inverse is no float any more
        return Expected(0.0, 1.0, 0.0, 0.0, load.erlangs / operators)
    c = operators * load.patience / load.handling
    free = 1 / blocked - 1
    weight, waits, waiting, in_time, k = 1.0, 0.0, 0.0, 0.0, 0
    late = _Late(c + 1, within / load.patience)
    while weight > ENOUGH * (free + waits):
        waits += weight
        waiting += weight * k
        in_time += weight * c / (c + k + 1) * (1 - late.upto(k))
        k += 1
        weight *= load.rate / (operators / load.handling + k / load.patience)
        if weight > LARGE:
            free, waits, waiting, in_time = (each / weight for each in (free, waits, waiting, in_time))
            weight = 1.0
    states = free + waits
    abandoned = waiting / states / load.patience / load.rate
    return Expected(
        waits=waits / states,
        service_level=(free + in_time) / states,
        wait=waiting / states / load.rate,
        abandoned=abandoned,
        occupancy=min(1.0, load.erlangs * (1 - abandoned) / operators),
    )


class _Late:
    """The regularised incomplete beta function I_x(a, k+1) at x = exp(−spent) for k = 0, 1, 2, …: x^a times
    the sum of (a)_j / j! · (1−x)^j up to j = k, each term by its logarithm."""

    def __init__(self, a: float, spent: float) -> None:
        self._a, self._log_x = a, -spent
        self._log_rest = log(-expm1(-spent)) if spent > 0 else -inf
        self._sum, self._next = 0.0, 0

    def upto(self, k: int) -> float:
        """Asked with ``k`` rising."""
        while self._next <= k:
            j = self._next
            ways = lgamma(self._a + j) - lgamma(self._a) - lgamma(j + 1)
            rest = j * self._log_rest if j else 0.0
            self._sum += exp(self._a * self._log_x + ways + rest)
            self._next += 1
        return min(1.0, self._sum)
