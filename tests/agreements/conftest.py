"""The engines, each on a bench; and what takes half a minute, begun early and judged late."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard.ids import LegId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import ENGINES, JONAS, TRUNK_HOST, Bench, a_plan, a_sound_folder
from tests.agreements.switched import Exchange
from tests.peers.rawcall import RawCall


@dataclass
class SlowEnds:
    """An engine that had one good call of each kind, and one caller who never acknowledged the answer."""

    bench: Bench
    forgetful: RawCall
    forgotten: LegId


def a_call_of_each_kind(bench: Bench) -> None:
    """Bridged, cancelled, refused by us, refused by a phone: all over when this returns."""
    caller, caller_leg, operator, _ = bench.bridged()
    caller.hears(1000, at_least=20)
    operator.hang_up()
    operator.phone.register(expires=0)
    bench.do(want.HangUp(caller_leg))
    call, arrived = bench.arrive()
    call.cancel()
    call.wait("ended")
    call, arrived = bench.arrive()
    bench.do(want.Reject(arrived.leg, 486))
    call.wait("ended")
    refusing = bench.operator(JONAS)
    refusing.refuse_with = 603
    bench.ring_operator(refusing, JONAS)[0].wait("ended")
    refusing.register(expires=0)


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Makes an engine of one kind: ``engine(plan, sounds, **settings)``."""
    return ENGINES[request.param]


@pytest.fixture(scope="session")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_sound_folder(tmp_path_factory.mktemp("sounds"))


@pytest.fixture
def make(engine: Callable[..., Any], sounds: Path) -> Callable[..., Bench]:
    """Makes benches: ``make(plan, **settings)``."""
    return lambda plan=None, **settings: Bench(engine, sounds, plan, **settings)


@pytest.fixture
def bench(make: Callable[..., Bench]) -> Iterator[Bench]:
    with make() as bench:
        yield bench


@pytest.fixture
def switched(make: Callable[..., Bench]) -> Iterator[Exchange]:
    """An engine with a board behind it; nobody is signed in yet."""
    plan = a_plan(trunks=(TrunkPlan(a_plan().trunks[0].id, "City", peers=(TRUNK_HOST,), trusted=True),))
    with make(plan) as bench, Exchange(bench, plan) as exchange:
        yield exchange


@pytest.fixture(scope="session")
def slow_ends(engine: Callable[..., Any], sounds: Path) -> Iterator[SlowEnds]:
    with Bench(engine, sounds) as bench:
        phone = bench.caller()
        phone.no_ack = True
        call, arrived = bench.arrive(phone)
        bench.do(want.Answer(arrived.leg))
        a_call_of_each_kind(bench)
        yield SlowEnds(bench, call, arrived.leg)
