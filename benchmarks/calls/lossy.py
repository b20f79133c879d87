"""A crowd on a line that loses packets: what becomes of its calls, and what the exchange keeps of them."""

import json
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.asterisk import asterisk_queue
from benchmarks.calls import wire
from benchmarks.calls.centre import SECRET, write_centre
from benchmarks.calls.crowd import Crowd, Way
from benchmarks.calls.house import HELD, house_in
from benchmarks.calls.pair import DIALLED, FIRST_EXTENSION, staffed
from benchmarks.calls.program import asked, heard, program, tell

RATE = 20.0
HOLD = 0.5
STEP = 0.01
SEED = 7
DRAINED = 100.0
"""Seconds that all timers of RFC 3261 need to run out, and more: 64 T1 for an answer that is never
acknowledged, and as long again for the BYE that follows."""


@dataclass(frozen=True, slots=True)
class Survived:
    """``whole``: calls set up and torn down; ``left``: what the exchange still holds of them afterwards,
    by name; ``refused``: calls that ended with a status instead; ``lost``: share of datagrams."""

    name: str
    calls: int
    whole: int
    refused: int
    lost: float
    left: dict[str, float]

    @property
    def share(self) -> float:
        return self.whole / self.calls


@dataclass(frozen=True, slots=True)
class Side:
    """An exchange behind a relay. ``left``: what it holds now."""

    name: str
    crowd: Crowd
    relay: subprocess.Popen[bytes]
    exchange: tuple[str, int]
    left: Callable[[], dict[str, float]]

    def lose(self, share: float) -> None:
        tell(self.relay, json.dumps({"exchange": self.exchange, "loss": share}))

    def datagrams(self) -> tuple[int, int]:
        told = asked(self.relay)
        return told["passed"], told["lost"]


@contextmanager
def behind_relay(crowd: Crowd, seed: int) -> Iterator[tuple[subprocess.Popen[bytes], Callable[..., None]]]:
    """The relay, and what tells the crowd where the exchange is."""
    callers, operators = crowd.addresses
    with program("benchmarks.calls.relay", wire.place(callers), wire.place(operators), str(seed)) as relay:
        ports = heard(relay)
        ways = [
            Way((each[0], near), (each[0], far))
            for each, near, far in zip((callers, operators), ports[::2], ports[1::2], strict=True)
        ]

        def meet(exchange: tuple[str, int]) -> None:
            crowd.go_through(exchange, *ways)

        meet(("127.0.0.1", 9))
        yield relay, meet


@contextmanager
def ours(data: Path, operators: int) -> Iterator[Side]:
    write_centre(data, {DIALLED: ("crowd", operators)})
    with ExitStack() as stack:
        house = stack.enter_context(house_in(data))
        crowd = stack.enter_context(Crowd(("127.0.0.1", 9)))
        relay, meet = stack.enter_context(behind_relay(crowd, SEED))
        exchange = (house.running.sip_host, house.running.sip_port)

        def left() -> dict[str, float]:
            figures = house.figures()
            return {name: figures[name] for name in HELD if figures[name]}

        side = Side("Ringdesk", crowd, relay, exchange, left)
        side.lose(0.0)
        meet(exchange)
        for extension in range(FIRST_EXTENSION, FIRST_EXTENSION + operators):
            crowd.register(str(extension), SECRET)
        staffed(data, stack)
        yield side


@contextmanager
def theirs(data: Path, tree: Path, operators: int) -> Iterator[Side]:
    with ExitStack() as stack:
        crowd = stack.enter_context(Crowd(("127.0.0.1", 9)))
        relay, meet = stack.enter_context(behind_relay(crowd, SEED))
        node = stack.enter_context(
            asterisk_queue(tree, data / "asterisk", operators, crowd.operators_address, DIALLED)
        )

        def left() -> dict[str, float]:
            channels = node.channels()
            return {"channels": channels} if channels else {}

        side = Side(f"app_queue, {node.version.partition('+')[0]}", crowd, relay, node.sip, left)
        side.lose(0.0)
        meet(node.sip)
        yield side


def survive(sides: Sequence[Side], calls: int, loss: float, drained: float = DRAINED) -> list[Survived]:
    """The same calls through every side at once, then until nothing is left or the time is up."""
    before = [side.datagrams() for side in sides]
    for side in sides:
        side.lose(loss)
        for place in range(calls):
            side.crowd.later(place / RATE, partial(side.crowd.call, DIALLED, HOLD))
    _together(sides, calls / RATE)
    end = time.monotonic() + drained
    while time.monotonic() < end and any(side.crowd.busy or side.left() for side in sides):
        _together(sides, 1.0)
    done = []
    for side, (passed, lost) in zip(sides, before, strict=True):
        now = side.datagrams()
        placed = list(side.crowd.calls.values())
        whole, refused = sum(call.whole for call in placed), sum(bool(call.failed) for call in placed)
        share = (now[1] - lost) / max(1, now[0] + now[1] - passed - lost)
        done.append(Survived(side.name, len(placed), whole, refused, share, side.left()))
        side.lose(0.0)
        side.crowd.forget()
    return done


def _together(sides: Sequence[Side], seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for side in sides:
            side.crowd.run(STEP)
