"""Round trips and addresses of trunks and phones: told when they are news."""

from telephony.engines.embedded.seen import Seen, place_of
from telephony.sip.message import TLS, Address
from telephony.switchboard.ids import OperatorId, TrunkId
from telephony.switchboard.line_events import PhoneSeen, TrunkSeen
from telephony.switchboard.plan import TrunkPlan
from tests.telephony.engines.embedded.ground import ONA, PHONE, TRUNK, Ground, a_plan

LINE = TrunkPlan(TrunkId("line"), "Line", proxy="10.0.0.1", ping=30)


def test_only_a_change_is_told() -> None:
    with Ground(a_plan(LINE)) as ground:
        seen, line = Seen(ground.context), TrunkId("line")
        for trip in (None, 0.020, 0.025, 0.029, None, 0.100, 0.140, 0.020):
            seen.trunk(line, TRUNK, trip)
        assert [each.round_trip for each in ground.told(TrunkSeen)] == [None, 0.020, 0.100, 0.020]
        seen.trunk(line, Address("10.0.0.9", 5061, TLS))
        assert ground.told(TrunkSeen)[-1].server == "TLS 10.0.0.9:5061"
        seen.phone(OperatorId("ona"), PHONE, "Yealink", 0.001)
        seen.phone(OperatorId("ona"), PHONE, "Snom", 0.001)
        assert [each.agent for each in ground.told(PhoneSeen)] == ["Yealink", "Snom"]


def test_ipv6_is_written_in_brackets() -> None:
    assert place_of(Address("2001:db8::1", 5060)) == "UDP [2001:db8::1]:5060"


def test_the_answer_to_an_options_is_timed() -> None:
    with Ground(a_plan(LINE)) as ground:
        ping = ground.last("OPTIONS")
        ground.pass_time(0.05)
        ground.answer(ping, 200, TRUNK)
        (seen,) = ground.told(TrunkSeen)
        assert seen.server == "UDP 10.0.0.1:5060" and seen.round_trip is not None
        assert abs(seen.round_trip - 0.05) < 0.001
        ground.register()
        ping = ground.out("OPTIONS", PHONE)
        ground.pass_time(0.2)
        ground.answer(ping, 200, PHONE)
        came, answered = ground.told(PhoneSeen)
        assert (came.operator, came.address, came.round_trip) == (ONA, "UDP 192.168.1.50:5062", None)
        assert answered.round_trip is not None and abs(answered.round_trip - 0.2) < 0.001


def test_an_answer_that_may_be_to_a_repetition_measures_nothing() -> None:
    with Ground(a_plan(LINE)) as ground:
        seen = Seen(ground.context)
        seen.trunk(TrunkId("line"), TRUNK, 1.503)
        seen.trunk(TrunkId("line"), Address("10.0.0.9", 5061, TLS), 1.503)
        assert [each.round_trip for each in ground.told(TrunkSeen)] == [None, 1.503]
