"""Processor time of the exchange with every call recorded, against the same calls unrecorded.

The same house twice, fresh each time: calls with sound at both ends and a probe, as in `capacity`. The files
are encrypted and written as in life, and counted. The promise is about 100 calls.
Options: calls, seconds of the measurement.
"""

import tempfile
from pathlib import Path

from app.run.recording_key import recordings_folder
from benchmarks.calls.talking import Talk, talking
from benchmarks.figure import Figure
from benchmarks.processes import load
from telephony.media.vault import SUFFIX

CALLS = 100
SECONDS = 20.0
MOST_TIMES = 1.3


def run(options: list[str]) -> Figure:
    calls = int(options[0]) if options else CALLS
    seconds = float(options[1]) if len(options) > 1 else SECONDS
    print(f"{calls} calls with sound, {seconds:.0f} s, unrecorded and recorded; {load()}")
    plain, _ = measured(calls, seconds, "none")
    recorded, files = measured(calls, seconds, "always")
    return judged(plain, recorded, calls, files)


def measured(calls: int, seconds: float, record: str) -> tuple[Talk, int]:
    """And how many files there are."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        with talking(data, calls, record) as house:
            talk = house.up_to(calls, seconds)
        files = list(recordings_folder(data).glob(f"*/*{SUFFIX}"))
        size = sum(each.stat().st_size for each in files) / 1e6
    print(f"  {record}: {talk.bridged} calls, exchange {talk.exchange_share:.1%} of a core, "
          f"{talk.memory_mb:.0f} MB, {talk.late_ticks} late ticks, longest {talk.worst_tick_ms:.0f} ms; "
          f"probe {talk.probe.lost} of {talk.probe.frames} frames lost; "
          f"{len(files)} files, {size:.1f} MB; {load()}", flush=True)  # fmt: skip
    return talk, len(files)


def judged(plain: Talk, recorded: Talk, calls: int, files: int) -> Figure:
    """The probe's call is recorded too."""
    complete = plain.bridged == recorded.bridged == calls and files >= calls
    return Figure(
        name="recording",
        figure=recorded.exchange_share,
        unit="of a core",
        peer=plain.exchange_share,
        target=f"at most {MOST_TIMES} times the processor time of the same calls unrecorded",
        holds=complete and recorded.exchange_share <= MOST_TIMES * plain.exchange_share,
    )
