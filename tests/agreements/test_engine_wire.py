"""The engine over UDP, TCP and TLS, IPv4 and IPv6: register, be called, call, talk, lose the connection."""

import ssl

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import NUMBER, ONA, TALK, Bench, a_plan
from tests.peers.patience import eventually
from tests.peers.rawphone import RawPhone
from tests.telephony.transports.net import Office

pytestmark = pytest.mark.usefixtures("slow_ends")
WAYS = [("127.0.0.1", "TCP"), ("127.0.0.1", "TLS"), ("::1", "UDP"), ("::1", "TCP"), ("::1", "TLS")]


class Street:
    """An engine on one address with every transport, and phones that reach it."""

    def __init__(self, bench: Bench, host: str, transport: str, office: Office) -> None:
        self.bench, self.host, self.transport = bench, host, transport
        self._tls = ssl.create_default_context(cafile=str(office.authority.certificate))
        self._phones: list[RawPhone] = []

    def phone(self, user: str, secret: str = "") -> RawPhone:
        exchange = (self.host, self.bench.engine.ports[self.transport])
        phone = RawPhone(
            exchange, user=user, secret=secret, host=self.host, transport=self.transport,
            tls=self._tls if self.transport == "TLS" else None,
        )  # fmt: skip
        self._phones.append(phone)
        return phone

    def ona(self) -> RawPhone:
        phone = self.phone("101", "ona-secret")
        assert phone.register() == 200
        self.bench.expect(said.PhoneOnline, operator=ONA)
        return phone

    def close(self) -> None:
        for phone in self._phones:
            phone.close()


@pytest.fixture
def office(tmp_path_factory):
    return Office(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=WAYS, ids=lambda way: f"{way[1]} {way[0]}")
def street(request, make, office):
    host, transport = request.param
    city = TrunkPlan(TrunkId("city"), "City", peers=(host,), trusted=True)
    with make(a_plan(trunks=(city,)), host=host, tls=office.files(host), tls_port=0) as bench:
        street = Street(bench, host, transport, office)
        yield street
        street.close()


def test_register_call_both_ways_and_talk(street):
    bench, operator_phone = street.bench, street.ona()
    call = street.phone("+37061234567").call(NUMBER)
    arrived = bench.expect(said.CallArrived, sip_call_id=call.id)
    bench.do(want.Ring(arrived.leg), want.Answer(arrived.leg))
    bench.expect(said.LegAnswered, leg=arrived.leg)
    call.wait("up")
    leg = LegId("op-1")
    bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
    at_ona = operator_phone.wait_call()
    invite = operator_phone.saw("INVITE")
    assert invite.get("via").startswith(f"SIP/2.0/{street.transport} ")
    if street.transport != "UDP":
        assert f"transport={street.transport.lower()}" in invite.get("contact")
    at_ona.answer()
    bench.expect(said.LegAnswered, leg=leg)
    bench.do(want.Bridge(TALK, (arrived.leg, leg)))
    call.tone(440)
    at_ona.wait("up").tone(1000)
    at_ona.hears(440)
    call.hears(1000)
    call.hang_up()
    assert bench.expect(said.LegEnded, leg=arrived.leg).by == "far"
    bench.do(want.HangUp(leg))
    at_ona.wait("ended")
    bench.drained()


def test_nothing_is_sent_twice_over_a_stream(street):
    if street.transport == "UDP":
        return
    bench, phone = street.bench, street.ona()
    phone.auto_ring = False
    leg = LegId("op-1")
    bench.do(want.CallOperator(leg, CallId("c"), ONA, "+37061234567", "Jonas"))
    call = phone.wait_call()
    with pytest.raises(AssertionError):
        eventually(lambda: len([p for p in phone.received if p.method == "INVITE"]) > 1, within=1.2)
    call.answer()
    bench.expect(said.LegAnswered, leg=leg)


def test_a_phone_whose_connection_ends_is_offline_at_once_and_online_when_it_registers_again(street):
    if street.transport == "UDP":
        return
    bench, phone = street.bench, street.ona()
    phone.close()
    offline = bench.expect(said.PhoneOffline, operator=ONA)
    assert offline.reason == "the phone's connection ended"
    street.ona()


def test_a_call_in_the_open_for_a_secure_address_is_refused(make, office):
    with make(tls=office.files("127.0.0.1"), tls_port=0) as bench:
        caller = bench.caller()
        packet = caller.request(
            "INVITE", f"sips:{NUMBER}@127.0.0.1", "c1", 1, from_="<sips:a@b>;tag=1",
            to=f"<sips:{NUMBER}@127.0.0.1>", extra=[("Contact", "<sips:a@127.0.0.2>")],
        )  # fmt: skip
        answer = caller.ask(packet)
        assert answer.status == 480 and "SIPS Not Allowed" in answer.get("warning")


@pytest.mark.parametrize(
    "told", [{"advertised": "127.0.0.1", "advertised6": "::1"}, {}], ids=["advertised", "found out"]
)
def test_one_engine_serves_ipv4_and_ipv6_signalling_at_once(make, office, told):
    """What was not told is found out for each peer: a machine in several networks has no address for all."""
    city = TrunkPlan(TrunkId("city"), "City", peers=("127.0.0.1", "::1"))
    settings = {"host": "::"} | told
    with make(a_plan(trunks=(city,)), tls=office.files("::1", "127.0.0.1"), tls_port=0, **settings) as bench:
        for host in ("127.0.0.1", "::1"):
            street = Street(bench, host, "TCP", office)
            phone = street.ona()
            call = street.phone("caller").call(NUMBER)
            arrived = bench.expect(said.CallArrived, sip_call_id=call.id)
            bench.do(want.Answer(arrived.leg))
            far = call.wait("up").far
            assert far is not None and far.host == host, "the SDP names an address of the caller's family"
            bench.do(want.HangUp(arrived.leg))
            call.wait("ended")
            assert phone.register(expires=0) == 200
            bench.expect(said.PhoneOffline, operator=ONA)
            street.close()


def test_a_long_invite_reaches_a_udp_phone_without_tcp_all_the_same(bench):
    phone = bench.operator()
    leg = LegId("op-1")
    name = "Ž" * 120
    bench.do(want.CallOperator(leg, CallId("c" * 900), ONA, "+37061234567", name))
    call = phone.wait_call(within=10)
    call.answer()
    bench.expect(said.LegAnswered, leg=leg)
    assert len(phone.saw("INVITE").to_bytes()) > 1300
