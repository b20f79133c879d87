"""Inside a call: order, holds, glare, hanging up (RFC 3261 sections 12.2, 14, 15)."""

from __future__ import annotations

import pytest

from telephony.sip.endpoint import Endpoint
from telephony.sip.message import Address, Message
from telephony.sip.outputs import (
    ByeReceived,
    CallLost,
    InfoReceived,
    InviteArrived,
    OutgoingInvite,
    Output,
    ReinviteAnswered,
    Reinvited,
    ReinviteRefused,
    Reply,
    RequestArrived,
    Settings,
)
from tests.telephony.sip.wire import ALICE, BOB, others, reply, request, sent, tokens


class InCall:
    """Bob's endpoint in an answered incoming call of Alice's."""

    def __init__(self, settings: Settings | None = None, *more: str) -> None:
        self.bob = Endpoint(BOB, user_agent="test", token=tokens("b"), settings=settings)
        arrived = others(self.bob.receive(request("INVITE", *more), ALICE, 0.0))[0]
        assert isinstance(arrived, InviteArrived)
        self.call, self.transaction = arrived.call, arrived.transaction
        (ok,) = sent(self.bob.respond(arrived.transaction, Reply(200), 0.0))
        self.tag = ok.header("to").partition(";tag=")[2]
        self.bob.receive(request("ACK", branch="z9hG4bKack", to_tag=self.tag), ALICE, 0.0)
        self._branch = 0

    def hear(
        self, method: str, cseq: int, *more: str, source: Address = ALICE, now: float = 1.0, body: str = ""
    ) -> tuple[list[Message], list[Output]]:
        self._branch += 1
        data = request(
            method, *more, branch=f"z9hG4bKin{self._branch}", to_tag=self.tag, cseq=str(cseq), body=body
        )
        outputs = self.bob.receive(data, source, now)
        return sent(outputs), others(outputs)


@pytest.fixture
def talk() -> InCall:
    return InCall()


def test_bye_is_answered_and_told_once(talk: InCall) -> None:
    (ok,), (bye,) = talk.hear("BYE", 2, "Reason: Q.850;cause=16")
    assert ok.status == 200 and isinstance(bye, ByeReceived) and bye.call == talk.call
    assert bye.request.header("reason") == "Q.850;cause=16"
    (gone,), nothing = talk.hear("BYE", 3)
    assert gone.status == 481 and nothing == []
    assert talk.bob.bye(talk.call, 2.0) == []


def test_a_repeated_bye_gets_the_same_200(talk: InCall) -> None:
    data = request("BYE", branch="z9hG4bKbye", to_tag=talk.tag, cseq="2")
    assert sent(talk.bob.receive(data, ALICE, 1.0))[0].status == 200
    repeated = talk.bob.receive(data, ALICE, 1.5)
    assert [m.status for m in sent(repeated)] == [200] and others(repeated) == []


def test_a_dialog_needs_both_tags(talk: InCall) -> None:
    stranger = request("BYE", branch="z9hG4bKs", to_tag=talk.tag, tag="other", cseq="2")
    assert [m.status for m in sent(talk.bob.receive(stranger, ALICE, 1.0))] == [481]
    assert talk.bob.counts().calls == 1


def test_a_lower_cseq_is_500_and_a_gap_is_fine(talk: InCall) -> None:
    assert talk.hear("INFO", 9)[0][0].status == 200
    (late,), nothing = talk.hear("INFO", 5)
    assert late.status == 500 and nothing == []


def test_info_is_answered_and_handed_over(talk: InCall) -> None:
    (ok,), (info,) = talk.hear("INFO", 2, "Content-Type: application/dtmf-relay", body="Signal=5")
    assert ok.status == 200 and isinstance(info, InfoReceived) and info.request.body == b"Signal=5"


def test_options_inside_is_answered_by_itself(talk: InCall) -> None:
    (ok,), nothing = talk.hear("OPTIONS", 2)
    assert ok.status == 200 and ok.has("allow") and nothing == []


def test_program_methods_inside_carry_the_call() -> None:
    talk = InCall(Settings(methods=("REFER",)))
    _, (refer,) = talk.hear("REFER", 2, "Refer-To: <sip:c@d?Replaces=x%40y>")
    assert isinstance(refer, RequestArrived) and refer.call == talk.call
    assert [m.status for m in sent(talk.bob.respond(refer.transaction, Reply(202), 1.0))] == [202]


