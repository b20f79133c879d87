"""Trunks on real sockets: found by DNS, over TLS, at the second server, back after silence."""

import time

import pytest

from telephony.switchboard import commands as want
from telephony.switchboard import events as said
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.plan import TrunkPlan
from tests.agreements.bench import ONA, a_plan
from tests.peers.nameserver import NameServer
from tests.peers.provider import Provider
from tests.telephony.transports.net import Office

pytestmark = pytest.mark.usefixtures("slow_ends")
LINE = TrunkId("line")


def line(registrar, **more):
    fields = {"user": "101", "secret": "ona-secret"} | more
    return a_plan(trunks=(TrunkPlan(LINE, "Line", registrar=registrar, **fields),))


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path / "tls")


@pytest.fixture
def pbx(make, office):
    """Another exchange, at which our trunk is operator 101."""
    with make(tls=office.files("pbx.example"), tls_port=0) as bench:
        yield bench


def zone(port):
    return f"""
@ 60 IN SOA ns.example. admin.example. 1 3600 600 86400 60
@ 60 IN NAPTR 10 5 "s" "SIPS+D2T" "" _sips._tcp.pbx.example.
_sips._tcp 60 IN SRV 1 0 9 here.pbx.example.
_sips._tcp 60 IN SRV 2 0 {port} here.pbx.example.
here 60 IN A 127.0.0.1
"""


def test_a_domain_alone_is_enough_dns_finds_the_second_server_and_tls_proves_its_name(make, pbx, office):
    """The first server of the zone listens nowhere; the certificate is for the domain, not for the host."""
    with NameServer("pbx.example", zone(pbx.engine.ports["TLS"])) as names:
        ours = {"tls": office.files("ours.example"), "tls_port": 0, "name_servers": (names.address,)}
        with make(line("pbx.example"), **ours) as bench:
            bench.expect(said.TrunkUp, trunk=LINE)
            assert pbx.expect(said.PhoneOnline).operator == ONA
            pbx.do(want.CallOperator(LegId("out"), CallId("c"), ONA, "+37061234567", "Jonas"))
            arrived = bench.expect(said.CallArrived, trunk=LINE)
            bench.do(want.Answer(arrived.leg))
            pbx.expect(said.LegAnswered)
            pbx.do(want.HangUp(LegId("out")))
            assert bench.expect(said.LegEnded, leg=arrived.leg).by == "far"
        pbx.expect(said.PhoneOffline)


def test_a_certificate_for_another_name_is_the_reason_in_plain_words(make, pbx, office):
    place = f"127.0.0.1:{pbx.engine.ports['TLS']}"
    ours = {"tls": office.files("ours.example"), "tls_port": 0}
    with make(line(place, transport="tls"), **ours) as bench:
        down = bench.expect(said.TrunkDown)
        assert down.reason == (
            f"no answer from {place}: the certificate of 127.0.0.1 is for another name: pbx.example"
        )
    assert not pbx.all(said.PhoneOnline)


def test_after_a_silence_of_the_network_it_is_registered_within_five_seconds(make):
    provider = Provider("101", "ona-secret")
    with provider:
        provider.deaf = True
        with make(line(provider.name)) as bench:
            time.sleep(2.2)  # some retransmissions into the void
            provider.deaf = False
            bench.expect(said.TrunkUp, trunk=LINE, within=5)


def test_nobody_listens_is_told(make):
    with Provider("101", "ona-secret") as first:
        port = first.port
    with make(line(f"127.0.0.1:{port}", transport="tcp")) as bench:
        assert "nobody listens there" in bench.expect(said.TrunkDown).reason
