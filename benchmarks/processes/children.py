"""A child process that ends with the block, and by the kernel's hand when we are killed."""

import ctypes
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.run import running
from app.run.running import Running

PROJECT = Path(__file__).resolve().parents[2]
PR_SET_PDEATHSIG = 1
PATIENCE = 10.0


def _die_with_parent() -> None:
    # The signal comes when the thread that started the child ends, so start children on the main thread.
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


@contextmanager
def child(command: Sequence[str], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Started in the project's folder; asked to end at the end of the block, then ended."""
    if sys.platform.startswith("linux"):
        options["preexec_fn"] = _die_with_parent
    options.setdefault("stdin", subprocess.DEVNULL)
    process = subprocess.Popen(command, **{"cwd": PROJECT, **options})
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    ways = [process.terminate, process.kill]
    if process.stdin is not None:
        process.stdin.close()
        ways.insert(0, _nothing)  # whoever reads its stdin ends in order by that
    for way in ways:
        way()
        try:
            process.wait(PATIENCE)
            break
        except subprocess.TimeoutExpired:
            continue
    if process.stdout is not None:
        process.stdout.close()


def _nothing() -> None:
    """Give it the time to end by itself."""


@contextmanager
def exchange_in(data: Path, *options: str) -> Iterator[Running]:
    """A real exchange process on ports of its own; ``data`` holds its plan. Its log is in ``data/logs``.

    Raises RuntimeError with the end of the log when it does not start.
    """
    (data / "logs").mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "app.run.exchange", "--data", str(data), "--sip-port", "0", *options]
    with (
        (data / "logs" / "exchange.out").open("wb") as out,
        child(command, stdout=out, stderr=out) as process,
    ):
        found = running.wait_for(data, "exchange", process, limit=60.0)
        if found is None:
            raise RuntimeError((data / "logs" / "exchange.out").read_text(errors="replace")[-3000:])
        yield found
