"""INVITE datagram -> card painted with person and company: 1,000,000 customers beside an empty phone book.

Two whole installations run at once, each an exchange and a window as processes; calls go to them in
turn, so that both meet the same moments of the machine. A caller's number is drawn anew for every
call. Options: calls to each, customers.
"""

import random
import tempfile
import time
from pathlib import Path

from benchmarks.calls.book import known_callers
from benchmarks.calls.ringing import RingingDesk, Rung, ringing_desk
from benchmarks.figure import Figure
from benchmarks.processes import load
from benchmarks.window.screen import made_up_screen

CALLS = 300
CUSTOMERS = 1_000_000
WARM_UP = 5
LIMIT_MS = 100
TIMES = 2.0


def run(options: list[str]) -> Figure:
    calls = int(options[0]) if options else CALLS
    customers = int(options[1]) if len(options) > 1 else CUSTOMERS
    with tempfile.TemporaryDirectory() as folder, made_up_screen() as screen:
        place = Path(folder)
        with (
            ringing_desk(place / "empty", 0, screen) as empty,
            ringing_desk(place / "full", customers, screen) as full,
        ):
            known, unknown = measured(full, empty, known_callers(customers, WARM_UP + calls))
    return judged(known, unknown, customers)


def measured(
    full: RingingDesk, empty: RingingDesk, callers: list[tuple[str, str, str]]
) -> tuple[list[Rung], list[Rung]]:
    """Every call with the full book and every call with the empty one."""
    chance = random.Random()
    known, unknown = [], []
    for number, *names in callers:
        # Not in step with anything that ticks in either installation.
        time.sleep(chance.uniform(0.01, 0.06))
        unknown.append(empty.ring(number))
        time.sleep(chance.uniform(0.01, 0.06))
        known.append(full.ring(number))
        missing = [name for name in names if name not in known[-1].texts]
        if missing:
            raise RuntimeError(f"the card says {known[-1].texts!r}, not {missing}")
    return known[WARM_UP:], unknown[WARM_UP:]


def percentile(values: list[float], share: float) -> float:
    """The smallest value that so large a share of all does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def judged(known: list[Rung], unknown: list[Rung], customers: int) -> Figure:
    """Prints the table for people."""
    print(f"{len(known)} calls each, {load()}")
    print(f"  {'':<22}{'p50':>8}{'p90':>8}{'p99':>8}{'worst':>8}  ms")
    for name, calls in ((f"{customers:,} customers", known), ("empty phone book", unknown)):
        stages = {
            name: painted(calls),
            "  until at the window": [call.came for call in calls],
            "  processor, window": [call.used for call in calls],
        }
        for stage, values in stages.items():
            cells = (*(percentile(values, share) for share in (0.5, 0.9, 0.99)), max(values))
            print(f"  {stage:<22}{''.join(f'{cell:8.1f}' for cell in cells)}")
    figure, peer = percentile(painted(known), 0.99), percentile(painted(unknown), 0.99)
    return Figure(
        name="ring",
        figure=figure,
        peer=peer,
        unit="ms",
        target=f"p99 <= {LIMIT_MS} ms and <= {TIMES:.0f} times an empty phone book",
        holds=figure <= LIMIT_MS and figure <= TIMES * peer,
    )


def painted(calls: list[Rung]) -> list[float]:
    return [call.painted for call in calls]
