"""Processor time of the exchange with every call recorded, against the same calls unrecorded.

Houses in pairs, fresh each time: calls with sound at both ends and a probe, as in `capacity`. The sound is
noise, which cannot be compressed: no talk costs more. The files are encrypted and written as in life; files
too small for what was said prove nothing, and neither does a load that could not send: then nothing holds.
Of the pairs the median counts.
Options: calls, seconds of each measurement, pairs.
"""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from app.run.recording_key import recordings_folder
from benchmarks.calls.talking import Talk, talking
from benchmarks.figure import Figure
from benchmarks.processes import load
from telephony.media.vault import RATE, SUFFIX

CALLS = 100
SECONDS = 20.0
PAIRS = 2
MOST_TIMES = 1.3
SIDES = 2
FRAMES = 50
"""A second."""
SENT_AT_LEAST = 0.95
"""Of what the load should send: below that the machine was measured, not the exchange."""


@dataclass(frozen=True, slots=True)
class House:
    """``written``: bytes in its recordings."""

    talk: Talk
    written: int


Pair = tuple[House, House]


def run(options: list[str]) -> Figure:
    calls = int(options[0]) if options else CALLS
    seconds = float(options[1]) if len(options) > 1 else SECONDS
    pairs = int(options[2]) if len(options) > 2 else PAIRS
    print(f"{calls} calls with sound, {seconds:.0f} s, unrecorded and recorded; {load()}")
    found = [(measured(calls, seconds, "none"), measured(calls, seconds, "always")) for _ in range(pairs)]
    return judged(found, calls, seconds)


def measured(calls: int, seconds: float, record: str) -> House:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        with talking(data, calls, record) as house:
            talk = house.up_to(calls, seconds)
        files = list(recordings_folder(data).glob(f"*/*{SUFFIX}"))
        written = sum(each.stat().st_size for each in files)
    print(f"  {record}: {talk.bridged} calls, exchange and mixer {talk.share:.1%} of a core, "
          f"{talk.memory_mb:.0f} MB, {talk.late_ticks} late ticks, longest {talk.worst_tick_ms:.0f} ms; "
          f"{talk.sent} frames sent, probe {talk.probe.lost} of {talk.probe.frames} lost; "
          f"{len(files)} files, {written / 1e6:.1f} MB; {load()}", flush=True)  # fmt: skip
    return House(talk, written)


def judged(pairs: Sequence[Pair], calls: int, seconds: float) -> Figure:
    """The noise of that time must be in the files."""
    least = calls * seconds * RATE * SIDES
    frames = SENT_AT_LEAST * calls * SIDES * seconds * FRAMES
    true = all(
        plain.talk.bridged == recorded.talk.bridged == calls
        and recorded.written >= SENT_AT_LEAST * least
        and min(plain.talk.sent, recorded.talk.sent) >= frames
        for plain, recorded in pairs
    )
    plain_share = median(plain.talk.share for plain, _ in pairs)
    share = median(recorded.talk.share for _, recorded in pairs)
    return Figure(
        name="recording",
        figure=share,
        unit="of a core",
        peer=plain_share,
        target=f"at most {MOST_TIMES} times the processor time of the same calls unrecorded",
        holds=true and share <= MOST_TIMES * plain_share,
    )
