"""Names through a real name server on the loopback interface, and through the system's own resolver."""

import threading

import pytest

from telephony.engines.embedded.resolve import Found, Resolver, SystemDns
from telephony.sip.locate import Host, Naptr, Question, Srv, Target
from telephony.sip.message import Address
from tests.peers.nameserver import NameServer
from tests.peers.patience import eventually

ZONE = """
@ 300 IN SOA ns.example. admin.example. 1 3600 600 86400 120
@ 300 IN NAPTR 10 5 "s" "SIP+D2T" "" _sip._tcp.example.
@ 300 IN NAPTR 20 5 "s" "SIP+D2U" "" _sip._udp.example.
_sip._tcp 60 IN SRV 1 0 5070 one.example.
_sip._tcp 60 IN SRV 2 0 5071 two.example.
_sip._udp 60 IN SRV 1 0 5072 one.example.
one 2 IN A 192.0.2.1
one 200 IN AAAA 2001:db8::1
two 200 IN A 192.0.2.2
"""


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def server():
    with NameServer("example", ZONE) as server:
        yield server


def found(resolver: Resolver, target: Target) -> list[Address]:
    answers: list[list[Address]] = []
    resolver.find(target, answers.append)
    return eventually(lambda: answers, within=20)[0]


def at_once(action):
    action()


def test_a_domain_without_port_and_transport_by_naptr_srv_and_addresses(server):
    resolver = Resolver(at_once, SystemDns([server.address]))
    assert found(resolver, Target("example")) == [
        Address("192.0.2.1", 5070, "TCP"),
        Address("2001:db8::1", 5070, "TCP"),
        Address("192.0.2.2", 5071, "TCP"),
        Address("192.0.2.1", 5072),
        Address("2001:db8::1", 5072),
    ]


def test_answers_are_remembered_as_long_as_they_may_be(server):
    clock = Clock()
    resolver = Resolver(at_once, SystemDns([server.address]), clock=clock)
    for _ in range(3):
        assert found(resolver, Target("two.example", 5060)) == [Address("192.0.2.2", 5060)]
    assert server.asked == ["two.example. AAAA", "two.example. A"]
    clock.now = 121.0
    found(resolver, Target("two.example", 5060))
    assert len(server.asked) == 4, "that there is no AAAA is believed for the 120 s of the SOA"
    resolver.forget()
    found(resolver, Target("two.example", 5060))
    assert len(server.asked) == 6


def test_a_name_that_is_not_there_is_remembered_too(server):
    clock = Clock()
    resolver = Resolver(at_once, SystemDns([server.address]), clock=clock)
    for _ in range(3):
        assert found(resolver, Target("nobody.example")) == []
    before = len(server.asked)
    assert len(set(server.asked)) == before
    clock.now = 119.0
    found(resolver, Target("nobody.example"))
    assert len(server.asked) == before
    clock.now = 121.0
    found(resolver, Target("nobody.example"))
    assert len(server.asked) == 2 * before


def test_a_name_server_that_is_gone_is_an_empty_answer_for_a_short_while():
    with NameServer("example", ZONE) as server:
        gone = server.address
    answer = SystemDns([gone]).ask(Question("example", "SRV"))
    assert answer == Found((), 5.0)


def test_records_as_they_are_read(server):
    dns = SystemDns([server.address])
    assert dns.ask(Question("_sip._udp.example", "SRV")).records == (Srv(1, 0, 5072, "one.example"),)
    assert Naptr(10, 5, "s", "SIP+D2T", "_sip._tcp.example") in dns.ask(Question("example", "NAPTR")).records
    assert dns.ask(Question("one.example", "HOST")).seconds == 5.0, "a ttl of two seconds is lengthened"


def test_a_numeric_address_needs_nobody():
    answers: list[list[Address]] = []
    asked: list[object] = []
    resolver = Resolver(asked.append, SystemDns())
    resolver.find(Target("10.0.0.9", 5070), answers.append)
    resolver.find(Target("2001:db8::1", 5061, "TLS"), answers.append)
    assert not asked
    assert answers == [[Address("10.0.0.9", 5070)], [Address("2001:db8::1", 5061, "TLS")]]


def test_a_name_is_asked_elsewhere_and_answered_through_later():
    done, queue = threading.Event(), []
    answers: list[list[Address]] = []

    def later(action):
        queue.append((threading.current_thread(), action))
        done.set()

    Resolver(later, SystemDns()).find(Target("localhost", 5060), answers.append)
    assert done.wait(20)
    assert answers == [] and queue[0][0] is not threading.current_thread()
    queue[0][1]()
    assert Address("127.0.0.1", 5060) in answers[0] or Address("::1", 5060) in answers[0]


def test_a_name_that_cannot_be_is_an_empty_answer():
    assert SystemDns().ask(Question("no..such..name" + "x" * 300, "HOST")).records == ()
    assert Host("1.2.3.4") not in SystemDns().ask(Question("x" * 300, "SRV")).records


def test_what_is_not_found_is_in_the_log_once_until_it_is_found_again(caplog, monkeypatch):
    """A provider's name is asked for every five seconds while it is unknown: the log held nothing else."""
    there: list[bool] = []

    def asked(name, *_, **__):
        if not there:
            raise OSError("Temporary failure in name resolution")
        return [(0, 0, 0, "", ("192.0.2.7", 0))]

    monkeypatch.setattr("telephony.engines.embedded.resolve.socket.getaddrinfo", asked)
    dns, question = SystemDns(), Question("sip.example", "HOST")

    def complaints() -> int:
        return sum(each.levelname == "WARNING" for each in caplog.records)

    for _ in range(3):
        assert not dns.ask(question).records
    assert complaints() == 1 and "cannot find sip.example" in caplog.text
    there.append(True)
    assert dns.ask(question).records == (Host("192.0.2.7"),)
    there.clear()
    dns.ask(question)
    assert complaints() == 2
