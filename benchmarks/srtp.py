"""Processor time of an encrypted leg beside a plain one: the mixer alone, sound on every leg both ways.

The legs of one mixer send to one another in pairs, so that each packet is sent and received (and sealed and
opened) exactly once by the process that is measured, and nobody else takes part. Both kinds in turns, each in
a process of its own. Options: legs, seconds of each turn, turns.
"""

import statistics

from benchmarks.calls.mixed import Cost, cost_of
from benchmarks.figure import Figure
from benchmarks.processes import load

LEGS = 200
SECONDS = 5.0
TURNS = 5
HEARD = 0.99


def run(options: list[str]) -> Figure:
    legs = int(options[0]) if options else LEGS
    seconds = float(options[1]) if len(options) > 1 else SECONDS
    turns = int(options[2]) if len(options) > 2 else TURNS
    found: dict[str, list[Cost]] = {"plain": [], "srtp": []}
    for _ in range(turns):
        for kind, costs in found.items():
            costs.append(cost_of(kind, legs, seconds))
    print(f"{legs} legs with sound, {turns} turns of {seconds:.0f} s each, {load()}")
    for kind, costs in found.items():
        one = [each.percent for each in costs]
        heard, late = min(each.heard for each in costs), sum(each.late for each in costs)
        spread = f"{min(one):.4f} to {max(one):.4f}"
        print(f"  {kind:<6} {statistics.median(one):.4f} % of a core a leg ({spread}), "
              f"{heard:.1%} of the frames heard, {late} late ticks")  # fmt: skip
    return judged(found["plain"], found["srtp"])


def judged(plain: list[Cost], srtp: list[Cost]) -> Figure:
    """No promise was made about the price. A key that does not fit would be refused, and not heard."""
    return Figure(
        name="srtp",
        figure=statistics.median(each.percent for each in srtp),
        peer=statistics.median(each.percent for each in plain),
        unit="% of a core",
        target="for an encrypted leg; the price is told, and >= 99 % of its frames are heard",
        holds=all(each.heard >= HEARD for each in (*plain, *srtp)),
    )
