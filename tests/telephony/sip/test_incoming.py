"""What an endpoint answers to requests that open something (RFC 3261 section 8.2, 9.2, 17.2)."""

from __future__ import annotations

import pytest

from telephony.sip.endpoint import Endpoint
from telephony.sip.message import Address, Message
from telephony.sip.outputs import Acked, Cancelled, InviteArrived, Output, Reply, RequestArrived, Settings
from tests.telephony.sip.wire import ALICE, BOB, others, parsed, request, sent, text, tokens


@pytest.fixture
def bob() -> Endpoint:
    return Endpoint(BOB, user_agent="test", token=tokens("b"))


def arrive(bob: Endpoint, data: bytes, now: float = 0.0) -> InviteArrived:
    (output,) = others(bob.receive(data, ALICE, now))
    assert isinstance(output, InviteArrived)
    return output


def kinds(outputs: list[Output]) -> list[str]:
    return [type(output).__name__ for output in outputs]


def statuses(outputs: list[Output]) -> list[int]:
    return [message.status for message in sent(outputs)]


def answer(bob: Endpoint, data: bytes, now: float = 0.0) -> tuple[InviteArrived, Message]:
    arrived = arrive(bob, data, now)
    (ok,) = sent(bob.respond(arrived.transaction, Reply(200, body=b"sdp"), now))
    return arrived, ok


def tag_of(message: Message) -> str:
    return message.header("to").partition(";tag=")[2]


def test_silence_is_filled_with_100_after_200_ms_and_the_copy_gets_it_again(bob: Endpoint) -> None:
    arrive(bob, request("INVITE"))
    assert bob.receive(request("INVITE"), ALICE, 0.1) == []
    (trying,) = sent(bob.expire(0.2))
    assert trying.status == 100 and ";tag=" not in trying.header("to")
    assert statuses(bob.receive(request("INVITE"), ALICE, 0.5)) == [100]


def test_a_copy_gets_the_last_provisional_and_never_a_second_call(bob: Endpoint) -> None:
    arrived = arrive(bob, request("INVITE"))
    bob.respond(arrived.transaction, Reply(180), 0.1)
    assert statuses(bob.expire(1.0)) == []
    repeated = bob.receive(request("INVITE"), ALICE, 1.0)
    assert statuses(repeated) == [180] and others(repeated) == []


def test_a_copy_after_the_answer_makes_no_second_call(bob: Endpoint) -> None:
    answer(bob, request("INVITE"))
    for now in (0.5, 3.0, 31.0):
        assert others(bob.receive(request("INVITE"), ALICE, now)) == []
    assert bob.counts().calls == 1


def test_the_answer_is_repeated_until_the_ack(bob: Endpoint) -> None:
    arrived, ok = answer(bob, request("INVITE"))
    times = []
    while (due := bob.next_due()) is not None and due < 10:
        if statuses(bob.expire(due)) == [200]:
            times.append(due)
    assert times == [0.5, 1.5, 3.5, 7.5]
    ack = request("ACK", branch="z9hG4bKack", to_tag=tag_of(ok), body="answer")
    (acked,) = bob.receive(ack, ALICE, 10.0)
    assert isinstance(acked, Acked) and (acked.call, acked.body) == (arrived.call, b"answer")
    assert bob.receive(ack, ALICE, 10.1) == []
    assert statuses(bob.expire(31.9)) == []


def test_an_ack_with_the_branch_of_the_invite_counts_too(bob: Endpoint) -> None:
    _, ok = answer(bob, request("INVITE"))
    assert kinds(bob.receive(request("ACK", to_tag=tag_of(ok)), ALICE, 0.1)) == ["Acked"]


def test_without_an_ack_the_call_ends_with_bye_after_32_seconds(bob: Endpoint) -> None:
    answer(bob, request("INVITE"))
    outputs = bob.expire(31.9)
    assert kinds(others(outputs)) == []
    last = bob.expire(32.0)
    assert kinds(others(last)) == ["AckMissing"]
    assert sent(last)[-1].method == "BYE" and sent(last)[-1].uri == "sip:alice@10.0.0.1:5060"


