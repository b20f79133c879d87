"""One desk that rings: exchange and window as processes, a phone nobody answers, a caller who gives up."""

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.run.running import Running
from benchmarks.calls.book import put_book
from benchmarks.calls.centre import SECRET, write_centre
from benchmarks.processes import child, exchange_in
from tests.peers.rawphone import RawPhone

PATIENCE = 20.0
QUEUE = {"+37052080001": ("line", 1)}


class Caller(RawPhone):
    """Keeps the moment (ns) at which its last INVITE went out first."""

    invited = 0

    def repeat(self, key: str, data: bytes) -> None:
        if data.startswith(b"INVITE "):
            self.invited = time.monotonic_ns()
        super().repeat(key, data)


@dataclass(frozen=True)
class Rung:
    """``painted``: ms from the INVITE datagram to the painted card; ``came``: of it, until the window's
    process had heard of the identified call; ``used``: processor time (ms) of the window's thread for it.
    ``texts``: what stood on the card."""

    painted: float
    came: float
    used: float
    texts: str


class RingingDesk:
    """``ring`` places one call and measures it; nothing is left of it afterwards."""

    def __init__(self, exchange: Running, desk: subprocess.Popen[bytes], caller: Caller) -> None:
        self.exchange, self._desk, self._caller = exchange, desk, caller
        self._lines: queue.Queue[list[str]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._desk.stdout is not None
        for line in self._desk.stdout:
            self._lines.put(line.decode("utf-8", "replace").split(maxsplit=5))
        self._lines.put(["ended"])

    def until(self, word: str) -> list[str]:
        """The next line of the desk that begins with ``word``. Raises RuntimeError when it does not come."""
        end = time.monotonic() + PATIENCE
        while (left := end - time.monotonic()) > 0:
            try:
                line = self._lines.get(timeout=left)
            except queue.Empty:
                break
            if line[0] == word:
                return line
            if line[0] == "ended":
                raise RuntimeError("the desk's process ended")
        raise RuntimeError(f"the desk did not say {word!r} within {PATIENCE:.0f} s")

    def ring(self, number: str) -> Rung:
        """One call until its card is painted; then the caller hangs up."""
        self.call(number)
        painted = self.until_painted(number)
        self.hang_up()
        invited = self._caller.invited
        stood, came = ((int(word) - invited) / 1e6 for word in painted[1:3])
        return Rung(stood, came, int(painted[3]) / 1e6, painted[5])

    def call(self, number: str) -> None:
        self._caller.call("+37052080001", from_=f"<sip:{number}@127.0.0.1>")

    def until_painted(self, number: str) -> list[str]:
        painted = self.until("painted")
        if painted[4] != number:
            raise RuntimeError(f"a card for {painted[4]} instead of {number}")
        return painted

    def hang_up(self) -> None:
        """The caller gives up; returns when the operator is free again."""
        (call,) = self._caller.calls.values()
        call.wait("up")  # answered for the music while the phone rings
        call.hang_up()
        self._caller.calls.clear()
        self._caller.received.clear()
        self.until("ready")

    def kill(self) -> None:
        """End the window's process without warning; the exchange, the phone and the call stay."""
        self._desk.kill()
        self._desk.wait(PATIENCE)

    def after(self, desk: subprocess.Popen[bytes]) -> "RingingDesk":
        """The same operator and caller with another process of the window."""
        return RingingDesk(self.exchange, desk, self._caller)


@contextmanager
def ringing_desk(data: Path, customers: int, screen: dict[str, str]) -> Iterator[RingingDesk]:
    """An installation of its own with so many customers in its phone book, ready for calls."""
    write_centre(data, QUEUE)
    put_book(data / "ringdesk.db", customers)
    with ExitStack() as stack:
        exchange = stack.enter_context(exchange_in(data))
        sip = (exchange.sip_host, exchange.sip_port)
        phone = stack.enter_context(RawPhone(sip, user="2000", secret=SECRET))
        stack.enter_context(_registered(phone))
        desk = stack.enter_context(window_of(data, screen))
        caller = Caller(sip, user="caller")
        stack.callback(caller.close)
        ringing = RingingDesk(exchange, desk, caller)
        ringing.until("ready")
        yield ringing


@contextmanager
def window_of(data: Path, screen: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The desk's window as a process, watched by ``CardWatch``."""
    command = [sys.executable, "-m", "benchmarks.window.desk", "cards", "--data", str(data)]
    with (data / "logs" / "desk.out").open("ab") as errors:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": errors}
        with child(command, env={**os.environ, **screen}, **pipes) as process:
            yield process


@contextmanager
def _registered(phone: RawPhone) -> Iterator[None]:
    """A phone keeps its registration alive, or a long run would end in an empty house."""
    stop = threading.Event()

    def keep() -> None:
        while not stop.wait(20):
            phone.register()
            phone.received.clear()
            for call in [each for each in phone.calls.values() if each.state == "ended"]:
                call.rtp.close()
                del phone.calls[call.id]

    if phone.register() != 200:
        raise RuntimeError("the operator's phone cannot register")
    thread = threading.Thread(target=keep, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
