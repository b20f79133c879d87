"""Real sockets on the loopback interface."""

from __future__ import annotations

import selectors
import socket
from collections.abc import Iterator

import pytest

from telephony.sip.message import Address
from telephony.transports.rate_limit import RateLimit
from telephony.transports.udp import UdpTransport


@pytest.fixture
def pair() -> Iterator[tuple[UdpTransport, UdpTransport]]:
    one, two = UdpTransport("127.0.0.1"), UdpTransport("127.0.0.1")
    yield one, two
    one.close()
    two.close()


def wait(transport: UdpTransport, count: int) -> list[tuple[bytes, Address]]:
    """What arrives, until `count` datagrams are there; at most ten seconds."""
    got: list[tuple[bytes, Address]] = []
    with selectors.DefaultSelector() as selector:
        selector.register(transport, selectors.EVENT_READ)
        while len(got) < count and selector.select(10.0):
            got += transport.receive()
    return got


def test_datagrams_travel_with_their_source(pair: tuple[UdpTransport, UdpTransport]) -> None:
    one, two = pair
    assert one.receive() == []
    for data in (b"a", b"", b"x" * 60_000):
        assert two.send(data, one.address)
    assert wait(one, 3) == [(b"a", two.address), (b"", two.address), (b"x" * 60_000, two.address)]


def test_a_batch_is_limited_so_that_timers_get_their_turn(pair: tuple[UdpTransport, UdpTransport]) -> None:
    one, two = pair
    for n in range(5):
        two.send(b"%d" % n, one.address)
    with selectors.DefaultSelector() as selector:
        selector.register(one, selectors.EVENT_READ)
        assert selector.select(10.0)
    first = one.receive(most=2)
    assert len(first) <= 2
    assert [data for data, _ in first + wait(one, 5 - len(first))] == [b"0", b"1", b"2", b"3", b"4"]


def test_a_closed_port_of_a_peer_does_not_hurt(pair: tuple[UdpTransport, UdpTransport]) -> None:
    one, two = pair
    gone = two.address
    two.close()
    for _ in range(3):
        one.send(b"x", gone)
        assert one.receive() == []
    again = UdpTransport("127.0.0.1")
    again.send(b"alive", one.address)
    assert wait(one, 1) == [(b"alive", again.address)]
    again.close()


def test_the_limit_drops_before_anything_is_parsed() -> None:
    limited = UdpTransport("127.0.0.1", limit=RateLimit(rate=1.0, burst=2.0), clock=lambda: 0.0)
    sender = UdpTransport("127.0.0.1")
    for _ in range(5):
        sender.send(b"x", limited.address)
    got = wait(limited, 2)
    for _ in range(1000):
        if limited.refused == 3:
            break
        limited.receive()
    assert len(got) == 2 and limited.refused == 3
    limited.close()
    sender.close()


def test_what_cannot_be_sent_is_told(pair: tuple[UdpTransport, UdpTransport]) -> None:
    one, two = pair
    assert not one.send(b"x" * 70_000, two.address)
    assert not one.send(b"x", Address("phone.example.com", 5060)), "no name server is asked"
    assert not one.send(b"x", Address("::1", 5060))
    assert one.unsent == 3


def test_ipv6_and_ipv4_peers_of_a_dual_socket() -> None:
    dual, six, four = UdpTransport("::"), UdpTransport("::1"), UdpTransport("127.0.0.1")
    port = dual.address.port
    six.send(b"six", Address("::1", port))
    four.send(b"four", Address("127.0.0.1", port))
    got = dict(wait(dual, 2))
    assert got == {b"six": six.address, b"four": four.address}
    dual.send(b"back", four.address)
    assert wait(four, 1)[0][0] == b"back"
    for transport in (dual, six, four):
        transport.close()


def test_a_taken_port_is_an_error_and_leaks_nothing() -> None:
    taken = UdpTransport("127.0.0.1")
    with pytest.raises(OSError):
        UdpTransport("127.0.0.1", taken.address.port)
    taken.close()
    taken.close()


def test_a_burst_of_calls_fits_the_buffer(pair: tuple[UdpTransport, UdpTransport]) -> None:
    one, two = pair
    granted = one._socket.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
    fresh = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    assert granted > fresh.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF) or granted >= 4 * 1024 * 1024
    fresh.close()
    for _ in range(150):
        two.send(b"x" * 600, one.address)
    assert len(wait(one, 150)) == 150
