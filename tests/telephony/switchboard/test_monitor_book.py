"""What is kept of one who listens."""

import pytest

from telephony.switchboard.call import Call
from telephony.switchboard.caller import dialled_caller
from telephony.switchboard.ids import CallId, LegId, OperatorId, TrunkId
from telephony.switchboard.monitor_book import Monitor
from telephony.switchboard.numbers import caller_key
from telephony.switchboard.table import OutOfTurn

CARL = OperatorId("carl")


def monitor() -> Monitor:
    return Monitor(CARL, CallId("c1"), LegId("c1.3"), "listen", 5.0)


def call() -> Call:
    caller = dialled_caller(caller_key("+37061111111", "LT", (3, 5)))
    return Call(CallId("c1"), "in", LegId("c1.1"), TrunkId("city"), "100", caller, 0.0)


def test_since_when_is_not_moved_by_asking_for_the_same_again() -> None:
    one = monitor()
    one.move("listens", 7.0)
    one.move("listens", 9.0)
    assert (one.state, one.since) == ("listen", 7.0)
    one.move("ended", 10.0)
    with pytest.raises(OutOfTurn):
        one.move("listens", 11.0)


def test_stretches_follow_the_mode_and_one_that_somebody_else_ended_begins_again() -> None:
    one, of = monitor(), call()
    for at, kind in ((1.0, "listen"), (2.0, "listen"), (3.0, "whisper")):
        one.count(of, kind, at)
    of.finish("whisper", CARL, 5.0, "phone_lost")
    one.count(of, "whisper", 6.0)
    one.count(of, "", 8.0)
    told = [(leg.kind, leg.started, leg.ended, leg.outcome) for leg in of.records]
    assert told == [("listen", 1, 3, ""), ("whisper", 3, 5, "phone_lost"), ("whisper", 6, 8, "")]
