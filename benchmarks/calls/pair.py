"""Our exchange and an Asterisk with the same queue, both running, each with a crowd of its own."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.run.running import Running
from benchmarks.asterisk import asterisk_queue
from benchmarks.calls.centre import SECRET, write_centre
from benchmarks.calls.crowd import Crowd, Placed
from benchmarks.calls.program import spoken
from benchmarks.processes import child, cpu_seconds, exchange_in

DIALLED = "800"
FIRST_EXTENSION = 2000
SETTLING = 10.0


@dataclass(frozen=True, slots=True)
class Party:
    """An exchange and those who call through it."""

    name: str
    crowd: Crowd
    pid: int


@dataclass(frozen=True, slots=True)
class Timed:
    """INVITE in -> INVITE to an operator, milliseconds. ``failed``: calls that were not set up and torn down
    as they should. ``cpu_ms``: processor time of the exchange's process per call, its media too."""

    name: str
    calls: int
    failed: int
    p50: float
    p99: float
    worst: float
    cpu_ms: float


@contextmanager
def both(data: Path, tree: Path, operators: int) -> Iterator[tuple[Party, Party]]:
    """Ours first. Every operator of ours has a desk."""
    write_centre(data, {DIALLED: ("crowd", operators)})
    with ExitStack() as stack:
        exchange = stack.enter_context(exchange_in(data))
        ours = crowd_of(exchange, range(FIRST_EXTENSION, FIRST_EXTENSION + operators), stack)
        staffed(data, stack)
        theirs = stack.enter_context(Crowd(("127.0.0.1", 9)))
        node = stack.enter_context(
            asterisk_queue(tree, data / "asterisk", operators, theirs.operators_address, DIALLED)
        )
        theirs.exchange = node.sip
        name = f"app_queue, {node.version.partition('+')[0]}"
        yield Party("Ringdesk", ours, exchange.pid), Party(name, theirs, node.pid)


def crowd_of(exchange: Running, extensions: range, stack: ExitStack) -> Crowd:
    """Callers, and operators whose phones are signed on."""
    crowd = stack.enter_context(Crowd((exchange.sip_host, exchange.sip_port)))
    for extension in extensions:
        crowd.register(str(extension), SECRET)
    return crowd


def staffed(data: Path, stack: ExitStack) -> None:
    """Every operator of the plan sits at a desk until the end."""
    staff = [sys.executable, "-m", "benchmarks.calls.staff", str(data)]
    spoken(stack.enter_context(child(staff, stdout=subprocess.PIPE)))


def in_turns(parties: Sequence[Party], turns: Sequence[int], rate: float, hold: float) -> list[Timed]:
    """Calls to one party and then to the other, as many as each turn says; the first turn warms up and is
    not counted."""
    done: list[list[Placed]] = [[] for _ in parties]
    used = [0.0 for _ in parties]
    for turn, calls in enumerate(turns):
        for place, party in enumerate(parties):
            before = cpu_seconds(party.pid)
            party.crowd.rush(DIALLED, calls, rate, hold)
            party.crowd.run(2 * hold)
            party.crowd.settle(SETTLING)
            if turn:
                used[place] += cpu_seconds(party.pid) - before
                done[place] += party.crowd.calls.values()
            party.crowd.forget()
    return [told(*each) for each in zip(parties, done, used, strict=True)]


def told(party: Party, calls: list[Placed], used: float) -> Timed:
    values = sorted(call.latency_ms for call in calls if call.offered)
    if not values:
        raise RuntimeError(f"no call reached an operator of {party.name}")
    return Timed(
        name=party.name,
        calls=len(calls),
        failed=sum(not call.whole for call in calls),
        p50=values[len(values) // 2],
        p99=values[min(len(values) - 1, int(len(values) * 0.99))],
        worst=values[-1],
        cpu_ms=used * 1000 / len(calls),
    )
