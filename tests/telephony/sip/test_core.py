from __future__ import annotations

import pytest

from telephony.sip.core import Core, checked
from telephony.sip.message import TLS, Address, UnsafeText
from telephony.sip.outputs import Reply, Send, Settings
from tests.telephony.sip.wire import ALICE, BOB, parsed, request, tokens


@pytest.fixture
def core() -> Core:
    return Core(lambda peer: BOB, "Test/1", tokens("b"), Settings(methods=("REGISTER", "INVITE", "REFER")))


def test_allow_names_each_method_once(core: Core) -> None:
    assert core.allow == "INVITE, ACK, CANCEL, BYE, INFO, REGISTER, REFER"


def test_outputs_are_handed_over_once(core: Core) -> None:
    core.send(b"x", ALICE)
    assert core.take() == [Send(b"x", ALICE)] and core.take() == []


def test_branches_are_fresh_and_carry_the_cookie(core: Core) -> None:
    one, two = core.via(ALICE), core.via(ALICE)
    assert one != two and ";branch=z9hG4bKb1;" in one


def test_via_and_contact_name_the_transport_and_our_address_for_that_peer() -> None:
    def own(peer: Address) -> Address:
        return Address(
            "2001:db8::1" if ":" in peer.host else "10.0.0.2", 5061 if peer.transport == TLS else 5060
        )

    core = Core(own, "Test/1", tokens("b"), Settings())
    phone = Address("10.0.0.9", 40000, TLS)
    assert core.via(phone).startswith("SIP/2.0/TLS 10.0.0.2:5061;branch=")
    assert core.contact_value(phone, "me") == "<sip:me@10.0.0.2:5061;transport=tls>"
    assert core.contact_value(phone, secure=True) == "<sips:10.0.0.2:5061>"
    assert core.via(Address("2001:db8::9", 5060)).startswith("SIP/2.0/UDP [2001:db8::1]:5060;branch=")


def test_what_a_reply_adds_by_itself(core: Core) -> None:
    transaction = core.transactions.begin_server(parsed(request("INVITE")), ALICE, 0.0)
    ringing = parsed(core.reply(transaction, Reply(180), 0.0))
    assert ringing.header("contact") == "<sip:10.0.0.2:5062>" and not ringing.has("allow")
    ok = parsed(core.reply(transaction, Reply(200, headers=(("contact", "<sip:mine>"), ("X", "1"))), 0.0))
    assert list(ok.headers("contact")) == ["<sip:mine>"] and ok.header("allow") == core.allow
    assert ok.header("x") == "1" and ok.header("server") == "Test/1"
    assert ok.header("to") == ringing.header("to"), "one transaction, one tag"


def test_a_tag_the_request_has_is_kept(core: Core) -> None:
    transaction = core.transactions.begin_server(parsed(request("INFO", to_tag="given")), ALICE, 0.0)
    assert parsed(core.reply(transaction, Reply(200), 0.0)).header("to").endswith(";tag=given")


def test_trying_has_no_tag(core: Core) -> None:
    transaction = core.transactions.begin_server(parsed(request("INVITE")), ALICE, 0.0)
    assert ";tag=" not in parsed(core.trying(transaction)).header("to")


def test_a_stateless_reply_keeps_nothing(core: Core) -> None:
    core.reply_stateless(parsed(request("INVITE")), ALICE, 503, (("Retry-After", "1"),))
    (send,) = core.take()
    assert isinstance(send, Send) and parsed(send.data).header("retry-after") == "1"
    assert len(core.transactions) == len(core.timers) == 0


def test_the_callers_headers_are_checked_first() -> None:
    assert checked([("A", "b")]) == (("A", "b"),)
    for bad in (("A", "b\r\nc"), ("A\n", "b")):
        with pytest.raises(UnsafeText):
            checked([bad])
