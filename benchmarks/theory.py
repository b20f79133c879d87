"""The core beside queueing theory: how far a simulated call centre is off Erlang C and Erlang A, at most.

`python -m benchmarks theory [calls]`. The real board lives ten seeded days of each case (`tests/theory.py`),
its means are compared with the exact values of `app/domain/erlang.py`. The figure is the largest of all
deviations, in standard errors of the ten days; the same seeds give the same figure on every machine.
"""

from time import perf_counter

from benchmarks.figure import Figure
from tests.theory import CASES, LIMIT, compared

CALLS = 20_000
"""A day."""


def run(options: list[str]) -> Figure:
    calls = int(options[0]) if options else CALLS
    worst = 0.0
    for case in CASES:
        began = perf_counter()
        off = compared(case, calls)
        worst = max(worst, *(abs(each) for each in off.values()))
        told = ", ".join(f"{name} {each:+.2f}" for name, each in off.items())
        print(f"{case.name}: {told} ({perf_counter() - began:.0f} s)")
    return Figure(
        name="theory",
        figure=worst,
        unit="standard errors",
        target=f"each measure of {len(CASES)} cases within the 99 % interval of ten days, {LIMIT}",
        holds=worst <= LIMIT,
    )
