"""INVITE in -> INVITE to an idle operator, and 200 calls a second, beside Asterisk's app_queue.

The same callers and operators call through both, in turns: first one call at a time (10 a second), then as
many a second as the promise says. Options: timed calls, seconds of the rush, calls a second of it.
"""

import sys
import tempfile
from pathlib import Path

from benchmarks.asterisk import asterisk_tree
from benchmarks.calls.pair import Timed, both, in_turns
from benchmarks.debian import Unavailable
from benchmarks.figure import Figure
from benchmarks.processes import load

TIMED = 400
TURN = 50
RATE = 10.0
OPERATORS = 20
HOLD = 0.2
RUSH_SECONDS = 10.0
RUSH_RATE = 200.0
RUSH_OPERATORS = 80


def run(options: list[str]) -> Figure:
    many = int(options[0]) if options else TIMED
    seconds = float(options[1]) if len(options) > 1 else RUSH_SECONDS
    rate = float(options[2]) if len(options) > 2 else RUSH_RATE
    try:
        tree = asterisk_tree()
    except Unavailable as reason:
        sys.exit(f"setup: there is no Asterisk to stand beside: {reason}")
    with tempfile.TemporaryDirectory() as folder:
        with both(Path(folder) / "slow", tree, OPERATORS) as parties:
            turn = min(many, TURN)
            slow = in_turns(parties, [min(turn, 10), *[turn] * (many // turn)], RATE, HOLD)
        show(f"INVITE in -> INVITE to an idle operator, {RATE:.0f} calls a second", slow)
        with both(Path(folder) / "rush", tree, RUSH_OPERATORS) as parties:
            rush = in_turns(parties, [int(rate), int(rate * seconds)], rate, HOLD)
        show(f"{rate:.0f} calls a second for {seconds:.0f} s", rush)
    return judged(slow, rush, rate)


def show(what: str, figures: list[Timed]) -> None:
    print(f"{what}, {load()}")
    print(f"  {'':<34}{'calls':>7}{'failed':>8}{'p50':>9}{'p99':>9}{'worst':>9}  ms {'CPU/call':>9} ms")
    for each in figures:
        times = f"{each.p50:9.2f}{each.p99:9.2f}{each.worst:9.2f}"
        print(f"  {each.name:<34}{each.calls:>7}{each.failed:>8}{times}     {each.cpu_ms:9.1f}")


def judged(slow: list[Timed], rush: list[Timed], rate: float) -> Figure:
    """Ours is the first of each."""
    return Figure(
        name="setup",
        figure=slow[0].p50,
        peer=slow[1].p50,
        unit="ms",
        target=f"p50 <= app_queue, {rate:.0f} calls a second without a failure ({rush[0].failed} failed)",
        holds=slow[0].p50 <= slow[1].p50 and not slow[0].failed and not rush[0].failed,
    )
