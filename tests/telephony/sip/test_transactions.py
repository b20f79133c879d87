"""The tables at work: what is sent when, and who is told (RFC 3261 section 17)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from telephony.sip.compose import Request
from telephony.sip.message import Address, Message
from telephony.sip.timers import Timers
from telephony.sip.transaction import Event, State
from telephony.sip.transactions import ClientTransaction, ServerTransaction, Transactions, server_key
from tests.telephony.sip.wire import ALICE, BOB, parsed, reply, request


class Layer:
    def __init__(self, transport: str = "UDP") -> None:
        self.alice, self.bob = replace(ALICE, transport=transport), replace(BOB, transport=transport)
        self.timers = Timers()
        self.wire: list[bytes] = []
        self.layer = Transactions(self.timers, lambda data, _: self.wire.append(data))
        self.told: list[int | str] = []

    def on_response(self, transaction: ClientTransaction, message: Message, now: float) -> None:
        self.told.append(message.status)

    def on_failure(self, transaction: ClientTransaction | ServerTransaction, now: float) -> None:
        self.told.append("failure")

    def client(self, method: str) -> ClientTransaction:
        out = Request(method, "sip:b@h", "SIP/2.0/UDP a;branch=z9hG4bKx", "<sip:a>;tag=1", "<sip:b>", "id", 1)
        return self.layer.begin_client(out, self.bob, self, 0.0)

    def server(self, method: str) -> ServerTransaction:
        transaction = self.layer.begin_server(parsed(request(method)), self.alice, 0.0)
        transaction.user = self
        return transaction

    def sent_until(self, end: float) -> list[float]:
        times = []
        while (due := self.timers.next_due()) is not None and due <= end:
            before = len(self.wire)
            self.timers.run(due)
            times += [due] * (len(self.wire) - before)
        return times

    def empty(self) -> bool:
        return len(self.layer) == len(self.timers) == len(self.layer.by_id) == len(self.layer.merging) == 0


@pytest.fixture
def net() -> Layer:
    return Layer()


def test_invite_client_schedule(net: Layer) -> None:
    net.client("INVITE")
    assert net.sent_until(100) == [0.5, 1.5, 3.5, 7.5, 15.5, 31.5]
    assert net.told == ["failure"] and net.empty()


def test_other_client_schedule(net: Layer) -> None:
    net.client("BYE")
    assert net.sent_until(100) == [0.5, 1.5, 3.5, 7.5, 11.5, 15.5, 19.5, 23.5, 27.5, 31.5]
    assert net.told == ["failure"] and net.empty()


@pytest.mark.parametrize(("method", "linger"), [("INVITE", 32.0), ("BYE", 5.0)])
def test_a_refused_client_lingers_for_copies(net: Layer, method: str, linger: float) -> None:
    transaction = net.client(method)
    transaction.response(parsed(reply(parsed(transaction.data), 500)), 1.0)
    assert net.told == [500] and len(net.timers) == 1
    acks = len(net.wire)
    transaction.response(parsed(reply(parsed(transaction.data), 500)), 2.0)
    assert net.told == [500] and len(net.wire) - acks == (method == "INVITE")
    assert net.timers.next_due() == 1.0 + linger
    net.timers.run(1.0 + linger)
    assert net.empty()


def test_an_answered_invite_takes_more_2xx_until_timer_m(net: Layer) -> None:
    transaction = net.client("INVITE")
    ok = parsed(reply(parsed(transaction.data), 200))
    transaction.response(ok, 1.0)
    transaction.response(ok, 2.0)
    assert net.told == [200, 200] and net.layer.find_client(ok) is transaction
    net.timers.run(33.0)
    assert net.layer.find_client(ok) is None and net.empty()


def test_a_response_needs_branch_and_method(net: Layer) -> None:
    transaction = net.client("INVITE")
    good = reply(parsed(transaction.data), 200)
    assert net.layer.find_client(parsed(good)) is transaction
    assert net.layer.find_client(parsed(good.replace(b"1 INVITE", b"1 BYE"))) is None
    assert net.layer.find_client(parsed(good.replace(b"z9hG4bKx", b"z9hG4bKy"))) is None


def test_invite_server_refusal_schedule(net: Layer) -> None:
    net.server("INVITE").respond(486, b"busy", 0.0)
    assert net.sent_until(100) == [0.5, 1.5, 3.5, 7.5, 11.5, 15.5, 19.5, 23.5, 27.5, 31.5]
    assert net.told == ["failure"] and net.empty()


@pytest.mark.parametrize("method", ["INVITE", "BYE"])
def test_an_answered_request_is_let_go_and_its_copies_still_get_the_answer(net: Layer, method: str) -> None:
    transaction = net.server(method)
    transaction.respond(180, b"ringing", 0.0)
    assert transaction.request.raw_headers
    transaction.respond(200, b"answer", 0.0)
    assert (transaction.request.method, transaction.request.raw_headers) == (method, ())
    copy = net.layer.servers[server_key(parsed(request(method)))]
    copy.happen(Event.REQUEST, 1.0)
    assert net.wire == [b"ringing", b"answer"] + ([] if method == "INVITE" else [b"answer"])


def test_nothing_of_a_reliable_transport_is_repeated() -> None:
    for method in ("INVITE", "BYE"):
        net = Layer("TCP")
        net.client(method)
        assert net.sent_until(31.0) == []
        server = net.server(method)
        server.respond(500, b"x", 31.0)
        assert net.sent_until(40.0) == []


def test_the_program_may_be_late_but_not_for_ever(net: Layer) -> None:
    transaction = net.server("REGISTER")
    transaction.respond(100, b"1xx", 1.0)
    assert transaction.state is State.PROCEEDING
    net.timers.run(32.0)
    assert net.empty()


def test_copies_find_their_transaction_and_acks_their_invite() -> None:
    invite = parsed(request("INVITE"))
    assert server_key(invite) == server_key(parsed(request("ACK", to_tag="x")))
    assert server_key(invite) == server_key(parsed(request("CANCEL")), "INVITE")
    assert server_key(invite) != server_key(parsed(request("CANCEL")))
    assert server_key(invite) != server_key(parsed(request("INVITE", branch="z9hG4bKother")))
    moved = request("INVITE").replace(b"UDP 10.0.0.1:5060", b"UDP 10.0.0.1:5061")
    assert server_key(invite) != server_key(parsed(moved))
    bare = parsed(request("INVITE", branch="z9hG4bK"))
    other_call = parsed(request("INVITE", branch="z9hG4bK", call_id="call-2"))
    assert server_key(bare) != server_key(other_call), "a cookie alone is no branch"


def test_merged_requests(net: Layer) -> None:
    transaction = net.server("INVITE")
    net.layer.mark_initial(transaction, "a-tag")
    copy = parsed(request("INVITE", branch="z9hG4bKother"))
    assert net.layer.is_merged(copy, "a-tag") and not net.layer.is_merged(copy, "else")
    transaction.respond(486, b"busy", 0.0)
    assert not net.layer.is_merged(copy, "a-tag")
    transaction.close()
    assert net.empty()


def test_transport_error_reaches_only_that_peer(net: Layer) -> None:
    client, server = net.client("INVITE"), net.server("INVITE")
    net.layer.transport_error(Address("10.9.9.9", 1), 0.0)
    assert net.told == []
    net.layer.transport_error(BOB, 0.0)
    assert client.state is State.TERMINATED and server.state is State.PROCEEDING
    net.layer.transport_error(ALICE, 0.0)
    assert net.told == ["failure", "failure"] and net.empty()


def test_closing_ends_everything_at_once(net: Layer) -> None:
    client = net.client("INVITE")
    client.close()
    assert net.empty() and client.state is State.TERMINATED
    client.happen(Event.R2XX, 1.0)
    assert net.told == []
