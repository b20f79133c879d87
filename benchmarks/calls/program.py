"""Programs of ours that answer on stdout what they are told on stdin, line for line."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.processes import child


class Lines:
    """Whole lines of stdin, for a program that waits for other things too. Not `readline`: of two lines that
    come at once its buffer keeps the second, and nothing is there to be selected any more."""

    def __init__(self) -> None:
        self._rest = b""

    def fileno(self) -> int:
        return sys.stdin.fileno()

    def come(self) -> list[str] | None:
        """To be asked when there is something to read. None: whoever told us is gone."""
        told = os.read(self.fileno(), 1 << 16)
        if not told:
            return None
        *lines, self._rest = (self._rest + told).split(b"\n")
        return [line.decode() for line in lines]


@contextmanager
def program(module: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", module, *arguments]
    with child(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process


def tell(process: subprocess.Popen[bytes], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line.encode() + b"\n")
    process.stdin.flush()


def heard(process: subprocess.Popen[bytes]) -> Any:
    """Its next line, which is JSON."""
    return json.loads(spoken(process))


def spoken(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{process.args!r} ended")
    return line


def asked(process: subprocess.Popen[bytes], question: str = "") -> Any:
    """What it says to a line."""
    tell(process, question)
    return heard(process)
