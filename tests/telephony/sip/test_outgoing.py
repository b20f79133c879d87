"""Our INVITE until its answer: ringing, forks, challenges, CANCEL and its races (RFC 3261 9.1, 13.2)."""

from __future__ import annotations

import pytest

from telephony.sip.auth import Credentials
from telephony.sip.endpoint import Endpoint
from telephony.sip.message import Message
from telephony.sip.outputs import (
    Answered,
    Finished,
    OutgoingInvite,
    OutgoingRequest,
    Output,
    Provisional,
    Refused,
    TimedOut,
)
from tests.telephony.sip.wire import ALICE, BOB, others, reply, sent, tokens


@pytest.fixture
def alice() -> Endpoint:
    return Endpoint(ALICE, user_agent="test", token=tokens("a"))


def outgoing(**changes: object) -> OutgoingInvite:
    values: dict[str, object] = {
        "request_uri": "sip:bob@10.0.0.2:5062",
        "destination": BOB,
        "from_uri": "sip:alice@example.com",
        "to_uri": "sip:bob@example.com",
        "body": b"offer",
    }
    return OutgoingInvite(**{**values, **changes})  # type: ignore[arg-type]


def call(alice: Endpoint, **changes: object) -> Message:
    (invite,) = sent(alice.invite("c1", outgoing(**changes), 0.0))
    return invite


def hear(alice: Endpoint, data: bytes, now: float = 0.1) -> tuple[list[Message], list[Output]]:
    outputs = alice.receive(data, BOB, now)
    return sent(outputs), others(outputs)


def drained(alice: Endpoint) -> bool:
    counts = alice.counts()
    return (counts.transactions, counts.dialogs, counts.timers, counts.calls) == (0, 0, 0, 0)


def test_the_invite_holds_what_a_peer_needs(alice: Endpoint) -> None:
    invite = call(
        alice,
        from_display='Anna "A"',
        contact_user="trunk1",
        headers=(("X-Queue", "Pagalba ąč"),),
        call_id="me",
    )
    assert invite.uri == "sip:bob@10.0.0.2:5062" and invite.body == b"offer"
    assert invite.header("from").startswith('"Anna \\"A\\"" <sip:alice@example.com>;tag=')
    assert invite.header("to") == "<sip:bob@example.com>"
    assert invite.header("contact") == "<sip:trunk1@10.0.0.1:5060>"
    assert invite.header("call-id") == "me"
    assert invite.header("X-Queue") == "Pagalba ąč"
    assert invite.header("max-forwards") == "70" and "CANCEL" in invite.header("allow")
    via = invite.header("via")
    assert via.startswith("SIP/2.0/UDP 10.0.0.1:5060;branch=z9hG4bK") and via.endswith(";rport")


def test_an_unheard_invite_is_repeated_and_given_up_after_32_seconds(alice: Endpoint) -> None:
    call(alice)
    times = []
    while (due := alice.next_due()) is not None:
        outputs = alice.expire(due)
        times += [due] * len(sent(outputs))
        if others(outputs):
            assert others(outputs) == [TimedOut("c1")] and due == 32.0
    assert times == [0.5, 1.5, 3.5, 7.5, 15.5, 31.5]
    assert drained(alice)


def test_a_phone_may_ring_for_200_seconds_and_then_answer(alice: Endpoint) -> None:
    invite = call(alice)
    _, (ringing,) = hear(alice, reply(invite, 180))
    assert isinstance(ringing, Provisional) and ringing.status == 180
    assert alice.expire(200.0) == []
    (ack,), (answered,) = hear(alice, reply(invite, 200, body="answer"), 200.0)
    assert ack.method == "ACK" and isinstance(answered, Answered) and answered.message.body == b"answer"


def test_100_is_not_reported_but_stops_the_repeating(alice: Endpoint) -> None:
    invite = call(alice)
    assert hear(alice, reply(invite, 100)) == ([], [])
    assert alice.expire(60.0) == []


