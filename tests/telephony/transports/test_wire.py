"""One endpoint's sockets together."""

from __future__ import annotations

import selectors
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from telephony.sip.message import TCP, TLS, UDP
from telephony.transports.rate_limit import RateLimit
from telephony.transports.wire import Wire, WireSettings
from tests.telephony.transports.net import Ear, Net, Office, a_message


@pytest.fixture
def net() -> Iterator[Net]:
    with Net() as net:
        yield net


def test_udp_and_tcp_share_their_port_and_tls_has_its_own(net: Net, tmp_path: Path) -> None:
    one = net.node(tls=Office(tmp_path).files("127.0.0.1"))
    ports = one.wire.ports
    assert ports[UDP] == ports[TCP] == one.wire.port != ports[TLS]
    two = net.node()
    two.send(b"datagram", one.at(UDP))
    two.send(a_message(), one.at(TCP))
    net.until(lambda: len(one.ear.messages) == 2)
    assert {source.transport for _, source in one.ear.messages} == {UDP, TCP}


def test_a_taken_tcp_port_is_an_error_that_leaves_nothing_behind() -> None:
    with socket.socket() as taken, selectors.DefaultSelector() as selector:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(OSError):
            Wire(WireSettings(port=port), selector, Ear())
        assert not selector.get_map()
        again = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        again.bind(("127.0.0.1", port))
        again.close()


def test_the_rate_limit_counts_streams_too(net: Net) -> None:
    one = net.node(rate=RateLimit(rate=0.001, burst=3))
    two = net.node()
    for number in range(10):
        two.send(a_message(number), one.at(TCP))
    net.until(lambda: one.wire.figures["refused"] == 7)
    assert len(one.ear.messages) == 3


def test_closing_twice_does_nothing() -> None:
    with selectors.DefaultSelector() as selector:
        wire = Wire(WireSettings(port=0), selector, Ear())
        wire.close()
        wire.close()
        assert not selector.get_map()
