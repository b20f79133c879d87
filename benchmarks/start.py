"""First painted main window beside a bare QWidget script; memory of the window's process.

Both are started in turn as processes of their own, in the same run on the same screen; counted is
from before the process starts until its whole first picture stands.  Options: how many pairs.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from app.run.plan_file import RESOURCES, write_plan
from benchmarks.figure import Figure
from benchmarks.processes import child, exchange_in, load, memory_mb
from benchmarks.window.screen import made_up_screen

PAIRS = 15
TIMES = 2.2
MEMORY_MB = 130
SETTLED = 5.0
BARE = ("benchmarks/window/bare.py",)
DESK = ("-m", "benchmarks.window.desk")


@dataclass(frozen=True)
class Picture:
    """From the start of the process to its first picture, and the processor time of it."""

    ms: float
    used_ms: float


def run(options: list[str]) -> Figure:
    pairs = int(options[0]) if options else PAIRS
    with tempfile.TemporaryDirectory() as folder, made_up_screen() as screen:
        data = Path(folder) / "data"
        write_plan(RESOURCES / "demo" / "plan.toml", data, world_port="9")
        desk = ("--data", str(data), "--operator", "rasa", "--sound", "null")
        with exchange_in(data, "--sample-company"):
            first_picture([*BARE], screen)  # both come from the disk the first time
            first_picture([*DESK, "start", *desk], screen)
            bare, ours = [], []
            for _ in range(pairs):
                bare.append(first_picture([*BARE], screen))
                ours.append(first_picture([*DESK, "start", *desk], screen))
            memory = settled_memory([*DESK, "stay", *desk], screen)
    return judged(bare, ours, memory, screen["QT_QPA_PLATFORM"])


def first_picture(program: list[str], screen: dict[str, str]) -> Picture:
    began = time.monotonic_ns()
    with child([sys.executable, *program], env=screen, stdout=subprocess.PIPE) as process:
        moment, used = _line(process)
        return Picture((moment - began) / 1e6, used / 1e6)


def settled_memory(program: list[str], screen: dict[str, str]) -> float:
    """Resident memory (MB) a while after the first picture: joined to the exchange, the store opened."""
    options = {"env": screen, "stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with child([sys.executable, *program], **options) as process:
        _line(process)
        time.sleep(SETTLED)
        return memory_mb(process.pid)


def _line(process: subprocess.Popen[bytes]) -> list[int]:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError("the program ended before its first picture")
    return [int(word) for word in line.split()]


def judged(bare: list[Picture], ours: list[Picture], memory: float, platform: str) -> Figure:
    """Prints the table for people."""
    took = [statistics.median(each.ms for each in pictures) for pictures in (bare, ours)]
    used = [statistics.median(each.used_ms for each in pictures) for pictures in (bare, ours)]
    print(f"{len(bare)} pairs on {platform}, {load()}; medians")
    print(f"  {'':<34}{'bare':>8}{'ours':>8}{'ratio':>8}")
    for name, (one, other) in (("first picture, ms", took), ("processor time until then, ms", used)):
        print(f"  {name:<34}{one:8.0f}{other:8.0f}{other / one:8.2f}")
    pairs = [other.ms / one.ms for one, other in zip(bare, ours, strict=True)]
    print(f"  {'ratio pair by pair':<34}{min(pairs):8.2f} to {max(pairs):.2f}")
    print(f"  {'memory of ours, MB':<34}{memory:16.0f}  resident {SETTLED:.0f} s after the first picture")
    return Figure(
        name="start",
        figure=took[1],
        peer=took[0],
        unit="ms",
        target=f"<= {TIMES} times a bare QWidget and <= {MEMORY_MB} MB",
        holds=took[1] <= TIMES * took[0] and memory <= MEMORY_MB,
    )
