"""The processes round one desk on one machine: found when they run, started when they do not.

They outlive the window: a desk that crashed finds its call again. A desk that is closed in order ends them.
"""

import logging
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.run import running
from app.run.phone_way import DEFAULT
from app.run.running import Running

log = logging.getLogger(__name__)
# Seconds: between looks whether everything lives, after a start that failed, and how long a start may take.
TEND_EVERY = 0.5
TRY_AGAIN = 3.0
STARTING = 20.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What shall run beside the window. ``phone``: which softphone, as ``phone_way`` reads it. ``exchange``:
    one of our own too, listening for SIP on ``sip_host`` and ``sip_port`` (0: any); without it one must run
    already. ``world``: simulated callers of the demo on this SIP port, ``pace`` seconds between them; 0 for
    none. ``sample``: fill an empty database."""

    data: Path
    operator: str
    sound: str = "auto"
    phone: str = DEFAULT
    exchange: bool = True
    sip_host: str = "127.0.0.1"
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
    """Started on a thread of its own, so that the window paints meanwhile, and tended by it: what dies is
    started again. ``problem`` gets a sentence when something cannot be started."""

    def __init__(self, wanted: Wanted, problem: Callable[[str], None]) -> None:
        self._wanted, self._problem = wanted, problem
        self._thread = threading.Thread(target=self._run, name="household", daemon=True)
        self._processes: list[subprocess.Popen[bytes]] = []
        self._ending = threading.Event()
        self._sip_port = wanted.sip_port

    @property
    def has_exchange(self) -> bool:
        return self._wanted.exchange

    def start(self) -> None:
        self._thread.start()

    def about_to_end(self) -> None:
        """From now on what ends stays ended."""
        self._ending.set()
        if self._thread.ident is not None:
            self._thread.join(timeout=STARTING + 1)

    def wait_ended(self, *, told: bool = True, limit: float = 8.0) -> None:
        """Until all have ended: those that could not be ``told`` so by their link hear it from the system;
        what does not end is ended by force."""
        if not told:
            for process in self._processes:
                process.terminate()
        for process in self._processes:
            try:
                process.wait(timeout=limit)
            except subprocess.TimeoutExpired:
                log.warning("process %s did not end in order", process.pid)
                process.kill()
                process.wait(timeout=limit)

    def _run(self) -> None:
        first = True
        while not self._ending.is_set():
            try:
                complete = self._ensure_all(first)
            except OSError as error:
                log.exception("a process cannot be started")
                self._problem(str(error))
                complete = False
            first = False
            self._ending.wait(TEND_EVERY if complete else TRY_AGAIN)

    def _ensure_all(self, first: bool) -> bool:
        """Whether everything runs now."""
        wanted = self._wanted
        exchange = running.find(wanted.data, "exchange")
        if exchange is None and wanted.exchange:
            self._wait_for_the_last()
            exchange = self._start("app.run.exchange", "exchange", self._exchange_options(), first)
        if exchange is None:
            return False
        # The same port again after a crash: phones and trunks know no other.
        self._sip_port = exchange.sip_port
        place = f"{exchange.sip_host}:{exchange.sip_port}"
        phone = ["--operator", wanted.operator, "--exchange", place, "--sound", wanted.sound]
        phone += ["--phone", wanted.phone]
        complete = self._ensure("app.run.phone", f"phone-{wanted.operator}", phone, first)
        if wanted.world:
            world = ["--exchange", place, "--port", str(wanted.world), "--pace", str(wanted.pace)]
            complete = self._ensure("app.run.demo_world", "demo_world", world, first) and complete
        return complete

    def _wait_for_the_last(self) -> None:
        """Two exchanges never have one folder: not one journal, nor one database."""
        end = time.monotonic() + STARTING
        while running.ending(self._wanted.data, "exchange") and time.monotonic() < end:
            if self._ending.wait(0.05):
                return

    def _exchange_options(self) -> list[str]:
        wanted = self._wanted
        sample = ["--sample-company"] if wanted.sample else []
        return ["--with-desk", "--sip-host", wanted.sip_host, "--sip-port", str(self._sip_port), *sample]

    def _ensure(self, module: str, name: str, options: list[str], first: bool) -> bool:
        found = running.find(self._wanted.data, name)
        return found is not None or self._start(module, name, options, first) is not None

    def _start(self, module: str, name: str, options: list[str], first: bool) -> Running | None:
        if self._ending.is_set():
            return None
        if not first:
            log.warning("%s is gone and is started again", name)
        data = self._wanted.data
        process = running.start_apart(module, ["--data", str(data), *options], data)
        self._processes.append(process)
        found = running.wait_for(data, name, process, STARTING)
        if found is None and first:
            self._problem(f"{name} did not start; its log is in {data / 'logs'}")
        return found