def test_a_refusal_is_repeated_until_its_ack(bob: Endpoint) -> None:
    arrived = arrive(bob, request("INVITE"))
    (busy,) = sent(bob.respond(arrived.transaction, Reply(486), 0.0))
    assert busy.reason == "Busy Here"
    assert statuses(bob.expire(0.5)) == [486]
    assert statuses(bob.receive(request("INVITE"), ALICE, 0.6)) == [486]
    assert bob.receive(request("ACK", to_tag=tag_of(busy)), ALICE, 0.7) == []
    assert bob.expire(5.0) == []
    bob.expire(5.8)
    assert (bob.counts().transactions, bob.counts().dialogs, bob.counts().timers) == (0, 0, 0)


def test_cancel_gets_200_and_the_invite_487_with_one_tag(bob: Endpoint) -> None:
    arrived = arrive(bob, request("INVITE"))
    (ringing,) = sent(bob.respond(arrived.transaction, Reply(180), 0.0))
    outputs = bob.receive(request("CANCEL", "Reason: SIP;cause=200"), ALICE, 1.0)
    ok, gone = sent(outputs)
    assert (ok.status, ok.header("cseq"), gone.status, gone.header("cseq")) == (
        200,
        "1 CANCEL",
        487,
        "1 INVITE",
    )
    assert tag_of(ok) == tag_of(gone) == tag_of(ringing) != ""
    (cancelled,) = others(outputs)
    assert isinstance(cancelled, Cancelled) and cancelled.call == arrived.call
    assert cancelled.request.header("reason") == "SIP;cause=200"
    assert statuses(bob.receive(request("CANCEL"), ALICE, 1.5)) == [200]
    assert bob.respond(arrived.transaction, Reply(200), 2.0) == []
    assert bob.counts().calls == 0


def test_cancel_after_the_answer_changes_nothing(bob: Endpoint) -> None:
    answer(bob, request("INVITE"))
    outputs = bob.receive(request("CANCEL"), ALICE, 0.1)
    assert statuses(outputs) == [200] and others(outputs) == []
    assert bob.counts().calls == 1


def test_cancel_of_nothing_gets_481(bob: Endpoint) -> None:
    assert statuses(bob.receive(request("CANCEL"), ALICE, 0.0)) == [481]


def test_cancel_from_another_hop_with_the_same_branch_finds_nothing(bob: Endpoint) -> None:
    arrive(bob, request("INVITE"))
    other = request("CANCEL").replace(b"UDP 10.0.0.1:5060", b"UDP 10.0.0.9:5060")
    assert statuses(bob.receive(other, ALICE, 0.0)) == [481]


@pytest.mark.parametrize(
    ("method", "status"),
    [("SUBSCRIBE", 405), ("NOTIFY", 405), ("INFO", 405), ("BYE", 481), ("NEWMETHOD", 501), ("invite", 501)],
)
def test_methods_that_are_not_for_us(bob: Endpoint, method: str, status: int) -> None:
    (refusal,) = sent(bob.receive(request(method), ALICE, 0.0))
    assert refusal.status == status
    if status in (405, 501):
        assert refusal.header("allow") == "INVITE, ACK, CANCEL, BYE, INFO, REGISTER, OPTIONS"


@pytest.mark.parametrize("method", ["BYE", "INVITE", "OPTIONS", "INFO"])
def test_requests_for_unknown_dialogs_get_481(bob: Endpoint, method: str) -> None:
    assert statuses(bob.receive(request(method, to_tag="nobody"), ALICE, 0.0)) == [481]