def test_the_ack_is_a_new_request_to_the_contact(alice: Endpoint) -> None:
    invite = call(alice)
    ok = reply(invite, 200, "Contact: <sip:bob@10.0.0.77:5070;x=1>")
    outputs = alice.receive(ok, BOB, 0.1)
    (ack,) = sent(outputs)
    assert ack.uri == "sip:bob@10.0.0.77:5070;x=1"
    assert str(outputs[0].destination) == "10.0.0.77:5070"  # type: ignore[union-attr]
    assert ack.header("via") != invite.header("via") and ack.header("cseq") == "1 ACK"
    assert ack.header("to") == "<sip:bob@example.com>;tag=b-tag"
    (again,), nothing = hear(alice, ok, 5.0)
    assert nothing == [] and again.raw_headers == ack.raw_headers
    assert alice.counts().dialogs == 1


def test_the_ack_of_a_refusal_is_part_of_the_invite(alice: Endpoint) -> None:
    invite = call(alice)
    busy = reply(invite, 486, "Contact: <sip:evil@10.0.0.66>", "Record-Route: <sip:10.0.0.66;lr>")
    (ack,), (refused,) = hear(alice, busy)
    assert refused == Refused("c1", 486, "Whatever", refused.message)  # type: ignore[union-attr]
    assert (ack.uri, ack.header("via"), ack.header("cseq")) == (invite.uri, invite.header("via"), "1 ACK")
    assert not ack.has("route") and ack.header("to").endswith(";tag=b-tag")
    (again,), nothing = hear(alice, busy, 1.0)
    assert nothing == [] and again.raw_headers == ack.raw_headers
    alice.expire(33.0)
    assert drained(alice)


@pytest.mark.parametrize(
    ("value", "seconds"), [("120 (in a meeting);duration=60", 120.0), ("5;x", 5.0), ("soon", None)]
)
def test_retry_after_is_read(alice: Endpoint, value: str, seconds: float | None) -> None:
    _, (refused,) = hear(alice, reply(call(alice), 503, f"Retry-After: {value}"))
    assert isinstance(refused, Refused) and refused.retry_after == seconds


def test_route_set_is_reversed_and_used_loosely(alice: Endpoint) -> None:
    invite = call(alice)
    ok = reply(
        invite,
        200,
        "Record-Route: <sip:10.0.0.8;lr>, <sip:p7.example.com;lr>",
        "Record-Route: <sip:10.0.0.6;lr>",
    )
    outputs = alice.receive(ok, BOB, 0.1)
    (ack,) = sent(outputs)
    assert list(ack.headers("route")) == ["<sip:10.0.0.6;lr>", "<sip:p7.example.com;lr>", "<sip:10.0.0.8;lr>"]
    assert str(outputs[0].destination) == "10.0.0.6:5060"  # type: ignore[union-attr]
    (bye,) = sent(alice.bye("c1", 1.0))
    assert bye.uri == "sip:bob@10.0.0.2:5062" and bye.headers("route") == ack.headers("route")


def test_an_old_strict_router_gets_its_uri_in_the_request_line(alice: Endpoint) -> None:
    hear(alice, reply(call(alice), 200, "Record-Route: <sip:10.0.0.8>"))
    (bye,) = sent(alice.bye("c1", 1.0))
    assert bye.uri == "sip:10.0.0.8" and list(bye.headers("route")) == ["<sip:bob@10.0.0.2:5062>"]


def test_a_contact_name_is_not_looked_up_but_sent_to_where_the_call_went(alice: Endpoint) -> None:
    outputs = alice.receive(reply(call(alice), 200, "Contact: <sip:bob@trunk.example.com>"), BOB, 0.1)
    assert sent(outputs)[0].uri == "sip:bob@trunk.example.com"
    assert outputs[0].destination == BOB  # type: ignore[union-attr]


def test_every_fork_is_kept_apart_and_a_second_answer_is_ended(alice: Endpoint) -> None:
    invite = call(alice)
    hear(alice, reply(invite, 180, tag="one"))
    hear(alice, reply(invite, 183, tag="two"))
    (ack,), (answered,) = hear(alice, reply(invite, 200, tag="two"))
    assert isinstance(answered, Answered) and ack.header("to").endswith("tag=two")
    (ack_one, bye_one), nothing = hear(alice, reply(invite, 200, "Contact: <sip:x@10.0.0.3>", tag="one"), 0.2)
    assert nothing == []
    assert (ack_one.method, ack_one.header("to")) == ("ACK", "<sip:bob@example.com>;tag=one")
    assert (bye_one.method, bye_one.uri, bye_one.header("cseq")) == ("BYE", "sip:x@10.0.0.3", "2 BYE")
    (only_ack,), _ = hear(alice, reply(invite, 200, tag="one"), 0.4)
    assert only_ack.method == "ACK"
    assert alice.counts().dialogs == 1 and alice.counts().calls == 1


