"""The whole run as lanes that go side by side, so that two cores have work.

Tests of real processes, sockets and sound mostly wait, and what they wait for must not come late; all others
reckon. Each kind is a lane, one test after another, and the lane that reckons gives way to the others.
"""

from __future__ import annotations  # lets older Pythons come as far as being refused

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import IO
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
LIMIT_S = 35 * 60  # a run hung inside C++ ends; pytest's own limits cannot reach there
GOODBYE_S = 20  # for a tool that was interrupted to end what it had started
LAST = 10  # how far the lane that gives way stands back, of 19

PROCESSES = ("tests/app/run", "tests/benchmarks", "tests/whole")
"""Whole installations of real processes."""

WIRE = (
    "tests/agreements",
    "tests/peers",
    "tests/telephony/engines",
    "tests/telephony/link",
    "tests/telephony/media",
    "tests/telephony/phones",
    "tests/telephony/transports",
)
"""Sockets and sound. What is in neither is in the third lane: no test is in none or in two."""


@dataclass
class Lane:
    """Checks that follow each other, all of them even when one fails.

    failed: tools and tests that failed; a test by the name that repeats it.
    """

    name: str
    checks: list[list[str]]
    gives_way: bool = False
    failed: list[str] = field(default_factory=list)

    def run(self, to: IO[bytes] | None, stop: Event) -> None:
        """``to``: where the tools write; the screen if None."""
        for check in self.checks:
            if not stop.is_set():
                self._ask(check, to)

    def _ask(self, check: list[str], to: IO[bytes] | None) -> None:
        with tempfile.TemporaryDirectory() as folder:
            told = Path(folder) / "told.xml"
            # xunit1, the older form, says in which file a test stands.
            telling = [f"--junitxml={told}", "-o", "junit_family=xunit1"] if check[0] == "pytest" else []
            if run([*check, *telling], to, self.gives_way) != 0:
                self.failed += failed_tests(told) or [f"{check[0]} ({self.name})"]


def all_lanes() -> list[Lane]:
    """All there is to ask."""
    others = [f"--ignore={path}" for path in PROCESSES + WIRE]
    return [
        Lane("processes", [["pytest", *PROCESSES]]),
        Lane("wire", [["pytest", *WIRE]]),
        Lane("the rest", [["ruff", "check", "."], ["mypy"], ["pytest", *others]], gives_way=True),
    ]


def run_all(lanes: list[Lane], cores: int) -> list[str]:
    """What failed. The first lane is seen as it runs, the others when it has ended; on one core, and on the
    screen, they follow each other."""
    stop = Event()
    if cores < 2:
        for lane in lanes:
            lane.run(None, stop)
    else:
        _side_by_side(lanes, stop)
    return [name for lane in lanes for name in lane.failed]


def _side_by_side(lanes: list[Lane], stop: Event) -> None:
    with ThreadPoolExecutor(len(lanes)) as threads:
        said = [tempfile.TemporaryFile() for _ in lanes[1:]]
        others = [threads.submit(lane.run, to, stop) for lane, to in zip(lanes[1:], said, strict=True)]
        try:
            lanes[0].run(None, stop)
            for other, words in zip(others, said, strict=True):
                other.result()
                words.seek(0)
                print(words.read().decode(errors="replace"), end="", flush=True)
        except KeyboardInterrupt:
            stop.set()
            raise


def run(check: list[str], to: IO[bytes] | None = None, gives_way: bool = False) -> int:
    """The exit code of one tool of this environment."""
    _say(" ".join(check), to)
    process = subprocess.Popen([sys.executable, "-m", *check], cwd=ROOT, stdout=to, stderr=to)
    if gives_way and hasattr(os, "setpriority"):  # not on Windows
        os.setpriority(os.PRIO_PROCESS, process.pid, LAST)
    try:
        return process.wait(LIMIT_S)
    except subprocess.TimeoutExpired:
        _say(f"{check[0]} did not end within {LIMIT_S // 60} minutes", to)
        return 1
    except KeyboardInterrupt:
        with suppress(subprocess.TimeoutExpired):
            process.wait(GOODBYE_S)
        raise
    finally:
        process.kill()
        process.wait()


def _say(line: str, to: IO[bytes] | None) -> None:
    if to is None:
        print(f"ringdesk: {line}", file=sys.stderr, flush=True)
    else:
        to.write(f"ringdesk: {line}\n".encode())
        to.flush()


def failed_tests(told: Path) -> list[str]:
    """Out of what pytest wrote there; empty when it did not come so far."""
    if not told.exists():
        return []
    cases = ElementTree.parse(told).iter("testcase")
    return [
        _name(case) for case in cases if case.find("failure") is not None or case.find("error") is not None
    ]


def _name(case: ElementTree.Element) -> str:
    """Of a test, or of a file that could not be read: that one has no place among tests."""
    file = case.get("file", "")
    return f"{file}::{case.get('name')}" if case.get("classname") else file or case.get("name", "")