def test_a_program_request_is_handed_over_once_and_answered_again_for_copies(bob: Endpoint) -> None:
    register = request("REGISTER", "Contact: <sip:alice@10.0.0.1>")
    (arrived,) = bob.receive(register, ALICE, 0.0)
    assert isinstance(arrived, RequestArrived) and arrived.call is None
    assert bob.receive(register, ALICE, 0.1) == []
    assert statuses(bob.respond(arrived.transaction, Reply(401), 0.2)) == [401]
    assert statuses(bob.receive(register, ALICE, 0.5)) == [401]
    bob.expire(33.0)
    assert bob.counts().transactions == bob.counts().timers == 0


def test_a_request_the_program_forgets_is_dropped(bob: Endpoint) -> None:
    bob.receive(request("REGISTER"), ALICE, 0.0)
    bob.expire(32.0)
    assert bob.counts().transactions == bob.counts().timers == 0


def test_unknown_extensions_are_refused_by_name(bob: Endpoint) -> None:
    (refusal,) = sent(bob.receive(request("INVITE", "Require: 100rel, foo", "Require: bar"), ALICE, 0.0))
    assert refusal.status == 420 and refusal.header("unsupported") == "100rel, foo, bar"


def test_bodies_that_cannot_be_read_are_refused_with_what_could(bob: Endpoint) -> None:
    strange = text(
        "INVITE sip:b@10.0.0.2 SIP/2.0", "Via: SIP/2.0/UDP 10.0.0.1;branch=z9hG4bKx", "From: <sip:a@b>;tag=1",
        "To: <sip:b@c>", "Call-ID: x1", "CSeq: 1 INVITE", "Contact: <sip:a@10.0.0.1>",
        "c: Text/Plain; charset=utf-8", body="hello",
    )  # fmt: skip
    (refusal,) = sent(bob.receive(strange, ALICE, 0.0))
    assert refusal.status == 415 and refusal.header("accept") == "application/sdp"
    packed = request("INVITE", "Content-Encoding: gzip", body="x", branch="z9hG4bKy")
    (refusal,) = sent(bob.receive(packed, ALICE, 0.0))
    assert refusal.status == 415 and refusal.header("accept-encoding") == "identity"


def test_the_same_request_by_two_ways_is_482(bob: Endpoint) -> None:
    arrive(bob, request("INVITE"))
    assert statuses(bob.receive(request("INVITE", branch="z9hG4bKother"), ALICE, 0.0)) == [482]


def test_a_challenged_invite_may_come_again_with_the_same_cseq(bob: Endpoint) -> None:
    arrived = arrive(bob, request("INVITE"))
    bob.respond(arrived.transaction, Reply(401), 0.0)
    arrive(bob, request("INVITE", branch="z9hG4bKother"))


def test_requests_without_the_branch_cookie_are_matched_the_old_way(bob: Endpoint) -> None:
    for branch in ("", "1"):
        endpoint = Endpoint(BOB, user_agent="test", token=tokens("b"))
        old = request("INVITE").replace(b";branch=z9hG4bKa1", f";branch={branch}".encode() if branch else b"")
        arrived = arrive(endpoint, old)
        assert others(endpoint.receive(old, ALICE, 0.1)) == []
        assert statuses(endpoint.respond(arrived.transaction, Reply(486), 0.2)) == [486]
        ack = old.replace(b"INVITE sip", b"ACK sip").replace(b"1 INVITE", b"1 ACK")
        assert endpoint.receive(ack, ALICE, 0.3) == []
        endpoint.expire(6.0)
        assert endpoint.counts().transactions == 0, "the ACK did not find its INVITE"
        cancelled = arrive(endpoint, old.replace(b"call-1", b"call-2"), 10.0)
        cancel = old.replace(b"call-1", b"call-2").replace(b"INVITE sip", b"CANCEL sip")
        outputs = endpoint.receive(cancel.replace(b"1 INVITE", b"1 CANCEL"), ALICE, 10.1)
        assert statuses(outputs) == [200, 487] and others(outputs)[0].call == cancelled.call  # type: ignore[union-attr]


