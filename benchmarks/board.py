"""The floor with 500 active calls, 200 operators, 1,000 events a second: its cost in a supervisor's window.

An exchange of its own (its loop, board, journal and link; no network) and a real window as processes.
Options: seconds measured, calls, operators, events a second.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from app.run import running
from benchmarks.figure import Figure
from benchmarks.processes import child, load
from benchmarks.ring import percentile
from benchmarks.window.screen import made_up_screen

SECONDS, CALLS, OPERATORS, EVENTS = 20, 500, 200, 1000
CPU, FRAME_MS, AGE_MS = 0.25, 33.0, 300.0


def run(options: list[str]) -> Figure:
    given = [int(each) for each in options]
    seconds, *house = given + [SECONDS, CALLS, OPERATORS, EVENTS][len(given) :]
    with tempfile.TemporaryDirectory() as folder, made_up_screen() as screen:
        data = Path(folder) / "data"
        (data / "logs").mkdir(parents=True)
        environment = {**os.environ, **screen}
        exchange = [sys.executable, "-m", "benchmarks.calls.floor", str(data), *map(str, house)]
        desk = [sys.executable, "-m", "benchmarks.window.desk", f"board={seconds}", "--data", str(data)]
        with (
            (data / "logs" / "out").open("wb") as out,
            child(exchange, stdin=subprocess.PIPE, stdout=out, stderr=out) as process,
        ):
            running.wait_for(data, "exchange", process, limit=60.0)
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": out}
            with child([*desk, "--operator", "lead"], env=environment, **pipes) as window:
                told = measured(window)
        told["rate"] = int((data / "rate").read_text())
    return judged(told)


def measured(window: "subprocess.Popen[bytes]") -> dict[str, Any]:
    """What the window says in the end. Raises RuntimeError when it ends before."""
    assert window.stdout is not None
    for line in window.stdout:
        word, _, rest = line.decode().partition(" ")
        if word == "measured":
            found: dict[str, Any] = json.loads(rest)
            return found
    raise RuntimeError("the window ended before it had measured anything")


def judged(told: dict[str, Any]) -> Figure:
    """Prints the table for people."""
    frames, ages = told["frames"], told["ages"]
    if not frames or not ages:
        raise RuntimeError("nothing was painted")
    print(f"{told['calls']} calls, {told['people']} people, {told['rate']} events a second, {load()}")
    print(f"  {'':<28}{'p50':>8}{'p95':>8}{'p99':>8}{'worst':>8}  ms")
    for name, values in (
        (f"frame ({len(frames)})", frames),
        ("  of it, the thread's work", told["work"]),
        (f"event to painted ({len(ages)})", ages),
    ):
        row = "".join(f"{percentile(values, share):8.1f}" for share in (0.5, 0.95, 0.99, 1.0))
        print(f"  {name:<28}{row}")
    frame, age = percentile(frames, 0.99), percentile(ages, 0.95)
    limits = f"thread <= {CPU:.0%}, frame p99 {frame:.0f} <= {FRAME_MS:.0f} ms"
    return Figure(
        name="board",
        figure=told["cpu"] * 100,
        unit="% of a core",
        target=f"{limits}, event to painted p95 {age:.0f} <= {AGE_MS:.0f} ms",
        holds=told["cpu"] <= CPU and frame <= FRAME_MS and age <= AGE_MS,
    )
