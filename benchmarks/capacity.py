"""Bridged calls with sound until a frame is lost, heard at a probe call.

Each call comes through the queue to an operator at a desk; both ends send and count sound, and one more call
carries a tone whose every frame is looked at. First as many calls as were promised, then more in steps: the
ceiling is the last step without a lost frame. Lost is what an end noticed: a break in the tone, a number
left out of the sequence, a frame the mixer could not send. Calls are not recorded:
`recording` says what that costs.
Options: calls promised, seconds of each step, calls of a step, most calls.
"""

import tempfile
from pathlib import Path

from benchmarks.calls.talking import Talk, talking
from benchmarks.figure import Figure
from benchmarks.processes import load

CALLS = 250
SECONDS = 20.0
STEP = 50
MOST = 500
CLEAN_DB = 40.0


def run(options: list[str]) -> Figure:
    calls = int(options[0]) if options else CALLS
    seconds = float(options[1]) if len(options) > 1 else SECONDS
    step = int(options[2]) if len(options) > 2 else STEP
    most = int(options[3]) if len(options) > 3 else MOST
    steps: list[Talk] = []
    print(f"calls with sound and a probe, {seconds:.0f} s each step, {load()}")
    with tempfile.TemporaryDirectory() as folder, talking(Path(folder), most) as house:
        for many in range(calls, most + 1, step):
            steps.append(house.up_to(many, seconds))
            show(steps[-1])
            if not clean(steps[-1], many):
                break
    return judged(steps, calls, step)


def clean(talk: Talk, calls: int) -> bool:
    return not talk.lost and not talk.silent and talk.bridged == calls and talk.probe.worst_snr >= CLEAN_DB


def show(talk: Talk) -> None:
    probe = talk.probe
    print(f"  {talk.bridged} calls: {talk.sent} frames sent, {talk.came} came, {talk.gaps} left out, "
          f"{talk.behind} overtaken, {talk.strange} of another source, "
          f"{talk.silent} silent ends; probe {probe.lost} of {probe.frames} frames lost, "
          f"worst tenth {probe.worst_snr:.1f} dB", flush=True)  # fmt: skip
    mixer = f"{talk.late_ticks} late ticks, longest ever {talk.worst_tick_ms:.0f} ms, {talk.unsent} unsent"
    print(f"    mixer {talk.mixer_share:.0%} of a core, {mixer}", flush=True)
    print(f"    exchange beside it {talk.exchange_share:.0%} of a core, {talk.memory_mb:.0f} MB", flush=True)
    print(f"    load {talk.load_share:.0%}, at most {talk.late_ms:.0f} ms late; the system dropped "
          f"{talk.dropped} datagrams; {load()}", flush=True)  # fmt: skip


def judged(steps: list[Talk], calls: int, step: int) -> Figure:
    """The figure is the ceiling: 0 when the first step already lost something."""
    good = [talk.bridged for place, talk in enumerate(steps) if clean(talk, calls + place * step)]
    found = " (not reached)" if len(good) == len(steps) else ""
    return Figure(
        name="capacity",
        figure=max(good, default=0),
        unit="calls",
        target=f"without a lost frame, probe >= {CLEAN_DB:.0f} dB; promised {calls}; ceiling{found}",
        holds=bool(good) and good[0] == calls,
    )
