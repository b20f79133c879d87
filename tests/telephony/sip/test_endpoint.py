"""Two endpoints talk over good and bad wires; what they keep drains to zero."""

from __future__ import annotations

from dataclasses import replace

import pytest

from telephony.sip.endpoint import Endpoint
from telephony.sip.outputs import (
    Answered,
    ByeReceived,
    InviteArrived,
    OutgoingInvite,
    OutgoingRequest,
    Output,
    Rejected,
    Reply,
    RequestArrived,
)
from tests.telephony.sip.wire import ALICE, BOB, Phone, Wire, others, parsed, request, sent, text, tokens


def answering(phone: Phone, output: Output) -> None:
    """Rings, answers, and says 200 to anything else."""
    now = phone.wire.now
    if isinstance(output, InviteArrived):
        phone.take(phone.endpoint.respond(output.transaction, Reply(180), now))
        phone.take(phone.endpoint.respond(output.transaction, Reply(200, body=b"answer"), now))
    elif isinstance(output, RequestArrived):
        phone.take(phone.endpoint.respond(output.transaction, Reply(200), now))


def call_of(output: Output) -> str:
    call: str = output.call  # type: ignore[union-attr, assignment]
    return call


def to_bob(**changes: object) -> OutgoingInvite:
    values: dict[str, object] = {
        "request_uri": "sip:bob@10.0.0.2:5062",
        "destination": BOB,
        "from_uri": "sip:alice@example.com",
        "to_uri": "sip:bob@example.com",
        "body": b"offer",
    }
    return OutgoingInvite(**{**values, **changes})  # type: ignore[arg-type]


def test_a_call_from_invite_to_bye() -> None:
    wire = Wire()
    alice, bob = Phone(wire, ALICE), Phone(wire, BOB, answering)
    alice.take(alice.endpoint.invite("c1", to_bob(from_display='A "quoted" name'), 0.0))
    wire.run(1.0)
    assert alice.kinds() == ["Provisional", "Answered"]
    assert bob.kinds() == ["InviteArrived", "Acked"]
    answered, arrived = alice.heard[1], bob.heard[0]
    assert isinstance(answered, Answered) and answered.message.body == b"answer"
    assert isinstance(arrived, InviteArrived) and arrived.request.body == b"offer"
    assert arrived.source == ALICE
    assert alice.endpoint.counts().dialogs == bob.endpoint.counts().dialogs == 1
    alice.take(alice.endpoint.bye("c1", wire.now, headers=(("Reason", "Q.850;cause=16"),)))
    wire.run(2.0)
    bye = bob.heard[-1]
    assert isinstance(bye, ByeReceived) and bye.call == arrived.call
    assert bye.request.header("Reason") == "Q.850;cause=16"
    assert wire.starts(ALICE) == [
        "INVITE sip:bob@10.0.0.2:5062 SIP/2.0",
        "ACK sip:10.0.0.2:5062 SIP/2.0",
        "BYE sip:10.0.0.2:5062 SIP/2.0",
    ]
    wire.run(100.0)
    assert alice.idle() and bob.idle()


@pytest.mark.parametrize(
    ("loss", "double", "spread"), [(0.0, 0.0, 0.0), (0.0, 0.3, 0.4), (0.05, 0.05, 0.1), (0.2, 0.1, 0.3)]
)
def test_hundred_calls_over_a_bad_wire_all_end_and_leave_nothing(
    loss: float, double: float, spread: float
) -> None:
    wire = Wire(seed=7, loss=loss, double=double, spread=spread)
    arrived: list[str] = []
    ended: list[str] = []

    def called(phone: Phone, output: Output) -> None:
        answering(phone, output)
        if isinstance(output, InviteArrived):
            arrived.append(output.request.header("call-id"))
        elif type(output).__name__ in ("ByeReceived", "AckMissing", "CallLost"):
            ended.append(call_of(output))

    alice, bob = Phone(wire, ALICE), Phone(wire, BOB, called)
    for n in range(100):
        wire.run(n * 0.1)
        alice.take(alice.endpoint.invite(f"c{n}", to_bob(call_id=f"id-{n}"), wire.now))
    wire.run(60.0)
    for n in range(100):
        alice.take(alice.endpoint.bye(f"c{n}", wire.now))
    wire.run(200.0)
    up = alice.kinds().count("Answered")
    assert up + alice.kinds().count("TimedOut") == 100
    assert up >= (100 if loss < 0.1 else 98)
    assert len(arrived) == len(set(arrived)), "a repeated INVITE made a second call"
    assert len(ended) == len(set(ended)) == len(arrived)
    assert alice.idle() and bob.idle()