def test_what_must_be_echoed_is_echoed_byte_for_byte(bob: Endpoint) -> None:
    strange = text(
        "INVITE sip:b%41b@10.0.0.2 SIP/2.0",
        'v:  SIP / 2.0 / UDP  10.0.0.1 ;branch=z9hG4bK+07aa+sip+1+a6 ;x="a,b", SIP/2.0/TCP 10.9.9.9;Branch=q',
        "Via: SIP/2.0/UDP [2001:db8::1]:5060;branch=z9hG4bKlast",
        'f: "A%41 \\"q\\" ,<x>" <sip:a%41b@example.com;p=1>;Tag=1.2+1;foo="b;r"',
        "t: sip:bob@example.com",
        "i: weird!%+id@[2001:db8::1]",
        "CSeq: 0007 INVITE",
        "Record-Route: <sip:p1.example.com;lr>, <sip:p2.example.com;LR>",
        "m: <sip:a@10.0.0.1>",
    )
    arrived = arrive(bob, strange)
    (ok,) = sent(bob.respond(arrived.transaction, Reply(200), 0.0))
    given = parsed(strange)
    assert ok.header("from") == given.header("from")
    assert ok.header("call-id") == given.header("call-id")
    assert ok.header("cseq") == given.header("cseq")
    assert ok.headers("record-route") == given.headers("record-route")
    assert ok.headers("via") == given.headers("via")
    assert ok.header("to").startswith("sip:bob@example.com;tag=")


def test_the_answer_goes_to_where_the_packet_came_from(bob: Endpoint) -> None:
    behind = Address("203.0.113.7", 40001)
    arrived = others(bob.receive(request("INVITE"), behind, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    outputs = bob.respond(arrived.transaction, Reply(200), 0.0)
    assert [output.destination for output in outputs] == [behind]  # type: ignore[union-attr]
    via = sent(outputs)[0].header("via")
    assert via == "SIP/2.0/UDP 10.0.0.1:5060;branch=z9hG4bKa1;rport=40001;received=203.0.113.7"


def test_silence_for_a_sender_not_worth_an_answer(bob: Endpoint) -> None:
    arrived = arrive(bob, request("INVITE"))
    assert bob.drop(arrived.transaction) == [] == bob.drop(arrived.transaction)
    counts = bob.counts()
    assert (counts.transactions, counts.dialogs, counts.timers, counts.calls) == (0, 0, 0, 0)
    assert bob.expire(100.0) == []
    (register,) = bob.receive(request("REGISTER"), ALICE, 0.0)
    assert isinstance(register, RequestArrived)
    bob.drop(register.transaction)
    assert bob.counts().transactions == bob.counts().timers == 0


def test_silence_for_a_reinvite_leaves_the_call(bob: Endpoint) -> None:
    arrived, ok = answer(bob, request("INVITE"))
    bob.receive(request("ACK", to_tag=tag_of(ok)), ALICE, 0.1)
    again = request("INVITE", branch="z9hG4bKr", to_tag=tag_of(ok), cseq="2")
    (reinvited,) = bob.receive(again, ALICE, 1.0)
    bob.drop(reinvited.transaction)  # type: ignore[union-attr]
    assert bob.counts().calls == 1
    assert [m.method for m in sent(bob.bye(arrived.call, 2.0))] == ["BYE"]


def test_settings_name_the_methods_of_the_program() -> None:
    bob = Endpoint(BOB, user_agent="t", token=tokens("b"), settings=Settings(methods=("MESSAGE",)))
    assert kinds(bob.receive(request("MESSAGE"), ALICE, 0.0)) == ["RequestArrived"]
    assert statuses(bob.receive(request("OPTIONS"), ALICE, 0.0)) == [405]


def test_one_source_cannot_use_up_the_transactions_of_all() -> None:
    bob = Endpoint(BOB, user_agent="t", token=tokens("b"), settings=Settings(max_per_source=3))
    flooder, other = Address("2001:db8::1", 5060), Address("2001:db8:0:1::1", 5060)

    def ask(number: int, source: Address) -> list[int]:
        data = request("OPTIONS", branch=f"z9hG4bK{number}{source.host[-1]}", call_id=f"c{number}")
        outputs = bob.receive(data, source, 0.0)
        return [message.status for message in sent(outputs)]

    for number in range(3):
        assert ask(number, Address(f"2001:db8::{number + 1:x}", 5060)) == [], "one /64 is one source"
    assert ask(4, flooder) == [503]
    assert ask(5, other) == []
    bob.expire(100.0)
    assert ask(6, flooder) == [], "what ended is given back"


def test_a_secure_uri_in_the_open_is_refused() -> None:
    bob = Endpoint(BOB, user_agent="t", token=tokens("b"))
    data = request("INVITE", uri="sips:bob@10.0.0.2")
    (refusal,) = sent(bob.receive(data, ALICE, 0.0))
    assert refusal.status == 480 and "SIPS Not Allowed" in refusal.header("warning")
    data = request("INVITE", uri="sips:bob@10.0.0.2", branch="z9hG4bKtls", call_id="tls")
    assert not sent(bob.receive(data, Address("10.0.0.1", 40000, "TLS"), 0.0))


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        ("text/plain", 406),
        ("", 406),
        ("application/sdp;level=1, text/plain", 0),
        ("*/*", 0),
        ("application/*", 0),
    ],
)
def test_who_takes_no_session_description_cannot_be_called(bob: Endpoint, accept: str, status: int) -> None:
    outputs = bob.receive(request("INVITE", f"Accept: {accept}"), ALICE, 0.0)
    assert [each.status for each in sent(outputs)] == ([status] if status else [])


