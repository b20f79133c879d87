"""A killed window started again while a call rings: until its card stands, beside a bare QWidget's picture.

Both are started in turn as processes of their own; counted is from before the process starts until the
caller's card is painted (the bare window: until its first picture). Options: how many pairs.
"""

import statistics
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from benchmarks.calls.ringing import ringing_desk, window_of
from benchmarks.figure import Figure
from benchmarks.processes import load
from benchmarks.start import BARE, first_picture
from benchmarks.window.screen import made_up_screen

PAIRS = 10
LIMIT_MS = 3000
NUMBER = "+37061234567"


def run(options: list[str]) -> Figure:
    pairs = int(options[0]) if options else PAIRS
    with tempfile.TemporaryDirectory() as folder, made_up_screen() as screen:
        place = Path(folder)
        first_picture([*BARE], screen)  # comes from the disk the first time
        bare = [first_picture([*BARE], screen).ms for _ in range(pairs)]
        return judged(started_again(place / "data", screen, pairs), bare)


def started_again(data: Path, screen: dict[str, str], times: int) -> list[float]:
    """Milliseconds of each start, in a call that rings all the while."""
    took = []
    with ringing_desk(data, 0, screen) as desk, ExitStack() as windows:
        for _ in range(times):
            desk.call(NUMBER)
            desk.until_painted(NUMBER)
            desk.kill()
            began = time.monotonic_ns()
            desk = desk.after(windows.enter_context(window_of(data, screen)))
            took.append((int(desk.until_painted(NUMBER)[1]) - began) / 1e6)
            desk.hang_up()
    return took


def judged(ours: list[float], bare: list[float]) -> Figure:
    """Prints the table for people."""
    print(f"{len(ours)} starts, {load()}; ms: median, worst")
    for name, values in (("card of the ringing call", ours), ("first picture of a bare QWidget", bare)):
        print(f"  {name:<34}{statistics.median(values):8.0f}{max(values):8.0f}")
    return Figure(
        name="again",
        figure=max(ours),
        peer=statistics.median(bare),
        unit="ms",
        target=f"worst <= {LIMIT_MS} ms",
        holds=max(ours) <= LIMIT_MS,
    )