def test_callers_who_give_up_over_a_bad_wire_leave_nothing() -> None:
    wire = Wire(seed=3, loss=0.2, double=0.1, spread=0.2)

    def ringing(phone: Phone, output: Output) -> None:
        if isinstance(output, InviteArrived):
            phone.take(phone.endpoint.respond(output.transaction, Reply(180), phone.wire.now))

    alice, bob = Phone(wire, ALICE), Phone(wire, BOB, ringing)
    for n in range(60):
        wire.run(n * 0.2)
        alice.take(alice.endpoint.invite(f"c{n}", to_bob(), wire.now))
    wire.run(20.0)
    for n in range(60):
        alice.take(alice.endpoint.cancel(f"c{n}", wire.now))
    wire.run(40.0)
    for output in list(bob.heard):  # what never got its CANCEL: the program gives up by itself
        if isinstance(output, InviteArrived):
            bob.take(bob.endpoint.bye(output.call, wire.now))
    wire.run(200.0)
    assert alice.kinds().count("Refused") == 60
    assert bob.kinds().count("Cancelled") >= 50
    assert alice.idle() and bob.idle()


def test_hold_from_both_sides_over_a_bad_wire() -> None:
    wire = Wire(seed=11, loss=0.1, spread=0.2)

    def takes_all(phone: Phone, output: Output) -> None:
        answering(phone, output)
        if type(output).__name__ == "Reinvited":
            phone.take(phone.endpoint.respond(output.transaction, Reply(200, body=b"ok"), phone.wire.now))  # type: ignore[union-attr]

    alice, bob = Phone(wire, ALICE, takes_all), Phone(wire, BOB, takes_all)
    alice.take(alice.endpoint.invite("c1", to_bob(), 0.0))
    wire.run(10.0)
    call = call_of(bob.heard[0])
    alice.take(alice.endpoint.reinvite("c1", b"hold by alice", wire.now))
    bob.take(bob.endpoint.reinvite(call, b"hold by bob", wire.now))
    wire.run(60.0)
    assert alice.kinds().count("ReinviteAnswered") == bob.kinds().count("ReinviteAnswered") == 1
    assert alice.kinds().count("Reinvited") == bob.kinds().count("Reinvited") == 1
    bob.take(bob.endpoint.bye(call, wire.now))
    wire.run(200.0)
    assert alice.idle() and bob.idle()


def test_register_and_options_outside_dialogs() -> None:
    wire = Wire()
    alice, bob = Phone(wire, ALICE), Phone(wire, BOB, answering)
    plain = OutgoingRequest("OPTIONS", "sip:bob@10.0.0.2", BOB, "sip:alice@a.example", "sip:bob@b.example")
    alice.take(alice.endpoint.request("ping", plain, 0.0))
    wire.run(1.0)
    assert [(o.key, o.status) for o in alice.heard] == [("ping", 200)]  # type: ignore[union-attr]
    bob.endpoint = Endpoint(BOB, user_agent="deaf", token=tokens("d"))
    del wire.phones[BOB]
    alice.take(alice.endpoint.request("lost", plain, 1.0))
    wire.run(40.0)
    assert [(o.key, o.status) for o in alice.heard[1:]] == [("lost", 408)]  # type: ignore[union-attr]
    assert alice.idle()


