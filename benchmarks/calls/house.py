"""A whole exchange that also tells what it holds: `python -m benchmarks.calls.house DATA`.

The exchange of `main.py exchange` on ports of its own. A line on stdin is answered by one JSON line of
figures, the end of stdin ends it in order.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.run.exchange import Exchange, arguments, engine_settings
from app.run.log import set_up_log
from app.run.plan_file import read_plan
from app.run.running import Running, find
from benchmarks.calls.program import asked, program
from benchmarks.processes import memory_mb
from telephony.media.pacing import prepare_process

HELD = (
    "legs", "transactions", "dialogs", "calls", "timers", "media_legs", "floor_calls", "floor_legs",
    "loop_timers",
)  # fmt: skip
"""Figures that are 0 in an exchange at rest."""
SLOW = ("transactions", "timers")
"""Those of them that stay for 32 s after a call, to answer what comes again (RFC 3261 17.2)."""


class House:
    """A running one. Asking it costs it a millisecond."""

    def __init__(self, process: subprocess.Popen[bytes], running: Running) -> None:
        self._process, self.running = process, running

    def figures(self) -> dict[str, float]:
        found: dict[str, float] = asked(self._process)
        return found


@contextmanager
def house_in(data: Path) -> Iterator[House]:
    """``data`` holds its plan; its log is in ``data``/logs."""
    (data / "logs").mkdir(parents=True, exist_ok=True)
    with program("benchmarks.calls.house", str(data)) as process:
        asked(process)
        found = find(data, "exchange")
        assert found is not None
        yield House(process, found)


def figures(exchange: Exchange) -> dict[str, float]:
    """What it holds, and what it costs the system."""
    sockets = [name for name in Path("/proc/self/fd").iterdir() if _is_socket(name)]
    return exchange.health() | {
        "threads": threading.active_count(),
        "sockets": len(sockets),
        "memory_mb": memory_mb(os.getpid()),
    }


def _is_socket(name: Path) -> bool:
    try:
        return os.readlink(name).startswith("socket:")
    except FileNotFoundError:  # the folder's own descriptor
        return False


def main(data: Path) -> None:
    set_up_log(data / "logs", "exchange")
    options = arguments().parse_args(["--data", str(data), "--sip-port", "0"])
    # Nobody asks phones whether they live: those OPTIONS would be counted with the calls'.
    settings = replace(engine_settings(options), qualify_every=0.0)
    exchange = Exchange(data, read_plan(data / "plan.toml"), settings)
    exchange.start()
    prepare_process()
    for _ in sys.stdin:
        print(json.dumps(figures(exchange)), flush=True)
    exchange.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