def test_a_peer_cannot_make_up_forks_without_end(alice: Endpoint) -> None:
    invite = call(alice)
    for n in range(100):
        hear(alice, reply(invite, 180, tag=f"fork{n}"))
    messages = [m for n in range(100) for m in hear(alice, reply(invite, 200, tag=f"x{n}"), 0.2)[0]]
    assert [m.method for m in messages] == ["ACK"] + ["ACK", "BYE"] * 19
    assert alice.counts().transactions == 20


def test_cancel_waits_for_the_first_provisional(alice: Endpoint) -> None:
    invite = call(alice)
    assert alice.cancel("c1", 0.05, headers=(("Reason", "SIP;cause=200"),)) == []
    (cancel,), nothing = hear(alice, reply(invite, 100))
    assert nothing == []
    assert (cancel.method, cancel.uri, cancel.header("via")) == ("CANCEL", invite.uri, invite.header("via"))
    assert (cancel.header("to"), cancel.header("from")) == (invite.header("to"), invite.header("from"))
    assert cancel.header("cseq") == "1 CANCEL" and cancel.header("reason") == "SIP;cause=200"
    assert hear(alice, reply(cancel, 200)) == ([], [])
    assert hear(alice, reply(invite, 180), 0.2) == ([], []), "ringing after the cancel is no news"
    (ack,), (refused,) = hear(alice, reply(invite, 487), 0.3)
    assert ack.method == "ACK" and isinstance(refused, Refused) and refused.status == 487
    assert alice.cancel("c1", 0.4) == []
    alice.expire(40.0)
    assert drained(alice)


def test_cancel_twice_sends_one(alice: Endpoint) -> None:
    hear(alice, reply(call(alice), 180))
    assert [m.method for m in sent(alice.cancel("c1", 0.2))] == ["CANCEL"]
    assert alice.cancel("c1", 0.3) == alice.bye("c1", 0.3) == []


def test_an_answer_that_crosses_the_cancel_is_acknowledged_and_ended(alice: Endpoint) -> None:
    invite = call(alice)
    hear(alice, reply(invite, 180))
    (cancel,) = sent(alice.cancel("c1", 0.2))
    (ack, bye), (refused,) = hear(alice, reply(invite, 200), 0.3)
    assert (ack.method, bye.method) == ("ACK", "BYE")
    assert refused == Refused("c1", 487, "Request Terminated", None)
    hear(alice, reply(cancel, 481), 0.4)
    hear(alice, reply(bye, 200), 0.4)
    (again,), nothing = hear(alice, reply(invite, 200), 0.5)
    assert again.method == "ACK" and nothing == []
    alice.expire(40.0)
    assert drained(alice)


def test_a_peer_that_ignores_the_cancel_is_given_up(alice: Endpoint) -> None:
    invite = call(alice)
    hear(alice, reply(invite, 180), 1.0)
    (cancel,) = sent(alice.cancel("c1", 10.0))
    hear(alice, reply(cancel, 200), 10.1)
    assert others(alice.expire(41.9)) == []
    assert others(alice.expire(42.0)) == [Refused("c1", 487, "Request Terminated", None)]
    assert drained(alice)


def test_a_silent_peer_that_was_cancelled_reports_487(alice: Endpoint) -> None:
    call(alice)
    alice.cancel("c1", 1.0)
    assert others(alice.expire(32.0)) == [Refused("c1", 487, "Request Terminated", None)]
    assert drained(alice)


def test_the_ring_limit_reports_at_once_and_cancels(alice: Endpoint) -> None:
    invite = call(alice, ring_limit=20.0)
    hear(alice, reply(invite, 180))
    outputs = alice.expire(20.0)
    assert others(outputs) == [TimedOut("c1")] and [m.method for m in sent(outputs)] == ["CANCEL"]
    (ack, bye), nothing = hear(alice, reply(invite, 200), 20.1)
    assert (ack.method, bye.method, nothing) == ("ACK", "BYE", [])


def test_an_answer_in_time_stops_the_ring_limit(alice: Endpoint) -> None:
    hear(alice, reply(call(alice, ring_limit=20.0), 200))
    assert alice.expire(25.0) == []