def test_commands_about_what_is_gone_do_nothing() -> None:
    endpoint = Endpoint(BOB, user_agent="test", token=tokens("b"))
    assert endpoint.bye("never", 0.0) == endpoint.cancel("never", 0.0) == []
    assert endpoint.reinvite("never", b"", 0.0) == []
    arrived = others(endpoint.receive(request("INVITE"), ALICE, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    assert sent(endpoint.respond(arrived.transaction, Reply(486), 0.0))[0].status == 486
    assert endpoint.respond(arrived.transaction, Reply(200), 0.0) == []
    assert endpoint.bye(arrived.call, 0.0) == []


def test_a_call_key_in_use_is_a_defect() -> None:
    endpoint = Endpoint(ALICE, user_agent="test", token=tokens("a"))
    endpoint.invite("c1", to_bob(), 0.0)
    with pytest.raises(ValueError, match="in use"):
        endpoint.invite("c1", to_bob(), 0.0)


def test_keep_alives_and_rubbish_get_no_answer_and_rubbish_is_reported() -> None:
    endpoint = Endpoint(BOB, user_agent="test", token=tokens("b"))
    assert endpoint.receive(b"\r\n\r\n", ALICE, 0.0) == []
    assert endpoint.receive(b"", ALICE, 0.0) == []
    rubbish = endpoint.receive(b"\xff" * 300, ALICE, 0.0)
    assert len(rubbish) == 1 and isinstance(rubbish[0], Rejected)
    assert rubbish[0].source == ALICE and len(rubbish[0].data_prefix) == 80


def test_a_request_that_can_be_answered_gets_400_and_the_next_good_one_works() -> None:
    endpoint = Endpoint(BOB, user_agent="test", token=tokens("b"))
    outputs = endpoint.receive(request("INVITE", "No colon here"), ALICE, 0.0)
    (answer,) = sent(outputs)
    assert answer.status == 400 and answer.header("call-id") == "call-1"
    assert [type(o).__name__ for o in others(outputs)] == ["Rejected"]
    assert [type(o).__name__ for o in endpoint.receive(request("INVITE"), ALICE, 0.0)] == ["InviteArrived"]


def test_an_ack_is_never_answered_whatever_is_wrong_with_it() -> None:
    endpoint = Endpoint(BOB, user_agent="test", token=tokens("b"))
    assert sent(endpoint.receive(request("ACK", "No colon here"), ALICE, 0.0)) == []
    assert endpoint.receive(request("ACK", to_tag="x"), ALICE, 0.0) == []


def test_transport_error_ends_what_waits_for_that_peer() -> None:
    endpoint = Endpoint(ALICE, user_agent="test", token=tokens("a"))
    endpoint.invite("c1", to_bob(), 0.0)
    assert [type(o).__name__ for o in endpoint.transport_error(BOB, 0.0)] == ["TimedOut"]
    assert endpoint.counts().transactions == 0


def test_a_caller_that_cannot_be_reached_is_lost_before_the_answer() -> None:
    endpoint = Endpoint(BOB, user_agent="test", token=tokens("b"))
    endpoint.receive(request("INVITE"), ALICE, 0.0)
    assert [type(o).__name__ for o in endpoint.transport_error(ALICE, 0.0)] == ["CallLost"]
    assert endpoint.counts().dialogs == endpoint.counts().timers == 0


def test_header_injection_is_refused_before_anything_changes() -> None:
    endpoint = Endpoint(ALICE, user_agent="test", token=tokens("a"))
    for bad in (
        to_bob(from_display="x\r\nVia: evil"),
        to_bob(headers=(("X-Name", "a\nb"),)),
        to_bob(headers=(("X\r\nEvil", "a"),)),
        to_bob(request_uri="sip:bob@10.0.0.2 SIP/2.0\r\nEvil: x"),
        to_bob(to_uri="sip:a>\r\nEvil: <x"),
        to_bob(call_id="a\r\nb"),
    ):
        with pytest.raises(ValueError):
            endpoint.invite("c1", bad, 0.0)
    counts = endpoint.counts()
    assert (counts.transactions, counts.dialogs, counts.timers, counts.calls) == (0, 0, 0, 0)


def test_header_injection_in_a_reply_or_bye_leaves_the_call_alive() -> None:
    endpoint = Endpoint(BOB, user_agent="test", token=tokens("b"))
    arrived = others(endpoint.receive(request("INVITE"), ALICE, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    with pytest.raises(ValueError):
        endpoint.respond(arrived.transaction, Reply(200, headers=(("X", "a\r\nb"),)), 0.0)
    with pytest.raises(ValueError):
        endpoint.respond(arrived.transaction, Reply(200, reason="OK\r\nX: y"), 0.0)
    with pytest.raises(ValueError):
        endpoint.bye(arrived.call, 0.0, headers=(("Reason", "a\rb"),))
    assert sent(endpoint.respond(arrived.transaction, Reply(200), 0.0))[0].status == 200


def test_over_the_cap_new_requests_get_503_without_state() -> None:
    from telephony.sip.outputs import Settings

    endpoint = Endpoint(BOB, user_agent="t", token=tokens("b"), settings=Settings(max_transactions=2))
    for n in range(5):
        outputs = endpoint.receive(request("INVITE", branch=f"z9hG4bK{n}", call_id=f"c{n}"), ALICE, 0.0)
        if n < 2:
            assert [type(o).__name__ for o in outputs] == ["InviteArrived"]
        else:
            (answer,) = sent(outputs)
            assert answer.status == 503 and answer.header("Retry-After")
    assert endpoint.counts().transactions == 2
    again = request("INVITE", branch="z9hG4bK4", call_id="c4")
    first, second = sent(endpoint.receive(again, ALICE, 0.0)), sent(endpoint.receive(again, ALICE, 1.0))
    assert first[0].header("to") == second[0].header("to")  # 8.2.7: the same tag for every copy


def test_response_that_belongs_to_nothing_is_dropped() -> None:
    endpoint = Endpoint(ALICE, user_agent="test", token=tokens("a"))
    stray = text(
        "SIP/2.0 200 OK", "Via: SIP/2.0/UDP 10.0.0.1:5060;branch=z9hG4bKnone", "From: <sip:a@b>;tag=1",
        "To: <sip:c@d>;tag=2", "Call-ID: x", "CSeq: 1 INVITE",
    )  # fmt: skip
    assert parsed(stray).status == 200
    assert endpoint.receive(stray, BOB, 0.0) == []


def test_reliable_transports_repeat_nothing_and_linger_little() -> None:
    endpoint = Endpoint(ALICE, user_agent="t", token=tokens("a"))
    outgoing = replace(to_bob(), destination=replace(BOB, transport="TLS"))
    (invite,) = sent(endpoint.invite("c1", outgoing, 0.0))
    assert invite.header("via").startswith("SIP/2.0/TLS 10.0.0.1:5060")
    assert invite.header("contact").endswith(";transport=tls>")
    assert endpoint.next_due() == 32.0
    assert endpoint.expire(31.0) == []
