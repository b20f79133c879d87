"""Programs of ours that answer on stdout what they are told on stdin, line for line."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.processes import child


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
