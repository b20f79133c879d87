"""What every engine must do when somebody vanishes, and that nothing is left behind. Last, because slow."""

from telephony.switchboard import events as said
from tests.agreements.conftest import SlowEnds
from tests.peers.patience import eventually


def test_a_caller_who_never_acknowledges_is_lost_and_nothing_stays(slow_ends: SlowEnds):
    bench = slow_ends.bench
    ended = bench.expect(said.LegEnded, leg=slow_ends.forgotten, within=40)
    assert (ended.status, ended.by) == (0, "lost")
    slow_ends.forgetful.wait("ended")  # told with a BYE
    kinds = ("legs", "transactions", "dialogs", "calls", "timers", "media_legs", "phones", "alarms")
    eventually(lambda: not any(bench.engine.health()[kind] for kind in kinds), within=40)
    assert bench.engine.health()["legs"] == 0
    arrived = {event.leg for event in bench.all(said.CallArrived)}
    ended_legs = [event.leg for event in bench.all(said.LegEnded)]
    assert arrived <= set(ended_legs) and len(ended_legs) == len(set(ended_legs)) == 6
