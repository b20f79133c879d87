"""TLS between real sockets: who is believed, and the sentence when nobody is (RFC 5922, RFC 5923)."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from telephony.sip.message import TCP, TLS, Address
from telephony.transports.layers import Plain
from tests.telephony.transports.net import Net, Node, Office, a_message


@pytest.fixture
def net() -> Iterator[Net]:
    with Net() as net:
        yield net


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def failure(net: Net, node: Node) -> str:
    net.until(lambda: node.ear.failures)
    return node.ear.failures[0][1]


def test_plain_is_plain() -> None:
    plain = Plain()
    plain.sent(b"a")
    assert (
        plain.ready and plain.received(b"b") == b"b" and plain.outgoing() == b"a" and plain.outgoing() == b""
    )


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_messages_travel_encrypted_and_the_answer_on_the_same_connection(
    net: Net, office: Office, host: str
) -> None:
    one, two = (net.node(host=host, tls=office.files(host)) for _ in range(2))
    one.send(a_message(), two.at(TLS))
    net.until(lambda: two.ear.messages)
    source = two.ear.messages[0][1]
    two.send(a_message(2), source)
    net.until(lambda: one.ear.messages)
    assert (source.transport, one.connections, two.connections) == (TLS, 1, 1)


def test_the_name_in_the_certificate_must_be_the_domain_we_meant(net: Net, office: Office) -> None:
    peer = net.node(tls=office.files("pbx.example.com"))
    good, bad = net.node(tls=office.files("127.0.0.1")), net.node(tls=office.files("127.0.0.1", days=29))
    good.send(a_message(), peer.at(TLS, "pbx.example.com"))
    net.until(lambda: peer.ear.messages)
    bad.send(a_message(), peer.at(TLS, "other.example.com"))
    said = failure(net, bad)
    assert said == "the certificate of other.example.com is for another name: pbx.example.com"
    good.send(a_message(), peer.at(TLS, "third.example.com"))
    assert "third.example.com" in failure(net, good), "a connection verified for one name serves no other"


def test_an_expired_certificate(net: Net, office: Office) -> None:
    peer, one = net.node(tls=office.files("127.0.0.1", days=-1)), net.node(tls=office.files("127.0.0.1"))
    one.send(a_message(), peer.at(TLS))
    assert failure(net, one) == "the certificate of 127.0.0.1 has expired: it must be renewed there"


def test_an_unknown_authority_is_told_on_both_sides(net: Net, office: Office, tmp_path: Path) -> None:
    stranger = Office(tmp_path / "other")
    peer, one = net.node(tls=stranger.files("127.0.0.1")), net.node(tls=office.files("127.0.0.1"))
    one.send(a_message(), peer.at(TLS))
    assert "comes from an authority we do not know" in failure(net, one)
    net.until(lambda: peer.ear.complaints)
    assert peer.ear.complaints[0][1:] == (
        "no TLS connection",
        "127.0.0.1 does not know our authority: install our ca.pem there",
    )


def test_a_peer_that_speaks_no_tls(net: Net, office: Office) -> None:
    peer, one = net.node(), net.node(tls=office.files("127.0.0.1"))
    one.send(a_message(), Address("127.0.0.1", peer.wire.ports[TCP], TLS))
    assert failure(net, one)
    raw = net.raw(one.at(TLS))
    raw.sendall(a_message())
    net.until(lambda: one.ear.complaints)
    assert "does not speak TLS on this port" in one.ear.complaints[-1][2]


def test_tls_1_1_is_refused(net: Net, office: Office) -> None:
    one = net.node(tls=office.files("127.0.0.1"))
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.set_ciphers("DEFAULT@SECLEVEL=0")
    with pytest.warns(DeprecationWarning):
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    raw = net.raw(one.at(TLS))
    raw.setblocking(False)
    client = old.wrap_socket(raw, do_handshake_on_connect=False)
    with pytest.raises(ssl.SSLWantReadError):
        client.do_handshake()
    net.until(lambda: one.ear.complaints)
    assert "speaks no TLS 1.2 or newer" in one.ear.complaints[0][2]
    client.close()


def test_a_handshake_that_stalls_is_closed(net: Net, office: Office) -> None:
    one = net.node(tls=office.files("127.0.0.1"))
    net.raw(one.at(TLS))
    net.until(lambda: one.connections == 1)
    net.pass_time(5)
    assert one.connections == 0 and one.ear.complaints[0][1] == "no end of the handshake"


def test_clients_may_be_asked_for_a_certificate_and_a_bad_one_is_refused(
    net: Net, office: Office, tmp_path: Path
) -> None:
    server = net.node(tls=office.files("127.0.0.1", ask=True))
    stranger = Office(tmp_path / "other").files("127.0.0.1")
    believing = net.node(tls=type(stranger)(stranger.certificate, stranger.key, office.authority.certificate))
    believing.send(a_message(), server.at(TLS))
    net.until(lambda: server.ear.complaints)
    assert "authority we do not know" in server.ear.complaints[0][2]
    assert not server.ear.messages
    good = net.node(tls=office.files("127.0.0.1", days=20))
    good.send(a_message(), server.at(TLS))
    net.until(lambda: server.ear.messages)
    nobody = ssl.create_default_context(cafile=str(office.authority.certificate))
    raw = net.raw(server.at(TLS))
    raw.setblocking(False)
    client = nobody.wrap_socket(raw, server_hostname="127.0.0.1", do_handshake_on_connect=False)

    def shaken() -> bool:
        try:
            client.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    net.until(shaken, "a client without a certificate comes in all the same")
    client.send(a_message(7))
    net.until(lambda: len(server.ear.messages) == 2)
    client.close()


def test_alias_with_a_proven_name_lets_requests_for_that_address_come_back_here(
    net: Net, office: Office
) -> None:
    exchange = net.node(tls=office.files("127.0.0.1", ask=True))
    peer = net.node(tls=office.files("pbx.example.com", "127.0.0.1"))
    via = "SIP/2.0/TLS pbx.example.com:5999;alias"
    peer.send(a_message(via=via), exchange.at(TLS))
    net.until(lambda: exchange.ear.messages)
    exchange.send(a_message(2), Address("127.0.0.1", 5999, TLS, "pbx.example.com"))
    net.until(lambda: peer.ear.messages)
    assert exchange.connections == 1


def test_alias_for_somebody_elses_name_is_ignored(net: Net, office: Office) -> None:
    exchange = net.node(tls=office.files("127.0.0.1", ask=True))
    thief = net.node(tls=office.files("thief.example.com"))
    thief.send(a_message(via="SIP/2.0/TLS pbx.example.com:5999;alias"), exchange.at(TLS))
    net.until(lambda: exchange.ear.messages)
    exchange.send(a_message(2), Address("127.0.0.1", 5999, TLS, "pbx.example.com"))
    net.until(lambda: exchange.ear.failures)
    assert not thief.ear.messages
