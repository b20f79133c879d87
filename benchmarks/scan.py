"""Last byte of a scan on the wire -> device card painted: 2,000,000 devices beside ten.

Two whole installations run at once, each an exchange, a window and a simulated scanner on a pty that sends
at 9600 baud; they are scanned at in turn, so that both meet the same moments of the machine. Options: scans
of each, devices.
"""

import random
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from statistics import mean, median

from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from benchmarks.equipment.book import BUSY, EVENTS, device_book, serial_of
from benchmarks.equipment.scanning import Shown, scanned_desk
from benchmarks.figure import Figure
from benchmarks.processes import load
from benchmarks.ring import percentile
from benchmarks.window.screen import made_up_screen

SCANS = 300
DEVICES = 2_000_000
FEW = 10
WARM_UP = 10
OPENINGS = 20
LIMIT_MS = 60
TIMES = 2.0
OVERHEAD = 0.05
OPENS_MS = 300


def run(options: list[str]) -> Figure:
    scans = int(options[0]) if options else SCANS
    devices = int(options[1]) if len(options) > 1 else DEVICES
    opened = {"in the store": openings(devices)}
    with tempfile.TemporaryDirectory() as folder, made_up_screen() as screen:
        place = Path(folder)
        with (
            scanned_desk(place / "few", FEW, screen) as few,
            scanned_desk(place / "full", devices, screen) as full,
        ):
            chance = random.Random()
            shown: tuple[list[Shown], list[Shown]] = ([], [])
            codes = zip(drawn(devices, WARM_UP + scans), drawn(FEW, WARM_UP + scans), strict=True)
            for one, other in codes:
                for desk, serial, into in ((full, one, shown[0]), (few, other, shown[1])):
                    # Not in step with anything that ticks in either installation.
                    time.sleep(chance.uniform(0.02, 0.08))
                    into.append(desk.scan(serial))
            others = drawn(devices, OPENINGS)
            pairs = [(full.scan(other), full.scan(serial_of(BUSY))) for other in others]
            opened["scanned and painted"] = [busy.painted for _, busy in pairs]
    return judged(shown[0][WARM_UP:], shown[1][WARM_UP:], opened, devices)


def drawn(devices: int, how_many: int) -> list[str]:
    """Serial numbers from all over the book, never one twice in succession, never the busy device: among ten
    it would be every tenth scan."""
    chance = random.Random(7)
    numbers = [chance.randint(BUSY + 1, devices)]
    while len(numbers) < how_many:
        number = chance.randint(BUSY + 1, devices)
        numbers += [number] if number != numbers[-1] else []
    assert all(one != other for one, other in pairwise(numbers))
    return [serial_of(number) for number in numbers]


def openings(devices: int) -> list[float]:
    """Milliseconds the store takes for the card of the device with ``EVENTS`` events."""
    store = open_store(device_book(devices))
    workshop = StoredWorkshop(store, "benchmark", "LT")
    took = []
    for _ in range(OPENINGS):
        began = time.perf_counter()
        card = workshop.device_card(BUSY, events=EVENTS)
        took.append((time.perf_counter() - began) * 1000)
        if len(card.events) != EVENTS:
            raise RuntimeError(f"{len(card.events)} events instead of {EVENTS}")
    store.close()
    return took


def judged(full: list[Shown], few: list[Shown], opened: dict[str, list[float]], devices: int) -> Figure:
    """Prints the table for people."""
    print(f"{len(full)} scans each, {load()}")
    print(f"  {'':<28}{'p50':>8}{'p90':>8}{'p99':>8}{'worst':>8}  ms")
    for name, scans in ((f"{devices:,} devices", full), (f"{FEW} devices", few)):
        stages = {
            name: [each.painted for each in scans],
            "  until the reader told it": [each.heard for each in scans],
            "  processor, window": [each.used for each in scans],
            "  processor, reader": [each.reader for each in scans],
        }
        for stage, values in stages.items():
            cells = (*(percentile(values, share) for share in (0.5, 0.9, 0.99)), max(values))
            print(f"  {stage:<28}{''.join(f'{cell:8.2f}' for cell in cells)}")
    both = full + few
    overhead = mean(each.heard for each in both) / mean(each.wire for each in both)
    middle = median(each.heard / each.wire for each in both)
    print(f"  reader: {overhead:.1%} of the wire time at 9600 baud, {middle:.1%} in the middle")
    for name, took in opened.items():
        print(f"  a device with {EVENTS} events, {name}: {median(took):.1f} ms, worst {max(took):.1f} ms")
    figure, peer = (percentile([each.painted for each in scans], 0.99) for scans in (full, few))
    return Figure(
        name="scan",
        figure=figure,
        peer=peer,
        unit="ms",
        target=f"p99 <= {LIMIT_MS} ms and <= {TIMES:.0f} times {FEW} devices; reader <= {OVERHEAD:.0%} of "
        f"the wire; {EVENTS} events <= {OPENS_MS} ms",
        holds=figure <= LIMIT_MS
        and figure <= TIMES * peer
        and overhead <= OVERHEAD
        and max(map(max, opened.values())) <= OPENS_MS,
    )
