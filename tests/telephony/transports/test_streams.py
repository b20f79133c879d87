"""TCP between real sockets: connections, their reuse, their limits (RFC 3261 section 18, RFC 5626 3.5.1)."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from telephony.sip.message import TCP, Address
from telephony.transports.wire import Limits
from tests.telephony.transports.net import Net, a_message


@pytest.fixture
def net() -> Iterator[Net]:
    with Net() as net:
        yield net


def test_a_message_goes_over_a_new_connection_and_its_answer_comes_back_on_the_same(net: Net) -> None:
    one, two = net.node(), net.node()
    one.send(a_message(1), two.at(TCP))
    net.until(lambda: two.ear.messages)
    data, source = two.ear.messages[0]
    assert data == a_message(1) and source.transport == TCP and source.port != one.wire.port
    two.send(b"SIP/2.0 200 OK\r\nl: 0\r\n\r\n", source)
    net.until(lambda: one.ear.messages)
    assert one.ear.messages[0][1] == two.at(TCP)
    assert (one.connections, two.connections) == (1, 1)


def test_a_connection_is_used_again_in_both_directions(net: Net) -> None:
    one, two = net.node(), net.node()
    for number in range(20):
        one.send(a_message(number), two.at(TCP))
    net.until(lambda: len(two.ear.messages) == 20)
    two.send(a_message(99), two.ear.messages[0][1])
    net.until(lambda: one.ear.messages)
    assert [data for data, _ in two.ear.messages] == [a_message(number) for number in range(20)]
    assert (one.connections, two.connections) == (1, 1)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_ipv4_and_ipv6_alike(net: Net, host: str) -> None:
    one, two = net.node(host=host), net.node(host=host)
    one.send(a_message(), two.at(TCP))
    net.until(lambda: two.ear.messages)
    assert two.ear.messages[0][1].host == host


def test_a_dual_socket_takes_both_and_shows_ipv4_as_ipv4(net: Net) -> None:
    dual, six, four = net.node(host="::"), net.node(host="::1"), net.node()
    six.send(a_message(6), Address("::1", dual.wire.port, TCP))
    four.send(a_message(4), Address("127.0.0.1", dual.wire.port, TCP))
    net.until(lambda: len(dual.ear.messages) == 2)
    assert {source.host for _, source in dual.ear.messages} == {"::1", "127.0.0.1"}


def test_an_answer_whose_connection_is_gone_goes_to_the_port_of_its_via(net: Net) -> None:
    exchange, phone = net.node(), net.node()
    raw = net.raw(exchange.at(TCP))
    raw.sendall(a_message())
    net.until(lambda: exchange.ear.messages)
    source = exchange.ear.messages[0][1]
    raw.close()
    net.until(lambda: exchange.ear.ends)
    answer = (
        f"SIP/2.0 200 OK\r\nVia: SIP/2.0/TCP phone:{phone.wire.port};branch=z9hG4bK1\r\nl: 0\r\n\r\n".encode()
    )
    exchange.send(answer, source)
    net.until(lambda: phone.ear.messages)
    assert phone.ear.messages[0][0] == answer


def test_nobody_listens_is_told_in_words(net: Net) -> None:
    one = net.node()
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nowhere = Address("127.0.0.1", closed.getsockname()[1], TCP)
    one.send(a_message(), nowhere)
    net.until(lambda: one.ear.failures)
    assert one.ear.failures == [(nowhere, "nobody listens there")]
    assert one.connections == 0


def test_a_transport_that_is_not_set_up_and_a_name_are_told(net: Net) -> None:
    one = net.node(tcp=False)
    one.send(a_message(), Address("127.0.0.1", 5060, TCP))
    two = net.node()
    two.send(a_message(), Address("phone.example.com", 5060, TCP))
    assert one.ear.failures[0][1] == "TCP is not set up here"
    assert two.ear.failures[0][1].endswith("is a name, not an address")


def test_an_answer_that_never_comes_to_our_connection_is_given_up(net: Net) -> None:
    """A listener that accepts nothing: its queue is full."""
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        place = Address("127.0.0.1", full.getsockname()[1], TCP)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex((place.host, place.port))
        one = net.node()
        one.send(a_message(), place)
        net.quiet()
        net.pass_time(4.1)
        assert one.ear.failures == [(place, "no answer to our connection")]
        for filler in fillers:
            filler.close()


def test_pings_are_answered(net: Net) -> None:
    one = net.node()
    raw = net.raw(one.at(TCP))
    raw.sendall(b"\r\n\r\n" + a_message() + b"\r\n\r\n")
    net.until(lambda: one.ear.messages)
    assert raw.recv(100) in (b"\r\n", b"\r\n\r\n")


def test_a_broken_stream_is_told_and_closed_after_what_came_before_it(net: Net) -> None:
    one = net.node()
    raw = net.raw(one.at(TCP))
    broken = a_message(2).replace(b"Content-Length: 0", b"Content-Length: -1")
    raw.sendall(a_message(1) + broken + a_message(3))
    net.until(lambda: one.ear.ends)
    assert [data for data, _ in one.ear.messages] == [a_message(1), broken]
    assert one.ear.complaints[0][1] == "broken TCP stream"
    assert raw.recv(100) == b"" and one.connections == 0


def test_a_megabyte_without_an_end_is_closed(net: Net) -> None:
    one = net.node()
    raw = net.raw(one.at(TCP))
    raw.settimeout(0.2)
    with pytest.raises(OSError):
        for _ in range(1000):
            raw.sendall(b"a" * 100_000)
            net.quiet()
    assert one.connections == 0 and one.ear.complaints


def test_slow_and_silent_peers_are_closed_and_busy_ones_are_not(net: Net) -> None:
    one = net.node(limits=Limits(message=20, idle=100))
    silent, slow, good = (net.raw(one.at(TCP)) for _ in range(3))
    slow.sendall(a_message()[:-5])
    good.sendall(a_message())
    net.until(lambda: one.connections == 3 and one.ear.messages)
    net.quiet()
    net.pass_time(21)
    assert one.connections == 1
    assert {kind for _, kind, _ in one.ear.complaints} == {
        "a message without an end",
        "a connection without a message",
    }
    net.pass_time(60)
    good.sendall(a_message(2))
    net.until(lambda: len(one.ear.messages) == 2)
    net.pass_time(60)
    assert one.connections == 1, "it spoke a minute ago"
    net.pass_time(60)
    assert one.connections == 0
    assert silent.recv(10) == b""


def test_connections_are_limited_by_sender_and_in_all(net: Net) -> None:
    one = net.node(limits=Limits(per_source=3, most=4))
    held = [net.raw(one.at(TCP)) for _ in range(5)]
    net.until(lambda: len(one.ear.complaints) == 2)
    assert one.connections == 3
    assert one.ear.complaints[0] == ("127.0.0.1", "more than 3 connections of one sender", "")
    held[0].close()
    net.until(lambda: one.connections == 2)
    net.raw(one.at(TCP))
    net.until(lambda: one.connections == 3)


def test_a_peer_that_reads_nothing_is_closed(net: Net) -> None:
    one = net.node()
    raw = net.raw(one.at(TCP))
    raw.sendall(a_message())
    net.until(lambda: one.ear.messages)
    source = one.ear.messages[0][1]
    for _ in range(400):
        one.send(a_message().replace(b"\r\n\r\n", b"\r\nX: " + b"y" * 60_000 + b"\r\n\r\n"), source)
        if one.ear.ends:
            break
    assert one.ear.ends == [(source, "the peer reads nothing")]


def test_without_file_numbers_it_pauses_and_goes_on(net: Net, expected_log) -> None:  # type: ignore[no-untyped-def]
    expected_log("no new connections")
    one = net.node()
    streams = one.wire._streams[TCP]
    real = streams._listening[0]

    class NoNumbers:
        def accept(self) -> None:
            raise OSError(24, "Too many open files")

    streams._accept(NoNumbers())  # type: ignore[arg-type]
    net.raw(one.at(TCP)).sendall(a_message())
    net.quiet()
    assert not one.ear.messages and real.fileno() >= 0
    net.pass_time(1.1)
    net.until(lambda: one.ear.messages)
