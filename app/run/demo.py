"""Role ``demo``: a made-up company on this machine, with callers who dial in over real SIP.

Nothing in it goes round the code of real calls: exchange, phone and window are the ones of every day; only
the network that the callers come from is simulated, by a second exchange engine in a process of its own. A
demo that runs already (its window was killed, say) is joined, with its calls.
"""

import argparse
import os
import random
import shutil
import socket
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.run import running
from app.run.beside import Company, Listener
from app.run.desk import parser, report, run_window
from app.run.folders import this_folder
from app.run.household import STARTING, Household, Wanted
from app.run.lines import Seat
from app.run.plan_file import read_plan
from app.run.plan_text import RESOURCES, write_plan

# What is scanned in the demo: devices of its customers, one nobody knows, and a product's code.
SCANNED = ("NK42-10000", "TL410000", "NK42-77777", "4006381333931", "NK90-10000")
# Below those that systems hand out by themselves: the exchange's sound could have it before the world does.
WORLD_PORTS = range(20000, 32000)


def main(argv: list[str]) -> int:
    made = parser("demo", __doc__)
    made.add_argument("--pace", type=float, default=25.0, help="seconds between calls, about; 0: no callers")
    made.add_argument("--fresh", action="store_true", help="forget the last demo")
    made.add_argument("--scan-pace", type=float, default=40.0, help="seconds between scans; 0: none")
    options = made.parse_args(argv)
    data = this_folder(options.data) if options.data else this_folder() / "demo"
    if not _runs(data):
        if options.fresh:
            shutil.rmtree(data, ignore_errors=True)
        # Another port each time: the plan of the last demo names one that may be taken now.
        (data / "plan.toml").unlink(missing_ok=True)
        write_plan(RESOURCES / "demo" / "plan.toml", data, world_port=str(free_world_port()))
        running.announce(data, "demo", running.Running(os.getpid(), "", 0))
    world = world_port(data) if options.pace > 0 else 0

    def company(seat: Seat) -> Company:
        wanted = Wanted(
            data, seat.operator, options.sound, options.phone, sample=True, world=world, pace=options.pace
        )
        leaving = partial(running.about_to_end, data, "demo")
        return Company(Household(wanted, report), partial(demo_scanners, options, data), leaving)

    try:
        return run_window(options, data, company)
    finally:
        running.withdraw(data, "demo")


def _runs(data: Path) -> bool:
    """Whether there is a demo to join. One that is starting is waited for: after another plan its phone
    and ours would have different passwords. One that is ending too: it may take its exchange along."""
    end = time.monotonic() + STARTING
    while time.monotonic() < end:
        ends = running.ending(data, "demo") or running.ending(data, "exchange")
        there = running.find(data, "exchange") is not None
        if not ends and (there or running.find(data, "demo") is None):
            break
        time.sleep(0.05)
    return running.find(data, "exchange") is not None


def free_world_port() -> int:
    """A UDP port that nobody uses on loopback. Raises OSError when twenty in a row are taken."""
    for port in random.sample(WORLD_PORTS, 20):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("the demo finds no free UDP port for its callers")


def world_port(data: Path) -> int:
    """Where the plan sends calls to the outside: the one port that the world may have, whoever starts it."""
    return int(read_plan(data / "plan.toml").trunks[0].proxy.rpartition(":")[2])


def demo_scanners(options: argparse.Namespace, data: Path) -> Sequence[Listener]:
    """The real ones, and one that somebody in the workshop uses."""
    from app.run.scanners import DemoScanner, Scanners
    from devices.readers import finding

    hand = DemoScanner(SCANNED, options.scan_pace)
    there = Scanners(
        options.scanner,
        lambda: (*finding.ports(), *hand.scanner.ports()),
        data / "readers.json",
        {hand.scanner.identity},
    )
    return [there, *([hand] if options.scan_pace > 0 else [])]
