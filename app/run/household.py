"""The processes round one desk on one machine: found when they run, started when they do not.

They outlive the window: a desk that crashed finds its call again. A desk that is closed in order ends them.
"""

import logging
import socket
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.run import running
from app.run.running import Running

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What shall run. ``world``: simulated callers of the demo on this SIP port, with ``pace`` seconds
    between them; 0 for none. ``sample``: fill an empty database with the sample company.
    ``sip_port`` 0: any."""

    data: Path
    operator: str
    sound: str = "auto"
    sip_port: int = 0
    sample: bool = False
    world: int = 0
    pace: float = 25.0


def free_port() -> int:
    """A UDP port that nobody uses on loopback right now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Household:
    """Started on a thread of its own, so that the window paints meanwhile. ``problem`` gets a sentence when
    something cannot be started."""

    def __init__(self, wanted: Wanted, problem: Callable[[str], None]) -> None:
        self._wanted, self._problem = wanted, problem
        self._thread = threading.Thread(target=self._start, name="household", daemon=True)
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self) -> None:
        self._thread.start()

    def wait_ended(self, limit: float = 8.0) -> None:
        """After they were told to end; what does not is ended by force."""
        self._thread.join(timeout=limit)
        for process in self._processes:
            try:
                process.wait(timeout=limit)
            except subprocess.TimeoutExpired:
                log.warning("process %s did not end in order", process.pid)
                process.terminate()

    def _start(self) -> None:
        try:
            exchange = self._exchange()
            if exchange is not None:
                self._phone(exchange)
                self._world(exchange)
        except OSError as error:
            log.exception("a process cannot be started")
            self._problem(str(error))

    def _exchange(self) -> Running | None:
        wanted = self._wanted
        options = ["--sip-port", str(wanted.sip_port)]
        if wanted.sample:
            options.append("--sample-company")
        return self._ensure("exchange", "app.run.exchange", options)

    def _phone(self, exchange: Running) -> None:
        self._ensure(
            f"phone-{self._wanted.operator}",
            "app.run.phone",
            [
                "--operator",
                self._wanted.operator,
                "--exchange",
                f"{exchange.sip_host}:{exchange.sip_port}",
                "--sound",
                self._wanted.sound,
            ],
        )

    def _world(self, exchange: Running) -> None:
        if self._wanted.world:
            place = f"{exchange.sip_host}:{exchange.sip_port}"
            options = [
                "--exchange",
                place,
                "--port",
                str(self._wanted.world),
                "--pace",
                str(self._wanted.pace),
            ]
            self._ensure("demo_world", "app.run.demo_world", options)

    def _ensure(self, name: str, module: str, options: list[str]) -> Running | None:
        data = self._wanted.data
        if (found := running.find(data, name)) is not None:
            return found
        process = running.start_apart(module, ["--data", str(data), *options], data)
        self._processes.append(process)
        found = running.wait_for(data, name, process)
        if found is None:
            self._problem(f"{name} did not start; its log is in {data / 'logs'}")
        return found
