"""A house full of talk: many bridged calls with sound, and one that is listened to."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.run.running import Running
from benchmarks.calls.centre import SECRET, write_centre
from benchmarks.calls.crowd import Crowd
from benchmarks.calls.house import House, house_in
from benchmarks.calls.pair import FIRST_EXTENSION, crowd_of, staffed
from benchmarks.calls.probe import Heard, listen, tone
from benchmarks.calls.program import asked, heard, program, tell
from benchmarks.processes import cpu_seconds
from tests.peers.rawphone import RawPhone

CROWD, PROBE = "800", "801"
RATE = 25.0
SETTLING = 3.0
KEPT = 55.0
"""Seconds that the probe's phone remembers, and a little less."""


@dataclass(frozen=True, slots=True)
class Talk:
    """``exchange_share``/``mixer_share``/``load_share``: processor time of the three processes per second.
    ``late_ticks``, ``worst_tick_ms`` and ``unsent`` are the mixer's own; ``late_ms``: how late the load was.
    ``gaps``, ``behind``, ``strange``: see `sound_load.End`. ``dropped``: datagrams that the system threw
    away, whoever they were for."""

    bridged: int
    probe: Heard
    sent: int
    came: int
    gaps: int
    silent: int
    behind: int
    strange: int
    exchange_share: float
    mixer_share: float
    load_share: float
    late_ms: float
    late_ticks: int
    worst_tick_ms: float
    unsent: int
    memory_mb: float
    dropped: int

    @property
    def share(self) -> float:
        """Of a core, for exchange and mixer."""
        return self.exchange_share + self.mixer_share

    @property
    def lost(self) -> int:
        """Frames that did not come where they should, as far as each end can tell."""
        return self.probe.lost + self.gaps + self.unsent


def dropped_datagrams() -> int:
    """By this system so far: receive buffers that were full, and packets its queues had no room for."""
    figures = Path("/proc/net/snmp").read_text("ascii").splitlines()
    names, numbers = (line.split() for line in figures if line.startswith("Udp:"))
    full = int(dict(zip(names, numbers, strict=True))["RcvbufErrors"])
    queues = Path("/proc/net/softnet_stat").read_text("ascii").splitlines()
    return full + sum(int(line.split()[1], 16) for line in queues)


class Talking:
    """An exchange with calls in it, more and more; ``most``: how many there can be."""

    def __init__(self, house: House, sound: subprocess.Popen[bytes], crowd: Crowd, probe: "_Probe") -> None:
        self._house, self._sound, self._crowd, self._probe = house, sound, crowd, probe

    def up_to(self, calls: int, seconds: float) -> Talk:
        """Bring as many up as lack, then measure for so long (at most KEPT)."""
        crowd = self._crowd
        for place in range(calls - len(crowd.calls)):
            crowd.later(place / RATE, lambda: crowd.call(CROWD))
        crowd.run((calls - len(crowd.calls)) / RATE)
        crowd.run(SETTLING)
        bridged = self._start_sound()
        crowd.run(SETTLING)
        return self._measure(bridged, min(seconds, KEPT))

    def _start_sound(self) -> int:
        """Tell every end where to send; returns how many calls have both ends."""
        nowhere = ("127.0.0.1", 9)
        ends = []
        # Ports were given out in the order in which calls were placed and picked up, so ends of one place
        # need not be of one call; every end has a port and every port an end.
        placed = list(self._crowd.calls.values())
        operators = iter(sorted(placed, key=lambda call: call.offered or sys.maxsize))
        for call in placed:
            ends += [call.caller_media or nowhere, next(operators).operator_media or nowhere]
        tell(self._sound, json.dumps(ends))
        return sum(call.bridged for call in placed)

    def _measure(self, bridged: int, seconds: float) -> Talk:
        self._probe.forget()
        health, before, dropped = self._house.figures(), asked(self._sound), dropped_datagrams()
        pids = self._house.running.pid, int(health["mixer_pid"])
        began, used = time.monotonic(), [cpu_seconds(pid) for pid in pids]
        self._crowd.run(seconds)
        took = time.monotonic() - began
        exchange, mixer = (cpu_seconds(pid) - before for pid, before in zip(pids, used, strict=True))
        listened, after, now = self._probe.heard(seconds - 1.0), asked(self._sound), self._house.figures()
        return Talk(
            bridged=bridged,
            probe=listened,
            sent=after["sent"],
            came=after["came"],
            gaps=after["gaps"],
            silent=after["silent"],
            behind=after["behind"],
            strange=after["strange"],
            exchange_share=exchange / took,
            mixer_share=mixer / took,
            load_share=(after["cpu"] - before["cpu"]) / took,
            late_ms=after["late_ms"],
            late_ticks=int(now["late_ticks"] - health["late_ticks"]),
            worst_tick_ms=now["worst_tick_ms"],
            unsent=int(now["frames_lost"] - health["frames_lost"]),
            memory_mb=now["memory_mb"],
            dropped=dropped_datagrams() - dropped,
        )


@contextmanager
def talking(data: Path, most: int, record: str = "none") -> Iterator[Talking]:
    """A house with nobody but the probe in it yet. ``record``: whether its calls are, as in the plan."""
    write_centre(data, {CROWD: ("crowd", most), PROBE: ("probe", 1)}, record)
    with ExitStack() as stack:
        house = stack.enter_context(house_in(data))
        sound = stack.enter_context(program("benchmarks.calls.sound_load", str(most)))
        ports = heard(sound)
        crowd = crowd_of(house.running, range(FIRST_EXTENSION, FIRST_EXTENSION + most), stack)
        crowd.caller_ports, crowd.operator_ports = ports[::2], ports[1::2]
        probe = stack.enter_context(_Probe.at(house.running, FIRST_EXTENSION + most))
        staffed(data, stack)
        crowd.run(1.0)
        probe.connect()
        yield Talking(house, sound, crowd, probe)
        crowd.hang_up_all()
        crowd.run(0.5)


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
        call.rtp.say(tone())

    def forget(self) -> None:
        self._heard.rtp.forget()

    def heard(self, seconds: float) -> Heard:
        return listen(self._heard.rtp.heard(seconds))