@pytest.mark.parametrize(("method", "status"), [("UPDATE", 405), ("REFER", 405), ("FOO", 501)])
def test_other_methods_inside(talk: InCall, method: str, status: int) -> None:
    (refusal,), nothing = talk.hear(method, 2)
    assert refusal.status == status and "BYE" in refusal.header("allow") and nothing == []


def test_our_bye_goes_to_the_contact_with_our_own_numbers(talk: InCall) -> None:
    (bye,) = sent(talk.bob.bye(talk.call, 5.0, headers=(("Reason", "x"),)))
    assert bye.uri == "sip:alice@10.0.0.1:5060"
    assert bye.header("from") == f"<sip:bob@example.com>;tag={talk.tag}"
    assert bye.header("to") == '"Alice" <sip:alice@example.com>;tag=a-tag'
    assert bye.header("reason") == "x" and bye.header("cseq") == "1 BYE"


def test_route_set_of_the_called_side_keeps_its_order() -> None:
    talk = InCall(None, "Record-Route: <sip:10.0.0.8;lr>, <sip:10.0.0.9;lr>")
    outputs = talk.bob.bye(talk.call, 5.0)
    assert list(sent(outputs)[0].headers("route")) == ["<sip:10.0.0.8;lr>", "<sip:10.0.0.9;lr>"]
    assert str(outputs[0].destination) == "10.0.0.8:5060"  # type: ignore[union-attr]


def test_a_phone_behind_translation_is_reached_where_it_sends_from() -> None:
    talk = InCall(Settings(follow_source=True))
    talk.hear("INFO", 2, source=Address("203.0.113.9", 1234))
    outputs = talk.bob.bye(talk.call, 5.0)
    assert outputs[0].destination == Address("203.0.113.9", 1234)  # type: ignore[union-attr]


def test_a_trunk_caller_with_a_name_as_contact_can_be_hung_up() -> None:
    talk = InCall(None, "Contact: <sip:+370@trunk.example.com>")
    outputs = talk.bob.bye(talk.call, 5.0)
    assert sent(outputs)[0].uri == "sip:+370@trunk.example.com"
    assert outputs[0].destination == ALICE  # type: ignore[union-attr]


