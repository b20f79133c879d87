from __future__ import annotations

import pytest

from telephony.sip.compose import (
    Request,
    ResponseParts,
    name_addr,
    response,
    stateless_tag,
    via_value,
)
from telephony.sip.message import Address, UnsafeText
from tests.telephony.sip.wire import ALICE, parsed, request

INVITE = Request(
    "INVITE", "sip:b@h", "SIP/2.0/UDP a;branch=z9hG4bK1", "<sip:a@h>;tag=1", "<sip:b@h>", "id", 7,
    ("<sip:p;lr>",), (("Contact", "<sip:a@a>"),), b"sdp", "application/sdp",
)  # fmt: skip


def test_a_request_on_the_wire() -> None:
    assert INVITE.data() == (
        b"INVITE sip:b@h SIP/2.0\r\nVia: SIP/2.0/UDP a;branch=z9hG4bK1\r\nRoute: <sip:p;lr>\r\n"
        b"Max-Forwards: 70\r\nFrom: <sip:a@h>;tag=1\r\nTo: <sip:b@h>\r\nCall-ID: id\r\nCSeq: 7 INVITE\r\n"
        b"Contact: <sip:a@a>\r\nContent-Type: application/sdp\r\nContent-Length: 3\r\n\r\nsdp"
    )


def test_ack_and_cancel_share_what_the_rfc_says() -> None:
    ack = parsed(INVITE.ack("<sip:b@h>;tag=9").data())
    assert (ack.method, ack.uri, ack.header("to"), ack.header("cseq")) == (
        "ACK", "sip:b@h", "<sip:b@h>;tag=9", "7 ACK",
    )  # fmt: skip
    cancel = parsed(INVITE.cancel((("Reason", "x"),)).data())
    assert (cancel.header("to"), cancel.header("cseq"), cancel.header("reason")) == (
        "<sip:b@h>",
        "7 CANCEL",
        "x",
    )
    for derived in (ack, cancel):
        assert derived.header("via") == INVITE.via and list(derived.headers("route")) == ["<sip:p;lr>"]
        assert derived.body == b"" and not derived.has("contact") and not derived.has("content-type")


@pytest.mark.parametrize("uri", ["", "sip:a b@h"])
def test_a_request_line_must_stay_one(uri: str) -> None:
    with pytest.raises(ValueError):
        Request("BYE", uri, INVITE.via, "a", "b", "c", 1).data()


def test_names_and_uris_cannot_break_out() -> None:
    assert name_addr("sip:a@b", 'A "B" \\', "t") == '"A \\"B\\" \\\\" <sip:a@b>;tag=t'
    for uri in ("sip:a>", "<sip:a"):
        with pytest.raises(ValueError):
            name_addr(uri)
    with pytest.raises(UnsafeText):
        Request("BYE", "sip:a", INVITE.via, name_addr("sip:a", "x\r\ny"), "b", "c", 1).data()


def test_via_of_an_ipv6_contact() -> None:
    assert (
        via_value("UDP", Address("2001:db8::1", 5060), "z9x")
        == "SIP/2.0/UDP [2001:db8::1]:5060;branch=z9x;rport"
    )


def test_record_route_is_echoed_only_where_a_dialog_begins() -> None:
    invite = parsed(request("INVITE", "Record-Route: <sip:p;lr>", "Via: SIP/2.0/TCP second"))
    for status, expected in ((100, False), (180, True), (200, True), (486, False)):
        answer = parsed(response(invite, ALICE, ResponseParts(status, to_tag="t")))
        assert answer.has("record-route") is expected
        assert len(answer.headers("via")) == 2
        assert (";tag=t" in answer.header("to")) is (status > 100)
    options = parsed(request("OPTIONS", "Record-Route: <sip:p;lr>"))
    assert not parsed(response(options, ALICE, ResponseParts(200))).has("record-route")


def test_unusual_status_has_some_reason() -> None:
    invite = parsed(request("INVITE"))
    assert parsed(response(invite, ALICE, ResponseParts(499))).reason == "Unknown"
    assert parsed(response(invite, ALICE, ResponseParts(200, "Fine"))).reason == "Fine"


def test_stateless_tags_depend_on_the_request_alone() -> None:
    one, same, other = (parsed(request("INVITE", call_id=call)) for call in ("a", "a", "b"))
    assert stateless_tag(one) == stateless_tag(same) != stateless_tag(other)