CHALLENGE = 'WWW-Authenticate: Digest realm="a, b", nonce="n1,x", qop="auth,auth-int", algorithm=MD5'
SECRET = Credentials("alice", "secret")


def test_a_challenge_is_answered_once_by_itself(alice: Endpoint) -> None:
    invite = call(alice, credentials=SECRET)
    hear(alice, reply(invite, 100))
    (ack, again), nothing = hear(alice, reply(invite, 401, CHALLENGE))
    assert nothing == [] and ack.method == "ACK"
    assert again.header("cseq") == "2 INVITE" and again.header("call-id") == invite.header("call-id")
    assert again.header("from") == invite.header("from") and again.header("via") != invite.header("via")
    assert again.body == b"offer" and 'realm="a, b"' in again.header("authorization")
    (ack,), (refused,) = hear(alice, reply(again, 401, CHALLENGE), 0.2)
    assert isinstance(refused, Refused) and refused.status == 401


def test_stale_earns_one_more_try(alice: Endpoint) -> None:
    invite = call(alice, credentials=SECRET)
    (_, second), _ = hear(alice, reply(invite, 401, CHALLENGE))
    (_, third), _ = hear(alice, reply(second, 401, CHALLENGE + ", stale=TRUE"))
    assert third.header("cseq") == "3 INVITE"
    _, (refused,) = hear(alice, reply(third, 401, CHALLENGE + ", stale=true"))
    assert isinstance(refused, Refused)


def test_proxy_and_server_may_both_ask(alice: Endpoint) -> None:
    invite = call(alice, credentials=SECRET)
    (_, second), _ = hear(alice, reply(invite, 407, CHALLENGE.replace("WWW", "Proxy")))
    (_, third), _ = hear(alice, reply(second, 401, CHALLENGE))
    assert third.has("proxy-authorization") and third.has("authorization")
    (ack,), (answered,) = hear(alice, reply(third, 200))
    assert isinstance(answered, Answered)
    assert ack.header("cseq") == "3 ACK" and ack.has("authorization") and ack.has("proxy-authorization")


def test_without_credentials_or_for_another_realm_a_challenge_is_a_refusal(alice: Endpoint) -> None:
    for number, credentials in enumerate((None, Credentials("alice", "secret", realm="other"))):
        (invite,) = sent(alice.invite(f"k{number}", outgoing(credentials=credentials), 0.0))
        _, (refused,) = hear(alice, reply(invite, 401, CHALLENGE))
        assert isinstance(refused, Refused) and refused.status == 401


def test_a_cancelled_call_does_not_answer_the_challenge(alice: Endpoint) -> None:
    invite = call(alice, credentials=SECRET)
    alice.cancel("c1", 0.05)
    (ack,), (refused,) = hear(alice, reply(invite, 401, CHALLENGE))
    assert ack.method == "ACK" and isinstance(refused, Refused)


def test_register_answers_its_challenge_with_the_next_cseq(alice: Endpoint) -> None:
    register = OutgoingRequest(
        "REGISTER", "sip:example.com", BOB, "sip:alice@example.com", "sip:alice@example.com",
        headers=(("Contact", "<sip:alice@10.0.0.1>"), ("Expires", "300")), credentials=SECRET,
        call_id="reg", cseq=7,
    )  # fmt: skip
    (first,) = sent(alice.request("r1", register, 0.0))
    assert first.header("cseq") == "7 REGISTER" and first.header("call-id") == "reg"
    (second,), nothing = hear(alice, reply(first, 401, CHALLENGE))
    assert nothing == [] and second.header("cseq") == "8 REGISTER" and second.has("authorization")
    _, (finished,) = hear(alice, reply(second, 200))
    assert isinstance(finished, Finished) and (finished.key, finished.status) == ("r1", 200)
    alice.expire(40.0)
    assert drained(alice)


def test_request_repeats_at_t2_while_only_provisional_answers_come(alice: Endpoint) -> None:
    plain = OutgoingRequest("OPTIONS", "sip:bob@10.0.0.2", BOB, "sip:a@b", "sip:c@d")
    (options,) = sent(alice.request("o", plain, 0.0))
    hear(alice, reply(options, 100), 0.2)
    times = []
    while (due := alice.next_due()) is not None:
        times += [due] * len(sent(alice.expire(due)))
    assert times == [0.5, 4.5, 8.5, 12.5, 16.5, 20.5, 24.5, 28.5]