def test_bye_before_the_ack_waits_for_it() -> None:
    bob = Endpoint(BOB, user_agent="test", token=tokens("b"))
    arrived = others(bob.receive(request("INVITE"), ALICE, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    (ok,) = sent(bob.respond(arrived.transaction, Reply(200), 0.0))
    assert bob.bye(arrived.call, 0.1) == [] == bob.bye(arrived.call, 0.2)
    tag = ok.header("to").partition(";tag=")[2]
    outputs = bob.receive(request("ACK", branch="z9hG4bKk", to_tag=tag), ALICE, 0.3)
    assert [m.method for m in sent(outputs)] == ["BYE"] and others(outputs) == []


def test_bye_before_an_ack_that_never_comes_goes_out_after_32_seconds() -> None:
    bob = Endpoint(BOB, user_agent="test", token=tokens("b"))
    arrived = others(bob.receive(request("INVITE"), ALICE, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    bob.respond(arrived.transaction, Reply(200), 0.0)
    bob.bye(arrived.call, 0.1)
    outputs = bob.expire(32.0)
    assert "BYE" in [m.method for m in sent(outputs)] and others(outputs) == []


def test_the_peers_bye_stops_the_repeated_answer() -> None:
    bob = Endpoint(BOB, user_agent="test", token=tokens("b"))
    arrived = others(bob.receive(request("INVITE"), ALICE, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    (ok,) = sent(bob.respond(arrived.transaction, Reply(200), 0.0))
    tag = ok.header("to").partition(";tag=")[2]
    bob.receive(request("BYE", branch="z9hG4bKb", to_tag=tag, cseq="2"), ALICE, 0.3)
    assert bob.expire(33.0) == []
    assert bob.counts().transactions == bob.counts().timers == bob.counts().dialogs == 0


def test_bye_of_an_unanswered_incoming_call_is_480() -> None:
    bob = Endpoint(BOB, user_agent="test", token=tokens("b"))
    arrived = others(bob.receive(request("INVITE"), ALICE, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    assert [m.status for m in sent(bob.bye(arrived.call, 0.1))] == [480]
    assert bob.counts().calls == 0


def test_a_caller_may_end_an_early_dialog_with_bye() -> None:
    bob = Endpoint(BOB, user_agent="test", token=tokens("b"))
    arrived = others(bob.receive(request("INVITE"), ALICE, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    (ringing,) = sent(bob.respond(arrived.transaction, Reply(180), 0.0))
    tag = ringing.header("to").partition(";tag=")[2]
    outputs = bob.receive(request("BYE", branch="z9hG4bKb", to_tag=tag, cseq="2"), ALICE, 0.3)
    assert sorted(m.status for m in sent(outputs)) == [200, 487]
    assert isinstance(others(outputs)[0], ByeReceived)


def test_reinvite_from_the_peer_refreshes_the_target_but_not_the_routes(talk: InCall) -> None:
    contact = "Contact: <sip:alice@10.0.0.44:5099>"
    _, (reinvited,) = talk.hear("INVITE", 2, contact, "Record-Route: <sip:10.0.0.8;lr>", body="hold")
    assert isinstance(reinvited, Reinvited) and reinvited.request.body == b"hold"
    (ok,) = sent(talk.bob.respond(reinvited.transaction, Reply(200, body=b"held"), 1.1))
    assert ok.header("to").count(";tag=") == 1 and ok.body == b"held"
    ack = request("ACK", branch="z9hG4bKack2", to_tag=talk.tag, cseq="2")
    assert [type(o).__name__ for o in talk.bob.receive(ack, ALICE, 1.2)] == ["Acked"]
    (bye,) = sent(talk.bob.bye(talk.call, 2.0))
    assert bye.uri == "sip:alice@10.0.0.44:5099" and not bye.has("route")


def test_a_refused_reinvite_changes_nothing(talk: InCall) -> None:
    _, (reinvited,) = talk.hear("INVITE", 2, "Contact: <sip:alice@10.0.0.44:5099>")
    assert isinstance(reinvited, Reinvited)
    talk.bob.respond(reinvited.transaction, Reply(488), 1.1)
    (bye,) = sent(talk.bob.bye(talk.call, 2.0))
    assert bye.uri == "sip:alice@10.0.0.1:5060"


def test_a_second_reinvite_while_one_waits_is_500_with_retry_after(talk: InCall) -> None:
    talk.hear("INVITE", 2)
    (refusal,), nothing = talk.hear("INVITE", 3)
    assert refusal.status == 500 and refusal.header("retry-after") and nothing == []


def test_a_reinvite_before_the_first_answer_is_500() -> None:
    bob = Endpoint(BOB, user_agent="test", token=tokens("b"))
    arrived = others(bob.receive(request("INVITE"), ALICE, 0.0))[0]
    assert isinstance(arrived, InviteArrived)
    (ringing,) = sent(bob.respond(arrived.transaction, Reply(180), 0.0))
    tag = ringing.header("to").partition(";tag=")[2]
    outputs = bob.receive(request("INVITE", branch="z9hG4bKb", to_tag=tag, cseq="2"), ALICE, 0.3)
    assert [m.status for m in sent(outputs)] == [500] and others(outputs) == []


def test_a_cancelled_reinvite_leaves_the_call(talk: InCall) -> None:
    data = request("INVITE", branch="z9hG4bKr", to_tag=talk.tag, cseq="2")
    talk.bob.receive(data, ALICE, 1.0)
    cancel = request("CANCEL", branch="z9hG4bKr", to_tag=talk.tag, cseq="2")
    outputs = talk.bob.receive(cancel, ALICE, 1.1)
    assert [m.status for m in sent(outputs)] == [200, 487] and others(outputs) == []
    assert all(m.header("to").count(";tag=") == 1 for m in sent(outputs))
    assert talk.bob.counts().calls == 1


def test_a_reinvite_whose_ack_never_comes_ends_the_call(talk: InCall) -> None:
    _, (reinvited,) = talk.hear("INVITE", 2)
    assert isinstance(reinvited, Reinvited)
    talk.bob.respond(reinvited.transaction, Reply(200), 1.0)
    outputs = talk.bob.expire(33.0)
    assert [type(o).__name__ for o in others(outputs)] == ["AckMissing"]
    assert "BYE" in [m.method for m in sent(outputs)]


def test_our_reinvite_and_its_ack(talk: InCall) -> None:
    (invite,) = sent(talk.bob.reinvite(talk.call, b"hold", 1.0))
    assert invite.method == "INVITE" and invite.body == b"hold" and invite.header("cseq") == "1 INVITE"
    assert invite.header("contact") == "<sip:10.0.0.2:5062>"
    outputs = talk.bob.receive(reply(invite, 200, "Contact: <sip:alice@10.0.0.55>", body="held"), ALICE, 1.1)
    (ack,), (answered,) = sent(outputs), others(outputs)
    assert ack.uri == "sip:alice@10.0.0.55" and ack.header("cseq") == "1 ACK"
    assert isinstance(answered, ReinviteAnswered) and answered.message.body == b"held"
    again = talk.bob.receive(reply(invite, 200, body="held"), ALICE, 1.6)
    assert [m.method for m in sent(again)] == ["ACK"] and others(again) == []


def test_only_the_newest_offer_waits_for_the_one_under_way(talk: InCall) -> None:
    (first,) = sent(talk.bob.reinvite(talk.call, b"1", 1.0))
    assert talk.bob.reinvite(talk.call, b"2", 1.1) == talk.bob.reinvite(talk.call, b"3", 1.2) == []
    outputs = talk.bob.receive(reply(first, 200), ALICE, 1.3)
    assert [(m.method, m.body) for m in sent(outputs)] == [("ACK", b""), ("INVITE", b"3")]


def test_our_offer_waits_until_the_peers_is_settled(talk: InCall) -> None:
    _, (reinvited,) = talk.hear("INVITE", 2)
    assert isinstance(reinvited, Reinvited)
    assert talk.bob.reinvite(talk.call, b"ours", 1.1) == []
    outputs = talk.bob.respond(reinvited.transaction, Reply(488), 1.2)
    assert [m.method or m.status for m in sent(outputs)] == [488, "INVITE"]


def test_glare_is_491_for_the_peer_and_tried_again_by_us(talk: InCall) -> None:
    (ours,) = sent(talk.bob.reinvite(talk.call, b"ours", 1.0))
    (refusal,), nothing = talk.hear("INVITE", 2)
    assert refusal.status == 491 and nothing == []
    outputs = talk.bob.receive(reply(ours, 491), ALICE, 1.1)
    assert [m.method for m in sent(outputs)] == ["ACK"] and others(outputs) == []
    _, (reinvited,) = talk.hear("INVITE", 3, now=1.15)
    assert isinstance(reinvited, Reinvited), "while we wait the peer goes first"
    talk.bob.respond(reinvited.transaction, Reply(488), 1.16)
    # who did not make the Call-ID waits at most two seconds
    retried = [m for m in sent(talk.bob.expire(3.2)) if m.method == "INVITE"]
    assert [m.body for m in retried] == [b"ours"] and retried[0].header("cseq") == "2 INVITE"


def test_glare_is_not_fought_for_ever(talk: InCall) -> None:
    (invite,) = sent(talk.bob.reinvite(talk.call, b"ours", 1.0))
    now, told = 1.0, []
    for _ in range(10):
        now += 0.01
        told = others(talk.bob.receive(reply(invite, 491), ALICE, now))
        if told:
            break
        now += 2.1
        (invite,) = (m for m in sent(talk.bob.expire(now)) if m.method == "INVITE")
    assert len(told) == 1 and isinstance(told[0], ReinviteRefused) and told[0].status == 491


def test_a_refused_offer_leaves_the_call_and_a_lost_dialog_ends_it(talk: InCall) -> None:
    (invite,) = sent(talk.bob.reinvite(talk.call, b"1", 1.0))
    outputs = talk.bob.receive(reply(invite, 488), ALICE, 1.1)
    assert [(type(o), o.status) for o in others(outputs)] == [(ReinviteRefused, 488)]  # type: ignore[union-attr]
    (invite,) = sent(talk.bob.reinvite(talk.call, b"2", 2.0))
    outputs = talk.bob.receive(reply(invite, 481), ALICE, 2.1)
    assert others(outputs) == [CallLost(talk.call, 481)]
    assert [m.method for m in sent(outputs)] == ["ACK", "BYE"]
    assert talk.bob.counts().dialogs == 0


def test_a_reinvite_nobody_answers_ends_the_call(talk: InCall) -> None:
    talk.bob.reinvite(talk.call, b"1", 1.0)
    assert others(talk.bob.expire(33.0)) == [CallLost(talk.call, 408)]


def test_the_call_of_ours_glares_longer_because_it_owns_the_call_id() -> None:
    alice = Endpoint(ALICE, user_agent="test", token=tokens("a"))
    out = OutgoingInvite("sip:bob@10.0.0.2:5062", BOB, "sip:a@b", "sip:c@d")
    (invite,) = sent(alice.invite("c1", out, 0.0))
    alice.receive(reply(invite, 200), BOB, 0.1)
    (ours,) = sent(alice.reinvite("c1", b"x", 1.0))
    alice.receive(reply(ours, 491), BOB, 1.0)
    assert [m for m in sent(alice.expire(3.0)) if m.method == "INVITE"] == []
    assert [m.method for m in sent(alice.expire(5.0))] == ["INVITE"]
