"""10,000 calls at 50 a second: what the exchange still holds afterwards, and how its memory grew.

All calls go through the queue to operators at desks; nobody sends sound, the exchange sends its own. Memory
is compared at rest: after the first thousand and after the last, both when every timer of their calls has run
out. Options: calls, calls a second, calls before the first look at the memory.
"""

import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.calls.centre import write_centre
from benchmarks.calls.crowd import Crowd
from benchmarks.calls.house import HELD, House, house_in
from benchmarks.calls.pair import DIALLED, FIRST_EXTENSION, crowd_of, staffed
from benchmarks.figure import Figure
from benchmarks.processes import cpu_seconds, load

CALLS = 10_000
RATE = 50.0
FIRST = 1_000
OPERATORS = 40
HOLD = 0.2
DRAINED = 80.0
SLICE = 1_000
PROMISED = 0.05
COSTS = ("threads", "sockets")


@dataclass(frozen=True, slots=True)
class Rest:
    """The exchange with no call in it. ``held``: what should be nothing and is not; ``costs``: threads and
    sockets; ``took``: seconds until it was at rest."""

    calls: int
    failed: int
    memory_mb: float
    held: dict[str, float]
    costs: dict[str, float]
    took: float


def run(options: list[str]) -> Figure:
    calls = int(options[0]) if options else CALLS
    rate = float(options[1]) if len(options) > 1 else RATE
    first = int(options[2]) if len(options) > 2 else FIRST
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        data = Path(folder)
        write_centre(data, {DIALLED: ("crowd", OPERATORS)})
        house = stack.enter_context(house_in(data))
        crowd = crowd_of(house.running, range(FIRST_EXTENSION, FIRST_EXTENSION + OPERATORS), stack)
        staffed(data, stack)
        fresh = rest_after(house, crowd, 0)
        before = cpu_seconds(house.running.pid)
        parts, curve = [], []
        for part in (first, calls - first):
            for done in range(0, part, SLICE):
                crowd.rush(DIALLED, min(SLICE, part - done), rate, HOLD)
                curve.append(house.figures()["memory_mb"])
            parts.append(rest_after(house, crowd, part))
        used = (cpu_seconds(house.running.pid) - before) / calls
    show(fresh, parts, rate, used)
    print(f"  MB after each {SLICE} calls, while they went on: {' '.join(f'{each:.0f}' for each in curve)}")
    return judged(fresh, parts)


def rest_after(house: House, crowd: Crowd, calls: int) -> Rest:
    """Wait until nothing is left of them, or DRAINED is over."""
    began = time.monotonic()
    crowd.settle(DRAINED)
    figures = house.figures()
    while any(figures[name] for name in HELD) and time.monotonic() - began < DRAINED:
        crowd.run(1.0)
        figures = house.figures()
    failed = calls - sum(each.whole for each in crowd.calls.values())
    crowd.forget()
    return Rest(
        calls=calls,
        failed=failed,
        memory_mb=figures["memory_mb"],
        held={name: figures[name] for name in HELD if figures[name]},
        costs={name: figures[name] for name in COSTS},
        took=time.monotonic() - began,
    )


def show(fresh: Rest, parts: list[Rest], rate: float, used: float) -> None:
    print(f"{rate:.0f} calls a second, {used * 1000:.1f} ms of processor for a call, {load()}")
    for rest in (fresh, *parts):
        costs = ", ".join(f"{int(many)} {name}" for name, many in rest.costs.items())
        print(f"  {rest.calls:>6} calls, {rest.failed} failed; at rest {rest.took:.0f} s later: {costs}, "
              f"{rest.memory_mb:.1f} MB, left: {rest.held or 'nothing'}")  # fmt: skip


def judged(fresh: Rest, parts: list[Rest]) -> Figure:
    first, last = parts[0], parts[-1]
    growth = last.memory_mb / first.memory_mb - 1
    grown = [name for name in COSTS if any(each.costs[name] > fresh.costs[name] for each in parts)]
    calm = not any(each.held or each.failed for each in parts) and not grown
    return Figure(
        name="soak",
        figure=100 * growth,
        unit="%",
        target="memory growth after the first calls <= 5 %, every call whole, nothing left of any",
        holds=calm and growth <= PROMISED,
    )
