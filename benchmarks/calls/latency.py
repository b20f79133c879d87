"""How long an INVITE takes through a queue to an idle operator: ours and Asterisk's, in turns."""

import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.asterisk import asterisk_queue
from benchmarks.calls.centre import write_centre
from benchmarks.calls.crowd import Crowd
from benchmarks.calls.talking import crowd_of
from benchmarks.processes import child, cpu_seconds, exchange_in

DIALLED = "800"
OPERATORS = 20
RATE = 10.0
HOLD = 0.2
WARM_UP = 10
TURN = 50


@dataclass(frozen=True, slots=True)
class Timed:
    """Milliseconds; ``cpu_ms``: processor time of the exchange's process per call, media of it too."""

    name: str
    calls: int
    failed: int
    p50: float
    p99: float
    worst: float
    cpu_ms: float


def timed(data: Path, tree: Path, calls: int) -> tuple[Timed, Timed]:
    """Both run at once; turns of TURN calls go to one and then to the other."""
    write_centre(data, {DIALLED: ("crowd", OPERATORS)})
    with ExitStack() as stack:
        exchange = stack.enter_context(exchange_in(data))
        ours = crowd_of(exchange, range(2000, 2000 + OPERATORS), stack)
        staff = [sys.executable, "-m", "benchmarks.calls.staff", str(data)]
        desks = stack.enter_context(child(staff, stdout=subprocess.PIPE))
        assert desks.stdout is not None
        if desks.stdout.readline() != b"ready\n":
            raise RuntimeError("the operators cannot sign in")
        theirs = Crowd(("127.0.0.1", 9))
        stack.callback(theirs.close)
        node = stack.enter_context(
            asterisk_queue(tree, data / "asterisk", OPERATORS, theirs.operators_address, DIALLED)
        )
        theirs.exchange = node.sip
        houses: tuple[tuple[Crowd, int, list[float]], ...] = (
            (ours, exchange.pid, []),
            (theirs, node.pid, []),
        )
        for crowd, _, _ in houses:
            _some(crowd, WARM_UP)
            crowd.calls.clear()
        for _ in range(max(1, calls // TURN)):
            for crowd, pid, used in houses:
                before = cpu_seconds(pid)
                _some(crowd, min(calls, TURN))
                used.append(cpu_seconds(pid) - before)
        return (
            _told("Ringdesk", ours, sum(houses[0][2])),
            _told(f"app_queue, {node.version.partition('+')[0]}", theirs, sum(houses[1][2])),
        )


def _some(crowd: Crowd, calls: int) -> None:
    for _ in range(calls):
        crowd.call(DIALLED, HOLD)
        crowd.run(1 / RATE)
    crowd.run(2 * HOLD)


def _told(name: str, crowd: Crowd, used: float) -> Timed:
    values = sorted(call.latency_ms for call in crowd.calls.values() if call.offered)
    many = len(crowd.calls)
    if not values:
        raise RuntimeError(f"no call reached an operator of {name}")
    return Timed(
        name=name,
        calls=many,
        failed=many - len(values),
        p50=values[len(values) // 2],
        p99=values[min(len(values) - 1, int(len(values) * 0.99))],
        worst=values[-1],
        cpu_ms=used * 1000 / many,
    )
