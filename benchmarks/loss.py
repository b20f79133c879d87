"""Calls on a line that loses 5 % and 20 % of all packets each way, beside Asterisk's app_queue.

A relay process of ours stands before each exchange and loses datagrams of both directions by a seeded draw.
Counted is a call that was set up and torn down as both its ends saw it. Afterwards the exchange must hold
nothing of any. Options: calls, losses in percent divided by commas.
"""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.asterisk import asterisk_tree
from benchmarks.calls.lossy import Survived, ours, survive, theirs
from benchmarks.debian import Unavailable
from benchmarks.figure import Figure
from benchmarks.processes import load

CALLS = 200
OPERATORS = 60
LOSSES = (5, 20)
PROMISED = {5: 0.99, 20: 0.98}


def run(options: list[str]) -> Figure:
    calls = int(options[0]) if options else CALLS
    losses = tuple(map(int, options[1].split(","))) if len(options) > 1 else LOSSES
    try:
        tree = asterisk_tree()
    except Unavailable as reason:
        sys.exit(f"loss: there is no Asterisk to stand beside: {reason}")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        with ours(data / "ours", OPERATORS) as left, theirs(data, tree, OPERATORS) as right:
            found = {loss: survive((left, right), calls, loss / 100) for loss in losses}
    for loss, pair in found.items():
        show(loss, pair)
    return judged(found)


def show(loss: int, pair: Sequence[Survived]) -> None:
    print(f"{loss} % of all packets lost each way, {load()}")
    for each in pair:
        print(f"  {each.name:<34}{each.whole:>5} of {each.calls} whole, {each.refused} refused, "
              f"{each.lost:.1%} lost, left: {each.left or 'nothing'}")  # fmt: skip


def judged(found: dict[int, list[Survived]]) -> Figure:
    """The worst loss is the figure; ours is the first of each pair."""
    worst = found[max(found)]
    kept = all(
        pair[0].share >= PROMISED.get(loss, PROMISED[20]) and not pair[0].left for loss, pair in found.items()
    )
    return Figure(
        name="loss",
        figure=100 * worst[0].share,
        peer=100 * worst[1].share,
        unit="%",
        target=f"of the calls whole at {max(found)} % loss >= 98 %, at 5 % >= 99 %, nothing left",
        holds=kept,
    )
