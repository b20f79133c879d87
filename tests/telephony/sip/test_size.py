"""Long requests leave over TCP, and come back to UDP where a peer takes none (RFC 3261 section 18.1.1)."""

from __future__ import annotations

from dataclasses import replace

from telephony.sip.endpoint import Endpoint
from telephony.sip.message import TCP, Address
from telephony.sip.outputs import OutgoingInvite, OutgoingRequest, Output, Send, Settings
from telephony.sip.size import REMEMBERED, LargeRequests
from tests.telephony.sip.wire import ALICE, BOB, parsed, reply, tokens

BOB_TCP = replace(BOB, transport=TCP)


def alice() -> Endpoint:
    return Endpoint(ALICE, user_agent="t", token=tokens("a"), settings=Settings(longest_datagram=1300))


def to_bob(body: bytes = b"v=0\r\n" * 300) -> OutgoingInvite:
    return OutgoingInvite("sip:bob@10.0.0.2:5062", BOB, "sip:alice@example.com", "sip:bob@x", body=body)


def only(outputs: list[Output]) -> Send:
    (send,) = [output for output in outputs if isinstance(output, Send)]
    return send


def test_a_long_request_names_tcp_in_its_via_and_a_short_one_stays() -> None:
    endpoint = alice()
    long = only(endpoint.invite("c1", to_bob(), 0.0))
    assert long.destination == BOB_TCP and len(long.data) > 1300
    assert parsed(long.data).header("via").startswith("SIP/2.0/TCP 10.0.0.1:5060;branch=z9hG4bK")
    assert only(endpoint.invite("c2", to_bob(b"v=0\r\n"), 0.0)).destination == BOB


def test_it_falls_back_to_udp_with_the_same_branch_and_its_retransmissions() -> None:
    endpoint = alice()
    long = only(endpoint.invite("c1", to_bob(), 0.0))
    again = only(endpoint.transport_error(BOB_TCP, 3.0))
    assert again.destination == BOB
    assert parsed(again.data).header("via") == parsed(long.data).header("via").replace("/TCP ", "/UDP ")
    assert endpoint.next_due() == 3.5, "timer A runs on UDP"
    (answered,) = [
        o for o in endpoint.receive(reply(parsed(again.data), 486), BOB, 3.1) if not isinstance(o, Send)
    ]
    assert type(answered).__name__ == "Refused"


def test_a_peer_without_tcp_is_remembered_for_a_while() -> None:
    endpoint = alice()
    endpoint.invite("c1", to_bob(), 0.0)
    endpoint.transport_error(BOB_TCP, 1.0)
    assert only(endpoint.invite("c2", to_bob(), 2.0)).destination == BOB
    assert only(endpoint.invite("c3", to_bob(), REMEMBERED + 2)).destination == BOB_TCP


def test_an_answer_over_the_stream_ends_the_transaction() -> None:
    endpoint = alice()
    message = OutgoingRequest("MESSAGE", "sip:bob@x", BOB, "sip:a@x", "sip:bob@x", body=b"x" * 2000)
    long = only(endpoint.request("k", message, 0.0))
    (done,) = endpoint.receive(reply(parsed(long.data), 200), BOB_TCP, 0.1)
    assert type(done).__name__ == "Finished"
    endpoint.expire(0.2)
    assert endpoint.counts().transactions == 0, "timer K is zero on a stream"


def test_once_answered_the_end_of_the_stream_repeats_nothing() -> None:
    endpoint = alice()
    long = only(endpoint.invite("c1", to_bob(), 0.0))
    endpoint.receive(reply(parsed(long.data), 180), BOB_TCP, 0.1)
    assert endpoint.connection_lost(BOB_TCP, 1.0) == []


def test_memory_of_refusals_is_bounded() -> None:
    large = LargeRequests(lambda peer: ALICE)
    for port in range(1, 3000):
        large.refused(Address("10.0.0.9", port), 0.0)
    assert large.needs_stream(2000, Address("10.0.0.9", 1), 1.0), "the oldest is forgotten"
    assert not large.needs_stream(2000, Address("10.0.0.9", 2999), 1.0)
