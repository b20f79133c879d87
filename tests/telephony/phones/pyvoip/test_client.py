"""The receive loop on a real socket; what it is for: ../test_port.py."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from telephony.phones.account import Account
from telephony.phones.pyvoip.client import Client
from telephony.phones.pyvoip.phone import Phone
from telephony.phones.sound.null import NullSound
from tests.peers.patience import eventually
from tests.telephony.phones.exchange import HOST, Exchange


def make(exchange: Exchange, *, local_ip: str = HOST, sip_port: int = 0) -> Client:
    account = Account(HOST, exchange.port, "101", "s3cret", local_ip=local_ip, sip_port=sip_port, retry=0.2)
    return Phone(account, NullSound(), lambda event: None).client


@pytest.fixture
def client(exchange: Exchange) -> Iterator[Client]:
    made = make(exchange)
    made.start()
    yield made
    made.stop()


def test_start_and_stop_own_one_thread_and_one_port(exchange: Exchange) -> None:
    before = threading.active_count()
    client = make(exchange)
    client.start()
    eventually(lambda: client.registration.registered)
    assert threading.active_count() == before + 1
    with pytest.raises(OSError):
        make(exchange, sip_port=client.myPort).start()
    client.stop()
    client.stop()
    assert threading.active_count() == before
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((HOST, client.myPort))


def test_a_defect_costs_a_datagram_not_the_thread(
    client: Client, exchange: Exchange, expected_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("a turn of the SIP thread failed")
    eventually(lambda: client.registration.registered)

    def broken(request: object) -> None:
        monkeypatch.undo()
        raise RuntimeError("a defect")

    monkeypatch.setattr(client.phone, "arrived", broken)
    for _ in range(2):
        request = exchange.request("OPTIONS")
        exchange.send(request)
    assert exchange.answer_to(request).status == 200


def test_a_malformed_request_is_told_so_when_it_can_be(client: Client, exchange: Exchange) -> None:
    eventually(lambda: client.registration.registered)
    request = exchange.request("OPTIONS", [("Content-Length", "700")])
    exchange.send(request.to_bytes().replace(b"Content-Length: 0\r\n", b""))
    assert exchange.answer_to(request).status == 400


def test_replies_go_to_where_the_packet_came_from(client: Client, exchange: Exchange) -> None:
    eventually(lambda: client.registration.registered)
    request = exchange.request("OPTIONS")
    request.headers[0] = ("Via", "SIP/2.0/UDP 192.0.2.1:9;branch=z9hG4bKfar;rport")
    exchange.send(request)
    answer = exchange.expect(lambda p: p.status == 200)
    assert f"received={HOST}" in answer.get("via")
    assert f"rport={exchange.port}" in answer.get("via")


def test_later_runs_on_the_receive_thread(client: Client) -> None:
    names: list[str] = []
    client.later(lambda: names.append(threading.current_thread().name))
    eventually(lambda: names)
    assert names == ["sip"]


def test_stopping_without_an_exchange_does_not_take_for_ever(exchange: Exchange) -> None:
    client = make(exchange)
    exchange.close()
    client.start()
    client.stop()
    assert not client.NSD
