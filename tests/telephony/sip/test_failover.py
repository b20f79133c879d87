"""The next server after 503, silence and a transport that fails (RFC 3263 section 4.3)."""

from __future__ import annotations

from dataclasses import replace

from telephony.sip.auth import Credentials
from telephony.sip.endpoint import Endpoint
from telephony.sip.message import Address, Message
from telephony.sip.outputs import OutgoingInvite, OutgoingRequest, Output, Send
from tests.telephony.sip.wire import ALICE, BOB, others, parsed, reply, sent, tokens

SECOND, THIRD = Address("10.0.0.3", 5060), Address("10.0.0.4", 5060, "TCP")
CALL = OutgoingInvite("sip:bob@x", BOB, "sip:a@x", "sip:bob@x", body=b"v=0\r\n", alternatives=(SECOND, THIRD))
ASK = OutgoingRequest("OPTIONS", "sip:x", BOB, "sip:a@x", "sip:x", alternatives=(SECOND,))


def alice() -> Endpoint:
    return Endpoint(ALICE, user_agent="t", token=tokens("a"))


def invite(outputs: list[Output], to: Address) -> Message:
    """The newest INVITE, which must go there."""
    invites = [o for o in outputs if isinstance(o, Send) and o.data.startswith(b"INVITE ")]
    assert invites[-1].destination == to
    return parsed(invites[-1].data)


def test_503_goes_on_with_a_new_branch_in_the_same_call() -> None:
    endpoint = alice()
    first = invite(endpoint.invite("c", CALL, 0.0), BOB)
    second = invite(endpoint.receive(reply(first, 503), BOB, 0.1), SECOND)
    assert second.header("call-id") == first.header("call-id")
    assert second.header("via") != first.header("via")
    third = invite(endpoint.receive(reply(second, 503), SECOND, 0.2), THIRD)
    assert third.header("via").startswith("SIP/2.0/TCP ") and "transport=tcp" in third.header("contact")
    (end,) = others(endpoint.receive(reply(third, 503), THIRD, 0.3))
    assert type(end).__name__ == "Refused"


def test_any_other_answer_is_the_domains_answer() -> None:
    endpoint = alice()
    first = invite(endpoint.invite("c", CALL, 0.0), BOB)
    (end,) = others(endpoint.receive(reply(first, 486), BOB, 0.1))
    assert type(end).__name__ == "Refused"


def test_a_transport_that_fails_and_silence_go_on_and_the_last_ends_it() -> None:
    endpoint = alice()
    endpoint.invite("c", CALL, 0.0)
    invite(endpoint.transport_error(BOB, 0.1), SECOND)
    assert endpoint.expire(6.0) != []
    outputs = endpoint.expire(6.2)
    invite(outputs, THIRD)
    (end,) = others(endpoint.transport_error(THIRD, 7.0))
    assert type(end).__name__ == "TimedOut"


def test_a_server_that_answers_after_it_was_given_up_is_cancelled_and_hung_up() -> None:
    endpoint = alice()
    first = invite(endpoint.invite("c", CALL, 0.0), BOB)
    second = invite(endpoint.expire(6.1), SECOND)
    (cancel,) = sent(endpoint.receive(reply(first, 180), BOB, 6.2))
    assert cancel.method == "CANCEL" and cancel.header("via") == first.header("via")
    assert sent(endpoint.receive(reply(first, 180), BOB, 6.3)) == []
    late = endpoint.receive(reply(first, 200), BOB, 6.4)
    assert [m.method for m in sent(late)] == ["ACK", "BYE"] and others(late) == []
    (answered,) = others(endpoint.receive(reply(second, 200), SECOND, 6.5))
    assert type(answered).__name__ == "Answered"


def test_a_server_that_rings_is_not_given_up() -> None:
    endpoint = alice()
    first = invite(endpoint.invite("c", CALL, 0.0), BOB)
    endpoint.receive(reply(first, 100), BOB, 1.0)
    assert not [m for m in sent(endpoint.expire(60.0)) if m.method == "INVITE"]


def test_the_last_server_may_have_a_limit_of_silence() -> None:
    endpoint = alice()
    endpoint.invite("c", replace(CALL, alternatives=(), silence_limit=4.0), 0.0)
    assert [type(o).__name__ for o in others(endpoint.expire(4.0))] == ["TimedOut"]
    assert endpoint.counts().calls == 0


def test_a_cancelled_call_goes_nowhere_else() -> None:
    endpoint = alice()
    first = invite(endpoint.invite("c", CALL, 0.0), BOB)
    endpoint.cancel("c", 0.1)
    assert sent(endpoint.receive(reply(first, 503), BOB, 0.2))[0].method == "ACK"
    assert endpoint.counts().calls == 0


def test_a_plain_request_tells_which_server_answered() -> None:
    endpoint = alice()
    (first,) = sent(endpoint.request("k", ASK, 0.0))
    (second,) = sent(endpoint.receive(reply(first, 503), BOB, 0.1))
    (done,) = endpoint.receive(reply(second, 200), SECOND, 0.2)
    assert (done.status, done.server) == (200, SECOND)  # type: ignore[union-attr]


def test_a_challenge_is_answered_to_the_server_that_made_it() -> None:
    endpoint = alice()
    ask = replace(ASK, credentials=Credentials("me", "secret"))
    (first,) = sent(endpoint.request("k", ask, 0.0))
    (second,) = sent(endpoint.receive(reply(first, 503), BOB, 0.1))
    challenge = 'WWW-Authenticate: Digest realm="r", nonce="n"'
    again = endpoint.receive(reply(second, 401, challenge), SECOND, 0.2)
    assert isinstance(again[0], Send) and again[0].destination == SECOND


def test_all_silent_is_a_failure_and_leaves_nothing() -> None:
    endpoint = alice()
    endpoint.request("k", ASK, 0.0)
    endpoint.expire(6.1)
    (done,) = others(endpoint.expire(50.0))
    assert (done.status, done.server) == (408, SECOND)  # type: ignore[union-attr]
    counts = endpoint.counts()
    assert (counts.transactions, counts.timers) == (0, 0)
