"""A house full of talk: many bridged calls with sound, and one that is listened to."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.run.running import Running
from benchmarks.calls.centre import SECRET, write_centre
from benchmarks.calls.crowd import Crowd
from benchmarks.calls.probe import TONE, Heard, listen
from benchmarks.processes import child, cpu_seconds, exchange_in, memory_mb
from tests.peers.rawphone import RawPhone

CROWD, PROBE = "800", "801"
RATE = 10.0
SETTLING = 3.0
KEPT = 55.0
"""Seconds that the probe's phone remembers, and a little less."""


@dataclass(frozen=True, slots=True)
class Talk:
    """``exchange_share``/``load_share``: processor time of the two processes per second."""

    bridged: int
    probe: Heard
    sent: int
    came: int
    gaps: int
    silent: int
    exchange_share: float
    load_share: float
    late_ms: float
    memory_mb: float


def talk(data: Path, calls: int, seconds: float) -> Talk:
    """Bring ``calls`` calls up, then measure for ``seconds`` (at most KEPT)."""
    write_centre(data, {CROWD: ("crowd", calls), PROBE: ("probe", 1)})
    with ExitStack() as stack:
        exchange = stack.enter_context(exchange_in(data))
        sound = stack.enter_context(_program("benchmarks.calls.sound_load", str(calls)))
        ports = _heard(sound)
        crowd = crowd_of(exchange, range(2000, 2000 + calls), stack)
        crowd.caller_ports, crowd.operator_ports = ports[::2], ports[1::2]
        probe = stack.enter_context(_Probe.at(exchange, 2000 + calls))
        staff = [sys.executable, "-m", "benchmarks.calls.staff", str(data)]
        _line(stack.enter_context(child(staff, stdout=subprocess.PIPE)))
        crowd.run(1.0)
        for _ in range(calls):
            crowd.call(CROWD)
            crowd.run(1 / RATE)
        probe.connect()
        crowd.run(SETTLING)
        bridged = _start_sound(sound, crowd)
        crowd.run(SETTLING)
        return _measure(exchange, sound, crowd, probe, (bridged, min(seconds, KEPT)))


def crowd_of(exchange: Running, extensions: range, stack: ExitStack) -> Crowd:
    crowd = Crowd((exchange.sip_host, exchange.sip_port))
    stack.callback(crowd.close)
    for extension in extensions:
        crowd.register(str(extension), SECRET)
    return crowd


def _start_sound(sound: subprocess.Popen[bytes], crowd: Crowd) -> int:
    """Tell every end where to send; returns how many calls have both ends."""
    nowhere = ("127.0.0.1", 9)
    ends = []
    # Ports were given out in the order in which calls were placed and picked up, so ends of one place
    # need not be of one call; every end has a port and every port an end.
    placed = list(crowd.calls.values())
    operators = iter(sorted(placed, key=lambda call: call.offered))
    for call in placed:
        ends += [call.caller_media or nowhere, next(operators).operator_media or nowhere]
    _tell(sound, json.dumps(ends))
    return sum(call.bridged for call in placed)


def _measure(
    exchange: Running, sound: subprocess.Popen[bytes], crowd: Crowd, probe: "_Probe", of: tuple[int, float]
) -> Talk:
    bridged, seconds = of
    probe.forget()
    _tell(sound, "")
    before, began, used = _heard(sound), time.monotonic(), cpu_seconds(exchange.pid)
    crowd.run(seconds)
    took, used = time.monotonic() - began, cpu_seconds(exchange.pid) - used
    heard = probe.heard(seconds - 1.0)
    _tell(sound, "")
    after: dict[str, Any] = _heard(sound)
    crowd.hang_up_all()
    crowd.run(0.5)
    return Talk(
        bridged=bridged,
        probe=heard,
        sent=after["sent"],
        came=after["came"],
        gaps=after["gaps"],
        silent=after["silent"],
        exchange_share=used / took,
        load_share=(after["cpu"] - before["cpu"]) / took,
        late_ms=after["late_ms"],
        memory_mb=memory_mb(exchange.pid),
    )


class _Probe:
    """A caller whose tone is heard by an operator's phone."""

    def __init__(self, caller: RawPhone, phone: RawPhone) -> None:
        self._caller, self._phone = caller, phone

    @classmethod
    @contextmanager
    def at(cls, exchange: Running, extension: int) -> Iterator["_Probe"]:
        sip = (exchange.sip_host, exchange.sip_port)
        with (
            RawPhone(sip, user="+37069999999") as caller,
            RawPhone(sip, user=str(extension), secret=SECRET) as phone,
        ):
            if phone.register() != 200:
                raise RuntimeError("the probe's phone cannot register")
            phone.auto_answer = True
            yield cls(caller, phone)

    def connect(self) -> None:
        call = self._caller.call(PROBE).wait("up")
        self._heard = self._phone.wait_call().wait("up")
        call.tone(TONE)

    def forget(self) -> None:
        self._heard.rtp.forget()

    def heard(self, seconds: float) -> Heard:
        return listen(self._heard.rtp.heard(seconds))


@contextmanager
def _program(module: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", module, *arguments]
    with child(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process


def _tell(process: subprocess.Popen[bytes], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(line.encode() + b"\n")
    process.stdin.flush()


def _line(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{process.args!r} ended")
    return line


def _heard(process: subprocess.Popen[bytes]) -> Any:
    return json.loads(_line(process))
