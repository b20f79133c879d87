"""A recall by serial range over 100,000 devices of its model, beside one raw sqlite3 statement.

`python -m benchmarks recall [devices]`. Every recall is saved through the workshop, and its list must hold
exactly the devices it means. The peer puts the same devices on a list by the same rule in SQL.
"""

import random
import shutil
import sqlite3
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter

from app.domain.recalls import Recall, SerialRange
from app.store.engine import open_store
from app.store.workshop import StoredWorkshop
from benchmarks.equipment.book import device_book
from benchmarks.figure import Figure
from benchmarks.processes import load

DEVICES = 100_000
SHARES = (0.001, 0.01, 0.1, 0.3, 0.3, 0.9)
"""Of all devices, in each recall's range."""
LIMIT_MS = 1000
MODEL = 1
# A letter where the range has digits is not in it.
PEER = """
INSERT INTO recall_device (recall_id, device_id, state, who, changed_at)
SELECT ?, id, 'open', '', '2026-01-01 00:00:00.000000' FROM device
WHERE product_id = ? AND length(serial_key) = 10 AND serial_key BETWEEN ? AND ?
AND serial_key GLOB 'RK[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
"""


def run(options: list[str]) -> Figure:
    devices = int(options[0]) if options else DEVICES
    chance = random.Random()
    ours, theirs = [], []
    print(f"{devices:,} devices of one model, {load()}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ringdesk.db"
        shutil.copyfile(device_book(devices, models=1), path)
        store = open_store(path)
        workshop = StoredWorkshop(store, "benchmark", "LT")
        for share in SHARES:
            first = 1 + round(chance.random() * (1 - share) * devices)
            span = first, first + max(1, round(share * devices))
            took, found = saved(workshop, span)
            ours.append(took)
            theirs.append(peer(path, span, found, devices))
            print(f"  {len(found):>8} recalled: {took:8.1f} ms, raw {theirs[-1]:8.1f} ms")
        store.close()
    return Figure(
        name="recall",
        figure=max(ours),
        peer=max(theirs),
        unit="ms",
        target=f"worst of {len(SHARES)} <= {LIMIT_MS} ms, exactly those in the range",
        holds=max(ours) <= LIMIT_MS,
    )


def bounds(span: tuple[int, int]) -> tuple[str, str]:
    return f"RK{span[0]:08}", f"RK{span[1]:08}"


def saved(workshop: StoredWorkshop, span: tuple[int, int]) -> tuple[float, set[int]]:
    """Milliseconds that saving took, and the devices on the list."""
    recall = Recall(0, f"Range {span}", (MODEL,), date(2026, 1, 1), ranges=(SerialRange(*bounds(span)),))
    began = perf_counter()
    kept = workshop.save_recall(recall)
    took = (perf_counter() - began) * 1000
    return took, {task.device_id for task in workshop.recall_tasks(kept.id)}


def meant(span: tuple[int, int], devices: int) -> set[int]:
    """By how the book numbers its devices: eight digits, unless the last is 8 or 9."""
    return {each for each in range(span[0], min(span[1], devices) + 1) if each % 10 not in (8, 9)}


def peer(path: Path, span: tuple[int, int], found: set[int], devices: int) -> float:
    """Milliseconds of the raw statement, undone again. Raises RuntimeError unless all three sets are one."""
    database = sqlite3.connect(path, isolation_level=None)
    began = perf_counter()
    database.execute("BEGIN IMMEDIATE")
    database.execute(PEER, (0, MODEL, *bounds(span)))
    took = (perf_counter() - began) * 1000
    theirs = {row[0] for row in database.execute("SELECT device_id FROM recall_device WHERE recall_id = 0")}
    database.execute("ROLLBACK")
    database.close()
    wanted = meant(span, devices)
    if not found == theirs == wanted:
        raise RuntimeError(f"wrong: {sorted(found ^ wanted)[:5]}, raw {sorted(theirs ^ wanted)[:5]}")
    return took
