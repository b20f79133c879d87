"""One desk that is scanned at: exchange and window as processes, a simulated scanner at 9600 baud."""

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.calls.centre import write_centre
from benchmarks.equipment.book import device_book
from benchmarks.processes import child, exchange_in
from devices.readers.scripted import PtyScanner

BYTE = 10 / 9600
"""Seconds on the wire: start bit, eight data bits, stop bit."""
PATIENCE = 60.0
ISOLATES = "\u2066\u2069"
"""Around numbers in windows, so that they read alike in right-to-left sentences."""


@dataclass(frozen=True)
class Shown:
    """Milliseconds. ``painted``: from the last byte to the painted card; ``heard``: of it, until the reader
    delivered the code; ``used`` and ``reader``: processor time of the window's and the reader's thread;
    ``wire``: what the bytes take at 9600 baud. ``owner``: what stood on the card."""

    painted: float
    heard: float
    used: float
    reader: float
    wire: float
    owner: str


class ScannedDesk:
    """``scan`` sends one code and measures it."""

    def __init__(self, desk: subprocess.Popen[bytes], scanner: PtyScanner) -> None:
        self._desk, self._scanner = desk, scanner
        self._lines: queue.Queue[list[str]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._desk.stdout is not None
        for line in self._desk.stdout:
            self._lines.put(line.decode("utf-8", "replace").split(maxsplit=6))
        self._lines.put(["ended"])

    def until(self, word: str) -> list[str]:
        """The next line of the desk. Raises RuntimeError when it does not come or says something else."""
        try:
            line = self._lines.get(timeout=PATIENCE)
        except queue.Empty:
            line = ["nothing"]
        if line[0] != word:
            raise RuntimeError(f"the desk said {' '.join(line)!r} instead of {word!r}")
        return line

    def scan(self, serial: str) -> Shown:
        """A code until its device is painted; not the one of the scan before."""
        last = self._send(serial.encode() + b"\r")
        painted = self.until("painted")
        if painted[5].strip(ISOLATES) != serial:
            raise RuntimeError(f"a card for {painted[5]} instead of {serial}")
        stood, heard = ((int(word) - last) / 1e6 for word in painted[1:3])
        used, reader = (int(word) / 1e6 for word in painted[3:5])
        return Shown(stood, heard, used, reader, (len(serial) + 1) * BYTE * 1000, painted[6].strip())

    def _send(self, data: bytes) -> int:
        """Byte by byte as on the wire; returns the moment (ns) before the last one is there to be read."""
        due = time.monotonic()
        for place in range(len(data)):
            due += BYTE
            time.sleep(max(0.0, due - time.monotonic()))
            sent = time.monotonic_ns()
            self._scanner.scan(data[place : place + 1], suffix=b"")
        return sent


@contextmanager
def scanned_desk(data: Path, devices: int, screen: dict[str, str]) -> Iterator[ScannedDesk]:
    """An installation of its own with so many devices in its book, its scanner heard."""
    write_centre(data, {"+37052080001": ("line", 1)})
    shutil.copyfile(device_book(devices), data / "ringdesk.db")
    scanner = PtyScanner()
    command = [sys.executable, "-m", "benchmarks.window.desk", f"scans={scanner.ports()[0].path}"]
    with ExitStack() as stack:
        stack.callback(scanner.unplug)
        stack.enter_context(exchange_in(data))
        errors = stack.enter_context((data / "logs" / "desk.out").open("wb"))
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": errors}
        command += ["--data", str(data)]
        desk = stack.enter_context(child(command, env={**os.environ, **screen}, **pipes))
        scanned = ScannedDesk(desk, scanner)
        scanned.until("ready")
        yield scanned
