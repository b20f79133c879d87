"""First painted main window beside a bare QWidget script; memory of the window's process.

Both are started in turn as processes of their own, in the same run on the same screen; counted is
from before the process starts until its whole first picture stands.  Options: how many pairs.
"""

import statistics
import subprocess
import sys
import tempfile
import time
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


def run(options: list[str]) -> Figure:
    pairs = int(options[0]) if options else PAIRS
    with tempfile.TemporaryDirectory() as folder, made_up_screen() as screen:
        data = Path(folder) / "data"
        screen["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
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


def first_picture(program: list[str], screen: dict[str, str]) -> float:
    """Milliseconds from the start of the process to its first picture."""
    began = time.monotonic_ns()
    with child([sys.executable, *program], env=screen, stdout=subprocess.PIPE) as process:
        return (_moment(process) - began) / 1e6


def settled_memory(program: list[str], screen: dict[str, str]) -> float:
    """Resident memory (MB) a while after the first picture: joined to the exchange, the store opened."""
    options = {"env": screen, "stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with child([sys.executable, *program], **options) as process:
        _moment(process)
        time.sleep(SETTLED)
        return memory_mb(process.pid)


def _moment(process: subprocess.Popen[bytes]) -> int:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError("the program ended before its first picture")
    return int(line)


def judged(bare: list[float], ours: list[float], memory: float, platform: str) -> Figure:
    """Prints the table for people."""
    ratios = [ours_ms / bare_ms for ours_ms, bare_ms in zip(ours, bare, strict=True)]
    ratio = statistics.median(ours) / statistics.median(bare)
    print(f"{len(bare)} pairs on {platform}, {load()}")
    for name, values in (("bare QWidget", bare), ("main window", ours)):
        print(f"  {name:<14}median {statistics.median(values):6.0f} ms, "
              f"{min(values):.0f} to {max(values):.0f}")  # fmt: skip
    print(f"  {'ratio':<14}median {ratio:6.2f},    pair by pair {min(ratios):.2f} to {max(ratios):.2f}")
    print(f"  {'memory':<14}{memory:13.0f} MB resident, {SETTLED:.0f} s after the first picture")
    return Figure(
        name="start",
        figure=statistics.median(ours),
        peer=statistics.median(bare),
        unit="ms",
        target=f"<= {TIMES} times a bare QWidget and <= {MEMORY_MB} MB",
        holds=ratio <= TIMES and memory <= MEMORY_MB,
    )
