"""Other people's programs over TCP and TLS: SIPp and baresip register, are called and call.

Debian's SIPp is built without TLS. baresip sends a stream from any address of the machine, so the trunk is
told apart by its port alone.
"""

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import NUMBER, ONA, PHONE_HOST, TALK, TRUNK_HOST, a_plan
from tests.peers.baresip import Baresip
from tests.peers.patience import eventually
from tests.peers.sipp import Sipp, free_port, register_with_sipp
from tests.peers.tone import snr
from tests.telephony.transports.net import Office

pytestmark = pytest.mark.usefixtures("slow_ends")


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path / "tls")


@pytest.fixture
def secure(make, office):
    # qualify_every: SIPp would count an OPTIONS as a call that went wrong
    with make(tls=office.files("127.0.0.1"), tls_port=0, qualify_every=0) as bench:
        yield bench


def test_sipp_calls_in_twenty_times_over_tcp(secure, tmp_path):
    exchange = ("127.0.0.1", secure.engine.ports["TCP"])
    with Sipp("caller", exchange, tmp_path, host=TRUNK_HOST, calls=20, rate=50, transport="TCP") as sipp:
        for _ in range(20):
            arrived = secure.expect(said.CallArrived, within=15)
            secure.do(want.Ring(arrived.leg), want.Answer(arrived.leg))
        sipp.finish()
    secure.drained()
    assert [event.by for event in secure.all(said.LegEnded)] == ["far"] * 20


def test_sipp_registers_over_tcp(secure, tmp_path):
    exchange = ("127.0.0.1", secure.engine.ports["TCP"])
    port = free_port(PHONE_HOST)
    register_with_sipp(
        exchange, tmp_path, user="101", password="ona-secret", host=PHONE_HOST, port=port,
        transport="TCP",
    )  # fmt: skip
    assert secure.expect(said.PhoneOnline).operator == ONA


@pytest.mark.parametrize("transport", ["TCP", "TLS"])
def test_baresip_registers_is_called_calls_and_talks(make, office, tmp_path, transport):
    city = TrunkPlan(TrunkId("city"), "City", peers=("127.0.0.1", TRUNK_HOST))
    with make(a_plan(trunks=(city,)), tls=office.files("127.0.0.1"), tls_port=0) as bench:
        exchange = ("127.0.0.1", bench.engine.ports[transport])
        way = {"transport": transport, "authority": office.authority.certificate}
        phone = Baresip(
            exchange, tmp_path / "p", user="101", password="ona-secret", tone=700, register=True, **way
        )  # fmt: skip
        caller = Baresip(exchange, tmp_path / "c", user="caller", host=TRUNK_HOST, tone=1000, **way)
        with phone, caller:
            assert bench.expect(said.PhoneOnline).operator == ONA
            caller.dial(NUMBER)
            arrived = bench.expect(said.CallArrived)
            bench.do(want.Ring(arrived.leg), want.Answer(arrived.leg))
            bench.expect(said.LegAnswered, leg=arrived.leg)
            leg = LegId("op-1")
            bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
            phone.wait("CALL_INCOMING")
            phone.do("accept")
            bench.expect(said.LegAnswered, leg=leg)
            bench.do(want.Bridge(TALK, (arrived.leg, leg)))
            eventually(lambda: snr(phone.heard()[-3200:], 1000) > 20, within=15, what="the caller's tone")
            eventually(lambda: snr(caller.heard()[-3200:], 700) > 20, within=15, what="the operator's tone")
            caller.do("hangup")
            assert bench.expect(said.LegEnded, leg=arrived.leg).by == "far"
            bench.do(want.HangUp(leg))
            phone.wait("CALL_CLOSED")
            bench.drained()


@pytest.mark.parametrize("who", ["phone", "caller"])
def test_baresip_talks_encrypted_to_one_who_does_not(make, office, tmp_path, who):
    """One end insists on SRTP, the other knows none: both hear each other."""
    city = TrunkPlan(TrunkId("city"), "City", peers=("127.0.0.1", TRUNK_HOST), srtp="allowed")
    srtp = "required" if who == "phone" else "none"
    with make(a_plan(trunks=(city,)), tls=office.files("127.0.0.1"), tls_port=0, srtp=srtp) as bench:
        way = {"transport": "TLS", "authority": office.authority.certificate}
        sealed = {who: "srtp-mand"}
        phone = Baresip(
            ("127.0.0.1", bench.engine.ports["TLS"]), tmp_path / "p", user="101", password="ona-secret",
            tone=700, register=True, srtp=sealed.get("phone", ""), **way,
        )  # fmt: skip
        caller = Baresip(
            ("127.0.0.1", bench.engine.ports["TLS"]), tmp_path / "c", user="caller", host=TRUNK_HOST,
            tone=1000, srtp=sealed.get("caller", ""), **way,
        )  # fmt: skip
        with phone, caller:
            bench.expect(said.PhoneOnline)
            caller.dial(NUMBER)
            arrived = bench.expect(said.CallArrived)
            bench.do(want.Ring(arrived.leg), want.Answer(arrived.leg))
            leg = LegId("op-1")
            bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
            phone.wait("CALL_INCOMING")
            phone.do("accept")
            bench.expect(said.LegAnswered, leg=leg)
            bench.do(want.Bridge(TALK, (arrived.leg, leg)))
            eventually(lambda: snr(phone.heard()[-3200:], 1000) > 20, within=15, what="the caller's tone")
            eventually(lambda: snr(caller.heard()[-3200:], 700) > 20, within=15, what="the operator's tone")
            caller.do("hangup")
            assert bench.expect(said.LegEnded, leg=arrived.leg).by == "far"
            bench.do(want.HangUp(leg))
            bench.drained()
