"""100 bridged calls with sound, heard at a probe call; INVITE in -> INVITE out beside Asterisk's app_queue.

First the crowd talks: a hundred calls through the queue to a hundred operators, each end sending and
counting sound, while one more call carries a tone whose every frame is looked at. Then, on a fresh
exchange, callers come one after the other and the way of their INVITE to an idle operator is timed, in
turns with Asterisk 22, the same callers and operators. Options: calls with sound, seconds of sound,
timed calls.
"""

import sys
import tempfile
from pathlib import Path

from benchmarks.asterisk import Unavailable, asterisk_tree
from benchmarks.calls.latency import Timed, timed
from benchmarks.calls.talking import Talk, talk
from benchmarks.figure import Figure
from benchmarks.processes import load

CALLS = 100
SECONDS = 30.0
TIMED = 400
CLEAN_DB = 30.0


def run(options: list[str]) -> Figure:
    calls = int(options[0]) if options else CALLS
    seconds = float(options[1]) if len(options) > 1 else SECONDS
    many = int(options[2]) if len(options) > 2 else TIMED
    try:
        tree = asterisk_tree()
    except Unavailable as reason:
        sys.exit(f"exchange: there is no Asterisk to stand beside: {reason}")
    with tempfile.TemporaryDirectory() as folder:
        talked = talk(Path(folder) / "talk", calls, seconds)
        show_talk(talked, seconds)
        ours, theirs = timed(Path(folder) / "timed", tree, many)
        show_timed(ours, theirs)
    return judged(talked, ours, theirs, calls)


def show_talk(talked: Talk, seconds: float) -> None:
    print(f"{talked.bridged} bridged calls with sound and a probe, {seconds:.0f} s, {load()}")
    probe = talked.probe
    print(f"  probe         {probe.frames} frames, {probe.lost} lost, SNR median {probe.median_snr:.1f} dB, "
          f"worst tenth of a second {probe.worst_snr:.1f} dB")  # fmt: skip
    print(f"  crowd         {talked.sent} frames sent, {talked.came} came, {talked.gaps} out of order, "
          f"{talked.silent} ends without sound")  # fmt: skip
    print(f"  processor     exchange {talked.exchange_share:.0%} of a core, whole process; "
          f"the load itself {talked.load_share:.0%}, at most {talked.late_ms:.0f} ms late")  # fmt: skip
    print(f"  memory        exchange {talked.memory_mb:.0f} MB")


def show_timed(ours: Timed, theirs: Timed) -> None:
    print(f"INVITE in -> INVITE to an idle operator, {load()}")
    print(f"  {'':<34}{'calls':>7}{'p50':>9}{'p99':>9}{'worst':>9}  ms {'CPU/call':>9} ms")
    for each in (ours, theirs):
        print(f"  {each.name:<34}{each.calls:>7}{each.p50:9.2f}{each.p99:9.2f}{each.worst:9.2f}"
              f"     {each.cpu_ms:9.1f}")  # fmt: skip
        if each.failed:
            print(f"    {each.failed} calls did not reach an operator")


def judged(talked: Talk, ours: Timed, theirs: Timed, calls: int) -> Figure:
    """The promise is the sound; the latency stands beside Asterisk's."""
    probe = talked.probe
    clean = probe.lost == 0 and probe.worst_snr >= CLEAN_DB
    return Figure(
        name="exchange",
        figure=ours.p50,
        peer=theirs.p50,
        unit="ms",
        target=f"{calls} bridged calls and no frame of the probe lost (latency p50 beside app_queue)",
        holds=clean and talked.bridged == calls and not talked.silent and not ours.failed,
    )