def test_what_is_understood_may_be_required() -> None:
    settings = Settings(("OPTIONS",), reliable=True, transfers=True)
    bob = Endpoint(BOB, user_agent="test", token=tokens("b"), settings=settings)
    lines = ("Require: timer, replaces", "Require: 100REL, norefersub")
    assert others(bob.receive(request("INVITE", *lines), ALICE, 0.0))


def test_options_tell_what_we_can(bob: Endpoint) -> None:
    (asked,) = others(bob.receive(request("OPTIONS"), ALICE, 0.0))
    assert isinstance(asked, RequestArrived)
    (ok,) = sent(bob.respond(asked.transaction, Reply(200), 0.0))
    assert ok.header("accept") == "application/sdp" and "timer" in ok.header("supported")
    assert ok.header("allow").startswith("INVITE, ACK, CANCEL, BYE, INFO")


def test_a_call_of_rfc_2543_without_cookie_and_tags_lives_and_ends(bob: Endpoint) -> None:
    """No branch cookie, no From tag, no Contact, no Max-Forwards (17.2.3, 12.1.1)."""

    def old(method: str, cseq: int, to_tag: str = "") -> bytes:
        tag = f";tag={to_tag}" if to_tag else ""
        return text(
            f"{method} sip:bob@10.0.0.2:5062 SIP/2.0", f"Via: SIP/2.0/UDP 10.0.0.1:5060;branch={cseq}",
            "From: <sip:alice@10.0.0.1>", f"To: <sip:bob@10.0.0.2>{tag}", "Call-ID: old",
            f"CSeq: {cseq} {method}",
        )  # fmt: skip

    (arrived,) = others(bob.receive(old("INVITE", 1), ALICE, 0.0))
    assert isinstance(arrived, InviteArrived)
    assert others(bob.receive(old("INVITE", 1), ALICE, 0.0)) == []
    (ok,) = sent(bob.respond(arrived.transaction, Reply(200), 0.0))
    tag = ok.header("to").partition(";tag=")[2]
    assert [type(each).__name__ for each in others(bob.receive(old("ACK", 1, tag), ALICE, 0.0))] == ["Acked"]
    (bye,) = sent(bob.bye(arrived.call, 1.0))
    assert bye.uri == "sip:alice@10.0.0.1" and bye.header("to") == "<sip:alice@10.0.0.1>"
