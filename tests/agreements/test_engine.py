"""What every engine must do, shown with phones that share no code with it. Real UDP on loopback."""

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from tests.agreements.bench import NUMBER, ONA, Bench, a_sound_folder, embedded
from tests.peers.patience import eventually

ENGINES = {"embedded": embedded}


@pytest.fixture(scope="module")
def sounds(tmp_path_factory):
    return a_sound_folder(tmp_path_factory.mktemp("sounds"))


@pytest.fixture(params=ENGINES)
def bench(request, sounds):
    with Bench(ENGINES[request.param], sounds) as bench:
        yield bench


def test_a_call_arrives_rings_and_is_answered(bench):
    call, arrived = bench.arrive()
    assert (arrived.trunk, arrived.called, arrived.trusted) == (TrunkId("city"), NUMBER, True)
    bench.do(want.Ring(arrived.leg))
    call.wait("ringing")
    bench.do(want.Answer(arrived.leg))
    bench.expect(said.LegAnswered, leg=arrived.leg)
    call.wait("up")
    assert call.hang_up() == 200
    assert bench.expect(said.LegEnded) == said.LegEnded(arrived.leg, 16, 0, "far")
    bench.drained()


def test_caller_and_operator_hear_each_other_cleanly(bench):
    caller, caller_leg, operator, operator_leg = bench.bridged()
    caller.hears(1000)
    operator.hears(440)
    bench.do(want.HangUp(caller_leg), want.HangUp(operator_leg))
    caller.wait("ended")
    operator.wait("ended")
    bench.drained()
